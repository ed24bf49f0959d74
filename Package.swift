// swift-tools-version: 6.2
import PackageDescription

/// Whether a warning in this package fails the build, as the checks ask. Not so by default: a newer compiler with
/// something new to say must not stop anyone who only wants to use Schakel.
let isStrict = Context.environment["SCHAKEL_STRICT"] == "1"

/// One set of settings for every Swift target.
let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .enableUpcomingFeature("InferIsolatedConformances"),
    ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

/// One set of settings for every C target.
let cSettings: [CSetting] = isStrict ? [.treatAllWarnings(as: .error)] : []

/// The floors without a single unsafe pointer; the compiler holds them to it.
let memorySafe = settings + [.strictMemorySafety()]

let package = Package(
    name: "schakel",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Graphs", targets: ["Graphs"]),
        .library(name: "Community", targets: ["Community"]),
        .library(name: "Insight", targets: ["Insight"]),
        .library(name: "Interchange", targets: ["Interchange"]),
        .library(name: "Drawing", targets: ["Drawing"]),
        .library(name: "Reporting", targets: ["Reporting"]),
        .executable(name: "schakel", targets: ["schakel"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        // C
        .systemLibrary(name: "CGraphvizSystem", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
        .target(name: "CGraphviz", dependencies: ["CGraphvizSystem"], cSettings: cSettings),

        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

        .target(name: "CKernels", cSettings: cSettings),

        // core
        .target(name: "Graphs", dependencies: ["CKernels"], swiftSettings: settings),

        // domain
        .target(
            name: "Community",
            dependencies: ["Graphs", .product(name: "OrderedCollections", package: "swift-collections")],
            swiftSettings: memorySafe),

        // analysis
        .target(
            name: "Insight",
            dependencies: ["Community", "Graphs", .product(name: "OrderedCollections", package: "swift-collections")],
            swiftSettings: memorySafe),

        // edges
        .target(
            name: "Interchange",
            dependencies: [
                "Community", "Graphs", "CKernels", "CExpat", "CZip",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            swiftSettings: settings),
        .target(name: "Drawing", dependencies: ["Community", "Insight", "CGraphviz"], swiftSettings: settings),
        .target(name: "Phrases", dependencies: ["Community", "Insight"], swiftSettings: memorySafe),
        .target(
            name: "Reporting", dependencies: ["Community", "Insight", "Drawing", "Phrases"], swiftSettings: memorySafe),

        // app
        .executableTarget(
            name: "schakel",
            dependencies: [
                "Graphs", "Community", "Insight", "Interchange", "Drawing", "Phrases", "Reporting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        // tests
        .target(
            name: "GraphsTestSupport", dependencies: ["Graphs"], path: "Tests/GraphsTestSupport",
            swiftSettings: settings),
        .testTarget(
            name: "GraphsTests", dependencies: ["Graphs", "GraphsTestSupport"],
            resources: [.copy("Fixtures")], swiftSettings: settings),
        .testTarget(
            name: "CommunityTests",
            dependencies: ["Community", "Graphs", .product(name: "OrderedCollections", package: "swift-collections")],
            swiftSettings: settings),
        .testTarget(
            name: "InsightTests",
            dependencies: [
                "Insight", "Community", "Graphs", "GraphsTestSupport",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "InterchangeTests",
            dependencies: [
                "Interchange", "Community", .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            resources: [.copy("Fixtures")], swiftSettings: settings),
        .executableTarget(
            name: "drawing-worker", dependencies: ["Drawing"], path: "Tests/DrawingWorker", swiftSettings: settings),
        .testTarget(
            name: "DrawingTests", dependencies: ["Drawing", "Community", "CGraphviz", "drawing-worker"],
            swiftSettings: settings),
        .testTarget(
            name: "PhrasesTests", dependencies: ["Phrases", "Community", "Insight"], swiftSettings: settings),
        .testTarget(
            name: "ReportingTests", dependencies: ["Reporting", "Phrases", "Insight", "Community", "Graphs"],
            swiftSettings: settings),
        .testTarget(
            name: "schakelTests", dependencies: ["schakel"], exclude: ["Fixtures"], swiftSettings: settings),
    ]
)

// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "schakel-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "schakel", path: "..")],
    targets: [
        .executableTarget(
            name: "graphs-bench",
            dependencies: [
                .product(name: "Community", package: "schakel"), .product(name: "Graphs", package: "schakel"),
                .product(name: "Interchange", package: "schakel"),
            ],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ] + (Context.environment["SCHAKEL_STRICT"] == "1" ? [.treatAllWarnings(as: .error)] : []))
    ]
)

// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "schakel-fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "schakel", path: "..")],
    targets: [
        .systemLibrary(name: "CFuzzer"),
        .executableTarget(
            name: "reader-fuzz",
            dependencies: [
                "CFuzzer", .product(name: "Community", package: "schakel"),
                .product(name: "Interchange", package: "schakel"),
            ],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ] + (Context.environment["SCHAKEL_STRICT"] == "1" ? [.treatAllWarnings(as: .error)] : [])),
    ]
)

// swift-tools-version: 6.1
import PackageDescription

// Targets stand in the order in which data walks through them; a module imports only modules above it.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Modules whose loops take the time are optimised in debug builds too: tests run many times faster, and
/// `@testable` still works.
let hot = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]
let hotC: [CSetting] = [.unsafeFlags(["-O3"])]

let package = Package(
  name: "cistron",
  dependencies: [],
  targets: [
    .target(
      name: "CZlib", cSettings: hotC, linkerSettings: [.linkedLibrary("z")]),
    .target(name: "Literature", dependencies: ["CZlib"], swiftSettings: hot),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "LiteratureTests", dependencies: ["Literature", "TestSupport"],
      swiftSettings: strict),
  ]
)

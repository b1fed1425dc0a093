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
    .target(name: "Tokenization", swiftSettings: hot),
    .target(name: "Weights", dependencies: ["Tokenization"], swiftSettings: hot),
    .target(name: "CKernels", cSettings: hotC),
    .target(name: "Kernels", dependencies: ["CKernels", "Weights"], swiftSettings: hot),
    .target(name: "Transformer", dependencies: ["Kernels", "Weights"], swiftSettings: hot),
    .target(name: "Generation", swiftSettings: hot),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "TokenizationTests", dependencies: ["Tokenization", "Weights", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WeightsTests", dependencies: ["Weights", "Tokenization", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "KernelsTests", dependencies: ["Kernels", "CKernels", "Weights", "TestSupport"],
      swiftSettings: hot),
    .testTarget(
      name: "TransformerTests",
      dependencies: ["Transformer", "Kernels", "Weights", "TestSupport"],
      exclude: ["make_reference.py"], resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "GenerationTests", dependencies: ["Generation", "TestSupport"],
      swiftSettings: strict),
  ]
)

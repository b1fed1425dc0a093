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
    .systemLibrary(
      name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(
      name: "CLineEditor", dependencies: ["CEditline"], linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "Terminal", dependencies: ["CLineEditor"], swiftSettings: strict),
    // What the tests of Terminal drive on a pseudo-terminal.
    .executableTarget(
      name: "line-editor-probe", dependencies: ["Terminal"], path: "Tests/LineEditorProbe",
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "LiteratureTests", dependencies: ["Literature", "TestSupport"],
      swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "TestSupport", "CPseudoTerminal", "line-editor-probe"],
      swiftSettings: strict),
  ]
)

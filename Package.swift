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
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // The nouns and the readers of literature.
    .target(name: "CZlib", cSettings: hotC, linkerSettings: [.linkedLibrary("z")]),
    .target(name: "Literature", dependencies: ["CZlib"], swiftSettings: hot),

    // The one place that opens a connection.
    .target(name: "Network", swiftSettings: strict),

    // The decoder.
    .target(name: "Tokenization", swiftSettings: hot),
    .target(name: "Weights", dependencies: ["Tokenization"], swiftSettings: hot),
    .target(name: "CKernels", cSettings: hotC),
    .target(name: "Kernels", dependencies: ["CKernels", "Weights"], swiftSettings: hot),
    .target(name: "Transformer", dependencies: ["Kernels", "Weights"], swiftSettings: hot),
    .target(name: "Generation", swiftSettings: hot),

    // What travels inside the binary.
    .target(name: "CAssets"),

    // Retrieval.
    .target(
      name: "LiteratureIndex",
      dependencies: ["Literature", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: hot),
    .target(
      name: "Retrieval",
      dependencies: ["CAssets", "Literature", "LiteratureIndex", "Tokenization", "Weights"],
      swiftSettings: hot),
    .systemLibrary(name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "CLineEditor", dependencies: ["CEditline"], cSettings: hotC),
    .target(name: "Terminal", dependencies: ["CLineEditor"], swiftSettings: strict),

    // From passages to an answer.
    .target(
      name: "Prompting", dependencies: ["Literature", "Tokenization"], swiftSettings: strict),
    .target(
      name: "Grounding",
      dependencies: ["Literature", "LiteratureIndex", "Retrieval", "Generation"],
      swiftSettings: hot),
    // Tables of results.
    .target(
      name: "ResultTables",
      dependencies: ["Literature", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: hot),

    .target(
      name: "Conversations",
      dependencies: ["Literature", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(
      name: "Answering",
      dependencies: [
        "Literature", "LiteratureIndex", "Retrieval", "Prompting", "Grounding", "Generation",
        "Kernels", "Tokenization", "Transformer", "Weights",
      ], swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: ["Answering", "Grounding", "Literature", "ResultTables", "Retrieval"],
      swiftSettings: strict),

    .target(
      name: "Evaluation",
      dependencies: [
        "Answering", "Generation", "Grounding", "Literature", "LiteratureIndex", "Retrieval",
        "Tokenization", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: hot),

    // The default model and its card.
    .target(
      name: "DefaultModel", dependencies: ["CAssets"], exclude: ["cistron-9m.gguf", "CARD.md"],
      swiftSettings: strict),

    // The doors.
    .executableTarget(
      name: "cistron",
      dependencies: [
        "Answering", "Conversations", "DefaultModel", "Evaluation", "Grounding", "Literature",
        "LiteratureIndex", "Network", "Prompting", "Reports", "ResultTables", "Retrieval",
        "Tokenization", "Transformer", "Weights", "Kernels", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: [.swiftLanguageMode(.v6)]),

    .executableTarget(
      name: "cistron-bench",
      dependencies: [
        "Answering", "DefaultModel", "Evaluation", "Generation", "Grounding", "Literature",
        "Kernels", "LiteratureIndex", "Prompting", "ResultTables", "Retrieval", "Tokenization",
        "Transformer", "Weights",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: [.swiftLanguageMode(.v6)]),

    .target(
      name: "TestSupport", dependencies: ["Tokenization"], path: "Tests/TestSupport",
      swiftSettings: hot),
    .testTarget(
      name: "LiteratureTests", dependencies: ["Literature", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "NetworkTests", dependencies: ["Network", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TokenizationTests", dependencies: ["Tokenization", "Weights", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WeightsTests", dependencies: ["Weights", "Tokenization", "TestSupport"],
      exclude: ["make_formats.py"], resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "KernelsTests", dependencies: ["Kernels", "CKernels", "Weights", "TestSupport"],
      swiftSettings: hot),
    .testTarget(
      name: "TransformerTests",
      dependencies: ["Transformer", "Kernels", "Tokenization", "Weights", "TestSupport"],
      exclude: ["make_reference.py"], resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "GenerationTests", dependencies: ["Generation", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "LiteratureIndexTests",
      dependencies: [
        "Literature", "LiteratureIndex", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .testTarget(
      name: "RetrievalTests",
      dependencies: [
        "Literature", "LiteratureIndex", "Retrieval", "TestSupport", "Tokenization",
        "Weights",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GroundingTests",
      dependencies: [
        "Evaluation", "Generation", "Grounding", "Literature", "LiteratureIndex", "Retrieval",
        "TestSupport",
      ],
      exclude: ["Pairs"], swiftSettings: strict),
    .testTarget(
      name: "ResultTablesTests", dependencies: ["ResultTables", "TestSupport"],
      exclude: ["compare_pandas.py", "make_fixtures.py", "make_heldout.py", "make_questions.py"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "StarterTests", dependencies: ["Literature", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ConversationsTests", dependencies: ["Conversations", "Literature", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["cistron", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests",
      dependencies: [
        "Answering", "Evaluation", "Literature", "LiteratureIndex", "Retrieval", "TestSupport",
      ],
      exclude: ["Questions"], swiftSettings: strict),
    .testTarget(
      name: "PromptingTests",
      dependencies: ["Literature", "Prompting", "TestSupport", "Tokenization"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Answering", "Grounding", "Literature", "Reports", "ResultTables"],
      swiftSettings: strict),
    .testTarget(
      name: "AnsweringTests",
      dependencies: [
        "Answering", "Generation", "Grounding", "Literature", "LiteratureIndex", "Prompting",
        "Retrieval", "TestSupport", "Tokenization", "Weights",
      ], swiftSettings: strict),
  ]
)

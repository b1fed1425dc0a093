/// The expected gain of quoting a sentence, 0 to about 1: trees over `SentenceFeature`s.
package struct SentenceModel: Sendable, Hashable {
  package var trees: RegressionTrees

  package static let names = SentenceFeature.allCases.map { "\($0)" }

  package init(_ trees: RegressionTrees) { self.trees = trees }

  /// Reads what `text` gives.
  package init(text: String) throws {
    trees = try RegressionTrees(text: text, names: Self.names)
  }

  package var text: String { trees.text(names: Self.names) }

  package func score(_ values: [Double]) -> Double { trees.score(values) }

  /// The model that ships; its text is part of the program, and a test reads it.
  package static let shipped: SentenceModel = {
    do {
      return try SentenceModel(text: fitted)
    } catch {
      preconditionFailure("SentenceWeights.swift is damaged: \(error)")
    }
  }()
}

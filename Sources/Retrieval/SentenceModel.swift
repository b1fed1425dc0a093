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

  /// The model that ships, made by `cistron-bench fit sentences --output …` on folds 1–4 of BioASQ (snippets,
  /// plain and dressed) and of PubMedQA, and on the questions of the starter passages.
  package static let shipped: SentenceModel = {
    do {
      return try SentenceModel(text: RegressionTrees.shippedText("sentence_trees.txt"))
    } catch {
      preconditionFailure("sentence_trees.txt is damaged: \(error)")
    }
  }()
}

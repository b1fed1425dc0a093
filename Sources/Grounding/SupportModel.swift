package import Retrieval

/// How likely it is that the passages answer: trees over `SupportFeature`s, fitted by `cistron-bench fit
/// abstention` to BioASQ questions of folds 1–4 over libraries that hold their gold documents (their snippets,
/// and the same among unrelated sentences) and over the same without them.
package struct SupportModel: Sendable {
  package var trees: RegressionTrees
  /// Below it nothing counts as answered.
  package var threshold: Double

  /// Below them not even the nearest sentences are shown, over passages that say which questions they answer:
  /// one that is unlike all of these is far. The second holds where the question names no gene, allele, disease,
  /// drug or species, as most of those do that are no questions of genetics. Chosen on the first four committed
  /// sets of questions (`cistron-bench starter --diagnose --set`). Over other passages the nearest are always shown.
  package var floor = 0.28
  package var floorWithoutNames = 0.36

  /// From this share of the question's weight in one word that stands in none of the passages they do not answer.
  package static let mostMissing = 0.3

  package init(trees: RegressionTrees, threshold: Double) {
    self.trees = trees
    self.threshold = threshold
  }

  /// Whether the passages are on something else.
  /// - Parameter isKnown: whether they say which questions they answer.
  package func isFar(_ features: SupportFeatures, isKnown: Bool) -> Bool {
    // Nor is one far that holds all of the question's words.
    guard isKnown, features[.heaviestMissing] > 0 else { return false }
    if features[.anyName] > 0 { return probability(features) < floor }
    // Or the word that counts most stands in none of the passages.
    return probability(features) < floorWithoutNames
      || features[.heaviestEverMissing] >= Self.mostMissing
  }

  /// Of 1 for "they answer"; half of the questions that it was fitted on were answerable.
  package func probability(_ features: SupportFeatures) -> Double {
    min(1, max(0, trees.score(features.values)))
  }

  package static let names = SupportFeature.allCases.map { "\($0)" }

  /// Reads what `text` gives.
  package init(text: String) throws {
    let parts = text.split(separator: "\n", maxSplits: 1)
    guard parts.count == 2, let threshold = Double(parts[0]) else {
      throw TreesFailure.damaged("no threshold")
    }
    self.init(
      trees: try RegressionTrees(text: String(parts[1]), names: Self.names), threshold: threshold)
  }

  /// The threshold, then the trees.
  package var text: String { "\(threshold)\n" + trees.text(names: Self.names) }

  /// The model that ships, made by `cistron-bench fit abstention --output …`.
  package static let shipped: SupportModel = {
    do {
      return try SupportModel(text: RegressionTrees.shippedText("support_trees.txt"))
    } catch {
      preconditionFailure("support_trees.txt is damaged: \(error)")
    }
  }()
}

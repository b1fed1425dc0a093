internal import Foundation

/// How likely it is that the passages answer: a logistic model over a few of `SupportFeature`.
package struct SupportModel: Sendable {
  package var bias: Double
  package var weights: [SupportFeature: Double]
  /// Below it nothing counts as answered.
  package var threshold: Double
  /// Below it not even the nearest sentences are shown; the second holds where the question names no gene,
  /// allele, disease, drug or species, as most of those do that are no questions of genetics. Both were
  /// chosen on the first four committed sets of questions (`cistron-bench starter --set`).
  package var floor = 0.1
  package var floorWithoutNames = 0.3

  package init(bias: Double, weights: [SupportFeature: Double], threshold: Double) {
    self.bias = bias
    self.weights = weights
    self.threshold = threshold
  }

  /// Whether the passages are on something else.
  package func isFar(_ features: SupportFeatures) -> Bool {
    probability(features) < (features[.anyName] > 0 ? floor : floorWithoutNames)
  }

  /// Of 1 for "they answer"; half of the questions that it was fitted on were answerable.
  package func probability(_ features: SupportFeatures) -> Double {
    let sum = SupportFeature.allCases.reduce(bias) { $0 + (weights[$1] ?? 0) * features[$1] }
    return 1 / (1 + exp(-sum))
  }
}

extension SupportModel {
  /// Fitted with `cistron-bench fit abstention --folds 1234 --limit 1800`: BioASQ questions over libraries
  /// that hold their gold documents (their snippets, and the same among unrelated sentences) and over the
  /// same without them. The threshold is the one of that command.
  package static let shipped = SupportModel(
    bias: -10.211,
    weights: [
      .terms: 1.966, .rare: 1.833, .proximity: 0.907, .exact: 1.204, .fit: 0.022, .topRanked: 1.045,
      .meanRanked: 2.687, .rankedCoverage: 0.179, .termCount: 1.248, .rarest: 3.995,
    ],
    threshold: 0.557)
}

internal import Foundation

/// How likely it is that the passages answer: a logistic model over a few of `SupportFeature`.
package struct SupportModel: Sendable {
  package var bias: Double
  package var weights: [SupportFeature: Double]
  /// Below it nothing counts as answered.
  package var threshold: Double
  /// Below it, where a heavy word of the question stands in none of the passages, not even the nearest
  /// sentences are shown; the second holds where the question names no gene, allele, disease, drug or
  /// species, as most of those do that are no questions of genetics. These three were chosen on the committed
  /// questions of `cistron-bench starter`.
  package var floor = 0.15
  package var floorWithoutNames = 0.3
  package var heavyWord = 0.2

  package init(bias: Double, weights: [SupportFeature: Double], threshold: Double) {
    self.bias = bias
    self.weights = weights
    self.threshold = threshold
  }

  /// Whether the passages are on something else.
  package func isFar(_ features: SupportFeatures) -> Bool {
    let floor = features[.anyName] > 0 ? floor : floorWithoutNames
    return features[.heaviestEverMissing] >= heavyWord && probability(features) < floor
  }

  /// Of 1 for "they answer"; half of the questions that it was fitted on were answerable.
  package func probability(_ features: SupportFeatures) -> Double {
    let sum = SupportFeature.allCases.reduce(bias) { $0 + (weights[$1] ?? 0) * features[$1] }
    return 1 / (1 + exp(-sum))
  }
}

extension SupportModel {
  /// Fitted with `cistron-bench fit abstention --folds 1234 --limit 1500`: BioASQ questions over a library
  /// that holds their gold documents and over one that lacks them.
  package static let shipped = SupportModel(
    bias: -10.989,
    weights: [
      .terms: 5.445, .rare: 2.645, .proximity: 0.854, .exact: 0.982, .fit: 0.517,
      .termCount: 1.245, .rarest: 5.092,
    ],
    threshold: 0.55)
}

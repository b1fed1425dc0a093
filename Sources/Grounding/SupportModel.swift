internal import Foundation

/// How likely it is that the passages answer: a logistic model over a few of `SupportFeature`.
package struct SupportModel: Sendable {
  package var bias: Double
  package var weights: [SupportFeature: Double]
  /// Below it nothing is answered.
  package var threshold: Double

  package init(bias: Double, weights: [SupportFeature: Double], threshold: Double) {
    self.bias = bias
    self.weights = weights
    self.threshold = threshold
  }

  /// Of 1 for "they answer"; half of the questions that it was fitted on were answerable.
  package func probability(_ features: SupportFeatures) -> Double {
    let sum = SupportFeature.allCases.reduce(bias) { $0 + (weights[$1] ?? 0) * features[$1] }
    return 1 / (1 + exp(-sum))
  }
}

extension SupportModel {
  package static let shipped = SupportModel(bias: 0, weights: [:], threshold: 0.5)
}

/// What ranking counts, and how much.
package struct RankingWeights: Sendable {
  /// Saturation and length of BM25 (the usual values), and what a word of the title counts.
  package var k1 = 1.2
  package var b = 0.75
  package var title = 1.5
  /// How many records FTS5 hands over.
  package var candidates = 80
  /// How many of the best vote in `Feedback`.
  package var voters = 6
  /// One weight a feature; what is not named counts nothing.
  package var features: [MatchFeature: Double] = [.coveredTerms: 1]

  /// What a word of the question's frame counts beside one of its subject.
  static let weakShare = 0.3

  package init() {}

  package func score(_ match: MatchFeatures) -> Double {
    MatchFeature.allCases.reduce(0) { $0 + (features[$1] ?? 0) * match[$1] }
  }
}

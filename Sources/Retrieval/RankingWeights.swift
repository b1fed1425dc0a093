/// What ranking counts, and how much.
package struct RankingWeights: Sendable {
  /// Saturation and length of BM25 (the usual values), and what a word of the title counts.
  package var k1 = 1.2
  package var b = 0.75
  package var title = 1.5
  /// How many records FTS5 hands over.
  package var candidates = 100
  /// How many of the best vote in `Feedback`; none by default, since it has no weight.
  package var voters = 0
  /// One weight a feature, 100 in all; what is not named counts nothing. Fitted on folds 1–4 by coordinate
  /// ascent, as `cistron-bench fit retrieval --features coveredTerms,rare,exact,verbatim,proximity` does it:
  /// with all features the fit gains a little on BioASQ and loses as much between folds on PubMedQA.
  package var features: [MatchFeature: Double] = [
    .coveredTerms: 61, .rare: 24, .exact: 3, .verbatim: 12, .asked: 15,
  ]

  /// What a word of the question's frame counts beside one of its subject.
  static let weakShare = 0.3

  /// The weight of a word that stands in a tenth of the records.
  static let commonWord = 2.4

  package init() {}

  package func score(_ match: MatchFeatures) -> Double {
    MatchFeature.allCases.reduce(0) { $0 + (features[$1] ?? 0) * match[$1] }
  }
}

internal import Literature

/// A sentence that an answer may quote, and how well it fits the question.
package struct RankedSentence: Sendable {
  /// Position of the passage among the hits, and of the sentence in the passage.
  package var hit: Int
  package var sentence: Int
  /// The gain that is expected of quoting it, 0 to about 1.
  package var score: Double
  /// Share of the question's weight that the sentence, with its passage's title, holds.
  package var coverage: Double
  /// Of `SentenceFeature`.
  package var values: [Double]
}

/// Scores whole sentences of the retrieved passages. The score is the prior that decoding starts from.
///
/// What is looked at is `SentenceFeature`; how it counts is `SentenceModel`, fitted by `cistron-bench fit
/// sentences` on folds 1–4 and on the questions that the starter passages say they answer, each asked of a
/// library that has forgotten it. What each kind of feature gains stands in `Tests/Reports/sentences.txt`.
package struct SentenceRanker: Sendable {
  package var model: SentenceModel
  /// Added to the model's score, by feature: few of the questions that it was fitted on ask for a definition, or
  /// for a thing of one kind.
  package var priors: [(feature: SentenceFeature, weight: Double)] = [
    (.opensDefinition, 0.3), (.definition, 0.1), (.titleIsSubject, 0.15), (.saidOfSubject, 0.1),
    (.holdsAsked, 0.15),
  ]

  package init(model: SentenceModel = .shipped) { self.model = model }

  /// Best first. A sentence of which the passage says that it answers this very question comes before the
  /// others.
  package func rank(_ retrieval: Retrieval, hits: Range<Int>? = nil) -> [RankedSentence] {
    var ranked = SentenceFeatures(retrieval, hits: hits).candidates.filter { $0.wordCount > 3 }.map
    {
      RankedSentence(
        hit: $0.hit, sentence: $0.sentence, score: score($0.values), coverage: $0.coverage,
        values: $0.values)
    }
    let best = ranked.map(\.score).max() ?? 0
    for i in ranked.indices where ranked[i].values[SentenceFeature.asked.rawValue] >= 1 {
      ranked[i].score = max(best, ranked[i].score) + Self.lead
    }
    return ranked.sorted {
      $0.score != $1.score ? $0.score > $1.score : ($0.hit, $0.sentence) < ($1.hit, $1.sentence)
    }
  }

  private static let lead = 0.05

  private func score(_ values: [Double]) -> Double {
    priors.reduce(model.score(values)) { $0 + $1.weight * values[$1.feature.rawValue] }
  }
}

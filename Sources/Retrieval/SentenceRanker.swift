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
}

/// Scores whole sentences of the retrieved passages. The score is the prior that decoding starts from.
///
/// What is looked at is `SentenceFeature`; how it counts is `SentenceModel`, fitted on folds 1–4 by
/// `cistron-bench fit sentences`. What each kind of feature gains stands in `Tests/Reports/sentences.txt`.
package struct SentenceRanker: Sendable {
  package var model: SentenceModel
  /// Added to the model's score, by feature. The model was fitted on questions that many passages answer
  /// and whose answers are findings; in a small library of summaries one passage answers, and its sentence
  /// is the one that says what was asked for. Chosen on `cistron-bench starter` among what costs nothing on
  /// folds 1–4 (`cistron-bench fit sentences` prints it: twice as much costs 0.01 of snippet F1).
  package var priors: [SentenceFeature: Double] = [
    .passageScore: 0.1, .cue: 0.1, .definition: 0.05, .opensWithSubject: 0.03, .isFirst: 0.02,
    .opensDefinition: 0.15, .titleIsSubject: 0.1, .saidOfSubject: 0.2,
    .asked: 0.5,
  ]

  package init(model: SentenceModel = .shipped) { self.model = model }

  package func rank(_ retrieval: Retrieval, hits: Range<Int>? = nil) -> [RankedSentence] {
    SentenceFeatures(retrieval, hits: hits).candidates.filter { $0.wordCount > 3 }.map {
      RankedSentence(
        hit: $0.hit, sentence: $0.sentence, score: score($0.values), coverage: $0.coverage)
    }.sorted {
      $0.score != $1.score ? $0.score > $1.score : ($0.hit, $0.sentence) < ($1.hit, $1.sentence)
    }
  }

  package func score(_ values: [Double]) -> Double {
    SentenceFeature.allCases.reduce(model.score(values)) { sum, feature in
      sum + (priors[feature] ?? 0) * values[feature.rawValue]
    }
  }
}

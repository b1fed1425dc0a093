internal import Literature
internal import LiteratureIndex

/// A sentence that an answer may quote, and how well it fits the question.
package struct RankedSentence: Sendable {
  /// Position of the passage among the hits, and of the sentence in the passage.
  package var hit: Int
  package var sentence: Int
  package var score: Double
  /// Share of the question's weight that the sentence, with its passage's title, holds.
  package var coverage: Double
}

/// Scores whole sentences of the retrieved passages. The score is the prior that decoding starts from.
///
/// A sentence is scored by the question's terms that it holds (saturated by its length), by its passage's
/// score, by whether its words fit the kind of the question (`QuestionCue`), and by its place.
package struct SentenceRanker: Sendable {
  /// Compared on folds 1–4 with `cistron-bench sentences --weights`.
  package struct Weights: Sendable {
    package var terms = 1.5
    package var passage = 1.0
    package var cue = 0.7
    package var first = 0.1
    /// An entity of the question among a sentence's first words: the sentence is about it.
    package var subject = 0.15
    /// Words beyond this many weigh a sentence down.
    package var length = 30.0

    package init() {}
  }

  package var weights: Weights

  package init(weights: Weights = Weights()) { self.weights = weights }

  package func rank(_ retrieval: Retrieval, hits: Range<Int>? = nil) -> [RankedSentence] {
    let question = retrieval.question
    let total = max(retrieval.weights.reduce(0, +), 1e-9)
    let best = max(retrieval.hits.first?.score ?? 0, 1e-9)
    let cues = QuestionCue.cues(of: question)
    let named = question.terms.filter { $0.entity != nil }
    let subject = named.isEmpty ? question.terms : named
    var ranked: [RankedSentence] = []
    for h in hits ?? retrieval.hits.indices {
      let hit = retrieval.hits[h]
      let title = TermCounter(SearchText.words(hit.passage.title))
      for (s, sentence) in hit.passage.sentences.enumerated() {
        let counter = TermCounter(SearchText.words(sentence.text))
        guard counter.count > 3 else { continue }
        var held = 0.0
        var withTitle = 0.0
        for (term, weight) in zip(question.terms, retrieval.weights) {
          let here = counter.count(of: term) > 0
          if here { held += weight }
          if here || title.count(of: term) > 0 { withTitle += weight }
        }
        let length = max(1, Double(counter.count) / weights.length)
        var score =
          weights.terms * (0.7 * held + 0.3 * withTitle) / total / SafeMath.power(length, 0.25)
        score += weights.passage * hit.score / best
        score += weights.cue * (cues.map { $0.fit(sentence.text, counter, subject) }.max() ?? 0)
        if s == 0 { score += weights.first }
        if subject.contains(where: { (counter.firstEnd(of: $0) ?? .max) <= 6 }) {
          score += weights.subject
        }
        ranked.append(
          RankedSentence(hit: h, sentence: s, score: score, coverage: withTitle / total))
      }
    }
    return ranked.sorted {
      $0.score != $1.score ? $0.score > $1.score : ($0.hit, $0.sentence) < ($1.hit, $1.sentence)
    }
  }
}

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
  /// Fitted on folds 1–4 by `cistron-bench fit`.
  package struct Weights: Sendable {
    package var terms = 1.0
    package var passage = 1.0
    package var cue = 0.25
    package var first = 0.1
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
    let cues = QuestionCue.cues(of: question.text)
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
        var score = weights.terms * (0.7 * held + 0.3 * withTitle) / total / SafeMath.power(length, 0.25)
        score += weights.passage * hit.score / best
        if cues.contains(where: { $0.fits(sentence.text, counter) }) { score += weights.cue }
        if s == 0 { score += weights.first }
        ranked.append(
          RankedSentence(hit: h, sentence: s, score: score, coverage: withTitle / total))
      }
    }
    return ranked.sorted {
      $0.score != $1.score ? $0.score > $1.score : ($0.hit, $0.sentence) < ($1.hit, $1.sentence)
    }
  }
}

/// What a question asks for, and the words by which a sentence that says it is known.
package struct QuestionCue: Sendable {
  package let name: String
  private let asked: Set<String>
  private let answering: Set<String>
  private let needsNumber: Bool

  private init(_ name: String, asked: String, answering: String, number: Bool = false) {
    self.name = name
    self.asked = Set(SearchText.words(asked))
    self.answering = Set(SearchText.words(answering))
    needsNumber = number
  }

  private static let all: [QuestionCue] = [
    QuestionCue(
      "inheritance", asked: "inherited inheritance inherit recessive dominant hereditary passed",
      answering: "inherited recessive dominant linked maternal autosomal pattern sporadic"),
    QuestionCue(
      "cause", asked: "cause causes caused causing responsible gene mutated mutation defect underlie",
      answering: "cause caused mutation mutations variant defect deficiency deletion expansion result"),
    QuestionCue(
      "frequency", asked: "common frequent frequency prevalence incidence many often rare carrier risk percent",
      answering: "percent prevalence frequency incidence affects occurs carrier births risk", number: true),
    QuestionCue(
      "treatment", asked: "treat treated treatment therapy drug managed cure",
      answering: "treatment treated therapy drug dose approved transplantation replacement supplement"),
    QuestionCue(
      "features", asked: "symptom symptoms features signs characterised manifestation phenotype present",
      answering: "features symptoms signs characterised include weakness disability onset affected"),
    QuestionCue(
      "test", asked: "test tested testing diagnosed diagnosis detect detected screened screening",
      answering: "test testing diagnosis detected screening analysis measured biopsy confirmed"),
    QuestionCue(
      "function", asked: "function encode encodes protein product role does",
      answering: "encodes protein function enzyme receptor channel product regulates"),
    QuestionCue(
      "definition", asked: "what define definition meant mean",
      answering: "is are means refers called defined describes"),
  ]

  static func cues(of question: String) -> [QuestionCue] {
    let words = Set(SearchText.words(question))
    let found = all.filter { !$0.asked.isDisjoint(with: words) }
    return found.count > 1 ? found.filter { $0.name != "definition" } : found
  }

  func fits(_ sentence: String, _ counter: TermCounter) -> Bool {
    guard counter.words.contains(where: answering.contains) else { return false }
    return !needsNumber || sentence.contains(where: \.isNumber)
  }
}

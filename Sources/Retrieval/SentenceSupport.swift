internal import Literature
internal import LiteratureIndex

/// How far the sentences of a passage hold what a question asks.
package struct SentenceSupport: Sendable {
  /// The largest share of the subject's weight in one sentence, in two that follow each other, and in one
  /// whose words also fit what is asked for (`QuestionCue`).
  package private(set) var best = 0.0
  package private(set) var bestPair = 0.0
  package private(set) var bestFitting = 0.0
  /// The best fit to what is asked for among sentences that hold at least half of the weight that the
  /// best one holds.
  package private(set) var fit = 0.0
  /// Share of the sentences that hold at least half of what the best one holds.
  package private(set) var alike = 0.0

  package init(_ retrieval: Retrieval, hit: Hit) {
    let question = retrieval.question
    let terms = zip(question.terms, retrieval.weights).filter { !$0.0.isWeak }
    let total = max(terms.reduce(0) { $0 + $1.1 }, 1e-9)
    let cues = QuestionCue.cues(of: question)
    let named = question.terms.filter { $0.entity != nil }
    let subject = named.isEmpty ? question.terms.filter { !$0.isWeak } : named
    var before: [Bool] = terms.map { _ in false }
    var shares: [(share: Double, fit: Double)] = []
    for sentence in hit.passage.sentences {
      let counter = TermCounter(SearchText.words(sentence.text))
      let held = terms.map { counter.count(of: $0.0) > 0 }
      var one = 0.0
      var two = 0.0
      for (i, term) in terms.enumerated() {
        if held[i] { one += term.1 }
        if held[i] || before[i] { two += term.1 }
      }
      before = held
      let fit = cues.map { $0.fit(sentence.text, counter, subject) }.max() ?? 0.5
      shares.append((one / total, fit))
      best = max(best, one / total)
      bestPair = max(bestPair, two / total)
      bestFitting = max(bestFitting, one / total * fit)
    }
    let near = shares.filter { $0.share >= best / 2 && best > 0 }
    fit = near.map(\.fit).max() ?? 0
    alike = Double(near.count) / Double(max(1, shares.count))
  }
}

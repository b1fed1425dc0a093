internal import Grounding
internal import Literature
internal import Retrieval

extension Answerer {
  /// Where passages among the hits disagree on what was asked, both are quoted and the answer says so.
  func showConflict(
    _ answer: inout Answer, _ retrieval: Retrieval, _ onSentence: (Answer.Sentence) -> Void
  ) {
    guard answer.status == .answered || answer.status == .partial else { return }
    let passages = retrieval.hits.map(\.passage)
    let finder = ConflictFinder(retriever.names)
    guard let conflict = finder.conflict(retrieval.question, passages) else { return }
    let reader = ValueReader(names: retriever.names)
    let marks = conflict.sides.map { side in
      answer.quote(passages[side.passage], sentence: side.sentence, reader, onSentence)
    }
    answer.warnings.append(conflict.warning(marks: marks, passages: passages))
    if answer.reason == nil { answer.reason = .conflict }
  }
}

extension Answer {
  /// Quotes a sentence unless it is quoted already, and returns the mark of its passage.
  fileprivate mutating func quote(
    _ passage: Passage, sentence number: Int, _ reader: ValueReader,
    _ onSentence: (Sentence) -> Void
  ) -> Int {
    let quote = passage.sentences[number]
    let cites = sentences.flatMap(\.cites)
    let known = cites.filter { $0.source == passage.source }
    if let cite = known.first(where: {
      $0.start <= quote.range.lowerBound && quote.range.upperBound <= $0.end
    }) {
      return cite.mark
    }
    let mark: Int
    if let cite = known.first {
      mark = cite.mark
    } else {
      // Passages that are cited stand before those that were only looked at.
      mark = (cites.map(\.mark).max() ?? 0) + 1
      passages.removeAll { $0.source == passage.source }
      passages.insert(passage, at: mark - 1)
    }
    sentences.append(
      Sentence(
        text: quote.text, role: .finding,
        cites: [
          Citation(
            mark: mark, source: passage.source, about: passage.abstract.about,
            start: quote.range.lowerBound, end: quote.range.upperBound)
        ], support: QuoteSet.support(damage: reader.damage(in: quote.text))))
    onSentence(sentences[sentences.count - 1])
    return mark
  }
}

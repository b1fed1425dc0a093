package import Grounding
internal import Literature
package import Prompting
package import Retrieval

/// The main job on one screen: question → retrieve → prompt → decode → ground → answer.
package struct Answerer: Sendable {
  package var retriever: Retriever
  package var model: any LanguageModel
  package var ranker = SentenceRanker()
  package var gate = SupportGate()
  package var prompt: ReaderPrompt
  /// How far the model's likelihood counts beside the retrieval scores. Compared on folds
  /// 1–4 with `cistron-bench sentences`; the default model's own choice of sentence is no better than chance.
  package var modelShare: Float = 0.02
  package var seed: UInt64 = 0
  /// Hits that are looked at, and passages that may be quoted.
  package var depth = 8
  package var libraryLine: String
  /// Answers even where the gate would not: measures the choice of sentences by itself.
  package var answersAlways = false
  /// How sentences come about: quoted, worded under the lock, or worded freely.
  package var mode: Answer.Mode = .quote
  let lockedVocabularies = LockedVocabularies()

  package init(
    retriever: Retriever, model: any LanguageModel, prompt: ReaderPrompt, libraryLine: String
  ) {
    self.retriever = retriever
    self.model = model
    self.prompt = prompt
    self.libraryLine = libraryLine
  }

  /// - Parameters:
  ///   - context: what the conversation asked before, for follow-ups.
  ///   - onReduced: told what is known of an answer that is only near, before its first sentence.
  ///   - onSentence: told each sentence as soon as it is whole and cited.
  package func answer(
    _ text: String, id: String = "1", context: Question? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    onReduced: (Answer) -> Void = { _ in }, onSentence: (Answer.Sentence) -> Void = { _ in }
  ) throws -> (answer: Answer, question: Question) {
    let reading = QuestionReading(text, names: retriever.names)
    let question = Question(reading.searched, names: retriever.names, context: context)
    var answer = Answer(id: id, question: text)
    answer.model = model.name
    answer.index = libraryLine
    answer.seed = seed
    answer.mode = mode
    answer.take(reading, glossary: retriever.names.glossary)
    if let fact = TableLookup.answer(
      question, names: retriever.names, language: reading.language)
    {
      answer.state(fact)
      answer.sentences.forEach(onSentence)
      return (answer, question)
    }
    var retrieval = try retriever.retrieve(question, limit: depth)
    var support = judge(retrieval)
    let frame = try AnswerFrame(reading, question, self, &retrieval, &support)
    answer.retrieved = retrieval.hits.enumerated().map {
      .init(source: $1.source, title: $1.passage.title, score: $1.score, rank: $0 + 1)
    }
    answer.missing = frame.missing
    if let fact = frame.fact {
      answer.state(fact)
      frame.apply(to: &answer)
      answer.sentences.forEach(onSentence)
      return (answer, question)
    }
    switch support {
    case .none(let reason, let missing):
      answer.abstain(reason, missing: missing)
    case .answerable(let hits):
      let quotes = quotes(retrieval, hits, frame)
      // What is left may be beside the question.
      let reduction = quotes.isThin ? (quotes.refused.reason, quotes.refused.missing) : nil
      try decode(
        &answer, retrieval, quotes, frame, reduction, isCancelled, onReduced, onSentence)
    case .partly(let hits, let missing, let reason):
      try decode(
        &answer, retrieval, quotes(retrieval, hits, frame), frame, (reason, missing), isCancelled,
        onReduced, onSentence)
    }
    showConflict(&answer, retrieval, onSentence)
    frame.apply(to: &answer)
    return (answer, question)
  }

  private func judge(_ retrieval: Retrieval) -> Support {
    let support = gate.judge(retrieval)
    guard case .none = support, answersAlways, !retrieval.hits.isEmpty else { return support }
    return .answerable(Array(retrieval.hits.indices))
  }

  private func quotes(_ retrieval: Retrieval, _ hits: [Int], _ frame: AnswerFrame) -> QuoteSet {
    QuoteSet(
      retrieval, hits: hits, ranker: ranker, prompt: prompt, model: model,
      isQuotable: frame.isQuotable, names: retriever.names)
  }

  /// - Parameter reduction: why what is found is only near, and what it lacks.
  private func decode(
    _ answer: inout Answer, _ retrieval: Retrieval, _ quotes: QuoteSet, _ frame: AnswerFrame,
    _ reduction: (AbstentionReason, missing: [String])?,
    _ isCancelled: @escaping @Sendable () -> Bool, _ onReduced: (Answer) -> Void,
    _ onSentence: (Answer.Sentence) -> Void
  ) throws {
    guard let (reason, missing) = reduction else {
      return try decode(&answer, retrieval, quotes, frame, isCancelled, onSentence)
    }
    var reduced: Answer? = answer
    reduced?.reduce(reason, missing: missing)
    try decode(&answer, retrieval, quotes, frame, isCancelled) { sentence in
      if let known = reduced { onReduced(known) }
      reduced = nil
      onSentence(sentence)
    }
    if answer.status == .answered { answer.reduce(reason, missing: missing) }
  }

  private func decode(
    _ answer: inout Answer, _ retrieval: Retrieval, _ quotes: QuoteSet, _ frame: AnswerFrame,
    _ isCancelled: @escaping @Sendable () -> Bool, _ onSentence: (Answer.Sentence) -> Void
  ) throws {
    answer.dropped = quotes.refused.sentences
    answer.tokens.prompt = quotes.prompt.tokens.count
    answer.tokens.dropped = quotes.prompt.dropped
    guard !quotes.sentences.isEmpty else {
      return answer.abstain(quotes.refused.reason, missing: quotes.refused.missing)
    }
    if mode == .locked {
      return try decodeLocked(&answer, retrieval, quotes, frame, isCancelled, onSentence)
    }
    if mode == .free {
      return try decodeFreely(&answer, retrieval, quotes, isCancelled, onSentence)
    }
    let shown = quotes.prompt.windows.map { retrieval.hits[$0.hit].passage }
    // Marks are numbered anew in the order in which they are cited.
    var cited: [Int] = []
    var sentences: [Answer.Sentence] = []
    let quoted = try QuoteDecoding.run(
      model, quotes, limits: QuotingLimits(QuestionType(rawValue: answer.type) ?? .summary),
      share: modelShare,
      isCancelled: isCancelled
    ) { quote in
      if !cited.contains(quote.mark) { cited.append(quote.mark) }
      let number = (cited.firstIndex(of: quote.mark) ?? 0) + 1
      if sentences.isEmpty {
        sentences = frame.sentences
        sentences.forEach(onSentence)
      }
      sentences.append(
        frame.glossed(quotes.cited(quote, in: shown[quote.mark - 1], mark: number)))
      onSentence(sentences[sentences.count - 1])
    }
    answer.sentences = sentences
    answer.passages =
      cited.map { shown[$0 - 1] }
      + shown.indices.filter { !cited.contains($0 + 1) }.map { shown[$0] }
    answer.tokens.generated = quoted.tokens
    answer.tokens.cached = quoted.cached
    answer.constraintHits = quoted.constraintHits
    if sentences.isEmpty, !quoted.cancelled {
      answer.warnings.append("no sentence of the passages fits the model's context")
      return answer.abstain(.unsupported, missing: [])
    }
    answer.interrupted = quoted.cancelled
    answer.status = quoted.cancelled ? .failed : .answered
    if quoted.cancelled { answer.error = ("interrupted", "stopped by the user") }
  }
}

extension Answer {
  mutating func abstain(_ reason: AbstentionReason, missing: [String]) {
    status = .abstained
    self.reason = reason
    self.missing = missing
  }

  fileprivate mutating func reduce(_ reason: AbstentionReason, missing: [String]) {
    status = .partial
    self.reason = reason
    self.missing = missing
  }

  /// A fact of the tables: its reference is the table's row.
  fileprivate mutating func state(_ fact: TableLookup.Fact) {
    var row = Abstract(source: fact.source, title: "cistron gene table", text: fact.text)
    row.licence = "facts of NCBI Gene"
    passages = [Passage(row)]
    sentences = [
      Sentence(
        text: fact.text, role: .finding,
        cites: [
          Citation(
            mark: 1, source: fact.source, about: nil, start: 0, end: fact.text.unicodeScalars.count)
        ], support: "table")
    ]
    status = .answered
  }
}

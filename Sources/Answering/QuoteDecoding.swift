internal import Generation
internal import Grounding
internal import Literature
internal import LiteratureIndex
internal import Prompting
internal import Retrieval
internal import Tokenization

/// The prompt of a question and the sentences that may answer it.
struct QuoteSet {
  let prompt: Prompt
  let sentences: [QuotableSentence]
  /// What the checks kept out.
  let refused: QuoteFilter.Refused
  /// Whether checks kept sentences out and the first that is left holds less than half of what another one of its
  /// passage holds of the question.
  let isThin: Bool
  private let isQuotable: (String) -> Bool
  private let reader: ValueReader?

  init(
    _ retrieval: Retrieval, hits: [Int], ranker: SentenceRanker, prompt builder: ReaderPrompt,
    model: any LanguageModel, isQuotable: @escaping (String) -> Bool = { _ in true },
    names: NameTables? = nil
  ) {
    self.isQuotable = isQuotable
    reader = names.map(ValueReader.init(names:))
    let all = ranker.rank(retrieval).filter {
      hits.contains($0.hit)
        && isQuotable(retrieval.hits[$0.hit].passage.sentences[$0.sentence].text)
    }
    let ranked: [RankedSentence]
    (ranked, refused) = QuoteFilter.split(all, of: retrieval, names: names)
    let own = all.filter { $0.hit == ranked.first?.hit }.map(\.coverage).max() ?? 0
    isThin = !refused.sentences.isEmpty && (ranked.first?.coverage ?? 0) < own / 2
    var firsts: [Int: Int] = [:]
    for sentence in ranked where firsts[sentence.hit] == nil {
      firsts[sentence.hit] = sentence.sentence
    }
    // The passages whose best sentences fit best are shown, in the order of those sentences.
    var order: [Int] = []
    for sentence in ranked where !order.contains(sentence.hit) { order.append(sentence.hit) }
    let passages = order.prefix(builder.maxPassages).map {
      (hit: $0, passage: retrieval.hits[$0].passage, best: firsts[$0] ?? 0)
    }
    let tokenizer = model.tokenizer
    prompt = builder.build(
      question: retrieval.question.text, passages: passages, tokenizer: tokenizer)
    var marks: [Int: Int] = [:]
    var shown: [Int: Set<Int>] = [:]
    for (i, window) in prompt.windows.enumerated() {
      marks[window.hit] = i + 1
      shown[window.hit] = Set(window.sentences)
    }
    sentences = ranked.compactMap { item in
      guard let mark = marks[item.hit], shown[item.hit]?.contains(item.sentence) == true else {
        return nil
      }
      let text = retrieval.hits[item.hit].passage.sentences[item.sentence].text
      let tail = tokenizer.encode(" [\(mark)]")
      return QuotableSentence(
        hit: item.hit, sentence: item.sentence, mark: mark,
        opening: tokenizer.encode(text) + tail, following: tokenizer.encode(" " + text) + tail,
        score: item.score, words: Set(SearchText.words(text)))
    }
  }

  /// Whether a sentence of the prompt may be drawn on: no check kept it out.
  func mayUse(_ text: String, of source: Source) -> Bool {
    isQuotable(text) && !refused.sentences.contains { $0.text == text && $0.source == source }
  }

  /// What a quote's support is said to be: one that printing or extraction damaged is quoted as it stands,
  /// with ⚠ and what is missing of it.
  static func support(damage: String?) -> String {
    damage.map { "quote ⚠ damaged text: \($0)" } ?? "quote"
  }

  /// A quoted sentence with its citation: verbatim the passage's own characters.
  func cited(_ quote: QuotableSentence, in passage: Passage, mark: Int) -> Answer.Sentence {
    let sentence = passage.sentences[quote.sentence]
    return Answer.Sentence(
      text: sentence.text, role: QuoteFilter.role(of: sentence.text, in: passage),
      cites: [
        Answer.Citation(
          mark: mark, source: passage.source, about: passage.abstract.about,
          start: sentence.range.lowerBound, end: sentence.range.upperBound)
      ], support: Self.support(damage: reader?.damage(in: sentence.text)))
  }
}

/// Decoding in quote mode.
enum QuoteDecoding {
  struct Result {
    var sentences: [QuotableSentence] = []
    var tokens = 0
    var cached = 0
    var cancelled = false
    var constraintHits = 0
  }

  static func run<Model: LanguageModel>(
    _ model: Model, _ quotes: QuoteSet, limits: QuotingLimits, share: Float,
    isCancelled: @escaping @Sendable () -> Bool,
    onSentence: (QuotableSentence) -> Void
  ) throws -> Result {
    let tokenizer = model.tokenizer
    let end = model.chat.end(tokenizer)
    var watcher = QuoteConstraint(
      quotes.sentences, end: end, limits: limits,
      room: model.contextLength - quotes.prompt.tokens.count)
    var generator = TokenGenerator(
      model: try model.session(isCancelled: isCancelled), prompt: quotes.prompt.tokens,
      constraint: watcher, modelShare: share, stopTokens: [end], maxTokens: 512,
      lookAhead: lookAhead, isCancelled: isCancelled)
    var result = Result()
    do {
      while let token = try generator.next() {
        watcher.advance(token)
        if watcher.quoted.count > result.sentences.count, let last = watcher.quotedSentences.last {
          result.sentences.append(last)
          onSentence(last)
        }
      }
    } catch is CancellationError {
      result.cancelled = true
    }
    result.tokens = generator.generated.count
    result.cached = generator.model.reused
    result.constraintHits = generator.constraintHits
    if generator.ending == .cancelled { result.cancelled = true }
    return result
  }
}

internal import Generation
internal import Grounding
internal import Literature
internal import Prompting
internal import Retrieval
internal import Synchronization
internal import Tokenization

/// Tokens that are looked ahead where an answer goes on as its passages do.
let lookAhead = 8

/// What the lock needs of the model and the tables, made when it is first needed.
package final class LockedVocabularies: Sendable {
  private let known = Mutex<LockedVocabulary?>(nil)

  package init() {}

  func vocabulary(of tokenizer: Tokenizer, _ names: NameTables) -> LockedVocabulary {
    known.withLock { known in
      if let known { return known }
      let vocabulary = tokenizer.vocabulary
      let made = LockedVocabulary(
        tokens: vocabulary.tokens.indices.map { id in
          vocabulary.kinds[id] == .normal ? Array(vocabulary.tokens[id]) : []
        }, names: names)
      known = made
      return made
    }
  }
}

/// Prose under `LockedConstraint`: what the model words, its values and marks from the evidence.
struct LockedDecoding {
  struct Result {
    var sentences: [LockedSentence] = []
    var rejected: [String] = []
    var hasAbstained = false
    var tokens = 0
    var cancelled = false
  }

  /// The model that ships was taught to quote; its own prose is nonsense, and its abstention tells no
  /// missing evidence from a present one (its card: AUC 0.52), while the gate has found passages that may
  /// answer before anything is decoded. So for it alone both are weighed, by hand: it keeps near its
  /// evidence.
  private static let shippedModel = "cistron-9m"
  private static let abstentionPrior: Float = -8
  private static let quotePrior: Float = 2

  let evidence: EvidenceBinding
  let vocabulary: LockedVocabulary

  /// The evidence is what the prompt shows: the sentences of its windows, under their marks.
  init(
    _ prompt: Prompt, _ retrieval: Retrieval, names: NameTables, vocabulary: LockedVocabulary
  ) {
    let reader = ValueReader(names: names)
    var sentences: [EvidenceSentence] = []
    for (i, window) in prompt.windows.enumerated() {
      let passage = retrieval.hits[window.hit].passage
      for own in window.sentences where passage.sentences.indices.contains(own) {
        sentences.append(
          EvidenceSentence(
            mark: i + 1, sentence: own, text: passage.sentences[own].text, reader: reader))
      }
    }
    evidence = EvidenceBinding(sentences, reader: reader)
    self.vocabulary = vocabulary
  }

  func run<Model: LanguageModel>(
    _ model: Model, _ prompt: Prompt, sampler: Sampler,
    isCancelled: @escaping @Sendable () -> Bool, onSentence: (LockedSentence) -> Void
  ) throws -> Result {
    let tokenizer = model.tokenizer
    let end = model.chat.end(tokenizer)
    let isShipped = model.name == Self.shippedModel
    var watcher = LockedConstraint(
      evidence, vocabulary: vocabulary, end: end,
      abstentionPrior: isShipped ? Self.abstentionPrior : 0,
      quotePrior: isShipped ? Self.quotePrior : 0)
    var generator = TokenGenerator(
      model: try model.session(isCancelled: isCancelled), prompt: prompt.tokens, sampler: sampler,
      constraint: watcher, stopTokens: [],
      maxTokens: max(0, min(512, model.contextLength - prompt.tokens.count - 1)),
      lookAhead: lookAhead, isCancelled: isCancelled)
    var result = Result()
    do {
      while let token = try generator.next() {
        watcher.advance(token)
        while watcher.sentences.count > result.sentences.count {
          let sentence = watcher.sentences[result.sentences.count]
          result.sentences.append(sentence)
          onSentence(sentence)
        }
      }
    } catch is CancellationError {
      result.cancelled = true
    }
    result.rejected = watcher.rejected
    result.hasAbstained = watcher.hasAbstained
    result.tokens = generator.generated.count
    if generator.ending == .cancelled { result.cancelled = true }
    return result
  }

  /// A locked sentence with its citation. In prose a gene's approved symbol stands behind the name that
  /// the passage has for it; a quoted sentence keeps its own characters.
  func cited(_ sentence: LockedSentence, in passage: Passage, mark: Int) -> Answer.Sentence {
    let source = evidence.sentences[sentence.evidence]
    let own = passage.sentences[source.sentence]
    let damage = sentence.isQuote ? source.damage : nil
    let support = sentence.isQuote ? "quote" : "locked"
    return Answer.Sentence(
      text: sentence.isQuote ? sentence.text : withApprovedSymbols(sentence.text),
      role: .finding,
      cites: [
        Answer.Citation(
          mark: mark, source: passage.source, about: passage.abstract.about,
          start: own.range.lowerBound, end: own.range.upperBound)
      ], support: damage.map { "\(support) ⚠ damaged text: \($0)" } ?? support)
  }

  private func withApprovedSymbols(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    let values = evidence.values(in: text).filter { $0.valueClass == .gene && $0.isKnown }
    var told: Set<String> = []
    let new = values.filter { value in
      value.text != value.canonical && !text.contains(value.canonical)
        && told.insert(value.canonical).inserted
    }
    for value in new.reversed() {
      scalars.insert(
        contentsOf: " (\(value.canonical))".unicodeScalars, at: value.range.upperBound)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// Prose without a lock. Nothing it says is held against the passages, and it says so.
enum FreeDecoding {
  static let warning =
    "unlocked: the model wrote this freely; no number, name or mark in it was held against "
    + "the passages"

  static func run<Model: LanguageModel>(
    _ model: Model, _ prompt: Prompt, sampler: Sampler,
    isCancelled: @escaping @Sendable () -> Bool
  ) throws -> (sentences: [String], tokens: Int, cancelled: Bool) {
    let tokenizer = model.tokenizer
    let stops = [model.chat.end(tokenizer), tokenizer.vocabulary.eos, tokenizer.vocabulary.eot]
    var generator = TokenGenerator(
      model: try model.session(isCancelled: isCancelled), prompt: prompt.tokens, sampler: sampler,
      stopTokens: Set(stops.compactMap { $0 }),
      maxTokens: max(0, min(256, model.contextLength - prompt.tokens.count - 1)),
      lookAhead: lookAhead, isCancelled: isCancelled)
    var cancelled = false
    do {
      while try generator.next() != nil {}
    } catch is CancellationError {
      cancelled = true
    }
    let text = tokenizer.decode(generator.generated).split(whereSeparator: \.isNewline)
      .joined(separator: " ")
    let sentences = SentenceSplitter().sentences(of: text).map(\.text)
    return (sentences, generator.generated.count, cancelled || generator.ending == .cancelled)
  }
}

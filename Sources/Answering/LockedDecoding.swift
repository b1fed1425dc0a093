internal import Generation
internal import Grounding
internal import Literature
internal import Prompting
internal import Retrieval
internal import Synchronization
internal import Tokenization

/// The tokens of a model's vocabulary by their bytes, made when they are first needed.
package final class TokenTables: Sendable {
  private let known = Mutex<TokenTable?>(nil)

  package init() {}

  func table(of tokenizer: Tokenizer) -> TokenTable {
    known.withLock { known in
      if let known { return known }
      let vocabulary = tokenizer.vocabulary
      let table = TokenTable(
        vocabulary.tokens.indices.map { id in
          vocabulary.kinds[id] == .normal ? Array(vocabulary.tokens[id]) : []
        })
      known = table
      return table
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

  let evidence: EvidenceBinding
  let names: NameTables
  let table: TokenTable

  /// The evidence is what the prompt shows: the sentences of its windows, under their marks.
  init(_ prompt: Prompt, _ retrieval: Retrieval, names: NameTables, table: TokenTable) {
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
    self.names = names
    self.table = table
  }

  func run<Model: LanguageModel>(
    _ model: Model, _ prompt: Prompt, sampler: Sampler,
    isCancelled: @escaping @Sendable () -> Bool, onSentence: (LockedSentence) -> Void
  ) throws -> Result {
    let tokenizer = model.tokenizer
    let end = tokenizer.id(ofSpecial: "<|im_end|>") ?? tokenizer.vocabulary.eos ?? 0
    var watcher = LockedConstraint(evidence, names: names, table: table, end: end)
    var generator = TokenGenerator(
      model: try model.session(isCancelled: isCancelled), prompt: prompt.tokens, sampler: sampler,
      constraint: watcher, stopTokens: [],
      maxTokens: max(0, min(512, model.contextLength - prompt.tokens.count - 1)),
      isCancelled: isCancelled)
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
    let stops = [
      tokenizer.id(ofSpecial: "<|im_end|>"), tokenizer.vocabulary.eos, tokenizer.vocabulary.eot,
    ]
    var generator = TokenGenerator(
      model: try model.session(isCancelled: isCancelled), prompt: prompt.tokens, sampler: sampler,
      stopTokens: Set(stops.compactMap { $0 }),
      maxTokens: max(0, min(256, model.contextLength - prompt.tokens.count - 1)),
      isCancelled: isCancelled)
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

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

/// Prose under `LockedConstraint`: what the model words, its values and marks from the evidence. What the
/// lock let through is held against the sentence that it cites by every check before it is shown.
struct LockedDecoding {
  struct Result {
    /// Sentences that passed.
    var sentences = 0
    var dropped: [Answer.Dropped] = []
    var tokens = 0
    var cached = 0
    var constraintHits = 0
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
  /// Sentences of the prompt that are no evidence because the lock holds no more.
  let left: Int
  /// The passages of the marks 1, 2, ….
  private let shown: [Passage]
  private let checker: EvidenceChecker

  /// The evidence is what the prompt shows: the sentences of its windows, under their marks, without those
  /// that may not be quoted either.
  init(
    _ quotes: QuoteSet, _ retrieval: Retrieval, names: NameTables, vocabulary: LockedVocabulary
  ) {
    let reader = ValueReader(names: names)
    shown = quotes.prompt.windows.map { retrieval.hits[$0.hit].passage }
    var sentences: [EvidenceSentence] = []
    for (i, window) in quotes.prompt.windows.enumerated() {
      for own in window.sentences where shown[i].sentences.indices.contains(own) {
        let text = shown[i].sentences[own].text
        guard quotes.mayUse(text, of: shown[i].source) else { continue }
        sentences.append(
          EvidenceSentence(mark: i + 1, sentence: own, text: text, reader: reader))
      }
    }
    left = max(0, sentences.count - LockedConstraint.mostSentences)
    evidence = EvidenceBinding(
      Array(sentences.prefix(LockedConstraint.mostSentences)), reader: reader)
    checker = EvidenceChecker(names: names)
    self.vocabulary = vocabulary
  }

  /// Said where the lock holds fewer sentences than the prompt: nothing is left out unsaid.
  var warning: String? {
    guard left > 0 else { return nil }
    return
      "the lock holds \(evidence.sentences.count) sentences: \(left) more of the passages could not "
      + "be used in this answer"
  }

  func run<Model: LanguageModel>(
    _ model: Model, _ prompt: Prompt, sampler: Sampler,
    isCancelled: @escaping @Sendable () -> Bool,
    onSentence: (LockedSentence, EvidenceReport) -> Void
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
    var checked = 0
    do {
      while let token = try generator.next() {
        watcher.advance(token)
        while checked < watcher.sentences.count {
          let sentence = watcher.sentences[checked]
          checked += 1
          let report = self.report(on: sentence)
          if report.verdict == .dropped {
            result.dropped.append(dropped(sentence, report))
          } else {
            result.sentences += 1
            onSentence(sentence, report)
          }
        }
      }
    } catch is CancellationError {
      result.cancelled = true
    }
    result.dropped += watcher.rejected.map(unbound)
    result.tokens = generator.generated.count
    result.cached = generator.model.reused
    result.constraintHits = generator.constraintHits
    if generator.ending == .cancelled { result.cancelled = true }
    return result
  }

  // MARK: Checks

  /// A quote was held against the question when the evidence was chosen.
  private func report(on sentence: LockedSentence) -> EvidenceReport {
    guard !sentence.isQuote else {
      return EvidenceReport(verdict: .supported, check: nil, why: "a quote")
    }
    let source = evidence.sentences[sentence.evidence]
    let passage = shown[source.mark - 1]
    return checker.check(
      claim: sentence.text, evidence: source.text, context: passage.title + " " + passage.text)
  }

  private func dropped(_ sentence: LockedSentence, _ report: EvidenceReport) -> Answer.Dropped {
    Answer.Dropped(
      text: sentence.text, source: shown[sentence.mark - 1].source, check: report.check ?? "",
      why: report.why)
  }

  /// What the second reading of the lock did not let through.
  private func unbound(_ sentence: LockedConstraint.Rejected) -> Answer.Dropped {
    Answer.Dropped(
      text: sentence.text, source: shown[sentence.mark - 1].source, check: "binding",
      why: "no one sentence of the cited passage holds all of its values")
  }

  /// A locked sentence with its citation. In prose a gene's approved symbol stands behind the name that
  /// the passage has for it; a quoted sentence keeps its own characters.
  func cited(_ sentence: LockedSentence, _ report: EvidenceReport, mark: Int) -> Answer.Sentence {
    let source = evidence.sentences[sentence.evidence]
    let passage = shown[source.mark - 1]
    let own = passage.sentences[source.sentence]
    var support = QuoteSet.support(damage: source.damage)
    if !sentence.isQuote {
      support = report.verdict == .partly ? "locked ~ \(report.why)" : "locked"
    }
    return Answer.Sentence(
      text: sentence.isQuote ? sentence.text : withApprovedSymbols(sentence.text),
      role: QuoteFilter.role(of: source.text, in: passage),
      cites: [
        Answer.Citation(
          mark: mark, source: passage.source, about: passage.abstract.about,
          start: own.range.lowerBound, end: own.range.upperBound)
      ], support: support)
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
  ) throws -> (sentences: [String], tokens: Int, cached: Int, cancelled: Bool) {
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
    return (
      sentences, generator.generated.count, generator.model.reused,
      cancelled || generator.ending == .cancelled
    )
  }
}

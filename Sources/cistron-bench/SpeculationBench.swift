import Answering
import ArgumentParser
import Evaluation
import Foundation
import Generation
import Grounding
import Kernels
import Literature
import LiteratureIndex
import Prompting
import Retrieval
import Tokenization
import Transformer
import Weights

/// What it is worth to foresee the tokens of an answer that quotes. Answers are those that the default
/// model quoted for BioASQ questions; a large model with any weights is forced to write the same tokens.
/// So what is accepted is counted from the text, and time is real.
struct SpeculationBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speculation",
    abstract: "Decode speed of answers that quote: token by token, in batches, with drafts.")

  @Argument(help: "A GGUF file of a large model.")
  var model: String

  @Option(help: "Questions.")
  var questions = 50

  @Option(help: "Threads.")
  var threads = ThreadPool.allowedThreads

  private static let lookAhead = 8

  func run() throws {
    let decoder = try CausalDecoder(try ModelFile(path: model), threads: threads)
    let texts = try quotedAnswers()
    let cache = try decoder.makeCache(capacity: 1024)
    var times: [Way: [Double]] = [:]
    var count = 0
    for text in texts {
      // All ways begin behind the same prompt, but for its last token.
      cache.truncate(to: 0)
      _ = try decoder.forward(Array(text.prompt.dropLast()), cache: cache, rows: .none)
      for way in [Way.neither, .forced, .drafts] {
        times[way, default: []].append(try way.time(of: text, decoder, cache))
      }
      count += text.answer.count
    }
    func total(_ way: Way) -> Double { times[way, default: []].reduce(0, +) }
    print("\(texts.count) answers, \(count) tokens; \(kernelSet), \(threads) threads")
    for way in [Way.neither, .forced, .drafts] {
      print(
        "\(way.rawValue): \(decimals(Double(count) / total(way))) tokens/s, "
          + "\(decimals(total(.neither) / total(way))) times token by token")
    }
    try withoutHits(decoder, cache)
  }

  /// Tokens of which no three follow each other twice: nothing can be foreseen, and looking must cost
  /// next to nothing.
  private func withoutHits(_ decoder: CausalDecoder, _ cache: KVCache) throws {
    let count = Int32(decoder.configuration.vocabulary)
    let tokens = (0..<160).map { Int32($0) * 7919 % count }
    let text = QuotedText(
      prompt: Array(tokens.prefix(96)), answer: Array(tokens.dropFirst(96)), batches: [])
    cache.truncate(to: 0)
    _ = try decoder.forward(Array(text.prompt.dropLast()), cache: cache, rows: .none)
    let ratios = try (0..<5).map { _ in
      try Way.generated.time(of: text, decoder, cache) / Way.drafts.time(of: text, decoder, cache)
    }
    print("nothing foreseen: drafts reach \(decimals(median(ratios))) times the speed without")
  }

  /// An answer with its prompt, and the parts in which its tokens are fed where forced ones go together.
  struct QuotedText {
    let prompt: [Int32]
    let answer: [Int32]
    let batches: [[Int32]]
  }

  private func quotedAnswers() throws -> [QuotedText] {
    let data = try TestDataFolder()
    let names = try ShippedParts.names()
    let library = try LiteratureStore(inMemory: "plain", abstracts: try data.plainLibrary())
    let retriever = try ShippedParts.retriever([library], names: names)
    let small = try ShippedParts.model()
    let answerer = try ShippedParts.answerer(model: small, retriever: retriever)
    var texts: [QuotedText] = []
    for question in try data.bioasq() where texts.count < questions {
      let answer = try answerer.answer(question.text).answer
      let hits = try retriever.retrieve(Question(question.text, names: names), limit: 20).hits
      if let text = quoted(answer, hits.map(\.passage), answerer.prompt, small.tokenizer) {
        texts.append(text)
      }
    }
    return texts
  }

  /// The answer as tokens; nil of one that quotes nothing of the passages.
  private func quoted(
    _ answer: Answer, _ passages: [Passage], _ builder: ReaderPrompt, _ tokenizer: Tokenizer
  ) -> QuotedText? {
    let places = answer.sentences.compactMap { sentence in
      passages.enumerated().lazy.compactMap { hit, passage in
        passage.sentences.firstIndex { $0.text == sentence.text }.map { (hit: hit, sentence: $0) }
      }.first
    }
    guard !places.isEmpty else { return nil }
    var order: [(hit: Int, passage: Passage, best: Int)] = []
    for place in places where !order.contains(where: { $0.hit == place.hit }) {
      order.append((place.hit, passages[place.hit], place.sentence))
    }
    let prompt = builder.build(question: answer.question, passages: order, tokenizer: tokenizer)
    let choices = prompt.windows.enumerated().flatMap { index, window in
      window.sentences.map { sentence in
        let text = passages[window.hit].sentences[sentence].text
        let tail = tokenizer.encode(" [\(index + 1)]")
        return QuotableSentence(
          hit: window.hit, sentence: sentence, mark: index + 1,
          opening: tokenizer.encode(text) + tail, following: tokenizer.encode(" " + text) + tail,
          score: 1, words: [])
      }
    }
    var tokens: [Int32] = []
    for place in places {
      guard
        let choice = choices.first(where: { $0.hit == place.hit && $0.sentence == place.sentence })
      else { continue }
      tokens += tokens.isEmpty ? choice.opening : choice.following
    }
    guard tokens.count > 8 else { return nil }
    let end = builder.chat.end(tokenizer)
    return QuotedText(
      prompt: prompt.tokens, answer: tokens, batches: batches(tokens, choices, end: end))
  }

  /// Where the constraint leaves one token only, it goes with those before: the model is asked where there
  /// is a choice.
  private func batches(
    _ tokens: [Int32], _ choices: [QuotableSentence], end: Int32
  ) -> [[Int32]] {
    var constraint = QuoteConstraint(
      choices, end: end, limits: QuotingLimits(continuation: 0, maxSentences: 16), room: 4096)
    var batches: [[Int32]] = []
    var unfed: [Int32] = []
    for token in tokens {
      if case .only(let candidates) = constraint.allowed(), candidates.count > 1, !unfed.isEmpty {
        batches.append(unfed)
        unfed = []
      }
      constraint.advance(token)
      unfed.append(token)
    }
    return batches + (unfed.isEmpty ? [] : [unfed])
  }

  /// How the tokens of an answer come to be.
  enum Way: String {
    case neither = "token by token"
    case forced = "forced tokens in batches"
    case drafts = "drafts from the prompt"
    /// Token by token through the generator, which chooses each.
    case generated = "generated"

    /// Seconds from the last token of the prompt on. The cache is left as it was.
    func time(of text: QuotedText, _ decoder: CausalDecoder, _ cache: KVCache) throws -> Double {
      let known = cache.count
      defer { cache.truncate(to: known) }
      let start = ContinuousClock.now
      let last = Array(text.prompt.suffix(1))
      switch self {
      case .neither, .forced:
        let parts = self == .forced ? text.batches : text.answer.map { [$0] }
        for part in [last] + parts.dropLast() { _ = try decoder.forward(part, cache: cache) }
      case .drafts, .generated:
        var generator = TokenGenerator(
          model: ForcedModel(decoder: decoder, cache: cache, text: text), prompt: text.prompt,
          maxTokens: text.answer.count,
          lookAhead: self == .drafts ? SpeculationBench.lookAhead : 0)
        while try generator.next() != nil {}
        precondition(generator.generated == text.answer, "other tokens came out")
      }
      return seconds(ContinuousClock.now - start)
    }
  }
}

/// A decoder that prefers the tokens of a text, whatever it computes. Its cache holds the prompt.
private struct ForcedModel: NextTokenModel {
  let decoder: CausalDecoder
  let cache: KVCache
  let text: SpeculationBench.QuotedText
  /// Tokens of prompt and answer that it was fed.
  var count = 0

  var canLookAhead: Bool { true }

  mutating func feed(_ tokens: [Int32]) throws { _ = try read(tokens, .none) }

  mutating func logits(after tokens: [Int32]) throws -> [Float] {
    var logits = try read(tokens, .last)
    prefer(&logits, after: count)
    return logits
  }

  mutating func logits(afterEachOf tokens: [Int32], last: Int) throws -> [[Float]] {
    try feed(Array(tokens.dropLast(last)))
    let logits = try read(Array(tokens.suffix(last)), .all)
    let width = decoder.configuration.vocabulary
    return (0..<last).map { row in
      var own = Array(logits[row * width..<(row + 1) * width])
      prefer(&own, after: count - last + row + 1)
      return own
    }
  }

  mutating func forget(_ count: Int) {
    self.count -= count
    cache.truncate(to: self.count)
  }

  /// What stands in the cache already is not read again.
  private mutating func read(
    _ tokens: [Int32], _ rows: CausalDecoder.LogitRows
  ) throws -> [Float] {
    let known = min(tokens.count, max(0, cache.count - count))
    count += tokens.count
    let rest = Array(tokens.dropFirst(known))
    return rest.isEmpty ? [] : try decoder.forward(rest, cache: cache, rows: rows)
  }

  private func prefer(_ logits: inout [Float], after place: Int) {
    let next = place - text.prompt.count
    if text.answer.indices ~= next { logits[Int(text.answer[next])] = 1e9 }
  }
}

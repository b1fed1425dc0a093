import Answering
import ArgumentParser
import Evaluation
import Foundation
import Generation
import Grounding
import Literature
import Prompting
import Retrieval
import Tokenization

/// What the lock costs: tokens a second with it and without it, over the same prompts, one after the
/// other in turn, of one thread's processor time, which other work on the machine doesn't change; and the
/// time to the first sentence that is shown, by the clock.
struct LockingBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locking", abstract: "Decode speed with and without the lock.")

  @Option(help: "Runs over the questions.")
  var runs = 5

  @Option(help: "Tokens of each generation.")
  var tokens = 120

  private static let questions = [
    "What causes cystic fibrosis?", "Which gene is mutated in Marfan syndrome?",
    "How is Huntington disease inherited?", "What does CYP2D6 metabolise?",
    "What are the features of Turner syndrome?",
  ]

  func run() throws {
    let model = try ShippedParts.model(threads: 1)
    let names = try ShippedParts.names()
    let retriever = try ShippedParts.retriever([ShippedParts.starter()], names: names)
    let reader = ValueReader(names: names)
    let vocabulary = LockedVocabulary(
      tokens: model.tokenizer.vocabulary.tokens.indices.map { id in
        model.tokenizer.vocabulary.kinds[id] == .normal
          ? Array(model.tokenizer.vocabulary.tokens[id]) : []
      }, names: names)
    var free: [Double] = []
    var locked: [Double] = []
    var making: [Double] = []
    for run in 0..<runs {
      for (i, text) in Self.questions.enumerated() {
        let hits = try retriever.retrieve(Question(text, names: names), limit: 4).hits
        let passages = hits.map(\.passage)
        let body = passages.enumerated().map { "[\($0 + 1)] \($1.text)" }.joined(separator: "\n")
        let prompt = Array(model.tokenizer.encode("\(body)\nQuestion: \(text)\n").prefix(700))
        let start = processorTime()
        let evidence = EvidenceBinding(
          passages.enumerated().flatMap { n, passage in
            passage.sentences.enumerated().map {
              EvidenceSentence(mark: n + 1, sentence: $0, text: $1.text, reader: reader)
            }
          }, reader: reader)
        let lock = LockedConstraint(evidence, vocabulary: vocabulary, end: 2, maxSentences: 64)
        making.append(processorTime() - start)
        let seed = UInt64(run * 100 + i)
        let bare = try speed(model, prompt, nil, seed)
        let own = try speed(model, prompt, lock, seed)
        if let bare, let own {
          free.append(bare)
          locked.append(own)
        }
      }
    }
    let ratios = zip(free, locked).map { $1 / $0 }
    print("evidence read and lock made: \(decimals(median(making))) s (median of \(making.count))")
    print("without the lock: \(decimals(median(free))) tokens a second")
    print("with the lock: \(decimals(median(locked))) tokens a second that the model was asked for")
    print("ratio: \(decimals(median(ratios))) (median of \(ratios.count) pairs)")
    try firstSentence(model, names, retriever)
  }

  /// Tokens that the model was asked for, a second, without the prompt. Tokens are drawn, so that both
  /// sides wander; a stop ends neither.
  private func speed(
    _ model: LocalModel, _ prompt: [Int32], _ lock: LockedConstraint?, _ seed: UInt64
  ) throws -> Double? {
    var session = CountingSession(session: try model.session(isCancelled: { false }))
    try session.feed(prompt)
    session.asked = 0
    var generator = TokenGenerator(
      model: session, prompt: [prompt.last ?? 3], sampler: Sampler(temperature: 1, seed: seed),
      constraint: lock, maxTokens: tokens)
    let start = processorTime()
    while try generator.next() != nil {}
    let time = processorTime() - start
    let count = generator.model.asked
    return count < tokens / 6 ? nil : Double(count) / time
  }

  private func firstSentence(
    _ model: LocalModel, _ names: NameTables, _ retriever: Retriever
  ) throws {
    for mode in [Answer.Mode.quote, .locked] {
      var times: [Double] = []
      for text in Self.questions {
        var answerer = try ShippedParts.answerer(model: model, retriever: retriever)
        answerer.mode = mode
        let start = ContinuousClock.now
        var first: Double?
        let answer = try answerer.answer(
          text, onSentence: { _ in first = first ?? seconds(ContinuousClock.now - start) }
        ).answer
        if answer.status != .abstained, let first { times.append(first) }
      }
      let shown = times.isEmpty ? "none shown" : "\(decimals(median(times))) s"
      print(
        "first sentence, \(mode.rawValue): \(shown) (\(times.count) of \(Self.questions.count))")
    }
  }
}

/// Seconds of processor time of this process.
private func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// A session that counts how often it was asked.
private struct CountingSession: NextTokenModel {
  var session: DecoderSession
  var asked = 0

  mutating func feed(_ tokens: [Int32]) throws { try session.feed(tokens) }

  mutating func logits(after tokens: [Int32]) throws -> [Float] {
    asked += 1
    return try session.logits(after: tokens)
  }
}

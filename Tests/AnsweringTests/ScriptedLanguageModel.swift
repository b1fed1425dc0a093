import Answering
import Generation
import TestSupport
import Tokenization

/// A language model of bytes whose logits a function gives; it is told how many tokens were fed.
struct ScriptedLanguageModel: LanguageModel {
  struct Session: NextTokenModel {
    var fed: [Int32] = []
    let script: @Sendable ([Int32]) throws -> [Float]

    mutating func logits(after tokens: [Int32]) throws -> [Float] {
      fed += tokens
      return try script(fed)
    }
  }

  let name = "scripted"
  let contextLength = 4096
  let tokenizer: Tokenizer
  let script: @Sendable ([Int32]) throws -> [Float]

  init(_ script: @escaping @Sendable ([Int32]) throws -> [Float]) throws {
    tokenizer = try ByteTokenizer.make()
    self.script = script
  }

  func session(isCancelled: @escaping @Sendable () -> Bool) throws -> Session {
    Session(script: script)
  }

  /// Likes every token alike.
  static func indifferent() throws -> ScriptedLanguageModel {
    try ScriptedLanguageModel { _ in [Float](repeating: 0, count: ByteTokenizer.count) }
  }

  /// Pushes tokens at random, as hard as logits can.
  static func wild(seed: UInt64) throws -> ScriptedLanguageModel {
    try ScriptedLanguageModel { fed in
      var random = SplitMix64(seed: seed &+ UInt64(fed.count))
      return (0..<ByteTokenizer.count).map { _ in Float(random.next() % 20_001) - 10_000 }
    }
  }
}

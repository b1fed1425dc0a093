package import Generation
package import Tokenization
internal import Transformer
package import Weights

/// A model that can be asked: its tokenizer, and sessions that start with an empty memory.
package protocol LanguageModel: Sendable {
  associatedtype Session: NextTokenModel
  var name: String { get }
  var tokenizer: Tokenizer { get }
  /// The most tokens that prompt and answer may have.
  var contextLength: Int { get }
  func session(isCancelled: @escaping @Sendable () -> Bool) throws -> Session
}

/// A GGUF model in the decoder of this project. `threads` 0 takes what this machine allows.
package struct LocalModel: LanguageModel {
  package let name: String
  package let tokenizer: Tokenizer
  private let decoder: CausalDecoder

  package init(_ file: ModelFile, name: String, threads: Int) throws {
    self.name = name
    tokenizer = try Tokenizer(file.vocabulary())
    decoder = try threads > 0 ? CausalDecoder(file, threads: threads) : CausalDecoder(file)
  }

  private init(name: String, tokenizer: Tokenizer, decoder: CausalDecoder) {
    self.name = name
    self.tokenizer = tokenizer
    self.decoder = decoder
  }

  /// The same model for `jobs` that answer at the same time: the weights are shared, the threads divided.
  package func divided(among jobs: Int) throws -> [LocalModel] {
    let threads = max(1, decoder.threads / jobs)
    return try (0..<jobs).map { _ in
      LocalModel(
        name: name, tokenizer: tokenizer,
        decoder: try CausalDecoder(sharingWeightsOf: decoder, threads: threads))
    }
  }

  package var contextLength: Int { decoder.configuration.context }

  package func session(isCancelled: @escaping @Sendable () -> Bool) throws -> DecoderSession {
    DecoderSession(
      decoder: decoder, cache: try decoder.makeCache(capacity: contextLength),
      isCancelled: isCancelled)
  }
}

/// A decoder with the KV cache of one answer.
package struct DecoderSession: NextTokenModel {
  let decoder: CausalDecoder
  let cache: KVCache
  let isCancelled: @Sendable () -> Bool

  package mutating func feed(_ tokens: [Int32]) throws {
    _ = try decoder.forward(tokens, cache: cache, rows: .none, isCancelled: isCancelled)
  }

  package mutating func logits(after tokens: [Int32]) throws -> [Float] {
    try decoder.forward(tokens, cache: cache, rows: .last, isCancelled: isCancelled)
  }
}

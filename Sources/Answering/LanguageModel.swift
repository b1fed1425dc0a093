package import Generation
package import Kernels
package import Prompting
package import Tokenization
internal import Transformer
package import Weights

/// A model that can be asked: its tokenizer, and sessions that start with an empty memory.
package protocol LanguageModel: Sendable {
  associatedtype Session: NextTokenModel
  var name: String { get }
  var tokenizer: Tokenizer { get }
  /// How its conversations are written.
  var chat: ChatFormat { get }
  /// The most tokens that prompt and answer may have.
  var contextLength: Int { get }
  func session(isCancelled: @escaping @Sendable () -> Bool) throws -> Session
}

extension LanguageModel {
  package var chat: ChatFormat { .chatML }
}

/// Why a model can't be asked.
package struct ModelUseError: Error, Sendable, CustomStringConvertible {
  package let description: String
}

/// A GGUF model in the decoder of this project. `threads` 0 takes what this machine allows.
package struct LocalModel: LanguageModel {
  package let name: String
  package let tokenizer: Tokenizer
  package let chat: ChatFormat
  private let decoder: CausalDecoder
  private let memory = SessionMemory()

  /// - Parameters:
  ///   - chat: how its conversations are written; by default what its template shows, and ChatML where it
  ///     has none.
  ///   - cache: how keys and values are kept; by default what suits the model's size.
  package init(
    _ file: ModelFile, name: String, threads: Int, chat: ChatFormat? = nil,
    cache: CacheFormat? = nil
  ) throws {
    self.name = name
    self.chat = try chat ?? Self.chatFormat(of: file)
    tokenizer = try Tokenizer(file.vocabulary())
    decoder = try CausalDecoder(
      file, threads: threads > 0 ? threads : ThreadPool.allowedThreads, cache: cache)
  }

  private static func chatFormat(of file: ModelFile) throws -> ChatFormat {
    guard let template = try file.string(ifPresent: "tokenizer.chat_template") else {
      return .chatML
    }
    guard let format = ChatFormat(template: template) else {
      throw ModelUseError(
        description: "\(file.name): its chat template is of no known kind. Name one with "
          + "--chat-format: \(ChatFormat.names).")
    }
    return format
  }

  private init(name: String, tokenizer: Tokenizer, chat: ChatFormat, decoder: CausalDecoder) {
    self.name = name
    self.tokenizer = tokenizer
    self.chat = chat
    self.decoder = decoder
  }

  /// The same model for `jobs` that answer at the same time, each with a memory of its own: what they
  /// ask for together is computed together.
  package func divided(among jobs: Int) -> [LocalModel] {
    (0..<jobs).map { _ in
      LocalModel(name: name, tokenizer: tokenizer, chat: chat, decoder: decoder)
    }
  }

  package var contextLength: Int { decoder.configuration.context }

  /// Whether both are one model in memory, not two that were loaded.
  package func isSame(as other: LocalModel) -> Bool { memory === other.memory }

  /// Keeps what the last session read in a file, for a later process with the same model.
  /// - Returns: how many tokens; 0 where none was read, and nothing is written.
  /// - Throws: `WeightsError`.
  package func writeMemory(to path: String) throws -> Int {
    try memory.write(to: path, decoder)
  }

  /// Takes over what `writeMemory` kept: a session that begins with it computes less, and the same bits.
  /// - Returns: how many tokens.
  /// - Throws: `WeightsError` where the file is of another model or damaged.
  package func readMemory(from path: String) throws -> Int {
    try memory.read(from: path, decoder, capacity: contextLength)
  }

  package func session(isCancelled: @escaping @Sendable () -> Bool) throws -> DecoderSession {
    DecoderSession(
      decoder: decoder, memory: try SessionMemory.Lease(of: memory, decoder, contextLength),
      isCancelled: isCancelled)
  }
}

/// A decoder with the KV cache of one answer. What an earlier session read and this one begins with
/// is not computed again: the arithmetic contract makes it the same bits.
package struct DecoderSession: NextTokenModel {
  let decoder: CausalDecoder
  let memory: SessionMemory.Lease
  let isCancelled: @Sendable () -> Bool
  /// Tokens that this session was fed.
  private var count = 0

  init(
    decoder: CausalDecoder, memory: SessionMemory.Lease, isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.decoder = decoder
    self.memory = memory
    self.isCancelled = isCancelled
  }

  package var reused: Int { memory.reused }

  package mutating func feed(_ tokens: [Int32]) throws {
    _ = try forward(tokens, rows: .none, wanted: 0)
  }

  package mutating func logits(after tokens: [Int32]) throws -> [Float] {
    try forward(tokens, rows: .last, wanted: 1)
  }

  package var canLookAhead: Bool { decoder.favoursSeveralTokens }

  package mutating func logits(afterEachOf tokens: [Int32], last: Int) throws -> [[Float]] {
    let width = decoder.configuration.vocabulary
    if tokens.count > last { try feed(Array(tokens.dropLast(last))) }
    let rows = try forward(Array(tokens.suffix(last)), rows: .all, wanted: last)
    return (0..<last).map { Array(rows[$0 * width..<($0 + 1) * width]) }
  }

  package mutating func forget(_ count: Int) {
    self.count -= count
    memory.truncate(to: self.count)
  }

  /// - Parameter wanted: how many of the last tokens must be computed.
  private mutating func forward(
    _ tokens: [Int32], rows: CausalDecoder.LogitRows, wanted: Int
  ) throws -> [Float] {
    let known = memory.common(with: tokens.dropLast(wanted), from: count)
    let rest = Array(tokens.dropFirst(known))
    count += known
    guard !rest.isEmpty else { return [] }
    memory.truncate(to: count)
    let logits = try decoder.forward(
      rest, cache: memory.cache, rows: rows, isCancelled: isCancelled)
    memory.append(rest)
    count += rest.count
    return logits
  }
}

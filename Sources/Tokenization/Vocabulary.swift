/// What a tokenizer knows: its tokens, how they form, and how text is cut into pieces before.
package struct Vocabulary: Sendable {
  /// What a token is for; the raw values are those of `tokenizer.ggml.token_type`.
  package enum Kind: Int, Sendable {
    case normal = 1
    case unknown = 2
    /// Structure, such as `<|im_start|>`: found in text only where the caller asks for specials.
    case control = 3
    /// A whole word that the user added: always found in text, before merging.
    case userDefined = 4
    case unused = 5
    case byte = 6
  }

  /// How text becomes tokens.
  package enum Model: Sendable {
    /// Bytes merge in the order of `merges`, within the pieces that a pre-tokenizer cuts.
    case bytePairs
    /// Characters merge to the tokens of the highest score; what is left becomes bytes.
    case sentencePiece
    /// Each word is the longest token that begins it, then the longest that goes on.
    case wordPiece
  }

  /// How text is cut into pieces; merges never cross the cuts.
  package enum PreTokenizer: Sendable, CaseIterable {
    case gpt2, llamaBPE, chatGLM, qwen2, seedCoder, starcoder, falcon, gpt4o, tekken
    case deepseekLLM, deepseekCoder, deepseek3, bloom, viking
    /// What llama.cpp takes where a file names "default".
    case fallback

    /// The names that `tokenizer.ggml.pre` has for each.
    private static let names: [(PreTokenizer, [String])] = [
      (
        .gpt2,
        [
          "gpt-2", "phi-2", "jina-es", "jina-de", "gigachat", "jina-v2-es", "jina-v2-de", "a.x-4.0",
          "mellum", "modern-bert", "exaone4", "mpt", "olmo", "jais", "trillion", "granite-docling",
          "jina-v1-en", "jina-v2-code", "roberta-bpe",
        ]
      ),
      (
        .llamaBPE,
        [
          "llama-bpe", "llama3", "llama-v3", "falcon3", "falcon-h1", "pixtral", "midm-2.0", "lfm2",
          "jina-v5-nano", "dbrx", "smaug-bpe",
        ]
      ),
      (.chatGLM, ["chatglm-bpe", "glm4", "glm5"]),
      (
        .qwen2,
        [
          "qwen2", "deepseek-r1-qwen", "kormo", "f2llmv2", "stablelm2", "megrez", "hunyuan",
          "solar-open", "grok-2", "bailingmoe", "bailingmoe2", "llada-moe",
        ]
      ),
      (.seedCoder, ["seed-coder"]),
      (
        .starcoder,
        [
          "starcoder", "refact", "command-r", "smollm", "codeshell", "exaone", "minerva-7b",
          "mellum2",
        ]
      ),
      (.falcon, ["falcon"]), (.fallback, ["default"]),
      (.gpt4o, ["gpt-4o", "llama4", "kanana2", "talkie", "minimax-m2"]), (.tekken, ["tekken"]),
      (.deepseekLLM, ["deepseek-llm"]), (.deepseekCoder, ["deepseek-coder"]),
      (.deepseek3, ["deepseek-v3", "hunyuan-dense", "joyai-llm", "hy_v4"]),
      (.bloom, ["bloom", "gpt3-finnish", "poro-chat"]), (.viking, ["viking"]),
    ]

    /// - Parameter name: a `tokenizer.ggml.pre`.
    package init(named name: String) throws {
      guard let found = Self.names.first(where: { $0.1.contains(name) })?.0 else {
        throw VocabularyError(
          reason: "the pre-tokenizer \(name.debugDescription) is not known",
          advice: "Known are \(Self.names.flatMap(\.1).sorted().joined(separator: ", ")).")
      }
      self = found
    }

    /// Names whose models keep a piece that is a token whole: their vocabularies have tokens that
    /// merges don't reach.
    private static let whole: Set<String> = [
      "llama-bpe", "llama3", "llama-v3", "falcon3", "falcon-h1", "pixtral", "midm-2.0", "lfm2",
      "jina-v5-nano", "glm4", "glm5", "tekken",
    ]

    package static func keepsWholeTokens(_ name: String) -> Bool { whole.contains(name) }

    /// Names whose models open a text with BOS unless the file says otherwise.
    package static func addsBOS(_ name: String) -> Bool {
      whole.contains(name) && name != "glm4" && name != "glm5"
    }
  }

  /// Two neighbouring tokens that become one.
  package struct Merge: Sendable, Hashable {
    package var left: Int32
    package var right: Int32
    package var result: Int32

    package init(left: Int32, right: Int32, result: Int32) {
      self.left = left
      self.right = right
      self.result = result
    }
  }

  /// The bytes of each token; its index is its id.
  package let tokens: ByteStrings
  package let kinds: [Kind]
  /// In order of rank: an earlier merge is done before a later one.
  package let merges: [Merge]
  package let preTokenizer: PreTokenizer
  package let model: Model
  /// Of SentencePiece: the higher, the sooner a token forms. One for each token, or none.
  package let scores: [Float]
  /// Whether a piece of text that is a token stays whole, whatever the merges say.
  package var keepsWholeTokens: Bool
  /// Of SentencePiece: whether text is taken as if a space stood before it.
  package var addsSpacePrefix = true

  /// The token that opens a text, if the model has one.
  package var bos: Int32?
  /// The token that ends a text.
  package var eos: Int32?
  /// The token that ends a turn of a conversation.
  package var eot: Int32?
  /// What stands for a byte that no token holds; without it such bytes are left out.
  package var unknown: Int32?
  /// Whether the model expects `bos` before a text. `Tokenizer.encode` leaves that to its caller.
  package var addsBOS = false

  package var count: Int { tokens.count }

  /// A vocabulary whose tokens are given by their bytes.
  package init(
    tokens: ByteStrings, kinds: [Kind], merges: [Merge], preTokenizer: PreTokenizer
  ) throws {
    guard tokens.count <= Int(Int32.max), kinds.count == tokens.count else {
      throw VocabularyError(
        reason: "\(tokens.count) tokens have \(kinds.count) kinds",
        advice: "Use a file with one token type for each token.")
    }
    let ids = 0..<Int32(tokens.count)
    for (rank, merge) in merges.enumerated() {
      guard ids ~= merge.left, ids ~= merge.right, ids ~= merge.result else {
        throw VocabularyError(
          reason: "merge \(rank) names a token outside 0..<\(tokens.count)",
          advice: "Use a file whose merges and tokens belong together.")
      }
    }
    self.tokens = tokens
    self.kinds = kinds
    self.merges = merges
    self.preTokenizer = preTokenizer
    model = .bytePairs
    scores = []
    keepsWholeTokens = preTokenizer == .llamaBPE
  }

  /// A vocabulary whose tokens are words and parts of words, as model files spell it: `▁` is a space;
  /// the token of a byte is `<0x0A>`.
  ///
  /// - Parameters:
  ///   - kinds: one for each token; empty where the file has none: all are then normal.
  ///   - scores: one for each token; empty for WordPiece.
  package init(
    pieces: ByteStrings, kinds: [Kind], scores: [Float], model: Model
  ) throws {
    let kinds = kinds.isEmpty ? [Kind](repeating: .normal, count: pieces.count) : kinds
    guard pieces.count <= Int(Int32.max), kinds.count == pieces.count else {
      throw VocabularyError(
        reason: "\(pieces.count) tokens have \(kinds.count) kinds",
        advice: "Use a file with one token type for each token.")
    }
    guard scores.count == (model == .sentencePiece ? pieces.count : 0) else {
      throw VocabularyError(
        reason: "\(pieces.count) tokens have \(scores.count) scores",
        advice: "Use a file with one score for each token.")
    }
    var tokens = ByteStrings()
    tokens.reserveCapacity(strings: pieces.count, bytes: pieces.count * 8)
    for (id, piece) in pieces.enumerated() {
      switch kinds[id] {
      case .byte: tokens.append(Self.byte(spelled: piece).map { [$0] } ?? [])
      case .control, .unknown: tokens.append(piece)
      default: tokens.append(Self.replacingBlocks(piece))
      }
    }
    self.tokens = tokens
    self.kinds = kinds
    self.scores = scores
    self.model = model
    merges = []
    preTokenizer = .gpt2
    keepsWholeTokens = false
  }

  /// The byte of `<0x0A>`.
  private static func byte(spelled piece: ArraySlice<UInt8>) -> UInt8? {
    guard piece.count == 6, piece.starts(with: "<0x".utf8), piece.last == UInt8(ascii: ">") else {
      return nil
    }
    return UInt8(String(decoding: piece.dropFirst(3).prefix(2), as: UTF8.self), radix: 16)
  }

  /// `▁` (U+2581) becomes a space.
  static func replacingBlocks(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes {
      output.append(byte)
      if output.count >= 3, output.suffix(3).elementsEqual([0xE2, 0x96, 0x81]) {
        output.removeLast(3)
        output.append(UInt8(ascii: " "))
      }
    }
    return output
  }

  /// A vocabulary as model files spell it: normal tokens and merges ("left right") in the byte
  /// alphabet of GPT-2, other tokens as they are.
  ///
  /// A merge whose result is no token can never help to form one, and is left out. A normal token
  /// that is not spelled in the alphabet keeps its bytes.
  /// - Parameter kinds: one for each token; empty where the file has none: all are then normal.
  package init(
    spelled tokens: ByteStrings, kinds: [Kind], merges: ByteStrings, preTokenizer: PreTokenizer
  ) throws {
    let kinds = kinds.isEmpty ? [Kind](repeating: .normal, count: tokens.count) : kinds
    guard tokens.count == kinds.count else {
      throw VocabularyError(
        reason: "\(tokens.count) tokens have \(kinds.count) kinds",
        advice: "Use a file with one token type for each token.")
    }
    var decoded = ByteStrings()
    decoded.reserveCapacity(strings: tokens.count, bytes: tokens.count * 8)
    var buffer: [UInt8] = []
    for (index, token) in tokens.enumerated() {
      buffer.removeAll(keepingCapacity: true)
      if kinds[index] != .normal || !ByteAlphabet.decode(token, appendingTo: &buffer) {
        buffer.append(contentsOf: token)
      }
      decoded.append(buffer)
    }
    try self.init(
      tokens: decoded, kinds: kinds, merges: Self.merges(merges, of: tokens),
      preTokenizer: preTokenizer)
  }

  private static func merges(_ lines: ByteStrings, of tokens: ByteStrings) throws -> [Merge] {
    let table = ByteStringTable(tokens)
    var merges: [Merge] = []
    merges.reserveCapacity(lines.count)
    var joined: [UInt8] = []
    for rank in lines.indices {
      let ids = try lines.withBytes(of: rank) { line in
        guard let space = line.dropFirst().firstIndex(of: UInt8(ascii: " ")) else {
          throw VocabularyError(
            reason: "merge \(rank) is \(String(decoding: line, as: UTF8.self).debugDescription), "
              + "not two tokens with a space between them",
            advice: "Use a file with a byte-level BPE vocabulary.")
        }
        let left = UnsafeBufferPointer(rebasing: line[..<space])
        let right = UnsafeBufferPointer(rebasing: line[(space + 1)...])
        joined.removeAll(keepingCapacity: true)
        joined.append(contentsOf: left)
        joined.append(contentsOf: right)
        return (
          table.index(of: left), table.index(of: right),
          joined.withUnsafeBufferPointer { table.index(of: $0) }
        )
      }
      guard let left = ids.0, let right = ids.1, let result = ids.2 else { continue }
      merges.append(Merge(left: Int32(left), right: Int32(right), result: Int32(result)))
    }
    return merges
  }
}

/// Why a vocabulary can't be used.
package struct VocabularyError: Error, Sendable, CustomStringConvertible {
  package let reason: String
  package let advice: String

  package var description: String { "\(reason). \(advice)" }
}

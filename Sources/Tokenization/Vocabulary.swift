/// What a byte-level BPE tokenizer knows: its tokens, how they merge, and how text is cut into
/// pieces before merging.
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

  /// How text is cut into pieces; merges never cross the cuts.
  package enum PreTokenizer: Sendable {
    case gpt2
    case llamaBPE
    case qwen2

    /// - Parameter name: a `tokenizer.ggml.pre`.
    package init(named name: String) throws {
      switch name {
      case "gpt-2": self = .gpt2
      case "llama-bpe", "llama3", "llama-v3": self = .llamaBPE
      case "qwen2", "deepseek-r1-qwen": self = .qwen2
      default:
        throw VocabularyError(
          reason: "the pre-tokenizer \(name.debugDescription) is not known",
          advice: "Use a model whose tokenizer.ggml.pre is gpt-2, llama-bpe or qwen2.")
      }
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

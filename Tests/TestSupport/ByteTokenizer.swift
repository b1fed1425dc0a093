package import Tokenization

/// A tokenizer without merges: the token of a byte is the byte, and two control tokens follow them. What
/// a test expects of prompts and answers can be counted in bytes.
package enum ByteTokenizer {
  package static let start: Int32 = 256
  package static let end: Int32 = 257
  package static let count = 258

  package static func make() throws -> Tokenizer {
    var tokens = ByteStrings()
    for byte in UInt8.min...UInt8.max { tokens.append([byte]) }
    tokens.append("<|im_start|>".utf8)
    tokens.append("<|im_end|>".utf8)
    let kinds = [Vocabulary.Kind](repeating: .normal, count: 256) + [.control, .control]
    return try Tokenizer(
      Vocabulary(tokens: tokens, kinds: kinds, merges: [], preTokenizer: .gpt2))
  }

  package static func ids(_ text: String) -> [Int32] { text.utf8.map(Int32.init) }
}

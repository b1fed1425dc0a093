import Testing
import Tokenization

@testable import Weights

/// A file with a vocabulary of all bytes, one merge and two special tokens.
func vocabularyWriter() -> GGUFWriter {
  var tokens = ByteStrings()
  // The alphabet's spelling of each byte, in the order of the bytes.
  var next: UInt32 = 0x100
  for byte in UInt8.min...UInt8.max {
    var scalar = UInt32(byte)
    if !(0x21...0x7E ~= byte || 0xA1...0xAC ~= byte || byte >= 0xAE) {
      scalar = next
      next += 1
    }
    tokens.append(String(Unicode.Scalar(scalar) ?? "?").utf8)
  }
  for token in ["ge", "\u{120}a", "<|end|>", "<user>"] { tokens.append(token.utf8) }
  let types = [Int32](repeating: 1, count: 258) + [3, 4]
  var writer = GGUFWriter()
  writer.set("tokenizer.ggml.model", .string("gpt2"))
  writer.set("tokenizer.ggml.pre", .string("qwen2"))
  writer.set("tokenizer.ggml.tokens", .array(.strings(tokens)))
  writer.set(
    "tokenizer.ggml.token_type", .array(.values(.int32, types.map { .int32($0) })))
  writer.set("tokenizer.ggml.merges", .array(.strings(ByteStrings(["g e", "\u{120} a", "x y"]))))
  writer.set("tokenizer.ggml.bos_token_id", .uint32(258))
  writer.set("tokenizer.ggml.eos_token_id", .uint32(258))
  writer.set("tokenizer.ggml.unknown_token_id", .uint32(.max))
  return writer
}

@Test func `a vocabulary is decoded from its file`() throws {
  let vocabulary = try open(vocabularyWriter().bytes()).vocabulary()
  #expect(vocabulary.count == 260)
  for byte in 0..<256 { #expect(Array(vocabulary.tokens[byte]) == [UInt8(byte)]) }
  #expect(Array(vocabulary.tokens[257]) == Array(" a".utf8))
  // "x y" makes no token, and is left out.
  #expect(
    vocabulary.merges == [
      .init(left: 0x67, right: 0x65, result: 256), .init(left: 0x20, right: 0x61, result: 257),
    ])
  #expect(vocabulary.kinds[258] == .control)
  #expect(vocabulary.kinds[259] == .userDefined)
  #expect(vocabulary.bos == 258)
  #expect(vocabulary.eot == nil)
  #expect(vocabulary.unknown == nil)
  #expect(!vocabulary.addsBOS)
}

@Test func `a vocabulary that can't be used is named`() throws {
  func message(_ key: String, _ value: MetadataValue) -> String {
    var writer = vocabularyWriter()
    writer.set(key, value)
    do {
      _ = try open(writer.bytes()).vocabulary()
      return "no error"
    } catch { return "\(error)" }
  }
  #expect(
    message("tokenizer.ggml.model", .string("t5"))
      == "test.gguf: its tokenizer is \"t5\"; byte-level BPE (\"gpt2\"), SentencePiece (\"llama\") "
      + "and WordPiece (\"bert\") are read. "
      + "Use a model with one of these, such as Llama, Qwen, Gemma or GPT-2.")
  #expect(
    message("tokenizer.ggml.pre", .string("my-own"))
      .hasPrefix("test.gguf: the pre-tokenizer \"my-own\" is not known. Known are a.x-4.0, bail"))
  #expect(
    message("tokenizer.ggml.model", .string("llama"))
      == "test.gguf: key tokenizer.ggml.scores is missing. "
      + "Use a model that llama.cpp reads, or convert it again.")
  #expect(
    message("tokenizer.ggml.eos_token_id", .uint32(260))
      == "test.gguf: key tokenizer.ggml.eos_token_id is 260, but there are 260 tokens. "
      + "Convert the model again.")
  #expect(
    message("tokenizer.ggml.merges", .array(.strings(ByteStrings(["ge"]))))
      == "test.gguf: merge 0 is \"ge\", not two tokens with a space between them. "
      + "Use a file with a byte-level BPE vocabulary.")
  #expect(
    message("tokenizer.ggml.token_type", .array(.values(.int32, [.int32(1)])))
      == "test.gguf: 260 tokens have 1 kinds. Use a file with one token type for each token.")
  #expect(
    message("tokenizer.ggml.token_type", .array(.values(.int32, [.int32(9)])))
      == "test.gguf: token 0 has the unknown type 9. Convert the model again.")
}

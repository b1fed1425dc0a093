import Foundation
import TestSupport
import Testing
import Tokenization
import Weights

/// Texts and the ids that llama.cpp gives them, without a BOS token and without specials.
@Test(
  .enabled(if: TestData.isHere),
  arguments: ["gpt-2", "llama-bpe", "qwen2", "llama-spm", "phi-3", "bert-bge"])
func `tokens agree with llama.cpp`(name: String) throws {
  let path = TestData.model("vocab/ggml-vocab-\(name).gguf")
  let tokenizer = try Tokenizer(try ModelFile(path: path).vocabulary())
  let texts = try String(contentsOfFile: path + ".inp", encoding: .utf8)
    .components(separatedBy: "\n__ggml_vocab_test__\n")
  let lines = try String(contentsOfFile: path + ".out", encoding: .utf8)
    .split(separator: "\n", omittingEmptySubsequences: false)
  #expect(texts.count == 47)
  #expect(lines.count >= texts.count)
  for (text, line) in zip(texts, lines) {
    let expected = line.split(separator: " ").compactMap { Int32($0) }
    let found = tokenizer.encode(text)
    #expect(found == expected, "\(text.debugDescription)")
    // WordPiece forgets case, accents and spaces.
    if name == "bert-bge" { continue }
    #expect(tokenizer.decode(found).unicodeScalars.elementsEqual(text.unicodeScalars))
  }
}

@Test(.enabled(if: TestData.isHere))
func `the default model's prompt has single ids for its specials`() throws {
  let file = try ModelFile(path: TestData.model("cistron-9m.gguf"))
  let tokenizer = try Tokenizer(try file.vocabulary())
  #expect(tokenizer.id(ofSpecial: "<|im_end|>") == 2)
  let prompt = "<|im_start|>user\n[1] CFTR. β\n<|im_end|>\n"
  let ids = tokenizer.encode(prompt, specials: true)
  #expect(ids.first == 1)
  #expect(ids.contains(2))
  #expect(!tokenizer.encode(prompt).contains { $0 < 4 })
  #expect(tokenizer.decode(ids) == "user\n[1] CFTR. β\n\n")
}

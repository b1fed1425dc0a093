import Foundation
import Kernels
import TestSupport
import Testing
import Tokenization
import Transformer
import Weights

/// Hugging Face folders of `make_reference.py`, whose logits were computed in the hub's own order of
/// numbers.
@Suite struct ConvertedFolderTests {
  private static let names = ["llama-folder", "gemma3-folder", "gpt2-folder"]

  private func converted<Result>(
    _ name: String, _ format: BlockFormat, _ body: (ModelFile) throws -> Result
  ) throws -> Result {
    let output = NSTemporaryDirectory() + "/cistron-converted-\(UUID().uuidString).gguf"
    defer { try? FileManager.default.removeItem(atPath: output) }
    try HuggingFaceFolder(path: Fixture.path(name)).write(to: output, format: format)
    return try body(ModelFile(path: output))
  }

  @Test(arguments: names)
  func `a converted folder gives the hub's logits`(name: String) throws {
    let (tokens, expected) = try Fixture.logits(of: "\(name)/logits.txt")
    let formats: [(BlockFormat, Double)] = [(.f32, 1e-5), (.f16, 1e-3), (.q8_0, 0.05)]
    for (format, bound) in formats {
      try converted(name, format) { file in
        let decoder = try CausalDecoder(file, threads: 2, arithmetic: .float)
        let cache = try decoder.makeCache(capacity: min(64, decoder.configuration.context))
        let logits = try decoder.forward(tokens, cache: cache, rows: .all)
        #expect(Difference(logits, expected).rootMeanSquare < bound, "\(format.name)")
      }
    }
  }

  @Test func `the vocabulary of a folder comes along`() throws {
    try converted("llama-folder", .q8_0) { file in
      let tokenizer = try Tokenizer(try file.vocabulary())
      #expect(tokenizer.vocabulary.count == 260)
      #expect(tokenizer.encode("gene gx") == [258, 0x20, 0x67, 0x78].map { $0 })
      #expect(tokenizer.vocabulary.eos == 259)
      #expect(tokenizer.vocabulary.kinds[259] == .control)
      #expect(tokenizer.decode([258]) == "gene")
      #expect(!tokenizer.vocabulary.addsBOS)
      #expect(try file.string("tokenizer.chat_template") == "<|im_start|>")
      #expect(try file.string("tokenizer.ggml.pre") == "gpt-2")
    }
  }

  private func failure(_ change: (String) throws -> Void) throws -> String {
    let folder = NSTemporaryDirectory() + "/cistron-folder-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: Fixture.path("llama-folder"), toPath: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try change(folder)
    do {
      try HuggingFaceFolder(path: folder).write(to: folder + "/out.gguf", format: .f16)
      return "no error"
    } catch { return "\(error)".replacingOccurrences(of: folder, with: "DIR") }
  }

  @Test func `a folder that can't be converted says why`() throws {
    #expect(try failure { _ in } == "no error")
    #expect(
      try failure {
        try FileManager.default.removeItem(atPath: $0 + "/model.safetensors")
        try Data().write(to: URL(fileURLWithPath: $0 + "/pytorch_model.bin"))
      }
        == "DIR: has no .safetensors file. "
        + "Download the model's safetensors files; pickled weights are not read.")
    #expect(
      try failure {
        let path = $0 + "/config.json"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacingOccurrences(of: "\"llama\"", with: "\"mamba\"")
          .write(toFile: path, atomically: true, encoding: .utf8)
      }
        == "DIR/config.json: the model type is \"mamba\". "
        + "Known are gemma2, gemma3, gemma3_text, gpt2, llama, mistral, phi3, qwen2, qwen3.")
    #expect(
      try failure {
        let path = $0 + "/tokenizer.json"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacingOccurrences(of: "\"ByteLevel\"", with: "\"Own\"")
          .write(toFile: path, atomically: true, encoding: .utf8)
      }.hasPrefix("DIR/tokenizer.json: its pre-tokenizer  is not known. "))
  }
}

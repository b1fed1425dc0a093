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

  @Test(arguments: names)
  func `a folder is a model without being converted`(name: String) throws {
    let (tokens, expected) = try Fixture.logits(of: "\(name)/logits.txt")
    let file = try ModelFile(path: Fixture.path(name))
    let decoder = try CausalDecoder(file, threads: 2, arithmetic: .float)
    let cache = try decoder.makeCache(capacity: min(64, decoder.configuration.context))
    let logits = try decoder.forward(tokens, cache: cache, rows: .all)
    #expect(Difference(logits, expected).rootMeanSquare < 1e-5)
    // The same bits as by way of a file of the folder's own numbers.
    try converted(name, .f32) { file in
      let decoder = try CausalDecoder(file, threads: 2, arithmetic: .float)
      let cache = try decoder.makeCache(capacity: min(64, decoder.configuration.context))
      #expect(try decoder.forward(tokens, cache: cache, rows: .all) == logits)
    }
  }

  @Test func `damaged folders load and read, or throw, and never crash`() throws {
    var random = SplitMix64(seed: 23)
    for name in Self.names {
      let folder = NSTemporaryDirectory() + "/cistron-folder-\(UUID().uuidString)"
      try FileManager.default.copyItem(atPath: Fixture.path(name), toPath: folder)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let parts = try ["config.json", "tokenizer.json", "model.safetensors"].map {
        (
          path: folder + "/" + $0,
          data: try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0))
        )
      }
      for round in 0..<TestRounds.count(quick: 60, long: 600) {
        let (path, whole) = parts[round % 3]
        var data = whole
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          let place = Int.random(in: 0..<min(1200, data.count), using: &random)
          data[place] = UInt8.random(in: 0...255, using: &random)
        }
        try data.write(to: URL(fileURLWithPath: path))
        if let file = try? ModelFile(path: folder) {
          _ = try? Tokenizer(try file.vocabulary())
          if let decoder = try? CausalDecoder(file, threads: 1) {
            let context = min(8, decoder.configuration.context)
            _ = try decoder.forward([0], cache: decoder.makeCache(capacity: context))
          }
        }
        try whole.write(to: URL(fileURLWithPath: path))
      }
    }
  }

  @Test func `the vocabulary of a folder comes along`() throws {
    let folder = try ModelFile(path: Fixture.path("llama-folder"))
    let own = try folder.vocabulary()
    let other = try converted("llama-folder", .q8_0) { try $0.vocabulary() }
    #expect(own.tokens == other.tokens && own.kinds == other.kinds && own.eos == other.eos)
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

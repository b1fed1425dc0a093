import Kernels
import Synchronization
import TestSupport
import Testing
import Transformer
import Weights

@Suite struct DecoderErrorTests {
  private func message(_ body: () throws -> some Any) -> String {
    do {
      _ = try body()
      return "no error"
    } catch { return "\(error)" }
  }

  private func message(loading bytes: [UInt8]) -> String {
    message { try withModel(bytes) { try CausalDecoder($0, threads: 1) } }
  }

  // MARK: Reading

  @Test func `tokens that the model can't read are errors`() throws {
    let decoder = try CausalDecoder(try Fixture("q4_0").file, threads: 1)
    let cache = try decoder.makeCache(capacity: 3)
    #expect(
      message { try decoder.forward([], cache: cache) }
        == "No tokens to read. Pass at least one.")
    #expect(
      message { try decoder.forward([1, 96], cache: cache) }
        == "Token 96 is not in the vocabulary of 96. Use the tokenizer of the model's own file.")
    #expect(
      message { try decoder.forward([-1], cache: cache) }
        == "Token -1 is not in the vocabulary of 96. Use the tokenizer of the model's own file.")
    _ = try decoder.forward([1, 2], cache: cache)
    #expect(
      message { try decoder.forward([3, 4], cache: cache) }
        == "The context of 3 tokens holds 2, 2 more do not fit. Shorten the prompt or start anew.")
    #expect(cache.count == 2)
    _ = try decoder.forward([3], cache: cache)
    #expect(cache.count == 3)
  }

  @Test(arguments: [0, -1, 513, Int.max])
  func `a context that the model does not know is an error`(capacity: Int) throws {
    let decoder = try CausalDecoder(try Fixture("q4_0").file, threads: 1)
    #expect(
      message { try decoder.makeCache(capacity: capacity) }
        == "A context of \(capacity) tokens was asked for, the model knows 1 to 512. "
        + "Ask for fewer.")
  }

  @Test func `a cancelled call leaves the cache as it was`() throws {
    let decoder = try CausalDecoder(try Fixture("q8_0").file, threads: 2)
    let prefix: [Int32] = [5, 6, 7]
    let rest = (0..<300).map { Int32($0 % 96) }
    let cache = try decoder.makeCache(capacity: 400)
    _ = try decoder.forward(prefix, cache: cache)
    // 300 tokens are two chunks of two layers.
    for allowed in 0..<4 {
      let asked = Atomic(0)
      #expect(throws: CancellationError.self) {
        try decoder.forward(rest, cache: cache) {
          asked.add(1, ordering: .relaxed).newValue > allowed
        }
      }
      #expect(asked.load(ordering: .relaxed) == allowed + 1)
      #expect(cache.count == 3)
    }
    let fresh = try decoder.makeCache(capacity: 400)
    let expected = try decoder.forward(prefix + rest, cache: fresh)
    #expect(try decoder.forward(rest, cache: cache) == expected)
  }

  // MARK: Loading

  @Test func `metadata that can't be a model names the file and the key`() throws {
    let fixture = try Fixture("q4_0")
    let names = "gemma2, gemma3, gpt2, llama, phi3, qwen2, qwen3"
    let advice = "Use a model of one of the architectures \(names)."
    let cases: [([String: MetadataValue], String)] = [
      (
        ["llama.block_count": .uint32(0)], "llama.block_count is 0, expected 1 to 4096"
      ),
      (
        ["llama.embedding_length": .uint64(1 << 40)],
        "llama.embedding_length is 1099511627776, expected 1 to 16777216"
      ),
      (
        ["llama.attention.head_count_kv": .uint32(3)],
        "llama.attention.head_count 4 is no multiple of llama.attention.head_count_kv 3"
      ),
      (
        ["llama.attention.head_count": .uint32(6), "llama.attention.head_count_kv": .uint32(2)],
        "llama.embedding_length 64 is no multiple of llama.attention.head_count 6"
      ),
      (
        ["llama.rope.dimension_count": .uint32(18)],
        "llama.rope.dimension_count is 18, expected 1 to 16"
      ),
      (
        ["llama.rope.dimension_count": .uint32(5)],
        "llama.rope.dimension_count is 5, expected an even number"
      ),
      (
        ["llama.rope.freq_base": .float32(.nan)],
        "llama.rope.freq_base is nan, expected a positive number"
      ),
      (
        ["llama.rope.scaling.type": .string("dynamic")],
        "llama.rope.scaling.type is \"dynamic\", known are \"none\", \"linear\", \"yarn\" and "
          + "\"longrope\""
      ),
      (
        ["llama.expert_count": .uint32(8)],
        "llama.expert_count is 8: mixtures of experts are not known"
      ),
      (
        ["llama.attention.value_length": .uint32(8)],
        "llama.attention.value_length is 8, expected 16 as for keys"
      ),
      (
        ["llama.feed_forward_length": .uint32(64)],
        "tensor blk.0.ffn_gate.weight has the shape [64, 96], the configuration expects [64, 64]"
      ),
      (
        ["llama.attention.head_count_kv": .uint32(4)],
        "tensor blk.0.attn_k.weight has the shape [64, 32], the configuration expects [64, 64]"
      ),
      (
        ["llama.block_count": .uint32(1)],
        "tensor blk.1.attn_k.weight has no place in a llama decoder of 1 layers"
      ),
    ]
    for (metadata, reason) in cases {
      #expect(message(loading: fixture.altered(metadata)) == "test.gguf: \(reason). \(advice)")
    }
  }

  @Test func `missing keys and tensors are named`() throws {
    let fixture = try Fixture("q4_0")
    #expect(
      message(loading: fixture.altered(without: ["llama.embedding_length"]))
        .hasPrefix("test.gguf: key llama.embedding_length is missing. "))
    #expect(
      message(loading: fixture.altered(["llama.block_count": .uint32(3)]))
        .hasPrefix("test.gguf: tensor blk.2.attn_norm.weight is missing. "))
    // Without an output matrix the embedding serves.
    #expect(message(loading: fixture.altered(without: ["output.weight"])) == "no error")
  }

  @Test func `damaged models load and read, or throw, and never crash`() throws {
    var random = SplitMix64(seed: 11)
    for name in ["q4_0", "f32-odd", "blocks-256", "gemma3", "gpt2", "phi3", "qwen2"] {
      let original = [UInt8](try Fixture(name).altered())
      // The metadata and the list of tensors come first; most damage goes there.
      for _ in 0..<TestRounds.count(quick: 400, long: 1500) {
        var bytes = original
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          let limit = UInt8.random(in: 0..<8, using: &random) == 0 ? bytes.count : 2600
          let place = Int.random(in: 0..<min(limit, bytes.count), using: &random)
          bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
        _ = try? withModel(bytes) { file in
          _ = try MemoryNeed(file).total
          let decoder = try CausalDecoder(file, threads: 1)
          let context = min(8, decoder.configuration.context)
          let cache = try decoder.makeCache(capacity: context)
          _ = try decoder.forward([0], cache: cache)
        }
      }
    }
  }
}

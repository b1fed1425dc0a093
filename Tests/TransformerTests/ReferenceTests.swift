import Foundation
import Kernels
import TestSupport
import Testing
import Transformer
import Weights

/// Logits against the float64 reference of `make_reference.py`.
@Suite struct ReferenceTests {
  private func logits(
    _ file: ModelFile, _ tokens: [Int32], _ arithmetic: Arithmetic
  ) throws -> [Float] {
    let decoder = try CausalDecoder(file, threads: 2, arithmetic: arithmetic)
    let capacity = min(64, decoder.configuration.context)
    return try decoder.forward(tokens, cache: decoder.makeCache(capacity: capacity), rows: .all)
  }

  @Test(arguments: Fixture.names + Fixture.architectures)
  func `logits in float arithmetic agree with the reference to 1e-4`(name: String) throws {
    let fixture = try Fixture(name)
    let difference = Difference(
      try logits(fixture.file, fixture.tokens, .float), fixture.logits)
    #expect(difference.relative < 1e-4)
    print("\(name), float: largest relative difference \(difference.relative)")
  }

  @Test(arguments: Fixture.names)
  func `logits with quantised activations agree to 0.05 % of their spread`(name: String) throws {
    let fixture = try Fixture(name)
    let quantised = try logits(fixture.file, fixture.tokens, .quantised)
    let difference = Difference(quantised, fixture.logits)
    // The line to hold is 2 %; 16 bits leave far less.
    #expect(difference.rootMeanSquare < 0.0005)
    print("\(name), quantised: RMS \(difference.rootMeanSquare) of the spread")
    if Fixture.quantised.contains(name) {
      let float = try logits(fixture.file, fixture.tokens, .float)
      #expect(quantised != float, "it is another arithmetic")
    }
  }

  @Test(arguments: Fixture.names + Fixture.architectures)
  func `logits with activations of 8 bits agree to 3 % of their spread`(name: String) throws {
    let fixture = try Fixture(name)
    let difference = Difference(try logits(fixture.file, fixture.tokens, .bytes), fixture.logits)
    #expect(difference.rootMeanSquare < 0.03)
    print("\(name), bytes: RMS \(difference.rootMeanSquare) of the spread")
  }

  private func expectDisagreement(_ bytes: [UInt8], _ fixture: Fixture) throws {
    for arithmetic in [Arithmetic.float, .quantised] {
      let actual = try withModel(bytes) { try logits($0, fixture.tokens, arithmetic) }
      let difference = Difference(actual, fixture.logits)
      #expect(difference.relative > 1e-4)
      #expect(difference.rootMeanSquare > 0.02)
    }
  }

  @Test(arguments: Fixture.names + Fixture.architectures.filter { $0 != "gpt2" })
  func `a wrong rope base disagrees with the reference`(name: String) throws {
    let fixture = try Fixture(name)
    try expectDisagreement(
      fixture.altered(["\(fixture.architecture).rope.freq_base": .float32(10_000)]), fixture)
  }

  @Test(arguments: Fixture.architectures)
  func `a missing norm of any kind disagrees with the reference`(name: String) throws {
    let fixture = try Fixture(name)
    let kinds = Set(
      fixture.file.tensors.keys.filter { $0.hasSuffix("norm.weight") }
        .map { $0.split(separator: ".").dropLast().last.map(String.init) ?? "" })
    #expect(kinds.count >= 3)
    for kind in kinds {
      try expectDisagreement(fixture.filling({ $0.hasSuffix("\(kind).weight") }, with: 1), fixture)
    }
  }

  @Test(arguments: ["qwen2", "gpt2"])
  func `a missing bias of any kind disagrees with the reference`(name: String) throws {
    let fixture = try Fixture(name)
    let kinds = Set(
      fixture.file.tensors.keys.filter { $0.hasSuffix(".bias") }
        .map { $0.split(separator: ".").dropLast().last.map(String.init) ?? "" })
    #expect(kinds.count == (name == "gpt2" ? 7 : 3))
    for kind in kinds {
      try expectDisagreement(fixture.filling({ $0.hasSuffix("\(kind).bias") }, with: 0), fixture)
    }
  }

  @Test func `a wrong window, soft cap or scaling disagrees with the reference`() throws {
    let cases: [(String, [String: MetadataValue])] = [
      ("gemma2", ["gemma2.attention.sliding_window": .uint32(8)]),
      ("gemma2", ["gemma2.attention.sliding_window": .uint32(64)]),
      ("gemma2", ["gemma2.attn_logit_softcapping": .float32(50)]),
      ("gemma2", ["gemma2.final_logit_softcapping": .float32(30)]),
      ("gemma3", ["gemma3.attention.sliding_window": .uint32(6)]),
      ("gemma3", ["gemma3.attention.sliding_window_pattern": .uint32(2)]),
      ("gemma3", ["gemma3.rope.freq_base_swa": .float32(500)]),
      ("gemma3", ["gemma3.rope.scaling.factor": .float32(1)]),
      ("gemma3", ["gemma3.final_logit_softcapping": .float32(10)]),
      ("qwen2", ["qwen2.rope.scaling.type": .string("none")]),
      ("qwen2", ["qwen2.rope.scaling.type": .string("linear")]),
      ("qwen2", ["qwen2.rope.scaling.factor": .float32(2)]),
      ("qwen2", ["qwen2.rope.scaling.original_context_length": .uint32(16)]),
      ("qwen2", ["qwen2.rope.scaling.yarn_ext_factor": .float32(0.5)]),
      ("phi3", ["phi3.rope.scaling.original_context_length": .uint32(64)]),
      ("phi3-short", ["phi3.rope.scaling.original_context_length": .uint32(63)]),
      ("phi3", ["phi3.rope.scaling.attn_factor": .float32(1)]),
      (
        "phi3",
        ["phi3.rope.dimension_count": .uint32(12), "phi3.rope.scaling.type": .string("none")]
      ),
    ]
    for (name, metadata) in cases {
      let fixture = try Fixture(name)
      let actual = try withModel(fixture.altered(metadata)) {
        try logits($0, fixture.tokens, .float)
      }
      let difference = Difference(actual, fixture.logits)
      #expect(difference.relative > 1e-3, "\(name) \(metadata)")
    }
  }

  @Test func `a file of another architecture's tensors is refused`() throws {
    let fixture = try Fixture("qwen2")
    let message: (ModelFile) throws -> String = { file in
      do {
        _ = try CausalDecoder(file, threads: 1)
        return "no error"
      } catch { return "\(error)" }
    }
    let bytes = fixture.altered([
      "general.architecture": .string("mamba"), "mamba.block_count": .uint32(1),
    ])
    #expect(
      try withModel(bytes, message)
        == "test.gguf: the architecture is \"mamba\". "
        + "Known are gemma2, gemma3, gpt2, llama, phi3, qwen2, qwen3.")
  }

  @Test(arguments: ["blk.0.attn_norm.weight", "blk.0.ffn_norm.weight", "output_norm.weight"])
  func `a missing norm weight disagrees with the reference`(norm: String) throws {
    for name in Fixture.names {
      let fixture = try Fixture(name)
      let bytes = fixture.altered(tensor: { tensor in
        guard tensor.name == norm else { return nil }
        let ones = [Float](repeating: 1, count: tensor.count)
        return (tensor.shape, .f32, BlockFormat.f32.quantise(ones))
      })
      try expectDisagreement(bytes, fixture)
    }
  }

  @Test func `wrong rope factors, dimensions and scale disagree with the reference`() throws {
    let fixture = try Fixture("f32-odd")
    try expectDisagreement(fixture.altered(without: ["rope_freqs.weight"]), fixture)
    try expectDisagreement(
      fixture.altered([
        "llama.rope.scaling.type": .string("linear"), "llama.rope.scaling.factor": .float32(2),
      ]), fixture)
    let plain = try Fixture("f32")
    try expectDisagreement(plain.altered(["llama.rope.dimension_count": .uint32(8)]), plain)
  }
}

/// The model that ships, where it is at hand.
@Suite(.enabled(if: TestData.isHere)) struct ShippedModelTests {
  @Test func `the default model reads 800 tokens and gives finite logits`() throws {
    let file = try ModelFile(path: TestData.model("cistron-9m.gguf"))
    let decoder = try CausalDecoder(file, threads: 2)
    #expect(decoder.configuration.layers == 8)
    #expect(decoder.configuration.width == 256)
    #expect(decoder.configuration.headSize == 64)
    #expect(decoder.configuration.vocabulary == 12_288)
    let cache = try decoder.makeCache(capacity: 1024)
    let tokens = (0..<800).map { Int32($0 * 7919 % 12_000 + 4) }
    let logits = try decoder.forward(tokens, cache: cache)
    #expect(logits.count == 12_288)
    #expect(logits.allSatisfy { $0.isFinite })
    #expect(cache.count == 800)
  }

  @Test func `both arithmetics give nearly the same logits on the default model`() throws {
    let file = try ModelFile(path: TestData.model("cistron-9m.gguf"))
    let tokens = (0..<200).map { Int32($0 * 7919 % 12_000 + 4) }
    let results = try [Arithmetic.float, .quantised].map { arithmetic in
      let decoder = try CausalDecoder(file, threads: 2, arithmetic: arithmetic)
      return try decoder.forward(tokens, cache: decoder.makeCache(capacity: 200), rows: .all)
    }
    let difference = Difference(results[1], results[0].map(Double.init))
    #expect(difference.rootMeanSquare < 0.001)
    print("default model: RMS \(difference.rootMeanSquare) of the spread")
  }
}

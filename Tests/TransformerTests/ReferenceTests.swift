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
    return try decoder.forward(tokens, cache: decoder.makeCache(capacity: 64), rows: .all)
  }

  @Test(arguments: Fixture.names)
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

  private func expectDisagreement(_ bytes: [UInt8], _ fixture: Fixture) throws {
    for arithmetic in Arithmetic.allCases {
      let actual = try withModel(bytes) { try logits($0, fixture.tokens, arithmetic) }
      let difference = Difference(actual, fixture.logits)
      #expect(difference.relative > 1e-4)
      #expect(difference.rootMeanSquare > 0.02)
    }
  }

  @Test(arguments: Fixture.names)
  func `a wrong rope base disagrees with the reference`(name: String) throws {
    let fixture = try Fixture(name)
    try expectDisagreement(
      fixture.altered(["llama.rope.freq_base": .float32(10_000)]), fixture)
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
    let results = try Arithmetic.allCases.map { arithmetic in
      let decoder = try CausalDecoder(file, threads: 2, arithmetic: arithmetic)
      return try decoder.forward(tokens, cache: decoder.makeCache(capacity: 200), rows: .all)
    }
    let difference = Difference(results[1], results[0].map(Double.init))
    #expect(difference.rootMeanSquare < 0.001)
    print("default model: RMS \(difference.rootMeanSquare) of the spread")
  }
}

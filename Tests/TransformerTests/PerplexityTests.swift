import Foundation
import Kernels
import TestSupport
import Testing
import Transformer
import Weights

@Suite struct PerplexityTests {
  @Test func `perplexity is that of the second half of each window`() throws {
    let fixture = try Fixture("f32")
    let decoder = try CausalDecoder(fixture.file, threads: 2)
    var random = SplitMix64(seed: 3)
    // Three windows of 16, and a rest that is left out.
    let tokens = (0..<53).map { _ in Int32.random(in: 0..<96, using: &random) }
    var sum = 0.0
    for window in 0..<3 {
      var part = Array(tokens[window * 16..<window * 16 + 16])
      let next = part
      part[0] = 7
      let logits = try decoder.forward(part, cache: decoder.makeCache(capacity: 16), rows: .all)
      for place in 8..<15 {
        let row = logits[place * 96..<(place + 1) * 96].map { exp(Double($0)) }
        sum -= log(row[Int(next[place + 1])] / row.reduce(0, +))
      }
    }
    var seen: [Int] = []
    let perplexity = try Perplexity(of: decoder, on: tokens, window: 16, bos: 7) { done, all, _ in
      seen += [done, all]
    }
    #expect(perplexity.count == 21)
    #expect(abs(perplexity.value - exp(sum / 21)) < 1e-6 * perplexity.value)
    #expect(perplexity.standardError > 0)
    #expect(seen == [1, 3, 2, 3, 3, 3])
  }

  @Test func `memory is that of the weights and of a context`() throws {
    let file = try Fixture("q8_0").file
    let need = try MemoryNeed(file, context: 20, cache: .f32)
    #expect(need.weights == file.tensors.values.reduce(0) { $0 + $1.bytes.count })
    // Two layers, two heads, 32 positions, 16 numbers, keys and values, 4 bytes.
    #expect(need.cache == 2 * 2 * 32 * 16 * 2 * 4)
    #expect(need.total > need.weights + need.cache)
  }
}

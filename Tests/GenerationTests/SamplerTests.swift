import TestSupport
import Testing

@testable import Generation

/// How often each index is drawn, out of 4,000.
private func counts(_ scores: [Float], _ sampler: Sampler) -> [Int] {
  var sampler = sampler
  var counts = [Int](repeating: 0, count: scores.count)
  for _ in 0..<4_000 {
    if let index = sampler.choose(scores) { counts[index] += 1 }
  }
  return counts
}

/// Logits of the probabilities 0.5, 0.25, 0.125, 0.125.
private let halves: [Float] = [-0.6931472, -1.3862944, -2.0794415, -2.0794415]

@Test func `the generator gives the published numbers`() {
  // The first outputs of SplitMix64 for seed 1234567, as in its reference test.
  var random = SeededGenerator(seed: 1_234_567)
  #expect(random.next() == 6_457_827_717_110_365_317)
  #expect(random.next() == 3_203_168_211_198_807_973)
  #expect(random.next() == 9_817_491_932_198_370_423)
  for _ in 0..<1_000 { #expect(0..<1 ~= random.nextFraction()) }
}

@Test func `the same seed gives the same draws`() {
  func draws(seed: UInt64) -> [Int?] {
    var sampler = Sampler(temperature: 1, seed: seed)
    return (0..<20).map { _ in sampler.choose(halves) }
  }
  #expect(draws(seed: 1) == draws(seed: 1))
  #expect(draws(seed: 1) != draws(seed: 2))
}

@Test func `neutral values draw from the softmax`() {
  let counts = counts(halves, Sampler(temperature: 1, seed: 4))
  for (count, expected) in zip(counts, [2_000, 1_000, 500, 500]) {
    #expect(abs(count - expected) < 120, "\(counts)")
  }
}

@Test func `a temperature of one half squares the probabilities`() {
  let counts = counts(halves, Sampler(temperature: 0.5, seed: 4))
  // 16 : 4 : 1 : 1
  for (count, expected) in zip(counts, [2_909, 727, 182, 182]) {
    #expect(abs(count - expected) < 100, "\(counts)")
  }
}

@Test func `top-k keeps the best k, of equals the first`() {
  let counts = counts(halves, Sampler(temperature: 1, topK: 3, seed: 4))
  #expect(counts[3] == 0)
  #expect(counts.prefix(3).allSatisfy { $0 > 400 })
}

@Test func `top-p keeps the fewest that reach it`() {
  #expect(counts(halves, Sampler(temperature: 1, topP: 0.5, seed: 4)) == [4_000, 0, 0, 0])
  let more = counts(halves, Sampler(temperature: 1, topP: 0.6, seed: 4))
  #expect(more[1] > 1_000)
  #expect(more[2...] == [0, 0])
  #expect(counts(halves, Sampler(temperature: 1, topP: 0, seed: 4)) == [4_000, 0, 0, 0])
}

@Test func `min-p keeps what is probable enough beside the best`() {
  let some = counts(halves, Sampler(temperature: 1, minP: 0.4, seed: 4))
  #expect(some[1] > 1_000)
  #expect(some[2...] == [0, 0])
  #expect(counts(halves, Sampler(temperature: 1, minP: 1, seed: 4)) == [4_000, 0, 0, 0])
}

@Test func `a short list holds what a whole sort would`() {
  var random = SplitMix64(seed: 6)
  let scores = (0..<1_000).map { _ in Float(Int.random(in: 0..<50, using: &random)) }
  let expected = scores.indices.sorted {
    scores[$0] == scores[$1] ? $0 < $1 : scores[$0] > scores[$1]
  }
  let drawn = Set(
    (0..<3_000).compactMap { seed -> Int? in
      var sampler = Sampler(temperature: 100, topK: 20, seed: UInt64(seed))
      return sampler.choose(scores)
    })
  #expect(drawn == Set(expected.prefix(20)))
}

@Test func `what is no number is never chosen`() {
  var greedy = Sampler.greedy
  #expect(greedy.choose([.nan, -3, .nan, -.infinity]) == 1)
  #expect(greedy.choose([]) == nil)
  #expect(greedy.choose([.nan, -.infinity]) == nil)
  #expect(greedy.choose([0, .infinity]) == nil)
  let counts = counts([.nan, 0, -.infinity, 0], Sampler(temperature: 1, seed: 1))
  #expect(counts[0] + counts[2] == 0)
  #expect(counts[1] + counts[3] == 4_000)
}

@Test func `the penalty divides positive and multiplies negative logits, once`() {
  var logits: [Float] = [2, -2, 2, 0]
  Sampler(repetitionPenalty: 2).penalise(&logits, generated: [0, 1, 0, 3, 99, -1])
  #expect(logits == [1, -4, 2, 0])
  Sampler.greedy.penalise(&logits, generated: [0, 1])
  #expect(logits == [1, -4, 2, 0])
}

@Test func `a penalised model doesn't repeat itself`() throws {
  let model = ScriptedModel { _ in [1, 3, 2.5] }
  var plain = TokenGenerator(model: model, prompt: [0], maxTokens: 3)
  #expect(try plain.rest() == [1, 1, 1])
  var penalised = TokenGenerator(
    model: model, prompt: [0], sampler: Sampler(repetitionPenalty: 1.5), maxTokens: 3)
  #expect(try penalised.rest() == [1, 2, 1])
}

@Test func `top-p finds its tokens beyond the first short list`() {
  // 2,000 equal tokens: half of them reach one half, whatever list the search begins with.
  let scores = [Float](repeating: 1, count: 2_000)
  let drawn = (0..<6_000).compactMap { seed -> Int? in
    var sampler = Sampler(temperature: 1, topP: 0.5, seed: UInt64(seed))
    return sampler.choose(scores)
  }
  #expect(drawn.count == 6_000)
  #expect(drawn.max() ?? 0 < 1_000)
  #expect(Set(drawn).count > 950)
}

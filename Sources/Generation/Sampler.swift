import Glibc

/// Chooses one of several things by their scores (logits: probabilities are their softmax).
///
/// Steps, in llama.cpp's order: the repetition penalty, top-k, top-p, min-p, temperature, a draw.
/// Every step has a neutral value, with which it changes nothing. The same seed and scores give the
/// same choices.
package struct Sampler: Sendable {
  /// 0 always takes the best: the settings below but the penalty then don't matter. 1 draws from
  /// the model's own distribution; more flattens it.
  package var temperature: Float
  /// Only the best `topK`; 0 is neutral.
  package var topK: Int
  /// Only the best whose probabilities together reach `topP`, at least one; 1 is neutral.
  package var topP: Float
  /// Only those at least `minP` times as probable as the best; 0 is neutral.
  package var minP: Float
  /// Divides the positive logits of tokens that were generated before, and multiplies the negative
  /// ones; 1 is neutral. The prompt's tokens don't count: an answer should repeat the words of its
  /// evidence.
  /// Source: Keskar et al. (2019), CTRL, https://arxiv.org/abs/1909.05858
  package var repetitionPenalty: Float

  private var random: SeededGenerator

  package init(
    temperature: Float = 0, topK: Int = 0, topP: Float = 1, minP: Float = 0,
    repetitionPenalty: Float = 1, seed: UInt64 = 0
  ) {
    self.temperature = temperature
    self.topK = topK
    self.topP = topP
    self.minP = minP
    self.repetitionPenalty = repetitionPenalty
    random = SeededGenerator(seed: seed)
  }

  /// Always the best.
  package static let greedy = Sampler()

  /// Applies the repetition penalty to the logits of `generated` tokens, once to each.
  package func penalise(_ logits: inout [Float], generated: some Sequence<Int32>) {
    guard repetitionPenalty != 1 else { return }
    for token in Set(generated) where logits.indices ~= Int(token) {
      let logit = logits[Int(token)]
      logits[Int(token)] = logit > 0 ? logit / repetitionPenalty : logit * repetitionPenalty
    }
  }

  /// The index of the chosen score; of equal ones the first comes first. NaN is never chosen.
  /// - Returns: nil where no score is more than −∞, or one is +∞.
  package mutating func choose(_ scores: [Float]) -> Int? {
    guard let best = Self.indexOfBest(scores), scores[best].isFinite else { return nil }
    guard temperature > 0 else { return best }
    let kept = kept(scores, best: scores[best])
    // Relative to the best, so that no exponential overflows.
    let weights = kept.map { exp(Double((scores[$0] - scores[best]) / temperature)) }
    var rest = random.nextFraction() * weights.reduce(0, +)
    for (index, weight) in zip(kept, weights) {
      rest -= weight
      if rest < 0 { return index }
    }
    // Rounding may leave a trace of `rest`: the last that has a weight.
    return weights.lastIndex { $0 > 0 }.map { kept[$0] }
  }

  private static func indexOfBest(_ scores: [Float]) -> Int? {
    var best: Int?
    var highest = -Float.infinity
    for (index, score) in scores.enumerated() where score > highest {
      best = index
      highest = score
    }
    return best
  }

  /// The indices that top-k, top-p and min-p leave, the best first unless all are left.
  private func kept(_ scores: [Float], best: Float) -> [Int] {
    func weight(_ index: Int) -> Double { exp(Double(scores[index] - best)) }
    var kept = scores.indices.filter { scores[$0] > -.infinity }
    if topK > 0 { kept = Self.sorted(kept, by: scores, first: topK) }
    if topP < 1 { kept = nucleus(kept, by: scores, weight) }
    if minP > 0 { kept = kept.filter { weight($0) >= min(Double(minP), 1) } }
    return kept
  }

  /// The best of `indices` whose weights together reach `topP` of the whole. They are few as a
  /// rule: the search begins with a short list, so that a whole vocabulary is seldom sorted.
  private func nucleus(
    _ indices: [Int], by scores: [Float], _ weight: (Int) -> Double
  ) -> [Int] {
    let target = Double(topP) * indices.reduce(0) { $0 + weight($1) }
    var count = 64
    while true {
      let list = Self.sorted(indices, by: scores, first: count)
      var sum = 0.0
      for (place, index) in list.enumerated() {
        sum += weight(index)
        if sum >= target { return Array(list[...place]) }
      }
      if list.count == indices.count { return list }
      count *= 16
    }
  }

  /// The first `count` of `indices` in the order (score falling, index rising). A small count takes
  /// one pass over the vocabulary, with insertions into a short list.
  private static func sorted(_ indices: [Int], by scores: [Float], first count: Int) -> [Int] {
    func isBefore(_ a: Int, _ b: Int) -> Bool {
      scores[a] == scores[b] ? a < b : scores[a] > scores[b]
    }
    guard count <= 1024, count < indices.count / 8 else {
      return Array(indices.sorted(by: isBefore).prefix(count))
    }
    var first: [Int] = []
    for index in indices {
      if first.count == count {
        guard let last = first.last, isBefore(index, last) else { continue }
        first.removeLast()
      }
      var low = 0
      var high = first.count
      while low < high {
        let middle = (low + high) / 2
        if isBefore(first[middle], index) { low = middle + 1 } else { high = middle }
      }
      first.insert(index, at: low)
    }
    return first
  }
}

/// SplitMix64: the same numbers for the same seed, on every machine.
/// Source: Steele, Lea, Flood (2014), https://doi.org/10.1145/2660193.2660195
struct SeededGenerator: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to but not including 1, in steps of 2^-53.
  mutating func nextFraction() -> Double { Double(next() >> 11) * 0x1p-53 }
}

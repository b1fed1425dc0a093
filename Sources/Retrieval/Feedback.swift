/// Pseudo-relevance feedback: the words that the best passages share say what else a good passage holds
/// (Lavrenko and Croft, "Relevance-Based Language Models", 2001). No passage votes for itself.
struct Feedback {
  struct Voter {
    /// Position in the pool.
    var position: Int
    var score: Double
    var words: WordSequence
  }

  /// Words that count, at most.
  static let words = 30

  private var weights: [Int32: Double] = [:]
  /// What each voter put into each word.
  private var shares: [Int: [Int32: Double]] = [:]

  /// - Parameter idf: of a stem; nil for words that do not count (those of the question, stop words).
  init(_ voters: [Voter], idf: (Int32) -> Double?) {
    let all = max(voters.reduce(0) { $0 + $1.score }, 1e-9)
    var sums: [Int32: Double] = [:]
    for voter in voters where voter.words.count > 0 {
      var counts: [Int32: Double] = [:]
      for stem in voter.words.stems { counts[stem, default: 0] += 1 }
      let length = Double(voter.words.count)
      var share: [Int32: Double] = [:]
      for (stem, count) in counts {
        guard let idf = idf(stem) else { continue }
        let part = voter.score / all * idf * count / (count + 0.5 + length / 100)
        share[stem] = part
        sums[stem, default: 0] += part
      }
      shares[voter.position] = share
    }
    let best = sums.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    for (stem, weight) in best.prefix(Self.words) { weights[stem] = weight }
  }

  /// The share of the feedback's weight that a passage holds.
  func score(_ passage: WordSequence, position: Int, length: Double) -> Double {
    guard !weights.isEmpty else { return 0 }
    var counts: [Int32: Double] = [:]
    for stem in passage.stems where weights[stem] != nil { counts[stem, default: 0] += 1 }
    let own = shares[position] ?? [:]
    var held = 0.0
    var total = 0.0
    // In the order of the numbers, so that sums are the same each time.
    for (stem, weight) in weights.sorted(by: { $0.key < $1.key }) {
      let weight = max(0, weight - (own[stem] ?? 0))
      total += weight
      guard let count = counts[stem] else { continue }
      held += weight * PassageMatcher.saturated(count, length: length, k1: 1.2, b: 0.75)
    }
    return total > 0 ? held / total : 0
  }
}

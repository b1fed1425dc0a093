/// Fits the weights of a linear ranking to its mean average precision by coordinate ascent (Metzler and
/// Croft, "Linear feature-based models for information retrieval", 2007). Weights stay at zero or above:
/// a feature is there because it should help.
package struct RankingFit: Sendable {
  /// A question's candidates: their features, one row after another, and which are right.
  package struct Query: Sendable {
    package var id: String
    package var fold: Int
    package var features: [Float]
    package var isGold: [Bool]
    /// Right documents that the library holds, found or not.
    package var gold: Int
    /// Average precision of the peer on this question, where it was measured.
    package var peer: Double?

    package init(
      id: String, fold: Int, features: [Float], isGold: [Bool], gold: Int, peer: Double? = nil
    ) {
      self.id = id
      self.fold = fold
      self.features = features
      self.isGold = isGold
      self.gold = gold
      self.peer = peer
    }
  }

  package let width: Int
  /// Rounds over all weights.
  package var rounds = 3
  /// Steps that are tried; so is leaving a feature out.
  package var steps: [Float] = [-0.2, -0.1, -0.05, 0.05, 0.1, 0.2]
  /// What a change must give at least.
  package var least = 0.0001
  /// What each question set counts.
  package var shares: [Double] = [1, 1]

  package init(width: Int) { self.width = width }

  /// AP@10 of a query under the weights; equal scores stay in the order given.
  package func averagePrecision(_ query: Query, _ weights: [Float]) -> Double {
    var scores = [Float](repeating: 0, count: query.isGold.count)
    for i in scores.indices {
      var sum: Float = 0
      for f in 0..<width { sum += weights[f] * query.features[i * width + f] }
      scores[i] = sum
    }
    return averagePrecision(query, scores: scores)
  }

  private func averagePrecision(_ query: Query, scores: [Float]) -> Double {
    // The ten best, by insertion.
    var best: [Int] = []
    for i in scores.indices {
      if best.count == 10, let last = best.last, scores[last] >= scores[i] { continue }
      var place = best.count
      while place > 0, scores[best[place - 1]] < scores[i] { place -= 1 }
      best.insert(i, at: place)
      if best.count > 10 { best.removeLast() }
    }
    var hits = 0.0
    var sum = 0.0
    for (rank, i) in best.enumerated() where query.isGold[i] {
      hits += 1
      sum += hits / Double(rank + 1)
    }
    return query.gold == 0 ? 0 : sum / Double(min(query.gold, 10))
  }

  package func fit(_ sets: [[Query]], from start: [Float], allowed: [Bool]) -> [Float] {
    var weights = start
    var best = objective(sets, weights)
    for _ in 0..<rounds {
      let before = best
      for f in 0..<width where allowed[f] {
        let now = weights[f]
        for option in Set(steps.map { max(0, now + $0) } + [0]).subtracting([now]).sorted() {
          var trial = weights
          trial[f] = option
          let value = objective(sets, trial)
          guard value > best + least else { continue }
          best = value
          weights = trial
        }
      }
      if best - before < 3 * least { break }
    }
    let sum = weights.reduce(0, +)
    // Weights that are all zero rank nothing.
    return sum > 0 ? weights.map { $0 / sum } : start
  }

  package func objective(_ sets: [[Query]], _ weights: [Float]) -> Double {
    zip(sets, shares).reduce(0) { total, set in
      total + set.1
        * (set.0.reduce(0) { $0 + averagePrecision($1, weights) } / Double(max(1, set.0.count)))
    } / max(zip(sets, shares).reduce(0) { $0 + $1.1 }, 1e-9)
  }
}

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
    /// Average precision of the peer on this question.
    package var peer: Double

    package init(
      id: String, fold: Int, features: [Float], isGold: [Bool], gold: Int, peer: Double
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
  package var rounds = 4
  /// Steps that are tried, as shares of the sum of weights.
  package var steps: [Float] = [-1, -0.3, -0.1, -0.03, 0.03, 0.1, 0.3]
  /// A weight is kept above zero only if it gives at least this much.
  package var least = 0.0002

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

  /// - Parameter sets: question sets; each counts the same, whatever its size.
  package func fit(_ sets: [[Query]], from start: [Float], allowed: [Bool]) -> [Float] {
    var weights = start
    var best = objective(sets, weights)
    for _ in 0..<rounds {
      let before = best
      for f in 0..<width where allowed[f] {
        let scale = weights.reduce(0, +)
        var chosen = weights[f]
        let options = steps.map { max(0, weights[f] + $0 * scale) }
        for option in Set(options).sorted() where option != weights[f] {
          var trial = weights
          trial[f] = option
          guard trial.contains(where: { $0 > 0 }) else { continue }
          let value = objective(sets, trial)
          // A simpler ranking needs no gain.
          let gain = option == 0 ? -least : option > weights[f] ? least : 0
          if value > best + gain {
            best = value
            chosen = option
          }
        }
        weights[f] = chosen
      }
      if best <= before { break }
    }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  package func objective(_ sets: [[Query]], _ weights: [Float]) -> Double {
    sets.reduce(0) { total, queries in
      total + queries.reduce(0) { $0 + averagePrecision($1, weights) } / Double(queries.count)
    } / Double(max(1, sets.count))
  }
}

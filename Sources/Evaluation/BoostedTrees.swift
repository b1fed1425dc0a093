package import Retrieval

/// Fits `RegressionTrees`: least squares, leaf by leaf, over histograms of the features, each tree on a part
/// of the questions and of the features (Friedman, "Stochastic gradient boosting", 2002), drawn by a seed.
/// Ties go to the first feature and the lowest threshold.
package struct BoostedTrees: Sendable {
  package var trees = 240
  package var leaves = 24
  package var rate = 0.05
  /// Shares of the questions and of the features that a tree sees.
  package var questionShare = 0.7
  package var featureShare = 0.6
  package var seed: UInt64 = 4
  package var bins = 32
  /// The least weight of a leaf, where a question's candidates together weigh 1.
  package var leastWeight = 4.0
  /// Added to every leaf's weight: small leaves say little.
  package var ridge = 1.0

  package init() {}

  private struct Leaf {
    var rows: [Int32]
    var best: Split?
    var value: Double
  }

  private struct Split {
    var feature: Int
    var bin: Int
    var gain: Double
  }

  private struct Data {
    var columns: [[UInt8]]
    var edges: [[Double]]
    var weights: [Double]
    /// The question that a row is of.
    var questions: [Int]
  }

  /// What is fitted to.
  package struct Rows {
    package var vectors: [[Double]] = []
    package var targets: [Double] = []
    package var weights: [Double] = []
    /// The question that a row is of, from 0: a tree sees all rows of a question or none.
    package var questions: [Int] = []

    package init() {}
  }

  package func fit(_ examples: [SentenceExample], features: [SentenceFeature]) -> SentenceModel {
    var rows = Rows()
    rows.vectors = examples.flatMap { example in example.candidates.map(\.values) }
    rows.targets = examples.flatMap(\.gains)
    rows.weights = examples.flatMap { example in
      example.candidates.map { _ in example.weight / Double(example.candidates.count) }
    }
    rows.questions = examples.indices.flatMap { i in examples[i].candidates.map { _ in i } }
    return SentenceModel(fit(rows, features: features.map(\.rawValue)))
  }

  /// - Parameter features: places of the features that may be used.
  package func fit(_ given: Rows, features: [Int]) -> RegressionTrees {
    let (vectors, targets, weights) = (given.vectors, given.targets, given.weights)
    guard !vectors.isEmpty else { return RegressionTrees(base: 0, trees: []) }
    let edges = features.map { feature in self.edges(vectors.map { $0[feature] }) }
    let columns = zip(features, edges).map { feature, edges in
      vectors.map { row in Self.bin(row[feature], edges) }
    }
    let data = Data(
      columns: columns, edges: edges, weights: weights, questions: given.questions)
    let count = (given.questions.max() ?? 0) + 1
    let total = weights.reduce(0, +)
    let base = zip(targets, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
    var residual = targets.map { $0 - base }
    var model = RegressionTrees(base: base, trees: [])
    var random = Seeded(seed)
    for _ in 0..<trees {
      let isDrawn = (0..<count).map { _ in Self.draw(&random) < questionShare }
      let rows = (0..<Int32(residual.count)).filter { isDrawn[data.questions[Int($0)]] }
      let seen = features.indices.filter { _ in Self.draw(&random) < featureShare }
      let tree = grow(data, features, seen, rows, residual)
      for i in residual.indices { residual[i] -= tree.value(vectors[i]) }
      model.trees.append(tree)
    }
    return model
  }

  /// Thresholds between the quantiles; the values themselves where there are few.
  private func edges(_ column: [Double]) -> [Double] {
    let sorted = column.sorted()
    var edges: [Double] = []
    for i in 1..<bins {
      let place = i * (sorted.count - 1) / bins
      let value = sorted[place]
      guard value > sorted[0], value > edges.last ?? -.infinity else { continue }
      // Rounded as the weights are written, so that what is fitted is what is used.
      let edge = (value * 10_000).rounded(.down) / 10_000
      if edge > edges.last ?? -.infinity { edges.append(edge) }
    }
    if edges.isEmpty, let last = sorted.last, last > sorted[0] { edges = [last] }
    return edges
  }

  /// How many edges are at most the value.
  private static func bin(_ value: Double, _ edges: [Double]) -> UInt8 {
    var low = 0
    var high = edges.count
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return UInt8(low)
  }

  /// Between 0 and 1.
  private static func draw(_ random: inout Seeded) -> Double {
    Double(random.next() >> 11) / 9_007_199_254_740_992
  }

  /// - Parameter seen: positions of the features that the tree may split on.
  private func grow(
    _ data: Data, _ features: [Int], _ seen: [Int], _ rows: [Int32],
    _ residual: [Double]
  ) -> RegressionTrees.Tree {
    // Leaves stand in an array; a split leaf's place is taken by its first half.
    var leaves = [leaf(rows, data, seen, residual)]
    var shape: [Int: (split: Split, low: Int, high: Int)] = [:]
    var nodes = [0]
    var nextNode = 1
    while leaves.count < self.leaves {
      var chosen: Int?
      for i in leaves.indices {
        guard let split = leaves[i].best else { continue }
        if let c = chosen, let best = leaves[c].best, best.gain >= split.gain { continue }
        chosen = i
      }
      guard let i = chosen, let split = leaves[i].best else { break }
      let column = data.columns[split.feature]
      let low = leaves[i].rows.filter { column[Int($0)] <= split.bin }
      let high = leaves[i].rows.filter { column[Int($0)] > split.bin }
      shape[nodes[i]] = (split, nextNode, nextNode + 1)
      leaves[i] = leaf(low, data, seen, residual)
      nodes[i] = nextNode
      leaves.append(leaf(high, data, seen, residual))
      nodes.append(nextNode + 1)
      nextNode += 2
    }
    var values: [Int: Double] = [:]
    for (i, leaf) in leaves.enumerated() {
      values[nodes[i]] = (rate * leaf.value * 10_000).rounded() / 10_000
    }
    func tree(_ node: Int) -> RegressionTrees.Tree {
      guard let inner = shape[node] else { return .leaf(values[node] ?? 0) }
      return .split(
        features[inner.split.feature], below: data.edges[inner.split.feature][inner.split.bin],
        tree(inner.low), tree(inner.high))
    }
    return tree(0)
  }

  private func leaf(
    _ rows: [Int32], _ data: Data, _ seen: [Int], _ residual: [Double]
  ) -> Leaf {
    var sum = 0.0
    var weight = 0.0
    for row in rows {
      sum += data.weights[Int(row)] * residual[Int(row)]
      weight += data.weights[Int(row)]
    }
    var best: Split?
    let parent = sum * sum / (weight + ridge)
    for f in seen where !data.edges[f].isEmpty {
      let column = data.columns[f]
      var sums = [Double](repeating: 0, count: bins + 1)
      var weights = sums
      for row in rows {
        let bin = Int(column[Int(row)])
        sums[bin] += data.weights[Int(row)] * residual[Int(row)]
        weights[bin] += data.weights[Int(row)]
      }
      var lowSum = 0.0
      var lowWeight = 0.0
      for bin in data.edges[f].indices {
        lowSum += sums[bin]
        lowWeight += weights[bin]
        let highWeight = weight - lowWeight
        guard lowWeight >= leastWeight, highWeight >= leastWeight else { continue }
        let highSum = sum - lowSum
        let gain =
          lowSum * lowSum / (lowWeight + ridge) + highSum * highSum / (highWeight + ridge) - parent
        if gain > (best?.gain ?? 1e-9) { best = Split(feature: f, bin: bin, gain: gain) }
      }
    }
    return Leaf(rows: rows, best: best, value: sum / (weight + ridge))
  }
}

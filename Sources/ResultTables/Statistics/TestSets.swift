internal import Foundation

/// What is computed of a whole set of tests.
package enum TestSets {
  /// p-values adjusted by Benjamini and Hochberg (1995), in the order given.
  package static func benjaminiHochberg(_ p: [PValue]) -> [PValue] {
    let order = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
    var adjusted = p
    var least = PValue(1)
    for rank in order.indices.reversed() {
      let index = order[rank]
      least = min(least, p[index].times(Double(p.count) / Double(rank + 1)))
      adjusted[index] = least
    }
    return adjusted
  }

  /// The share of true null hypotheses: tests with p > λ over those expected, at most 1.
  /// Source: Storey, J. R. Statist. Soc. B 64, 479 (2002), with λ = 0.5.
  package static func nullShare(above: Int, of total: Int, lambda: Double = 0.5) -> Double {
    total == 0 ? .nan : min(1, Double(above) / (Double(total) * (1 - lambda)))
  }

  /// The genomic inflation factor: the median of χ² over its expectation.
  /// Source: Devlin and Roeder, Biometrics 55, 997 (1999).
  /// - Parameter p: reordered.
  package static func inflation(_ p: inout [Double]) -> Double {
    guard !p.isEmpty else { return .nan }
    let middle = p.count / 2
    let upper = select(&p, middle)
    let high = Distributions.chiSquare1(upperTail: PValue(upper))
    if p.count % 2 == 1 { return high / Distributions.medianChiSquare1 }
    // The other middle one is the greatest of those before it.
    let lower = p[..<middle].max() ?? upper
    let low = Distributions.chiSquare1(upperTail: PValue(lower))
    return (high + low) / 2 / Distributions.medianChiSquare1
  }

  /// The k-th smallest, with smaller ones moved before it (Hoare's quickselect).
  static func select(_ values: inout [Double], _ k: Int) -> Double {
    var low = 0
    var high = values.count - 1
    while low < high {
      let middle = low + (high - low) / 2
      // Median of three as pivot.
      if values[middle] < values[low] { values.swapAt(middle, low) }
      if values[high] < values[low] { values.swapAt(high, low) }
      if values[high] < values[middle] { values.swapAt(high, middle) }
      let pivot = values[middle]
      var i = low
      var j = high
      while i <= j {
        while values[i] < pivot { i += 1 }
        while values[j] > pivot { j -= 1 }
        if i <= j {
          values.swapAt(i, j)
          i += 1
          j -= 1
        }
      }
      if k <= j {
        high = j
      } else if k >= i {
        low = i
      } else {
        break
      }
    }
    return values[k]
  }

  /// Spearman's rank correlation, ties at their mean rank, and its two-sided p from Student's t.
  package static func spearman(_ x: [Double], _ y: [Double]) -> (rho: Double, p: Double) {
    let n = Double(x.count)
    guard x.count > 2 else { return (.nan, .nan) }
    let rho = pearson(ranks(x), ranks(y))
    let t = rho * ((n - 2) / ((1 + rho) * (1 - rho))).squareRoot()
    return (rho, abs(rho) >= 1 ? 0 : Distributions.studentTwoSided(t, df: n - 2))
  }

  package static func pearson(_ x: [Double], _ y: [Double]) -> Double {
    let n = Double(x.count)
    let meanX = x.reduce(0, +) / n
    let meanY = y.reduce(0, +) / n
    var xx = 0.0
    var yy = 0.0
    var xy = 0.0
    for i in x.indices {
      let dx = x[i] - meanX
      let dy = y[i] - meanY
      xx += dx * dx
      yy += dy * dy
      xy += dx * dy
    }
    return max(-1, min(1, xy / (xx * yy).squareRoot()))
  }

  static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for i in start...end { ranks[order[i]] = Double(start + end) / 2 + 1 }
      start = end + 1
    }
    return ranks
  }

  package static func median(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return .nan }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The exact test of Hardy–Weinberg proportions: the sum of all counts of heterozygotes no likelier
  /// than this one, given the alleles.
  /// Source: Wigginton, Cutler, Abecasis, Am. J. Hum. Genet. 76, 887 (2005).
  package static func hardyWeinberg(_ homozygous: Int, _ heterozygous: Int, _ otherHomozygous: Int)
    -> Double
  {
    let n = homozygous + heterozygous + otherHomozygous
    let rare = 2 * min(homozygous, otherHomozygous) + heterozygous
    guard n > 0, rare > 0 else { return 1 }
    // Relative to the likeliest count; its neighbours differ by two heterozygotes.
    var middle = rare * (2 * n - rare) / (2 * n)
    if middle % 2 != rare % 2 { middle += 1 }
    var relative = [Double](repeating: 0, count: rare + 1)
    relative[middle] = 1
    var het = middle
    while het >= 2 {
      let common = n - het - (rare - het) / 2
      let homs = (rare - het) / 2
      relative[het - 2] =
        relative[het] * Double(het) * Double(het - 1) / (4 * Double(homs + 1) * Double(common + 1))
      het -= 2
    }
    het = middle
    while het <= rare - 2 {
      let homs = (rare - het) / 2
      let common = n - het - homs
      relative[het + 2] =
        relative[het] * 4 * Double(homs) * Double(common) / (Double(het + 2) * Double(het + 1))
      het += 2
    }
    let total = relative.reduce(0, +)
    let own = relative[heterozygous]
    // Equal in exact arithmetic, though the last digits of the two products may differ.
    let tail = relative.filter { $0 > 0 && $0 <= own * (1 + 1e-12) }.sorted().reduce(0, +)
    return min(1, tail / total)
  }
}

/// A mean with its 95 % interval, from a paired or simple bootstrap.
package struct Estimate: Sendable {
  package var mean: Double
  package var low: Double
  package var high: Double

  package var text: String { "\(decimals(mean)) [\(decimals(low)), \(decimals(high))]" }
}

/// Three decimals.
package func decimals(_ x: Double) -> String {
  let scaled = Int((x * 1000).rounded())
  let digits = String(abs(scaled) % 1000)
  return (scaled < 0 ? "-" : "") + "\(abs(scaled) / 1000)."
    + String(repeating: "0", count: 3 - digits.count) + digits
}

/// Resampling with a fixed seed: the same numbers give the same interval.
package enum Bootstrap {
  /// The mean of `values` and the 2.5 and 97.5 percentiles of the means of resamples.
  package static func mean(_ values: [Double], rounds: Int = 2000) -> Estimate {
    let means = resample(values, rounds: rounds).sorted()
    return Estimate(
      mean: average(values), low: means[rounds * 25 / 1000], high: means[rounds * 975 / 1000])
  }

  /// The share of resamples in which the mean of a − b is not above zero: a one-sided p-value, doubled.
  package static func pairedP(_ a: [Double], _ b: [Double], rounds: Int = 10_000) -> Double {
    let differences = zip(a, b).map { $0 - $1 }
    let below = resample(differences, rounds: rounds).count { $0 <= 0 }
    return min(1, 2 * Double(below + 1) / Double(rounds + 1))
  }

  package static func average(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  private static func resample(_ values: [Double], rounds: Int) -> [Double] {
    guard !values.isEmpty else { return Array(repeating: 0, count: rounds) }
    var state: UInt64 = 0x5EED
    return (0..<rounds).map { _ in
      var sum = 0.0
      for _ in values.indices {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        z ^= z >> 31
        sum += values[Int(z % UInt64(values.count))]
      }
      return sum / Double(values.count)
    }
  }
}

/// Measures of a ranking against the documents that are right.
package enum RankingMeasure {
  /// Share of the right documents among the first `k`.
  package static func recall(_ ranking: [String], gold: Set<String>, at k: Int) -> Double {
    gold.isEmpty ? 0 : Double(ranking.prefix(k).count { gold.contains($0) }) / Double(gold.count)
  }

  /// Mean of the precisions at the right documents among the first `k`, over min(k, right documents).
  package static func averagePrecision(_ ranking: [String], gold: Set<String>, at k: Int) -> Double
  {
    guard !gold.isEmpty else { return 0 }
    var hits = 0.0
    var sum = 0.0
    for (i, id) in ranking.prefix(k).enumerated() where gold.contains(id) {
      hits += 1
      sum += hits / Double(i + 1)
    }
    return sum / Double(min(gold.count, k))
  }
}

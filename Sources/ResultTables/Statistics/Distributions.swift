internal import Foundation

/// Tails and quantiles of the distributions that result tables need.
package enum Distributions {
  // MARK: normal and χ²

  /// P(Z > z) of the standard normal.
  package static func normalTail(_ z: Double) -> Double { 0.5 * erfc(z / 2.0.squareRoot()) }

  /// z with P(Z > z) = p, for 0 < p ≤ 0.5 down to the smallest Double.
  ///
  /// Starts from a rational approximation (Abramowitz and Stegun 26.2.23, |error| < 4.5e-4) and refines it
  /// by Halley's method on the logarithm of the tail, which converges cubically.
  package static func normalQuantile(upperTail p: Double) -> Double {
    guard p > 0, p < 1 else { return p <= 0 ? .infinity : -.infinity }
    if p > 0.5 { return -normalQuantile(upperTail: 1 - p) }
    if p == 0.5 { return 0 }
    let t = (-2 * log(p)).squareRoot()
    var z =
      t - (2.515517 + t * (0.802853 + t * 0.010328))
      / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
    let goal = log(p)
    for _ in 0..<6 {
      let tail = normalTail(z)
      guard tail > 0 else { break }
      // f(z) = log tail(z) − log p; f' = −hazard; f'' = −hazard (hazard − z).
      let hazard = exp(-0.5 * z * z) / (2 * Double.pi).squareRoot() / tail
      let f = log(tail) - goal
      let step = f / hazard / (1 + 0.5 * f * (hazard - z) / hazard)
      z += step
      if abs(step) < 1e-16 * max(1, abs(z)) { break }
    }
    return z
  }

  /// χ² with one degree of freedom whose upper tail is p.
  package static func chiSquare1(upperTail p: PValue) -> Double {
    if p.isZero { return .infinity }
    if p.value > 1e-290 {
      let z = normalQuantile(upperTail: p.value / 2)
      return z * z
    }
    // tail(z) = φ(z)/z (1 − 1/z² + 3/z⁴ − …): solved for z on the scale of logarithms.
    let goal = log(p.mantissa) + Double(p.exponent) * log(10) - log(2)
    var z = (-2 * goal).squareRoot()
    for _ in 0..<8 {
      let zz = z * z
      let series = log(1 - 1 / zz + 3 / (zz * zz) - 15 / (zz * zz * zz))
      let f = -0.5 * zz - log(z) - 0.5 * log(2 * Double.pi) + series - goal
      z += f / (z + 1 / z)
    }
    return z * z
  }

  /// The median of χ² with one degree of freedom.
  package static let medianChiSquare1 = 0.454936423119572682

  // MARK: hypergeometric

  /// The error of Stirling's formula for n!, which is δ(n) = log n! − [½ log 2πn + n log n − n].
  static func stirlingError(_ n: Double) -> Double {
    if n < 16 {
      guard n > 0 else { return 0 }
      var logFactorial = 0.0
      var product = 1.0
      for i in stride(from: 2.0, through: n, by: 1) { product *= i }
      logFactorial = log(product)
      return logFactorial - (0.5 * log(2 * Double.pi * n) + n * log(n) - n)
    }
    let nn = n * n
    return (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - 1 / 1188.0 / nn) / nn) / nn) / nn)
      / n
  }

  /// x log(x/m) + m − x, without cancellation where x is near m.
  static func deviance(_ x: Double, _ m: Double) -> Double {
    if abs(x - m) < 0.1 * (x + m) {
      let v = (x - m) / (x + m)
      var sum = (x - m) * v
      var term = 2 * x * v
      let vv = v * v
      for j in 1..<1000 {
        term *= vv
        let next = sum + term / Double(2 * j + 1)
        if next == sum { return next }
        sum = next
      }
      return sum
    }
    return x * log(x / m) + m - x
  }

  /// The binomial probability of x in n, by saddle points.
  /// Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
  static func binomial(_ x: Double, _ n: Double, _ p: Double, _ q: Double) -> Double {
    if p == 0 { return x == 0 ? 1 : 0 }
    if q == 0 { return x == n ? 1 : 0 }
    if x == 0 { return n == 0 ? 1 : exp(p < 0.1 ? -deviance(n, n * q) - n * p : n * log(q)) }
    if x == n { return exp(q < 0.1 ? -deviance(n, n * p) - n * q : n * log(p)) }
    guard x > 0, x < n else { return 0 }
    let exponent =
      stirlingError(n) - stirlingError(x) - stirlingError(n - x) - deviance(x, n * p)
      - deviance(n - x, n * q)
    return exp(exponent) * (n / (2 * Double.pi * x * (n - x))).squareRoot()
  }

  /// The probability of x marked ones among `drawn` drawn of `total`, `marked` of which are marked.
  package static func hypergeometric(_ x: Int, drawn: Int, marked: Int, total: Int) -> Double {
    guard x >= max(0, drawn + marked - total), x <= min(drawn, marked) else { return 0 }
    if drawn == 0 { return x == 0 ? 1 : 0 }
    let p = Double(drawn) / Double(total)
    let q = Double(total - drawn) / Double(total)
    return binomial(Double(x), Double(marked), p, q)
      * binomial(Double(drawn - x), Double(total - marked), p, q)
      / binomial(Double(drawn), Double(total), p, q)
  }

  /// P(X ≥ x): the p-value of over-representation.
  package static func hypergeometricUpperTail(_ x: Int, drawn: Int, marked: Int, total: Int)
    -> Double
  {
    let low = max(0, drawn + marked - total)
    let high = min(drawn, marked)
    if x <= low { return 1 }
    if x > high { return 0 }
    // The shorter, falling side is summed, by ratios from its largest term.
    let mean = Double(drawn) * Double(marked) / Double(total)
    if Double(x) > mean {
      var term = hypergeometric(x, drawn: drawn, marked: marked, total: total)
      var sum = term
      var k = x
      while k < high, term > sum * 1e-18 {
        term *=
          Double(marked - k) * Double(drawn - k)
          / (Double(k + 1) * Double(total - marked - drawn + k + 1))
        sum += term
        k += 1
      }
      return min(1, sum)
    }
    var term = hypergeometric(x - 1, drawn: drawn, marked: marked, total: total)
    var sum = term
    var k = x - 1
    while k > low, term > sum * 1e-18 {
      term *=
        Double(k) * Double(total - marked - drawn + k)
        / (Double(marked - k + 1) * Double(drawn - k + 1))
      sum += term
      k -= 1
    }
    return max(0, 1 - sum)
  }

  /// Fisher's exact test of a 2×2 table, two-sided: the sum of all tables no likelier than this one.
  ///
  /// Tables whose probability differs by less than 1e-7 of it count as equally likely, as in R.
  package static func fisherExact(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Double {
    let drawn = a + b
    let marked = a + c
    let total = a + b + c + d
    guard total > 0 else { return 1 }
    let low = max(0, drawn + marked - total)
    let high = min(drawn, marked)
    let own = hypergeometric(a, drawn: drawn, marked: marked, total: total) * (1 + 1e-7)
    // From both ends towards the mode: each side stops at its first likelier table.
    func ratioUp(_ k: Int) -> Double {
      Double(marked - k) * Double(drawn - k)
        / (Double(k + 1) * Double(total - marked - drawn + k + 1))
    }
    let mode = max(low, min(high, (drawn + 1) * (marked + 1) / (total + 2)))
    let peak = hypergeometric(mode, drawn: drawn, marked: marked, total: total)
    var terms: [Double] = []
    var term = peak
    if peak <= own { terms.append(peak) }
    var k = mode
    while k < high {
      term *= ratioUp(k)
      k += 1
      if term <= own { terms.append(term) }
      if term < own * 1e-20 { break }
    }
    term = peak
    k = mode
    while k > low {
      term /= ratioUp(k - 1)
      k -= 1
      if term <= own { terms.append(term) }
      if term < own * 1e-20 { break }
    }
    return min(1, terms.sorted().reduce(0, +))
  }

  // MARK: Student's t

  /// P(|T| > |t|) with `df` degrees of freedom.
  package static func studentTwoSided(_ t: Double, df: Double) -> Double {
    if t.isInfinite { return 0 }
    return incompleteBeta(df / (df + t * t), 1 - df / (df + t * t), df / 2, 0.5)
  }

  /// The regularised incomplete beta function, by its continued fraction (modified Lentz).
  /// - Parameter y: 1 − x, given apart so that it keeps its digits.
  static func incompleteBeta(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if y <= 0 { return 1 }
    let front = exp(logBetaFront(x, y, a, b))
    if x < (a + 1) / (a + b + 2) { return front * betaFraction(x, a, b) / a }
    return 1 - front * betaFraction(y, b, a) / b
  }

  /// log of x^a y^b / B(a, b), with the large terms of the gamma functions taken together.
  private static func logBetaFront(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    if a > 10, b > 0 {
      // log Γ(a+b)/Γ(a) = b log a + … : from Stirling's errors, free of large cancelling terms.
      let ratio =
        (a - 0.5) * log1p(b / a) + b * log(a + b) - b + gammaError(a + b) - gammaError(a)
      return ratio - lgamma(b) + a * (x > 0.5 ? log1p(-y) : log(x)) + b * log(y)
    }
    return lgamma(a + b) - lgamma(a) - lgamma(b) + a * (x > 0.5 ? log1p(-y) : log(x)) + b * log(y)
  }

  /// log Γ(z) − [(z − ½) log z − z + ½ log 2π] for z > 10.
  private static func gammaError(_ z: Double) -> Double {
    let zz = z * z
    return
      (1 / 12.0
      - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - (1 / 1188.0 - 691 / 360360.0 / zz) / zz) / zz) / zz)
        / zz)
      / z
  }

  private static func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    if abs(d) < tiny { d = tiny }
    d = 1 / d
    var h = d
    for m in 1...20_000 {
      let m = Double(m)
      var step = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 + step * d
      if abs(d) < tiny { d = tiny }
      c = 1 + step / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      h *= d * c
      step = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 + step * d
      if abs(d) < tiny { d = tiny }
      c = 1 + step / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let change = d * c
      h *= change
      if abs(change - 1) < 1e-16 { break }
    }
    return h
  }
}

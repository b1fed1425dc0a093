import Foundation
import TestSupport
import Testing

@testable import ResultTables

@Suite struct StatisticsTests {
  struct Case {
    var name: String
    var arguments: String
    var value: String
    var scipy: String

    var numbers: [Double] { arguments.split(separator: ",").compactMap { Double($0) } }
    var integers: [Int] { arguments.split(separator: ",").compactMap { Int($0) } }
  }

  private func cases(_ name: String) throws -> [Case] {
    try String(contentsOfFile: TextTable.fixture("statistics.tsv"), encoding: .utf8).split(
      separator: "\n"
    ).map { $0.split(separator: "\t").map(String.init) }
      .filter { $0.first == name }.map {
        Case(name: $0[0], arguments: $0[1], value: $0[2], scipy: $0[3])
      }
  }

  private func agree(_ a: Double, _ b: String, within bound: Double = 1e-12) -> Bool {
    guard let b = Double(b) else { return false }
    return a == b || abs(a / b - 1) <= bound
  }

  @Test func `the hypergeometric tail equals rational arithmetic and SciPy`() throws {
    let all = try cases("hypergeometric")
    #expect(all.count == 10)
    for test in all {
      let n = test.integers
      let p = Distributions.hypergeometricUpperTail(n[0], drawn: n[1], marked: n[2], total: n[3])
      #expect(agree(p, test.value), "\(test.arguments): \(p) \(test.value)")
      #expect(agree(p, test.scipy))
    }
  }

  @Test func `Fisher's exact test equals rational arithmetic and SciPy`() throws {
    let all = try cases("fisher")
    #expect(all.count == 8)
    for test in all {
      let n = test.integers
      let p = Distributions.fisherExact(n[0], n[1], n[2], n[3])
      #expect(agree(p, test.value), "\(test.arguments): \(p) \(test.value)")
      #expect(agree(p, test.scipy))
    }
  }

  @Test func `Hardy–Weinberg's exact test equals rational arithmetic`() throws {
    let all = try cases("hardy_weinberg")
    #expect(all.count == 11)
    for test in all {
      let n = test.integers
      let p = TestSets.hardyWeinberg(n[0], n[1], n[2])
      #expect(agree(p, test.value), "\(test.arguments): \(p) \(test.value)")
    }
  }

  @Test func `quantiles of χ² equal SciPy's`() throws {
    for test in try cases("chi2") {
      let value = Distributions.chiSquare1(upperTail: PValue(test.numbers[0]))
      #expect(agree(value, test.value), "\(test.arguments): \(value) \(test.value)")
    }
    #expect(agree(Distributions.medianChiSquare1, "0.4549364231195724"))
  }

  @Test func `χ² goes on where p is no Double any more`() {
    let edge = Distributions.chiSquare1(upperTail: PValue(mantissa: 1, exponent: -289))
    let beyond = Distributions.chiSquare1(upperTail: PValue(mantissa: 1, exponent: -291))
    // Two decades are about 2 × 2 × ln 10 of χ².
    #expect(abs(beyond - edge - 4 * Foundation.log(10.0)) < 0.02)
    #expect(Distributions.chiSquare1(upperTail: PValue(mantissa: 6, exponent: -447)) > 2040)
  }

  @Test func `Spearman's correlation and its p equal SciPy's`() throws {
    let all = try cases("spearman")
    #expect(all.count == 4)
    for test in all {
      let parts = test.arguments.split(separator: ";").map {
        $0.split(separator: ",").compactMap { Double($0) }
      }
      let (rho, p) = TestSets.spearman(parts[0], parts[1])
      #expect(agree(rho, test.value), "\(rho) \(test.value)")
      #expect(agree(p, test.scipy), "\(p) \(test.scipy)")
    }
  }

  @Test func `Benjamini and Hochberg's values equal SciPy's`() throws {
    let test = try #require(cases("bh").first)
    let expected = test.value.split(separator: ",").compactMap { Double($0) }
    let adjusted = TestSets.benjaminiHochberg(test.numbers.map { PValue($0) })
    #expect(adjusted.count == expected.count)
    for (a, b) in zip(adjusted, expected) { #expect(abs(a.value / b - 1) <= 1e-12) }
  }

  @Test func `λ and π₀ equal NumPy and SciPy's`() throws {
    for test in try cases("lambda") {
      var p = test.numbers
      #expect(agree(TestSets.inflation(&p), test.value))
    }
    for test in try cases("pi0") {
      let p = test.numbers
      #expect(agree(TestSets.nullShare(above: p.count { $0 > 0.5 }, of: p.count), test.value))
    }
  }

  @Test func `selection finds every order statistic`() {
    var generator = SplitMix64(seed: 3)
    for size in [1, 2, 3, 10, 101] {
      let values = (0..<size).map { _ in Double(Int.random(in: 0..<20, using: &generator)) }
      for k in 0..<size {
        var copy = values
        #expect(TestSets.select(&copy, k) == values.sorted()[k])
        #expect(copy[..<k].allSatisfy { $0 <= copy[k] })
      }
    }
  }
}

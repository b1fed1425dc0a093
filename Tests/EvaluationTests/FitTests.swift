import Testing

@testable import Evaluation

struct FitTests {
  /// Two features: the first tells the right candidate, the second misleads.
  private static let queries: [RankingFit.Query] = (0..<6).map { i in
    RankingFit.Query(
      id: "\(i)", fold: 1, features: [0.2, 0.9, 0.6, 0.1, 0.1, 0.5],
      isGold: [false, true, false], gold: 1)
  }

  @Test func `average precision is that of the ten best, ties in the order given`() {
    let fit = RankingFit(width: 2)
    #expect(fit.averagePrecision(Self.queries[0], [1, 0]) == 1)
    #expect(abs(fit.averagePrecision(Self.queries[0], [0, 1]) - 1.0 / 3) < 1e-12)
    // All equal: the right one stands second.
    #expect(fit.averagePrecision(Self.queries[0], [0, 0]) == 0.5)
    var lost = Self.queries[0]
    lost.gold = 2
    #expect(fit.averagePrecision(lost, [1, 0]) == 0.5)
    let deep = RankingFit.Query(
      id: "d", fold: 1, features: (0..<12).map { Float(12 - $0) },
      isGold: (0..<12).map { $0 == 10 }, gold: 1)
    #expect(RankingFit(width: 1).averagePrecision(deep, [1]) == 0)
  }

  @Test func `coordinate ascent finds the feature that ranks, and never goes below zero`() {
    let fit = RankingFit(width: 2)
    let weights = fit.fit([Self.queries], from: [0, 1], allowed: [true, true])
    #expect(fit.objective([Self.queries], weights) == 1)
    #expect(weights.allSatisfy { $0 >= 0 })
    #expect(abs(weights.reduce(0, +) - 1) < 1e-6)
    // What may not be used stays as it was.
    #expect(fit.fit([Self.queries], from: [0, 1], allowed: [false, true]) == [0, 1])
  }

  @Test func `risk, coverage and thresholds of six cases`() {
    let curve = RiskCoverage([
      (0.9, true), (0.8, true), (0.7, false), (0.6, true), (0.2, false), (-.infinity, false),
    ])
    #expect(abs(curve.area - 8.0 / 9) < 1e-12)
    #expect(curve.risk(at: 0.5) == 1.0 / 3)
    #expect(curve.risk(at: 1) == 0.5)
    #expect(curve.refused(below: 0.75) == (answerable: 1.0 / 3, others: 1))
    #expect(curve.refused(below: 0.5) == (answerable: 0, others: 2.0 / 3))
    #expect(RiskCoverage.threshold(of: [curve], answerable: 0.25, others: 0.6) == 0.201)
    // A library with less room decides.
    let narrow = RiskCoverage([(0.5, true), (0.4, false)])
    #expect(RiskCoverage.threshold(of: [curve, narrow], answerable: 0.25, others: 0.6) == 0.401)
    #expect(RiskCoverage([(1, true), (1, false)]).area == 0.5)
  }

  @Test func `questions with half of their words in common or a shared document are alike`() {
    let alike = QuestionLikeness([
      (["CFTR", "function"], ["1"]), (["CFTR", "role"], ["2"]),
      (["CFTR", "function", "cell"], ["3"]),
      (["tetani"], ["1", "4"]), (["BRCA1"], ["5"]),
    ])
    #expect(alike.documents(of: 0) == ["1", "3", "4"])
    #expect(alike.documents(of: 4) == ["5"])
    #expect(QuestionLikeness.likeness(["a", "b"], ["b", "c"]) == 1.0 / 3)
    #expect(QuestionLikeness.likeness([], []) == 0)
  }
}

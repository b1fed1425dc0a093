import Testing

@testable import Evaluation

struct RougeTests {
  /// Computed by hand: 5 pairs each, of which "the cat", "on the", "the mat" are shared.
  @Test func `ROUGE-2 of one changed word is three of five pairs`() {
    let rouge = Rouge.two("The cat sat on the mat.", ["the cat is on the mat"])
    #expect(rouge == Rouge(recall: 0.6, precision: 0.6))
    #expect(abs(rouge.f1 - 0.6) < 1e-12)
  }

  /// By hand: 6 words and 15 pairs each; the 5 shared words and the 10 pairs among them are shared.
  @Test func `ROUGE-SU4 counts words and pairs with at most four words between`() {
    let rouge = Rouge.su4("The cat sat on the mat.", ["the cat is on the mat"])
    #expect(rouge == Rouge(recall: 15.0 / 21, precision: 15.0 / 21))
  }

  @Test func `a pair five words apart is not a skip pair`() {
    let counts = Rouge.skipBigrams(["a", "b", "c", "d", "e", "f", "g"])
    #expect(counts.values.reduce(0, +) == 27)  // 7 words; 5 + 5 + 4 + 3 + 2 + 1 pairs
    #expect(counts["a f"] == 1)
    #expect(counts["a g"] == nil)
  }

  /// "a b a b": a b ×2, b a ×1. The reference has a b ×1, b c ×1.
  @Test func `a pair that is repeated counts as often as the reference has it`() {
    let rouge = Rouge.two("a b a b", ["a b c"])
    #expect(rouge == Rouge(recall: 0.5, precision: 1.0 / 3))
    #expect(abs(rouge.f1 - 0.4) < 1e-12)
  }

  @Test func `the best of several ideal answers counts`() {
    let rouge = Rouge.two("x y z", ["a b c", "x y q", "x y z"])
    #expect(rouge == Rouge(recall: 1, precision: 1))
  }

  @Test(arguments: ["", "word"])
  func `an answer without pairs scores nothing`(_ answer: String) {
    #expect(Rouge.two(answer, ["one word more"]).f1 == 0)
    #expect(Rouge.two(answer, []).f1 == 0)
  }
}

struct SnippetMeasureTests {
  private let gold = [
    Snippet(pmid: "1", text: "The gene is BRCA1. It repairs DNA."),
    Snippet(pmid: "2", text: "A second finding."), Snippet(pmid: "3", text: "A third."),
  ]

  @Test func `a sentence of a gold snippet is right, whatever its marks and case`() {
    let measure = SnippetMeasure([Snippet(pmid: "1", text: "it repairs dna")], gold: gold)
    #expect(measure.precision == 1)
    #expect(measure.recall == 1.0 / 3)
    #expect(measure.f1 == 0.5)
  }

  @Test func `the same words of another record are wrong`() {
    let measure = SnippetMeasure([Snippet(pmid: "9", text: "It repairs DNA.")], gold: gold)
    #expect(measure.precision == 0)
    #expect(measure.recall == 0)
    #expect(measure.f1 == 0)
  }

  @Test func `two sentences of one snippet are right, and find it once`() {
    let measure = SnippetMeasure(
      [
        Snippet(pmid: "1", text: "The gene is BRCA1."), Snippet(pmid: "1", text: "It repairs DNA."),
        Snippet(pmid: "2", text: "Something else."), Snippet(pmid: "2", text: "Something else."),
      ], gold: gold)
    #expect(measure.precision == 2.0 / 3)
    #expect(measure.recall == 1.0 / 3)
  }
}

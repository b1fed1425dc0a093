import Foundation
import Retrieval
import Testing

@testable import Evaluation

struct SentenceFitTests {
  /// 40 questions of 10 candidates: the gain is 0.8 where the BM25 is at least 0.5 and 0.2 elsewhere.
  private func examples() -> [SentenceExample] {
    (0..<40).map { q in
      var values: [[Double]] = []
      for i in 0..<10 {
        var row = [Double](repeating: 0, count: SentenceFeature.allCases.count)
        row[SentenceFeature.bm25.rawValue] = Double(i) / 10
        row[SentenceFeature.length.rawValue] = Double((i * 7 + q) % 10) / 10
        values.append(row)
      }
      return SentenceExample(
        question: GoldQuestion(id: "\(q)", text: "?", documents: [], fold: 1 + q % 4),
        library: "test",
        candidates: values.enumerated().map {
          SentenceFeatures.Candidate(
            hit: 0, sentence: $0, values: $1, coverage: 0, words: ["word", "w\($0)"])
        },
        snippets: (0..<10).map { Snippet(pmid: "1", text: "word w\($0)") },
        gains: (0..<10).map { $0 >= 5 ? 0.8 : 0.2 })
    }
  }

  @Test func `trees find a step`() {
    let model = BoostedTrees().fit(examples(), features: SentenceFeature.allCases)
    let scores = examples()[0].candidates.map { model.score($0.values) }
    for (i, score) in scores.enumerated() { #expect(abs(score - (i >= 5 ? 0.8 : 0.2)) < 0.02) }
    #expect(model == BoostedTrees().fit(examples(), features: SentenceFeature.allCases))
  }

  @Test func `trees use no feature but those that they may`() {
    let model = BoostedTrees().fit(examples(), features: [.length])
    #expect(!model.text.contains("bm25"))
  }

  @Test func `an example written to a file is read back`() throws {
    let example = examples()[0]
    let path = "/tmp/cistron-examples-\(UInt64.random(in: 0 ... .max)).tsv"
    try ExampleFile.text(example).write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let read = try ExampleFile.read(path, questions: ["0": example.question])
    #expect(read.count == 1)
    #expect(read[0].gains == example.gains)
    #expect(read[0].candidates.map(\.values) == example.candidates.map(\.values))
    #expect(read[0].snippets == example.snippets)
    #expect(throws: QuestionSets.Failure.self) { try ExampleFile.read(path, questions: [:]) }
  }

  @Test func `a rule stops at the share, at the number, and leaves out what was said`() {
    var example = examples()[0]
    let scores = [0.9, 0.8, 0.7, 0.6, 0.2, 0.1, 0, 0, 0, 0]
    func chosen(_ c: Double, _ n: Int, _ o: Double) -> [Int] {
      QuotingRule(continuation: c, maxSentences: n, overlap: o).choose(example, scores)
    }
    #expect(chosen(0.5, 9, 0.6) == [0, 1, 2, 3])
    #expect(chosen(0.5, 3, 0.6) == [0, 1, 2])
    #expect(chosen(0.8, 9, 0.6) == [0, 1])
    // "word" is shared by all: half of each sentence's words.
    #expect(chosen(0.5, 9, 0.4) == [0])
    example.candidates = []
    #expect(QuotingRule(continuation: 0.5, maxSentences: 3, overlap: 0.5).choose(example, []) == [])
  }
}

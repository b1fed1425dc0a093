@testable import Answering
import Literature
import LiteratureIndex
import Testing

@testable import Evaluation

struct DressedLibraryTests {
  private let hosts = (0..<5).map { i in
    Abstract(
      source: Source(.pmid, "90\(i)"), title: "Host \(i)",
      text: (0..<8).map {
        "Host \(i) says in its sentence \($0) something that is long enough, so that it is used at all."
      }
      .joined(separator: " "))
  }

  @Test func `a dressed record holds its own text among the sentences of one host, untitled`() {
    let records = (0..<20).map {
      Abstract(source: Source(.pmid, "\($0)"), title: "T", text: "Gold \($0). It is known.")
    }
    let dressed = DressedLibrary.dress(records, hosts: hosts)
    #expect(dressed.map(\.source) == records.map(\.source))
    for (record, result) in zip(records, dressed) {
      #expect(result.title.isEmpty)
      #expect(result.form == nil)
      let parts = result.text.components(of: record.text)
      #expect(parts.count == 2)
      let host = parts.joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(hosts.contains { $0.text == host })
    }
    // The place differs from record to record, and is the same in every run.
    #expect(Set(zip(records, dressed).map { $1.text.components(of: $0.text)[0].count }).count > 3)
    #expect(DressedLibrary.dress(records, hosts: hosts) == dressed)
    #expect(DressedLibrary.dress(records, hosts: hosts, seed: 5) != dressed)
  }

  @Test func `a record's dress does not depend on the others`() {
    let one = Abstract(source: Source(.pmid, "7"), title: "", text: "Gold.")
    let two = Abstract(source: Source(.pmid, "8"), title: "", text: "Other.")
    #expect(
      DressedLibrary.dress([one, two], hosts: hosts)[0]
        == DressedLibrary.dress([one], hosts: hosts)[0])
  }
}

extension String {
  /// What stands before and after a text.
  fileprivate func components(of text: String) -> [String] {
    guard let range = firstRange(of: text) else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }
}

struct CitationMeasureTests {
  private let text = "Mean age was 30. BRCA1 carriers had a risk of 44%."

  private func measure(_ sentence: String, _ start: Int, _ end: Int) -> CitationMeasure {
    var answer = Answer(id: "1", question: "?")
    let source = Source(.pmid, "1")
    answer.sentences = [
      .init(
        text: sentence, role: .finding,
        cites: [.init(mark: 1, source: source, about: nil, start: start, end: end)],
        support: "quote")
    ]
    var measure = CitationMeasure()
    measure.add(answer, gold: ["1"]) { _ in
      Abstract(source: source, title: "", text: text)
    }
    return measure
  }

  @Test func `a quote holds where its range is its text`() {
    let good = measure("Mean age was 30.", 0, 16)
    #expect(good.holds == [1])
    #expect(good.supported == [1])
    #expect(good.gold == [1])
    #expect(measure("Mean age was 30.", 17, 50).holds == [0])
    #expect(measure("Mean age was 30.", 0, 400).holds == [0])
    #expect(measure("Mean age was thirty.", 0, 16).holds == [0])
  }

  @Test func `other prose holds where each of its values stands in the range`() {
    #expect(measure("The risk of BRCA1 carriers is 44%.", 17, 50).holds == [1])
    #expect(measure("The risk of BRCA1 carriers is 4%.", 17, 50).holds == [0])
    #expect(measure("The risk of BRCA2 carriers is 44%.", 17, 50).holds == [0])
  }
}

struct ScoreTableTests {
  @Test func `each baseline stands beside ours with its paired p-value`() {
    let question = GoldQuestion(id: "1", text: "?", documents: [], ideal: ["a b c"])
    let good = AnswerScore([Snippet(pmid: "1", text: "a b c")], question)
    let bad = AnswerScore([Snippet(pmid: "1", text: "x y")], question)
    let table = ScoreTable.text(
      [
        SystemScores(name: "ours", scores: Array(repeating: good, count: 20)),
        SystemScores(name: "base", scores: Array(repeating: bad, count: 20)),
      ], measures: [.twoF1])
    let lines = table.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(
      lines == ["ROUGE-2 F1", "ours 1.000 [1.000, 1.000]", "base 0.000 [0.000, 0.000] < p<.001"])
  }
}

import Foundation
import Literature
import Reports
import Testing

@testable import Answering

/// Submissions to BioASQ and PubMedQA.
struct SubmissionTests {
  /// A sentence of a PubMed record behind a character of two UTF-16 units and a combining mark, one of a
  /// starter passage, and a second one of the record.
  private static var answer: Answer {
    let text = "The 🧬 gene's café\u{301} is new. XRCC1 matters. It is small."
    var record = Abstract(source: Source(.pmid, "77"), title: "On \"XRCC1\"", text: text)
    record.year = 2010
    let starter = Abstract(source: Source(.starter, "cf"), title: "CF", text: "It is recessive.")
    var answer = Answer(id: "55a", question: "Does XRCC1 matter?")
    answer.status = .answered
    answer.passages = [Passage(record), Passage(starter)]
    let scalars = Array(text.unicodeScalars)
    func cite(_ sentence: String) -> Answer.Sentence {
      let wanted = Array(sentence.unicodeScalars)
      let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
      return .init(
        text: sentence, role: .finding,
        cites: [
          .init(mark: 1, source: record.source, about: nil, start: start, end: start + wanted.count)
        ], support: "quote")
    }
    answer.sentences = [
      .init(text: "XRCC1 is a gene.", role: .frame, cites: [], support: "frame"),
      cite("XRCC1 matters."),
      .init(
        text: "It is recessive.", role: .finding,
        cites: [
          .init(mark: 2, source: starter.source, about: Source(.pmid, "9"), start: 0, end: 16)
        ],
        support: "quote"), cite("It is small."), cite("XRCC1 matters."),
    ]
    answer.retrieved = [
      .init(source: Source(.pmid, "88"), title: "", score: 2, rank: 1),
      .init(source: record.source, title: "", score: 1, rank: 2),
      .init(source: starter.source, title: "", score: 1, rank: 3),
    ]
    return answer
  }

  @Test func `a BioASQ question, to the letter`() {
    let place =
      #""document":"http://www.ncbi.nlm.nih.gov/pubmed/77","beginSection":"abstract","#
      + #""endSection":"abstract","#
    #expect(
      BioASQSubmission.question(Self.answer, type: "yesno").line
        == #"{"id":"55a","body":"Does XRCC1 matter?","type":"yesno","documents":["#
        + #""http://www.ncbi.nlm.nih.gov/pubmed/77","http://www.ncbi.nlm.nih.gov/pubmed/88"],"#
        + #""snippets":[{"# + place
        + #""offsetInBeginSection":27,"offsetInEndSection":41,"text":"XRCC1 matters."},{"# + place
        + #""offsetInBeginSection":42,"offsetInEndSection":54,"text":"It is small."}],"#
        + #""ideal_answer":"XRCC1 matters. It is recessive. It is small. XRCC1 matters."}"#)
  }

  @Test func `the limits of the task are kept`() throws {
    var answer = Self.answer
    let long = Array(repeating: "word", count: 120).joined(separator: " ") + "."
    answer.sentences = Array(repeating: answer.sentences[1], count: 3)
    for i in answer.sentences.indices { answer.sentences[i].text = long }
    answer.retrieved = (1...30).map {
      .init(source: Source(.pmid, String($0)), title: "", score: 1, rank: $0)
    }
    let line = BioASQSubmission.question(answer, type: nil).line
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect((object["documents"] as? [Any])?.count == 10)
    #expect((object["ideal_answer"] as? String)?.split(separator: " ").count == 120)
    #expect(object["type"] as? String == answer.type)
  }

  @Test func `an offset outside the text is no snippet`() throws {
    var answer = Self.answer
    answer.sentences = [answer.sentences[1]]
    answer.sentences[0].cites[0].end = 1_000
    #expect(BioASQSubmission.question(answer, type: nil).line.contains(#""snippets":[]"#))
  }

  @Test func `a whole file is JSON`() throws {
    let question = BioASQSubmission.question(Self.answer, type: nil).line
    let file =
      BioASQSubmission.opening + question + "\n," + question + "\n" + BioASQSubmission.closing
    let object = try JSONSerialization.jsonObject(with: Data(file.utf8)) as? [String: Any]
    #expect((object?["questions"] as? [Any])?.count == 2)
    let labels =
      PubMedQASubmission.opening + PubMedQASubmission.entry(Self.answer) + "\n"
      + PubMedQASubmission.closing
    #expect(
      try JSONSerialization.jsonObject(with: Data(labels.utf8)) as? [String: String]
        == ["55a": "yes"])
  }
}

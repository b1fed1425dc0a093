@testable import Answering
import Foundation
import Grounding
import Literature
import Reports
import Testing

struct AnswerRecordTests {
  private static let keys = [
    "schema_version", "id", "question", "type", "language", "status", "error", "reason", "missing",
    "mode", "answer", "sentences", "evidence", "retrieved", "dropped", "tokens", "model", "index",
    "seed", "warnings",
  ]

  /// A small answer: one sentence of a starter passage.
  static var answered: Answer {
    var record = Abstract(
      source: Source(.starter, "cf"), title: "Cystic fibrosis", text: "It is recessive.")
    record.form = "summary"
    record.about = Source(.pmid, "77")
    var answer = Answer(id: "q1", question: "How?")
    answer.status = .answered
    answer.sentences = [
      .init(
        text: "It is recessive.", role: .finding,
        cites: [
          .init(mark: 1, source: record.source, about: record.about, start: 0, end: 16)
        ], support: "quote")
    ]
    answer.retrieved = [.init(source: record.source, title: record.title, score: 2.34567, rank: 1)]
    answer.tokens = .init(prompt: 30, generated: 5, dropped: 2)
    answer.model = "m"
    answer.index = "starter"
    answer.seed = 7
    answer.passages = [Passage(record)]
    return answer
  }

  @Test func `a small answer, to the letter`() {
    #expect(
      AnswerRecord.json(Self.answered).line
        == #"{"schema_version":1,"id":"q1","question":"How?","type":"summary","language":"en","status":"answered","#
        + #""error":null,"reason":null,"missing":[],"mode":"quote","answer":"It is recessive. [1]","#
        + #""sentences":[{"text":"It is recessive.","role":"finding","cites":[{"source":{"kind":"#
        + #""starter","id":"cf","about":{"kind":"pmid","id":"77"}},"passage":1,"start":0,"end":16}],"#
        + #""support":"quote","gloss":null}],"evidence":[{"passage":1,"source":{"kind":"starter","#
        + #""id":"cf","about":{"kind":"pmid","id":"77"}},"study":null,"species":[],"#
        + #""sample_size":null,"year":null,"#
        + #""retracted":null}],"retrieved":[{"source":{"kind":"starter","id":"cf"},"title":"#
        + #""Cystic fibrosis","score":2.3457,"rank":1}],"dropped":[],"tokens":{"prompt":30,"generated":5,"#
        + #""dropped":2},"model":"m","index":"starter","seed":7,"warnings":[]}"#)
  }

  @Test func `keys never disappear and keep their order`() throws {
    var failed = Answer(id: "", question: "")
    failed.status = .failed
    failed.error = ("interrupted", "stopped by the user")
    var abstained = Answer(id: "2", question: "?")
    abstained.reason = .otherAllele
    abstained.missing = ["V600E"]
    for answer in [Answer(id: "1", question: ""), failed, abstained, Self.answered] {
      guard case .object(let pairs) = AnswerRecord.json(answer) else {
        Issue.record("not an object")
        continue
      }
      #expect(pairs.map(\.0) == Self.keys)
      let line = AnswerRecord.json(answer).line
      let read = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(read.map { Set($0.keys) } == Set(Self.keys))
      #expect(!line.contains("\n"))
    }
    let line = AnswerRecord.json(failed).line
    #expect(line.contains(#""error":{"code":"interrupted","message":"stopped by the user"}"#))
    #expect(
      AnswerRecord.json(abstained).line.contains(#""reason":"other_allele","missing":["V600E"]"#))
  }
}

struct JSONTextTests {
  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("a\nb\rc\td", #""a\nb\rc\td""#),
    ("\u{0}\u{1B}[31m", #""\u0000\u001b[31m""#),
    ("\u{7F}\u{9B}", #""\u007f\u009b""#), ("\u{2028}\u{202E}", #""\u2028\u202e""#),
    ("\u{2066}\u{2069}", #""\u2066\u2069""#), ("β 🧬 e\u{301}", "\"β 🧬 e\u{301}\""),
    ("\r\n", #""\r\n""#),
  ])
  func `what could break a line or a terminal is escaped`(text: String, json: String) {
    #expect(JSONText.string(text).line == json)
  }

  @Test func `every character up to U+3000 is read back as it was`() throws {
    var text = ""
    for value in UInt32(0)...0x3000 { Unicode.Scalar(value).map { text.unicodeScalars.append($0) } }
    let line = JSONText.array([.string(text)]).line
    let read = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String]
    #expect(read.map { Array($0[0].unicodeScalars) } == Array(text.unicodeScalars))
    #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
  }

  @Test func `numbers that JSON lacks are null`() {
    #expect(
      JSONText.array([.number(.nan), .number(.infinity), .number(0.5), .bool(true), .null]).line
        == "[null,null,0.5,true,null]")
  }
}

import Answering
import Foundation
import FoundationXML
import Grounding
import Literature
import Testing

@testable import Reports

struct AnswerReportTests {
  static let methods = AnswerReport.Methods(version: "1.2", options: ["depth 8", "seed 0"])

  static func report(_ answers: [(String, String?, Answer)]) -> AnswerReport {
    AnswerReport(
      title: answers.count == 1 ? answers[0].0 : "Talk",
      items: answers.map { .init(question: $0.0, search: $0.1, answer: $0.2) }, methods: methods)
  }

  @Test func `what is damaged is marked on the page and in Markdown`() {
    var answer = AnswerRecordTests.answered
    answer.sentences[0].support = "quote ⚠ damaged text: no <upper> bound"
    let report = Self.report([("?", nil, answer)])
    #expect(report.html.contains("(⚠ damaged text: no &lt;upper&gt; bound)"))
    #expect(report.markdown.contains("⚠ damaged text: no"))
  }

  @Test func `Markdown, to the letter`() {
    var refused = Answer(id: "2", question: "?")
    refused.reason = .noHits
    refused.model = "m"
    let report = Self.report([
      ("How is *CF* inherited?", nil, AnswerRecordTests.answered),
      ("and <b>?", "What of it?", refused),
    ])
    #expect(
      report.markdown == #"""
        # Talk

        ## How is \*CF\* inherited?

        It is recessive. [1]

        ## and \<b\>?

        *Searched as: What of it?*

        No answer: nothing in this library matches the question.

        Try other words, or add literature with \`cistron index add FILE\`.

        ## References

        [1] Cystic fibrosis. cistron summary; source: PMID 77. starter:cf

        ## Methods

        Answered by cistron 1.2 with the model m from starter. Options: depth 8, seed 0; mode quote. Passages were ranked by BM25 over titles and texts, with all names of a gene, allele, disease or drug counted as one term; a passage could answer only if it held each of those that the question names. Each mark stands for a passage that was retrieved; its reference was written from the row of the library. In quote mode every sentence is a whole sentence of its passage, word for word. 2 sentences of the retrieved passages did not fit the model's context.

        """#)
  }

  @Test func `HTML is one well-formed page in which nothing of a passage is markup`() throws {
    var answer = AnswerRecordTests.answered
    var record = answer.passages[0].abstract
    record.title = "<script>alert('x')</script> & \"quotes\""
    record.text = "It is recessive. <b>Then</b> \u{1B}[31m& more \u{FFFF}]]>."
    answer.passages = [Passage(record)]
    answer.warnings = ["a < b"]
    let html = Self.report([("Is 1 < 2 & \u{7}3?", nil, answer)]).html
    let parser = XMLParser(
      data: Data(html.replacingOccurrences(of: "<!DOCTYPE html>\n", with: "").utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(!html.contains("<script"))
    #expect(!html.contains("\u{1B}"))
    #expect(html.contains("<mark>It is recessive.</mark> &lt;b&gt;Then"))
    #expect(html.contains("<a href=\"#p1\">[1]</a>"))
    #expect(html.contains("id=\"p1\""))
    #expect(!html.contains("http:") || html.contains("xmlns=\"http://www.w3.org/1999/xhtml\""))
    #expect(!html.contains("src="))
  }

  @Test func `a cited range outside of its passage is left unmarked`() {
    var answer = AnswerRecordTests.answered
    answer.sentences[0].cites[0].end = 9_999
    let html = Self.report([("Q", nil, answer)]).html
    #expect(!html.contains("<mark>"))
    #expect(html.contains("<p>It is recessive.</p>"))
  }

  @Test func `a record can be read back`() throws {
    let answer = AnswerRecordTests.answered
    let line = AnswerRecord.json(answer).line
    let read = try #require(AnswerRecord.answer(line, passages: answer.passages))
    #expect(AnswerRecord.json(read).line == line)
    #expect(AnswerText.plain(read) == AnswerText.plain(answer))
    for bad in [
      "", "{}", "[]", "{\"id\": 1}", "nonsense",
      "{\"id\":\"1\",\"question\":\"?\",\"status\":\"x\"}",
    ] {
      #expect(AnswerRecord.answer(bad, passages: []) == nil)
    }
    let odd =
      #"{"id":"1","question":"?","status":"answered","sentences":[{"cites":[{"passage":1e300,"start":-5}]}],"tokens":7}"#
    #expect(AnswerRecord.answer(odd, passages: [])?.sentences.count == 1)
  }

  @Test func `a conversation is one JSON object`() throws {
    let text = ConversationRecord.json(
      Self.report([("Q", "S", AnswerRecordTests.answered), ("R", nil, AnswerRecordTests.answered)]))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let turns = try #require(object["turns"] as? [[String: Any]])
    #expect(turns.map { $0["search"] as? String } == ["S", "R"])
    #expect((turns[0]["record"] as? [String: Any])?["status"] as? String == "answered")
    let passages = try #require(object["passages"] as? [[String: Any]])
    #expect(passages.map { $0["mark"] as? Int } == [1])
  }
}

@testable import Answering
import Grounding
import Literature
import Reports
import Testing

struct AnswerTextTests {
  @Test func `an answer is its sentences, the references of its marks and the library`() {
    var answer = AnswerRecordTests.answered
    answer.passages.append(Passage(Abstract(source: Source(.pmid, "9"), title: "Unused", text: "")))
    answer.warnings = ["a warning"]
    #expect(
      AnswerText.plain(answer) == """
        It is recessive. [1]

        [1] Cystic fibrosis. cistron summary; source: PMID 77. starter:cf
        Note: a warning
        Library: starter
        """)
  }

  @Test func `what only comes near is said to before it`() {
    var answer = AnswerRecordTests.answered
    answer.status = .partial
    answer.reason = .unsupported
    let opening = "No passage clearly answers this. What comes nearest:\nIt is recessive. [1]\n"
    #expect(AnswerText.plain(answer).hasPrefix(opening))
    answer.missing = ["zebra", "zebra", "stripes"]
    #expect(
      AnswerText.nearness(answer)
        == "No passage clearly answers this (the nearest lacks: zebra, stripes). What comes nearest:"
    )
    // An answer that is partial for another reason says that one.
    answer.reason = .conflict
    #expect(AnswerText.nearness(answer) == nil)
  }

  @Test func `what is damaged is marked behind the sentence`() {
    var answer = AnswerRecordTests.answered
    answer.sentences[0].support = "quote ⚠ damaged text: the interval has no bounds"
    let marked = "It is recessive. [1] (⚠ damaged text: the interval has no bounds)"
    #expect(AnswerText.sentence(answer.sentences[0]) == marked)
    #expect(AnswerText.plain(answer).hasPrefix(marked + "\n"))
  }

  @Test(arguments: [
    (AbstentionReason.noHits, [], "nothing in this library matches the question."),
    (.noHits, ["xyz"], "nothing in this library holds xyz."),
    (
      .entityMissing, ["A", "B"],
      "no passage in this library holds A, B together with what is asked."
    ),
    (.otherAllele, ["V600E"], "no passage in this library is about the allele V600E."),
    (.otherSpecies, ["mouse"], "no passage in this library holds what is asked in mouse."),
    (.unsupported, [], "no passage in this library holds enough of the question."),
    (
      .unsupported, ["x"],
      "no passage in this library holds enough of the question (missing: x)."
    ),
  ])
  func `no answer says why`(reason: AbstentionReason, missing: [String], text: String) {
    var answer = Answer(id: "1", question: "?")
    answer.reason = reason
    answer.missing = missing
    #expect(
      AnswerText.abstention(answer) == [
        "No answer: " + text,
        "Try other words, or add literature with `cistron index add FILE`.",
      ])
  }

  @Test func `the three nearest passages are named, also those without a title`() {
    var answer = Answer(id: "1", question: "?")
    answer.retrieved = ["First", "", "Third", "Fourth"].enumerated().map {
      .init(source: Source(.pmid, "\($0)"), title: $1, score: 1, rank: $0 + 1)
    }
    #expect(
      AnswerText.abstention(answer).dropFirst() == [
        "Nearest passages (they do not answer it):", "  - First (PMID 0)", "  - PMID 1",
        "  - Third (PMID 2)", "Try other words, or add literature with `cistron index add FILE`.",
      ])
  }

  @Test func `a failure says what failed`() {
    var answer = Answer(id: "1", question: "?")
    answer.status = .failed
    answer.error = ("interrupted", "stopped by the user")
    answer.index = "starter"
    #expect(AnswerText.plain(answer) == "Failed: stopped by the user\nLibrary: starter")
  }
}

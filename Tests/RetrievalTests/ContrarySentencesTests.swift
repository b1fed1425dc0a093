import Literature
import LiteratureIndex
import Testing

@testable import Retrieval

struct ContrarySentencesTests {
  private func search(_ question: String, _ answer: [String], in texts: [String]) throws
    -> [(text: String, reasons: [String])]
  {
    let store = try LiteratureStore(
      inMemory: "test",
      abstracts: texts.enumerated().map {
        Abstract(source: Source(.pmid, "\($0 + 1)"), title: "Study \($0 + 1)", text: $1)
      })
    let retriever = Retriever(stores: [store], names: FollowUpTests.names)
    return try ContrarySentences(retriever: retriever).search(question: question, answer: answer)
      .sentences.map { ($0.passage.sentences[$0.sentence].text, $0.reasons) }
  }

  private static let question = "Does BRCA1 raise the risk of pancreatic tumours?"
  private static let claim = "BRCA1 variants increased the risk of pancreatic tumours in carriers."

  @Test(arguments: [
    (
      "BRCA1 variants were not associated with the risk of pancreatic tumours in carriers.",
      "says not"
    ),
    (
      "There was no evidence that BRCA1 variants change the risk of pancreatic tumours.", "says not"
    ),
    (
      "BRCA1 variants decreased the risk of pancreatic tumours in carriers.",
      "decreased, not increased"
    ),
    (
      "Whether BRCA1 variants change the risk of pancreatic tumours is controversial.",
      "controversial"
    ),
  ])
  func `what denies, turns round or doubts the answer is found`(text: String, reason: String) throws
  {
    let found = try search(Self.question, [Self.claim], in: [Self.claim, text])
    #expect(found.map(\.text) == [text])
    #expect(found.first?.reasons.contains(reason) == true)
  }

  @Test(arguments: [
    // The same, another gene, another matter, no denial.
    "BRCA1 variants increased the risk of pancreatic tumours in a second cohort.",
    "TP53 variants were not associated with the risk of pancreatic tumours in carriers.",
    "BRCA1 protein was not stained in these mice.",
    "Without treatment, BRCA1 carriers with pancreatic tumours had an increased risk of relapse.",
  ])
  func `what does not speak against it is left out`(text: String) throws {
    #expect(try search(Self.question, [Self.claim], in: [Self.claim, text]).isEmpty)
  }

  @Test func `a claim that denies is answered by one that affirms`() throws {
    let denial = "BRCA1 variants did not raise the risk of pancreatic tumours in carriers."
    let found = try search(Self.question, [denial], in: [denial, Self.claim])
    #expect(found.map(\.text) == [Self.claim])
    #expect(found.first?.reasons == ["does not say not"])
  }
}

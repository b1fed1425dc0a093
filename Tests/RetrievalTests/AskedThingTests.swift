import Literature
import LiteratureIndex
import Testing

@testable import Retrieval

@Suite struct AskedThingTests {
  private func thing(_ question: String) -> AskedThing? {
    AskedThing(Question(question, names: IndexTables.names))
  }

  @Test(arguments: [
    ("How many exons does DMD have?", "exons"),
    ("How many genes are imprinted in the human genome?", "genes"),
    ("Roughly how many base pairs are in the human mitochondrial genome?", "pairs"),
    ("How many nucleotides long is the HOTAIR CNE?", "nucleotides"),
    ("How many people carry a CFTR mutation?", nil),
    ("How many of the isoforms are cytosolic?", nil),
    ("Which drug treats PKU?", nil),
    ("Is DMD long?", nil),
  ])
  func `what is counted is the noun behind how many, but for people, who are told in shares`(
    question: String, counted: String?
  ) {
    #expect(thing(question)?.counted == counted)
  }

  @Test(arguments: [
    ("How many exons does DMD have?", "The DMD gene has 79 exons.", true),
    (
      "How many exons does DMD have?",
      "It spans seventy-nine coding exons, of which two are short.", true
    ),
    ("How many exons does DMD have?", "Antisense drugs make the cell skip exon 51.", false),
    ("Which drug is used for CML?", "Imatinib inhibits the kinase.", true),
    ("Which drug is used for CML?", "CML is caused by a fusion protein.", false),
    ("Which drugs beside imatinib are used for CML?", "Imatinib inhibits the kinase.", false),
    ("Which gene is mutated in cystic fibrosis?", "Mutations of CFTR cause it.", true),
    ("Which gene is mutated in cystic fibrosis?", "Cystic fibrosis is recessive.", false),
    ("What rare diseases does the FBN1 gene cause?", "It causes Marfan syndrome.", true),
  ])
  func `a sentence holds what is asked for where it names or counts it itself`(
    question: String, sentence: String, isHeld: Bool
  ) throws {
    let asked = try #require(thing(question))
    #expect(asked.isHeld(by: sentence, IndexTables.names) == isHeld)
  }

  @Test(arguments: ["What is imprinting?", "Is CFTR a gene?", "Why is the sky blue?", ""])
  func `other questions ask for no thing of a kind`(question: String) {
    #expect(thing(question) == nil)
  }

  @Test func `a sentence that names a drug rises where a drug is asked for`() throws {
    let names = IndexTables.names
    let record = Abstract(
      source: Source(.pmid, "1"), title: "",
      text: "Cystic fibrosis is treated early. Ivacaftor treats cystic fibrosis of some.")
    let store = try LiteratureStore(inMemory: "t", abstracts: [record])
    let found = try Retriever(stores: [store], names: names).retrieve(
      Question("Which drug treats cystic fibrosis?", names: names), limit: 8)
    var plain = SentenceRanker()
    plain.priors.removeAll { $0.feature == .holdsAsked }
    func scores(_ ranker: SentenceRanker) -> [Double] {
      ranker.rank(found).sorted { $0.sentence < $1.sentence }.map(\.score)
    }
    let (with, without) = (scores(SentenceRanker()), scores(plain))
    #expect(with[0] == without[0])
    #expect(abs(with[1] - without[1] - 0.15) < 1e-9)
  }
}

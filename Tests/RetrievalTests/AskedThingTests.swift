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
}

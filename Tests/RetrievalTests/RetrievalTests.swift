import Literature
import LiteratureIndex
import Testing

@testable import Retrieval

struct RetrievalTests {
  static let names = try! NameTables(
    genes: """
      symbol\tname\tlocus\taliases\tentrez\thgnc\tmim
      CFTR\tCF transmembrane conductance regulator\t7q31.2\tABC35\t1080\tHGNC:1884\t602421
      ERBB2\terb-b2 receptor tyrosine kinase 2\t17q12\tNEU\t2064\tHGNC:3430\t164870
      HBB\themoglobin subunit beta\t11p15.4\t\t3043\tHGNC:4827\t141900
      WAS\tWASP actin nucleation promoting factor\tXp11.23\t\t7454\tHGNC:12731\t300392
      """,
    aliases: """
      alias\tclass\tcanonical\tcontext\tnote
      HER2\tgene\tERBB2\t\t
      LD\tconcept\tlinkage disequilibrium\t\t
      MS\tdisease\tmultiple sclerosis\tsclerosis|brain\tambiguous
      WAS\tblock\tWAS\t\t
      """,
    variants: """
      gene\ttranscript\tnames\trsid\tnote
      HBB\t\tc.20A>T|p.Glu7Val|Glu6Val|E6V|HbS\trs334\t
      """,
    diseases: """
      name\tsynonyms\tgenes
      cystic fibrosis\tmucoviscidosis\tCFTR
      multiple sclerosis\t\t
      """)

  private func entities(_ text: String) -> [Entity] { Question(text, names: Self.names).entities }

  @Test(arguments: [
    ("What is HER2?", [Entity(.gene, "ERBB2")]),
    ("what was the cause?", []),
    ("mutations of WAS", [Entity(.gene, "WAS")]),
    ("cftr in mucoviscidosis", [Entity(.gene, "CFTR"), Entity(.disease, "cystic fibrosis")]),
    ("MS of the brain", [Entity(.disease, "multiple sclerosis")]),
    ("MS and peptides", []),
    ("Is rs334 harmful?", [Entity(.variant, "HBB c.20A>T")]),
    ("HBB p.Glu7Val", [Entity(.gene, "HBB"), Entity(.variant, "HBB c.20A>T")]),
    ("BRAFV600E", [Entity(.variant, "v600e")]),
    ("V600E", [Entity(.variant, "v600e")]),
    ("HLA-B*57:01", [Entity(.variant, "star5701")]),
    ("and in mice?", [Entity(.species, "mouse")]),
  ])
  func `a question's entities`(text: String, expected: [Entity]) {
    #expect(entities(text) == expected)
  }

  @Test(arguments: [
    ("Is stage I lung cancer early?", [["stage", "i"], ["stage", "1"]]),
    ("Phase II trials", [["phase", "ii"], ["phase", "2"]]),
    ("Which type should I choose?", nil), ("Am I of type A?", nil),
  ])
  func `a kind with a Roman numeral is one term`(text: String, expected: [[String]]?) {
    let terms = Question(text, names: Self.names).terms
    #expect(terms.first { $0.alternatives.contains { $0.count == 2 } }?.alternatives == expected)
  }

  @Test(arguments: [
    ("HER2", "ERBB2"), ("mucoviscidosis", "cystic fibrosis"), ("rs334", "p.Glu7Val"),
    ("LD", "linkage disequilibrium"),
  ])
  func `a question searches the same under each name`(alias: String, name: String) {
    let a = Question("What is \(alias)?", names: Self.names)
    let b = Question("What is \(name)?", names: Self.names)
    #expect(Set(a.terms.flatMap(\.stems)) == Set(b.terms.flatMap(\.stems)))
    #expect(Set(a.expression.phrases) == Set(b.expression.phrases))
  }

  private func record(_ source: Source, _ title: String, _ text: String) -> Abstract {
    Abstract(source: source, title: title, text: text)
  }

  private func ranked(_ records: [Abstract], _ text: String) throws -> [Source] {
    let store = try LiteratureStore(inMemory: "t", abstracts: records)
    return try Retriever(stores: [store], names: Self.names)
      .retrieve(Question(text, names: Self.names), limit: 10).hits.map(\.source)
  }

  @Test func `ranking does not look at the kind of a record, and ties are ordered by kind and id`()
    throws
  {
    let text = "Chloride transport in epithelia."
    let sources = [
      Source(.starter, "b"), Source(.pmid, "10000"), Source(.pmid, "999"), Source(.local, "a"),
    ]
    let expected = [
      Source(.local, "a"), Source(.pmid, "999"), Source(.pmid, "10000"), Source(.starter, "b"),
    ]
    #expect(try ranked(sources.map { record($0, "", text) }, "chloride transport") == expected)
    #expect(
      try ranked(sources.reversed().map { record($0, "", text) }, "chloride transport") == expected)
  }

  @Test func `a passage that holds more of the question comes first`() throws {
    let found = try ranked(
      [
        record(Source(.pmid, "1"), "", "CFTR CFTR CFTR CFTR and nothing else of note."),
        record(Source(.pmid, "2"), "", "CFTR variants and pancreatitis in adults."),
      ], "CFTR and pancreatitis")
    #expect(found.first == Source(.pmid, "2"))
  }

  @Test func `a passage without the question's gene lacks it, one with its alias holds it`() throws
  {
    let store = try LiteratureStore(
      inMemory: "t",
      abstracts: [
        record(Source(.pmid, "1"), "", "HER2 is amplified in breast tumours."),
        record(Source(.pmid, "2"), "", "Amplified genes of breast tumours."),
      ])
    let question = Question("Is ERBB2 amplified in breast tumours?", names: Self.names)
    let hits = try Retriever(stores: [store], names: Self.names).retrieve(question, limit: 5).hits
    #expect(hits.first { $0.source.id == "1" }?.missingEntities == [])
    #expect(hits.first { $0.source.id == "2" }?.missingEntities == [Entity(.gene, "ERBB2")])
  }

  @Test func `a follow-up asks about what the conversation was about, another question does not`() {
    let first = Question("What causes cystic fibrosis?", names: Self.names)
    let followUp = Question("How is it inherited?", names: Self.names, context: first)
    #expect(followUp.entities == [Entity(.disease, "cystic fibrosis")])
    let mice = Question("and in mice?", names: Self.names, context: first)
    #expect(Set(mice.entities) == [Entity(.species, "mouse"), Entity(.disease, "cystic fibrosis")])
    #expect(
      Question("What is linkage disequilibrium?", names: Self.names, context: first).entities == [])
  }

  @Test func `a table with a missing column names the line`() {
    let error = #expect(throws: NameTables.Failure.self) {
      _ = try NameTables(diseases: "name\tsynonyms\tgenes\nrickets\n")
    }
    #expect(
      error?.description == "diseases.tsv:2: 1 columns, expected 3. Check that tabs separate them.")
  }

  @Test func `a name that needs its context is read with it, and not searched for`() {
    let typed = Question("MS of the brain", names: Self.names).terms.first
    #expect(typed?.alternatives == [["ms"], ["multiple", "sclerosis"]])
    let spelled = Question("multiple sclerosis of the brain", names: Self.names).terms.first
    #expect(spelled?.alternatives == [["multiple", "sclerosis"]])
  }

  @Test(arguments: [
    ("where does the 5e-8 cutoff come from", [["5e", "8"], ["5", "10", "8"]]),
    ("a p of 2.5E-6 in it", [["2", "5e", "6"], ["2", "5", "10", "6"]]),
  ])
  func `a power of ten is searched as it is printed too`(
    _ text: String, _ expected: [[String]]
  ) {
    #expect(
      Question(text, names: Self.names).terms.contains { $0.alternatives == expected })
  }

  @Test func `a question about notation names no allele`() {
    #expect(entities("What do the brackets in p.(Arg97Gly) mean?") == [])
    #expect(!entities("Is p.(Arg97Gly) pathogenic?").isEmpty)
  }
}

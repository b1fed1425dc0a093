import Literature
import Retrieval
import Testing

@testable import Grounding

struct TableLookupTests {
  private func answer(_ text: String) throws -> TableLookup.Fact? {
    let names = try NameTables(
      genes: """
        symbol\tname\tlocus\taliases\tentrez\thgnc\tmim
        CFTR\tCF transmembrane conductance regulator\t7q31.2\tABC35|MRP7\t1080\t1884\t602421
        XYZ9\t\t\t\t\t\t
        """,
      diseases: "name\tsynonyms\tgenes\ncystic fibrosis\tmucoviscidosis\tCFTR\n")
    return TableLookup.answer(Question(text, names: names), names: names)
  }

  private static let title = "CFTR (CF transmembrane conductance regulator)"

  @Test(arguments: [
    ("Where is CFTR?", "\(title) lies at 7q31.2."),
    ("On which chromosome is ABC35 located?", "\(title) lies at 7q31.2."),
    ("Entrez id of CFTR", "\(title) has the NCBI Gene identifier 1080."),
    ("What is the HGNC number of CFTR?", "\(title) has the identifier HGNC:1884."),
    ("OMIM entry of CFTR?", "\(title) has the OMIM gene entry 602421."),
    (
      "What is the approved symbol of ABC35?",
      "The approved symbol is CFTR, CF transmembrane conductance regulator."
    ),
    ("Aliases of CFTR?", "\(title) is also called ABC35, MRP7."),
  ])
  func `the gene table answers`(question: String, text: String) throws {
    #expect(
      try answer(question)
        == TableLookup.Fact(text: text, source: Source(.computed, "genes.tsv:CFTR")))
  }

  @Test(arguments: [
    "Where is CFTR expressed?", "What does CFTR do?", "Where is XYZ9?", "HGNC number of XYZ9?",
    "Aliases of XYZ9?", "Where is cystic fibrosis?", "Where are CFTR and XYZ9?", "Where?",
    "On which chromosome is CFTR in cystic fibrosis?",
  ])
  func `other questions are left to the literature`(question: String) throws {
    #expect(try answer(question) == nil)
  }
}

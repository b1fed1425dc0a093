import Literature
import Testing

@testable import Grounding

struct ReferenceTests {
  @Test func `a full record`() {
    var record = Abstract(source: Source(.pmid, "123"), title: "A title", text: "")
    record.authors = ["Doe J", "Roe R", "Poe P", "Low L"]
    record.journal = "J Genet"
    record.year = 1999
    record.doi = "10.1/x"
    #expect(Reference.line(record) == "Doe J et al. A title. J Genet 1999. PMID 123. doi:10.1/x")
  }

  @Test func `what the row lacks is left out`() {
    #expect(Reference.line(Abstract(source: Source(.pmid, "5"), title: "", text: "")) == "PMID 5.")
  }

  @Test func `a retracted article says so`() {
    var record = Abstract(source: Source(.pmid, "5"), title: "T", text: "")
    record.retraction = "Retracted Publication"
    #expect(Reference.line(record) == "T. PMID 5. RETRACTED: Retracted Publication")
  }

  @Test func `a starter passage is cited as itself`() {
    var record = Abstract(source: Source(.starter, "cf"), title: "Cystic fibrosis", text: "")
    record.form = "summary"
    record.about = Source(.pmid, "77")
    #expect(
      Reference.line(record) == "Cystic fibrosis. cistron summary; source: PMID 77. starter:cf")
  }
}

import Foundation
@testable import Grounding
import Literature
import Retrieval
import Testing

/// Passages are written for these tests.
struct ConflictTests {
  private static let names = try! NameTables(
    genes: """
      symbol\tname\tlocus\taliases\tentrez\thgnc\tmim
      XRCC1\tX-ray repair 1\t19q13\t\t7515\tHGNC:12828\t
      GSTM1\tglutathione S-transferase mu 1\t1p13\t\t2944\tHGNC:4632\t
      """,
    diseases: "name\tsynonyms\tgenes\nglioma\t\t\nasthma\t\t\ngout\t\t\n")

  private static func passage(_ id: String, _ title: String, _ text: String) -> Passage {
    Passage(Abstract(source: Source(.pmid, id), title: title, text: text))
  }

  private static let background = "DNA is repaired by several enzymes. Repair differs among people."

  private static func conflict(
    _ a: String, _ b: String, question: String = "Is XRCC1 associated with glioma?",
    titles: (String, String) = ("Repair in Lund", "Repair in Turin")
  ) -> Conflict? {
    let passages = [
      passage("1", titles.0, background + " We genotyped 120 cases and 130 controls. " + a),
      passage("2", titles.1, background + " We genotyped 980 cases and 990 controls. " + b),
    ]
    return ConflictFinder(names).conflict(Question(question, names: names), passages)
  }

  @Test(arguments: [
    (
      "XRCC1 was significantly associated with glioma.",
      "No association of XRCC1 with glioma was found."
    ),
    ("XRCC1 was associated with glioma.", "XRCC1 was not associated with glioma."),
    (
      "XRCC1 confers susceptibility to glioma.",
      "There was no evidence of an association between XRCC1 and glioma."
    ),
    ("XRCC1 increased the risk of glioma.", "XRCC1 decreased the risk of glioma."),
    (
      "XRCC1 is a risk factor for glioma.",
      "We found a lack of association between XRCC1 and glioma."
    ),
    ("XRCC1 was overexpressed in glioma.", "XRCC1 was downregulated in glioma."),
    ("XRCC1 is associated with increased risk of glioma.", "XRCC1 does not confer risk of glioma."),
  ])
  func `opposite findings about the same pair are a conflict`(a: String, b: String) throws {
    for (first, second) in [(a, b), (b, a)] {
      let found = try #require(Self.conflict(first, second))
      #expect(found.sides.map(\.passage) == [0, 1])
      #expect(found.sides.map(\.sentence) == [3, 3])
      #expect(found.entities.map(\.name) == ["glioma", "XRCC1"])
    }
  }

  @Test(arguments: [
    // Both find the same.
    ("XRCC1 was associated with glioma.", "XRCC1 confers susceptibility to glioma."),
    ("XRCC1 was not associated with glioma.", "No association of XRCC1 with glioma was found."),
    // Another gene, another disease, another species.
    ("XRCC1 was associated with glioma.", "GSTM1 was not associated with glioma."),
    ("XRCC1 was associated with glioma.", "XRCC1 was not associated with asthma."),
    (
      "XRCC1 was overexpressed in glioma.",
      "XRCC1 was downregulated in glioma of mice; mice were few."
    ),
    // Not the authors' own, not whole, not certain.
    (
      "XRCC1 was associated with glioma.",
      "Previous studies found no association of XRCC1 with glioma."
    ),
    (
      "XRCC1 was associated with glioma.",
      "XRCC1 was not associated with glioma in some strata only."
    ),
    ("XRCC1 may be associated with glioma.", "XRCC1 was not associated with glioma."),
    ("XRCC1 was associated with glioma.", "We asked whether XRCC1 was not associated with glioma."),
    (
      "XRCC1 was associated with glioma.",
      "XRCC1 was not associated with glioma, but with asthma it was."
    ),
    // Another allele, or the same seen otherwise.
    ("XRCC1 R399Q was associated with glioma.", "XRCC1 R194W was not associated with glioma."),
    ("XRCC1 -77T>C reduced the risk of glioma.", "XRCC1 -25C>T increased the risk of glioma."),
    (
      "The A allele of XRCC1 increased the risk of glioma.",
      "The G allele of XRCC1 reduced the risk of glioma."
    ),
    ("XRCC1 rs25487 was associated with glioma.", "XRCC1 was not associated with glioma."),
    // Different things are claimed.
    ("XRCC1 was overexpressed in glioma.", "XRCC1 was not associated with glioma."),
  ])
  func `what is no contradiction is none`(a: String, b: String) {
    #expect(Self.conflict(a, b) == nil)
    #expect(Self.conflict(b, a) == nil)
  }

  @Test func `a review and a retracted paper have no findings of their own`() {
    let yes = "XRCC1 was associated with glioma."
    let no = "XRCC1 was not associated with glioma."
    #expect(Self.conflict(yes, no, titles: ("Repair in Lund", "Repair: a review")) == nil)
    var retracted = Self.passage("2", "", Self.background + " " + no)
    retracted.abstract.retraction = "Retracted publication"
    let other = Self.passage("1", "", Self.background + " " + yes)
    let question = Question("Is XRCC1 associated with glioma?", names: Self.names)
    #expect(ConflictFinder(Self.names).conflict(question, [other, retracted]) == nil)
    retracted.abstract.retraction = nil
    #expect(ConflictFinder(Self.names).conflict(question, [other, retracted]) != nil)
  }

  @Test func `a question about something else finds no conflict`() {
    let yes = "XRCC1 was associated with glioma."
    let no = "XRCC1 was not associated with glioma."
    #expect(Self.conflict(yes, no, question: "Is GSTM1 associated with glioma?") == nil)
    #expect(Self.conflict(yes, no, question: "What is known of repair?") == nil)
    #expect(Self.conflict(yes, no, question: "Which genes matter in glioma?") != nil)
  }

  @Test func `the warning gives both sides and their sizes`() throws {
    let passages = [
      Self.passage(
        "1", "",
        Self.background
          + " We genotyped 120 cases and 130 controls. XRCC1 was associated with glioma."),
      Self.passage("2", "", Self.background + " XRCC1 was not associated with glioma."),
    ]
    let question = Question("Is XRCC1 associated with glioma?", names: Self.names)
    let found = try #require(ConflictFinder(Self.names).conflict(question, passages))
    #expect(
      found.warning(marks: [1, 3], passages: passages)
        == "passages disagree on glioma, XRCC1: [1] finds an association (“120 cases and 130 "
        + "controls”), [3] finds no association")
  }

  @Test(arguments: [
    ("IFNG butyrate was associated with glioma.", Conflict.Finding.association),
    ("XRCC1 is not associated with an increased risk of glioma.", .noAssociation),
    ("XRCC1 reduces the risk.", .lowerRisk), ("It increased, and then reduced, the risk.", nil),
    ("No mutation was found.", nil), ("It is inversely associated with glioma.", nil),
    ("XRCC1 has a protective effect against glioma.", .lowerRisk),
  ])
  func `a sentence claims one thing or none`(text: String, finding: Conflict.Finding?) {
    #expect(ConflictFinder.finding(in: text) == finding)
  }
}

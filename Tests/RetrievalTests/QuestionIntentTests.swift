import Testing

@testable import Retrieval

struct QuestionIntentTests {
  private static let rows = IndexTables.rows("Tests/EvaluationTests/Questions/personal.tsv")

  @Test(
    "a request for a person is known, and a general question is not taken for one", arguments: rows)
  func request(_ row: [String]) {
    let found = PersonalRequest(in: row[0], names: IndexTables.names)
    #expect(found?.rawValue ?? "" == row[1], "\(row[0])")
  }

  @Test func `both sides of the line are tested with at least sixty phrasings`() {
    #expect(Self.rows.count { !$0[1].isEmpty } >= 60)
    #expect(Self.rows.count { $0[1].isEmpty } >= 60)
    for kind in PersonalRequest.allCases {
      #expect(Self.rows.count { $0[1] == kind.rawValue } >= 15)
    }
  }

  @Test func `words of the person are not searched`() {
    let reading = QuestionReading(
      "My 45 year old patient carries BRCA1 185delAG. Should she stop tamoxifen?",
      names: IndexTables.names)
    #expect(reading.request == .clinicalDecision)
    #expect(reading.searched == "carries BRCA1 185delAG. stop tamoxifen?")
    #expect(
      reading.text == "My 45 year old patient carries BRCA1 185delAG. Should she stop tamoxifen?")
  }

  @Test(
    "an identifier called something else than it is, is told",
    arguments: [
      ("What does PMID PMC1234567 say?", "PMC1234567", MistypedIdentifier.Kind.pmcid),
      ("Summarise PMID:10.1038/ng.2764", "10.1038/ng.2764", .doi),
      ("What is in PMCID 12345678?", "12345678", .number),
      ("doi 23456789", "23456789", .number),
      ("PMID 123456789", "123456789", .number),
      ("What does the gene rs334 encode?", "rs334", .variant),
      ("rs429358 gene function", "rs429358", .variant),
      ("Which disease does gene ENST00000357654 cause?", "ENST00000357654", .ensemblTranscript),
      ("protein NM_007294.4", "NM_007294.4", .refseqTranscript),
      ("transcript NP_009225.1", "NP_009225.1", .refseqProtein),
      ("What is OMIM 219700?", "219700", .omim),
      ("基因rs334编码什么？", "rs334", .variant),
    ])
  func mistyped(_ text: String, _ written: String, _ kind: MistypedIdentifier.Kind) {
    let found = MistypedIdentifier(in: text, names: IndexTables.names)
    #expect(found?.written == written)
    #expect(found?.kind == kind)
  }

  @Test(
    "identifiers of the right type are not remarked on",
    arguments: [
      "What does PMID 23456789 say?", "PMCID PMC1234567", "doi:10.1038/ng.2764",
      "Is rs334 a risk variant?", "variant rs429358 in APOE", "gene ENSG00000012048",
      "transcript NM_007294.4", "What is OMIM phenotype 219700?", "Entrez id of TP53",
      "Which gene is near rs7903146?", "How many genes lie on chromosome 21?",
    ])
  func wellTyped(_ text: String) {
    #expect(MistypedIdentifier(in: text, names: IndexTables.names) == nil)
  }
}

import Foundation
import Grounding
import Literature
import LiteratureIndex
import Prompting
import Retrieval
import Testing

@testable import Answering

/// A small library, written here, on diseases whose genetics is settled.
struct PremiseTests {
  private static let passages = [
    (
      "cf", "Cystic fibrosis: gene and inheritance",
      "Cystic fibrosis is an autosomal recessive disease caused by mutations in the CFTR gene."
    ),
    (
      "hd", "Huntington disease: cause",
      "Huntington disease is an autosomal dominant disorder caused by mutations in the HTT gene. "
        + "Tetrabenazine is used in the treatment of chorea in Huntington disease."
    ),
    (
      "ha", "Haemophilia A: inheritance",
      "Haemophilia A is an X-linked recessive disorder caused by mutations in the F8 gene."
    ),
    (
      "brca", "BRCA1 and breast cancer",
      "Mutations in BRCA1 raise the lifetime risk of breast cancer and of ovarian cancer."
    ),
    (
      "ds", "Down syndrome: cause", "Down syndrome is caused by an extra copy of chromosome 21."
    ),
    (
      "warf", "Warfarin dose and CYP2C9",
      "Carriers of CYP2C9*3 break warfarin down slowly. "
        + "Homozygotes for CYP2C9*3 took 2 mg of warfarin a day in one study. "
        + "Warfarin is broken down by the enzyme that CYP2C9 encodes."
    ),
  ]

  private static let tables = """
    symbol\tname\tlocus\taliases\tentrez\thgnc\tmim
    CFTR\tCF transmembrane conductance regulator\t7q31.2\t\t1080\t1884\t602421
    BRCA1\tBRCA1 DNA repair associated\t17q21.31\t\t672\t1100\t113705
    HTT\thuntingtin\t4p16.3\t\t3064\t4851\t613004
    F8\tcoagulation factor VIII\tXq28\t\t2157\t3546\t300841
    CYP2C9\tcytochrome P450 family 2 subfamily C member 9\t10q23.33\t\t1559\t2623\t601130
    """
  private static let diseases = """
    name\tsynonyms\tid
    cystic fibrosis\t\t
    Huntington disease\t\t
    haemophilia A\themophilia A\t
    breast cancer\t\t
    Down syndrome\t\t
    Edwards syndrome\ttrisomy 18\t
    Gaucher disease\t\t
    """
  private static let drugs = """
    name\tsynonyms\tclass
    warfarin\t\t
    tetrabenazine\t\t
    imatinib\t\t
    """

  private func names() throws -> NameTables {
    try NameTables(genes: Self.tables, diseases: Self.diseases, drugs: Self.drugs)
  }

  private func ask(_ text: String) throws -> Answer {
    let store = try LiteratureStore(
      inMemory: "own",
      abstracts: Self.passages.map {
        Abstract(source: Source(.starter, $0.0), title: $0.1, text: $0.2)
      })
    let retriever = Retriever(stores: [store], names: try names())
    let template = try PromptTemplate(
      "{passages}\n{question}\n", name: "t", variables: ["passages", "question"])
    var answerer = Answerer(
      retriever: retriever, model: try ScriptedLanguageModel.indifferent(),
      prompt: ReaderPrompt(template: template, budget: 4_000),
      libraryLine: "own")
    answerer.modelShare = 0
    return try answerer.answer(text).answer
  }

  @Test(
    arguments: [
      ("We aimed to test whether zinc prevents scurvy in sailors.", Answer.Status.partial),
      ("In a trial zinc did prevent scurvy in sailors.", .answered),
    ])
  func `where a check keeps out the sentence that matched, the rest is only near`(
    _ sentence: String, _ expected: Answer.Status
  ) throws {
    let record = Abstract(
      source: Source(.pmid, "1"), title: "",
      text: sentence + " The ships were built of oak in two yards.")
    let store = try LiteratureStore(inMemory: "own", abstracts: [record])
    let template = try PromptTemplate(
      "{passages}\n{question}\n", name: "t", variables: ["passages", "question"])
    var answerer = Answerer(
      retriever: Retriever(stores: [store], names: try names()),
      model: try ScriptedLanguageModel.indifferent(),
      prompt: ReaderPrompt(template: template, budget: 4_000), libraryLine: "own")
    answerer.modelShare = 0
    answerer.gate.model = SupportModel(
      trees: RegressionTrees(base: 1, trees: []), threshold: 0.5)
    let answer = try answerer.answer("What does zinc prevent in sailors?").answer
    #expect(answer.status == expected)
    #expect(answer.reason == (expected == .partial ? .backgroundOnly : nil))
  }

  @Test(
    "a false premise is corrected from the library's own sentences",
    arguments: [
      (
        "Why does BRCA1 cause cystic fibrosis?", "cf",
        "No passage here links BRCA1 to cystic fibrosis. What the library says of cystic fibrosis:"
      ),
      (
        "How do mutations in CFTR lead to Huntington disease?", "hd",
        "No passage here links CFTR to Huntington disease. What the library says of Huntington disease:"
      ),
      (
        "Why is Huntington disease recessive?", "hd",
        "No passage here says that Huntington disease is recessive. What the library says of its "
          + "inheritance:"
      ),
      (
        "How does the Y-linked inheritance of haemophilia A work?", "ha",
        "No passage here says that haemophilia A is Y-linked. What the library says of its inheritance:"
      ),
      (
        "Why does trisomy 18 cause Down syndrome?", "ds",
        "No passage here links Down syndrome to chromosome 18. What the library says of its cause:"
      ),
      (
        "How does imatinib treat Huntington disease?", "hd",
        "No passage here links imatinib to Huntington disease. What the library says of Huntington "
          + "disease:"
      ),
    ])
  func falsePremise(_ question: String, _ source: String, _ frame: String) throws {
    let answer = try ask(question)
    #expect(answer.status == .partial)
    #expect(answer.reason == .falsePremise)
    #expect(answer.sentences.first?.text == frame)
    #expect(answer.sentences.first?.role == .frame)
    #expect(answer.sentences.first?.cites.isEmpty == true)
    #expect(answer.sentences.dropFirst().first?.cites.first?.source.id == source)
  }

  @Test func `a gene's wrong chromosome is corrected from the gene table`() throws {
    let answer = try ask("Why is CFTR on chromosome 17?")
    #expect(answer.reason == .falsePremise)
    #expect(
      answer.sentences.map(\.text) == [
        "CFTR does not lie on chromosome 17. The gene table says:",
        "CFTR (CF transmembrane conductance regulator) lies at 7q31.2.",
      ])
    #expect(answer.sentences[1].cites.first?.source.kind == .computed)
  }

  @Test(
    "what the library supports, and what is asked openly, is no false premise",
    arguments: [
      "Why does CFTR cause cystic fibrosis?", "Why is Huntington disease dominant?",
      "How does the X-linked inheritance of haemophilia A work?",
      "How do BRCA1 mutations cause breast cancer?", "Is Huntington disease recessive?",
      "Does BRCA1 cause cystic fibrosis?", "Is cystic fibrosis dominant or recessive?",
      "Why does an extra chromosome 21 cause Down syndrome?",
      "Why does BRCA1 cause Gaucher disease?",
      "How is cystic fibrosis inherited?", "Which gene causes Huntington disease?",
    ])
  func noFalsePremise(_ question: String) throws {
    let answer = try ask(question)
    #expect(answer.reason != .falsePremise)
  }

  @Test func `a dose for a genotype is not given, nor a sentence quoted that states one`() throws {
    let answer = try ask("What dose of warfarin for CYP2C9*3/*3?")
    #expect(answer.status == .partial)
    #expect(answer.reason == .dosing)
    #expect(answer.sentences.first?.text.hasPrefix("cistron gives no dose for a person.") == true)
    #expect(answer.sentences.count > 1)
    #expect(!answer.sentences.contains { $0.text.contains("mg") })
  }

  @Test
  func `without evidence a person's question is refused in one sentence, and says what lacks`()
    throws
  {
    let answer = try ask("My son has Gaucher disease, should he take imatinib?")
    #expect(answer.status == .abstained)
    #expect(answer.reason == .clinicalDecision)
    #expect(answer.sentences.count == 1)
    #expect(answer.sentences.first?.text.contains("follows") == false)
  }

  @Test func `a person's question is shown what is held of the rest`() throws {
    let answer = try ask("My patient with Huntington disease, should she take imatinib?")
    #expect(answer.status == .partial)
    #expect(answer.reason == .clinicalDecision)
    #expect(answer.missing == ["imatinib"])
    #expect(answer.sentences.last?.cites.first?.source.id == "hd")
  }

  @Test func `a mistyped identifier is told`() throws {
    let answer = try ask("What does PMID PMC1234567 say?")
    #expect(answer.status == .abstained)
    #expect(answer.reason == .identifierType)
    #expect(answer.sentences.map(\.text) == ["PMC1234567 is not a PMID: it is a PMCID."])
  }

  @Test(
    "sentences that state a dose are known",
    arguments: [
      ("Patients took 5 mg a day.", true), ("The dose was 0.5 mg/kg.", true),
      ("A starting dose of 50 % is advised.", true), ("Half the usual dose was given.", true),
      ("Carriers need a lower dose.", true), ("CYP2C9*3 lowers enzyme activity.", false),
      ("Warfarin dose depends on VKORC1.", false), ("The 20 g test is old.", true),
      ("About 30 per cent of people carry it.", false), ("Exon 5 is skipped.", false),
    ])
  func dose(_ sentence: String, _ isDose: Bool) {
    #expect(DoseStatement.isMade(in: sentence) == isDose)
  }
}

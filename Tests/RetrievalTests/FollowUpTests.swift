import Foundation
import Literature
import Testing

@testable import Retrieval

/// Follow-ups under the tables that ship.
struct FollowUpTests {
  static let names: NameTables = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Index")
    func table(_ name: String) -> String {
      (try? String(contentsOf: root.appendingPathComponent(name + ".tsv"), encoding: .utf8)) ?? ""
    }
    return try! NameTables(
      genes: table("genes"), aliases: table("aliases"), variants: table("variants"),
      diseases: table("diseases"), drugs: table("drugs"))
  }()

  private func rewritten(_ text: String, after question: String, answer: [String] = []) -> String? {
    FollowUp.standAlone(
      text, after: Topic(question: question, answer: answer), names: Self.names)
  }

  @Test(arguments: [
    ("how is it inherited?", "What causes phenylketonuria?", "How is phenylketonuria inherited?"),
    ("and how is it treated", "What causes phenylketonuria?", "How is phenylketonuria treated?"),
    ("what about treatment?", "What causes phenylketonuria?", "Treatment of phenylketonuria?"),
    ("and the symptoms?", "What causes phenylketonuria?", "Symptoms of phenylketonuria?"),
    (
      "What are the symptoms?", "What causes phenylketonuria?",
      "What are the symptoms of phenylketonuria?"
    ),
    ("treatment?", "What causes phenylketonuria?", "Treatment of phenylketonuria?"),
    ("How common?", "What causes phenylketonuria?", "How common is phenylketonuria?"),
    (
      "What is its prevalence in Turkey?", "What causes phenylketonuria?",
      "What is phenylketonuria's prevalence in Turkey?"
    ),
    ("and in mice?", "What causes phenylketonuria?", "What causes phenylketonuria in mice?"),
    (
      "what about in zebrafish?", "What causes phenylketonuria in mice?",
      "What causes phenylketonuria in zebrafish?"
    ),
    ("and rats?", "What causes phenylketonuria in mice?", "What causes phenylketonuria in rats?"),
    ("And cystic fibrosis?", "What causes phenylketonuria?", "What causes cystic fibrosis?"),
    ("is this disease dominant?", "What causes phenylketonuria?", "Is phenylketonuria dominant?"),
    ("is the disease lethal", "What causes phenylketonuria?", "Is phenylketonuria lethal?"),
    ("is that recessive?", "What causes phenylketonuria?", "Is phenylketonuria recessive?"),
    ("how do you treat that?", "What causes phenylketonuria?", "How do you treat phenylketonuria?"),
    (
      "and BRCA2?", "How common are BRCA1 mutations in Ashkenazi women?",
      "How common are BRCA2 mutations in Ashkenazi women?"
    ),
    (
      "what about BRCA2 mutations?", "How common are BRCA1 mutations in Ashkenazi women?",
      "How common are BRCA2 mutations in Ashkenazi women?"
    ),
    (
      "and in men?", "How common are BRCA1 mutations in Ashkenazi women?",
      "How common are BRCA1 mutations in men?"
    ),
    (
      "and men?", "How common are BRCA1 mutations in Ashkenazi women?",
      "How common are BRCA1 mutations in men?"
    ),
    (
      "and in Finland?", "How common is cystic fibrosis in Ireland?",
      "How common is cystic fibrosis in Finland?"
    ),
    (
      "and BRCA2 in men?", "How common are BRCA1 mutations in Ashkenazi women?",
      "How common are BRCA2 mutations in men?"
    ),
    (
      "Are they dominant?", "How common are BRCA1 mutations in Ashkenazi women?",
      "Are BRCA1 mutations dominant?"
    ),
    ("does it interact with BARD1?", "What does BRCA1 do?", "Does BRCA1 interact with BARD1?"),
    ("and p.Gly551Asp?", "What does CFTR p.Phe508del do?", "What does CFTR p.Gly551Asp do?"),
    (
      "how is it measured?", "What is linkage disequilibrium?",
      "How is linkage disequilibrium measured?"
    ),
    ("where does this protein act?", "What does PAH do?", "Where does PAH protein act?"),
    ("how is it treated?", "What does CFTR p.Phe508del do?", "How is CFTR p.Phe508del treated?"),
    (
      "what about treatment?", "Who carries c.68_69del in BRCA1?",
      "Treatment of BRCA1 c.68_69del?"
    ),
    (
      "and VKORC1?", "How does CYP2C9 change warfarin dosing?",
      "How does VKORC1 change warfarin dosing?"
    ),
  ])
  func `a follow-up is rewritten`(text: String, before: String, expected: String) {
    #expect(rewritten(text, after: before) == expected)
  }

  @Test func `what the answer named can be meant`() {
    let question = "Which gene is mutated in Marfan syndrome?"
    let answer = ["Marfan syndrome is caused by mutations in the FBN1 gene."]
    #expect(
      rewritten("what does it encode?", after: question, answer: answer) == "What does FBN1 encode?"
    )
    #expect(
      rewritten("how is it inherited?", after: question, answer: answer)
        == "How is Marfan syndrome inherited?")
    #expect(
      rewritten("Where is the gene located?", after: question, answer: answer)
        == "Where is FBN1 located?")
    #expect(
      rewritten("what does this gene do", after: question, answer: answer) == "What does FBN1 do?")
  }

  @Test func `those are what the last answer listed`() {
    let question = "Which genes cause hereditary deafness?"
    let answer = ["Mutations in GJB2 and SLC26A4 are frequent.", "OTOF and GJB2 are others."]
    #expect(
      rewritten("which of those are dominant?", after: question, answer: answer)
        == "Which of GJB2, SLC26A4 and OTOF are dominant?")
    #expect(
      rewritten("Which of these genes is X-linked?", after: question, answer: answer)
        == "Which of the genes GJB2, SLC26A4 and OTOF is X-linked?")
    #expect(
      rewritten("which ones are recessive?", after: question, answer: answer)
        == "Which of GJB2, SLC26A4 and OTOF are recessive?")
    #expect(
      rewritten("which of those are dominant?", after: question)
        == "Which genes cause hereditary deafness, and which of those are dominant?")
  }

  @Test(arguments: [
    "What causes cystic fibrosis?", "Is it true that BRCA1 is dominant?", "What is recombination?",
    "Does CFTR lose its function in cystic fibrosis?", "Which genes that cause deafness are known?",
    "Where is the gene for Marfan syndrome?", "BRCA2", "What is linkage disequilibrium?",
    "Is it possible to cure Huntington disease?",
    "How is Marfan syndrome treated, and is it dominant?",
    "What are the symptoms of Fabry disease?", "Explain imprinting", "GWAS",
  ])
  func `a question that stands alone is left alone`(text: String) {
    #expect(rewritten(text, after: "What causes phenylketonuria?") == nil)
  }

  @Test func `a turn that names nothing leaves the talk where it was`() {
    let before = Topic(question: "What causes phenylketonuria?", answer: [])
    #expect(
      Topic.after("Why?", answer: [], before: before, names: Self.names)?.question
        == before.question)
    #expect(
      Topic.after("Where is TP53?", answer: [], before: before, names: Self.names)?.question
        == "Where is TP53?")
  }

  @Test func `a list of entities asks for any of them`() {
    let question = Question(
      "Which of the genes GJB2, SLC26A4 and OTOF are dominant?", names: Self.names)
    #expect(question.entities == [])
    #expect(question.terms.compactMap(\.entity).map(\.name) == ["GJB2 or SLC26A4 or OTOF"])
    #expect(Question("GJB2, SLC26A4 and OTOF", names: Self.names).entities.count == 3)
    let retriever = Retriever(stores: [], names: Self.names)
    func lacks(_ text: String) -> [String] {
      let passage = Passage(Abstract(source: Source(.pmid, "1"), title: "", text: text))
      return retriever.missingEntities(question, in: passage).map(\.name)
    }
    #expect(lacks("OTOF variants are recessive.") == [])
    #expect(lacks("MYO7A variants are dominant.") == ["GJB2 or SLC26A4 or OTOF"])
  }
}

import Literature
import LiteratureIndex
import Testing

@testable import Retrieval

struct SentenceModelTests {
  private let text = "0.1\nbm25<0.5 =-0.05 isFirst<1.0 =0.2 =0.3\nlength<0.0 =0.0 =0.01"

  private func values(_ given: [SentenceFeature: Double]) -> [Double] {
    SentenceFeature.allCases.map { given[$0] ?? 0 }
  }

  @Test func `a model is read and written as it stands`() throws {
    let model = try SentenceModel(text: text)
    #expect(model.trees.trees.count == 2)
    #expect(model.text == text)
  }

  @Test func `a score is the base and one leaf of each tree, equal values going up`() throws {
    let model = try SentenceModel(text: text)
    #expect(abs(model.score(values([.bm25: 0.4, .length: -1])) - 0.05) < 1e-12)
    #expect(abs(model.score(values([.bm25: 0.5, .length: -1])) - 0.3) < 1e-12)
    #expect(abs(model.score(values([.bm25: 0.9, .isFirst: 1, .length: 0])) - 0.41) < 1e-12)
  }

  @Test(arguments: ["", "x", "0.1 bm25<0.5 =0.1", "0.1 nothing<0.5 =0.1 =0.2", "0.1 =0.1 <"])
  func `a damaged text is refused`(_ text: String) {
    #expect(throws: TreesFailure.self) { try SentenceModel(text: text) }
  }

  @Test func `the shipped model can be read and its scores are gains`() throws {
    let model = SentenceModel.shipped
    #expect(model.trees.trees.count > 20)
    #expect(model.trees.base > 0 && model.trees.base < 1)
    #expect(try SentenceModel(text: model.text) == model)
  }

  private func ranked(_ question: String, _ texts: [String]) throws -> [String] {
    let records = texts.enumerated().map {
      Abstract(source: Source(.pmid, "\($0 + 1)"), title: "", text: $1)
    }
    let store = try LiteratureStore(inMemory: "test", abstracts: records)
    let retriever = Retriever(stores: [store], names: try NameTables())
    let retrieval = try retriever.retrieve(Question(question, names: retriever.names), limit: 8)
    return SentenceRanker().rank(retrieval).map {
      retrieval.hits[$0.hit].passage.sentences[$0.sentence].text
    }
  }

  @Test
  func
    `the sentence that answers the very question comes first, under whichever names and articles`()
    throws
  {
    let names = try NameTables(
      aliases: "alias\tclass\tcanonical\tcontext\tnote\nUPD\tconcept\tuniparental disomy\t\t\n")
    var record = Abstract(
      source: Source(.pmid, "1"), title: "Uniparental disomy",
      text:
        "Uniparental disomy is a risk of translocations. Both copies of a chromosome come from one parent. It is rare among all births."
    )
    record.asked = [
      Asked("What is uniparental disomy?", sentence: 1),
      Asked("How common is uniparental disomy?", sentence: 2),
    ]
    let store = try LiteratureStore(inMemory: "test", abstracts: [record])
    let retriever = Retriever(stores: [store], names: names)
    func first(_ question: String) throws -> (sentence: Int, asked: [Double]) {
      let found = try retriever.retrieve(Question(question, names: names), limit: 8)
      return (SentenceRanker().rank(found)[0].sentence, found.hits[0].asked)
    }
    for question in [
      "What is uniparental disomy?", "what is the UPD", "What is a uniparental disomy",
    ] {
      let found = try first(question)
      #expect(found.sentence == 1 && found.asked[0] == 1 && found.asked[1] < 1, "\(question)")
    }
    #expect(try first("how common is UPD").sentence == 2)
    #expect(try first("Where is uniparental disomy studied?").asked.allSatisfy { $0 < 1 })
  }

  @Test(arguments: ["What is the function of XIST?", "What is XIST for?", "What is XIST?"])
  func `what a thing does is its function`(_ asked: String) throws {
    let names = try NameTables()
    var record = Abstract(
      source: Source(.pmid, "1"), title: "",
      text: "XIST was found in 1991. Its RNA coats a chromosome.")
    record.asked = [Asked(asked, sentence: 1), Asked("When was XIST found?", sentence: 0)]
    let store = try LiteratureStore(inMemory: "test", abstracts: [record])
    let retriever = Retriever(stores: [store], names: names)
    func likeness(_ question: String) throws -> Double {
      try retriever.retrieve(Question(question, names: names), limit: 8).hits[0].asked[0]
    }
    #expect(try likeness("What does XIST do?") == 1)
    #expect(try likeness("What does XIST need?") < 1)
    #expect(try likeness("Why does XIST do it?") < 1)
  }

  @Test func `the sentence that holds what is asked comes first`() throws {
    let order = try ranked(
      "Which enzyme degrades heparan sulfate in lysosomes?",
      [
        "Rare diseases are many. Patients were recruited in two clinics. The enzyme sulfamidase degrades heparan sulfate in lysosomes. More work is needed.",
        "Heparan sulfate is found on the surface of cells. It binds many proteins there.",
      ])
    #expect(order.first == "The enzyme sulfamidase degrades heparan sulfate in lysosomes.")
  }

  @Test func `a sentence of three words is no answer`() throws {
    #expect(
      try ranked("What is heparan?", ["Heparan is here. Heparan is a sugar of cells."]).count == 1)
  }
}

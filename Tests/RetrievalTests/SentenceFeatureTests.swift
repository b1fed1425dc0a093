import Literature
import LiteratureIndex
import Testing

@testable import Retrieval

struct SentenceFeatureTests {
  private func roles(_ sentences: String...) -> [RoleCues] {
    RoleCues.roles(of: sentences.map { (text: $0, counter: TermCounter(SearchText.words($0))) })
  }

  @Test func `a section's label gives the role of the sentences up to the next`() {
    #expect(
      roles(
        "BACKGROUND: The aim of this study was to compare two tests.",
        "METHODS: Cases were sampled.",
        "We found them in Rome.", "RESULTS: None.", "CONCLUSIONS: Tests differ.")
        == [[.background, .aim], .method, .method, .finding, .conclusion])
  }

  @Test func `without labels words tell roles`() {
    #expect(
      roles(
        "We aimed to find the cause.", "DNA samples were collected.", "Little is known of it.",
        "We found a new variant.", "These results suggest that it is rare.", "The sky is blue.")
        == [.aim, .method, .background, .finding, .conclusion, []])
  }

  @Test(arguments: [
    ("Is CFTR an ion channel?", QuestionKind.yesNo), ("Does it help?", .yesNo),
    ("How many genes are there?", .number), ("What is the prevalence of PKU?", .number),
    ("Which gene causes PKU?", .name), ("What gene causes PKU?", .name),
    ("What is PKU?", .other), ("How is PKU treated?", .other), ("", .other),
  ])
  func `the first words of a question give its kind`(_ text: String, _ kind: QuestionKind) {
    #expect(QuestionKind(text) == kind)
  }

  private func features(_ question: String, _ texts: [(String, String)]) throws -> (
    SentenceFeatures, (Int, Int, SentenceFeature) -> Double?
  ) {
    let records = texts.enumerated().map {
      Abstract(source: Source(.pmid, "\($0 + 1)"), title: $1.0, text: $1.1)
    }
    let store = try LiteratureStore(inMemory: "test", abstracts: records)
    let retriever = Retriever(stores: [store], names: try NameTables())
    let retrieval = try retriever.retrieve(Question(question, names: retriever.names), limit: 8)
    let features = SentenceFeatures(retrieval)
    return (
      features,
      { pmid, sentence, feature in
        features.candidates.first {
          retrieval.hits[$0.hit].source.id == "\(pmid)" && $0.sentence == sentence
        }?.values[feature.rawValue]
      }
    )
  }

  @Test func `features of a small library have the values that their definitions give`() throws {
    let (all, value) = try features(
      "Which enzyme degrades lysosomal heparan?",
      [
        (
          "Heparan",
          "Heparan is a sugar. An enzyme named SGSH degrades lysosomal heparan. It is made by liver cells."
        ),
        ("", "The enzyme SGSH degrades lysosomal heparan in cells."),
      ])
    #expect(all.candidates.count == 4)
    #expect(value(1, 1, .coverage) == 1)
    #expect(value(1, 0, .coverage).map { $0 > 0 && $0 < 1 } == true)
    #expect(value(1, 1, .phrase) == 1)
    #expect(value(1, 0, .isFirst) == 1)
    #expect(value(1, 2, .isLast) == 1)
    #expect(value(1, 2, .place) == 1)
    #expect(value(1, 2, .opensUnresolved) == 1)
    #expect(value(1, 1, .opensUnresolved) == 0)
    #expect(value(1, 1, .newSymbols) == 1)
    #expect(value(1, 0, .newSymbols) == 0)
    #expect(value(1, 0, .titleSimilarity) == 1)
    #expect(value(2, 0, .isOnly) == 1)
    // Its near twin stands in the other passage.
    let twin = try #require(value(1, 1, .centrality))
    let other = try #require(value(1, 2, .centrality))
    #expect(twin > 0.5)
    #expect(twin > 2 * other)
    #expect(all.candidates.map { $0.values[SentenceFeature.relativeBM25.rawValue] }.max() == 1)
    #expect(all.candidates.allSatisfy { $0.values.allSatisfy(\.isFinite) })
  }

  @Test func `the same retrieval gives the same features`() throws {
    let texts = (0..<6).map {
      ("Title \($0)", "CFTR is a channel \($0). Its loss causes disease. We found variant \($0).")
    }
    let first = try features("What does CFTR do?", texts).0.candidates.map(\.values)
    for _ in 0..<3 {
      #expect(try features("What does CFTR do?", texts).0.candidates.map(\.values) == first)
    }
  }

  @Test(arguments: [
    ("Uniparental disomy is the inheritance of both copies from one parent.", 1.0),
    ("Uniparental disomy (UPD) is a cause of imprinting disorders.", 1),
    ("A uniparental disomy means that one parent gave both copies.", 1),
    ("Uniparental disomy is rare.", 0.5),
    ("Uniparental disomy arises after trisomy rescue.", 0.5),
    ("The risk of uniparental disomy is a matter of the chromosome.", 0),
    ("One case of disomy is a uniparental one.", 0),
    ("Chromosomes were counted.", 0),
  ])
  func `a definition opens with all that is asked for`(_ text: String, _ expected: Double) throws {
    let (_, value) = try features("What is uniparental disomy?", [("Disomy", text)])
    #expect(value(1, 0, .opensDefinition) ?? 0 == expected)
  }

  @Test(arguments: [
    ("Uniparental disomy: isodisomy and heterodisomy", 1.0), ("Uniparental disomy", 1),
    ("Uniparental disomy risk with translocations", 0), ("Disomy", 0), ("", 0),
  ])
  func `a title is the subject if nothing else stands before its colon`(
    _ title: String, _ expected: Double
  ) throws {
    let (_, value) = try features(
      "What is uniparental disomy?", [(title, "Uniparental disomy is rare in people.")])
    #expect(value(1, 0, .titleIsSubject) == expected)
    let (_, other) = try features(
      "Who described uniparental disomy in 1980?",
      [(title, "Uniparental disomy is rare in people.")])
    #expect(other(1, 0, .titleIsSubject) == 0)
  }

  @Test(arguments: [
    ("What causes cystic fibrosis?", "Cystic fibrosis is caused by defects of a gene.", 1.0),
    ("What causes cystic fibrosis?", "Disomy can cause cystic fibrosis in a child.", 0),
    ("What causes cystic fibrosis?", "Cystic fibrosis affects the gut, lung and skin.", 0),
    ("How is cystic fibrosis inherited?", "Cystic fibrosis is an autosomal recessive disease.", 1),
    ("Is cystic fibrosis rare?", "Cystic fibrosis is caused by defects of a gene.", 0),
  ])
  func `what is asked for is said of the subject`(
    _ question: String, _ text: String, _ expected: Double
  ) throws {
    let (_, value) = try features(question, [("Fibrosis", text)])
    #expect(value(1, 0, .saidOfSubject) == expected)
  }
}

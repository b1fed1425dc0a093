import Literature
import LiteratureIndex
import Testing

@testable import Retrieval

/// What makes one passage stand before another, and how the score explains itself.
struct RankingTests {
  private func retrieval(
    _ texts: [String], _ question: String, weights: RankingWeights = RankingWeights()
  ) throws -> Retrieval {
    let records = texts.enumerated().map {
      Abstract(source: Source(.pmid, "\($0 + 1)"), title: "", text: $1)
    }
    let store = try LiteratureStore(inMemory: "t", abstracts: records)
    return try Retriever(stores: [store], names: RetrievalTests.names, weights: weights)
      .retrieve(Question(question, names: RetrievalTests.names), limit: 10)
  }

  private func features(_ texts: [String], _ question: String) throws -> [String: MatchFeatures] {
    var weights = RankingWeights()
    weights.voters = 6
    return Dictionary(
      uniqueKeysWithValues: try retrieval(texts, question, weights: weights).hits.map {
        ($0.source.id, $0.features)
      })
  }

  private func near(_ a: Double?, _ b: Double) -> Bool { abs((a ?? .infinity) - b) < 1e-9 }

  @Test func `a passage that answers a like question comes first, with the sentence that does`()
    throws
  {
    var plain = Abstract(
      source: Source(.pmid, "1"), title: "",
      text: "Bones of the skull are many. Brittle toys are not.")
    plain.asked = []
    var asked = Abstract(
      source: Source(.pmid, "2"), title: "",
      text: "Fractures follow minor trauma. COL1A1 variants impair collagen.")
    asked.asked = [
      Asked("why do my bones break so easily", sentence: 0),
      Asked("gene for brittle bones", sentence: 1),
    ]
    let store = try LiteratureStore(inMemory: "t", abstracts: [plain, asked])
    let retriever = Retriever(stores: [store], names: RetrievalTests.names)
    let found = try retriever.retrieve(
      Question("Which gene is behind brittle bones?", names: retriever.names), limit: 10)
    #expect(found.hits.map(\.source.id) == ["2", "1"])
    #expect(found.hits[0].missing.map(\.surface) == ["behind"])
    // "Bones" stands in both of its questions and tells them not apart, "gene" and "brittle" do.
    #expect(found.hits[0].asked[0] == 0 && found.hits[0].asked[1] > 0)
    #expect(found.hits[0].features[.asked] > found.hits[0].asked[1])
    #expect(found.hits[1].features[.asked] == 0)
    let best = SentenceFeatures(found).candidates.filter { $0.hit == 0 }
    #expect(best.map { $0.values[SentenceFeature.asked.rawValue] } == found.hits[0].asked)
  }

  @Test func `a name that stands only in such a question is not held by the passage`() throws {
    var record = Abstract(
      source: Source(.pmid, "1"), title: "", text: "Sweat is salty where chloride is not taken up.")
    record.asked = [Asked("why is sweat salty in mucoviscidosis", sentence: 0)]
    let store = try LiteratureStore(inMemory: "t", abstracts: [record])
    let found = try Retriever(stores: [store], names: RetrievalTests.names).retrieve(
      Question("Why is sweat salty in cystic fibrosis?", names: RetrievalTests.names), limit: 1)
    #expect(found.hits[0].missingEntities == [Entity(.disease, "cystic fibrosis")])
  }

  private static let apart =
    "The mean age of onset of those families was noted in all centres that took part, and later on, "
    + "after some more years of looking for it, a lattice was seen in one cornea, and dystrophy in none."
  private static let together =
    "In some families a lattice dystrophy was seen in all who took part, and later on, after some more "
    + "years of looking for it, the mean age of onset of those in all centres was noted, and one cornea."

  @Test func `words side by side come before the same words apart`() throws {
    let found = try retrieval([Self.apart, Self.together], "lattice dystrophy")
    #expect(found.hits.map(\.source.id) == ["2", "1"])
    let features = try features([Self.apart, Self.together], "lattice dystrophy")
    #expect(near(features["2"]?[.phrases], 1) && features["1"]?[.phrases] == 0)
    #expect(near(features["2"]?[.pairs], 1))
    #expect(near(features["2"]?[.verbatim], 1) && features["1"]?[.verbatim] == 0)
    #expect(abs((features["2"]?[.proximity] ?? 0) - 8.0 / 9) < 1e-12)
  }

  @Test func `a stop word between neighbours costs part of it, another order all`() throws {
    let features = try features(
      ["Onset in childhood is usual.", "Childhood onset is usual.", "Onset childhood, usually."],
      "onset childhood")
    #expect(near(features["1"]?[.phrases], 0.7))
    #expect(features["2"]?[.phrases] == 0 && near(features["2"]?[.pairs], 1))
    #expect(near(features["3"]?[.phrases], 1))
  }

  @Test func `a word as typed is told from one with its stem`() throws {
    let features = try features(["Deleted exons.", "Deletions of exons."], "exons with deletions")
    #expect(near(features["1"]?[.coverage], 1) && near(features["2"]?[.coverage], 1))
    #expect(near(features["2"]?[.exact], 1))
    #expect(abs((features["1"]?[.exact] ?? 0) - 0.5) < 0.01)
  }

  @Test func `an alias counts as its name, in coverage, as an entity and as typed`() throws {
    let features = try features(["HER2 amplified tumours."], "ERBB2 amplified tumours")
    #expect(near(features["1"]?[.coverage], 1) && near(features["1"]?[.entities], 1))
    // Whichever name was typed, the same is found.
    #expect(near(features["1"]?[.exact], 1))
  }

  @Test func `the best stretch of thirty words is found wherever it stands`() throws {
    let filler = Array(repeating: "filler", count: 29).joined(separator: " ")
    let features = try features(
      ["lattice \(filler) dystrophy", "lattice \(filler.dropFirst(7)) dystrophy"],
      "lattice dystrophy")
    #expect((features["1"]?[.window] ?? 1) < 0.6)
    #expect(near(features["2"]?[.window], 1))
  }

  @Test func `contributions add up to the score, and name what they are for`() throws {
    let found = try retrieval([Self.together, Self.apart], "lattice dystrophy of the cornea")
    for hit in found.hits {
      let sum = hit.contributions.reduce(0) { $0 + $1.score }
      #expect(abs(sum - hit.score) < 1e-9)
      #expect(hit.contributions.map(\.term).prefix(3) == ["lattice", "dystrophy", "cornea"])
    }
  }

  @Test func `no passage votes for itself, and passages that share words raise each other`() throws
  {
    let features = try features(
      [
        "Zellweger spectrum with peroxisomes absent.",
        "Zellweger disorder with peroxisomes absent.",
        "Zellweger stood in the title of a book on mountains.",
      ], "Zellweger")
    let shared = features["1"]?[.feedback] ?? 0
    #expect(shared > 0 && shared == features["2"]?[.feedback])
    #expect(features["3"]?[.feedback] == 0)
    let alone = try self.features(["Zellweger spectrum with peroxisomes absent."], "Zellweger")
    #expect(alone["1"]?[.feedback] == 0)
  }

  @Test func `a question of common words finds what holds them all`() throws {
    let texts = (0..<30).map { "Gene cell tissue number \($0)." } + ["Gene cell tissue membrane."]
    let found = try retrieval(texts, "gene cell tissue membrane")
    #expect(found.hits.first?.source.id == "31")
    #expect(found.unknown.isEmpty)
  }

  @Test func `a record that is passed over is as if it were not there`() throws {
    let store = try LiteratureStore(
      inMemory: "t",
      abstracts: [
        Abstract(source: Source(.pmid, "1"), title: "", text: "Lattice dystrophy of the cornea."),
        Abstract(source: Source(.pmid, "2"), title: "", text: "The cornea is clear."),
      ])
    var retriever = Retriever(stores: [store], names: RetrievalTests.names)
    retriever.excluded = ["1"]
    let found = try retriever.retrieve(
      Question("lattice dystrophy of the cornea", names: RetrievalTests.names), limit: 5)
    #expect(found.hits.map(\.source.id) == ["2"])
    #expect(found.unknown.map(\.surface) == ["lattice", "dystrophy"])
  }
}

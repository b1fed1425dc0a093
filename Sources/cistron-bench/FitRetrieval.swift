import ArgumentParser
import Evaluation
import Foundation
import Literature
import LiteratureIndex
import Retrieval

/// Weights of `MatchFeature`: fitted to MAP@10 of BioASQ over snippets and of PubMedQA as known-item
/// search, which counts three times as much. Prints the weights to ship (folds 1–4), fold 0 under them, and all
/// questions cross-validated: each fold under weights fitted on the other folds, fold 0 left out of all.
struct FitRetrieval: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retrieval", abstract: "Weights of the ranking's features.")

  @Option(help: "At most so many questions a set.")
  var limit = 10_000

  @Option(help: "Candidates a question.")
  var candidates = 100

  @Option(help: "Write the features of every candidate to this file.")
  var dump: String?

  @Option(help: "Features that may count, joined by commas; all where none are named.")
  var features: String?

  func run() throws {
    let data = try TestDataFolder()
    let names = try ShippedParts.names()
    var sets: [(name: String, queries: [RankingFit.Query])] = []
    let snippets = try data.abstracts("literature/snippets.jsonl.gz")
    sets.append(("BioASQ", try extract(try data.bioasq(), snippets, names)))
    let known = try data.pubmedqa()
    sets.append(("PubMedQA", try extract(known, try data.untitledAbstracts(known), names)))
    if let dump { try write(sets, to: dump) }
    report(sets)
  }

  /// Ranks and features of all candidates of each question.
  private func extract(
    _ questions: [GoldQuestion], _ records: [Abstract], _ names: NameTables
  ) throws -> [RankingFit.Query] {
    let store = try LiteratureStore(inMemory: "bench", abstracts: records)
    let plain = try PlainIndex(records)
    let held = Set(records.map(\.source.id))
    // The peer's figures over all questions of the large set are those of `cistron-bench retrieval`.
    let isSmall = questions.count <= 1000
    var retriever = try ShippedParts.retriever([store], names: names)
    retriever.weights.candidates = candidates
    retriever.weights.voters = 6
    var queries: [RankingFit.Query] = []
    for question in questions.prefix(limit) {
      let gold = Set(question.documents).intersection(held)
      guard !gold.isEmpty, let fold = question.fold else { continue }
      let hits = try retriever.rankCandidates(Question(question.text, names: names)).hits
      let peer =
        fold == 0 || isSmall
        ? RankingMeasure.averagePrecision(try plain.ranked(question.text), gold: gold, at: 10) : nil
      queries.append(
        RankingFit.Query(
          id: question.id, fold: fold,
          features: hits.flatMap { $0.features.values.map(Float.init) },
          isGold: hits.map { gold.contains($0.source.id) }, gold: gold.count, peer: peer))
    }
    return queries
  }

  private func write(
    _ sets: [(name: String, queries: [RankingFit.Query])], to path: String
  ) throws {
    let width = MatchFeature.allCases.count
    var text = "set\tid\tfold\tgold\tpeer\tright"
    for feature in MatchFeature.allCases { text += "\t\(feature)" }
    text += "\n"
    for (name, queries) in sets {
      for query in queries {
        for i in query.isGold.indices {
          text +=
            "\(name)\t\(query.id)\t\(query.fold)\t\(query.gold)\t\(decimals(query.peer ?? -1))"
          text += "\t\(query.isGold[i] ? 1 : 0)"
          for f in 0..<width { text += "\t\(decimals(Double(query.features[i * width + f])))" }
          text += "\n"
        }
      }
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func report(_ sets: [(name: String, queries: [RankingFit.Query])]) {
    let all = MatchFeature.allCases
    var fitter = RankingFit(width: all.count)
    // PubMedQA has a ninth of the questions and is nearly solved: its gains are small and count more.
    fitter.shares = [1, 3]
    let fit = fitter
    let chosen = features.map { Set($0.split(separator: ",").map(String.init)) }
    let allowed = all.map { chosen?.contains("\($0)") ?? true }
    let start: [Float] = all.map { $0 == .coveredTerms ? 1 : 0 }
    func fitted(without fold: Int) -> [Float] {
      fit.fit(
        sets.map { $0.queries.filter { $0.fold != 0 && $0.fold != fold } }, from: start,
        allowed: allowed)
    }
    let shipped = fitted(without: 0)
    print("weights fitted on folds 1–4:")
    for (feature, weight) in zip(all, shipped) where weight > 0 {
      print("  \(feature): \(decimals(Double(weight)))")
    }
    let others = Dictionary(uniqueKeysWithValues: (1...4).map { ($0, fitted(without: $0)) })
    for (name, queries) in sets {
      line(name + ", fold 0", queries.filter { $0.fold == 0 }) { fit.averagePrecision($0, shipped) }
      line(name + ", before, fold 0", queries.filter { $0.fold == 0 }) {
        fit.averagePrecision($0, start)
      }
      line(name + ", cross-validated", queries) {
        fit.averagePrecision($0, others[$0.fold] ?? shipped)
      }
      line(name + ", before", queries) { fit.averagePrecision($0, start) }
    }
  }

  private func line(
    _ name: String, _ queries: [RankingFit.Query], _ measure: (RankingFit.Query) -> Double
  ) {
    guard !queries.isEmpty else { return }
    let ours = queries.map(measure)
    let peers = queries.compactMap(\.peer)
    var text =
      "\(name.padding(toLength: 28, withPad: " ", startingAt: 0)) \(queries.count) questions: MAP@10 "
      + Bootstrap.mean(ours).text
    if peers.count == queries.count {
      text +=
        ", plain BM25 \(decimals(Bootstrap.average(peers))), paired bootstrap p = "
        + decimals(Bootstrap.pairedP(ours, peers))
    }
    print(text)
  }
}

extension TestDataFolder {
  /// The whole abstracts, those of the questions without their titles: the titles are the questions.
  func untitledAbstracts(_ questions: [GoldQuestion]) throws -> [Abstract] {
    let untitled = Set(questions.map(\.id))
    return try abstracts("literature/abstracts.jsonl.gz").map { record in
      var record = record
      if untitled.contains(record.source.id) { record.title = "" }
      return record
    }
  }
}

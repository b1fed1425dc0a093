import ArgumentParser
import Evaluation
import Foundation
import Literature
import LiteratureIndex
import Retrieval

/// Document recall@10 and MAP@10, beside plain BM25 and a ranking by length alone.
struct RetrievalBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retrieval", abstract: "Retrieval on BioASQ and PubMedQA questions.")

  @Option(help: "Folds that are measured, as in 0 or 1234.")
  var folds = "0"

  @Option(help: "At most so many questions.")
  var limit = 10_000

  @Option(help: "bioasq or pubmedqa; both where none is named.")
  var set: String?

  @Flag(help: "Print the questions that plain BM25 answers better or worse.")
  var verbose = false

  func run() throws {
    let data = try TestDataFolder()
    let chosen = Set(folds.compactMap { $0.wholeNumberValue })
    let names = try ShippedParts.names()
    if set != "pubmedqa" {
      let snippets = try data.abstracts("literature/snippets.jsonl.gz")
      try measure(
        "BioASQ over snippets", try data.bioasq().filter { chosen.contains($0.fold ?? -1) },
        snippets, names)
    }
    guard set != "bioasq" else { return }
    let known = try data.pubmedqa()
    let abstracts = try data.untitledAbstracts(known)
    try measure(
      "PubMedQA as known-item search, titles left out",
      known.filter { chosen.contains($0.fold ?? -1) },
      abstracts, names)
  }

  private func measure(
    _ name: String, _ questions: [GoldQuestion], _ records: [Abstract], _ names: NameTables
  ) throws {
    let store = try LiteratureStore(inMemory: "bench", abstracts: records)
    let plain = try PlainIndex(records)
    let held = Set(records.map(\.source.id))
    let retriever = try ShippedParts.retriever([store], names: names)
    var rows: [String: (recall: [Double], precision: [Double])] = [:]
    var count = 0
    var asked: [GoldQuestion] = []
    for question in questions.prefix(limit) {
      let gold = Set(question.documents).intersection(held)
      guard !gold.isEmpty else { continue }
      count += 1
      asked.append(question)
      let ours = try retriever.retrieve(Question(question.text, names: names), limit: 10)
      var rankings = ["cistron": ours.hits.map(\.source.id)]
      rankings["plain unicode61 BM25"] = try plain.ranked(question.text)
      rankings["longest first"] = try plain.longest(question.text)
      for (system, ranking) in rankings {
        rows[system, default: ([], [])].recall.append(
          RankingMeasure.recall(ranking, gold: gold, at: 10))
        rows[system, default: ([], [])].precision.append(
          RankingMeasure.averagePrecision(ranking, gold: gold, at: 10))
      }
    }
    if verbose, let ours = rows["cistron"], let base = rows["plain unicode61 BM25"] {
      for (question, pair) in zip(asked, zip(ours.precision, base.precision))
      where pair.0 != pair.1 {
        print("\(question.id)\t\(decimals(pair.0))\t\(decimals(pair.1))\t\(question.text)")
      }
    }
    print("\(name): folds \(folds), \(count) questions, \(records.count) records")
    for system in ["cistron", "plain unicode61 BM25", "longest first"] {
      guard let row = rows[system] else { continue }
      print(
        "  \(system.padding(toLength: 22, withPad: " ", startingAt: 0)) "
          + "recall@10 \(Bootstrap.mean(row.recall).text)  MAP@10 \(Bootstrap.mean(row.precision).text)"
      )
    }
    if let ours = rows["cistron"], let base = rows["plain unicode61 BM25"] {
      print(
        "  MAP@10 above plain: paired bootstrap p = \(decimals(Bootstrap.pairedP(ours.precision, base.precision)))"
      )
    }
  }
}

import ArgumentParser
import Evaluation
import Foundation
import Grounding
import Literature
import LiteratureIndex
import Retrieval

/// How the weight of `MatchFeature.asked` was chosen: each question that a starter passage says it answers
/// is asked of a library that has forgotten that one question.
struct AskedBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "asked", abstract: "Held-out questions of the starter passages, by weight.")

  @Option(help: "Weights of the likeness to compare, joined by commas.")
  var weights = "0,10,20,30,40,60"

  @Flag(help: "Print the passages' sentences with their numbers, and nothing else.")
  var sentences = false

  func run() throws {
    let names = try ShippedParts.names()
    let records = try ShippedParts.passages()
    if sentences {
      for passage in records.map({ Passage($0) }) {
        for (i, sentence) in passage.sentences.enumerated() {
          print("\(passage.source.id)\t\(i)\t\(sentence.text)")
        }
      }
      return
    }
    let most = records.map(\.asked.count).max() ?? 0
    let values = weights.split(separator: ",").compactMap { Double($0) }
    var first = values.map { _ in 0 }
    var all = 0
    for left in 0..<most {
      let retriever = try ShippedParts.retriever(
        [ShippedParts.starter(records, withoutQuestion: left)], names: names)
      for record in records where left < record.asked.count {
        all += 1
        let question = Question(record.asked[left].question, names: names)
        let hits = try retriever.rankCandidates(question).hits
        for (i, weight) in values.enumerated() {
          var ranking = retriever.weights
          ranking.features[.asked] = weight
          let top = hits.max { ranking.score($0.features) < ranking.score($1.features) }
          if top?.source == record.source { first[i] += 1 }
        }
      }
    }
    for (weight, right) in zip(values, first) {
      print("weight \(weight): first \(right) of \(all), \(decimals(Double(right) / Double(all)))")
    }
  }
}

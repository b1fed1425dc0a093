import ArgumentParser
import Evaluation
import Foundation
import LiteratureIndex
import Retrieval

/// Whether the first quoted sentence is part of a gold snippet, with and without the model's share.
struct SentenceBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences", abstract: "Choice of the first sentence on BioASQ questions.")

  @Option(help: "Folds that are measured.")
  var folds = "0"

  @Option(help: "At most so many questions.")
  var limit = 300

  @Option(help: "Model shares, joined by commas.")
  var shares = "0,0.1,0.25,0.5,1"

  func run() throws {
    let data = try TestDataFolder()
    let chosen = Set(folds.compactMap { $0.wholeNumberValue })
    let questions = try data.bioasq().filter { chosen.contains($0.fold ?? -1) }.prefix(limit)
    let records = try data.abstracts("literature/snippets.jsonl.gz")
    let store = try LiteratureStore(inMemory: "bench", abstracts: records)
    var answerer = try ShippedParts.answerer(store)
    print(
      "BioASQ over snippets, folds \(folds), \(questions.count) questions: first sentence in a gold snippet"
    )
    for share in shares.split(separator: ",").compactMap({ Float($0) }) {
      answerer.modelShare = share
      var hits: [Double] = []
      var answered = 0
      for question in questions {
        let answer = try answerer.answer(question.text).answer
        guard let first = answer.sentences.first else { continue }
        answered += 1
        let text = fold(first.text)
        hits.append(
          question.snippets.contains { fold($0).contains(text) || text.contains(fold($0)) } ? 1 : 0)
      }
      print("  share \(share): \(Bootstrap.mean(hits).text), answered \(answered)")
    }
  }

  private func fold(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

import ArgumentParser
import Evaluation
import Foundation
import Literature
import LiteratureIndex
import Retrieval

/// Fits what is fitted, on folds 1–4 alone.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Fits weights on folds 1–4 and prints them as Swift.",
    subcommands: [FitSentences.self])
}

struct FitSentences: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences", abstract: "The sentence scorer's weights.")

  @Option(help: "At most so many questions a library.")
  var limit = 10_000

  @Option(help: "Passages that are looked at.")
  var depth = 8

  @Option(help: "Write the candidates with their features to this file, and fit nothing.")
  var dump: String?

  @Option(help: "Folds to dump.")
  var folds = "1234"

  func run() throws {
    let data = try testData()
    let chosen = Set(folds.compactMap { $0.wholeNumberValue })
    let names = try ShippedParts.names()
    let bioasq = Array(try data.bioasq().filter { chosen.contains($0.fold ?? -1) }.prefix(limit))
    let pubmedqa = Array(
      try data.pubmedqa().filter { chosen.contains($0.fold ?? -1) }.prefix(limit))
    let libraries: [(String, [Abstract], [GoldQuestion])] = [
      ("plain", try data.plainLibrary(), bioasq), ("dressed", try data.dressedLibrary(), bioasq),
      ("abstracts", try data.untitledLibrary(), pubmedqa),
    ]
    guard let dump else { return }
    FileManager.default.createFile(atPath: dump, contents: nil)
    guard let file = FileHandle(forWritingAtPath: dump) else { return }
    for (name, records, questions) in libraries {
      let store = try LiteratureStore(inMemory: "bench", abstracts: records)
      let retriever = Retriever(stores: [store], names: names)
      var start = 0
      while start < questions.count {
        let part = Array(questions[start..<min(start + 100, questions.count)])
        start += 100
        var text = ""
        for example in try SentenceExamples.collect(
          part, library: name, retriever: retriever, depth: depth)
        {
          for (i, candidate) in example.candidates.enumerated() {
            let values = candidate.values.map { String(format: "%.4f", $0) }
            let isGold = example.question.goldSnippets.contains {
              SnippetMeasure.match(example.snippets[i], $0)
            }
            text +=
              ([
                name, example.question.id, "\(example.question.fold ?? -1)", "\(candidate.hit)",
                "\(candidate.sentence)", example.snippets[i].pmid, isGold ? "1" : "0",
                String(format: "%.4f", example.gains[i]),
              ] + values + [example.snippets[i].text.replacingOccurrences(of: "\t", with: " ")])
              .joined(separator: "\t") + "\n"
          }
        }
        file.write(Data(text.utf8))
      }
    }
    try file.close()
  }
}

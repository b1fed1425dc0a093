import ArgumentParser
import Evaluation
import Foundation
import Literature
import LiteratureIndex
import Retrieval

/// The sentence scorer and the rule of quoting, fitted on folds 1–4 (BioASQ over snippets and over dressed
/// snippets, PubMedQA over abstracts) and on the starter passages' questions. Prints the table of gains; writes the trees where asked.
struct FitSentences: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences", abstract: "The sentence scorer's weights and the rule of quoting.")

  @Option(help: "At most so many questions a library, drawn by a seed.")
  var limit = 1200

  @Option(help: "Passages that are looked at.")
  var depth = 8

  @Option(help: "Candidates and features: read from this file, or gathered and written to it.")
  var candidates = ""

  @Option(help: "Gather these libraries only: plain, dressed, abstracts, starter.")
  var libraries = "plain,dressed,abstracts,starter"

  @Option(help: "Write the trees to this file (Index/sentence_trees.txt).")
  var output = ""

  @Flag(help: "Fit and write the trees, and compare nothing.")
  var only = false

  @Flag(help: "Leave the table of gains out.")
  var brief = false

  private static let fitted: Set<Int> = [1, 2, 3, 4]

  func run() throws {
    let data = try TestDataFolder()
    let bioasq = try data.bioasq().filter { Self.fitted.contains($0.fold ?? -1) }
    let pubmedqa = try data.pubmedqa().filter { Self.fitted.contains($0.fold ?? -1) }
    var examples: [SentenceExample] = []
    if !candidates.isEmpty, FileManager.default.fileExists(atPath: candidates) {
      let starter = try ShippedParts.passages().flatMap(StarterQuestions.all(of:))
      let known = Dictionary(
        (bioasq + pubmedqa + starter).map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
      examples = try ExampleFile.read(candidates, questions: known)
    } else {
      examples = try gather(data, drawn(bioasq), drawn(pubmedqa))
      if !candidates.isEmpty {
        try examples.map(ExampleFile.text).joined().write(
          toFile: candidates, atomically: true, encoding: .utf8)
      }
    }
    try fit(examples)
  }

  private func drawn(_ questions: [GoldQuestion]) -> [GoldQuestion] {
    var random = Seeded(4)
    let keys = questions.map { _ in random.next() }
    return questions.indices.sorted { keys[$0] < keys[$1] }.prefix(limit).map { questions[$0] }
  }

  private func gather(
    _ data: EvaluationData, _ bioasq: [GoldQuestion], _ pubmedqa: [GoldQuestion]
  ) throws -> [SentenceExample] {
    let names = try ShippedParts.names()
    return try libraries.split(separator: ",").map(String.init).flatMap { library in
      if library == "starter" { return try StarterQuestions.examples(names, depth: depth) }
      let records =
        switch library {
        case "plain": try data.plainLibrary()
        case "dressed": try data.dressedLibrary()
        default: try data.untitledLibrary()
        }
      let store = try LiteratureStore(inMemory: "bench", abstracts: records)
      return try SentenceExamples.collect(
        library == "abstracts" ? pubmedqa : bioasq, library: library,
        retriever: try ShippedParts.retriever([store], names: names), depth: depth)
    }
  }

  private func fit(_ examples: [SentenceExample]) throws {
    let trees = BoostedTrees()
    let all = SentenceFeature.allCases
    print(
      "\(examples.count) questions, \(examples.reduce(0) { $0 + $1.candidates.count }) candidates")
    if only { return try write(trees.fit(examples, features: all)) }
    let scores = SentenceFit.heldOutScores(examples, features: all, trees: trees)
    let rule = bestRule(examples, scores)
    print("rule: \(rule)")
    compareTypes(examples, scores)
    show("all features", SentenceFit.measure(examples, scores, rule))
    show(
      "BM25 of the sentence alone",
      SentenceFit.measure(examples, examples.map { $0.candidates.map { $0.values[0] } }, rule))
    if !brief {
      for (name, group) in SentenceFit.groups {
        let rest = all.filter { !group.contains($0) }
        let without = SentenceFit.heldOutScores(examples, features: rest, trees: trees)
        show("without " + name, SentenceFit.measure(examples, without, rule))
      }
    }
    if !output.isEmpty { try write(trees.fit(examples, features: all)) }
  }

  private func write(_ model: SentenceModel) throws {
    try (model.text + "\n").write(
      toFile: output.isEmpty ? "/dev/stdout" : output, atomically: false, encoding: .utf8)
  }

  /// By the held-out scores. What differs by less than 0.001 is a tie: the rule that quotes more stays.
  private func bestRule(_ examples: [SentenceExample], _ scores: [[Double]]) -> QuotingRule {
    var best: (utility: Double, rule: QuotingRule)?
    for most in [2, 3, 4, 5] {
      for overlap in [0.5, 0.6, 0.7] {
        for continuation in [0.5, 0.6, 0.7, 0.8] {
          let rule = QuotingRule(
            continuation: continuation, maxSentences: most, overlap: overlap)
          let table = SentenceFit.measure(examples, scores, rule)
          let utility = SentenceFit.utility(table)
          show("\(most) sentences, \(continuation) of the first, overlap \(overlap)", table)
          if utility > (best?.utility ?? 0) + 0.001 { best = (utility, rule) }
        }
      }
    }
    return best?.rule ?? QuotingRule(continuation: 0.6, maxSentences: 3, overlap: 0.5)
  }

  /// How many sentences each type of question is best answered by.
  private func compareTypes(_ examples: [SentenceExample], _ scores: [[Double]]) {
    for type in QuestionType.allCases {
      let own = examples.indices.filter { QuestionType(of: examples[$0].question.text) == type }
      print("\(type): \(own.count) questions")
      for (most, continuation) in [
        (1, 0.6), (2, 0.6), (2, 0.7), (2, 0.8), (3, 0.6), (3, 0.7), (3, 0.8), (4, 0.6), (4, 0.7),
        (4, 0.8),
      ] {
        let rule = QuotingRule(continuation: continuation, maxSentences: most, overlap: 0.5)
        show(
          "\(most) sentences, \(continuation) of the first",
          SentenceFit.measure(own.map { examples[$0] }, own.map { scores[$0] }, rule))
      }
    }
  }

  private func show(_ name: String, _ table: [String: [Double]]) {
    let cells = table.sorted { $0.key < $1.key }.map { library, values in
      "\(library) " + values.filter { $0 > 0 }.map(decimals).joined(separator: " ")
    }
    print(
      name.padding(toLength: 50, withPad: " ", startingAt: 0) + cells.joined(separator: "  ")
        + "  mean \(decimals(SentenceFit.utility(table)))")
  }
}

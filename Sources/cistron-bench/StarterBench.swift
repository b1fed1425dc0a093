import Answering
import ArgumentParser
import Evaluation
import Foundation
import Grounding
import LiteratureIndex
import Retrieval

/// The project's own questions over the starter library: answered, refused, found under either name.
struct StarterBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "starter", abstract: "The committed questions over the starter library.")

  @Option(help: "Folder of answerable.tsv and refuse.tsv.")
  var questions = "Tests/EvaluationTests/Questions"

  @Option(help: "Which set: the files' names begin with it (unseen_, second_unseen_ …).")
  var set = ""

  @Flag(help: "Print every miss.")
  var verbose = false

  @Flag(help: "Only the Chinese questions.")
  var onlyChinese = false

  @Flag(help: "Print rank and what the gate goes by for every question, and nothing else.")
  var diagnose = false

  @Option(help: "Weight of the likeness to the questions that a passage answers.")
  var asked: Double?

  func run() throws {
    if diagnose {
      let retriever = try ShippedParts.retriever(
        [ShippedParts.starter()], names: try ShippedParts.names())
      return try diagnose(retriever)
    }
    var answerer = try ShippedParts.answerer(try ShippedParts.starter())
    if let asked { answerer.retriever.weights.features[.asked] = asked }
    if set.isEmpty { try chinese(answerer) }
    if onlyChinese { return }
    try report(answerer, "with the model's share (\(answerer.modelShare))")
    answerer.modelShare = 0
    try report(answerer, "without the model's share")
    try aliases(answerer.retriever)
  }

  private func load(_ name: String) throws -> [GoldQuestion] {
    QuestionSets.own(try String(contentsOfFile: questions + "/" + set + name, encoding: .utf8))
  }

  private func report(_ answerer: Answerer, _ name: String) throws {
    let answerable = try load("answerable.tsv")
    var right = 0
    var refused = 0
    for question in answerable {
      let answer = try answerer.answer(question.text).answer
      // What cistron says before its evidence cites nothing.
      let first = answer.sentences.first { !$0.cites.isEmpty }?.cites.first?.source.id
      if answer.status == .abstained { refused += 1 }
      if let first, question.documents.contains(first) {
        right += 1
      } else if verbose {
        print(
          "MISS \(question.id) \(question.text) | \(answer.status) \(answer.missing) | \(first ?? "-") "
            + "| wanted \(question.documents.joined(separator: " "))")
      }
    }
    let refusals = try load("refuse.tsv")
    var kept = 0
    for question in refusals {
      let answer = try answerer.answer(question.text).answer
      if answer.status == .abstained {
        kept += 1
      } else if verbose {
        print("ANSWERED \(question.id) \(question.text) | \(answer.text.prefix(120))")
      }
    }
    print(name)
    print("  first sentence cites a named passage: \(right) of \(answerable.count)")
    print("  refused though answerable:            \(refused) of \(answerable.count)")
    print("  refused as they should be:            \(kept) of \(refusals.count)")
  }

  /// Chinese questions, and each one's English counterpart: whether the answer cites a named passage.
  private func chinese(_ answerer: Answerer) throws {
    let path = questions + "/chinese.tsv"
    let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
    var first = 0
    var cited = 0
    var english = 0
    for row in rows {
      let cells = row.split(separator: "\t").map(String.init)
      let right = Set(cells[3].split(separator: "|").map(String.init))
      func cites(_ text: String) throws -> [String] {
        try answerer.answer(text).answer.sentences.flatMap { $0.cites.map(\.source.id) }
      }
      let found = try cites(cells[1])
      if let top = found.first, right.contains(top) { first += 1 }
      if found.contains(where: right.contains) { cited += 1 }
      let inEnglish = try cites(cells[2])
      if let top = inEnglish.first, right.contains(top) { english += 1 }
      if verbose, found.first.map(right.contains) != true {
        print(
          "CHINESE \(cells[0]) \(cells[1]) | \(answerer.retriever.names.glossary.english(cells[1]))"
            + " | \(found) | English \(inEnglish) | wanted \(cells[3])")
      }
    }
    print("Chinese questions whose first sentence cites a named passage: \(first) of \(rows.count)")
    print("  any sentence cites one: \(cited); their English counterparts: \(english)")
  }

  /// For every question: rank of the first passage that answers it, and what the gate goes by.
  private func diagnose(_ retriever: Retriever) throws {
    let gate = SupportGate()
    for name in ["answerable.tsv", "refuse.tsv"] {
      for question in try load(name) {
        var retrieval = try retriever.retrieve(
          Question(question.text, names: retriever.names), limit: 12)
        let rank = retrieval.hits.firstIndex { question.documents.contains($0.source.id) }
        // As many as an answerer looks at.
        retrieval.hits = Array(retrieval.hits.prefix(8))
        var cells = [question.id, rank.map { String($0 + 1) } ?? "-"]
        switch gate.rule(retrieval) {
        case .refused(let reason, let missing):
          cells.append("\(reason.rawValue) \(missing.joined(separator: ","))")
        case .open(let hits):
          let features = SupportFeatures(retrieval, hits: hits)
          cells.append("p=" + decimals(gate.model.probability(features)))
          for feature in SupportFeature.allCases {
            cells.append("\(feature)=" + decimals(features[feature]))
          }
        }
        print((cells + [question.text]).joined(separator: "\t"))
      }
    }
  }

  /// 50 names drawn from the tables by a seed: the question under the alias and under the canonical name
  /// must find the same top passage.
  private func aliases(_ retriever: Retriever) throws {
    var pairs: [(String, String)] = []
    for (entity, names) in retriever.names.names.sorted(by: { $0.key.name < $1.key.name })
    where entity.kind == .gene || entity.kind == .disease || entity.kind == .drug {
      for alias in names.dropFirst() { pairs.append((alias, names[0])) }
    }
    var state: UInt64 = 50
    var same = 0
    var asked = 0
    while asked < 50, !pairs.isEmpty {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let (alias, name) = pairs[Int(state >> 33) % pairs.count]
      func top(_ word: String) throws -> String? {
        let question = Question("What is known about \(word)?", names: retriever.names)
        return try retriever.retrieve(question, limit: 1).hits.first?.source.id
      }
      let a = try top(alias)
      let b = try top(name)
      if a == nil, b == nil { continue }
      asked += 1
      if a == b {
        same += 1
      } else if verbose {
        print("ALIAS \(alias) \(a ?? "-") | \(name) \(b ?? "-")")
      }
    }
    print("alias pairs that find the same top passage: \(same) of \(asked)")
  }
}

import ArgumentParser
import Evaluation
import Foundation
import Grounding
import LiteratureIndex
import Retrieval

/// How often the recogniser of question types agrees with BioASQ's labels.
struct TypeBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "types", abstract: "Question types against BioASQ's labels.")

  @Option(help: "Folds that are measured.")
  var folds = "0"

  @Option(help: "Questions with the request for a person that each makes, or none.")
  var personal = "Tests/EvaluationTests/Questions/personal.tsv"

  @Flag(help: "Also judge the premise of each question, over the snippets.")
  var premises = false

  @Flag(help: "Print every miss; only for the folds that rules are written on.")
  var verbose = false

  func run() throws {
    let names = try ShippedParts.names()
    try requests(names)
    let data = try TestDataFolder()
    let chosen = Set(folds.compactMap(\.wholeNumberValue))
    let questions = try data.bioasq().filter { chosen.contains($0.fold ?? -1) && $0.type != nil }
    var confusion: [String: [QuestionType: Int]] = [:]
    for question in questions {
      let found = QuestionType(of: question.text)
      confusion[question.type ?? "", default: [:]][found, default: 0] += 1
      if verbose, found.rawValue != question.type {
        print("\(question.type ?? "-") as \(found.rawValue): \(question.text)")
      }
    }
    let right = questions.map { QuestionType(of: $0.text).rawValue == $0.type ? 1.0 : 0 }
    print("BioASQ question types, folds \(folds), \(questions.count) questions")
    print("  agree: \(Bootstrap.mean(right).text)")
    for type in QuestionType.allCases {
      let row = confusion[type.rawValue] ?? [:]
      let cells = QuestionType.allCases.map { "\($0.rawValue) \(row[$0] ?? 0)" }
      print("  labelled \(type.rawValue): read as " + cells.joined(separator: ", "))
    }
    if premises { try premises(questions, data, names) }
    try alarms(questions + data.pubmedqa().filter { chosen.contains($0.fold ?? -1) }, names)
  }

  /// The project's own phrasings, with and without a person.
  private func requests(_ names: NameTables) throws {
    let lines = try String(contentsOfFile: personal, encoding: .utf8).split(separator: "\n")
    var right = 0
    for line in lines.dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let found = PersonalRequest(in: cells[0], names: names)?.rawValue ?? ""
      if found == cells[1] {
        right += 1
      } else {
        print("  \(cells[0]) | wanted \(cells[1]) | found \(found)")
      }
    }
    print(
      "requests for a person and general questions read as such: \(right) of \(lines.count - 1)")
  }

  /// Questions of BioASQ take nothing false for granted, as a rule: what is judged so is a false alarm.
  private func premises(
    _ questions: [GoldQuestion], _ data: TestDataFolder, _ names: NameTables
  ) throws {
    let store = try LiteratureStore(
      inMemory: "bench", abstracts: try data.abstracts("literature/snippets.jsonl.gz"))
    let retriever = try ShippedParts.retriever([store], names: names)
    var count = 0
    for question in questions {
      let reading = QuestionReading(question.text, names: names)
      let asked = Question(reading.searched, names: names)
      guard let found = try PremiseCheck.judge(reading, asked, retriever, depth: 8) else {
        continue
      }
      count += 1
      if verbose { print("  premise: \(question.text) | \(found.remark.text)") }
    }
    print("read as a false premise: \(count) of \(questions.count) BioASQ questions")
  }

  /// Questions of research sets hardly ever ask for a person: what is read so is a false alarm.
  private func alarms(_ questions: [GoldQuestion], _ names: NameTables) throws {
    var count = 0
    for question in questions {
      guard let request = PersonalRequest(in: question.text, names: names) else { continue }
      count += 1
      if verbose { print("  \(request.rawValue): \(question.text)") }
    }
    print(
      "read as a request for a person: \(count) of \(questions.count) BioASQ and PubMedQA questions"
    )
  }
}

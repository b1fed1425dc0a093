import ArgumentParser
import Evaluation
import Foundation
import Retrieval

/// How often the recogniser of question types agrees with BioASQ's labels.
struct TypeBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "types", abstract: "Question types against BioASQ's labels.")

  @Option(help: "Folds that are measured.")
  var folds = "0"

  @Flag(help: "Print every miss; only for the folds that rules are written on.")
  var verbose = false

  func run() throws {
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
  }
}

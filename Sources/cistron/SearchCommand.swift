import ArgumentParser
import Foundation
import Retrieval
import Terminal

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Print ranked passages with scores and why each matched.")

  @OptionGroup var library: LibraryOptions

  @Option(name: .shortAndLong, help: "How many passages.")
  var limit = 10

  @Argument(help: "The question or words.")
  var words: [String]

  func run() throws {
    try cistron.run {
      let bench = try Workbench(try Settings(flags: library.flags))
      let question = Question(words.joined(separator: " "), names: bench.names)
      let retrieval = try bench.retriever().retrieve(question, limit: max(1, limit))
      printOut(TerminalText.sanitised(SearchText.report(retrieval)))
      return .answered
    }
  }

  /// The ranked passages as text.
  enum SearchText {
    static func report(_ retrieval: Retrieval) -> String {
      guard !retrieval.hits.isEmpty else { return "Nothing matches." }
      return retrieval.hits.enumerated().map { i, hit in
        let why = hit.contributions.map { "\($0.term) \(decimals($0.score))" }.joined(
          separator: ", ")
        let lacks =
          hit.missing.isEmpty ? "" : "; lacks " + hit.missing.map(\.surface).joined(separator: ", ")
        return """
          \(i + 1). \(hit.passage.title.isEmpty ? "(no title)" : hit.passage.title)
             \(hit.source)  score \(decimals(hit.score))  (\(why)\(lacks))
          """
      }.joined(separator: "\n")
    }

    static func decimals(_ x: Double) -> String { String(format: "%.2f", x) }
  }
}

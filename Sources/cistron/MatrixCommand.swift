import Answering
import ArgumentParser
import Foundation
import Reports
import Terminal

struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "What the library says of each gene of a list: a quote and its citation, or a blank.",
    discussion: """
      cistron matrix genes.txt --about "asthma airway epithelium" --format md
      A name on each line; what stands behind a tab is passed over.
      """)

  @OptionGroup var library: LibraryOptions

  @Option(name: .long, help: "The topic that is asked of.")
  var about = ""

  @Option(name: .long, help: "Form of the output: tsv, md, html or json.")
  var format = Format.tsv

  @Argument(help: "A file of names, or - for standard input.", completion: .file())
  var file: String

  enum Format: String, ExpressibleByArgument, CaseIterable { case tsv, md, html, json }

  private static let most = 1000

  func run() throws {
    try cistron.run {
      var names: [String] = []
      try InputLines(path: file).forEach { _, line in
        let name = line.prefix { $0 != "\t" && $0 != "," }.trimmingCharacters(in: .whitespaces)
        if !name.isEmpty, !names.contains(name) { names.append(name) }
      }
      guard !names.isEmpty else {
        throw UserError("\(file): it holds no names. Write one on each line.", status: .badInput)
      }
      guard names.count <= Self.most else {
        throw UserError(
          "\(file): more than \(Self.most) names. Give a shorter list.", status: .badInput)
      }
      let bench = try Workbench(try Settings(flags: library.flags))
      let answerer = try bench.answerer()
      let rows = try names.map { name in
        let question =
          about.isEmpty
          ? "What is known about \(name)?" : "What is known about \(name) in \(about)?"
        return EvidenceRow(
          name: name, here: "", spellings: bench.spellings(of: name),
          answer: try answerer.answer(question).answer)
      }
      let table = EvidenceTable(rows: rows, topic: about, caution: "")
      switch format {
      case .tsv: printOut(TerminalText.sanitised(table.tsv), terminator: "")
      case .md: printOut(TerminalText.sanitised(table.markdown), terminator: "")
      case .html: printOut(table.html, terminator: "")
      case .json: printOut(table.json.line)
      }
      return .answered
    }
  }
}

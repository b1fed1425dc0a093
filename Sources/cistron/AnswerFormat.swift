import Answering
import ArgumentParser
import Foundation
import Reports
import Terminal

/// What an answer is written as.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  case text, md, html, json, ris, bibtex, csl, nbib

  static var allNames: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The form that a file's name asks for; CSL shares its ending with records and has to be named.
  init?(path: String) {
    switch (path as NSString).pathExtension.lowercased() {
    case "md", "markdown": self = .md
    case "html", "htm": self = .html
    case "json": self = .json
    case "txt": self = .text
    case "ris": self = .ris
    case "bib": self = .bibtex
    case "nbib": self = .nbib
    default: return nil
    }
  }

  /// Answers that share their marks as one text, ready for a file or a pipe.
  func text(of report: AnswerReport) -> String {
    switch self {
    case .text:
      TerminalText.sanitised(
        report.items.map { item in
          let searched = item.search.map { "(searched as: \($0))\n" } ?? ""
          return "> \(item.question)\n\(searched)\(AnswerText.plain(item.answer))\n"
        }.joined(separator: "\n"))
    case .md: TerminalText.sanitised(report.markdown)
    case .html: report.html
    case .json: report.items.map { AnswerRecord.json($0.answer).line + "\n" }.joined()
    case .ris: bibliography(.ris, report)
    case .bibtex: bibliography(.bibtex, report)
    case .csl: bibliography(.csl, report)
    case .nbib: bibliography(.nbib, report)
    }
  }

  private func bibliography(_ format: BibliographyFormat, _ report: AnswerReport) -> String {
    format.text(report.cited.map(\.passage.abstract))
  }
}

extension AnswerReport.Methods {
  init(_ answerer: Answerer) {
    self.init(
      version: Cistron.configuration.version,
      options: [
        "depth \(answerer.depth)", "model share \(answerer.modelShare)", "seed \(answerer.seed)",
      ])
  }
}

/// Writes a file whole or not at all.
func writeFile(_ text: String, to path: String) throws {
  do {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  } catch {
    throw UserError("\(path): cannot be written. Choose a folder that you own.")
  }
}

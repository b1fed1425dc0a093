package import ResultTables

/// An explanation as text, Markdown, or one HTML page.
package struct ExplanationReport: Sendable {
  package var explanation: Explanation
  /// Whether rows and formula of each value are listed.
  package var showsTrace: Bool
  /// Columns of the terminal that plots may take; nil leaves plots out of the text.
  package var plotWidth: Int?

  package init(_ explanation: Explanation, showsTrace: Bool, plotWidth: Int? = nil) {
    self.explanation = explanation
    self.showsTrace = showsTrace
    self.plotWidth = plotWidth
  }

  static let headings: [(Explanation.Sentence.Section, String)] = [
    (.what, "What it is"), (.quality, "Quality"), (.findings, "Findings"), (.caveats, "Caveats"),
    (.next, "Next"),
  ]

  var scopeLine: String {
    explanation.scopeWhy.isEmpty ? "" : "\(explanation.scope.rawValue): \(explanation.scopeWhy)"
  }

  func sentences(_ section: Explanation.Sentence.Section) -> [Explanation.Sentence] {
    explanation.sentences.filter { $0.section == section }
  }

  /// "lines 2, 5, 9 and 120 more".
  static func lines(_ rows: RowSet) -> String {
    guard rows.count > 0 else { return "" }
    let shown = rows.lines.prefix(8).map(String.init).joined(separator: ", ")
    let more = rows.count - min(8, rows.lines.count)
    if shown.isEmpty { return "\(rows.count.grouped) rows" }
    return (rows.count == 1 ? "line " : "lines ") + shown
      + (more > 0 ? " and \(more.grouped) more" : "")
  }

  // MARK: text

  package var text: String {
    var parts = ["\(explanation.file): \(explanation.kind.rawValue) (\(explanation.why))"]
    if !scopeLine.isEmpty { parts[0] += "\nScope: \(scopeLine)" }
    parts.append(section("What it is", sentences(.what).map(\.text)))
    parts.append(
      section(
        "Warnings",
        explanation.warnings.map { warning in
          let place = Self.lines(warning.rows)
          return "\(Self.sign(warning.severity)) \(warning.message) \(warning.remedy)"
            + (place.isEmpty ? "" : " [\(place)]")
        }))
    for (id, heading) in Self.headings.dropFirst() {
      parts.append(section(heading, sentences(id).map(\.text)))
      if id == .findings {
        parts.append(
          section(
            "What stands out",
            standing.map { "\($0.text)" + ($0.line > 0 ? "  [line \($0.line)]" : "") }))
        if let plotWidth {
          parts += explanation.pictures.map { TerminalPlot($0, width: plotWidth).text }
        }
      }
    }
    parts.append(
      section(
        "Columns",
        explanation.columns.filter { !Self.account(of: $0).isEmpty }.prefix(30).map {
          "\($0.name): \(Self.account(of: $0))"
        }))
    if showsTrace {
      parts.append(
        section(
          "Values",
          explanation.facts.map(Self.trace)))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// A value with its formula and the rows that it depends on.
  package static func trace(_ fact: Fact) -> String {
    let place = lines(fact.rows)
    return "\(fact.id) = \(fact.value): \(fact.label). Formula: \(fact.formula)"
      + (place.isEmpty ? "" : " [\(place)]")
  }

  private func section(_ heading: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : heading + "\n" + lines.map { "  \($0)" }.joined(separator: "\n")
  }

  /// What a column means; where that is not known, what stands in it.
  static func account(of column: Explanation.Column) -> String {
    if !column.meaning.isEmpty { return column.meaning }
    let gaps = column.missing == 0 ? "" : "; \(column.missing.grouped) missing"
    switch column.type {
    case "empty", "": return column.missing == 0 ? "" : "empty"
    case "text": return "text" + (column.range.isEmpty ? "" : ", such as \(column.range)") + gaps
    default: return "\(column.type)" + (column.range.isEmpty ? "" : ", \(column.range)") + gaps
    }
  }

  /// Names of a list stand out by nothing.
  var standing: [Finding] {
    explanation.findings.filter { explanation.kind != .geneList || $0.type != "gene" }
  }

  static func sign(_ severity: TableWarning.Severity) -> String {
    switch severity {
    case .error: "✗"
    case .warning: "!"
    case .note: "·"
    }
  }

  // MARK: Markdown

  package var markdown: String {
    var parts = ["# \(Self.plain(explanation.file))"]
    parts.append(
      "**\(explanation.kind.rawValue)**: \(Self.plain(explanation.why))."
        + (scopeLine.isEmpty ? "" : " Scope: \(Self.plain(scopeLine))."))
    for (id, heading) in Self.headings {
      let own = sentences(id)
      if !own.isEmpty {
        parts.append("## \(heading)\n\n" + own.map { Self.plain($0.text) }.joined(separator: " "))
      }
      if id == .what, !explanation.warnings.isEmpty {
        parts.append(
          "## Warnings\n\n| | what | remedy | rows |\n|---|---|---|---|\n"
            + explanation.warnings.map {
              "| \($0.severity.rawValue) | \(Self.cell($0.message)) | \(Self.cell($0.remedy)) | \(Self.lines($0.rows)) |"
            }.joined(separator: "\n"))
      }
      if id == .findings, !standing.isEmpty {
        parts.append(
          standing.map {
            "- \(Self.plain($0.text))" + ($0.line > 0 ? " (line \($0.line))" : "")
          }.joined(
            separator: "\n"))
      }
    }
    let columns = explanation.columns.filter { !Self.account(of: $0).isEmpty }
    if !columns.isEmpty {
      parts.append(
        "## Columns\n\n| column | meaning | source | range |\n|---|---|---|---|\n"
          + columns.map {
            "| \(Self.cell($0.name)) | \(Self.cell($0.meaning.isEmpty ? $0.type : $0.meaning)) | \(Self.cell($0.source)) | \(Self.cell($0.range)) |"
          }
          .joined(separator: "\n"))
    }
    if showsTrace {
      parts.append(
        "## Values\n\n| id | value | what | formula | rows |\n|---|---|---|---|---|\n"
          + explanation.facts.map {
            "| \(Self.cell($0.id)) | \(Self.cell($0.value.description)) | \(Self.cell($0.label)) | \(Self.cell($0.formula)) | \(Self.lines($0.rows)) |"
          }.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func plain(_ text: String) -> String {
    var out = ""
    for character in text {
      if "\\`*_[]<>#".contains(character) { out.append("\\") }
      out.append(character)
    }
    return out
  }

  private static func cell(_ text: String) -> String { plain(text).replacing("|", with: "\\|") }
}

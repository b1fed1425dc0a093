package import ResultTables

/// How far two tables agree, as text, Markdown, HTML or a record.
package struct AgreementReport: Sendable {
  package var agreement: Agreement
  package var showsTrace: Bool

  package init(_ agreement: Agreement, showsTrace: Bool) {
    self.agreement = agreement
    self.showsTrace = showsTrace
  }

  private var title: String { agreement.files.joined(separator: " and ") }

  private var verdict: String {
    agreement.isComparable ? "Comparable: \(agreement.why)." : "Not comparable: \(agreement.why)."
  }

  private var remarks: [String] {
    agreement.warnings.map { warning in
      let place = ExplanationReport.lines(warning.rows)
      return "\(ExplanationReport.sign(warning.severity)) \(warning.message) \(warning.remedy)"
        + (place.isEmpty ? "" : " [\(place)]")
    }
  }

  private var values: [String] {
    guard showsTrace else { return [] }
    return agreement.facts.map { "\($0.id) = \($0.value): \($0.label). Formula: \($0.formula)" }
  }

  package var text: String {
    let lines = [verdict] + agreement.sentences.map(\.text) + remarks + values
    return "Agreement of \(title)\n" + lines.map { "  \($0)\n" }.joined()
  }

  package var markdown: String {
    let lines = [verdict] + agreement.sentences.map(\.text)
    return "# Agreement of \(title)\n\n\(lines.joined(separator: " "))\n"
      + (remarks + values).map { "\n- \($0)" }.joined() + "\n"
  }

  /// One page, complete in itself, that is also well-formed XML.
  package var html: String {
    let body = ([verdict] + agreement.sentences.map(\.text)).map {
      "<p>\(HTMLText.escaped($0))</p>"
    }
    let list = (remarks + values).map { "<li>\(HTMLText.escaped($0))</li>" }
    return """
      <!DOCTYPE html>
      <html lang="en" xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/>
      <title>Agreement of \(HTMLText.escaped(title))</title></head>
      <body><h1>Agreement of \(HTMLText.escaped(title))</h1>
      \(body.joined(separator: "\n"))
      \(list.isEmpty ? "" : "<ul>\(list.joined())</ul>")
      </body></html>

      """
  }

  package var json: JSONText {
    .object([
      ("schema_version", .integer(1)), ("files", .array(agreement.files.map(JSONText.string))),
      ("comparable", .bool(agreement.isComparable)), ("why", .string(agreement.why)),
      ("warnings", .array(agreement.warnings.map(ExplanationRecord.warning))),
      ("facts", .array(agreement.facts.map(ExplanationRecord.fact))),
      (
        "explanation",
        .object([("sentences", .array(agreement.sentences.map(ExplanationRecord.sentence)))])
      ),
    ])
  }
}

package import ResultTables

extension ExplanationReport {
  /// One page, complete in itself, with its plots, that is also well-formed XML.
  package var html: String {
    let title = "\(explanation.file): \(explanation.kind.rawValue)"
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">", "<head>",
      "<meta charset=\"utf-8\"/>",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
      "<title>\(HTMLText.escaped(title))</title>", "<style>\(Self.style)</style>", "</head>",
      "<body>",
      "<h1>\(HTMLText.escaped(explanation.file))</h1>",
      "<p><b>\(explanation.kind.rawValue)</b>: \(HTMLText.escaped(explanation.why)).</p>",
    ]
    if !scopeLine.isEmpty { lines.append("<p>Scope: \(HTMLText.escaped(scopeLine)).</p>") }
    for (id, heading) in Self.headings {
      let own = sentences(id)
      if !own.isEmpty {
        lines.append("<h2>\(heading)</h2>")
        lines.append("<p>\(own.map { HTMLText.escaped($0.text) }.joined(separator: " "))</p>")
      }
      if id == .what { lines += warnings }
      if id == .findings {
        if !standing.isEmpty {
          lines.append(
            "<ul>\(standing.map { "<li>\(HTMLText.escaped($0.text))" + ($0.line > 0 ? " <span class=\"place\">line \($0.line)</span>" : "") + "</li>" }.joined())</ul>"
          )
        }
        lines += explanation.pictures.map { "<figure>\(VectorPlot($0).svg)</figure>" }
      }
    }
    lines += columns
    lines += values
    return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private var warnings: [String] {
    guard !explanation.warnings.isEmpty else { return [] }
    return [
      "<h2>Warnings</h2>", "<table><tr><th></th><th>what</th><th>remedy</th><th>rows</th></tr>",
    ]
      + explanation.warnings.map {
        "<tr class=\"\($0.severity.rawValue)\"><td>\($0.severity.rawValue)</td><td>\(HTMLText.escaped($0.message))</td><td>\(HTMLText.escaped($0.remedy))</td><td class=\"place\">\(Self.lines($0.rows))</td></tr>"
      } + ["</table>"]
  }

  private var columns: [String] {
    let known = explanation.columns.filter { !Self.account(of: $0).isEmpty }
    guard !known.isEmpty else { return [] }
    return [
      "<h2>Columns</h2>",
      "<table><tr><th>column</th><th>meaning</th><th>source</th><th>range</th></tr>",
    ]
      + known.map {
        "<tr><td>\(HTMLText.escaped($0.name))</td><td>\(HTMLText.escaped($0.meaning.isEmpty ? $0.type : $0.meaning))</td><td class=\"place\">\(HTMLText.escaped($0.source))</td><td>\(HTMLText.escaped($0.range))</td></tr>"
      } + ["</table>"]
  }

  private var values: [String] {
    guard showsTrace else { return [] }
    return [
      "<h2>Values</h2>",
      "<table><tr><th>id</th><th>value</th><th>what</th><th>formula</th><th>rows</th></tr>",
    ]
      + explanation.facts.map {
        "<tr><td>\(HTMLText.escaped($0.id))</td><td>\(HTMLText.escaped($0.value.description))</td><td>\(HTMLText.escaped($0.label))</td><td>\(HTMLText.escaped($0.formula))</td><td class=\"place\">\(Self.lines($0.rows))</td></tr>"
      } + ["</table>"]
  }

  private static let style = """
    :root { color-scheme: light dark }
    body { max-width: 56rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif }
    h1 { font-size: 1.4rem } h2 { font-size: 1.15rem; margin-top: 2rem }
    table { border-collapse: collapse; font-size: .9rem } td, th { padding: .25rem .6rem; text-align: left; vertical-align: top }
    tr { border-bottom: 1px solid rgba(128,128,128,.3) } .place { opacity: .7; font-size: .85em }
    tr.error td:first-child { color: #c0392b; font-weight: bold } tr.warning td:first-child { color: #b8860b }
    figure { margin: 1.5rem 0 } svg { max-width: 100%; height: auto; background: white }
    """
}

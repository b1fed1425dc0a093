internal import Answering
internal import Grounding
internal import Literature

extension AnswerReport {
  /// One page, complete in itself, that is also well-formed XML.
  package var html: String {
    var lines = [
      "<!DOCTYPE html>",
      "<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">",
      "<head>",
      "<meta charset=\"utf-8\"/>",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
      "<title>\(HTMLText.escaped(title))</title>",
      "<style>\(Self.style)</style>",
      "</head>",
      "<body>",
      "<h1>\(HTMLText.escaped(title))</h1>",
    ]
    for item in items { lines += section(item) }
    let cited = cited
    if !cited.isEmpty {
      lines.append("<h2>References</h2>")
      for (mark, passage) in cited { lines += reference(mark, passage) }
    }
    lines.append("<h2>Methods</h2>")
    lines.append("<p class=\"methods\">\(HTMLText.escaped(methodsText))</p>")
    lines += ["</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ item: Item) -> [String] {
    var lines = ["<section>"]
    if items.count > 1 || item.question != title {
      lines.append("<h2>\(HTMLText.escaped(item.question))</h2>")
    }
    if let search = item.search {
      lines.append("<p class=\"search\">Searched as: \(HTMLText.escaped(search))</p>")
    }
    if !Self.body(item.answer).isEmpty {
      let body = Self.body(item.answer).map { sentence in
        HTMLText.escaped(sentence.text)
          + sentence.cites.map { "\u{A0}<a href=\"#p\($0.mark)\">[\($0.mark)]</a>" }.joined()
          + (sentence.caution.map { " (\(HTMLText.escaped($0)))" } ?? "")
      }
      lines.append("<p class=\"answer\">\(body.joined(separator: " "))</p>")
    }
    var bullets: [String] = []
    func endList() {
      if !bullets.isEmpty { lines.append("<ul>\(bullets.joined())</ul>") }
      bullets = []
    }
    for remark in Self.remarks(item.answer) {
      if remark.hasPrefix("  - ") {
        bullets.append("<li>\(HTMLText.escaped(String(remark.dropFirst(4))))</li>")
      } else {
        endList()
        lines.append("<p class=\"remark\">\(HTMLText.escaped(remark))</p>")
      }
    }
    endList()
    return lines + ["</section>"]
  }

  /// The reference line, and the passage itself with what is cited marked.
  private func reference(_ mark: Int, _ passage: Passage) -> [String] {
    let scalars = Array(passage.text.unicodeScalars)
    func part(_ range: Range<Int>) -> String {
      HTMLText.escaped(String(String.UnicodeScalarView(scalars[range])))
    }
    var text = ""
    var at = 0
    for span in spans(of: mark) where span.upperBound <= scalars.count {
      text += part(at..<span.lowerBound) + "<mark>" + part(span) + "</mark>"
      at = span.upperBound
    }
    text += part(at..<scalars.count)
    return [
      "<div class=\"reference\" id=\"p\(mark)\">",
      "<p>[\(mark)] \(HTMLText.escaped(Reference.line(passage.abstract)))</p>",
      "<details><summary>passage</summary><p>\(text)</p></details>",
      "</div>",
    ]
  }

  private static let style = """
    :root { color-scheme: light dark }
    body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 Georgia, serif }
    h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem }
    .answer { font-size: 1.05rem } .answer a { text-decoration: none; font-size: .8em }
    .search, .remark, .methods, .reference { font-size: .9rem; opacity: .85 }
    .search { font-style: italic } .reference p { margin: .3rem 0 }
    details { margin: 0 0 .8rem 1.5rem } summary { cursor: pointer }
    .reference:target { outline: 2px solid; outline-offset: .3rem }
    """
}

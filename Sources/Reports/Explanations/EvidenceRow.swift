package import Answering
internal import Grounding
internal import Literature

/// What the library says of a gene, variant or term: quotes with their references, or an explicit blank.
package struct EvidenceRow: Sendable {
  package struct Quote: Sendable, Hashable {
    package var text: String
    package var reference: String
  }

  package var name: String
  /// What the table says, such as "up, log2 fold change 2"; empty for a list of names.
  package var here: String
  package var quotes: [Quote]
  /// Why there is no quote; empty where there are some.
  package var note: String

  package static let nothing = "nothing found in this library"

  /// - Parameter spellings: the names of a gene. Of an answer's sentences those are quoted that have one; all, where
  ///   none has.
  package init(name: String, here: String, spellings: [String] = [], answer: Answer) {
    self.name = name
    self.here = here
    quotes = []
    // A near miss is no evidence for the gene: only answers count.
    if answer.status == .answered {
      for sentence in answer.sentences where sentence.role != .frame {
        guard let mark = sentence.cites.first?.mark, answer.passages.indices.contains(mark - 1)
        else { continue }
        quotes.append(
          Quote(text: sentence.text, reference: Reference.line(answer.passages[mark - 1].abstract)))
      }
    }
    let naming = quotes.filter { quote in spellings.contains { Self.names(quote.text, $0) } }
    if !naming.isEmpty { quotes = naming }
    note = quotes.isEmpty ? Self.nothing + (answer.reason.map { " (\(Self.words($0)))" } ?? "") : ""
  }

  /// Whether a text has a name as a word of its own: "CDKN1A" is not in "CDKN1AP1".
  static func names(_ text: String, _ name: String) -> Bool {
    let (text, name) = (text.lowercased(), name.lowercased())
    guard !name.isEmpty else { return false }
    var rest = text[...]
    while let range = rest.firstRange(of: name) {
      let before =
        range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      if !before.isLetter, !before.isNumber, !after.isLetter, !after.isNumber { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }

  private static func words(_ reason: AbstentionReason) -> String {
    switch reason {
    case .entityMissing: "no passage names it in this context"
    case .unsupported, .noHits: "no passage says what is asked"
    case .backgroundOnly: "it is only mentioned as background"
    case .otherSpecies: "only of another species"
    default: reason.rawValue.replacing("_", with: " ")
    }
  }

  /// What a quote says of a direction, in a word of its own; nil where it says none, or both.
  package static func direction(_ text: String) -> String? {
    let words = Set(
      text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" }).map(String.init))
    let up: Set = [
      "upregulated", "up-regulated", "increased", "induced", "overexpressed", "elevated", "higher",
      "gain-of-function",
    ]
    let down: Set = [
      "downregulated", "down-regulated", "decreased", "reduced", "repressed", "lower",
      "loss-of-function", "silenced",
    ]
    let isUp = !words.isDisjoint(with: up)
    let isDown = !words.isDisjoint(with: down)
    return isUp == isDown ? nil : isUp ? "up" : "down"
  }
}

/// Evidence rows as a table.
package struct EvidenceTable: Sendable {
  package var rows: [EvidenceRow]
  package var topic: String
  /// Why directions of table and literature are not compared.
  package var caution: String

  package init(rows: [EvidenceRow], topic: String, caution: String) {
    self.rows = rows
    self.topic = topic
    self.caution = caution
  }

  private var title: String {
    topic.isEmpty ? "What the library says" : "What the library says, asked of \(topic)"
  }

  package var text: String {
    var lines = [title]
    for row in rows {
      lines.append("  \(row.name)" + (row.here.isEmpty ? "" : ": \(row.here)"))
      if row.quotes.isEmpty { lines.append("    \(row.note)") }
      for quote in row.quotes {
        let reported = EvidenceRow.direction(quote.text).map { " (says: \($0))" } ?? ""
        lines.append("    \"\(quote.text)\"\(reported)")
        lines.append("      \(quote.reference)")
      }
    }
    if !caution.isEmpty { lines.append("  \(caution)") }
    return lines.joined(separator: "\n") + "\n"
  }

  package var tsv: String {
    let header = "name\there\treported\tquote\tcitation\n"
    return header
      + cells.map {
        $0.map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t")
          + "\n"
      }
      .joined()
  }

  package var markdown: String {
    "## \(title)\n\n| name | here | reported | quote | citation |\n|---|---|---|---|---|\n"
      + cells.map {
        "| " + $0.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
      }.joined()
      + (caution.isEmpty ? "" : "\n\(caution)\n")
  }

  package var html: String {
    "<h2>\(HTMLText.escaped(title))</h2>\n<table><tr><th>name</th><th>here</th><th>reported</th><th>quote</th><th>citation</th></tr>\n"
      + cells.map { "<tr>" + $0.map { "<td>\(HTMLText.escaped($0))</td>" }.joined() + "</tr>\n" }
      .joined()
      + "</table>\n" + (caution.isEmpty ? "" : "<p>\(HTMLText.escaped(caution))</p>\n")
  }

  private var cells: [[String]] {
    rows.flatMap { row in
      row.quotes.isEmpty
        ? [[row.name, row.here, "", row.note, ""]]
        : row.quotes.map {
          [row.name, row.here, EvidenceRow.direction($0.text) ?? "", $0.text, $0.reference]
        }
    }
  }

  package var json: JSONText {
    .object([
      ("topic", .string(topic)), ("caution", .string(caution)),
      (
        "literature",
        .array(
          rows.map { row in
            .object([
              ("name", .string(row.name)), ("here", .string(row.here)), ("note", .string(row.note)),
              (
                "quotes",
                .array(
                  row.quotes.map { quote in
                    .object([
                      ("text", .string(quote.text)), ("citation", .string(quote.reference)),
                      ("reported", .optional(EvidenceRow.direction(quote.text))),
                    ])
                  })
              ),
            ])
          })
      ),
    ])
  }
}

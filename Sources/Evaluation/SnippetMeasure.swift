/// A piece of text that answers a question, and the record it stands in.
package struct Snippet: Sendable, Hashable {
  package var pmid: String
  package var text: String

  package init(pmid: String, text: String) {
    self.pmid = pmid
    self.text = text
  }

  /// Letters and digits in lower case: how texts are compared.
  package var normalised: String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}

/// Quoted sentences against gold snippets: one is right if both are of the same record and one's
/// normalised text holds the other's.
package struct SnippetMeasure: Sendable, Hashable {
  package var precision: Double
  package var recall: Double

  package var f1: Double {
    recall + precision > 0 ? 2 * recall * precision / (recall + precision) : 0
  }

  /// - Parameter quotes: a quote that stands twice counts once.
  package init(_ quotes: [Snippet], gold: [Snippet]) {
    var seen: Set<Snippet> = []
    let quotes = quotes.map(Self.normalised).filter { seen.insert($0).inserted }
    let gold = gold.map(Self.normalised)
    let right = quotes.count { quote in gold.contains { Self.holds(quote, $0) } }
    let found = gold.count { snippet in quotes.contains { Self.holds($0, snippet) } }
    precision = quotes.isEmpty ? 0 : Double(right) / Double(quotes.count)
    recall = gold.isEmpty ? 0 : Double(found) / Double(gold.count)
  }

  package static func match(_ a: Snippet, _ b: Snippet) -> Bool {
    a.pmid == b.pmid && holds(normalised(a), normalised(b))
  }

  private static func normalised(_ snippet: Snippet) -> Snippet {
    Snippet(pmid: snippet.pmid, text: snippet.normalised)
  }

  private static func holds(_ a: Snippet, _ b: Snippet) -> Bool {
    guard a.pmid == b.pmid, !a.text.isEmpty, !b.text.isEmpty else { return false }
    return a.text.contains(b.text) || b.text.contains(a.text)
  }
}

/// An FTS5 query made of alternatives: every word quoted, so that nothing a user types is syntax.
package struct MatchExpression: Sendable, Equatable {
  /// Phrases of words, as `SearchText.words(_, stemmed: false)` gives them.
  package var phrases: [[String]]

  package init(_ phrases: [[String]]) {
    var seen: Set<[String]> = []
    self.phrases = phrases.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  package var isEmpty: Bool { phrases.isEmpty }

  /// `"her2" OR "erbb2" OR "il 6"`. Words hold letters and digits only; quotes are doubled all the same.
  package var sql: String {
    phrases.map { phrase in
      "\""
        + phrase.joined(separator: " ").split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }.joined(separator: " OR ")
  }
}

/// Rows of a file, by their line numbers.
package struct RowSet: Sendable, Hashable {
  package private(set) var count = 0
  /// The first `most` of them.
  package private(set) var lines: [Int] = []

  package static let most = 1000

  package init() {}

  package init(_ lines: some Sequence<Int>) {
    for line in lines { append(line) }
  }

  package mutating func append(_ line: Int) {
    count += 1
    if lines.count < Self.most { lines.append(line) }
  }

  /// Counts rows without keeping which they are.
  package init(count: Int, first lines: [Int]) {
    self.count = count
    self.lines = Array(lines.prefix(Self.most))
  }

  package var isEmpty: Bool { count == 0 }
}

/// A value that code computed from a table.
package struct Fact: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    case count(Int)
    case number(Double)
    case p(PValue)
    case text(String)
  }

  /// Such as "n_significant".
  package var id: String
  /// What it is, as a noun phrase.
  package var label: String
  package var value: Value
  /// How it was computed, over the names of columns.
  package var formula: String
  /// The rows that the value depends on.
  package var rows: RowSet
}

extension Fact.Value: CustomStringConvertible {
  /// As prose shows it.
  package var description: String {
    switch self {
    case .count(let count): count.grouped
    case .number(let number): number.short
    case .p(let p): p.description
    case .text(let text): text
    }
  }
}

/// Something that is wrong with a table, or that its reader must know.
package struct TableWarning: Sendable, Hashable {
  package enum Severity: String, Sendable {
    case error, warning, note
  }

  /// Such as "padj_na_filtered".
  package var code: String
  package var severity: Severity
  package var message: String
  /// What to do about it.
  package var remedy: String
  package var rows: RowSet
}

/// Something that stands out: a gene, a locus, a term.
package struct Finding: Sendable, Hashable {
  /// The name to look up in the literature.
  package var name: String
  /// "gene", "variant", "term", "sample".
  package var type: String
  /// What is found, in words.
  package var text: String
  /// Facts that the words take their values from.
  package var facts: [String]
  package var line: Int
}

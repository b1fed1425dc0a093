/// Rows that are asked for: conditions that all hold, an order, a number.
package struct TableFilter: Sendable, Hashable {
  package enum Comparison: String, Sendable {
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
    case equal = "="
    case notEqual = "<>"
  }

  package enum Condition: Sendable, Hashable {
    /// The column's value against a number.
    case number(column: String, Comparison, Double)
    /// The size of the column's value against a number.
    case size(column: String, Comparison, Double)
    case missing(column: String)
    case present(column: String)
    /// The column's text is one of these, capitals apart.
    case oneOf(column: String, [String])
    case contains(column: String, String)
  }

  package var conditions: [Condition] = []
  package var order: (column: String, isDescending: Bool, bySize: Bool)? {
    get { sort.map { ($0.column, $0.isDescending, $0.bySize) } }
    set {
      sort = newValue.map {
        Sort(column: $0.column, isDescending: $0.isDescending, bySize: $0.bySize)
      }
    }
  }
  package var limit: Int?

  private struct Sort: Sendable, Hashable {
    var column: String
    var isDescending: Bool
    var bySize: Bool
  }
  private var sort: Sort?

  package init() {}

  /// The filter as it is run: `SELECT * FROM "rows" WHERE "padj" < 0.01 AND "log2FoldChange" > 1 …`.
  package var sql: String {
    var text = "SELECT * FROM \"rows\""
    if !conditions.isEmpty {
      text += " WHERE " + conditions.map(Self.sql).joined(separator: " AND ")
    }
    if let sort {
      let column = Self.quoted(sort.column)
      text +=
        " ORDER BY " + (sort.bySize ? "abs(\(column))" : column)
        + (sort.isDescending ? " DESC" : "") + " NULLS LAST"
      text += ", \"line\""
    } else {
      text += " ORDER BY \"line\""
    }
    if let limit { text += " LIMIT \(limit)" }
    return text
  }

  private static func sql(_ condition: Condition) -> String {
    switch condition {
    case .number(let column, let comparison, let value):
      "\(quoted(column)) \(comparison.rawValue) \(number(value))"
    case .size(let column, let comparison, let value):
      "abs(\(quoted(column))) \(comparison.rawValue) \(number(value))"
    case .missing(let column): "\(quoted(column)) IS NULL"
    case .present(let column): "\(quoted(column)) IS NOT NULL"
    case .oneOf(let column, let values):
      values.count == 1
        ? "\(quoted(column)) = \(literal(values[0])) COLLATE NOCASE"
        : "\(quoted(column)) COLLATE NOCASE IN (\(values.map(literal).joined(separator: ", ")))"
    case .contains(let column, let text):
      "instr(lower(\(quoted(column))), \(literal(text.lowercased()))) > 0"
    }
  }

  /// A name of a column as SQL spells it.
  static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }

  private static func literal(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}

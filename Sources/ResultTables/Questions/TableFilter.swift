/// Rows that are asked for: conditions that all hold, an order, a number.
package struct TableFilter: Sendable, Hashable {
  package enum Comparison: String, Sendable {
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
    case equal = "="
    case notEqual = "<>"

    /// What holds where this one does not.
    var opposite: Comparison {
      switch self {
      case .less: .atLeast
      case .atMost: .greater
      case .greater: .atMost
      case .atLeast: .less
      case .equal: .notEqual
      case .notEqual: .equal
      }
    }

    /// What holds of −x where this one holds of x.
    var mirrored: Comparison {
      switch self {
      case .less: .greater
      case .atMost: .atLeast
      case .greater: .less
      case .atLeast: .atMost
      case .equal, .notEqual: self
      }
    }
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
    /// The column's text is none of these, capitals apart; a missing one passes.
    case noneOf(column: String, [String])
    case contains(column: String, String)
    /// The rarer of an allele's frequency and of what is left to one, against a number.
    case minor(column: String, Comparison, Double)
    /// A list of names in the column ("A/B/C", "A;B") has this one.
    case member(column: String, String)
    /// Two alleles that are each other's complement.
    case palindromic(String, String)
    indirect case any([Condition])
    indirect case all([Condition])

    /// Whether it is a list of values of which one must be there.
    var hasSeveralValues: Bool {
      switch self {
      case .oneOf(_, let values), .noneOf(_, let values): values.count > 1
      case .any(let conditions): conditions.count > 1
      default: false
      }
    }
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
    case .noneOf(let column, let values):
      "(\(quoted(column)) IS NULL OR \(quoted(column)) COLLATE NOCASE NOT IN (\(values.map(literal).joined(separator: ", "))))"
    case .contains(let column, let text):
      "instr(lower(\(quoted(column))), \(literal(text.lowercased()))) > 0"
    case .minor(let column, let comparison, let value):
      "min(\(quoted(column)), 1 - \(quoted(column))) \(comparison.rawValue) \(number(value))"
    case .member(let column, let name):
      "instr('/' || replace(replace(replace(lower(\(quoted(column))), ';', '/'), ',', '/'), ' ', '') || '/', \(literal("/" + name.lowercased() + "/"))) > 0"
    case .palindromic(let one, let other):
      "upper(\(quoted(one)) || \(quoted(other))) IN ('AT', 'TA', 'CG', 'GC')"
    case .any(let conditions):
      "(" + conditions.map(sql).joined(separator: " OR ") + ")"
    case .all(let conditions):
      "(" + conditions.map(sql).joined(separator: " AND ") + ")"
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

/// Type, range and gaps of a column.
struct ColumnProfile {
  private(set) var missing = 0
  private var numbers = 0
  private var others = 0
  private var least = Double.infinity
  private var greatest = -Double.infinity
  private var isWhole = true
  private var examples: [String] = []

  mutating func add(_ cell: Cell, _ text: @autoclosure () -> String) {
    switch cell {
    case .missing: missing += 1
    case .number(let value):
      numbers += 1
      least = min(least, value)
      greatest = max(greatest, value)
      if isWhole, value != value.rounded() { isWhole = false }
    case .invalid:
      others += 1
      if examples.count < 3 {
        let example = text()
        if !examples.contains(example) { examples.append(example) }
      }
    }
  }

  var type: String {
    if numbers + others == 0 { return "empty" }
    if others * 10 < numbers { return isWhole ? "integer" : "number" }
    return "text"
  }

  var range: String {
    if type == "text" {
      return examples.map { $0.count > 25 ? $0.prefix(24) + "…" : $0 }.joined(separator: ", ")
    }
    return numbers == 0 ? "" : "\(least.short) … \(greatest.short)"
  }

  static func columns(of table: LoadedTable, kind: Kind) -> [Explanation.Column] {
    // Wide tables are matrices, whose columns are alike.
    (0..<min(table.width, 200)).map { column in
      var profile = ColumnProfile()
      for row in 0..<table.count {
        profile.add(table.cell(row, column), table.text(row, column))
      }
      return describe(table.names[column], column, profile, table.roles, kind)
    }
  }

  static func describe(
    _ name: String, _ column: Int, _ profile: ColumnProfile, _ roles: RoleMap, _ kind: Kind
  ) -> Explanation.Column {
    let role = roles.role(ofColumn: column)
    let meaning = ColumnMeanings.meaning(of: name, role: role, kind: kind)
    return Explanation.Column(
      name: name.isEmpty ? "(no name)" : name, role: role?.rawValue, meaning: meaning?.text ?? "",
      source: meaning?.source ?? "", type: profile.type, missing: profile.missing,
      range: profile.range)
  }
}

/// Which groupings of a sample sheet can't be told from each other.
enum SheetDesign {
  /// Columns with groups of more than one sample, and the group of each row.
  private static func groupings(_ table: LoadedTable) -> [(name: String, groups: [String])] {
    (1..<max(1, table.width)).compactMap { column in
      let groups = (0..<table.count).map { table.text($0, column) }
      let count = Set(groups).count
      guard count > 1, count * 2 <= table.count, !groups.contains(where: \.isEmpty) else {
        return nil
      }
      return (table.names[column], groups)
    }
  }

  /// Whether the group of `a` tells that of `b`.
  private static func tells(_ a: [String], _ b: [String]) -> Bool {
    var known: [String: String] = [:]
    for (x, y) in zip(a, b) {
      if let other = known[x], other != y { return false }
      known[x] = y
    }
    return true
  }

  static func confounding(_ table: LoadedTable, _ book: inout FactBook) {
    let all = groupings(table)
    guard table.count >= 4, all.count > 1, all.count <= 30 else { return }
    var same: [String] = []
    var nested: [String] = []
    for (i, a) in all.enumerated() {
      for b in all[(i + 1)...] {
        switch (tells(a.groups, b.groups), tells(b.groups, a.groups)) {
        case (true, true): same.append("\(a.name) and \(b.name)")
        case (true, false): nested.append("\(a.name) within \(b.name)")
        case (false, true): nested.append("\(b.name) within \(a.name)")
        default: break
        }
      }
    }
    let rows = RowSet(table.lines)
    book.warn(
      "same_grouping", .warning, "Columns sort the samples alike: {q}.",
      remedy: "Their effects can't be told apart: use one of them in the model.",
      rows: same.isEmpty ? RowSet() : rows,
      quoting: same.isEmpty ? nil : same.prefix(5).joined(separator: "; "))
    book.warn(
      "nested_grouping", .warning,
      "Groups of one column lie within groups of another: {q}.",
      remedy:
        "If one is a batch and the other the treatment, they are confounded: the batch can't be corrected for.",
      rows: nested.isEmpty ? RowSet() : rows,
      quoting: nested.isEmpty ? nil : nested.prefix(5).joined(separator: "; "))
  }
}

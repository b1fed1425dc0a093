import Reports
import ResultTables

/// Rows in columns for a terminal: long numbers are shortened, and columns that do not fit are counted.
struct ColumnText {
  private static let widest = 28
  /// The first row names the columns.
  private var rows: [[String]]

  init(_ rows: [[String]]) {
    self.rows = rows.enumerated().map { index, row in
      index == 0
        ? row : row.enumerated().map { $0.offset == 0 ? $0.element : Self.short($0.element) }
    }
  }

  /// A number of many digits with four of them; other text cut to the widest column.
  private static func short(_ cell: String) -> String {
    if cell.count > 9, let number = Double(cell), number.isFinite { return number.short }
    return cell.count > widest ? cell.prefix(widest - 1) + "…" : cell
  }

  func lines(width: Int) -> [String] {
    guard let header = rows.first else { return [] }
    var widths: [Int] = []
    var total = 0
    for column in header.indices {
      let own = rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
      guard total + own + 2 <= width || widths.count < 2 else { break }
      widths.append(own)
      total += own + 2
    }
    var lines = rows.map { row in
      var line = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - cell.count))
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
    let left = header.count - widths.count
    if left > 0 {
      lines.append(
        "(\(left) more \(left == 1 ? "column" : "columns"): \(header.suffix(left).joined(separator: ", ")))"
      )
    }
    return lines
  }
}

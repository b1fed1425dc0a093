/// A table held in memory, cell by cell.
struct LoadedTable {
  let names: [String]
  let roles: RoleMap
  let decimal: UInt8
  /// The line of each row in the file.
  private(set) var lines: [Int] = []
  /// Lines with more or fewer fields than the header.
  private(set) var uneven: [Int] = []

  private var bytes: [UInt8] = []
  /// For each cell where it ends in `bytes`; it begins where the one before ends.
  private var ends: [Int] = []

  /// Most bytes of cells that are held.
  static let most = 1 << 30

  var count: Int { lines.count }
  var width: Int { names.count }

  init(_ file: TableFile) throws {
    let width = max(file.head.header?.count ?? 0, file.head.width)
    var names = file.head.header ?? []
    while names.count < width {
      names.append(file.head.header == nil ? "column \(names.count + 1)" : "")
    }
    self.names = names
    roles = file.roles
    decimal = file.head.dialect.decimal
    var seen: [Int] = []
    var odd: [Int] = []
    var cells: [UInt8] = []
    var marks: [Int] = []
    try file.forEachBatch { batch in
      for record in 0..<batch.count {
        let line = Int(batch.lines[record])
        let fields = batch.fieldCount(record)
        if fields != width { odd.append(line) }
        seen.append(line)
        for column in 0..<width {
          cells.append(contentsOf: batch.bytes[batch.range(record, column)])
          marks.append(cells.count)
        }
      }
      guard cells.count <= Self.most else {
        throw TableError(
          file.name, "its cells take more than \(Self.most >> 20) MiB",
          advice: "Keep the columns that matter, or name the kind with --kind.")
      }
    }
    lines = seen
    uneven = odd
    bytes = cells
    ends = marks
  }

  private func range(_ row: Int, _ column: Int) -> Range<Int> {
    let index = row * width + column
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  func text(_ row: Int, _ column: Int) -> String {
    bytes[trimmed(bytes, range(row, column))].string
  }

  func text(_ row: Int, _ role: Role) -> String {
    roles[role].map { text(row, $0) } ?? ""
  }

  func cell(_ row: Int, _ column: Int) -> Cell {
    NumberParsing.cell(bytes, range(row, column), decimal: decimal)
  }

  /// NaN where there is no number.
  func number(_ row: Int, _ column: Int) -> Double {
    if case .number(let value) = cell(row, column) { return value }
    return .nan
  }

  /// Nil where the cell is no numeral.
  func p(_ row: Int, _ column: Int) -> PValue? {
    PValue(bytes, trimmed(bytes, range(row, column)), decimal: decimal)
  }

  func isMissing(_ row: Int, _ column: Int) -> Bool {
    NumberParsing.isMissing(bytes, trimmed(bytes, range(row, column)))
  }

  func numbers(_ role: Role) -> [Double]? {
    roles[role].map { column in (0..<count).map { number($0, column) } }
  }
}

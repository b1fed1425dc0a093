/// The first lines of a file: what stands before the table, its header, its first rows.
struct FileHead {
  let fileName: String
  /// Lines before the header or the first row, such as "##" lines of a VCF.
  var preamble: [String] = []
  /// Lines before the header that belong neither to the table nor to its comments, such as a command.
  var stray: [(line: Int, text: String)] = []
  var dialect = Dialect()
  var header: [String]?
  var headerLine = 0
  /// The first line that is neither preamble nor header, counted from 1, and its offset in the text.
  var bodyLine = 1
  var bodyOffset = 0
  /// Rows of the table, as far as the head reaches.
  var rows: [[String]] = []
  /// The first lines as they stand.
  var lines: [String] = []
  var isWhole = false

  var keys: [String] { (header ?? []).map(ColumnName.key) }

  func has(_ keys: String...) -> Bool {
    let mine = Set(self.keys)
    return keys.allSatisfy(mine.contains)
  }

  func hasAny(_ keys: String...) -> Bool {
    let mine = Set(self.keys)
    return keys.contains(where: mine.contains)
  }

  /// The share of the rows' cells in a column that `test` accepts; 0 without rows.
  func share(_ column: Int, _ test: (String) -> Bool) -> Double {
    let cells = rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      .map { $0.trimmingBlanks }.filter { !$0.isMissingValue }
    guard !cells.isEmpty else { return 0 }
    return Double(cells.count(where: test)) / Double(cells.count)
  }

  func isNumeric(_ column: Int) -> Bool {
    share(column) {
      NumberParsing.double(Array($0.utf8), 0..<$0.utf8.count, decimal: dialect.decimal) != nil
    }
      > 0.9
  }

  var width: Int {
    var tally: [Int: Int] = [:]
    for row in rows { tally[row.count, default: 0] += 1 }
    return tally.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? header?.count ?? 0
  }
}

extension String {
  var trimmingBlanks: String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }

  var isMissingValue: Bool {
    let bytes = Array(utf8)
    return NumberParsing.isMissing(bytes, 0..<bytes.count)
  }

  var asNumber: Double? {
    let bytes = Array(utf8)
    return NumberParsing.double(bytes, trimmed(bytes, 0..<bytes.count))
  }
}

extension FileHead {
  private static let mostLines = 400
  private static let mostRows = 2000

  init(fileName: String, text: [UInt8], isWhole: Bool) {
    self.fileName = fileName
    self.isWhole = isWhole
    let raw = Self.cut(text, isWhole: isWhole)
    let size = text.count
    lines = raw.prefix(Self.mostLines).map { text[$0].string }
    var first = skipPreamble(text, raw)
    guard first < raw.count else {
      bodyOffset = text.count
      bodyLine = raw.count + 1
      return
    }
    dialect = Dialect.guess(
      raw[first...].prefix(Self.mostLines).map { Array(text[$0]) }
        .filter { line in line.contains { !$0.isBlank } })
    let end = raw.count > first + Self.mostRows ? raw[first + Self.mostRows].lowerBound : text.count
    let text = Array(text[..<end])
    var records = parse(text, from: raw[first].lowerBound, line: first + 1)
    // A command or title above a table of several columns.
    while let top = records.first, records.count > 2, isStray(top.fields, before: records) {
      stray.append((top.line, lines.indices.contains(top.line - 1) ? lines[top.line - 1] : ""))
      records.removeFirst()
      first = records[0].line - 1
      dialect = Dialect.guess(
        raw[first...].prefix(Self.mostLines).map { Array(text[$0]) }
          .filter { line in line.contains { !$0.isBlank } })
      records = parse(text, from: raw[first].lowerBound, line: first + 1)
    }
    takeHeader(&records)
    rows = records.map(\.fields)
    if let start = records.first?.line, raw.indices.contains(start - 1) {
      bodyLine = start
      bodyOffset = raw[start - 1].lowerBound
    } else {
      bodyLine = raw.count + 1
      bodyOffset = size
    }
  }

  /// The lines of the text, without their ends; the last one only if it is whole.
  private static func cut(_ text: [UInt8], isWhole: Bool) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for (i, byte) in text.enumerated() where byte == Sign.newline {
      let end = i > start && text[i - 1] == Sign.carriageReturn ? i - 1 : i
      ranges.append(start..<end)
      start = i + 1
    }
    if start < text.count, isWhole || ranges.isEmpty { ranges.append(start..<text.count) }
    return ranges
  }

  /// The index of the first line that is neither empty nor a comment; a comment line that names
  /// columns is the header.
  private mutating func skipPreamble(_ text: [UInt8], _ raw: [Range<Int>]) -> Int {
    var first = 0
    while first < raw.count {
      let line = text[raw[first]]
      guard line.allSatisfy(\.isBlank) || line.first == Sign.hash else { break }
      if line.first == Sign.hash {
        let isDouble = line.dropFirst().first == Sign.hash
        let next = raw.indices.contains(first + 1) ? text[raw[first + 1]].first : nil
        if !isDouble, next != Sign.hash, namesColumns(line, before: text, raw, first) { break }
      }
      preamble.append(line.string)
      first += 1
    }
    return first
  }

  private func namesColumns(
    _ line: ArraySlice<UInt8>, before text: [UInt8], _ raw: [Range<Int>], _ at: Int
  )
    -> Bool
  {
    let tabs = line.count { $0 == Sign.tab }
    if tabs > 0 { return true }
    let names = line.dropFirst().split(whereSeparator: { $0.isBlank || $0 == Sign.comma })
    guard names.count > 2, raw.indices.contains(at + 1) else { return names.count > 6 }
    let next = text[raw[at + 1]].split(whereSeparator: { $0.isBlank || $0 == Sign.comma })
    return next.count == names.count
  }

  private func parse(_ text: [UInt8], from start: Int, line: Int) -> [(fields: [String], line: Int)]
  {
    var batch = RecordBatch()
    batch.bytes = Array(text[start...])
    var splitter = RecordSplitter(dialect: dialect, line: line)
    _ = splitter.split(&batch, from: 0, isLast: true)
    return (0..<min(batch.count, Self.mostRows)).map { (batch.fields($0), Int(batch.lines[$0])) }
  }

  /// Whether a first record is no part of the table that follows: a lone field above rows of several,
  /// or a shell command.
  private func isStray(_ fields: [String], before records: [(fields: [String], line: Int)]) -> Bool
  {
    let rest = records.dropFirst().prefix(20).map(\.fields.count)
    guard
      let mode = Dictionary(grouping: rest, by: { $0 }).max(by: { $0.value.count < $1.value.count }
      )?.key
    else { return false }
    let text = fields.joined(separator: " ")
    let commands = ["head ", "cat ", "awk ", "zcat ", "less ", "$ ", "gunzip ", "cut ", "tail "]
    if commands.contains(where: text.hasPrefix) { return true }
    // The size line of a GCT file: two numbers above a header.
    if fields.count == 2, mode > 3, fields.allSatisfy({ Int($0) != nil }) { return true }
    return fields.count == 1 && mode > 2
  }

  private mutating func takeHeader(_ records: inout [(fields: [String], line: Int)]) {
    guard let top = records.first else { return }
    var names = top.fields.map { $0.trimmingBlanks }
    if names.first?.hasPrefix("#") == true {
      names[0] = String(names[0].drop { $0 == "#" || $0 == " " })
      header = names
    } else if isHeader(names, records.dropFirst().prefix(200).map(\.fields)) {
      header = names
    }
    guard header != nil else { return }
    headerLine = top.line
    records.removeFirst()
    // R writes no name over the row names: one name less than fields.
    let widths = records.prefix(50).map(\.fields.count)
    if !widths.isEmpty, widths.allSatisfy({ $0 == names.count + 1 }) { header?.insert("", at: 0) }
  }

  /// A header has no numbers where the rows below have them; without numbers anywhere, it uses words that
  /// name columns.
  private func isHeader(_ names: [String], _ rows: [[String]]) -> Bool {
    let known = Self.knownKeys
    let hits = names.count { known.contains(ColumnName.key($0)) && !ColumnName.key($0).isEmpty }
    let numbers = names.count { $0.asNumber != nil }
    if names.count > 1, numbers * 2 > names.count, hits == 0 { return false }
    guard !rows.isEmpty else { return hits > 0 || names.count > 1 && numbers == 0 }
    for column in names.indices where names[column].asNumber == nil && !names[column].isMissingValue
    {
      let cells = rows.compactMap { $0.indices.contains(column) ? $0[column].trimmingBlanks : nil }
        .filter { !$0.isMissingValue }
      if cells.count > 0,
        cells.count(where: { $0.asNumber != nil || isCommaNumber($0) }) * 10 >= cells.count * 9
      {
        return true
      }
    }
    if hits * 2 >= max(1, names.count) || (hits > 0 && numbers == 0 && names.count > 1) {
      return true
    }
    return numbers == 0 && namesGroups(names, rows)
  }

  /// Words that never stand below them, over columns in which others repeat: a header of any language.
  private func namesGroups(_ names: [String], _ rows: [[String]]) -> Bool {
    guard names.count > 1, rows.count >= 3, rows.allSatisfy({ $0.count == names.count }),
      Set(names).count == names.count
    else { return false }
    var repeats = false
    for column in names.indices {
      let cells = rows.map { $0[column].trimmingBlanks }
      if cells.contains(names[column]) { return false }
      if Set(cells).count * 3 <= cells.count * 2 { repeats = true }
    }
    return repeats
  }

  private func isCommaNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return dialect.hasDecimalComma
      && NumberParsing.double(bytes, 0..<bytes.count, decimal: Sign.comma) != nil
  }

  private static let knownKeys: Set<String> = Set(Role.allCases.flatMap(\.keys)).union([
    "sampleid", "condition", "batch", "replicate", "annotation", "geneset", "fid", "sex", "age",
    "node1",
    "node2", "protein1", "protein2", "file", "strand", "length", "biotype", "track", "location",
  ])
}

/// How a table is written.
package struct Dialect: Sendable, Hashable {
  package enum Delimiter: String, Sendable, CaseIterable {
    case tab, comma, semicolon, pipe
    /// Any number of blanks; those at the ends of a line do not count.
    case blanks

    var byte: UInt8 {
      switch self {
      case .tab: Sign.tab
      case .comma: Sign.comma
      case .semicolon: Sign.semicolon
      case .pipe: Sign.pipe
      case .blanks: Sign.space
      }
    }
  }

  package var delimiter = Delimiter.tab
  /// Whether a field that begins with `"` ends with one, and may hold delimiters and line breaks.
  package var usesQuotes = true
  package var hasDecimalComma = false
  /// Whether lines that begin with `#` are passed over.
  var skipsComments = false

  var decimal: UInt8 { hasDecimalComma ? Sign.comma : Sign.dot }
}

extension Dialect {
  /// Guesses from the first lines; what they hold decides, not the name of the file.
  /// - Parameter lines: the lines that are neither comments nor empty, header included.
  static func guess(_ lines: [[UInt8]]) -> Dialect {
    var best = Dialect()
    var bestScore = 0.0
    for delimiter in [Delimiter.tab, .comma, .semicolon, .pipe, .blanks] {
      let score = score(of: delimiter, lines)
      if score > bestScore * 1.0001 {
        bestScore = score
        best.delimiter = delimiter
      }
    }
    if bestScore == 0, lines.contains(where: { $0.contains(Sign.tab) }) { best.delimiter = .tab }
    best.usesQuotes = quotesPairUp(lines, best.delimiter)
    if best.delimiter != .comma { best.hasDecimalComma = hasDecimalCommas(lines, best) }
    return best
  }

  /// How evenly a delimiter cuts the lines: 0 where it cuts none. One line more or less of the
  /// commonest width (a header without a name for the first column) counts as even.
  private static func score(of delimiter: Delimiter, _ lines: [[UInt8]]) -> Double {
    let counts = lines.prefix(100).map {
      split($0, Dialect(delimiter: delimiter)).count
    }
    guard let widest = counts.max(), widest > 1 else { return 0 }
    var tally: [Int: Int] = [:]
    for count in counts { tally[count, default: 0] += 1 }
    guard
      let mode = tally.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key,
      mode > 1
    else {
      // Ragged lines, such as gene sets: only a tab is believed.
      return delimiter == .tab ? 0.2 : 0
    }
    let even = counts.filter { $0 == mode || (mode > 2 && $0 == mode - 1) }.count
    let share = Double(even) / Double(counts.count)
    // Prose has blanks and commas everywhere, but never the same number twice.
    guard share >= 0.6 || delimiter == .tab else { return 0 }
    let trust = delimiter == .tab ? 1.0 : delimiter == .blanks ? 0.55 : 0.8
    return share * trust * (mode > 2 ? 1 : 0.9)
  }

  private static func quotesPairUp(_ lines: [[UInt8]], _ delimiter: Delimiter) -> Bool {
    var opening = 0
    var closing = 0
    for line in lines.prefix(200) {
      for (i, byte) in line.enumerated() where byte == Sign.quote {
        let before = i == 0 ? delimiter.byte : line[i - 1]
        let after = i + 1 == line.count ? delimiter.byte : line[i + 1]
        if before == delimiter.byte || (delimiter == .blanks && before.isBlank) { opening += 1 }
        if after == delimiter.byte || after == Sign.carriageReturn { closing += 1 }
      }
    }
    if opening == 0 && closing == 0 { return delimiter != .tab }
    return opening > 0 && closing * 2 >= opening && opening * 2 >= closing
  }

  private static func hasDecimalCommas(_ lines: [[UInt8]], _ dialect: Dialect) -> Bool {
    var commas = 0
    var dots = 0
    for line in lines.dropFirst().prefix(100) {
      for field in split(line, dialect) {
        let range = trimmed(field, 0..<field.count)
        if NumberParsing.numeral(field, range) != nil {
          if field.contains(Sign.dot) { dots += 1 }
        } else if NumberParsing.numeral(field, range, decimal: Sign.comma) != nil {
          commas += 1
        }
      }
    }
    return commas > dots * 4 && commas > 0
  }

  /// The fields of one line, quotes taken off.
  static func split(_ line: [UInt8], _ dialect: Dialect) -> [[UInt8]] {
    var batch = RecordBatch()
    batch.bytes = line + [Sign.newline]
    var splitter = RecordSplitter(dialect: dialect)
    _ = splitter.split(&batch, from: 0, isLast: true)
    guard batch.count > 0 else { return [] }
    return (0..<batch.fieldCount(0)).map { Array(batch.bytes[batch.range(0, $0)]) }
  }
}

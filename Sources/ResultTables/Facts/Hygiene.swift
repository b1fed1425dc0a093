/// What is wrong with a table whatever its kind.
enum Hygiene {
  // MARK: rows

  static func shape(_ table: LoadedTable, _ file: TableFile, _ book: inout FactBook) {
    book.count("n_rows", "rows of the table", "count of rows", rows: RowSet(table.lines))
    guard table.count > 0 else {
      book.warn(
        "header_only", .error, "The file has a header but no rows.",
        remedy: "Check that the program that wrote it has finished.", rows: RowSet(), always: true)
      return
    }
    if file.kind != .gmt, file.kind != .unknown || table.uneven.count * 2 < table.count {
      book.warn(
        "uneven_rows", .error, "{n} rows have more or fewer fields than the header.",
        remedy: "Look for delimiters inside of fields, or lines cut off.",
        rows: RowSet(table.uneven))
    }
    if file.head.header != nil {
      var seen: Set<String> = []
      let twice = Set(table.names.filter { !$0.isEmpty && !seen.insert($0).inserted }).sorted()
      if !twice.isEmpty {
        book.warn(
          "duplicate_columns", .warning,
          "Columns bear the same name: {q}. The first is used.",
          remedy: "Name them apart.", rows: RowSet(),
          quoting: twice.prefix(5).map { "\"\($0)\"" }.joined(separator: ", "), always: true)
      }
    }
  }

  // MARK: p-values

  struct PColumn {
    /// Nil where there is no number.
    var values: [PValue?]
    var missing = RowSet()
    var invalid = RowSet()
    var outside = RowSet()
    var zeros = RowSet()
    /// Rows whose value is a probability.
    var valid: [Int] = []
  }

  static func pValues(_ table: LoadedTable, _ column: Int, isLog: Bool = false) -> PColumn {
    var result = PColumn(values: [])
    result.values.reserveCapacity(table.count)
    for row in 0..<table.count {
      let line = table.lines[row]
      guard var p = table.p(row, column) else {
        result.values.append(nil)
        if table.isMissing(row, column) {
          result.missing.append(line)
        } else {
          result.invalid.append(line)
        }
        continue
      }
      if isLog { p = PValue(minusLog10: p.value) }
      result.values.append(p)
      guard p.isProbability else {
        result.outside.append(line)
        continue
      }
      if p.isZero { result.zeros.append(line) }
      result.valid.append(row)
    }
    return result
  }

  static func warn(_ p: PColumn, named name: String, _ book: inout FactBook) {
    book.warn(
      "p_outside", .error, "{n} values of \(name) are no probabilities (below 0 or above 1).",
      remedy: "Check whether the column holds something else, such as −log10 p or a statistic.",
      rows: p.outside)
    book.warn(
      "p_not_numbers", .error, "{n} values of \(name) are no numbers.",
      remedy: "Look at these rows.", rows: p.invalid)
    book.warn(
      "p_zero", .warning,
      "{n} values of \(name) are exactly 0: they were too small for the program that wrote them.",
      remedy: "Rank these rows by their statistic, and report p below 1e-300, not 0.", rows: p.zeros
    )
  }
}

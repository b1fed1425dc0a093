/// Compares the columns of a count matrix with the rows of its sample sheet.
enum SheetCheck {
  /// Nil unless one of the files is a matrix and the other a sheet.
  static func compare(_ first: String, _ second: String) throws -> Agreement? {
    let files = try [TableFile(path: first), TableFile(path: second)]
    guard let matrix = files.first(where: { $0.kind == .countMatrix }),
      let sheet = files.first(where: { $0.kind == .sampleSheet })
    else { return nil }
    let columns = labels(of: matrix)
    let table = try LoadedTable(sheet)
    // The column of the sheet that names most of the samples.
    let names = (0..<table.width).map { column in (0..<table.count).map { table.text($0, column) } }
    let best = names.max { shared($0, columns) < shared($1, columns) } ?? []
    var book = FactBook()
    let known = Set(columns)
    let listed = Set(best)
    let missing = columns.filter { !listed.contains($0) }
    let extra = best.indices.filter { !known.contains(best[$0]) }
    let order = best.filter(known.contains)
    book.add(
      "n_samples", "samples of the matrix", .count(columns.count), "its header", rows: RowSet())
    book.add(
      "n_listed", "samples of the sheet", .count(best.count), "its rows", rows: RowSet(table.lines))
    book.add(
      "n_matched", "samples in both", .count(order.count), "same name",
      rows: RowSet(best.indices.filter { known.contains(best[$0]) }.map { table.lines[$0] }))
    if !missing.isEmpty {
      book.warn(
        "not_in_sheet", .error, "Samples of the matrix without a row in the sheet: {q}.",
        remedy: "Add them, or take them out of the matrix.", rows: RowSet(),
        quoting: missing.prefix(8).joined(separator: ", "), always: true)
    }
    book.warn(
      "not_in_matrix", .error,
      "{n:row:rows} of the sheet name a sample that the matrix lacks: {q}.",
      remedy: "Look for spelling (points for hyphens, an X before a number).",
      rows: RowSet(extra.map { table.lines[$0] }),
      quoting: extra.isEmpty ? nil : extra.prefix(8).map { best[$0] }.joined(separator: ", "))
    if order != columns.filter(listed.contains) {
      book.warn(
        "order_differs", .error,
        "The samples stand in another order in the matrix than in the sheet.",
        remedy: "Sort one by the other: DESeq2 takes them by position, not by name.",
        rows: RowSet(),
        always: true)
    }
    book.say(
      .findings,
      "{n_matched:sample is:samples are} in both: the matrix has {n_samples}, the sheet {n_listed}."
    )
    return Agreement(
      files: [first, second], isComparable: !order.isEmpty,
      why: order.isEmpty
        ? "no column of the sheet names a sample of the matrix"
        : "a count matrix and its sample sheet",
      warnings: book.warnings, facts: book.facts, sentences: book.sentences)
  }

  private static func shared(_ names: [String], _ columns: [String]) -> Int {
    Set(names).intersection(columns).count
  }

  private static func labels(of matrix: TableFile) -> [String] {
    let header = matrix.head.header ?? []
    return header.indices.filter { $0 > 0 && matrix.head.isNumeric($0) }.map { header[$0] }
  }
}

/// The samples of a count matrix beside each other.
extension CountMatrixFacts {
  static func samples(_ scan: Scan, _ isBySample: Bool, _ book: inout FactBook) {
    guard !isBySample, scan.rows > 0, !scan.columns.isEmpty else { return }
    let all = RowSet(count: scan.rows, first: scan.firstLines)
    let depths = scan.columns.map(\.sum)
    let middle = TestSets.median(depths)
    book.add(
      "depth_median", "median depth of a sample", .number(middle), "median(column sum)", rows: all)
    book.add(
      "depth_low", "smallest depth", .number(depths.min() ?? 0), "min(column sum)", rows: all)
    book.add(
      "depth_high", "largest depth", .number(depths.max() ?? 0), "max(column sum)", rows: all)
    let likeness = correlations(scan)
    each(scan, likeness, all, &book)
    let low = scan.columns.indices.filter { depths[$0] < middle / 4 }
    if !low.isEmpty, scan.columns.count < 200 {
      book.warn(
        "low_depth", .warning, "Samples with less than a quarter of the median depth: {q}.",
        remedy: "Leave them out, or sequence them again.", rows: RowSet(),
        quoting: low.prefix(5).map { scan.columns[$0].name }.joined(separator: ", "), always: true)
    }
    outliers(scan, likeness, &book)
    highest(scan, &book)
    var picture = Picture(shape: .bars, title: "Depth of each sample", xLabel: "counts", yLabel: "")
    for (i, column) in scan.columns.prefix(40).enumerated() {
      picture.points.append(Picture.Point(x: column.sum, y: Double(i)))
      picture.ticks.append(Picture.Label(text: column.name, x: 0, y: Double(i)))
    }
    book.pictures.append(picture)
  }

  /// How each sample correlates with the mean of all.
  private static func correlations(_ scan: Scan) -> [Double] {
    let n = Double(scan.rows)
    let meanVariance = scan.meanSquares / n - (scan.meanSum / n) * (scan.meanSum / n)
    return scan.columns.map { column in
      let variance = column.logSquares / n - (column.logSum / n) * (column.logSum / n)
      let covariance = column.logCross / n - column.logSum / n * scan.meanSum / n
      return variance > 0 && meanVariance > 0
        ? covariance / (variance * meanVariance).squareRoot() : .nan
    }
  }

  private static func each(
    _ scan: Scan, _ likeness: [Double], _ all: RowSet, _ book: inout FactBook
  ) {
    for (i, column) in scan.columns.prefix(100).enumerated() {
      let id = "sample\(i + 1)"
      book.add("\(id)_name", "sample \(i + 1)", .text(column.name), "the header", rows: RowSet())
      book.add("\(id)_depth", "its depth", .number(column.sum), "sum of the column", rows: all)
      book.add(
        "\(id)_zeros", "its genes without a count", .count(column.zeros), "count(value = 0)",
        rows: all)
      if likeness[i].isFinite {
        book.add(
          "\(id)_likeness", "its correlation with the mean of all samples", .number(likeness[i]),
          "Pearson of log2(x + 1)", rows: all)
      }
    }
  }

  private static func outliers(
    _ scan: Scan, _ correlations: [Double], _ book: inout FactBook
  ) {
    let finite = correlations.filter(\.isFinite)
    guard finite.count >= 4 else { return }
    let center = TestSets.median(finite)
    let spread = max(0.002, TestSets.median(finite.map { abs($0 - center) }))
    let odd = scan.columns.indices.filter {
      correlations[$0] < center - 6 * spread && correlations[$0] < 0.95
    }
    if !odd.isEmpty, scan.columns.count < 200 {
      book.warn(
        "outlier_samples", .warning, "Samples unlike the others: {q}.",
        remedy: "Look at a PCA; check for swaps and for failed libraries.", rows: RowSet(),
        quoting: odd.prefix(5).map { scan.columns[$0].name }.joined(separator: ", "), always: true
      )
    }
  }

  /// The genes with the most counts.
  private static func highest(_ scan: Scan, _ book: inout FactBook) {
    for (i, gene) in scan.highest.prefix(5).enumerated() {
      book.add(
        "high\(i + 1)_sum", "counts of \(gene.name)", .number(gene.sum), "row sum",
        rows: RowSet([gene.line]))
      let (text, symbol) = named(gene.name, book)
      book.add(
        "high\(i + 1)_name", "gene \(i + 1) by counts", .text(text), "max(row sum)",
        rows: RowSet([gene.line]))
      book.find(
        symbol, "gene", "{high\(i + 1)_name}: {high\(i + 1)_sum} counts over all samples",
        line: gene.line)
    }
  }
}

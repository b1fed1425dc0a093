internal import Foundation

/// Matrices of counts or expression values: read once, nothing kept but sums for each column.
enum CountMatrixFacts {
  struct Column {
    var name: String
    var sum = 0.0
    var zeros = 0
    var filled = 0
    var largest = 0.0
    /// Sums of log2(x + 1): for correlation with the mean profile.
    var logSum = 0.0
    var logSquares = 0.0
    var logCross = 0.0
  }

  struct Scan {
    var columns: [Column] = []
    var rows = 0
    var firstLines: [Int] = []
    var allZero = RowSet()
    var negative = RowSet()
    var fractional = RowSet()
    var invalid = RowSet()
    var missing = RowSet()
    var repeated = RowSet()
    var damaged = RowSet()
    var special = RowSet()
    var seen: Set<Int> = []
    var meanSum = 0.0
    var meanSquares = 0.0
    var highest: [(sum: Double, name: String, line: Int)] = []
    var forms: [GeneNames.Form: Int] = [:]
    var species: [String: Int] = [:]
    var largest = 0.0
  }

  static func compute(_ file: TableFile, _ book: inout FactBook) throws -> [Explanation.Column] {
    if file.head.lines.first?.hasPrefix("%%MatrixMarket") == true { return sparse(file, &book) }
    let header = file.head.header ?? []
    let keys = header.map(ColumnName.key)
    let isFeatureCounts = keys.prefix(6) == ["geneid", "chr", "start", "end", "strand", "length"]
    let first =
      isFeatureCounts
      ? 6
      : (0..<max(header.count, file.head.width)).first { $0 > 0 && file.head.isNumeric($0) } ?? 1
    var scan = Scan()
    let width = max(header.count, file.head.width)
    let isStar = file.head.header == nil && file.head.rows.first?.first == "N_unmapped"
    let used =
      Quantification(file.head).map { [$0.column] }
      ?? (first..<max(first, width)).filter {
        $0 < header.count ? !["length", "entrezid", "genelength"].contains(keys[$0]) : true
      }
    let strands = ["", "unstranded", "forward strand", "reverse strand"]
    scan.columns = used.map {
      Column(
        name: $0 < header.count ? header[$0] : isStar ? strands[$0] : "column \($0 + 1)")
    }
    if isStar {
      book.warn(
        "star_columns", .warning,
        "The columns are the same sample counted as unstranded, forward and reverse stranded: they are not samples.",
        remedy: "Keep the one that fits the library's protocol.", rows: RowSet(), always: true)
    }
    let decimal = file.head.dialect.decimal
    try file.forEachBatch { batch in
      for record in 0..<batch.count { add(batch, record, used, decimal, &scan) }
    }
    let isBySample = file.head.share(0) { $0.lowercased().hasPrefix("sample") } > 0.5
    facts(scan, isBySample, &book)
    warnings(scan, isBySample, &book)
    samples(scan, isBySample, &book)
    words(scan, isBySample, &book)
    return header.prefix(200).enumerated().map { index, name in
      let column = used.firstIndex(of: index).map { scan.columns[$0] }
      return Explanation.Column(
        name: name.isEmpty ? "(no name)" : name, role: column == nil ? "gene" : nil,
        meaning: column == nil ? "identifier or annotation of the row" : "values of the sample",
        source: "general usage",
        type: column == nil ? "text" : scan.fractional.isEmpty ? "integer" : "number",
        missing: column.map { scan.rows - $0.filled } ?? 0,
        range: column.map { "0 … \($0.largest.short)" } ?? "")
    }
  }

  private static func add(
    _ batch: RecordBatch, _ record: Int, _ used: [Int], _ decimal: UInt8, _ scan: inout Scan
  ) {
    let line = Int(batch.lines[record])
    let label = batch.range(record, 0)
    let first = label.isEmpty ? 0 : batch.bytes[label.lowerBound]
    if first == 0x5F || first == 0x4E || first == 0x55,
      GeneNames.isCounter(batch.bytes[label].string)
    {
      scan.special.append(line)
      return
    }
    name(batch.bytes, label, line, &scan)
    let rowSum = values(batch, record, used, decimal, &scan)
    if scan.highest.count < 10 || rowSum > (scan.highest.last?.sum ?? 0) {
      scan.highest.append((rowSum, batch.bytes[label].string, line))
      scan.highest.sort { ($0.sum, $1.line) > ($1.sum, $0.line) }
      if scan.highest.count > 10 { scan.highest.removeLast() }
    }
  }

  /// What the name of a row says.
  private static func name(
    _ bytes: [UInt8], _ label: Range<Int>, _ line: Int, _ scan: inout Scan
  ) {
    scan.rows += 1
    if scan.firstLines.count < 20 { scan.firstLines.append(line) }
    var hasher = Hasher()
    for byte in bytes[label] { hasher.combine(byte) }
    if !scan.seen.insert(hasher.finalize()).inserted { scan.repeated.append(line) }
    if scan.rows <= 5000, let form = GeneNames.form(bytes[label].string) {
      scan.forms[form, default: 0] += 1
      if form == .ensembl {
        scan.species[Hygiene.ensemblSpecies(bytes[label].string), default: 0] += 1
      }
    }
    if label.count >= 5, label.count <= 6, ExcelDate.meaning(of: bytes[label].string) != nil,
      !bytes[label].allSatisfy(\.isDigit)
    {
      scan.damaged.append(line)
    }
  }

  /// Takes the values of a row; their sum.
  private static func values(
    _ batch: RecordBatch, _ record: Int, _ used: [Int], _ decimal: UInt8, _ scan: inout Scan
  ) -> Double {
    let line = Int(batch.lines[record])
    var rowSum = 0.0
    var logs = 0.0
    var isFractional = false
    var isNegative = false
    var isInvalid = false
    var isMissing = false
    var values: [Double] = []
    values.reserveCapacity(used.count)
    for (i, column) in used.enumerated() {
      switch NumberParsing.cell(batch.bytes, batch.range(record, column), decimal: decimal) {
      case .number(let value) where value.isFinite:
        scan.columns[i].filled += 1
        scan.columns[i].sum += value
        if value == 0 { scan.columns[i].zeros += 1 }
        if value < 0 { isNegative = true }
        if value != value.rounded() { isFractional = true }
        scan.columns[i].largest = max(scan.columns[i].largest, value)
        rowSum += value
        let logged = log2(max(0, value) + 1)
        values.append(logged)
        logs += logged
      case .missing:
        isMissing = true
        values.append(0)
      default:
        isInvalid = true
        values.append(0)
      }
    }
    if isNegative { scan.negative.append(line) }
    if isFractional { scan.fractional.append(line) }
    if isInvalid { scan.invalid.append(line) }
    if isMissing { scan.missing.append(line) }
    if rowSum == 0 { scan.allZero.append(line) }
    let mean = used.isEmpty ? 0 : logs / Double(used.count)
    scan.meanSum += mean
    scan.meanSquares += mean * mean
    for i in values.indices {
      scan.columns[i].logSum += values[i]
      scan.columns[i].logSquares += values[i] * values[i]
      scan.columns[i].logCross += values[i] * mean
    }
    return rowSum
  }

  private static func facts(_ scan: Scan, _ isBySample: Bool, _ book: inout FactBook) {
    let all = RowSet(count: scan.rows, first: scan.firstLines)
    book.add(
      "n_rows", isBySample ? "samples (rows)" : "genes (rows)", .count(scan.rows), "count of rows",
      rows: all)
    book.add(
      "n_columns", isBySample ? "genes (columns)" : "samples (columns)", .count(scan.columns.count),
      "numeric columns", rows: RowSet())
    book.count("n_all_zero", "rows with zeros only", "count(sum = 0)", rows: scan.allZero)
    let total = scan.columns.map(\.sum).reduce(0, +)
    let cells = scan.columns.map(\.filled).reduce(0, +)
    let zeros = scan.columns.map(\.zeros).reduce(0, +)
    if cells > 0 {
      book.add(
        "zero_share", "share of cells that are zero", .number(Double(zeros) / Double(cells)),
        "zeros / cells", rows: all)
    }
    if let top = scan.highest.first, total > 0, !isBySample {
      book.add(
        "highest_name", "gene with the most counts", .text(named(top.name, book).text),
        "max(row sum)",
        rows: RowSet([top.line]))
      book.add(
        "highest_share", "its share of all counts", .number(top.sum / total), "row sum / total",
        rows: all)
      if top.sum > 0.2 * total {
        book.warn(
          "dominant_gene", .warning,
          "A single gene, {highest_name}, takes a share of {highest_share} of all counts.",
          remedy: "Check for rRNA, globin or a contaminant.", rows: RowSet([top.line]))
      }
    }
    if let form = scan.forms.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) })?
      .key
    {
      book.add(
        "id_type", "form of the identifiers", .text(form.rawValue),
        "the commonest form in the first column", rows: all)
      if form == .ensembl, let name = scan.species.max(by: { $0.value < $1.value })?.key {
        book.add(
          "species", "species", .text(name), "the prefix of the Ensembl identifiers", rows: all)
      }
    }
    groups(scan, isBySample, &book)
  }

  private static func warnings(_ scan: Scan, _ isBySample: Bool, _ book: inout FactBook) {
    if scan.rows == 0 {
      book.warn(
        "header_only", .error, "The file has a header but no rows.",
        remedy: "Check that the program that wrote it has finished.", rows: RowSet(), always: true)
      return
    }
    if isBySample {
      book.warn(
        "transposed", .note, "Samples are in rows and genes in columns.",
        remedy: "DESeq2, edgeR and limma expect genes in rows: transpose it.", rows: RowSet(),
        always: true)
    }
    let largest = scan.columns.map(\.largest).max() ?? 0
    if !scan.fractional.isEmpty {
      let isLog = largest < 30 && scan.negative.isEmpty
      book.warn(
        "non_integers", .warning,
        isLog
          ? "{n} rows have fractions, and no value is large: these are logarithms or normalised values, not counts."
          : "{n} rows have fractions: these are estimated counts (as of Salmon, RSEM or kallisto) or normalised values.",
        remedy: isLog
          ? "Use limma, or get the raw counts for DESeq2 and edgeR."
          : "If they are estimated counts, import them with tximport (or round them) for DESeq2; never give it normalised values.",
        rows: scan.fractional)
    }
    book.warn(
      "negative_values", .error, "{n} rows have negative values: these are no counts.",
      remedy: "They may be logarithms or residuals; use limma.", rows: scan.negative)
    book.warn(
      "not_numbers", .error, "{n} rows have cells that are no numbers.",
      remedy: "Look at these rows.", rows: scan.invalid)
    book.warn(
      "missing_values", .warning, "{n} rows have empty cells.",
      remedy: "Counts are never missing: find out why.", rows: scan.missing)
    book.warn(
      "duplicate_ids", .warning, "{n} rows repeat an identifier that stands in an earlier row.",
      remedy: "Sum them, or keep identifiers that are unique.", rows: scan.repeated)
    book.warn(
      "excel_damaged_symbols", .error, "{n} symbols were turned into dates by Excel.",
      remedy: "Take the names from the file before Excel opened it.", rows: scan.damaged)
    book.warn(
      "special_counters", .note,
      "{n} rows are counters of reads without a gene (such as __no_feature), not genes.",
      remedy: "Take them out before testing.", rows: scan.special)
    var seen: Set<String> = []
    let twice = scan.columns.map(\.name).filter { !$0.isEmpty && !seen.insert($0).inserted }
    if !twice.isEmpty {
      book.warn(
        "duplicate_samples", .error, "Columns bear the same name: {q}.",
        remedy: "Name the samples apart.", rows: RowSet(),
        quoting: twice.prefix(5).joined(separator: ", "), always: true)
    }
  }

  private static func words(_ scan: Scan, _ isBySample: Bool, _ book: inout FactBook) {
    book.scope = .whole
    book.scopeWhy = "a matrix has all genes that were counted"
    guard scan.rows > 0 else { return }
    book.say(
      .what,
      isBySample
        ? "It holds {n_rows} samples in rows and {n_columns} genes in columns: expression values."
        : "It holds {n_rows:gene:genes} and {n_columns:sample:samples}: \(Kind.countMatrix.phrase)."
    )
    if book["id_type"] != nil, !isBySample {
      let isSymbol = book["id_type"]?.value == .text(GeneNames.Form.symbol.rawValue)
      book.say(
        .what,
        "Genes are named by \(isSymbol ? "symbols" : "identifiers of {id_type}")"
          + (book["species"] == nil ? "." : "; the species is {species}."))
    }
    if book["groups"] != nil {
      book.say(.what, "By their names the samples fall into groups: {groups}.")
    }
    if book["depth_median"] != nil {
      book.say(
        .findings,
        scan.columns.count == 1
          ? "The sample has a depth of {depth_median}."
          : "A sample has a depth of {depth_median} (median), from {depth_low} to {depth_high}.")
    }
    book.say(
      .findings, "{n_all_zero} rows have zeros only; a share of {zero_share} of the cells is zero.")
    if book["highest_name"] != nil {
      book.say(.findings, "Most counts are of {highest_name}, a share of {highest_share}.")
    }
    book.say(
      .caveats,
      "Names of columns are no sample sheet: compare them with it before groups are tested."
    )
    book.say(
      .next,
      "Check the columns against the sample sheet, look at a PCA, then test with DESeq2, edgeR or limma-voom."
    )
  }

  private static func sparse(_ file: TableFile, _ book: inout FactBook) -> [Explanation.Column] {
    let size =
      file.head.lines.first { !$0.hasPrefix("%") }?.split(separator: " ").compactMap { Int($0) }
      ?? []
    guard size.count == 3 else { return [] }
    book.add("n_rows", "genes (rows)", .count(size[0]), "the size line", rows: RowSet())
    book.add(
      "n_columns", "cells or samples (columns)", .count(size[1]), "the size line", rows: RowSet())
    book.add(
      "n_filled", "cells of the matrix that are not zero", .count(size[2]), "the size line",
      rows: RowSet())
    book.say(
      .what,
      "It is a sparse matrix of {n_rows} rows and {n_columns} columns with {n_filled} values; the names stand in files of their own (features and barcodes)."
    )
    return []
  }
}

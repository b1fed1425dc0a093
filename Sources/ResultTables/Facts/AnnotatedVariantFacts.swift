/// Variants with their consequences, as tables: ANNOVAR and MAF.
enum AnnotatedVariantFacts {
  static func compute(_ table: LoadedTable, _ kind: Kind, _ book: inout FactBook) {
    let columns = Columns(table, kind)
    book.say(.what, "It holds {n_rows} rows: \(kind.phrase).")
    if let gene = columns.gene, kind == .maf {
      Hygiene.genes(table, column: gene, mayRepeat: true, &book)
    }
    if let column = columns.build { build(table, column, &book) }
    classes(table, columns, &book)
    consequences(table, columns, &book)
    if let sample = columns.sample { burdens(table, sample, &book) }
    recurrent(table, columns.gene, columns.sample, &book)
    words(kind, columns, &book)
  }

  /// Which column holds what.
  private struct Columns {
    var gene: Int?
    var effect: Int?
    /// The part of a gene, in ANNOVAR's tables.
    var place: Int?
    var sample: Int?
    var clinical: Int?
    var frequency: Int?
    var build: Int?

    init(_ table: LoadedTable, _ kind: Kind) {
      let keys = table.names.map(ColumnName.key)
      func first(_ test: (String) -> Bool) -> Int? { keys.firstIndex(where: test) }
      if kind == .maf {
        gene = first { $0 == "hugosymbol" }
        effect = first { $0 == "variantclassification" }
      } else {
        gene = first { $0.hasPrefix("gene") && !$0.hasPrefix("genedetail") }
        effect = first { $0.hasPrefix("exonicfunc") }
        place = first { $0.hasPrefix("func") }
      }
      sample = first { $0 == "tumorsamplebarcode" }
      build = first { $0 == "ncbibuild" }
      clinical = first {
        $0.hasPrefix("clnsig") || $0.hasPrefix("clinvarsig") || $0 == "clinsig"
      }
      frequency = first {
        $0.hasPrefix("gnomad") || $0.hasPrefix("exacall") || $0.hasPrefix("1000g") || $0 == "af"
      }
    }
  }

  /// The genome build that each row states.
  private static func build(_ table: LoadedTable, _ column: Int, _ book: inout FactBook) {
    let builds = groups(table, column).filter { !$0.name.isMissingValue }
    guard let main = builds.first else { return }
    let known = ["37": "GRCh37", "hg19": "GRCh37", "38": "GRCh38", "hg38": "GRCh38"]
    book.add(
      "genome_build", "genome build", .text("\(known[main.name] ?? main.name) (stated)"),
      "the commonest \(table.names[column])", rows: main.rows)
    book.say(.what, "Genome build: {genome_build}.")
    guard builds.count > 1 else { return }
    book.warn(
      "mixed_builds", .error, "Rows of several genome builds are mixed: {q}.",
      remedy: "Lift them to one build before positions are compared.", rows: RowSet(),
      quoting: builds.prefix(4).map(\.name).joined(separator: ", "), always: true)
  }

  /// How many variants are of each region and class.
  private static func classes(_ table: LoadedTable, _ columns: Columns, _ book: inout FactBook) {
    for (column, id, label) in [
      (columns.place, "region", "variants in the region"),
      (columns.effect, "class", "variants of the class"),
    ] {
      guard let column else { continue }
      let all = groups(table, column)
      for (name, rows) in all.prefix(10) where !name.isMissingValue {
        book.count(
          "\(id)_\(name.replacing(" ", with: "_"))", "\(label) \(name)",
          "count(\(table.names[column]))", rows: rows)
      }
      let named = all.filter { !$0.name.isMissingValue }
      guard !named.isEmpty else { continue }
      book.add(
        "\(id)_list", "\(label) each",
        .text(
          named.prefix(6).map { "\($0.name) (\($0.rows.count))" }.joined(separator: ", ")),
        "count(\(table.names[column])), the commonest", rows: RowSet(table.lines))
      book.say(.findings, "By \(id): {\(id)_list}" + (named.count > 6 ? ", and others." : "."))
    }
  }

  private static let losses = [
    "stopgain", "frameshift", "splicing", "splice_site", "nonsense_mutation", "frame_shift_del",
    "frame_shift_ins", "startloss", "stoploss", "translation_start_site",
  ]

  /// Variants that may lose a gene's function, are annotated as pathogenic, or are rare.
  private static func consequences(
    _ table: LoadedTable, _ columns: Columns, _ book: inout FactBook
  ) {
    var lost = RowSet()
    var pathogenic = RowSet()
    var rare = RowSet()
    for row in 0..<table.count {
      let text = [columns.effect, columns.place].compactMap {
        $0.map { table.text(row, $0).lowercased() }
      }
      if text.contains(where: { word in losses.contains { word.hasPrefix($0) } }) {
        lost.append(table.lines[row])
      }
      if let clinical = columns.clinical {
        let word = table.text(row, clinical).lowercased()
        if word.contains("pathogenic"), !word.contains("conflicting") {
          pathogenic.append(table.lines[row])
        }
      }
      if let frequency = columns.frequency, !(table.number(row, frequency) >= 0.01) {
        rare.append(table.lines[row])
      }
    }
    book.count(
      "n_loss", "variants that may lose the function of a gene",
      "stop gained or lost, frameshift, splice site, start lost", rows: lost)
    if columns.clinical != nil {
      book.count(
        "n_pathogenic", "variants annotated as pathogenic or likely pathogenic",
        "count by the annotation", rows: pathogenic)
    }
    if let frequency = columns.frequency {
      book.count(
        "n_rare", "variants below one per cent, or absent, in \(table.names[frequency])",
        "count(\(table.names[frequency]) < 0.01 or missing)", rows: rare)
    }
  }

  /// Mutations of each sample.
  private static func burdens(_ table: LoadedTable, _ sample: Int, _ book: inout FactBook) {
    let bySample = groups(table, sample)
    book.add(
      "n_samples", "samples", .count(bySample.count), "distinct Tumor_Sample_Barcode",
      rows: RowSet(table.lines))
    let median = TestSets.median(bySample.map { Double($0.rows.count) })
    book.add(
      "burden_median", "median number of mutations of a sample", .number(median),
      "median(count by sample)", rows: RowSet(table.lines))
    guard let most = bySample.first, Double(most.rows.count) > 10 * median, bySample.count > 4
    else { return }
    book.warn(
      "hypermutated", .warning,
      "One sample, {q}, has {n} mutations, more than ten times the median.",
      remedy: "Analyse it apart: it may dominate every gene.", rows: most.rows,
      quoting: most.name)
  }

  private static func words(_ kind: Kind, _ columns: Columns, _ book: inout FactBook) {
    if kind == .maf {
      book.say(.findings, "{n_samples} samples have a median of {burden_median} mutations.")
    }
    book.say(
      .findings,
      "{n_loss} variants may lose the function of a gene"
        + (columns.clinical == nil ? "." : "; {n_pathogenic} are annotated as pathogenic."))
    book.say(
      .caveats,
      kind == .maf
        ? "Long and late-replicating genes (TTN, MUC16) are mutated often without being drivers: use a test with a background rate."
        : "Clinical significance is what the annotation says, of its date and for its condition; this tool assigns none."
    )
    book.say(
      .next,
      kind == .maf
        ? "Test for drivers (MutSigCV, dNdScv), and look at hotspots."
        : "Filter by frequency in the matching population and by inheritance, then look at the reads."
    )
  }

  private static func groups(_ table: LoadedTable, _ column: Int) -> [(name: String, rows: RowSet)]
  {
    var groups: [String: RowSet] = [:]
    for row in 0..<table.count {
      groups[table.text(row, column), default: RowSet()].append(table.lines[row])
    }
    return groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
      ($0.key, $0.value)
    }
  }

  private static func recurrent(
    _ table: LoadedTable, _ gene: Int?, _ sample: Int?, _ book: inout FactBook
  ) {
    guard let gene else { return }
    var carriers: [String: Set<String>] = [:]
    var rows: [String: RowSet] = [:]
    for row in 0..<table.count {
      let name = table.text(row, gene)
      if name.isMissingValue || name == "Unknown" { continue }
      carriers[name, default: []].insert(sample.map { table.text(row, $0) } ?? "\(row)")
      rows[name, default: RowSet()].append(table.lines[row])
    }
    book.add(
      "n_genes", "genes with a variant", .count(carriers.count), "distinct genes",
      rows: RowSet(table.lines))
    let order = carriers.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    for (i, entry) in order.prefix(10).enumerated() {
      let id = "gene\(i + 1)"
      let own = rows[entry.key] ?? RowSet()
      book.add(
        "\(id)_name", "gene \(i + 1) by \(sample == nil ? "variants" : "samples")",
        .text(entry.key), "count", rows: own)
      book.add(
        "\(id)_count", sample == nil ? "its variants" : "samples with a mutation of it",
        .count(entry.value.count), sample == nil ? "count" : "distinct samples", rows: own)
      book.find(
        entry.key, "gene", "{\(id)_name}: {\(id)_count} \(sample == nil ? "variants" : "samples")",
        line: own.lines.first ?? 1)
    }
  }
}

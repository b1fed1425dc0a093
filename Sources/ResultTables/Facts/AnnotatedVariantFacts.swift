/// Variants with their consequences, as tables: ANNOVAR and MAF.
enum AnnotatedVariantFacts {
  static func compute(_ table: LoadedTable, _ kind: Kind, _ book: inout FactBook) {
    let keys = table.names.map(ColumnName.key)
    func first(_ test: (String) -> Bool) -> Int? { keys.firstIndex(where: test) }
    let gene =
      kind == .maf
      ? first { $0 == "hugosymbol" } : first { $0.hasPrefix("gene") && !$0.hasPrefix("genedetail") }
    let effect =
      kind == .maf ? first { $0 == "variantclassification" } : first { $0.hasPrefix("exonicfunc") }
    let place = kind == .maf ? nil : first { $0.hasPrefix("func") }
    let sample = first { $0 == "tumorsamplebarcode" }
    let clinical = first { $0.hasPrefix("clnsig") || $0.hasPrefix("clinvarsig") || $0 == "clinsig" }
    let change =
      kind == .maf
      ? first { $0 == "hgvspshort" || $0 == "hgvsp" || $0 == "proteinchange" }
      : first { $0.hasPrefix("aachange") }
    let frequency = first {
      $0.hasPrefix("gnomad") || $0.hasPrefix("exacall") || $0.hasPrefix("1000g") || $0 == "af"
        || $0 == "gnomadaf"
    }

    book.say(.what, "It holds {n_rows} rows: \(kind.phrase).")
    if let gene, kind == .maf { Hygiene.genes(table, column: gene, mayRepeat: true, &book) }
    for (column, id, label) in [
      (place, "region", "variants in the region"), (effect, "class", "variants of the class"),
    ] {
      guard let column else { continue }
      for (name, rows) in groups(table, column).prefix(10) where !name.isMissingValue {
        book.count(
          "\(id)_\(name.replacing(" ", with: "_"))", "\(label) \(name)",
          "count(\(table.names[column]))", rows: rows)
      }
      let named = groups(table, column).filter { !$0.0.isMissingValue }
      guard !named.isEmpty else { continue }
      book.add(
        "\(id)_list", "\(label) each",
        .text(
          named.prefix(6).map { "\($0.0) (\($0.1.count))" }.joined(separator: ", ")),
        "count(\(table.names[column])), the commonest", rows: RowSet(table.lines))
      book.say(.findings, "By \(id): {\(id)_list}" + (named.count > 6 ? ", and others." : "."))
    }
    let loss = [
      "stopgain", "frameshift", "splicing", "splice_site", "nonsense_mutation", "frame_shift_del",
      "frame_shift_ins", "startloss", "stoploss", "translation_start_site",
    ]
    var lost = RowSet()
    var pathogenic = RowSet()
    var rare = RowSet()
    for row in 0..<table.count {
      let text = [effect, place].compactMap { $0.map { table.text(row, $0).lowercased() } }
      if text.contains(where: { word in loss.contains { word.hasPrefix($0) } }) {
        lost.append(table.lines[row])
      }
      if let clinical {
        let word = table.text(row, clinical).lowercased()
        if word.contains("pathogenic"), !word.contains("conflicting") {
          pathogenic.append(table.lines[row])
        }
      }
      if let frequency, !(table.number(row, frequency) >= 0.01) { rare.append(table.lines[row]) }
    }
    book.count(
      "n_loss", "variants that may lose the function of a gene",
      "stop gained or lost, frameshift, splice site, start lost", rows: lost)
    if clinical != nil {
      book.count(
        "n_pathogenic", "variants annotated as pathogenic or likely pathogenic",
        "count by the annotation", rows: pathogenic)
    }
    if let frequency {
      book.count(
        "n_rare", "variants below one per cent, or absent, in \(table.names[frequency])",
        "count(\(table.names[frequency]) < 0.01 or missing)", rows: rare)
    }
    if let sample {
      let bySample = groups(table, sample)
      book.add(
        "n_samples", "samples", .count(bySample.count), "distinct Tumor_Sample_Barcode",
        rows: RowSet(table.lines))
      let burdens = bySample.map { Double($0.rows.count) }
      book.add(
        "burden_median", "median number of mutations of a sample",
        .number(TestSets.median(burdens)), "median(count by sample)", rows: RowSet(table.lines))
      if let most = bySample.first, Double(most.rows.count) > 10 * TestSets.median(burdens),
        bySample.count > 4
      {
        book.warn(
          "hypermutated", .warning,
          "One sample, {q}, has {n} mutations, more than ten times the median.",
          remedy: "Analyse it apart: it may dominate every gene.", rows: most.rows,
          quoting: most.name)
      }
    }
    recurrent(table, gene, sample, change, effect, lost, pathogenic, &book)
    if kind == .maf {
      book.say(.findings, "{n_samples} samples have a median of {burden_median} mutations.")
    }
    book.say(
      .findings,
      "{n_loss} variants may lose the function of a gene"
        + (clinical == nil ? "." : "; {n_pathogenic} are annotated as pathogenic."))
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
    _ table: LoadedTable, _ gene: Int?, _ sample: Int?, _ change: Int?, _ effect: Int?,
    _ lost: RowSet, _ pathogenic: RowSet,
    _ book: inout FactBook
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

/// sgRNAs of a screen, and the counts of its samples.
extension ScreenFacts {
  static func guides(_ table: LoadedTable, _ book: inout FactBook) {
    book.say(.what, "It holds {n_rows} sgRNAs: \(Kind.mageckSgrna.phrase).")
    guard let tally = GuideTally(table) else { return }
    if table.count < 2000 || tally.up.isEmpty != tally.down.isEmpty {
      book.scope = table.count < 2000 ? .topHits : .prefiltered
      book.scopeWhy =
        table.count < 2000
        ? "a library has thousands of sgRNAs, and fewer are here"
        : "significant sgRNAs change in one direction only"
    }
    book.count(
      "n_controls", "control sgRNAs", "count(gene's name says control or non-targeting)",
      rows: tally.controls)
    book.count(
      "n_up", "sgRNAs enriched with an FDR < 0.05", "count(FDR < 0.05 and LFC > 0)",
      rows: tally.up)
    book.count(
      "n_down", "sgRNAs depleted with an FDR < 0.05", "count(FDR < 0.05 and LFC < 0)",
      rows: tally.down)
    book.say(
      .findings,
      "{n_up} sgRNAs are enriched and {n_down} depleted (FDR below {alpha}); {n_controls} are controls."
    )
    let split = tally.genes.filter { $0.value.up > 0 && $0.value.down > 0 }.keys.sorted()
    if !split.isEmpty {
      book.warn(
        "disagreeing_guides", .warning, "sgRNAs of the same gene point both ways: {q}.",
        remedy: "Look for off-targets, or for poor sgRNAs.", rows: RowSet(),
        quoting: split.prefix(5).joined(separator: ", "), always: true)
    }
    if tally.controls.isEmpty {
      book.warn(
        "no_controls", .note, "No control sgRNAs are named in the table.",
        remedy: "Without them the null distribution is that of all sgRNAs.", rows: RowSet(),
        always: true)
    }
    agreeing(table, tally, &book)
    book.say(.next, "Read the gene summary: single sgRNAs are too noisy to stand alone.")
  }

  /// The sgRNAs of a screen, by gene.
  private struct GuideTally {
    var gene: Int
    var controls = RowSet()
    var up = RowSet()
    var down = RowSet()
    var genes: [String: (up: Int, down: Int, all: Int)] = [:]

    /// Nil where the columns are missing that tell what changes.
    init?(_ table: LoadedTable) {
      guard let fdr = table.roles[.adjustedP], let lfc = table.roles[.log2FoldChange],
        let gene = table.roles[.gene]
      else { return nil }
      self.gene = gene
      for row in 0..<table.count {
        let name = table.text(row, gene)
        if Self.isControl(name.lowercased()) { controls.append(table.lines[row]) }
        genes[name, default: (0, 0, 0)].all += 1
        guard (table.p(row, fdr)?.value ?? 1) < 0.05 else { continue }
        if table.number(row, lfc) > 0 {
          up.append(table.lines[row])
          genes[name]?.up += 1
        } else {
          down.append(table.lines[row])
          genes[name]?.down += 1
        }
      }
    }

    private static func isControl(_ lower: String) -> Bool {
      lower.contains("control") || lower.contains("nontarget") || lower.contains("non-target")
        || lower.hasPrefix("ntc") || lower == "aavs1" || lower.contains("safe")
    }
  }

  /// The genes with the most sgRNAs that agree.
  private static func agreeing(
    _ table: LoadedTable, _ tally: GuideTally, _ book: inout FactBook
  ) {
    let top = tally.genes.filter { max($0.value.up, $0.value.down) > 0 }.sorted {
      (max($1.value.up, $1.value.down), $0.key) < (max($0.value.up, $0.value.down), $1.key)
    }
    for (i, entry) in top.prefix(5).enumerated() {
      let rows = RowSet(
        (0..<table.count).filter { table.text($0, tally.gene) == entry.key }.map { table.lines[$0] }
      )
      book.add(
        "gene\(i + 1)_name", "gene \(i + 1) by sgRNAs that agree", .text(entry.key), "count",
        rows: rows)
      book.add(
        "gene\(i + 1)_guides", "its sgRNAs with an FDR < 0.05 of one sign",
        .count(max(entry.value.up, entry.value.down)), "count", rows: rows)
      book.add("gene\(i + 1)_all", "its sgRNAs", .count(entry.value.all), "count", rows: rows)
      book.find(
        entry.key, "gene",
        "{gene\(i + 1)_name}: {gene\(i + 1)_guides} of {gene\(i + 1)_all} sgRNAs \(entry.value.up >= entry.value.down ? "enriched" : "depleted")",
        line: rows.lines.first ?? 1)
    }
  }

  static func counts(_ table: LoadedTable, _ book: inout FactBook) {
    book.say(.what, "It holds {n_rows} samples: \(Kind.mageckCount.phrase).")
    book.scopeWhy = "every sample has a row"
    coverage(table, &book)
    quality(table, &book)
    sampleWords(table.count, &book)
    book.say(.next, "Compare replicates by their rank correlation before testing genes.")
  }

  private static func column(_ table: LoadedTable, _ key: String) -> Int? {
    table.names.firstIndex { ColumnName.key($0) == key }
  }

  /// What the rows say of each sample.
  private static func coverage(_ table: LoadedTable, _ book: inout FactBook) {
    func column(_ key: String) -> Int? { Self.column(table, key) }
    for row in 0..<table.count {
      let id = "sample\(row + 1)"
      let line = RowSet([table.lines[row]])
      book.add(
        "\(id)_name", "sample \(row + 1)",
        .text(column("label").map { table.text(row, $0) } ?? "row \(row + 1)"), "the cell",
        rows: line)
      if let reads = column("mapped"), let total = column("totalsgrnas"),
        table.number(row, total) > 0
      {
        book.add(
          "\(id)_coverage", "its mapped reads for each sgRNA",
          .number(table.number(row, reads) / table.number(row, total)), "Mapped / TotalsgRNAs",
          rows: line)
      }
      for (key, name, label) in [
        ("percentage", "mapped", "share of its reads that map to the library"),
        ("giniindex", "gini", "its Gini index"),
        ("zerocounts", "zeros", "its sgRNAs without a read"),
      ] {
        if let at = column(key), table.number(row, at).isFinite {
          book.add("\(id)_\(name)", label, .number(table.number(row, at)), "the cell", rows: line)
        }
      }
    }
  }

  /// Samples whose library was lost in part.
  private static func quality(_ table: LoadedTable, _ book: inout FactBook) {
    func column(_ key: String) -> Int? { Self.column(table, key) }
    func rows(_ key: String, _ test: (Double) -> Bool) -> RowSet {
      guard let at = column(key) else { return RowSet() }
      return RowSet((0..<table.count).filter { test(table.number($0, at)) }.map { table.lines[$0] })
    }
    book.warn(
      "low_mapping", .warning, "In {n} samples fewer than six reads of ten map to the library.",
      remedy: "Check the trimming of the reads and the library file.",
      rows: rows("percentage") { $0 < 0.6 })
    book.warn(
      "high_gini", .warning,
      "In {n} samples sgRNAs are unevenly covered (Gini index above a fifth).",
      remedy:
        "Expected after strong selection; in plasmid or day zero samples the library was lost.",
      rows: rows("giniindex") { $0 > 0.2 })
    if let zeros = column("zerocounts"), let total = column("totalsgrnas") {
      book.warn(
        "many_zeros", .warning, "In {n} samples more than one sgRNA in a hundred has no read.",
        remedy: "The coverage was too low, or a bottleneck lost part of the library.",
        rows: RowSet(
          (0..<table.count).filter { table.number($0, zeros) > 0.01 * table.number($0, total) }.map
          { table.lines[$0] }))
    }
    if let reads = column("mapped"), let total = column("totalsgrnas") {
      book.warn(
        "low_coverage", .warning,
        "{n} samples have fewer than two hundred mapped reads for each sgRNA.",
        remedy: "Sequence deeper.",
        rows: RowSet(
          (0..<table.count).filter { table.number($0, reads) < 200 * table.number($0, total) }.map {
            table.lines[$0]
          }))
    }
  }

  private static func sampleWords(_ count: Int, _ book: inout FactBook) {
    for i in (1...max(1, count)).prefix(24) where book["sample\(i)_name"] != nil {
      var parts: [String] = []
      if book["sample\(i)_mapped"] != nil {
        parts.append("a share of {sample\(i)_mapped} of the reads maps")
      }
      if book["sample\(i)_coverage"] != nil {
        parts.append("{sample\(i)_coverage} reads for each sgRNA")
      }
      if book["sample\(i)_zeros"] != nil {
        parts.append("{sample\(i)_zeros} sgRNAs without a read")
      }
      if book["sample\(i)_gini"] != nil { parts.append("Gini index {sample\(i)_gini}") }
      if !parts.isEmpty {
        book.say(.findings, "{sample\(i)_name}: \(parts.joined(separator: ", ")).")
      }
    }
  }
}

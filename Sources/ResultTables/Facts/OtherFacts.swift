/// Tables of genes, sets, segments, samples, and those of no known kind.
enum OtherFacts {
  static func compute(_ table: LoadedTable, _ kind: Kind, _ book: inout FactBook) {
    switch kind {
    case .gmt: sets(table, &book)
    case .geneList, .geneScores, .rnk: genes(table, kind, &book)
    case .string: edges(table, &book)
    case .snpeffGenes: snpEff(table, &book)
    case .sampleSheet: sheet(table, &book)
    case .ped: pedigree(table, &book)
    case .seg, .methylationDmr: regions(table, kind, &book)
    default: unknown(table, &book)
    }
  }

  // MARK: genes

  private static func sets(_ table: LoadedTable, _ book: inout FactBook) {
    book.say(.what, "It holds {n_rows:gene set:gene sets}.")
    var sizes: [(name: String, size: Int, line: Int)] = []
    var genes: [String: Int] = [:]
    var repeated = RowSet()
    var damaged = RowSet()
    var empty = RowSet()
    for row in 0..<table.count {
      var own: Set<String> = []
      var hasRepeat = false
      for column in 2..<max(2, table.width) {
        let gene = table.text(row, column)
        if gene.isEmpty { continue }
        if !own.insert(gene).inserted { hasRepeat = true }
        if ExcelDate.meaning(of: gene) != nil, gene.contains("-") {
          damaged.append(table.lines[row])
        }
      }
      for gene in own { genes[gene, default: 0] += 1 }
      if hasRepeat { repeated.append(table.lines[row]) }
      if own.isEmpty { empty.append(table.lines[row]) }
      sizes.append((table.text(row, 0), own.count, table.lines[row]))
    }
    book.add(
      "n_genes", "different genes", .count(genes.count), "distinct members",
      rows: RowSet(table.lines))
    book.add(
      "median_size", "median size of a set",
      .number(TestSets.median(sizes.map { Double($0.size) })), "median(members)",
      rows: RowSet(table.lines))
    book.warn(
      "repeated_members", .note, "{n} sets name a gene twice.", remedy: "Count it once.",
      rows: repeated)
    book.warn(
      "empty_sets", .warning, "{n} sets have no gene.", remedy: "Take them out.", rows: empty)
    book.warn(
      "excel_damaged_symbols", .error, "{n} symbols were turned into dates by Excel.",
      remedy: "Take the sets from their source.", rows: damaged)
    for (i, set) in sizes.sorted(by: { ($1.size, $0.line) < ($0.size, $1.line) }).prefix(5)
      .enumerated()
    {
      book.add(
        "set\(i + 1)_size", "genes of \(set.name)", .count(set.size), "distinct members",
        rows: RowSet([set.line]))
      book.find(set.name, "term", "\(set.name): {set\(i + 1)_size} genes", line: set.line)
    }
    book.say(.findings, "They name {n_genes} different genes; a set has {median_size} (median).")
    book.say(.next, "Use it with a list or ranking of genes named in the same way.")
  }

  private static func genes(_ table: LoadedTable, _ kind: Kind, _ book: inout FactBook) {
    book.say(.what, "It holds {n_rows} rows: \(kind.phrase).")
    Hygiene.genes(table, column: table.roles[.gene] ?? 0, mayRepeat: false, &book)
    if book["id_type"] != nil {
      let isSymbol = book["id_type"]?.value == .text(GeneNames.Form.symbol.rawValue)
      book.say(
        .what,
        "Genes are named by \(isSymbol ? "symbols" : "identifiers of {id_type}")"
          + (book["species"] == nil ? "." : "; the species is {species}."))
    }
    guard kind != .geneList else {
      let names = Set((0..<table.count).map { table.text($0, table.roles[.gene] ?? 0) })
      book.add(
        "n_distinct", "different names", .count(names.count), "distinct",
        rows: RowSet(table.lines))
      book.say(.findings, "It names {n_distinct:gene:different genes}.")
      for row in 0..<min(10, table.count) {
        let name = table.text(row, table.roles[.gene] ?? 0)
        book.find(name, "gene", name, line: table.lines[row])
      }
      book.say(
        .caveats,
        "A list has no effect sizes and no background: whether its genes are enriched in anything depends on the genes that could have been in it."
      )
      book.say(
        .next,
        "Test it against gene sets with the background of your experiment (--gmt, --background).")
      return
    }
    book.scope = .whole
    book.scopeWhy = "a ranking has a value for each gene"
    let sample = 0..<min(50, table.count)
    let column =
      (1..<max(1, table.width)).first { column in
        sample.contains { table.number($0, column).isFinite }
      } ?? 1
    scores(table, column, &book)
    book.say(.caveats, "What the sign and size of the value mean is not in the file.")
    book.say(
      .next,
      kind == .rnk
        ? "Run a gene set enrichment analysis on it; ties keep no order."
        : "Compare the extremes with what is known of these genes.")
  }

  private static func scores(_ table: LoadedTable, _ column: Int, _ book: inout FactBook) {
    guard column < table.width else { return }
    let values = (0..<table.count).map { table.number($0, column) }
    var positive = RowSet()
    var negative = RowSet()
    var absent = RowSet()
    var seen: [Double: Int] = [:]
    for row in values.indices {
      if values[row].isNaN {
        absent.append(table.lines[row])
      } else {
        seen[values[row], default: 0] += 1
      }
      if values[row] > 0 {
        positive.append(table.lines[row])
      } else if values[row] < 0 {
        negative.append(table.lines[row])
      }
    }
    book.count("n_positive", "rows above 0", "count(value > 0)", rows: positive)
    book.count("n_negative", "rows below 0", "count(value < 0)", rows: negative)
    book.warn(
      "missing_values", .warning, "{n} rows have no value.",
      remedy: "Leave them out of the ranking.", rows: absent)
    let finite = values.filter(\.isFinite)
    book.add(
      "median", "median value", .number(TestSets.median(finite)), "median",
      rows: RowSet(table.lines))
    let tied = seen.values.filter { $0 > 1 }.reduce(0, +)
    if tied * 10 > finite.count {
      book.add(
        "tied", "rows that share their value with another", .count(tied), "count",
        rows: RowSet(table.lines))
      book.warn(
        "ties", .warning, "{tied} rows share their value with another: their order is arbitrary.",
        remedy: "Rank by a finer statistic, such as sign × −log10 p.", rows: RowSet(), always: true)
    }
    if finite.count > 20, positive.isEmpty != negative.isEmpty {
      book.warn(
        "unsigned", .warning,
        "All values have the same sign: the ranking tells large from small changes, not up from down.",
        remedy: "Rank by a signed statistic where direction matters.", rows: RowSet(), always: true)
    }
    extremes(table, values, &book)
    if book["highest1"] != nil {
      book.say(
        .findings,
        "Values reach from {lowest1} ({lowest1_name}) to {highest1} ({highest1_name}); {n_positive} are above zero and {n_negative} below."
      )
    }
  }

  /// The rows with the highest and the lowest values.
  private static func extremes(_ table: LoadedTable, _ values: [Double], _ book: inout FactBook) {
    let order = values.indices.filter { values[$0].isFinite }.sorted {
      values[$0] == values[$1] ? $0 < $1 : values[$0] > values[$1]
    }
    let gene = table.roles[.gene] ?? 0
    for (name, rows) in [
      ("highest", Array(order.prefix(5))), ("lowest", Array(order.suffix(5).reversed())),
    ] {
      for (i, row) in rows.enumerated() {
        let line = RowSet([table.lines[row]])
        book.add(
          "\(name)\(i + 1)_name", "row \(i + 1), \(name)", .text(table.text(row, gene)), "the cell",
          rows: line)
        book.add("\(name)\(i + 1)", "its value", .number(values[row]), "the cell", rows: line)
        book.find(
          table.text(row, gene), "gene", "{\(name)\(i + 1)_name}: {\(name)\(i + 1)}",
          line: table.lines[row])
      }
    }
  }

  private static func edges(_ table: LoadedTable, _ book: inout FactBook) {
    book.say(.what, "It holds {n_rows} rows: \(Kind.string.phrase).")
    let keys = table.names.map(ColumnName.key)
    guard
      let first = keys.firstIndex(where: {
        ["node1", "protein1", "preferrednamea", "stringida", "item1"].contains($0)
      }),
      let second = keys.firstIndex(where: {
        ["node2", "protein2", "preferrednameb", "stringidb", "item2"].contains($0)
      })
    else { return }
    var degree: [String: RowSet] = [:]
    for row in 0..<table.count {
      degree[table.text(row, first), default: RowSet()].append(table.lines[row])
      degree[table.text(row, second), default: RowSet()].append(table.lines[row])
    }
    book.add("n_proteins", "proteins", .count(degree.count), "distinct", rows: RowSet(table.lines))
    if let column = keys.firstIndex(where: { $0 == "combinedscore" || $0 == "score" }) {
      let values = (0..<table.count).map { table.number($0, column) }
      let scale = (values.filter(\.isFinite).max() ?? 0) > 1 ? 1000.0 : 1
      book.constant("high_confidence", "STRING's high confidence", .number(0.7))
      book.count(
        "n_high", "rows of high confidence", "count(score ≥ 0.7)",
        rows: RowSet(values.indices.filter { values[$0] >= 0.7 * scale }.map { table.lines[$0] }))
      book.say(
        .findings,
        "{n_proteins} proteins are linked; {n_high} of {n_rows} rows are of high confidence ({high_confidence})."
      )
    }
    for (i, entry) in degree.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) })
      .prefix(5).enumerated()
    {
      book.count("hub\(i + 1)", "rows with \(entry.key)", "count", rows: entry.value)
      book.find(
        entry.key, "gene", "\(entry.key): {hub\(i + 1)} partners",
        line: entry.value.lines.first ?? 1)
    }
    book.say(
      .caveats,
      "An edge is functional association, which includes text mining and homology: no proof of binding. Well-studied proteins have more edges."
    )
    book.say(
      .next,
      "Keep the channels you trust (experiments, databases), and compare degrees with random sets of the same size."
    )
  }

  private static func snpEff(_ table: LoadedTable, _ book: inout FactBook) {
    book.say(.what, "It holds {n_rows} transcripts: \(Kind.snpeffGenes.phrase).")
    var names: Set<String> = []
    for row in 0..<table.count { names.insert(table.text(row, 0)) }
    book.add(
      "n_genes", "genes", .count(names.count), "distinct GeneName", rows: RowSet(table.lines))
    for column in 0..<table.width where table.names[column].hasPrefix("variants_impact_") {
      var rows = RowSet()
      for row in 0..<table.count where table.number(row, column) > 0 {
        rows.append(table.lines[row])
      }
      book.count(
        "transcripts_\(table.names[column].dropFirst(16))",
        "transcripts with a variant of the impact \(table.names[column].dropFirst(16))",
        "count(\(table.names[column]) > 0)", rows: rows)
      book.say(
        .findings,
        "{transcripts_\(table.names[column].dropFirst(16))} transcripts have variants of the impact \(table.names[column].dropFirst(16))."
      )
    }
    for (i, name) in names.sorted().prefix(10).enumerated() {
      let rows = RowSet(
        (0..<table.count).filter { table.text($0, 0) == name }.map { table.lines[$0] })
      book.count("gene\(i + 1)_transcripts", "transcripts of \(name)", "count", rows: rows)
      book.find(
        name, "gene", "\(name): {gene\(i + 1)_transcripts:transcript:transcripts} with a variant",
        line: rows.lines.first ?? 1)
    }
    book.say(
      .caveats,
      "The same variant counts once for each transcript that it touches: the numbers of a gene are no numbers of variants."
    )
    book.say(.next, "Read the annotated VCF: this table is its summary.")
  }

  // MARK: regions

  private static func regions(_ table: LoadedTable, _ kind: Kind, _ book: inout FactBook) {
    book.say(.what, "It holds {n_rows} regions: \(kind.phrase).")
    guard let start = table.roles[.position], let end = table.roles[.end] else { return }
    var lengths: [Double] = []
    var reversed = RowSet()
    for row in 0..<table.count {
      let length = table.number(row, end) - table.number(row, start)
      if length.isFinite { lengths.append(length) }
      if length < 0 { reversed.append(table.lines[row]) }
    }
    book.add(
      "median_length", "median length of a region", .number(TestSets.median(lengths)),
      "median(end − start)", rows: RowSet(table.lines))
    book.warn(
      "reversed", .error, "{n} regions end before they begin.", remedy: "Check the columns.",
      rows: reversed)
    if kind == .seg,
      let mean = table.names.map(ColumnName.key).firstIndex(where: {
        $0.hasPrefix("segmean") || $0 == "log2" || $0 == "segmentmean"
      })
    {
      var gains = RowSet()
      var losses = RowSet()
      for row in 0..<table.count {
        if table.number(row, mean) > 0.3 { gains.append(table.lines[row]) }
        if table.number(row, mean) < -0.3 { losses.append(table.lines[row]) }
      }
      book.constant("cut", "customary threshold of the log2 ratio", .number(0.3))
      book.count(
        "n_gains", "segments with a log2 ratio above 0.3", "count(seg.mean > 0.3)", rows: gains)
      book.count(
        "n_losses", "segments with a log2 ratio below −0.3", "count(seg.mean < −0.3)", rows: losses)
      book.say(
        .findings, "{n_gains} segments are gained and {n_losses} lost (log2 ratio beyond {cut}).")
    }
    book.say(.findings, "A region has {median_length} base pairs (median).")
    book.say(.next, "Overlap them with genes and regulatory elements of the same genome build.")
  }

  private static func unknown(_ table: LoadedTable, _ book: inout FactBook) {
    let isNamed = table.names.contains { !$0.isEmpty && !$0.hasPrefix("column ") }
    book.add("n_columns", "columns", .count(table.width), "count", rows: RowSet())
    book.say(
      .what,
      "It holds {n_rows:row:rows} and {n_columns:column:columns}, and is explained by its columns alone."
        + (isNamed ? "" : " It has no header."))
    let p = table.roles[.p] ?? table.roles[.adjustedP]
    if let p {
      let values = Hygiene.pValues(table, p)
      Hygiene.warn(values, named: table.names[p], &book)
      let rows = values.valid.filter { (values.values[$0]?.value ?? 1) < 0.05 }
      book.constant("alpha", "threshold of significance", .number(0.05))
      book.count(
        "n_significant", "rows with \(table.names[p]) < 0.05", "count(\(table.names[p]) < 0.05)",
        rows: RowSet(rows.map { table.lines[$0] }))
      book.say(.findings, "{n_significant} rows have a \(table.names[p]) below {alpha}.")
    }
    book.say(.next, "If you know what made it, say so with --kind.")
  }
}

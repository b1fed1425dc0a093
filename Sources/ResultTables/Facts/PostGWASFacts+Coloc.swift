/// Colocalisation, of one test or of many.
extension PostGWASFacts {
  static func coloc(_ table: LoadedTable, _ book: inout FactBook) {
    let columns = (0...4).map { h in index(table, ["pph\(h)abf", "pph\(h)", "h\(h)"]) }
    if let own = regional(table) { return regions(table, own, &book) }
    guard let shared = columns[4] else {
      if let own = index(table, ["snppph4"]) { return PostGWASTests.shared(table, own, &book) }
      return summary(table, &book)
    }
    var strong = RowSet()
    var distinct = RowSet()
    var odd = RowSet()
    for row in 0..<table.count {
      if table.number(row, shared) >= 0.8 { strong.append(table.lines[row]) }
      if let three = columns[3], table.number(row, three) >= 0.8 {
        distinct.append(table.lines[row])
      }
      let all = columns.compactMap { $0.map { table.number(row, $0) } }
      if all.count == 5, all.allSatisfy(\.isFinite), abs(all.reduce(0, +) - 1) > 0.01 {
        odd.append(table.lines[row])
      }
    }
    book.constant("strong", "customary threshold of PP.H4", .number(0.8))
    book.count("n_shared", "rows with PP.H4 ≥ 0.8", "count(PP.H4 ≥ 0.8)", rows: strong)
    book.count("n_distinct", "rows with PP.H3 ≥ 0.8", "count(PP.H3 ≥ 0.8)", rows: distinct)
    book.warn(
      "posteriors_not_one", .error, "In {n} rows the five posteriors do not add up to one.",
      remedy: "Check the columns.", rows: odd)
    top(table, columns[3], shared, &book)
    book.say(
      .findings,
      "{n_shared} rows have a posterior of {strong} or more for a shared causal variant (H4); {n_distinct} for two distinct ones (H3)."
    )
    book.say(
      .caveats,
      "coloc assumes at most one causal variant of each trait in the region, and its result depends on the priors."
    )
    book.say(
      .next, "Vary the prior p12, and use coloc.susie where several signals are in the region.")
  }

  /// The rows with the highest posterior of a shared variant.
  private static func top(
    _ table: LoadedTable, _ distinct: Int?, _ shared: Int, _ book: inout FactBook
  ) {
    let order = (0..<table.count).filter { table.number($0, shared).isFinite }.sorted { a, b in
      let x = table.number(a, shared)
      let y = table.number(b, shared)
      return x == y ? a < b : x > y
    }
    let label =
      index(
        table,
        [
          "gene", "genename", "symbol", "geneid", "molecularTraitId", "moleculartraitid", "trait",
          "phenotype", "snp", "locus", "id",
        ])
    for (i, row) in order.prefix(10).enumerated() {
      let line = RowSet([table.lines[row]])
      let name = label.map { table.text(row, $0) } ?? "line \(table.lines[row])"
      book.add(
        "coloc\(i + 1)_name", "row \(i + 1) by PP.H4", .text(name), "the cell", rows: line)
      book.add(
        "coloc\(i + 1)", "its PP.H4", .number(table.number(row, shared)), "the cell", rows: line)
      var text = "{coloc\(i + 1)_name}: PP.H4 {coloc\(i + 1)}"
      if let distinct, table.number(row, distinct).isFinite {
        book.add(
          "coloc\(i + 1)_h3", "its PP.H3", .number(table.number(row, distinct)), "the cell",
          rows: line
        )
        text += ", PP.H3 {coloc\(i + 1)_h3}"
      }
      book.find(name, label == nil ? "row" : "gene", text, line: table.lines[row])
    }
  }

  /// The summary of one test, a line for each value.
  private static func summary(_ table: LoadedTable, _ book: inout FactBook) {
    for row in 0..<table.count {
      let name = table.text(row, 0)
      let value = (1..<table.width).map { table.number(row, $0) }.first(where: \.isFinite)
      guard let value, name.hasPrefix("PP.H") || name == "nsnps" else { continue }
      book.add(
        name, name == "nsnps" ? "variants tested" : "posterior of \(name)", .number(value),
        "the cell", rows: RowSet([table.lines[row]]))
    }
    if book["PP.H4.abf"] != nil, book["PP.H3.abf"] != nil {
      book.say(
        .findings,
        "The posterior of a shared causal variant (H4) is {PP.H4.abf}, that of two distinct ones (H3) {PP.H3.abf}."
      )
    }
    book.say(
      .caveats,
      "coloc assumes at most one causal variant of each trait in the region, and its result depends on the priors."
    )
  }

  /// fastENLOC's regional probability: https://github.com/xqwen/fastenloc
  private static func regional(_ table: LoadedTable) -> Int? { index(table, ["rcp", "grcp"]) }

  private static func regions(_ table: LoadedTable, _ shared: Int, _ book: inout FactBook) {
    let name = table.names[shared]
    let label = index(table, ["signal", "gene", "geneid"]) ?? 0
    var strong = RowSet()
    for row in 0..<table.count where table.number(row, shared) >= 0.5 {
      strong.append(table.lines[row])
    }
    book.constant("strong", "customary threshold of \(name)", .number(0.5))
    book.count("n_shared", "rows with \(name) ≥ 0.5", "count(\(name) ≥ 0.5)", rows: strong)
    let order = (0..<table.count).filter { table.number($0, shared).isFinite }.sorted { a, b in
      let (x, y) = (table.number(a, shared), table.number(b, shared))
      return x == y ? a < b : x > y
    }
    for (i, row) in order.prefix(10).enumerated() {
      let line = RowSet([table.lines[row]])
      // "ENSG00000…:2" is a signal of a gene.
      let own = table.text(row, label)
      book.add("coloc\(i + 1)_name", "row \(i + 1) by \(name)", .text(own), "the cell", rows: line)
      book.add(
        "coloc\(i + 1)", "its \(name)", .number(table.number(row, shared)), "the cell", rows: line)
      let gene = String(own.prefix { $0 != ":" && $0 != "." })
      book.find(
        book.identifiers?.gene(gene)?.symbol ?? gene, "gene",
        "{coloc\(i + 1)_name}: \(name) {coloc\(i + 1)}", line: table.lines[row])
    }
    book.say(
      .findings,
      "{n_shared:signal has:signals have} a regional colocalisation probability (\(name)) of {strong} or more."
    )
    book.say(
      .caveats,
      "The probability is of the signal, not of a variant, and rests on the enrichment that was estimated as its prior."
    )
    book.say(.next, "Compare the credible sets of both traits at the top signals.")
  }
}

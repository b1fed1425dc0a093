/// Tables that go with Mendelian randomisation and colocalisation: heterogeneity, pleiotropy, single variants.
enum PostGWASTests {
  private static func index(_ table: LoadedTable, _ keys: [String]) -> Int? {
    let own = table.names.map(ColumnName.key)
    return keys.lazy.compactMap { own.firstIndex(of: $0) }.first
  }

  private static func pair(_ table: LoadedTable, _ row: Int) -> String {
    let columns = [
      index(table, ["exposure", "idexposure"]), index(table, ["outcome", "idoutcome"]),
    ]
    return columns.compactMap { $0.map { table.text(row, $0) } }.joined(separator: " → ")
      .replacing(#/ \|\| id:[^ ]+/#, with: "")
  }

  /// Cochran's Q, as mr_heterogeneity() of TwoSampleMR writes it. False where the table is another.
  static func heterogeneity(_ table: LoadedTable, _ book: inout FactBook) -> Bool {
    guard let q = index(table, ["q"]), let p = index(table, ["qpval"]) else { return false }
    book.say(.what, "It is a test of heterogeneity: whether the variants agree on the effect.")
    book.constant("alpha", "threshold of significance", .number(0.05))
    var rows = RowSet()
    for row in 0..<table.count {
      let line = RowSet([table.lines[row]])
      if (table.p(row, p)?.value ?? 1) < 0.05 { rows.append(table.lines[row]) }
      guard row < 20 else { continue }
      let id = "q\(row + 1)"
      let method = index(table, ["method"]).map { " (\(table.text(row, $0)))" } ?? ""
      book.add(
        "\(id)_name", "test \(row + 1)", .text(pair(table, row) + method), "the cells", rows: line)
      book.add(id, "its Q", .number(table.number(row, q)), "the cell", rows: line)
      book.add("\(id)_p", "its p-value", .p(table.p(row, p) ?? PValue(1)), "the cell", rows: line)
      book.find(
        pair(table, row), "term", "{\(id)_name}: Q {\(id)}, p {\(id)_p}", line: table.lines[row])
    }
    book.count("n_heterogeneous", "tests with p < 0.05", "count(Q_pval < 0.05)", rows: rows)
    book.say(
      .findings,
      rows.isEmpty
        ? "No test of heterogeneity has a p below {alpha}: the variants agree."
        : "{n_heterogeneous} of {n_rows:test:tests} have a p below {alpha}: the variants disagree, and some may act by other ways (pleiotropy)."
    )
    book.say(
      .next, "Use random effects, look at single variants and leave-one-out, and at MR-PRESSO.")
    return true
  }

  /// MR-Egger's intercept, as mr_pleiotropy_test() of TwoSampleMR writes it.
  static func pleiotropy(_ table: LoadedTable, _ book: inout FactBook) -> Bool {
    guard let intercept = index(table, ["eggerintercept"]), let p = index(table, ["pval"]) else {
      return false
    }
    book.say(.what, "It is a test of directional pleiotropy: MR-Egger's intercept.")
    book.constant("alpha", "threshold of significance", .number(0.05))
    var rows = RowSet()
    for row in 0..<table.count {
      let line = RowSet([table.lines[row]])
      if (table.p(row, p)?.value ?? 1) < 0.05 { rows.append(table.lines[row]) }
      guard row < 20 else { continue }
      let id = "egger\(row + 1)"
      book.add("\(id)_name", "test \(row + 1)", .text(pair(table, row)), "the cells", rows: line)
      book.add(id, "its intercept", .number(table.number(row, intercept)), "the cell", rows: line)
      book.add("\(id)_p", "its p-value", .p(table.p(row, p) ?? PValue(1)), "the cell", rows: line)
      book.find(
        pair(table, row), "term", "{\(id)_name}: intercept {\(id)}, p {\(id)_p}",
        line: table.lines[row])
    }
    book.count("n_pleiotropic", "tests with p < 0.05", "count(pval < 0.05)", rows: rows)
    book.say(
      .findings,
      rows.isEmpty
        ? "No intercept differs from zero at {alpha}: no directional pleiotropy was detected, which is no proof of its absence."
        : "{n_pleiotropic} of {n_rows:intercept differs:intercepts differ} from zero at {alpha}: the variants act on the outcome by other ways too."
    )
    book.say(.next, "Prefer estimates that allow for it (MR-Egger, weighted median), or say so.")
    return true
  }

  /// Single variants of a colocalisation, as coloc's results table lists them.
  static func shared(_ table: LoadedTable, _ column: Int, _ book: inout FactBook) {
    let snp = index(table, ["snp", "rsid", "variant", "id"]) ?? 0
    let order = (0..<table.count).filter { table.number($0, column).isFinite }.sorted { a, b in
      let x = table.number(a, column)
      let y = table.number(b, column)
      return x == y ? a < b : x > y
    }
    guard let first = order.first, table.number(first, column) > 0 else { return }
    let total = order.map { table.number($0, column) }.reduce(0, +)
    var sum = 0.0
    let credible = order.prefix { row in
      defer { sum += table.number(row, column) }
      return sum < 0.95 * total
    }
    book.constant("coverage", "coverage of the credible set", .text("95%"))
    book.count(
      "n_credible", "variants of the credible set", "fewest with 95% of sum(SNP.PP.H4)",
      rows: RowSet(credible.map { table.lines[$0] }.sorted()))
    for (i, row) in order.prefix(5).enumerated() where i == 0 || table.number(row, column) >= 0.01 {
      let line = RowSet([table.lines[row]])
      book.add(
        "snp\(i + 1)_name", "variant \(i + 1) by its posterior", .text(table.text(row, snp)),
        "the cell", rows: line)
      book.add(
        "snp\(i + 1)", "its posterior, if one variant is shared",
        .number(table.number(row, column)), "the cell", rows: line)
      book.find(
        table.text(row, snp), "variant", "{snp\(i + 1)_name}: posterior {snp\(i + 1)}",
        line: table.lines[row])
    }
    book.say(
      .findings,
      "If the traits share one causal variant, it is likeliest {snp1_name} ({snp1}); {n_credible:variant holds:variants hold} {coverage} of the probability."
    )
    book.say(
      .caveats,
      "These are posteriors given that a variant is shared (H4): whether it is stands in coloc's summary."
    )
  }
}

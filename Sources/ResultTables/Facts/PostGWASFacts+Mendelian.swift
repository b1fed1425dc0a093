internal import Foundation

/// Mendelian randomisation: estimates by several methods, for pairs of exposure and outcome.
extension PostGWASFacts {
  private struct Columns {
    var method: Int
    var p: Int
    var beta: Int?
    var exposure: Int?
    var outcome: Int?
    var count: Int?

    /// Nil where there is no estimate yet.
    init?(_ table: LoadedTable) {
      guard let method = PostGWASFacts.index(table, ["method"]),
        let p = table.roles[.p] ?? PostGWASFacts.index(table, ["pval", "p", "pvalue"])
      else { return nil }
      self.method = method
      self.p = p
      beta = table.roles[.effect] ?? PostGWASFacts.index(table, ["b", "beta"])
      outcome = PostGWASFacts.index(table, ["outcome", "idoutcome"])
      exposure = PostGWASFacts.index(table, ["exposure", "idexposure"])
      count = PostGWASFacts.index(table, ["nsnp"])
    }

    func pair(_ table: LoadedTable, _ row: Int) -> String {
      [exposure, outcome].compactMap { $0.map { table.text(row, $0) } }.joined(separator: " → ")
    }
  }

  static func mendelian(_ table: LoadedTable, _ book: inout FactBook) {
    if PostGWASTests.heterogeneity(table, &book) || PostGWASTests.pleiotropy(table, &book) {
      return
    }
    guard let columns = Columns(table) else {
      book.say(
        .what,
        "It has effects on exposure and outcome for each variant, before or without a combined estimate."
      )
      return
    }
    book.constant("alpha", "threshold of significance", .number(0.05))
    estimates(table, columns, &book)
    let agreeing = agreement(table, columns, &book)
    if let count = columns.count { instruments(table, count, &book) }
    strongest(table, columns, &book)
    book.say(
      .findings,
      "{n_significant} of {n_rows} estimates have a p below {alpha}; the smallest is {mr1_p} ({mr1_name})."
    )
    if agreeing {
      book.say(
        .findings,
        "All methods agree in sign for {n_agreeing} of {n_pairs:pair:pairs} of exposure and outcome."
      )
    }
    book.say(
      .caveats,
      "The estimate is causal only if the variants act on the outcome through the exposure alone; consistent methods support that, and do not prove it."
    )
    book.say(
      .next,
      "Look at heterogeneity (Cochran's Q), MR-Egger's intercept, leave-one-out, and Steiger's direction test."
    )
  }

  /// How many estimates are significant.
  private static func estimates(_ table: LoadedTable, _ columns: Columns, _ book: inout FactBook) {
    var significant = RowSet()
    for row in 0..<table.count where (table.p(row, columns.p)?.value ?? 1) < 0.05 {
      significant.append(table.lines[row])
    }
    book.count("n_significant", "estimates with p < 0.05", "count(p < 0.05)", rows: significant)
  }

  /// Estimates that rest on few variants.
  private static func instruments(_ table: LoadedTable, _ count: Int, _ book: inout FactBook) {
    var few = RowSet()
    for row in 0..<table.count where table.number(row, count) < 3 { few.append(table.lines[row]) }
    book.warn(
      "few_instruments", .warning,
      "{n} estimates rest on fewer than three variants: pleiotropy can't be checked.",
      remedy: "Treat them as hypotheses.", rows: few)
  }

  /// Whether methods agree in sign; true where all do for some pair.
  private static func agreement(_ table: LoadedTable, _ columns: Columns, _ book: inout FactBook)
    -> Bool
  {
    var signs: [String: (up: [Int], down: [Int])] = [:]
    for row in 0..<table.count {
      guard let beta = columns.beta else { continue }
      let pair = columns.pair(table, row)
      if table.number(row, beta) > 0 {
        signs[pair, default: ([], [])].up.append(table.lines[row])
      } else {
        signs[pair, default: ([], [])].down.append(table.lines[row])
      }
    }
    book.add(
      "n_pairs", "pairs of exposure and outcome", .count(max(1, signs.count)), "distinct pairs",
      rows: RowSet(table.lines))
    let whole = signs.values.filter {
      ($0.up.isEmpty || $0.down.isEmpty) && $0.up.count + $0.down.count > 1
    }
    book.add(
      "n_agreeing", "pairs for which all methods have the same sign", .count(whole.count),
      "count(all effects of one sign)", rows: RowSet(whole.flatMap { $0.up + $0.down }.sorted()))
    let split = signs.values.filter { !$0.up.isEmpty && !$0.down.isEmpty }
    book.warn(
      "methods_disagree", .warning,
      "{n} estimates are of pairs for which methods disagree in sign.",
      remedy: "Suspect pleiotropy: look at MR-Egger's intercept and at single variants.",
      rows: RowSet(split.flatMap { $0.up + $0.down }.sorted()))
    return !whole.isEmpty
  }

  private static func strongest(_ table: LoadedTable, _ columns: Columns, _ book: inout FactBook) {
    let order = (0..<table.count).sorted {
      (table.p($0, columns.p) ?? PValue(1), $0) < (table.p($1, columns.p) ?? PValue(1), $1)
    }
    for (i, row) in order.prefix(10).enumerated() {
      let id = "mr\(i + 1)"
      let line = RowSet([table.lines[row]])
      let pair = columns.pair(table, row)
      book.add(
        "\(id)_name", "estimate \(i + 1) by p",
        .text(
          "\(pair.replacing(#/ \|\| id:[^ ]+/#, with: "")) (\(table.text(row, columns.method)))"),
        "the cells", rows: line)
      book.add(
        "\(id)_p", "its p-value", .p(table.p(row, columns.p) ?? PValue(1)), "the cell", rows: line)
      var text = "{\(id)_name}: p {\(id)_p}"
      if let beta = columns.beta, table.number(row, beta).isFinite {
        book.add(
          "\(id)_b", "its effect", .number(table.number(row, beta)), "the cell", rows: line)
        text += ", effect {\(id)_b}"
      }
      book.find(
        columns.exposure.map { table.text(row, $0) } ?? pair, "term", text, line: table.lines[row])
    }
  }
}

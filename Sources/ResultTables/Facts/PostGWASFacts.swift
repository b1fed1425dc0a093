internal import Foundation

/// What follows a GWAS: fine-mapping, colocalisation, Mendelian randomisation, catalogues, scores.
enum PostGWASFacts {
  static func compute(_ table: LoadedTable, _ kind: Kind, _ book: inout FactBook) {
    book.say(.what, "It holds {n_rows} rows: \(kind.phrase).")
    switch kind {
    case .finemap: finemap(table, &book)
    case .coloc: coloc(table, &book)
    case .mr: mendelian(table, &book)
    case .gwasCatalog: catalogue(table, &book)
    default: score(table, &book)
    }
  }

  static func index(_ table: LoadedTable, _ keys: [String]) -> Int? {
    let own = table.names.map(ColumnName.key)
    return keys.lazy.compactMap { own.firstIndex(of: $0) }.first
  }

  private static func finemap(_ table: LoadedTable, _ book: inout FactBook) {
    book.scope = .region
    book.scopeWhy = "fine-mapping is of a region"
    guard let column = table.roles[.probability] else { return }
    let values = (0..<table.count).map { table.number($0, column) }
    var high = RowSet()
    var outside = RowSet()
    for row in values.indices {
      if values[row] >= 0.9 { high.append(table.lines[row]) }
      if values[row] < 0 || values[row] > 1.000001 { outside.append(table.lines[row]) }
    }
    book.count(
      "n_high_pip", "variants with a posterior probability of 0.9 or more", "count(PIP ≥ 0.9)",
      rows: high)
    book.add(
      "pip_sum", "expected number of causal variants",
      .number(values.filter(\.isFinite).reduce(0, +)), "sum(PIP)", rows: RowSet(table.lines))
    book.warn(
      "pip_outside", .error, "{n} posterior probabilities are not between 0 and 1.",
      remedy: "Check the column.", rows: outside)
    credibleSets(table, values, &book)
    likeliest(table, values, &book)
    book.say(
      .findings,
      "{n_high_pip} variants have a posterior probability of nine tenths or more; the likeliest is {pip1_name} ({pip1})."
    )
    book.say(
      .caveats,
      "Posterior probabilities depend on the LD reference: with LD of another ancestry, or another sample size at some variants, they mislead."
    )
    book.say(
      .caveats, "A credible set holds the causal variant only if that variant is in the table.")
    book.say(
      .next,
      "Check the LD matrix against the summary statistics (kriging_rss of susieR), then annotate the variants of the sets."
    )
  }

  /// The credible sets that the table names.
  private static func credibleSets(
    _ table: LoadedTable, _ values: [Double], _ book: inout FactBook
  ) {
    guard let sets = table.roles[.credibleSet] else { return }
    var members: [String: [Int]] = [:]
    for row in 0..<table.count {
      let name = table.text(row, sets)
      if !name.isMissingValue, name != "0", name != "-1" {
        members[name, default: []].append(row)
      }
    }
    book.add(
      "n_sets", "credible sets", .count(members.count), "distinct sets", rows: RowSet(table.lines)
    )
    for (i, entry) in members.sorted(by: { $0.key < $1.key }).prefix(20).enumerated() {
      let rows = RowSet(entry.value.map { table.lines[$0] })
      book.count(
        "set\(i + 1)_size", "variants of the credible set \(entry.key)", "count", rows: rows)
      book.add(
        "set\(i + 1)_sum", "sum of their probabilities",
        .number(entry.value.map { values[$0] }.filter(\.isFinite).reduce(0, +)),
        "sum(PIP in the set)", rows: rows)
    }
    book.say(
      .findings,
      "The table names {n_sets:credible set:credible sets}"
        + (book["set1_size"] == nil
          ? "."
          : "; the first has {set1_size:variant:variants} with a summed probability of {set1_sum}.")
    )
  }

  private static func likeliest(
    _ table: LoadedTable, _ values: [Double], _ book: inout FactBook
  ) {
    let order = values.indices.filter { values[$0].isFinite }.sorted {
      values[$0] == values[$1] ? $0 < $1 : values[$0] > values[$1]
    }
    // susieR numbers the variants as the LD matrix has them.
    let number = index(table, ["variable"])
    for (i, row) in order.prefix(10).enumerated() where i == 0 || values[row] >= 0.01 {
      let line = RowSet([table.lines[row]])
      let name =
        table.roles[.variant].map { table.text(row, $0) }
        ?? number.map { "variable \(table.text(row, $0))" }
        ?? "the variant of line \(table.lines[row])"
      book.add(
        "pip\(i + 1)_name", "variant \(i + 1) by probability", .text(name), "the cell", rows: line)
      book.add(
        "pip\(i + 1)", "its posterior probability", .number(values[row]), "the cell", rows: line)
      book.find(
        name, table.roles[.variant] == nil ? "row" : "variant",
        "{pip\(i + 1)_name}: probability {pip\(i + 1)}",
        line: table.lines[row])
    }
  }

  private static func score(_ table: LoadedTable, _ book: inout FactBook) {
    if let column = table.roles[.effect] ?? index(table, ["effectweight"]) {
      let values = (0..<table.count).map { table.number($0, column) }
      var positive = RowSet()
      var zero = RowSet()
      for row in values.indices {
        if values[row] > 0 {
          positive.append(table.lines[row])
        } else if values[row] == 0 {
          zero.append(table.lines[row])
        }
      }
      book.count(
        "n_positive", "variants whose effect allele raises the score", "count(weight > 0)",
        rows: positive)
      book.warn(
        "zero_weights", .note, "{n} variants have a weight of zero.",
        remedy: "They may be left out.", rows: zero)
      let order = values.indices.filter { values[$0].isFinite }.sorted {
        abs(values[$0]) == abs(values[$1]) ? $0 < $1 : abs(values[$0]) > abs(values[$1])
      }
      for (i, row) in order.prefix(5).enumerated() {
        let line = RowSet([table.lines[row]])
        let name =
          table.roles[.variant] == nil
          ? "\(table.text(row, .chromosome)):\(table.text(row, .position))"
          : table.text(row, .variant)
        book.add(
          "weight\(i + 1)_name", "variant \(i + 1) by weight", .text(name), "the cell", rows: line)
        book.add("weight\(i + 1)", "its weight", .number(values[row]), "the cell", rows: line)
        book.find(
          name, "variant", "{weight\(i + 1)_name}: weight {weight\(i + 1)}", line: table.lines[row])
      }
      book.say(
        .findings,
        "{n_positive} of {n_rows} effect alleles raise the score; the largest weight is {weight1} ({weight1_name})."
      )
    }
    book.say(.caveats, "A score predicts best in people of the ancestry that it was made in.")
    book.say(
      .next,
      "Match alleles and build with the genotypes, and count the variants that are missing there.")
  }
}

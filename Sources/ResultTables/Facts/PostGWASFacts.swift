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

  private static func index(_ table: LoadedTable, _ keys: [String]) -> Int? {
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
    let order = values.indices.filter { values[$0].isFinite }.sorted {
      values[$0] == values[$1] ? $0 < $1 : values[$0] > values[$1]
    }
    if let sets = table.roles[.credibleSet] {
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
    for (i, row) in order.prefix(10).enumerated() where i == 0 || values[row] >= 0.01 {
      let line = RowSet([table.lines[row]])
      book.add(
        "pip\(i + 1)_name", "variant \(i + 1) by probability", .text(table.text(row, .variant)),
        "the cell", rows: line)
      book.add(
        "pip\(i + 1)", "its posterior probability", .number(values[row]), "the cell", rows: line)
      book.find(
        table.text(row, .variant), "variant", "{pip\(i + 1)_name}: probability {pip\(i + 1)}",
        line: table.lines[row])
    }
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

  private static func coloc(_ table: LoadedTable, _ book: inout FactBook) {
    let columns = (0...4).map { h in index(table, ["pph\(h)abf", "pph\(h)", "h\(h)"]) }
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
        ]) ?? 0
    for (i, row) in order.prefix(10).enumerated() {
      let line = RowSet([table.lines[row]])
      book.add(
        "coloc\(i + 1)_name", "row \(i + 1) by PP.H4",
        .text(label == shared ? "row \(row + 1)" : table.text(row, label)), "the cell", rows: line)
      book.add(
        "coloc\(i + 1)", "its PP.H4", .number(table.number(row, shared)), "the cell", rows: line)
      var text = "{coloc\(i + 1)_name}: PP.H4 {coloc\(i + 1)}"
      if let three = columns[3], table.number(row, three).isFinite {
        book.add(
          "coloc\(i + 1)_h3", "its PP.H3", .number(table.number(row, three)), "the cell", rows: line
        )
        text += ", PP.H3 {coloc\(i + 1)_h3}"
      }
      book.find(table.text(row, label), "gene", text, line: table.lines[row])
    }
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

  private static func mendelian(_ table: LoadedTable, _ book: inout FactBook) {
    if PostGWASTests.heterogeneity(table, &book) || PostGWASTests.pleiotropy(table, &book) {
      return
    }
    guard let method = index(table, ["method"]),
      let p = table.roles[.p] ?? index(table, ["pval", "p", "pvalue"])
    else {
      book.say(
        .what,
        "It has effects on exposure and outcome for each variant, before or without a combined estimate."
      )
      return
    }
    let beta = table.roles[.effect] ?? index(table, ["b", "beta"])
    let outcome = index(table, ["outcome", "idoutcome"])
    let exposure = index(table, ["exposure", "idexposure"])
    let count = index(table, ["nsnp"])
    book.constant("alpha", "threshold of significance", .number(0.05))
    var significant = RowSet()
    var few = RowSet()
    var signs: [String: (up: [Int], down: [Int])] = [:]
    for row in 0..<table.count {
      if (table.p(row, p)?.value ?? 1) < 0.05 { significant.append(table.lines[row]) }
      if let count, table.number(row, count) < 3 { few.append(table.lines[row]) }
      guard let beta else { continue }
      let pair = [exposure, outcome].compactMap { $0.map { table.text(row, $0) } }.joined(
        separator: " → ")
      if table.number(row, beta) > 0 {
        signs[pair, default: ([], [])].up.append(table.lines[row])
      } else {
        signs[pair, default: ([], [])].down.append(table.lines[row])
      }
    }
    book.count("n_significant", "estimates with p < 0.05", "count(p < 0.05)", rows: significant)
    book.add(
      "n_pairs", "pairs of exposure and outcome", .count(max(1, signs.count)), "distinct pairs",
      rows: RowSet(table.lines))
    let whole = signs.filter {
      ($0.value.up.isEmpty || $0.value.down.isEmpty) && $0.value.up.count + $0.value.down.count > 1
    }
    book.add(
      "n_agreeing", "pairs for which all methods have the same sign", .count(whole.count),
      "count(all effects of one sign)",
      rows: RowSet(whole.values.flatMap { $0.up + $0.down }.sorted()))
    let split = signs.filter { !$0.value.up.isEmpty && !$0.value.down.isEmpty }
    book.warn(
      "methods_disagree", .warning,
      "{n} estimates are of pairs for which methods disagree in sign.",
      remedy: "Suspect pleiotropy: look at MR-Egger's intercept and at single variants.",
      rows: RowSet(split.values.flatMap { $0.up + $0.down }.sorted()))
    book.warn(
      "few_instruments", .warning,
      "{n} estimates rest on fewer than three variants: pleiotropy can't be checked.",
      remedy: "Treat them as hypotheses.", rows: few)
    let order = (0..<table.count).sorted {
      (table.p($0, p) ?? PValue(1), $0) < (table.p($1, p) ?? PValue(1), $1)
    }
    for (i, row) in order.prefix(10).enumerated() {
      let line = RowSet([table.lines[row]])
      let pair = [exposure, outcome].compactMap { $0.map { table.text(row, $0) } }.joined(
        separator: " → ")
      book.add(
        "mr\(i + 1)_name", "estimate \(i + 1) by p",
        .text("\(pair.replacing(#/ \|\| id:[^ ]+/#, with: "")) (\(table.text(row, method)))"),
        "the cells", rows: line)
      book.add(
        "mr\(i + 1)_p", "its p-value", .p(table.p(row, p) ?? PValue(1)), "the cell", rows: line)
      var text = "{mr\(i + 1)_name}: p {mr\(i + 1)_p}"
      if let beta, table.number(row, beta).isFinite {
        book.add(
          "mr\(i + 1)_b", "its effect", .number(table.number(row, beta)), "the cell", rows: line)
        text += ", effect {mr\(i + 1)_b}"
      }
      book.find(exposure.map { table.text(row, $0) } ?? pair, "term", text, line: table.lines[row])
    }
    book.say(
      .findings,
      "{n_significant} of {n_rows} estimates have a p below {alpha}; the smallest is {mr1_p} ({mr1_name})."
    )
    if !whole.isEmpty {
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

  private static func catalogue(_ table: LoadedTable, _ book: inout FactBook) {
    book.scope = .topHits
    book.scopeWhy = "a catalogue lists associations that passed its threshold"
    guard let column = table.roles[.p] ?? index(table, ["pvalue", "p"]) else { return }
    let p = Hygiene.pValues(table, column)
    Hygiene.warn(p, named: table.names[column], &book)
    book.constant("genome_wide", "threshold of genome-wide significance", .p(PValue(5e-8)))
    var significant = RowSet()
    var variants: [String: [Int]] = [:]
    for row in p.valid {
      if (p.values[row]?.value ?? 1) < 5e-8 { significant.append(table.lines[row]) }
      // "rs7903146-T" is the variant with its risk allele.
      let name = table.text(row, .variant)
      variants[name.hasPrefix("rs") ? String(name.prefix { $0 != "-" }) : name, default: []]
        .append(row)
    }
    book.count("n_genome_wide", "associations with p < 5e-8", "count(p < 5e-8)", rows: significant)
    book.add(
      "n_variants", "different variants", .count(variants.count), "distinct, without their alleles",
      rows: RowSet(table.lines))
    if let effect = table.roles[.effect] {
      let values = (0..<table.count).map { table.number($0, effect) }.filter(\.isFinite)
      if values.contains(where: { $0 < 0.5 }), values.contains(where: { $0 > 1.05 }) {
        book.warn(
          "mixed_effects", .warning,
          "Odds ratios and betas stand in the same column (\(table.names[effect])).",
          remedy: "Tell them apart by the study before comparing.", rows: RowSet(), always: true)
      }
    }
    func least(_ rows: [Int]) -> (PValue, Int) {
      rows.map { (p.values[$0] ?? PValue(1), $0) }.min { $0 < $1 } ?? (PValue(1), 0)
    }
    let order = variants.map { (name: $0.key, rows: $0.value, best: least($0.value)) }.sorted {
      $0.best < $1.best
    }
    for (i, variant) in order.prefix(10).enumerated() {
      let row = variant.best.1
      let line = RowSet([table.lines[row]])
      book.add(
        "hit\(i + 1)_name", "variant \(i + 1) by p", .text(table.text(row, .variant)),
        "the cell", rows: line)
      book.add("hit\(i + 1)_p", "its smallest p-value", .p(variant.best.0), "the cell", rows: line)
      book.count(
        "hit\(i + 1)_rows", "its rows", "count", rows: RowSet(variant.rows.map { table.lines[$0] }))
      let trait =
        index(table, ["diseasetrait", "traitname", "trait", "mappedtrait"]).map {
          table.text(row, $0)
        } ?? ""
      book.find(
        variant.name, "variant",
        "{hit\(i + 1)_name}: p {hit\(i + 1)_p}" + (trait.isEmpty ? "" : " (\(trait))")
          + (variant.rows.count > 1 ? ", the smallest of {hit\(i + 1)_rows} rows" : ""),
        line: table.lines[row])
    }
    book.say(
      .findings,
      "{n_genome_wide} associations of {n_variants:variant:variants} pass {genome_wide}; the smallest p is {hit1_p} ({hit1_name})."
    )
    book.say(
      .caveats,
      "The same variant is listed once for each study: rows are no independent evidence, and effects are in the units of each study."
    )
    book.say(.next, "Look up the traits and ancestries of the studies before combining them.")
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

/// Catalogues of published associations.
extension PostGWASFacts {
  static func catalogue(_ table: LoadedTable, _ book: inout FactBook) {
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
    strongest(table, p, variants, &book)
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

  /// The variants with the smallest p of all their rows.
  private static func strongest(
    _ table: LoadedTable, _ p: Hygiene.PColumn, _ variants: [String: [Int]], _ book: inout FactBook
  ) {
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
  }
}

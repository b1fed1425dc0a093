extension EnrichmentFacts {
  /// How wide the significant terms are, on how few genes they rest, and which follow from others.
  static func breadth(
    _ table: LoadedTable, _ ranking: Hygiene.PColumn?, _ kind: Kind, _ book: inout FactBook
  ) {
    guard let ranking else { return }
    let significant = ranking.valid.filter { (ranking.values[$0]?.value ?? 1) < 0.05 }
    species(table, &book)
    sources(table, significant, &book)
    parents(table, significant, &book)
    let sizes = significant.map { (row: $0, size: size(table, $0)) }
    book.warn(
      "broad_terms", .note,
      "{n} significant terms have more than a thousand genes: so wide a term says little.",
      remedy: "Look at narrower terms first.",
      rows: RowSet(sizes.filter { ($0.size ?? 0) > 1000 }.map { table.lines[$0.row] }))
    guard kind != .gsea else { return }
    book.warn(
      "few_genes", .note,
      "{n} significant terms rest on fewer than five genes of the list: one gene more or less changes them.",
      remedy: "Do not build on them alone.",
      rows: RowSet(
        significant.filter { (overlap(table, $0) ?? 5) < 5 }.map { table.lines[$0] }))
  }

  /// Genes that are annotated to a term.
  private static func size(_ table: LoadedTable, _ row: Int) -> Int? {
    if let (size, _) = ratio(table.text(row, .backgroundRatio)) { return size }
    if let (_, size) = ratio(table.text(row, .overlap)) { return size }
    let size = table.roles[.termSize].map { table.number(row, $0) } ?? .nan
    return size.isFinite && size < 1e9 ? Int(size) : nil
  }

  /// KEGG's names begin with the species: https://www.genome.jp/kegg/catalog/org_list.html
  private static func species(_ table: LoadedTable, _ book: inout FactBook) {
    guard table.count > 0, table.roles[.term] != nil else { return }
    let names = [
      "hsa": "human", "mmu": "mouse", "rno": "rat", "dre": "zebrafish", "dme": "fruit fly",
      "cel": "C. elegans", "sce": "yeast", "ath": "Arabidopsis",
    ]
    let prefix = String(table.text(0, .term).prefix { $0.isLetter })
    guard let name = names[prefix],
      (0..<table.count).allSatisfy({ table.text($0, .term).hasPrefix(prefix) })
    else { return }
    book.add(
      "species", "species", .text(name), "the prefix of KEGG's identifiers",
      rows: RowSet(table.lines))
    book.say(.what, "The species is {species}, by the prefix of KEGG's identifiers.")
  }

  private static func sources(
    _ table: LoadedTable, _ significant: [Int], _ book: inout FactBook
  ) {
    guard table.roles[.source] != nil else { return }
    var counts: [String: Int] = [:]
    for row in significant { counts[table.text(row, .source), default: 0] += 1 }
    guard counts.count > 1, counts.count <= 15 else { return }
    book.add(
      "sources", "significant terms of each source",
      .text(
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
          .map { "\($0.key) (\($0.value))" }.joined(separator: ", ")), "count",
      rows: RowSet(significant.map { table.lines[$0] }))
  }

  /// g:Profiler names the parents of each term.
  private static func parents(
    _ table: LoadedTable, _ significant: [Int], _ book: inout FactBook
  ) {
    guard let column = table.names.firstIndex(where: { ColumnName.key($0) == "parents" }),
      table.roles[.term] != nil
    else { return }
    let names = Set(significant.map { table.text($0, .term).uppercased() })
    let below = significant.filter { !members(table.text($0, column)).isDisjoint(with: names) }
    guard !below.isEmpty else { return }
    book.count(
      "n_below_parent", "significant terms with a significant parent",
      "count(a parent is in the list)", rows: RowSet(below.map { table.lines[$0] }))
  }
}

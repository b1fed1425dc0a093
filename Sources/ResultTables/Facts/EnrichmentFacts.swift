internal import Foundation

/// Over-representation and gene set enrichment.
enum EnrichmentFacts {
  static func compute(_ table: LoadedTable, _ kind: Kind, _ book: inout FactBook) {
    let roles = table.roles
    let ranking = (roles[.adjustedP] ?? roles[.p]).map { Hygiene.pValues(table, $0) }
    let name = (roles[.adjustedP] ?? roles[.p]).map { table.names[$0] } ?? ""
    if let ranking { Hygiene.warn(ranking, named: name, &book) }
    scope(table, ranking, kind, &book)
    corrected(table, kind, name, &book)
    significant(table, ranking, &book)
    universe(table, kind, &book)
    if kind == .enrichmentClusterprofiler { recompute(table, &book) }
    if kind == .enrichmentGprofiler { gprofiler(table, &book) }
    redundancy(table, ranking, &book)
    breadth(table, ranking, kind, &book)
    top(table, ranking, kind, &book)
    picture(table, ranking, &book)
    words(table, kind, &book)
  }

  private static func scope(
    _ table: LoadedTable, _ ranking: Hygiene.PColumn?, _ kind: Kind, _ book: inout FactBook
  ) {
    guard let ranking, let greatest = ranking.valid.compactMap({ ranking.values[$0]?.value }).max()
    else {
      book.scopeWhy = "no p-values"
      return
    }
    book.add(
      "max_p", "largest (adjusted) p-value", .p(PValue(greatest)), "max", rows: RowSet(table.lines))
    book.scope = greatest <= 0.25 ? .topHits : greatest < 0.9 ? .prefiltered : .whole
    book.scopeWhy =
      book.fill(greatest < 0.9 ? "p-values end at {max_p}" : "p-values reach to {max_p}").text
  }

  private static func corrected(
    _ table: LoadedTable, _ kind: Kind, _ name: String, _ book: inout FactBook
  ) {
    switch kind {
    case .enrichmentGprofiler:
      book.warn(
        "already_corrected", .note,
        "\(name) of g:Profiler is already corrected for multiple testing (g:SCS unless told otherwise).",
        remedy: "Do not correct it again.", rows: RowSet(), always: true)
    case .enrichmentEnrichr, .enrichmentClusterprofiler:
      if table.roles[.adjustedP] == nil {
        book.warn(
          "not_corrected", .warning, "Only uncorrected p-values are in the table.",
          remedy: "Export the adjusted ones too.", rows: RowSet(), always: true)
      }
    default: break
    }
  }

  private static func significant(
    _ table: LoadedTable, _ ranking: Hygiene.PColumn?, _ book: inout FactBook
  ) {
    guard let ranking else { return }
    book.constant("alpha", "threshold of significance", .number(0.05))
    var rows = RowSet()
    var sources: [String: RowSet] = [:]
    for row in ranking.valid where (ranking.values[row]?.value ?? 1) < 0.05 {
      rows.append(table.lines[row])
      if table.roles[.source] != nil {
        sources[table.text(row, .source), default: RowSet()].append(table.lines[row])
      }
    }
    book.count(
      "n_significant", "terms with an adjusted p < 0.05", "count(adjusted p < 0.05)", rows: rows)
    for (source, rows) in sources.sorted(by: { $0.key < $1.key }).prefix(12) where !source.isEmpty {
      book.count(
        "n_\(source)", "of these, from \(source)", "count(adjusted p < 0.05, source \(source))",
        rows: rows)
    }
    if let scores = table.numbers(.normalisedScore) {
      var up = RowSet()
      var down = RowSet()
      for row in ranking.valid where (ranking.values[row]?.value ?? 1) < 0.25 {
        if scores[row] > 0 {
          up.append(table.lines[row])
        } else if scores[row] < 0 {
          down.append(table.lines[row])
        }
      }
      book.constant("fdr_gsea", "FDR that GSEA's authors advise", .number(0.25))
      book.count(
        "n_up", "sets with FDR < 0.25 at the top of the ranking", "count(FDR < 0.25 and NES > 0)",
        rows: up)
      book.count(
        "n_down", "sets with FDR < 0.25 at the bottom of the ranking",
        "count(FDR < 0.25 and NES < 0)", rows: down)
    }
  }

  static func ratio(_ text: String) -> (Int, Int)? {
    let parts = text.split(separator: "/")
    guard parts.count == 2, let a = Int(parts[0]), let b = Int(parts[1]) else { return nil }
    return (a, b)
  }

  private static func universe(_ table: LoadedTable, _ kind: Kind, _ book: inout FactBook) {
    var sizes: Set<Int> = []
    var lists: Set<Int> = []
    for row in 0..<table.count {
      if let column = table.roles[.universe] {
        sizes.insert(Int(table.number(row, column).isNaN ? 0 : table.number(row, column)))
      }
      if let (_, size) = ratio(table.text(row, .backgroundRatio)) { sizes.insert(size) }
      if let (_, size) = ratio(table.text(row, .geneRatio)) { lists.insert(size) }
      if let column = table.roles[.querySize] {
        lists.insert(Int(table.number(row, column).isNaN ? 0 : table.number(row, column)))
      }
    }
    sizes.remove(0)
    lists.remove(0)
    if let size = sizes.max() {
      book.add(
        "universe", "genes of the background (universe)", .count(size),
        sizes.count > 1 ? "largest of \(sizes.count) values" : "the background's column",
        rows: RowSet(table.lines))
      if size > 15_000 {
        book.warn(
          "genome_background", .warning,
          "The background has {universe} genes: all annotated ones, not those that could have been found in the experiment.",
          remedy: "Give the genes that were tested (expressed) as background.", rows: RowSet(),
          always: true)
      }
    } else if kind == .enrichmentEnrichr {
      book.warn(
        "no_background", .warning,
        "Enrichr takes its own background; genes that your experiment could not detect count as misses.",
        remedy: "Use a background of the genes that were tested.", rows: RowSet(), always: true)
    } else if !kind.isRanked {
      book.warn(
        "no_background", .note, "The background (universe) is not in the table.",
        remedy: "Find out which genes it holds.", rows: RowSet(), always: true)
    }
    if let size = lists.max() {
      book.add(
        "list_size", "genes of the list that have annotations", .count(size), "the list's column",
        rows: RowSet(table.lines))
    }
  }

  /// clusterProfiler's p-values again, from its own counts.
  private static func recompute(_ table: LoadedTable, _ book: inout FactBook) {
    guard let column = table.roles[.p] else { return }
    var differing = RowSet()
    var compared = 0
    for row in 0..<table.count {
      guard let (k, n) = ratio(table.text(row, .geneRatio)),
        let (m, total) = ratio(table.text(row, .backgroundRatio)), let said = table.p(row, column),
        k > 0, n <= total, m <= total
      else { continue }
      compared += 1
      let own = PValue(Distributions.hypergeometricUpperTail(k, drawn: n, marked: m, total: total))
      if abs(own.minusLog10 - said.minusLog10) > 1e-4 * max(1, said.minusLog10) {
        differing.append(table.lines[row])
      }
    }
    guard compared > 0 else { return }
    book.add(
      "p_is_hypergeometric", "whether pvalue is the hypergeometric test of GeneRatio and BgRatio",
      .text(differing.isEmpty ? "yes" : "no"), "P(X ≥ Count), recomputed", rows: RowSet(table.lines)
    )
    book.warn(
      "p_differs", .warning,
      "{n} p-values are not those of the hypergeometric test of their own counts.",
      remedy: "Find out which test was used.", rows: differing)
  }

  /// g:Profiler's correction against the plain test.
  private static func gprofiler(_ table: LoadedTable, _ book: inout FactBook) {
    let keys = table.names.map(ColumnName.key)
    guard let k = keys.firstIndex(of: "intersectionsize"), let n = keys.firstIndex(of: "querysize"),
      let m = keys.firstIndex(of: "termsize"),
      let total = keys.firstIndex(of: "effectivedomainsize"), let p = table.roles[.adjustedP]
    else { return }
    var factors: [Double] = []
    for row in 0..<table.count {
      let values = [k, n, m, total].map { table.number(row, $0) }
      guard values.allSatisfy({ $0.isFinite && $0 >= 0 && $0 < 1e9 }), let said = table.p(row, p),
        said.value > 1e-290, values[1] <= values[3], values[2] <= values[3]
      else { continue }
      let plain = Distributions.hypergeometricUpperTail(
        Int(values[0]), drawn: Int(values[1]), marked: Int(values[2]), total: Int(values[3]))
      if plain > 1e-290 { factors.append(said.value / plain) }
    }
    guard factors.count > 4 else { return }
    let factor = TestSets.median(factors)
    book.add(
      "correction", "by how much p_value is larger than the uncorrected hypergeometric p",
      .number(factor), "median(p_value / P(X ≥ intersection_size))", rows: RowSet(table.lines))
    if factor > 2 {
      book.say(
        .quality,
        "Recomputed from its own counts, the uncorrected p-values are {correction} times smaller than p_value: it is corrected."
      )
    }
  }

  /// Genes of each significant term.
  static func members(_ text: String) -> Set<String> {
    // R writes a list as c("A", "B"), Python as ['A', 'B'].
    var text = text.trimmingBlanks[...]
    if text.hasPrefix("c("), text.hasSuffix(")") { text = text.dropFirst(2).dropLast() }
    let plain = text.filter { !"[]'\"".contains($0) }
    // The desktop GSEA sums its leading edge up: "tags=60%, list=14%, signal=69%".
    if plain.contains("tags="), plain.contains("%") { return [] }
    return Set(plain.split(whereSeparator: { "/;,| ".contains($0) }).map { $0.uppercased() })
  }

  private static func redundancy(
    _ table: LoadedTable, _ ranking: Hygiene.PColumn?, _ book: inout FactBook
  ) {
    guard table.roles[.members] != nil, let ranking else { return }
    let order = ranking.valid.filter { (ranking.values[$0]?.value ?? 1) < 0.05 }.sorted {
      (ranking.values[$0] ?? PValue(1), $0) < (ranking.values[$1] ?? PValue(1), $1)
    }.prefix(300)
    let sets = order.map { (row: $0, genes: members(table.text($0, .members))) }.filter {
      !$0.genes.isEmpty
    }
    guard sets.count > 1 else { return }
    var leaders: [(row: Int, genes: Set<String>)] = []
    var redundant = RowSet()
    var shared: [String: Int] = [:]
    for set in sets {
      for gene in set.genes { shared[gene, default: 0] += 1 }
      if leaders.contains(where: {
        $0.genes.intersection(set.genes).count * 2 > $0.genes.union(set.genes).count
      }) {
        redundant.append(table.lines[set.row])
      } else {
        leaders.append(set)
      }
    }
    let rows = RowSet(sets.map { table.lines[$0.row] })
    book.add(
      "n_groups", "groups of significant terms that share most of their genes",
      .count(leaders.count),
      "greedy by p; a term joins a group when the Jaccard index of genes is above 0.5", rows: rows)
    book.add(
      "n_genes_behind", "different genes behind the significant terms", .count(shared.count),
      "distinct members", rows: rows)
    book.warn(
      "redundant_terms", .note,
      "{n} significant terms share most of their genes with a stronger one: they are the same finding.",
      remedy: "Report one term for each group.", rows: redundant)
    if let most = shared.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value > 1 {
      let gene = book.identifiers?.gene(most.key)
      book.add(
        "most_shared_gene", "gene in most significant terms",
        .text(gene.map { "\(most.key) (\($0.symbol))" } ?? most.key), "count of terms", rows: rows)
      if gene == nil, most.key.allSatisfy(\.isNumber) {
        book.warn(
          "unmapped_ids", .note,
          "Genes are named by numbers of NCBI Gene that have no symbol here.",
          remedy:
            "Take in their names: `cistron genes import` with the gene_info file of the species.",
          rows: RowSet(), always: true)
      }
      book.add(
        "most_shared_count", "significant terms that have it", .count(most.value), "count of terms",
        rows: rows)
    }
  }

  private static func top(
    _ table: LoadedTable, _ ranking: Hygiene.PColumn?, _ kind: Kind, _ book: inout FactBook
  ) {
    let scores = table.numbers(.normalisedScore) ?? table.numbers(.enrichmentScore)
    let order: [Int] =
      if let ranking {
        ranking.valid.sorted { a, b in
          let x = ranking.values[a] ?? PValue(1)
          let y = ranking.values[b] ?? PValue(1)
          return x != y
            ? x < y
            : abs(scores?[a] ?? 0) == abs(scores?[b] ?? 0)
              ? a < b : abs(scores?[a] ?? 0) > abs(scores?[b] ?? 0)
        }
      } else {
        (0..<table.count).sorted { abs(scores?[$0] ?? 0) > abs(scores?[$1] ?? 0) }
      }
    for (i, row) in order.prefix(10).enumerated() {
      let id = "term\(i + 1)"
      let line = RowSet([table.lines[row]])
      let name = table.roles[.termName] == nil ? table.text(row, .term) : table.text(row, .termName)
      book.add("\(id)_name", "term \(i + 1) by p", .text(name), "the cell", rows: line)
      var text = "{\(id)_name}"
      if let p = ranking?.values[row] {
        book.add("\(id)_p", "its adjusted p-value", .p(p), "the cell", rows: line)
        text += ": adjusted p {\(id)_p}"
      }
      if let scores, scores[row].isFinite {
        book.add("\(id)_nes", "its enrichment score", .number(scores[row]), "the cell", rows: line)
        text += ", score {\(id)_nes}"
      }
      if let overlap = overlap(table, row) {
        book.add(
          "\(id)_overlap", "genes of the list in it", .count(overlap), "the cell", rows: line)
        text += ", {\(id)_overlap:gene:genes}"
      }
      book.find(name, "term", text, line: table.lines[row])
    }
  }

  static func overlap(_ table: LoadedTable, _ row: Int) -> Int? {
    let text = table.text(row, .overlap)
    if let (k, _) = ratio(text) { return k }
    return Int(text)
  }

  private static func picture(
    _ table: LoadedTable, _ ranking: Hygiene.PColumn?, _ book: inout FactBook
  ) {
    guard let ranking, ranking.valid.count > 1 else { return }
    let order = ranking.valid.sorted {
      (ranking.values[$0] ?? PValue(1), $0) < (ranking.values[$1] ?? PValue(1), $1)
    }.prefix(15)
    var picture = Picture(
      shape: .dots, title: "Enriched terms (larger: more genes; line: adjusted p of 0.05)",
      xLabel: "−log10 adjusted p", yLabel: "", lines: [-log10(0.05)])
    let sizes = order.map { Double(overlap(table, $0) ?? 0) }
    let largest = max(1, sizes.max() ?? 1)
    for (i, row) in order.enumerated() {
      let p = ranking.values[row] ?? PValue(1)
      picture.points.append(
        Picture.Point(
          x: min(400, p.minusLog10), y: Double(order.count - i), group: p.value < 0.05 ? 1 : 0,
          size: (sizes[i] / largest).squareRoot()))
      let name = table.roles[.termName] == nil ? table.text(row, .term) : table.text(row, .termName)
      picture.ticks.append(Picture.Label(text: name, x: 0, y: Double(order.count - i)))
    }
    book.pictures.append(picture)
  }

  private static func words(_ table: LoadedTable, _ kind: Kind, _ book: inout FactBook) {
    book.say(.what, "It holds {n_rows:term:terms}: \(kind.phrase).")
    if book["universe"] != nil {
      book.say(
        .what,
        "The background has {universe} genes"
          + (book["list_size"] == nil ? "." : ", the list {list_size} with annotations."))
    }
    if book["n_up"] != nil {
      book.say(
        .findings,
        "{n_up} sets are enriched at the top and {n_down} at the bottom of the ranking (FDR below {fdr_gsea})."
      )
    }
    if book["n_significant"] != nil {
      book.say(
        .findings,
        "{n_significant} terms have an adjusted p below {alpha}"
          + (book["n_groups"] == nil
            ? "." : ", which are {n_groups:group:groups} by the genes that they share."))
    }
    if book["sources"] != nil { book.say(.findings, "By source: {sources}.") }
    if book["n_below_parent"] != nil {
      book.say(
        .findings,
        "{n_below_parent} of them stand below another one of the list (parents): they are not independent findings."
      )
    }
    if book["term1_name"] != nil {
      book.say(
        .findings,
        "The strongest is \"{term1_name}\""
          + (book["term1_p"] == nil ? "." : " (adjusted p {term1_p})."))
    }
    if book["most_shared_gene"] != nil {
      book.say(.findings, "{most_shared_gene} is in {most_shared_count} of the significant terms.")
    }
    if book["p_is_hypergeometric"]?.value == .text("yes") {
      book.say(
        .quality,
        "The p-values are those of the hypergeometric test of their own counts, recomputed here.")
    }
    book.say(
      .caveats, "Terms overlap and follow from each other: their number is no measure of evidence.")
    if kind.isRanked {
      book.say(
        .caveats,
        "The sign of the score follows the ranking: without its definition \"up\" has no meaning.")
    }
    book.say(
      .next,
      "Check whether the same few genes carry the top terms, and repeat the test with the tested genes as background."
    )
  }
}

extension Kind {
  /// Whether the enrichment is of a ranking of all genes, not of a list.
  var isRanked: Bool { self == .gsea }
}

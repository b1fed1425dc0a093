/// Marker genes of clusters, from Seurat or Scanpy.
enum MarkerFacts {
  static func compute(_ table: LoadedTable, _ kind: Kind, _ book: inout FactBook) {
    let roles = table.roles
    if let column = roles[.gene] {
      Hygiene.genes(table, column: column, mayRepeat: roles[.cluster] != nil, &book)
    } else {
      book.say(
        .what,
        "It holds {n_rows:row:rows}: \(kind.phrase), one column for each cluster and statistic.")
      book.say(.caveats, circular)
      return
    }
    let adjusted = roles[.adjustedP].map { Hygiene.pValues(table, $0) }
    let p = roles[.p].map { Hygiene.pValues(table, $0) }
    if let adjusted, let column = roles[.adjustedP] {
      Hygiene.warn(adjusted, named: table.names[column], &book)
    }
    if let p, let column = roles[.p] { Hygiene.warn(p, named: table.names[column], &book) }
    scope(table, adjusted ?? p, &book)
    clusters(table, adjusted ?? p, &book)
    if kind == .seuratMarkers, let p, let adjusted { bonferroni(table, p, adjusted, &book) }
    fractions(table, &book)
    book.say(
      .what,
      "It holds {n_rows:row:rows}: \(kind.phrase)"
        + (roles[.cluster] == nil
          ? "; the clusters are not named in it." : ", {n_clusters} of them."))
    if book["n_significant"] != nil {
      book.say(.findings, "{n_significant} rows pass an adjusted p below {alpha}.")
    }
    book.warn(
      "circular", .warning,
      "Clusters and their markers were chosen from the same cells: p-values are far too small, whatever the correction.",
      remedy:
        "Rank by fold change and detection, and confirm markers in other cells or donors (pseudobulk).",
      rows: RowSet(), always: true)
    book.say(.caveats, circular)
    book.say(
      .caveats,
      "Cells of one donor are no independent samples: for differences between conditions, sum counts per donor (pseudobulk)."
    )
    book.say(
      .next,
      "Compare the top markers of each cluster with known cell types, and look at genes detected in few other cells first."
    )
  }

  private static let circular =
    "Clusters were made from the same expression values that are tested here, so p-values rank genes but measure no evidence."

  private static func scope(
    _ table: LoadedTable, _ ranking: Hygiene.PColumn?, _ book: inout FactBook
  ) {
    let greatest = ranking.map { r in r.valid.compactMap { r.values[$0]?.value }.max() ?? 1 } ?? 1
    book.scope = greatest < 0.25 ? .topHits : .prefiltered
    book.scopeWhy =
      greatest < 0.25
      ? "no adjusted p-value is large: only markers that passed are listed"
      : "genes are listed that passed the thresholds of detection and fold change"
  }

  private static func clusters(
    _ table: LoadedTable, _ ranking: Hygiene.PColumn?, _ book: inout FactBook
  ) {
    book.constant("alpha", "threshold of significance", .number(0.05))
    var significant = RowSet()
    for row in ranking?.valid ?? [] where (ranking?.values[row]?.value ?? 1) < 0.05 {
      significant.append(table.lines[row])
    }
    if ranking != nil {
      book.count(
        "n_significant", "rows with an adjusted p < 0.05", "count(adjusted p < 0.05)",
        rows: significant)
    }
    let effects = table.numbers(.log2FoldChange)
    var members: [String: [Int]] = [:]
    for row in 0..<table.count {
      members[table.roles[.cluster] == nil ? "" : table.text(row, .cluster), default: []].append(
        row)
    }
    let names = members.keys.sorted { a, b in
      if let x = Int(a), let y = Int(b) { return x < y }
      return a < b
    }
    book.add(
      "n_clusters", "clusters", .count(names.count), "distinct values of the cluster column",
      rows: RowSet(table.lines))
    for (i, name) in names.prefix(40).enumerated() {
      let rows = members[name] ?? []
      let id = "cluster\(i + 1)"
      if !name.isEmpty {
        book.add(
          "\(id)_name", "cluster \(i + 1)", .text(name), "the cluster column",
          rows: RowSet(rows.map { table.lines[$0] }))
      }
      book.count("\(id)_rows", "its rows", "count", rows: RowSet(rows.map { table.lines[$0] }))
      let order = rows.sorted { a, b in
        let x = ranking?.values[a] ?? PValue(1)
        let y = ranking?.values[b] ?? PValue(1)
        if x != y { return x < y }
        let e = effects?[a] ?? 0
        let f = effects?[b] ?? 0
        return e == f || e.isNaN || f.isNaN ? a < b : e > f
      }
      let top = order.filter { (effects?[$0] ?? 1) > 0 }.prefix(3)
      guard let first = top.first else { continue }
      book.add(
        "\(id)_top", "its top markers",
        .text(top.map { table.text($0, .gene) }.joined(separator: ", ")),
        "smallest p, then largest fold change, positive only",
        rows: RowSet(top.map { table.lines[$0] }))
      book.find(
        table.text(first, .gene), "gene",
        name.isEmpty ? "Top markers: {\(id)_top}" : "Cluster {\(id)_name}: {\(id)_top}",
        line: table.lines[first])
    }
  }

  /// Seurat multiplies by all genes of the object, not by the rows tested.
  private static func bonferroni(
    _ table: LoadedTable, _ p: Hygiene.PColumn, _ adjusted: Hygiene.PColumn, _ book: inout FactBook
  ) {
    var factors: [Double] = []
    for row in p.valid {
      guard let a = p.values[row]?.value, let b = adjusted.values[row]?.value, a > 1e-290,
        b < 0.999, b > 0
      else { continue }
      factors.append(b / a)
    }
    guard factors.count >= 5 else { return }
    let factor = TestSets.median(factors)
    let even = factors.count { abs($0 / factor - 1) < 0.01 }
    guard even * 10 >= factors.count * 9 else {
      book.warn(
        "not_bonferroni", .note,
        "p_val_adj is no constant multiple of p_val: it is not the correction that Seurat makes.",
        remedy: "Find out which was used.", rows: RowSet(), always: true)
      return
    }
    book.add(
      "n_genes_object", "genes of the object, by which Seurat multiplied",
      .count(Int(factor.rounded())), "median(p_val_adj / p_val)",
      rows: RowSet(p.valid.map { table.lines[$0] }))
    book.say(
      .quality,
      "p_val_adj is p_val times {n_genes_object}, Seurat's Bonferroni over all genes of the object."
    )
  }

  private static func fractions(_ table: LoadedTable, _ book: inout FactBook) {
    guard let inside = table.numbers(.fractionIn), let outside = table.numbers(.fractionOut) else {
      return
    }
    var specific = RowSet()
    var broad = RowSet()
    for row in 0..<table.count {
      if inside[row] >= 0.5, outside[row] <= 0.1 { specific.append(table.lines[row]) }
      if inside[row] >= 0.5, outside[row] >= 0.5 { broad.append(table.lines[row]) }
    }
    book.count(
      "n_specific", "markers detected in half of the cluster and a tenth of the others",
      "count(pct.1 ≥ 0.5 and pct.2 ≤ 0.1)", rows: specific)
    book.count(
      "n_broad", "markers detected in half of the cells in and outside of the cluster",
      "count(pct.1 ≥ 0.5 and pct.2 ≥ 0.5)", rows: broad)
    book.say(
      .findings,
      "{n_specific} rows are of genes that few other cells express; {n_broad} are of genes that most cells express, and mark no cluster by presence."
    )
  }
}

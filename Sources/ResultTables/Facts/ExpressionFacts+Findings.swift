internal import Foundation

extension ExpressionFacts {
  // MARK: what stands out

  /// The symbols of identifiers, where they are known.
  static func symbols(
    _ labels: [String], _ identifiers: GeneIdentifiers?, _ book: FactBook
  ) -> [String: GeneIdentifiers.Gene] {
    guard let identifiers, let form = book["id_type"]?.value,
      form == .text(GeneNames.Form.ensembl.rawValue)
        || form == .text(GeneNames.Form.entrez.rawValue)
    else { return [:] }
    return Dictionary(
      labels.compactMap { label in identifiers.gene(label).map { (label, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  static func top(
    _ table: LoadedTable, _ ranking: Hygiene.PColumn?, _ p: Hygiene.PColumn?, _ effects: [Double],
    _ labels: [String], _ genes: [String: GeneIdentifiers.Gene], _ book: inout FactBook
  ) {
    guard let ranking else { return }
    let statistics = table.numbers(.statistic)
    let order = ranking.valid.sorted { a, b in
      let first = p?.values[a] ?? ranking.values[a] ?? PValue(1)
      let second = p?.values[b] ?? ranking.values[b] ?? PValue(1)
      if first != second { return first < second }
      let x = statistics.map { abs($0[a]) } ?? 0
      let y = statistics.map { abs($0[b]) } ?? 0
      return x == y || x.isNaN || y.isNaN ? a < b : x > y
    }
    // Where none is significant, the first three stand for the rest.
    let significant = order.prefix(10).filter {
      (ranking.values[$0]?.value ?? 1) < significance
    }
    for (i, row) in (significant.isEmpty ? Array(order.prefix(3)) : significant).enumerated() {
      let rows = RowSet([table.lines[row]])
      let rank = i + 1
      book.add(
        "top\(rank)_name", "name of row \(rank) by p", .text(labels[row]), "the gene column",
        rows: rows)
      let value = ranking.values[row] ?? PValue(1)
      book.add("top\(rank)_p", "its \(book.rankedBy)", .p(value), "the cell", rows: rows)
      var name = "{top\(rank)_name}"
      var asked = labels[row]
      if let gene = genes[labels[row]] {
        book.add(
          "top\(rank)_symbol", "its symbol",
          .text(gene.symbol + (gene.human.isEmpty ? "" : "; human \(gene.human)")),
          "the identifier looked up", rows: rows)
        name = "{top\(rank)_name} ({top\(rank)_symbol})"
        asked = gene.human.isEmpty ? gene.symbol : gene.human
      }
      if effects.indices.contains(row), effects[row].isFinite {
        book.add(
          "top\(rank)_change", "its log2 fold change", .number(effects[row]), "the cell", rows: rows
        )
        let direction = effects[row] > 0 ? "up" : "down"
        book.find(
          asked, "gene",
          "\(name): \(direction), log2 fold change {top\(rank)_change}, \(book.rankedBy) {top\(rank)_p}",
          line: table.lines[row])
      } else {
        book.find(asked, "gene", "\(name): \(book.rankedBy) {top\(rank)_p}", line: table.lines[row])
      }
    }
    extremes(table, ranking, effects, labels, &book)
  }

  /// Large changes at low expression: often noise.
  static func extremes(
    _ table: LoadedTable, _ ranking: Hygiene.PColumn, _ effects: [Double], _ labels: [String],
    _ book: inout FactBook
  ) {
    guard let means = table.numbers(.meanExpression),
      table.roles[.meanExpression].map({ ColumnName.key(table.names[$0]) }) == "basemean"
    else { return }
    var rows = RowSet()
    for row in ranking.valid where effects.indices.contains(row) {
      if abs(effects[row]) > 3, means[row] < 10, (ranking.values[row]?.value ?? 1) < significance {
        rows.append(table.lines[row])
      }
    }
    book.warn(
      "large_change_low_mean", .note,
      "{n} significant genes change more than eight-fold at a mean count below ten.",
      remedy:
        "Shrink the fold changes (lfcShrink), or look at the counts, before they are ranked by size.",
      rows: rows)
  }

  static func pictures(
    _ table: LoadedTable, _ p: Hygiene.PColumn?, _ adjusted: Hygiene.PColumn?, _ effects: [Double],
    _ labels: [String], _ book: inout FactBook
  ) {
    guard let p, !effects.isEmpty else { return }
    var volcano = Picture(
      shape: .volcano, title: "Volcano plot", xLabel: "log2 fold change", yLabel: "−log10 p")
    var ma = Picture(
      shape: .ma, title: "MA plot", xLabel: "log10 mean expression", yLabel: "log2 fold change")
    let means = table.numbers(.meanExpression)
    let isLog =
      table.roles[.meanExpression].map { ColumnName.key(table.names[$0]) != "basemean" } ?? true
    for row in p.valid where effects[row].isFinite {
      let isSignificant = ((adjusted ?? p).values[row]?.value ?? 1) < significance
      let group = isSignificant ? (effects[row] > 0 ? 1 : 2) : 0
      volcano.points.append(
        Picture.Point(x: effects[row], y: min(p.values[row]?.minusLog10 ?? 0, 400), group: group))
      if let means, means[row].isFinite, isLog || means[row] > 0 {
        ma.points.append(
          Picture.Point(x: isLog ? means[row] : log10(means[row]), y: effects[row], group: group))
      }
    }
    if isLog { ma.xLabel = "mean log expression" }
    let order = p.valid.filter { effects[$0].isFinite }.sorted {
      (p.values[$0] ?? PValue(1), $0) < (p.values[$1] ?? PValue(1), $1)
    }
    volcano.labels = order.prefix(10).map {
      Picture.Label(text: labels[$0], x: effects[$0], y: min(p.values[$0]?.minusLog10 ?? 0, 400))
    }
    book.pictures.append(volcano)
    if ma.points.count > 10 { book.pictures.append(ma) }
  }

  static func words(_ kind: Kind, _ hasAdjusted: Bool, _ hasP: Bool, _ book: inout FactBook) {
    let name = hasAdjusted ? "padj" : "p"
    book.say(.what, "It holds {n_rows:row:rows}: \(kind.phrase).")
    if book["id_type"] != nil {
      let isSymbol = book["id_type"]?.value == .text(GeneNames.Form.symbol.rawValue)
      book.say(
        .what,
        "Genes are named by \(isSymbol ? "symbols" : "identifiers of {id_type}")"
          + (book["species"] == nil ? "." : "; the species is {species}."))
    }
    counted(name, &book)
    if book.rankedBy == "s-value" {
      book.say(
        .quality,
        "An s-value is the false sign rate: the share of wrong signs among genes with this or a smaller one. It is adjusted already, and no p-value."
      )
    }
    if book["top1_name"] != nil {
      book.say(
        .findings,
        "The strongest is {top1_name}" + (book["top1_symbol"] == nil ? "" : " ({top1_symbol})")
          + (book["top1_change"] == nil
            ? " (\(book.rankedBy) {top1_p})."
            : " (log2 fold change {top1_change}, \(book.rankedBy) {top1_p})."))
    }
    if let pi0 = book["pi0"]?.value, book.scope == .whole {
      book.say(
        .findings,
        pi0 == .number(1)
          ? "More p-values are large than an even distribution has: the share of genes without a difference (π₀) cannot be estimated from them."
          : "By the shape of the p-values, an estimated share of {pi0} of the genes has no difference (π₀)."
      )
    }
    if book["padj_is_bh"]?.value == .text("yes") {
      book.say(.quality, "The adjusted p-values are those of Benjamini–Hochberg, recomputed here.")
    }
    if book["shrinkage"] != nil { book.say(.quality, "Shrinkage: {shrinkage}.") }
    if book.scope == .topHits {
      book.say(
        .caveats,
        "Only rows that passed a threshold are here: nothing can be said of the genes left out, and enrichment needs the list of all tested genes as background."
      )
    }
    book.say(
      .caveats,
      "A small p-value is no large effect, and the largest effects among the significant ones are overestimated (winner's curse)."
    )
    book.say(
      .next,
      "Look at the counts of the top genes in each sample, then test gene sets (--gmt) against the genes that were tested, not against the genome."
    )
  }

  /// How many rows pass, and which way they go.
  private static func counted(_ name: String, _ book: inout FactBook) {
    let measure =
      (book.rankedBy == "adjusted p" ? "an " : book.rankedBy == "p" ? "a " : "an ") + book.rankedBy
    if let fact = book["n_\(name)_005"] {
      if case .count(0) = fact.value {
        book.say(
          .findings, "Of {n_ranked:row:rows} with \(measure), none has one below {alpha}.")
      } else if book["n_up_005"] != nil {
        book.say(
          .findings,
          "Of {n_ranked:row:rows} with \(measure), {n_\(name)_005:has:have} one below {alpha}: {n_up_005} up and {n_down_005} down; {n_large_005} of them change more than two-fold, and their median change is {median_change} (log2)."
        )
      } else {
        book.say(
          .findings,
          "Of {n_ranked:row:rows} with \(measure), {n_\(name)_005:has:have} one below {alpha}.")
      }
    }
  }
}

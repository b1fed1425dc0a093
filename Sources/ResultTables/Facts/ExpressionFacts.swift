internal import Foundation

/// Differential expression: DESeq2, edgeR, limma and tables like theirs; also methylated positions.
enum ExpressionFacts {
  static let significance = 0.05

  static func compute(
    _ table: LoadedTable, _ kind: Kind, _ options: Explainer.Options, _ book: inout FactBook
  ) {
    let roles = table.roles
    let pColumn = roles[.p]
    let adjustedColumn = roles[.adjustedP] ?? roles[.sValue]
    let effects = table.numbers(.log2FoldChange) ?? []
    let labels =
      (roles[.gene] ?? roles[.probe]).map { column in
        (0..<table.count).map { table.text($0, column) }
      } ?? table.lines.map { "row \($0)" }
    if let column = roles[.gene] { Hygiene.genes(table, column: column, mayRepeat: false, &book) }

    let p = pColumn.map { Hygiene.pValues(table, $0) }
    let adjusted = adjustedColumn.map { Hygiene.pValues(table, $0) }
    if let p, let pColumn { Hygiene.warn(p, named: table.names[pColumn], &book) }
    if let adjusted, let adjustedColumn {
      Hygiene.warn(adjusted, named: table.names[adjustedColumn], &book)
    }
    let isSValue = roles[.adjustedP] == nil && roles[.sValue] != nil
    book.rankedBy = isSValue ? "s-value" : adjusted == nil ? "p" : "adjusted p"
    scope(table, p, adjusted, effects, &book)
    if kind == .deseq2 { missing(table, p, adjusted, &book) }
    if let p { histogram(table, p, &book) }
    if let p, let adjusted, roles[.adjustedP] != nil { recompute(table, p, adjusted, &book) }
    significant(table, adjusted, p, effects, &book)
    if kind == .deseq2 { shrinkage(table, effects, &book) }
    contrast(options, kind, &book)
    let genes = symbols(labels, options.identifiers, book)
    top(table, adjusted ?? p, p, effects, labels, genes, &book)
    pictures(table, p ?? adjusted, adjusted, effects, labels.map { genes[$0]?.symbol ?? $0 }, &book)
    words(kind, adjustedColumn != nil, p != nil, &book)
  }

  // MARK: what the table is of

  static func scope(
    _ table: LoadedTable, _ p: Hygiene.PColumn?, _ adjusted: Hygiene.PColumn?, _ effects: [Double],
    _ book: inout FactBook
  ) {
    let values =
      (p ?? adjusted).map { column in column.valid.compactMap { column.values[$0]?.value } } ?? []
    guard let greatest = values.max(), values.count >= 20 else {
      book.scopeWhy = "too few p-values to tell"
      return
    }
    let adjustedMax =
      adjusted.map { a in a.valid.compactMap { a.values[$0]?.value }.max() ?? 1 } ?? 1
    let smallEffects = effects.filter { abs($0) < 0.25 }.count
    let least = effects.filter(\.isFinite).map { abs($0) }.min() ?? 0
    let cut =
      effects.count >= 20 && least > 0.5 ? ", and no change below \(least.short) (log2)" : ""
    if adjustedMax <= 0.25 {
      book.scope = .topHits
      book.scopeWhy = "no \(book.rankedBy) is above \(adjustedMax.short)" + cut
    } else if greatest <= 0.25 {
      book.scope = .topHits
      book.scopeWhy = "no p-value is above \(greatest.short)" + cut
    } else if effects.count > 100, smallEffects == 0 {
      book.scope = .prefiltered
      book.scopeWhy = "no fold change is near 0"
    } else if values.count < 5000 {
      book.scope = .prefiltered
      book.scopeWhy =
        (book.rankedBy == "s-value" ? "" : "p-values reach to \(greatest.short), but ")
        + "there are fewer genes than a genome has"
    } else {
      book.scope = .whole
      book.scopeWhy =
        book.rankedBy == "s-value"
        ? "there are s-values of as many genes as a genome has"
        : "p-values reach from 0 to 1, for as many genes as a genome has"
    }
    if book.scope == .prefiltered, values.count < 5000 {
      book.warn(
        "few_genes", .note, "Only a part of the genes was tested, or is in this table.",
        remedy: "Corrections for multiple testing hold for the genes that were tested.",
        rows: RowSet(), always: true)
    }
  }

  /// NA in pvalue and padj of DESeq2, by cause.
  static func missing(
    _ table: LoadedTable, _ p: Hygiene.PColumn?, _ adjusted: Hygiene.PColumn?,
    _ book: inout FactBook
  ) {
    guard let means = table.numbers(.meanExpression), let p, let adjusted else { return }
    var allZero = RowSet()
    var outlier = RowSet()
    var filtered = RowSet()
    var untested = RowSet()
    var leastKept = Double.infinity
    var mostFiltered = -Double.infinity
    for row in 0..<table.count {
      let line = table.lines[row]
      if p.values[row] == nil {
        if means[row] == 0 {
          allZero.append(line)
        } else if means[row] > 0 {
          outlier.append(line)
        } else {
          untested.append(line)
        }
      } else if adjusted.values[row] == nil {
        filtered.append(line)
        mostFiltered = max(mostFiltered, means[row])
      } else {
        leastKept = min(leastKept, means[row])
      }
    }
    book.count(
      "na_all_zero", "rows without p because all counts are 0", "pvalue is NA and baseMean = 0",
      rows: allZero)
    book.count(
      "na_outlier", "rows without p because of a count outlier (Cook's distance)",
      "pvalue is NA and baseMean > 0", rows: outlier)
    book.count(
      "na_filtered", "rows without padj because of independent filtering",
      "padj is NA and pvalue is not", rows: filtered)
    if !filtered.isEmpty, leastKept.isFinite {
      book.add(
        "filter_threshold", "smallest baseMean that passed independent filtering",
        .number(leastKept), "min(baseMean where padj is not NA)", rows: RowSet(table.lines))
    }
    book.warn(
      "na_all_zero", .note, "{n} genes have no p-value: all their counts are zero.",
      remedy: "Nothing: they could not be tested.", rows: allZero)
    book.warn(
      "na_outlier", .note,
      "{n} genes have no p-value although they are expressed: one sample is an outlier by Cook's distance.",
      remedy: "Look at their counts; with few replicates decide by hand.", rows: outlier)
    book.warn(
      "na_filtered", .note,
      "{n} genes have a p-value but no padj: independent filtering left them out for their low mean count.",
      remedy: "Nothing, unless one of them matters: then test with independentFiltering = FALSE.",
      rows: filtered)
    book.warn(
      "na_unexplained", .warning, "{n} genes have no p-value and no mean.",
      remedy: "Look at these rows.", rows: untested)
  }

  // MARK: the p-values as a set

  static func histogram(_ table: LoadedTable, _ p: Hygiene.PColumn, _ book: inout FactBook) {
    let tested = RowSet(p.valid.map { table.lines[$0] })
    book.count("n_tested", "rows with a p-value", "count(pvalue is a probability)", rows: tested)
    guard p.valid.count >= 20 else { return }
    var bins = [Int](repeating: 0, count: 20)
    var above = 0
    for row in p.valid {
      let value = p.values[row]?.value ?? 1
      bins[min(19, Int(value * 20))] += 1
      if value > 0.5 { above += 1 }
    }
    var picture = Picture(shape: .histogram, title: "p-values", xLabel: "p", yLabel: "genes")
    picture.points = bins.enumerated().map {
      Picture.Point(x: (Double($0) + 0.5) / 20, y: Double($1))
    }
    book.pictures.append(picture)
    guard book.scope == .whole || book.scope == .prefiltered else { return }
    book.add(
      "pi0", "estimated share of genes without a difference (π₀)",
      .number(TestSets.nullShare(above: above, of: p.valid.count)),
      "count(p > 0.5) / (0.5 × n_tested), at most 1 (Storey, λ = 0.5)", rows: tested)
    let expected = Double(p.valid.count) / 20
    let last = Double(bins[19])
    let middle = Double(bins[8...15].reduce(0, +)) / 8
    if Double(bins[0]) < 0.8 * expected, last > 1.3 * middle {
      book.warn(
        "p_conservative", .warning,
        "p-values pile up near 1 and are missing near 0: the test is conservative.",
        remedy: "Look for a hidden batch, wrong degrees of freedom, or discrete low counts.",
        rows: RowSet(), always: true)
    } else if middle > 1.5 * last, Double(bins[0]) < 3 * middle, middle > 1.15 * expected {
      book.warn(
        "p_hill", .warning,
        "p-values pile up in the middle of their range instead of being even: the null distribution is off.",
        remedy: "Check the model: a missing covariate or correlated samples.", rows: RowSet(),
        always: true)
    } else if Double(bins[0]) > 1.2 * middle, last < 1.3 * middle, book.scope == .whole {
      book.say(.quality, "The p-values are even but for a peak near zero, as they should be.")
    } else if last > 2 * middle, last > 30 {
      book.warn(
        "p_spike_at_one", .note,
        "p-values pile up in the last bin near 1, as discrete low counts make them.",
        remedy: "Filter genes with few counts before testing.", rows: RowSet(), always: true)
    }
  }

  /// Whether the adjusted values are those of Benjamini and Hochberg over the rows that have one.
  static func recompute(
    _ table: LoadedTable, _ p: Hygiene.PColumn, _ adjusted: Hygiene.PColumn, _ book: inout FactBook
  ) {
    let rows = adjusted.valid.filter { p.values[$0]?.isProbability == true }
    guard rows.count >= 20 else { return }
    let again = TestSets.benjaminiHochberg(rows.compactMap { p.values[$0] })
    var differing = RowSet()
    for (i, row) in rows.enumerated() {
      guard let said = adjusted.values[row] else { continue }
      let a = said.minusLog10
      let b = again[i].minusLog10
      if abs(a - b) > 0.01, !(a.isInfinite && b.isInfinite), a < 300 {
        differing.append(table.lines[row])
      }
    }
    book.add(
      "padj_is_bh",
      "whether the adjusted p-values are Benjamini–Hochberg's over the rows that have one",
      .text(differing.isEmpty ? "yes" : "no"), "BH(p) recomputed and compared (±2%)",
      rows: RowSet(rows.map { table.lines[$0] }))
    if differing.count * 20 > rows.count, book.scope == .whole || book.scope == .prefiltered {
      book.warn(
        "padj_not_bh", .warning,
        "{n} adjusted p-values are not those of Benjamini–Hochberg over this table.",
        remedy: "Another method was used, or rows were taken out after the correction.",
        rows: differing)
    }
  }

  static func significant(
    _ table: LoadedTable, _ adjusted: Hygiene.PColumn?, _ p: Hygiene.PColumn?, _ effects: [Double],
    _ book: inout FactBook
  ) {
    let source = adjusted ?? p
    guard let source else { return }
    let name = adjusted == nil ? "p" : "padj"
    book.count(
      "n_ranked", "rows with \(book.rankedBy)", "count(\(book.rankedBy) is a probability)",
      rows: RowSet(source.valid.map { table.lines[$0] }))
    book.constant("alpha", "threshold of significance", .number(significance))
    for (id, threshold) in [("005", 0.05), ("001", 0.01), ("010", 0.1)] {
      var all = RowSet()
      var up = RowSet()
      var down = RowSet()
      var large = RowSet()
      for row in source.valid {
        guard let value = source.values[row]?.value, value < threshold else { continue }
        let line = table.lines[row]
        all.append(line)
        guard effects.indices.contains(row) else { continue }
        if effects[row] > 0 { up.append(line) } else if effects[row] < 0 { down.append(line) }
        if abs(effects[row]) > 1 { large.append(line) }
      }
      book.count(
        "n_\(name)_\(id)", "rows with \(name) < \(threshold)", "count(\(name) < \(threshold))",
        rows: all)
      guard !effects.isEmpty else { continue }
      book.count(
        "n_up_\(id)", "of these, with a positive change",
        "count(\(name) < \(threshold) and log2FC > 0)", rows: up)
      book.count(
        "n_down_\(id)", "of these, with a negative change",
        "count(\(name) < \(threshold) and log2FC < 0)", rows: down)
      book.count(
        "n_large_\(id)", "of these, with a change of more than two-fold",
        "count(\(name) < \(threshold) and |log2FC| > 1)", rows: large)
      if id == "005" {
        let sizes = source.valid.filter { (source.values[$0]?.value ?? 1) < threshold }.map {
          abs(effects[$0])
        }.filter(\.isFinite)
        if !sizes.isEmpty {
          book.add(
            "median_change", "median |log2 fold change| of the significant rows",
            .number(TestSets.median(sizes)), "median(|log2FC| where \(name) < 0.05)", rows: all)
        }
      }
    }
  }

  /// Whether fold changes were shrunken: then they no longer equal statistic × standard error.
  static func shrinkage(_ table: LoadedTable, _ effects: [Double], _ book: inout FactBook) {
    let rows = RowSet(table.lines)
    guard let errors = table.numbers(.standardError) else { return }
    guard let statistics = table.numbers(.statistic) else {
      let text =
        table.roles[.sValue] != nil
        ? "shrunken (s-values are given, as lfcShrink with apeglm or ashr does)"
        : "probably shrunken: lfcShrink leaves the column stat out"
      book.add(
        "shrinkage", "shrinkage of the fold changes", .text(text), "stat is missing beside lfcSE",
        rows: rows)
      book.warn(
        "shrunken", .note,
        "Fold changes are \(table.roles[.sValue] != nil ? "" : "probably ")shrunken towards 0: they are fit for ranking, and smaller than the observed ratios.",
        remedy: table.roles[.p] == nil
          ? "Say so when they are reported."
          : "Say so when they are reported; p-values are those of the unshrunken test.",
        rows: RowSet(), always: true)
      return
    }
    var compared = 0
    var differing = 0
    var negative = 0
    for row in 0..<table.count
    where statistics[row].isFinite && errors[row] > 0 && effects[row].isFinite {
      compared += 1
      if statistics[row] < 0 { negative += 1 }
      let wald = effects[row] / errors[row]
      if abs(wald - statistics[row]) > 0.01 * max(1, abs(wald)) { differing += 1 }
    }
    guard compared > 20 else { return }
    if differing * 10 < compared {
      book.add(
        "shrinkage", "shrinkage of the fold changes",
        .text("none: stat is log2FoldChange / lfcSE (Wald's test)"),
        "stat = log2FoldChange / lfcSE", rows: rows)
    } else if negative == 0 {
      book.add(
        "shrinkage", "kind of test", .text("likelihood ratio test: stat is never negative"),
        "all stat ≥ 0 and stat ≠ log2FoldChange / lfcSE", rows: rows)
      book.warn(
        "lrt", .warning,
        "The p-values are of a likelihood ratio test: they do not belong to the fold change beside them.",
        remedy:
          "Read p as \"any difference between the models\"; the fold change is of one coefficient.",
        rows: RowSet(), always: true)
    } else {
      book.add(
        "shrinkage", "shrinkage of the fold changes",
        .text("shrunken: stat is not log2FoldChange / lfcSE"), "stat ≠ log2FoldChange / lfcSE",
        rows: rows)
      book.warn(
        "shrunken", .note,
        "Fold changes are shrunken towards 0: they are fit for ranking, and smaller than the observed ratios.",
        remedy: "Say so when they are reported.", rows: RowSet(), always: true)
    }
  }

  static func contrast(_ options: Explainer.Options, _ kind: Kind, _ book: inout FactBook) {
    if let contrast = options.contrast {
      book.add("contrast", "contrast", .text(contrast), "as you said", rows: RowSet())
      return
    }
    book.warn(
      "contrast_unknown", .warning,
      "The table does not say which group was compared with which: \"up\" has no meaning yet.",
      remedy: "Name it: --contrast \"treated over control\".", rows: RowSet(), always: true)
  }

}

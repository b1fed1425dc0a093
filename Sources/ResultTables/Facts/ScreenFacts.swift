/// Pooled CRISPR screens, as MAGeCK reports them.
enum ScreenFacts {
  static func compute(_ table: LoadedTable, _ kind: Kind, _ book: inout FactBook) {
    book.constant("alpha", "threshold of significance", .number(0.05))
    book.scope = .whole
    book.scopeWhy = "MAGeCK reports every gene or sgRNA of the library"
    switch kind {
    case .mageckGene: ranked(table, &book)
    case .mageckMle: conditions(table, &book)
    case .mageckSgrna: guides(table, &book)
    default: counts(table, &book)
    }
    if let column = table.roles[.gene], kind != .mageckCount {
      Hygiene.genes(table, column: column, mayRepeat: kind == .mageckSgrna, &book)
    }
    book.say(
      .caveats,
      "Loss of fitness also comes from cutting amplified regions; compare with copy number, and with non-targeting controls."
    )
  }

  private static func index(_ table: LoadedTable, _ name: String) -> Int? {
    table.names.firstIndex { $0.lowercased() == name }
  }

  // MARK: RRA

  private static func ranked(_ table: LoadedTable, _ book: inout FactBook) {
    let genes = index(table, "id") ?? index(table, "gene") ?? 0
    let guides = index(table, "num")
    book.say(.what, "It holds {n_rows} genes: \(Kind.mageckGene.phrase).")
    side("neg", "depleted", table, genes, &book)
    side("pos", "enriched", table, genes, &book)
    if let guides { few(table, guides, &book) }
    if let fdr = index(table, "neg|fdr") {
      ScreenControls.ribosome(table, genes, id: "ribosomal", of: "", &book) { row in
        (table.p(row, fdr)?.value ?? 1) < 0.05
      }
    }
    rankPicture(table, &book)
    book.say(
      .findings,
      "{n_depleted} genes are depleted and {n_enriched} enriched at an FDR below {alpha}.")
    if book["depleted1_name"] != nil {
      book.say(
        .findings,
        "Most depleted: {depleted1_name} (FDR {depleted1_fdr}); most enriched: {enriched1_name} (FDR {enriched1_fdr})."
      )
    }
    book.say(
      .caveats,
      "p-values come from permutations, so the smallest ones are equal: the RRA score, not p, ranks the top genes."
    )
    book.say(
      .next, "Look at the single sgRNAs of the top genes: a finding should rest on more than one.")
  }

  /// One side of the screen: its genes that pass, and the first of them.
  private static func side(
    _ side: String, _ name: String, _ table: LoadedTable, _ genes: Int, _ book: inout FactBook
  ) {
    guard let fdr = index(table, "\(side)|fdr") else { return }
    let p = index(table, "\(side)|p-value")
    let column = Hygiene.pValues(table, fdr)
    Hygiene.warn(column, named: table.names[fdr], &book)
    var rows = RowSet()
    for row in column.valid where (column.values[row]?.value ?? 1) < 0.05 {
      rows.append(table.lines[row])
    }
    book.count(
      "n_\(name)", "genes \(name) with an FDR < 0.05", "count(\(side)|fdr < 0.05)", rows: rows)
    strongest(table, column, p, lfc: index(table, "\(side)|lfc"), genes, name, &book)
    if let p { permutations(table, p, side, &book) }
  }

  private static func strongest(
    _ table: LoadedTable, _ column: Hygiene.PColumn, _ p: Int?, lfc: Int?, _ genes: Int,
    _ name: String, _ book: inout FactBook
  ) {
    let order = column.valid.sorted { a, b in
      let x = p.flatMap { table.p(a, $0) } ?? column.values[a] ?? PValue(1)
      let y = p.flatMap { table.p(b, $0) } ?? column.values[b] ?? PValue(1)
      return x == y ? a < b : x < y
    }
    for (i, row) in order.prefix(5).enumerated() {
      let id = "\(name)\(i + 1)"
      let line = RowSet([table.lines[row]])
      book.add(
        "\(id)_name", "\(name) gene \(i + 1)", .text(table.text(row, genes)), "the cell",
        rows: line)
      book.add(
        "\(id)_fdr", "its FDR", .p(column.values[row] ?? PValue(1)), "the cell", rows: line)
      var text = "{\(id)_name}: \(name), FDR {\(id)_fdr}"
      if let lfc, table.number(row, lfc).isFinite {
        book.add(
          "\(id)_lfc", "the median log2 fold change of its sgRNAs",
          .number(table.number(row, lfc)), "the cell", rows: line)
        text += ", log2 fold change {\(id)_lfc}"
      }
      book.find(table.text(row, genes), "gene", text, line: table.lines[row])
    }
  }

  /// Permutation p-values have a floor.
  private static func permutations(
    _ table: LoadedTable, _ column: Int, _ side: String, _ book: inout FactBook
  ) {
    let values = (0..<table.count).compactMap { table.p($0, column) }
    guard let least = values.min(), !least.isZero else { return }
    let tied = (0..<table.count).filter { table.p($0, column) == least }
    book.add(
      "\(side)_floor", "smallest \(side)|p-value: the floor of the permutations", .p(least),
      "min(\(side)|p-value)", rows: RowSet(tied.map { table.lines[$0] }))
    if tied.count > 1 {
      book.warn(
        "\(side)_ties", .note,
        "{n} genes share the smallest \(side)|p-value, {\(side)_floor}: it is the floor of the permutations.",
        remedy: "Rank them by the RRA score.", rows: RowSet(tied.map { table.lines[$0] }))
    }
  }

  private static func few(_ table: LoadedTable, _ column: Int, _ book: inout FactBook) {
    var rows = RowSet()
    var counts: [Double] = []
    for row in 0..<table.count {
      let value = table.number(row, column)
      if value.isFinite { counts.append(value) }
      if value < 3 { rows.append(table.lines[row]) }
    }
    book.add(
      "guides_per_gene", "median number of sgRNAs of a gene", .number(TestSets.median(counts)),
      "median(\(table.names[column]))", rows: RowSet(table.lines))
    book.warn(
      "few_guides", .warning,
      "{n} genes have fewer than three sgRNAs: one off-target effect may make the finding.",
      remedy: "Confirm them with further sgRNAs.", rows: rows)
  }

  private static func rankPicture(_ table: LoadedTable, _ book: inout FactBook) {
    guard let lfc = index(table, "neg|lfc"), let negative = index(table, "neg|p-value"),
      let positive = index(table, "pos|p-value")
    else { return }
    var picture = Picture(
      shape: .volcano, title: "Screen", xLabel: "log2 fold change", yLabel: "−log10 p")
    for row in 0..<table.count {
      let x = table.number(row, lfc)
      guard x.isFinite, let a = table.p(row, negative), let b = table.p(row, positive) else {
        continue
      }
      let p = min(a, b)
      picture.points.append(
        Picture.Point(x: x, y: min(400, p.minusLog10), group: p.value < 1e-4 ? (x > 0 ? 1 : 2) : 0))
    }
    book.pictures.append(picture)
  }

  // MARK: MLE

  private static func conditions(_ table: LoadedTable, _ book: inout FactBook) {
    let names = table.names.compactMap { name -> String? in
      name.lowercased().hasSuffix("|beta") ? String(name.dropLast(5)) : nil
    }
    book.add("n_conditions", "conditions", .count(names.count), "columns NAME|beta", rows: RowSet())
    book.say(
      .what, "It holds {n_rows} genes and {n_conditions} conditions: \(Kind.mageckMle.phrase).")
    for (i, name) in names.enumerated() {
      let prefix = name.lowercased()
      guard let beta = index(table, "\(prefix)|beta") else { continue }
      let id = "condition\(i + 1)"
      book.add("\(id)_name", "condition \(i + 1)", .text(name), "the column's name", rows: RowSet())
      for (kind, suffix, label) in [
        ("permutation", "|fdr", "FDR of permutation"), ("wald", "|wald-fdr", "FDR of Wald's test"),
      ] {
        guard let fdr = index(table, prefix + suffix) else { continue }
        var up = RowSet()
        var down = RowSet()
        for row in 0..<table.count where (table.p(row, fdr)?.value ?? 1) < 0.05 {
          if table.number(row, beta) > 0 {
            up.append(table.lines[row])
          } else {
            down.append(table.lines[row])
          }
        }
        book.count(
          "\(id)_\(kind)_positive", "genes selected for, \(label) < 0.05",
          "count(\(name)\(suffix) < 0.05 and beta > 0)", rows: up)
        book.count(
          "\(id)_\(kind)_negative", "genes selected against, \(label) < 0.05",
          "count(\(name)\(suffix) < 0.05 and beta < 0)", rows: down)
      }
      if book["\(id)_permutation_positive"] != nil, book["\(id)_wald_positive"] != nil {
        book.say(
          .findings,
          "{\(id)_name}: by permutation {\(id)_permutation_positive} genes are selected for and {\(id)_permutation_negative} against; by Wald's test {\(id)_wald_positive} and {\(id)_wald_negative} (FDR below {alpha})."
        )
      }
      ScreenControls.disagreement(id, &book)
      if let fdr = index(table, "\(prefix)|fdr"), let gene = index(table, "gene") {
        ScreenControls.ribosome(
          table, gene, id: "\(id)_ribosomal", of: "{\(id)_name}: ", &book
        ) { row in
          (table.p(row, fdr)?.value ?? 1) < 0.05 && table.number(row, beta) < 0
        }
      }
      topBeta(table, prefix, beta, id, &book)
    }
    book.say(
      .quality,
      "The two FDRs are reported apart: Wald's assumes a normal beta, permutation does not but has a floor."
    )
    book.say(
      .next,
      "Compare conditions by their difference in beta after normalising to core essential genes.")
  }

  private static func topBeta(
    _ table: LoadedTable, _ prefix: String, _ beta: Int, _ id: String, _ book: inout FactBook
  ) {
    let genes = index(table, "gene") ?? 0
    let wald = index(table, "\(prefix)|wald-p-value")
    let order = (0..<table.count).filter { table.number($0, beta).isFinite }.sorted { a, b in
      let x = wald.flatMap { table.p(a, $0) } ?? PValue(1)
      let y = wald.flatMap { table.p(b, $0) } ?? PValue(1)
      return x == y ? (abs(table.number(a, beta)), b) > (abs(table.number(b, beta)), a) : x < y
    }
    for (i, row) in order.prefix(3).enumerated() {
      let line = RowSet([table.lines[row]])
      book.add(
        "\(id)_top\(i + 1)_name", "gene \(i + 1) by Wald's p", .text(table.text(row, genes)),
        "the cell", rows: line)
      book.add(
        "\(id)_top\(i + 1)_beta", "its beta", .number(table.number(row, beta)), "the cell",
        rows: line)
      book.find(
        table.text(row, genes), "gene",
        "{\(id)_name}: {\(id)_top\(i + 1)_name}, beta {\(id)_top\(i + 1)_beta}",
        line: table.lines[row])
    }
  }
}

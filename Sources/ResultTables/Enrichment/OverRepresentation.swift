/// Over-representation of gene sets in a list of genes: the hypergeometric test, adjusted by Benjamini and
/// Hochberg over all sets that have a gene of the background.
///
/// Of N genes of the background, m are in the set; of the n genes of the list that are in the background,
/// k are in it: p = P(X ≥ k). Genes of the list that the background lacks are left out, and counted.
package enum OverRepresentation {
  struct Result {
    var set: GeneSets.Entry
    /// Genes of the set in the background.
    var size: Int
    var found: [TestedGenes.Gene]
    var p: PValue
    var adjusted = PValue(1)
  }

  /// Sets that are given as values of their own: the first by p, and all that are significant up to `most`.
  static let shown = 50
  static let most = 500

  /// - Parameter background: the genes that could have been found; nil takes those that the file says were
  ///   tested, or, for a list, the genes of all sets.
  /// - Throws: `TableError` where the list or the background holds no gene.
  package static func explain(
    _ list: TestedGenes, _ sets: GeneSets, background: TestedGenes?
  ) throws -> Explanation {
    var book = FactBook()
    let universe: Set<String>
    if let background {
      universe = Set(background.chosen.map(\.key) + (background.tested ?? []).map(\.key))
    } else if let tested = list.tested {
      universe = Set(tested.map(\.key))
    } else {
      universe = sets.genes
    }
    guard !universe.isEmpty else {
      throw TableError(
        background?.file ?? list.file, "it holds no genes", advice: "Write one on each line.")
    }
    let inside = list.chosen.filter { universe.contains($0.key) }
    input(list, sets, background, universe, inside, &book)
    let results = test(inside, sets, universe.count, universe)
    facts(results, list, inside, &book)
    words(list, background, &book)
    book.scope = .whole
    book.scopeWhy = "every set with a gene of the background was tested"
    return Explanation(
      file: list.file, kind: list.kind,
      why: "the sets of \(sets.file) were tested for the genes of \(list.file)", scope: book.scope,
      scopeWhy: book.scopeWhy, warnings: book.warnings.sortedBySeverity, facts: book.facts,
      findings: book.findings, sentences: book.sentences.sortedBySection, pictures: book.pictures)
  }

  /// All sets with a gene of the background, by p; ties by more genes found, then by name.
  static func test(
    _ inside: [TestedGenes.Gene], _ sets: GeneSets, _ total: Int, _ universe: Set<String>
  ) -> [Result] {
    let places = Dictionary(
      zip(inside.map(\.key), inside.indices), uniquingKeysWith: { first, _ in first })
    var results: [Result] = []
    for set in sets.sets {
      let size = set.genes.count { universe.contains($0) }
      guard size > 0 else { continue }
      let found = set.genes.compactMap { places[$0] }.sorted().map { inside[$0] }
      let p = Distributions.hypergeometricUpperTail(
        found.count, drawn: inside.count, marked: size, total: total)
      results.append(Result(set: set, size: size, found: found, p: PValue(p)))
    }
    let adjusted = TestSets.benjaminiHochberg(results.map(\.p))
    for i in results.indices { results[i].adjusted = adjusted[i] }
    return results.sorted {
      ($0.p, $1.found.count, $0.set.name) < ($1.p, $0.found.count, $1.set.name)
    }
  }

  private static func input(
    _ list: TestedGenes, _ sets: GeneSets, _ background: TestedGenes?, _ universe: Set<String>,
    _ inside: [TestedGenes.Gene], _ book: inout FactBook
  ) {
    let rows = RowSet(list.chosen.map(\.line))
    book.count(
      "n_list", "different genes of the list", list.rule.map { "count(\($0))" } ?? "distinct names",
      rows: rows)
    book.add(
      "n_background", "genes of the background (N)", .count(universe.count), "distinct names",
      rows: RowSet())
    book.count(
      "n_drawn", "genes of the list that the background has (n)", "count(list ∩ background)",
      rows: RowSet(inside.map(\.line)))
    book.add("n_sets", "gene sets of the file", .count(sets.sets.count), "lines", rows: RowSet())
    let annotated = sets.genes
    book.add(
      "n_annotated", "genes of the background that a set has",
      .count(universe.count { annotated.contains($0) }), "count(background ∩ all sets)",
      rows: RowSet())
    book.warn(
      "outside_background", .warning,
      "{n:gene of the list is:genes of the list are} missing from the background, and left out.",
      remedy: "The background must hold every gene that could have been chosen.",
      rows: RowSet(list.chosen.filter { !universe.contains($0.key) }.map(\.line)))
    book.warn(
      "duplicate_ids", .note, "{n:row repeats:rows repeat} a gene, which counts once.",
      remedy: "Nothing, unless they were meant to be different genes.", rows: list.repeated)
    book.warn(
      "unmapped_ids", .warning, "{n:identifier has:identifiers have} no known symbol.",
      remedy: "Take in a newer table with `cistron genes import`, or give symbols.",
      rows: list.unmapped)
    book.warn(
      "without_set", .note,
      "{n:gene of the list is:genes of the list are} in none of the sets: nothing can be learnt of them here.",
      remedy: "Nothing; or try other sets.",
      rows: RowSet(inside.filter { !annotated.contains($0.key) }.map(\.line)))
    if list.usesOrthologues {
      book.warn(
        "orthologues", .note, "Genes of the mouse were read as their human orthologues.",
        remedy: "Sets made for the mouse avoid the detour.", rows: RowSet(), always: true)
    }
    if background == nil, list.tested == nil {
      book.warn(
        "no_background", .warning,
        "No background was given: the {n_background} genes of all sets stand for it, also those that could not have been found.",
        remedy: "Name the genes that were tested: --background FILE.", rows: RowSet(), always: true)
    }
    if inside.count * 2 > universe.count, universe.count > 20 {
      book.warn(
        "large_list", .warning, "The list holds more than half of the background.",
        remedy: "Choose fewer genes, or rank all of them (GSEA).", rows: RowSet(), always: true)
    }
  }

  private static func facts(
    _ results: [Result], _ list: TestedGenes, _ inside: [TestedGenes.Gene], _ book: inout FactBook
  ) {
    let all = RowSet(list.chosen.map(\.line))
    book.constant("alpha", "threshold of significance", .number(0.05))
    book.add("n_tested", "sets tested", .count(results.count), "count(m > 0)", rows: RowSet())
    let significant = results.filter { $0.adjusted.value < 0.05 }
    book.add(
      "n_significant", "sets with an adjusted p < 0.05", .count(significant.count),
      "count(BH(p) < 0.05)", rows: all)
    let listed = results.prefix(max(shown, min(most, significant.count)))
    for (i, result) in listed.enumerated() where !result.found.isEmpty {
      note(result, i + 1, inside.count, all, &book)
    }
    picture(results, &book)
  }

  private static func note(
    _ result: Result, _ rank: Int, _ drawn: Int, _ all: RowSet, _ book: inout FactBook
  ) {
    let id = "set\(rank)"
    let own = RowSet(result.found.map(\.line))
    book.add(
      "\(id)_name", "set \(rank) by p", .text(result.set.name),
      "line \(result.set.line) of the sets",
      rows: all)
    book.add(
      "\(id)_p", "its p-value", .p(result.p), "P(X ≥ k), hypergeometric (N, m, n)", rows: all)
    book.add(
      "\(id)_padj", "its adjusted p-value", .p(result.adjusted), "BH(p) over n_tested sets",
      rows: all)
    book.count("\(id)_k", "genes of the list in it (k)", "count(list ∩ set)", rows: own)
    book.add(
      "\(id)_m", "genes of the background in it (m)", .count(result.size),
      "count(background ∩ set)", rows: RowSet())
    if case .count(let total) = book["n_background"]?.value {
      let fold = Double(result.found.count) * Double(total) / (Double(drawn) * Double(result.size))
      book.add("\(id)_fold", "its enrichment", .number(fold), "(k / n) / (m / N)", rows: all)
    }
    book.add(
      "\(id)_genes", "these genes", .text(result.found.map(\.name).joined(separator: ", ")),
      "list ∩ set", rows: own)
    guard rank <= 15, result.p.value < 0.05 || rank <= 3, let first = result.found.first else {
      return
    }
    let genes = result.found.prefix(8).map(\.name).joined(separator: ", ")
    book.add(
      "\(id)_first", "the first of them", .text(genes + (result.found.count > 8 ? ", …" : "")),
      "list ∩ set", rows: own)
    book.find(
      result.set.name, "term",
      "{\(id)_name}: {\(id)_k} of {\(id)_m:gene:genes}, {\(id)_fold} times as many as by chance, p {\(id)_p}, adjusted p {\(id)_padj} ({\(id)_first})",
      line: first.line)
  }

  private static func picture(_ results: [Result], _ book: inout FactBook) {
    let best = results.filter { !$0.found.isEmpty }.prefix(15)
    guard best.count > 1 else { return }
    var picture = Picture(
      shape: .dots, title: "Enriched sets (larger: more genes; line: adjusted p of 0.05)",
      xLabel: "−log10 adjusted p", yLabel: "", lines: [PValue(0.05).minusLog10])
    let largest = Double(best.map(\.found.count).max() ?? 1)
    for (i, result) in best.enumerated() {
      let y = Double(best.count - i)
      picture.points.append(
        Picture.Point(
          x: min(400, result.adjusted.minusLog10), y: y,
          group: result.adjusted.value < 0.05 ? 1 : 0,
          size: (Double(result.found.count) / largest).squareRoot()))
      picture.ticks.append(Picture.Label(text: result.set.name, x: 0, y: y))
    }
    book.pictures.append(picture)
  }

  private static func words(
    _ list: TestedGenes, _ background: TestedGenes?, _ book: inout FactBook
  ) {
    book.say(
      .what,
      "Of {n_list:gene:genes}, {n_drawn:is:are} in the background of {n_background}; {n_tested} of {n_sets} sets have a gene of it and were tested."
    )
    if let rule = list.rule {
      book.add("rule", "how genes were chosen", .text(rule), "the table", rows: RowSet())
      book.say(
        .what,
        background == nil
          ? "Genes were chosen by {rule}; the background is all that have such a value."
          : "Genes were chosen by {rule}.")
    }
    book.say(
      .quality,
      "{n_annotated} genes of the background are in a set; the others count as not in any.")
    if case .count(0) = book["n_significant"]?.value {
      book.say(.findings, "No set has an adjusted p below {alpha}.")
    } else {
      book.say(
        .findings,
        "{n_significant:set has:sets have} an adjusted p below {alpha}; the strongest is \"{set1_name}\" (adjusted p {set1_padj})."
      )
    }
    book.say(
      .caveats,
      "Sets overlap, and long genes and well-studied genes are in more of them: a small p says that a set is unusual in the list, not that it is the cause."
    )
    book.say(
      .next,
      "Check whether the same few genes carry the first sets, and whether the result holds with a ranking of all genes (GSEA)."
    )
  }
}

internal import Foundation

extension AssociationFacts {
  // MARK: the tests as a set

  static func inflation(_ scan: AssociationScan, _ all: RowSet, _ book: inout FactBook) {
    guard scan.p.count >= 20 else { return }
    let tested = RowSet(count: scan.p.count, first: scan.firstLines)
    book.add(
      "bonferroni", "Bonferroni's threshold", .p(PValue(0.05 / Double(scan.p.count))),
      "0.05 / n_tested", rows: tested)
    guard
      book.scope == .whole
        || book.scope == .prefiltered && scan.greatestP > 0.9 && scan.p.count >= 1000
        || book.scope == .region && scan.p.count > 500
    else { return }
    var p = scan.p
    let lambda = TestSets.inflation(&p)
    book.add(
      "lambda_gc", "genomic inflation λGC", .number(lambda),
      "median χ² of p over \(Distributions.medianChiSquare1)", rows: tested)
    if book["n_cases"] != nil {
      let scale = (1 / scan.caseRange.high + 1 / scan.controlRange.high) / (1 / 1000 + 1 / 1000)
      book.add(
        "lambda_1000", "λ scaled to 1000 cases and 1000 controls",
        .number(1 + (lambda - 1) * scale), "1 + (λ − 1)(1/cases + 1/controls)/(2/1000)",
        rows: tested)
    }
    let names: [(UInt8, String, String)] = [
      (1, "rare", "below 0.01"), (2, "low", "from 0.01 to 0.05"), (3, "common", "from 0.05"),
    ]
    for (code, id, text) in names where !scan.classes.isEmpty {
      var part = Array(zip(scan.p, scan.classes).lazy.filter { $0.1 == code }.map(\.0))
      guard part.count >= 100 else { continue }
      let rows = RowSet(count: part.count, first: [])
      book.add(
        "n_\(id)", "tested variants with a minor allele frequency \(text)", .count(part.count),
        "count(MAF \(text))", rows: rows)
      book.add(
        "lambda_\(id)", "λGC of variants with a minor allele frequency \(text)",
        .number(TestSets.inflation(&part)), "as lambda_gc, over these rows", rows: rows)
    }
    if book.scope != .whole { return }
    if lambda > 1.1 {
      book.warn(
        "inflated", .warning,
        "λGC is {lambda_gc}: stratification, or many small true effects (polygenicity).",
        remedy:
          "Tell them apart by LD score regression: an intercept near 1 speaks for polygenicity.",
        rows: RowSet(), always: true)
    } else if lambda < 0.95 {
      book.warn(
        "deflated", .warning,
        "λGC is {lambda_gc}: the tests are conservative, as with rare variants, small samples or double genomic control.",
        remedy: "Look at λ by class of frequency.", rows: RowSet(), always: true)
    }
  }

  struct Locus {
    var lead: AssociationScan.Hit
    var lines: [Int]
  }

  /// Greedy: the smallest p leads, and takes what lies within `reach` of it.
  static func cluster(_ hits: [AssociationScan.Hit]) -> [Locus] {
    let order = hits.indices.sorted { (hits[$0].p, hits[$0].line) < (hits[$1].p, hits[$1].line) }
    var byPlace: [Int: [Int]] = [:]
    for index in hits.indices {
      byPlace[hits[index].chromosome << 20 | max(0, hits[index].position) / reach, default: []]
        .append(index)
    }
    var taken = [Bool](repeating: false, count: hits.count)
    var loci: [Locus] = []
    for index in order where !taken[index] {
      let lead = hits[index]
      var lines: [Int] = []
      let bin = max(0, lead.position) / reach
      for near in max(0, bin - 1)...(bin + 1) {
        for other in byPlace[lead.chromosome << 20 | near] ?? []
        where !taken[other] && abs(hits[other].position - lead.position) <= reach {
          taken[other] = true
          lines.append(hits[other].line)
        }
      }
      taken[index] = true
      loci.append(Locus(lead: lead, lines: lines.isEmpty ? [lead.line] : lines.sorted()))
    }
    return loci
  }

  static func loci(_ scan: AssociationScan, _ file: TableFile, _ book: inout FactBook) {
    book.constant("genome_wide", "threshold of genome-wide significance", .p(PValue(genomeWide)))
    book.constant("suggestive", "threshold of suggestive associations", .p(PValue(1e-5)))
    let hits = scan.hits.filter { $0.p.value < genomeWide }
    book.count(
      "n_genome_wide", "variants with p < 5e-8", "count(p < 5e-8)", rows: RowSet(hits.map(\.line)))
    book.count(
      "n_suggestive", "variants with p < 1e-5", "count(p < 1e-5)",
      rows: RowSet(scan.hits.filter { $0.p.value < 1e-5 }.map(\.line)))
    if book["bonferroni"] != nil {
      let threshold = 0.05 / Double(scan.p.count)
      if threshold <= AssociationScan.keptBelow {
        book.count(
          "n_bonferroni", "variants below Bonferroni's threshold", "count(p < 0.05 / n_tested)",
          rows: RowSet(scan.hits.filter { $0.p.value < threshold }.map(\.line)))
      } else if scan.hits.count(where: { $0.p.value < threshold }) < AssociationScan.fewest {
        // The smallest are kept in any case; were there more, not all would be known.
        book.count(
          "n_bonferroni", "variants below Bonferroni's threshold", "count(p < 0.05 / n_tested)",
          rows: RowSet(scan.hits.filter { $0.p.value < threshold }.map(\.line).sorted()))
      }
    }
    let hasPlaces = file.roles[.position] != nil
    let loci = hasPlaces ? cluster(hits) : []
    if hasPlaces {
      book.add(
        "n_loci", "loci with p < 5e-8", .count(loci.count),
        "greedy by p, 500 kb on each side of the lead", rows: RowSet(hits.map(\.line)))
      book.warn(
        "lone_leads", .warning,
        "{n} loci have a single variant below the threshold: without support from neighbours in LD it may be an artefact.",
        remedy: "Look at its imputation quality, frequency and cluster plot.",
        rows: scan.p.count > 100_000
          ? RowSet(loci.filter { $0.lines.count == 1 }.map(\.lead.line)) : RowSet())
    }
    let leads =
      loci.isEmpty
      ? Array(
        scan.hits.sorted { ($0.p, $0.line) < ($1.p, $1.line) }.prefix(
          isSome("n_suggestive", book) ? 10 : 3))
      : loci.prefix(20).map(\.lead)
    for (i, lead) in leads.enumerated() {
      name(lead, i + 1, isLocus: !loci.isEmpty, loci.isEmpty ? nil : loci[i], &book)
    }
  }

  static func name(
    _ lead: AssociationScan.Hit, _ rank: Int, isLocus: Bool, _ locus: Locus?, _ book: inout FactBook
  ) {
    let row = RowSet([lead.line])
    let id = "lead\(rank)"
    let place = lead.position >= 0 ? " at \(Chromosome.name(lead.chromosome)):\(lead.position)" : ""
    book.add("\(id)_name", "variant \(rank) by p", .text(lead.name + place), "the cells", rows: row)
    book.add("\(id)_p", "its p-value", .p(lead.p), "the cell", rows: row)
    var text = "{\(id)_name}: p {\(id)_p}"
    if lead.effect.isFinite {
      if lead.isOddsRatio {
        book.add("\(id)_odds", "its odds ratio", .number(exp(lead.effect)), "the cell", rows: row)
      } else {
        book.add("\(id)_effect", "its effect", .number(lead.effect), "the cell", rows: row)
      }
      text +=
        (lead.isOddsRatio ? ", odds ratio {\(id)_odds}" : ", effect {\(id)_effect}")
        + (lead.effectAllele.isEmpty ? "" : " of \(lead.effectAllele)")
    }
    if lead.frequency.isFinite {
      book.add("\(id)_frequency", "its frequency", .number(lead.frequency), "the cell", rows: row)
      text += ", frequency {\(id)_frequency}"
    }
    if let locus {
      book.count(
        "\(id)_support", "variants of its locus with p < 5e-8", "count within 500 kb",
        rows: RowSet(locus.lines))
      text += "; {\(id)_support:variant:variants} of the locus below the threshold"
    }
    book.find(lead.name, "variant", text, line: lead.line)
  }

  static func pairs(_ scan: AssociationScan, _ book: inout FactBook) {
    book.add(
      "n_genes", "genes with a tested variant", .count(scan.genes.count), "distinct genes",
      rows: RowSet(count: scan.rows, first: scan.firstLines))
    book.count(
      "n_suggestive", "pairs with p < 1e-5", "count(p < 1e-5)",
      rows: RowSet(scan.hits.filter { $0.p.value < 1e-5 }.map(\.line)))
    for (i, hit) in scan.hits.sorted(by: { ($0.p, $0.line) < ($1.p, $1.line) }).prefix(10)
      .enumerated()
    {
      let id = "pair\(i + 1)"
      let row = RowSet([hit.line])
      book.add(
        "\(id)_name", "pair \(i + 1) by p", .text("\(hit.name) and \(hit.gene)"), "the cells",
        rows: row)
      book.add("\(id)_p", "its p-value", .p(hit.p), "the cell", rows: row)
      book.find(
        hit.gene.isEmpty ? hit.name : hit.gene, "gene", "{\(id)_name}: p {\(id)_p}", line: hit.line)
    }
  }

  // MARK: words

  /// Whether the studies of a meta-analysis agree.
  static func heterogeneity(_ scan: AssociationScan, _ book: inout FactBook) {
    let (tested, small) = scan.heterogeneity
    guard tested >= 20 else { return }
    book.constant("nominal", "nominal threshold", .number(0.05))
    book.add(
      "het_share", "share of variants with a p of heterogeneity < 0.05",
      .number(Double(small) / Double(tested)), "count(p of heterogeneity < 0.05) / tested",
      rows: RowSet(count: tested, first: scan.firstLines))
    book.say(
      .quality,
      "A share of {het_share} of the variants has a p of heterogeneity between studies below {nominal}"
        + (Double(small) > 0.1 * Double(tested)
          ? ": more than chance makes, so studies differ." : ", about what chance makes."))
  }

  private static func isSome(_ id: String, _ book: FactBook) -> Bool {
    if case .count(let count) = book[id]?.value { return count > 0 }
    return false
  }

  static func findings(_ book: inout FactBook) {
    let hasHits = isSome("n_genome_wide", book)
    if hasHits {
      book.say(
        .findings,
        "{n_genome_wide:variant passes:variants pass} {genome_wide}"
          + (book["n_loci"] == nil ? "." : ", in {n_loci:locus:loci}."))
    } else if isSome("n_suggestive", book) {
      book.say(
        .findings,
        "No variant passes {genome_wide}; {n_suggestive:is:are} suggestive (p below {suggestive}).")
    } else {
      book.say(
        .findings,
        "No variant passes {genome_wide}, and none is suggestive (p below {suggestive}).")
    }
    if !hasHits, book.scope != .whole, book["n_bonferroni"] != nil {
      book.say(
        .findings,
        isSome("n_bonferroni", book)
          ? "{n_bonferroni:variant passes:variants pass} Bonferroni's threshold for the tests of this table, {bonferroni}."
          : "None passes Bonferroni's threshold for the tests of this table either, {bonferroni}.")
    }
    if book["lead1_name"] != nil {
      book.say(.findings, "The smallest p is of {lead1_name}: {lead1_p}.")
    }
    guard hasHits || isSome("n_suggestive", book) else {
      book.say(
        .caveats,
        "A p that is not small is no evidence of no effect: it depends on the sample size and the frequency."
      )
      book.say(
        .next, "There is no locus to fine-map: combine the study with others, or enlarge it.")
      return
    }
    book.say(
      .caveats,
      "The lead variant of a locus need not be the causal one: its neighbours are correlated with it (LD), and the nearest gene need not be the gene."
    )
    book.say(
      .caveats,
      "Effects of variants chosen for their small p are overestimated (winner's curse) until replicated."
    )
    book.say(
      .next,
      "Fine-map the loci with an LD reference of the same ancestry, look for colocalised QTL, and replicate the leads in another cohort."
    )
  }
}

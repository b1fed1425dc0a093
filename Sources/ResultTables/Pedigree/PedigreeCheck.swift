/// Calls against a pedigree: Mendelian errors, sex and relatedness.
package enum PedigreeCheck {
  /// Homozygous and heterozygous genotypes on X that a sex is told from, at least.
  static let fewestX = 20
  /// Heterozygous genotypes of a pair that its kinship is told from, at least.
  static let fewestPairs = 200

  /// - Parameters:
  ///   - calls: a VCF with genotypes.
  ///   - pedigree: a .ped or .fam file.
  /// - Throws: `TableError` where one can't be read, or they have nobody in common.
  package static func explain(
    _ calls: String, _ pedigree: Pedigree, progress: (@Sendable (Int, Int?) -> Void)? = nil
  ) throws -> Explanation {
    let file = try TableFile(path: calls, progress: progress)
    guard file.kind.isVariantCalls else {
      throw TableError(
        file.name, "a pedigree is compared with variant calls, and this is \(file.kind.phrase)",
        advice: "Give a VCF with genotypes.")
    }
    var scan = PedigreeScan(file, pedigree)
    let shared = scan.names.filter { pedigree.person($0) != nil }
    guard !shared.isEmpty else {
      throw TableError(
        pedigree.file,
        "nobody in it is a sample of \(file.name) (\(scan.names.prefix(3).joined(separator: ", ")) …)",
        advice: "Write the individuals' names as the VCF's header has them.")
    }
    try file.forEachBatch { scan.add($0) }
    var book = FactBook()
    people(scan, pedigree, shared, &book)
    mendel(scan, &book)
    sexes(scan, pedigree, &book)
    pairs(scan, pedigree, &book)
    words(&book)
    book.scope = scan.autosomal > 100_000 ? .whole : .unknown
    book.scopeWhy =
      scan.autosomal > 100_000
      ? "as many sites as an exome or genome has" : "too few sites to tell"
    return Explanation(
      file: file.name, kind: .ped,
      why: "the calls of \(file.name) were compared with the pedigree \(pedigree.file)",
      scope: book.scope, scopeWhy: book.scopeWhy, warnings: book.warnings.sortedBySeverity,
      facts: book.facts, findings: book.findings, sentences: book.sentences.sortedBySection)
  }

  private static func people(
    _ scan: PedigreeScan, _ pedigree: Pedigree, _ shared: [String], _ book: inout FactBook
  ) {
    let all = RowSet(count: scan.used, first: [])
    book.add("n_records", "records", .count(scan.records), "count of records", rows: all)
    book.add(
      "n_used", "records that were compared", .count(scan.used),
      "one alternate allele, FILTER is PASS or .", rows: all)
    book.add(
      "n_people", "people of the pedigree", .count(pedigree.people.count), "lines", rows: RowSet())
    book.add(
      "n_shared", "of these, samples of the VCF", .count(shared.count), "same name", rows: RowSet())
    let absent = pedigree.people.map(\.name).filter { !scan.names.contains($0) }
    book.warn(
      "no_genotypes", .note, "People of the pedigree have no genotypes: {q}.",
      remedy: "Nothing, unless they were sequenced: then compare the names.", rows: RowSet(),
      quoting: quoted(absent), always: !absent.isEmpty)
    let strangers = scan.names.filter { pedigree.person($0) == nil }
    book.warn(
      "not_in_pedigree", .note, "Samples are not in the pedigree: {q}.",
      remedy: "Add them, or compare the names.", rows: RowSet(), quoting: quoted(strangers),
      always: !strangers.isEmpty)
    let wrong = pedigree.people.filter {
      pedigree.person($0.father)?.sex == .female || pedigree.person($0.mother)?.sex == .male
    }
    book.warn(
      "parents_sex", .error, "The pedigree has a female father or a male mother of: {q}.",
      remedy: "Correct the pedigree.", rows: RowSet(), quoting: quoted(wrong.map(\.name)),
      always: !wrong.isEmpty)
  }

  private static func quoted(_ names: [String]) -> String? {
    names.isEmpty
      ? nil : names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " and others" : "")
  }

  // MARK: Mendelian errors

  private static func mendel(_ scan: PedigreeScan, _ book: inout FactBook) {
    book.add(
      "n_families", "children with a parent that has genotypes", .count(scan.families.count),
      "the pedigree", rows: RowSet())
    let all = RowSet(count: scan.used, first: [])
    for (i, family) in scan.families.enumerated() {
      let id = "child\(i + 1)"
      let parents = [family.father, family.mother].filter { $0 >= 0 }.map { scan.names[$0] }
      book.add(
        "\(id)_name", "child \(i + 1) and its parents",
        .text("\(scan.names[family.child]) (\(parents.joined(separator: " and ")))"),
        "the pedigree", rows: RowSet())
      book.add(
        "\(id)_tested", "sites of autosomes with genotypes of them", .count(family.tested),
        "child and a parent have GT", rows: all)
      book.count(
        "\(id)_errors", "sites where the child can't have its alleles from the parents",
        "Mendel's rules, autosomes", rows: family.errors)
      guard family.tested > 0 else { continue }
      let share = Double(family.errors.count) / Double(family.tested)
      book.add("\(id)_share", "their share", .number(share), "errors / tested", rows: all)
      var text =
        "{\(id)_name}: {\(id)_errors:Mendelian error:Mendelian errors} at {\(id)_tested:site:sites}, a share of {\(id)_share}"
      if family.father >= 0, family.mother >= 0 {
        book.count(
          "\(id)_new", "of these, alleles of the child that neither parent has",
          "child 0/1, parents 0/0", rows: family.newAlleles)
        text += "; {\(id)_new} of them new in the child"
      }
      if family.testedX > 0 {
        book.count(
          "\(id)_errors_x", "such sites on X, by the sex that the pedigree says",
          "Mendel's rules, X outside the pseudoautosomal regions", rows: family.errorsX)
        book.add(
          "\(id)_tested_x", "sites of X with genotypes of them", .count(family.testedX),
          "child and a parent have GT", rows: all)
        text += "; on X {\(id)_errors_x} at {\(id)_tested_x:site:sites}"
      }
      book.find(
        scan.names[family.child], "sample", text, line: family.errors.lines.first ?? 0)
      if share > 0.02, family.tested >= 100 {
        book.warn(
          "parentage_\(i + 1)", .error,
          "{\(id)_name} disagree at a share of {\(id)_share} of the sites: a parent is probably not theirs, or samples were swapped.",
          remedy: "Look at the kinship of the pairs below, then at the sample sheet.",
          rows: family.errors)
      }
    }
  }

  // MARK: sex

  private static func sexes(_ scan: PedigreeScan, _ pedigree: Pedigree, _ book: inout FactBook) {
    var mismatches: [String] = []
    for (i, name) in scan.names.prefix(PedigreeScan.mostSamples).enumerated() {
      let counts = scan.sex[i]
      let called = counts.heterozygous + counts.homozygousAlternate
      guard called >= fewestX else { continue }
      let share = Double(counts.heterozygous) / Double(called)
      let seen: Pedigree.Sex = share < 0.15 ? .male : share > 0.3 ? .female : .unknown
      let id = "sex\(i + 1)"
      let rows = RowSet(count: called, first: [])
      book.add("\(id)_name", "sample \(i + 1)", .text(name), "the header", rows: RowSet())
      book.add(
        "\(id)_share", "share of heterozygous genotypes among those with an alternate allele on X",
        .number(share), "het / (het + hom_alt), outside the pseudoautosomal regions", rows: rows)
      book.add(
        "\(id)_seen", "sex by the genotypes", .text(seen == .unknown ? "unclear" : seen.rawValue),
        "male below 0.15, female above 0.3", rows: rows)
      if scan.yRecords > 0 {
        book.add(
          "\(id)_y", "genotypes on Y", .count(counts.calledY), "count(GT on Y)",
          rows: RowSet(count: counts.calledY, first: []))
      }
      let said = pedigree.person(name)?.sex ?? .unknown
      if said != .unknown, seen != .unknown, said != seen {
        mismatches.append("\(name) (\(said.rawValue) in the pedigree, \(seen.rawValue) by X)")
      }
    }
    if book.facts.contains(where: { $0.id.hasSuffix("_seen") }) {
      book.add(
        "n_sex_differs", "samples whose sex differs from the pedigree's",
        .count(mismatches.count), "count", rows: RowSet())
    } else {
      book.warn(
        "no_x", .note, "There are too few genotypes on X to tell a sex.",
        remedy: "Give calls of the whole genome or exome.", rows: RowSet(), always: true)
    }
    book.warn(
      "sex_differs", .error, "The sex differs from the pedigree's: {q}.",
      remedy:
        "Look for a swap of samples, for Turner or Klinefelter syndrome, or for an error in the pedigree.",
      rows: RowSet(), quoting: quoted(mismatches), always: !mismatches.isEmpty)
  }

  // MARK: relatedness

  /// How near two samples are by their kinship.
  /// Source: Manichaikul et al. (2010), table 1: powers of two between the degrees.
  static func degree(_ kinship: Double) -> String {
    switch kinship {
    case 0.354...: "the same person or identical twins"
    case 0.177...: "first degree"
    case 0.0884...: "second degree"
    case 0.0442...: "third degree"
    default: "unrelated"
    }
  }

  private static func pairs(_ scan: PedigreeScan, _ pedigree: Pedigree, _ book: inout FactBook) {
    guard scan.names.count <= PedigreeScan.mostSamples else {
      book.warn(
        "many_samples", .note, "There are too many samples to compare each with each.",
        remedy: "Use a tool made for it, such as KING or PLINK 2 --make-king.", rows: RowSet(),
        always: true)
      return
    }
    var number = 0
    var compared = 0
    var wrong: [String] = []
    for i in scan.names.indices {
      for j in scan.names.indices.dropFirst(i + 1) {
        guard let (value, het) = scan.kinship(i, j), het >= fewestPairs else { continue }
        compared += 1
        let known =
          pedigree.person(scan.names[i]) != nil && pedigree.person(scan.names[j]) != nil
        let meant = known ? pedigree.kinship(scan.names[i], scan.names[j]) : .nan
        let differs = known && degree(value) != degree(meant) && abs(value - meant) > 0.08
        guard differs || value >= 0.0442 || meant >= 0.0442, number < 500 else { continue }
        number += 1
        let id = "pair\(number)"
        let rows = RowSet(count: het, first: [])
        book.add(
          "\(id)_name", "pair \(number)", .text("\(scan.names[i]) and \(scan.names[j])"),
          "the header", rows: RowSet())
        book.add(
          "\(id)_kinship", "its kinship", .number(value),
          "(both het − 2 × opposite homozygotes) / (het of one + het of the other)", rows: rows)
        book.add(
          "\(id)_degree", "what it means", .text(degree(value)), "thresholds of KING", rows: rows)
        var text = "{\(id)_name}: kinship {\(id)_kinship}, {\(id)_degree}"
        if known {
          book.add(
            "\(id)_meant", "the kinship that the pedigree means", .number(meant), "the pedigree",
            rows: RowSet())
          text += "; the pedigree means {\(id)_meant}"
        }
        book.find(scan.names[i], "sample", text, line: 0)
        if differs { wrong.append("\(scan.names[i]) and \(scan.names[j])") }
      }
    }
    book.add(
      "n_pairs", "pairs that were compared", .count(compared),
      "pairs with enough heterozygous genotypes on autosomes", rows: RowSet())
    book.add(
      "n_pairs_differ", "pairs whose kinship is not the pedigree's", .count(wrong.count),
      "other degree, and more than 0.08 away", rows: RowSet())
    book.warn(
      "kinship_differs", .error, "The kinship is not the pedigree's: {q}.",
      remedy: "Look for swapped or duplicate samples, or for an error in the pedigree.",
      rows: RowSet(), quoting: quoted(wrong), always: !wrong.isEmpty)
  }

  private static func words(_ book: inout FactBook) {
    book.say(
      .what,
      "Of {n_people:person:people} of the pedigree, {n_shared:is a sample:are samples} of the VCF; {n_used} of {n_records} records have one alternate allele and passed their filters."
    )
    if case .count(0) = book["n_families"]?.value {
      book.say(.findings, "No child has a parent with genotypes: Mendel's rules can't be tested.")
    }
    if case .count(let count) = book["n_sex_differs"]?.value {
      book.say(
        .findings,
        count == 0
          ? "Every sex that the genotypes on X tell is the pedigree's."
          : "{n_sex_differs:sample has:samples have} another sex than in the pedigree.")
    }
    if case .count(let pairs) = book["n_pairs"]?.value {
      book.say(
        .findings,
        pairs == 0
          ? "There are too few heterozygous genotypes to tell who is related."
          : "Of {n_pairs:pair:pairs} compared, {n_pairs_differ:has:have} another kinship than the pedigree's."
      )
    }
    book.say(
      .caveats,
      "Genotyping errors, deletions and repeats make Mendelian errors in true families too; new alleles in the child are mostly errors until they are confirmed."
    )
    book.say(
      .next,
      "Settle swaps and wrong parents before any inheritance filter is used; it assumes this pedigree."
    )
  }
}

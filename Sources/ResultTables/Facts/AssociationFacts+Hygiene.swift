/// What is wrong with the rows of association statistics.
extension AssociationFacts {
  static func hygiene(_ scan: AssociationScan, _ file: TableFile, _ book: inout FactBook) {
    pValues(scan, file, &book)
    places(scan, &book)
    alleles(scan, &book)
    estimates(scan, &book)
    for (test, count) in scan.otherTests.sorted(by: { $0.key < $1.key }) {
      book.warn(
        "other_tests", .note,
        isModel(test)
          ? "Rows of the test \(test) ({n}) are of another model than the additive one; they were left out."
          : "Rows of the term \(test) ({n}) are no associations of a variant; they were left out.",
        remedy: isModel(test)
          ? "Look at them apart, with a threshold of their own."
          : file.kind == .plinkAssoc
            ? "Use --glm hide-covar, or keep only ADD." : "Keep only ADD.",
        rows: RowSet(count: count, first: []))
    }
    if scan.prefixed > 0 {
      book.add(
        "contig_style", "naming of chromosomes", .text("with chr"),
        "the prefix of the chromosome column", rows: RowSet(count: scan.prefixed, first: []))
    }
    effects(scan, file, &book)
  }

  /// Tests of a variant under another model than the additive one, or of its interactions: PLINK's and REGENIE's.
  private static func isModel(_ test: String) -> Bool {
    let name = test.uppercased()
    return [
      "DOM", "REC", "HET", "HETONLY", "GENO", "GENO_2DF", "DOMDEV", "2DF", "GENOTYPIC", "TREND",
      "ALLELIC",
    ].contains(name) || name.hasPrefix("ADD-") || name.hasPrefix("ADDX")
  }

  private static func pValues(
    _ scan: AssociationScan, _ file: TableFile, _ book: inout FactBook
  ) {
    let p = file.roles[.p] ?? file.roles[.minusLog10P]
    let name = p.flatMap { file.head.header?[$0] } ?? "p"
    if p == nil {
      book.warn(
        "no_p", .error, "No column of p-values was found.",
        remedy: "Name the kind with --kind, or rename the column to P.", rows: RowSet(),
        always: true)
    }
    book.warn(
      "uneven_rows", .error, "{n} rows have more or fewer fields than the header.",
      remedy: "Look for delimiters inside of fields, or lines cut off.", rows: scan.uneven)
    book.warn(
      "p_outside", .error, "{n} values of \(name) are no probabilities.",
      remedy: "Check whether the column holds something else, such as −log10 p.",
      rows: scan.outsideP)
    book.warn(
      "p_not_numbers", .error, "{n} values of \(name) are no numbers.",
      remedy: "Look at these rows.", rows: scan.invalidP)
    book.warn(
      "p_missing", .note, "{n} rows have no p-value.",
      remedy: "See the columns of remarks: such tests failed or were not made.", rows: scan.missingP
    )
    book.warn(
      "p_zero", .warning,
      "{n} values of \(name) are exactly 0: they were too small for the program that wrote them.",
      remedy: "Take −log10 p or the z statistic from the tool instead.", rows: scan.zeroP)
  }

  private static func places(_ scan: AssociationScan, _ book: inout FactBook) {
    book.warn(
      "unknown_chromosomes", .warning, "{n} rows have no chromosome of a known name.",
      remedy: "Look for contigs, or for a shifted column.", rows: scan.badChromosome)
    book.warn(
      "bad_positions", .error, "{n} positions are no whole numbers.",
      remedy: "Look for positions that Excel or R rounded.", rows: scan.badPosition)
    book.warn(
      "unsorted", .note,
      "{n} rows stand before a row with a smaller position on the same chromosome.",
      remedy: "Sort by chromosome and position before indexing.", rows: scan.unsorted)
    book.warn(
      "duplicate_variants", .warning,
      "{n} rows repeat chromosome, position and alleles of the row before.",
      remedy: "Keep one of each.", rows: scan.repeated)
  }

  private static func alleles(_ scan: AssociationScan, _ book: inout FactBook) {
    book.warn(
      "same_alleles", .error, "{n} rows have twice the same allele.", remedy: "Look at these rows.",
      rows: scan.sameAlleles)
    book.warn(
      "strange_alleles", .warning, "{n} rows have alleles that are not spelled with A, C, G and T.",
      remedy: "Look at these rows before harmonising.", rows: scan.strangeAlleles)
    book.warn(
      "numbered_alleles", .note,
      "{n} rows spell alleles by number: one for A, two for C, three for G, four for T; they are read as such.",
      remedy: "Write the bases before other tools read the file.", rows: scan.numberedAlleles)
    book.warn(
      "z_sign", .warning,
      "In {n} rows the z statistic has another sign than the effect: it is an absolute value, or of the other allele.",
      remedy: "Take z as effect over standard error before it is used.", rows: scan.signConflicts)
  }

  private static func estimates(_ scan: AssociationScan, _ book: inout FactBook) {
    book.warn(
      "bad_frequency", .error, "{n} frequencies are not between 0 and 1.",
      remedy: "Check whether the column holds percentages or counts.", rows: scan.badFrequency)
    book.warn(
      "low_info", .warning, "{n} variants were imputed with an INFO below the usual threshold.",
      remedy: "Leave them out before loci are reported.", rows: scan.lowInfo)
    book.warn(
      "bad_standard_error", .error, "{n} standard errors are zero or negative.",
      remedy: "Look at these rows: the fit may have failed.", rows: scan.badError)
  }

  private static func effects(
    _ scan: AssociationScan, _ file: TableFile, _ book: inout FactBook
  ) {
    if file.roles[.oddsRatio] == nil, scan.effects > 1000, scan.positiveEffects == scan.effects {
      book.warn(
        "effects_all_positive", .error,
        "All effects are positive: the column holds odds ratios, or absolute values.",
        remedy: "Take the logarithm of odds ratios before z is computed.", rows: RowSet(),
        always: true)
    }
    if scan.consistency.count > 50 {
      let off = TestSets.median(scan.consistency)
      book.add(
        "z_p_difference", "median difference between |effect/SE| and the z of p", .number(off),
        "median(| |effect/SE| − z(p) |), first 100,000 rows",
        rows: RowSet(count: scan.consistency.count, first: scan.firstLines))
      if off > 0.05 {
        book.warn(
          "p_not_from_effect", .note,
          "p-values do not follow from effect and standard error (median difference in z {z_p_difference}), as with a saddle-point or likelihood-ratio test, or rounded columns.",
          remedy: "Trust p for significance; for meta-analysis find out which test was used.",
          rows: RowSet(), always: true)
      }
    }
  }
}

internal import Foundation

/// Association tables: GWAS summary statistics of any tool, and QTL.
enum AssociationFacts {
  static let genomeWide = 5e-8
  /// Base pairs on each side of a lead variant that belong to its locus.
  static let reach = 500_000

  static func compute(_ file: TableFile, _ options: Explainer.Options, _ book: inout FactBook)
    throws
    -> [Explanation.Column]
  {
    var scan = AssociationScan(file, probes: options.probes)
    try file.forEachBatch { scan.add($0) }
    let names = file.head.header ?? []
    let columns = scan.profiles.indices.map {
      ColumnProfile.describe(
        names.indices.contains($0) ? names[$0] : "", $0, scan.profiles[$0], file.roles, file.kind)
    }
    guard scan.rows > 0 else {
      book.warn(
        "header_only", .error, "The file has a header but no rows.",
        remedy: "Check that the program that wrote it has finished.", rows: RowSet(), always: true)
      book.say(.what, "It has a header and no rows: nothing can be computed.")
      return columns
    }
    let all = RowSet(count: scan.rows, first: scan.firstLines)
    book.count("n_rows", "rows of the table", "count of rows", rows: all)
    book.count(
      "n_tested", "rows with a p-value", "count(p is a probability)",
      rows: RowSet(count: scan.p.count, first: scan.firstLines))
    scope(scan, file.kind, &book)
    hygiene(scan, file, &book)
    build(scan, file, &book)
    alleles(file, scan, &book)
    sizes(scan, all, &book)
    if file.kind == .eqtl {
      pairs(scan, &book)
    } else {
      inflation(scan, all, &book)
      loci(scan, file, &book)
    }
    pictures(scan, &book)
    words(scan, file, &book)
    return columns
  }

  // MARK: scope and hygiene

  static func scope(_ scan: AssociationScan, _ kind: Kind, _ book: inout FactBook) {
    let used = scan.chromosomes.indices.filter { $0 > 0 && scan.chromosomes[$0].count > 0 }
    book.add(
      "n_chromosomes", "chromosomes with rows", .count(used.count), "distinct chromosomes",
      rows: RowSet(count: scan.rows, first: scan.firstLines))
    book.add(
      "max_p", "largest p-value", .p(PValue(scan.greatestP)), "max(p)",
      rows: RowSet(count: scan.p.count, first: scan.firstLines))
    if scan.p.count > 20, scan.greatestP < 0.25 {
      book.scope = .topHits
      book.scopeWhy = book.fill("no p-value is above {max_p}").text
    } else if used.count == 1, let only = used.first,
      scan.chromosomes[only].high - scan.chromosomes[only].low <= 20_000_000
    {
      book.scope = .region
      book.add(
        "region", "the region",
        .text(
          "\(Chromosome.name(only)):\(scan.chromosomes[only].low)-\(scan.chromosomes[only].high)"),
        "least and greatest position", rows: RowSet(count: scan.rows, first: scan.firstLines))
      book.scopeWhy = book.fill("all positions lie in {region}").text
    } else if scan.p.count < 20 {
      book.scopeWhy = "too few p-values to tell"
    } else if scan.greatestP < 0.9 {
      book.scope = .prefiltered
      book.scopeWhy = book.fill("p-values end at {max_p}").text
    } else if scan.p.count < 100_000 {
      book.scope = .prefiltered
      book.scopeWhy =
        "p-values reach to 1, but there are fewer variants than a genome-wide study tests"
    } else {
      book.scope = .whole
      book.scopeWhy =
        "p-values reach from 0 to 1, for as many variants as a genome-wide study tests"
    }
  }

  static func hygiene(_ scan: AssociationScan, _ file: TableFile, _ book: inout FactBook) {
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
    book.warn(
      "bad_frequency", .error, "{n} frequencies are not between 0 and 1.",
      remedy: "Check whether the column holds percentages or counts.", rows: scan.badFrequency)
    book.warn(
      "low_info", .warning, "{n} variants were imputed with an INFO below the usual threshold.",
      remedy: "Leave them out before loci are reported.", rows: scan.lowInfo)
    book.warn(
      "bad_standard_error", .error, "{n} standard errors are zero or negative.",
      remedy: "Look at these rows: the fit may have failed.", rows: scan.badError)
    for (test, count) in scan.otherTests.sorted(by: { $0.key < $1.key }) {
      book.warn(
        "other_tests", .note,
        "Rows of the term \(test) ({n}) are no associations of a variant; they were left out.",
        remedy: "Use --glm hide-covar, or keep only ADD.", rows: RowSet(count: count, first: []))
    }
    if scan.prefixed > 0 {
      book.add(
        "contig_style", "naming of chromosomes", .text("with chr"),
        "the prefix of the chromosome column", rows: RowSet(count: scan.prefixed, first: []))
    }
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

  static func build(_ scan: AssociationScan, _ file: TableFile, _ book: inout FactBook) {
    if file.roles[.position] == nil {
      let names = scan.hits.prefix(20).map(\.name)
      for (ending, build) in [("_b38", "GRCh38"), ("_b37", "GRCh37")]
      where !names.isEmpty && names.allSatisfy({ $0.hasSuffix(ending) }) {
        book.add(
          "genome_build", "genome build", .text("\(build) (stated)"), "the variants' names",
          rows: RowSet())
      }
      return
    }
    let all = RowSet(count: scan.rows, first: scan.firstLines)
    let stated = file.head.preamble.first {
      $0.localizedCaseInsensitiveContains("GRCh3") || $0.contains("hg19") || $0.contains("hg38")
    }
    .map { $0.contains("37") || $0.contains("hg19") ? "GRCh37" : "GRCh38" }
    let named =
      file.head.keys.contains {
        $0.hasSuffix("hg19") || $0.hasSuffix("37") && $0.hasPrefix("pos") || $0 == "bphg19"
      }
      ? "GRCh37"
      : file.head.keys.contains { $0.hasSuffix("hg38") || $0 == "pos38" } ? "GRCh38" : nil
    if let stated {
      book.add(
        "genome_build", "genome build", .text("\(stated) (stated)"), "the header lines",
        rows: RowSet())
    } else if let named {
      book.add(
        "genome_build", "genome build", .text("\(named) (stated)"),
        "the name of the position column", rows: RowSet())
    } else if let verdict = scan.build.verdict {
      book.add(
        "genome_build", "genome build", .text("\(verdict.build) (inferred)"), verdict.why, rows: all
      )
    } else {
      book.add(
        "genome_build", "genome build", .text("unknown"), "too few probe variants in the table",
        rows: all)
      book.warn(
        "build_unknown", .note, "The genome build is not stated and could not be inferred.",
        remedy: "Find it out before positions are compared with other data.", rows: RowSet(),
        always: true)
    }
  }

  static func alleles(_ file: TableFile, _ scan: AssociationScan, _ book: inout FactBook) {
    if file.roles[.effectAllele] == nil, file.kind == .eqtl,
      scan.hits.first.map({ isFullName($0.name) }) == true
    {
      book.add(
        "effect_allele", "the allele whose effect is given",
        .text("the last allele in the variant's name (chr_pos_ref_alt)"),
        "https://gtexportal.org/home/methods: slope is of ALT", rows: RowSet())
      return
    }
    guard let column = file.roles[.effectAllele], let name = file.head.header?[column] else {
      book.warn(
        "no_effect_allele", .warning,
        "The effect allele is not in the table: the sign of an effect has no meaning.",
        remedy: "Ask for the table with alleles.", rows: RowSet(), always: true)
      return
    }
    let text: String =
      switch file.kind {
      case .plinkAssoc: "\(name): PLINK counts A1, which is not always ALT"
      case .regenie: "\(name): REGENIE counts ALLELE1"
      case .saige: "\(name): SAIGE counts Allele2"
      case .bolt: "\(name): BOLT-LMM counts ALLELE1"
      case .metal: "\(name): METAL's effect is of Allele1, written in lower case"
      default: "\(name), by its name"
      }
    book.add(
      "effect_allele", "the allele whose effect is given", .text(text), "the tool's definition",
      rows: RowSet())
    book.count(
      "n_ambiguous", "strand-ambiguous variants (A/T or C/G)", "count(alleles are complementary)",
      rows: scan.ambiguousAlleles)
    book.count(
      "n_indels", "insertions and deletions", "count(an allele has more than one base)",
      rows: scan.insertions)
    if file.roles[.otherAllele] == nil {
      book.warn(
        "no_other_allele", .note, "The other allele is missing: strands can't be checked.",
        remedy: "Take it from the genotype data before harmonising.", rows: RowSet(), always: true)
    }
  }

  /// "chr1_13273_G_C_b38".
  private static func isFullName(_ name: String) -> Bool {
    let parts = name.split { $0 == "_" || $0 == ":" }
    return parts.count >= 4 && Chromosome.code(String(parts[0])) != nil && Int(parts[1]) != nil
  }

  static func sizes(_ scan: AssociationScan, _ all: RowSet, _ book: inout FactBook) {
    if scan.sizeRange.low.isFinite {
      book.add(
        "n_samples_low", "smallest sample size", .count(Int(scan.sizeRange.low)), "min(N)",
        rows: all)
      book.add(
        "n_samples", "largest sample size", .count(Int(scan.sizeRange.high)), "max(N)", rows: all)
      if scan.sizeRange.low < 0.5 * scan.sizeRange.high {
        book.warn(
          "uneven_n", .note,
          "Sample sizes reach from {n_samples_low} to {n_samples}: variants differ in power.",
          remedy: "Leave out variants with a small N before LD score regression.", rows: RowSet(),
          always: true)
      }
      if scan.sizeRange.high < 1000 {
        book.warn(
          "small_study", .warning,
          "The study has {n_samples} samples: only very large effects can be found, and those found are overestimated.",
          remedy: "Treat every hit as a hypothesis.", rows: RowSet(), always: true)
      }
    }
    guard scan.caseRange.high > 0, scan.controlRange.high > 0 else { return }
    book.add("n_cases", "cases", .count(Int(scan.caseRange.high)), "max(cases)", rows: all)
    book.add(
      "n_controls", "controls", .count(Int(scan.controlRange.high)), "max(controls)", rows: all)
    let ratio = scan.controlRange.high / scan.caseRange.high
    book.add(
      "case_control_ratio", "controls for each case", .number(ratio), "n_controls / n_cases",
      rows: all)
    if ratio > 20 {
      book.warn(
        "imbalance", .warning,
        "There are {case_control_ratio} controls for each case: p-values of rare variants are off unless Firth's or a saddle-point test was used.",
        remedy: "Check the tool and its options.", rows: RowSet(), always: true)
    }
  }

  // MARK: pictures and words

  static func pictures(_ scan: AssociationScan, _ book: inout FactBook) {
    guard scan.p.count >= 20 else { return }
    var qq = Picture(
      shape: .qq, title: "QQ plot", xLabel: "expected −log10 p", yLabel: "observed −log10 p")
    var above = 0
    for step in scan.steps.indices.reversed() where scan.steps[step] > 0 {
      // The middle of the ranks in this step.
      let rank = Double(above) + Double(scan.steps[step]) / 2
      qq.points.append(Picture.Point(x: -log10(rank / Double(scan.p.count)), y: Double(step) / 100))
      above += scan.steps[step]
    }
    book.pictures.append(qq)
    guard book.scope == .whole || book.scope == .prefiltered || book.scope == .region else {
      return
    }
    var manhattan = Picture(
      shape: .manhattan, title: "Manhattan plot", xLabel: "chromosome", yLabel: "−log10 p",
      lines: [-log10(genomeWide)])
    var offset = 0.0
    for code in scan.peaks.indices where scan.peaks[code].contains(where: { $0 > 0 }) {
      let windows = scan.peaks[code]
      for (i, peak) in windows.enumerated() where peak > 0 {
        manhattan.points.append(
          Picture.Point(x: offset + Double(i), y: Double(peak), group: code % 2 == 1 ? 3 : 4))
      }
      manhattan.ticks.append(
        Picture.Label(text: Chromosome.name(code), x: offset + Double(windows.count) / 2, y: 0))
      offset += Double(windows.count) + 20
    }
    if manhattan.points.count > 10 { book.pictures.append(manhattan) }
  }

  static func words(_ scan: AssociationScan, _ file: TableFile, _ book: inout FactBook) {
    let places = file.roles[.chromosome] == nil ? "" : " on {n_chromosomes:chromosome:chromosomes}"
    book.say(.what, "It holds {n_rows:row:rows}\(places): \(file.kind.phrase).")
    if book["genome_build"] != nil { book.say(.what, "Genome build: {genome_build}.") }
    if book["effect_allele"] != nil { book.say(.what, "The effect allele is {effect_allele}.") }
    if book["n_cases"] != nil {
      book.say(.what, "It has {n_cases} cases and {n_controls} controls.")
    } else if book["n_samples"] != nil {
      book.say(.what, "It has up to {n_samples:sample:samples}.")
    }
    if book["lambda_gc"] != nil, book.scope != .region {
      book.say(
        .quality,
        "Genomic inflation λGC is {lambda_gc}"
          + (book["lambda_1000"] == nil
            ? "." : ", {lambda_1000} scaled to a thousand cases and controls."))
      let classes = [("common", "common"), ("low", "low-frequency"), ("rare", "rare")].filter {
        book["lambda_\($0.0)"] != nil
      }
      if classes.count > 1 {
        book.say(
          .quality,
          "By frequency, λ is "
            + classes.map { "{lambda_\($0.0)} for \($0.1) variants" }.joined(separator: ", ") + ".")
      }
    }
    if (book["n_ambiguous"]?.rows.count ?? 0) > 0 {
      book.say(
        .quality,
        "{n_ambiguous:variant is:variants are} strand-ambiguous (A/T or C/G): align them by frequency, or leave them out of a meta-analysis."
      )
    }
    heterogeneity(scan, &book)
    if file.kind == .eqtl {
      book.say(.findings, "{n_genes:gene is:genes are} tested.")
      if book["pair1_name"] != nil {
        book.say(.findings, "The strongest pair is {pair1_name}, p {pair1_p}.")
      }
      book.say(
        .caveats,
        "Nominal p-values of pairs are not corrected for the number of variants tested for each gene."
      )
      return
    }
    findings(&book)
  }
}

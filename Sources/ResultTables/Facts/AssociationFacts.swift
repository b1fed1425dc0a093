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

extension VariantCallFacts {
  // MARK: samples

  static func samples(_ scan: VariantCallScan, _ book: inout FactBook) {
    let all = RowSet(count: scan.records, first: scan.firstLines)
    book.add(
      "n_samples", "samples", .count(scan.samples.count), "columns after FORMAT", rows: RowSet())
    for (i, sample) in scan.samples.prefix(100).enumerated() {
      add(sample, "sample\(i + 1)", number: i + 1, all, &book)
    }
    let missing = scan.samples.filter {
      $0.missing * 10 > max(1, scan.records) && scan.records > 20
    }
    if !missing.isEmpty {
      book.warn(
        "missing_genotypes", .warning, "Samples without a genotype at many sites: {q}.",
        remedy: "Leave such samples out, or call them again.", rows: RowSet(),
        quoting: missing.prefix(5).map(\.name).joined(separator: ", "), always: true)
    }
    outliers(scan, &book)
    if scan.hardyTested > 0 {
      book.add(
        "n_hardy_tested", "sites tested for Hardy–Weinberg proportions", .count(scan.hardyTested),
        "biallelic autosomal sites with twenty genotypes or more", rows: all)
      book.warn(
        "not_hardy", .warning, "{n} sites deviate from Hardy–Weinberg proportions (exact test).",
        remedy: "Look for paralogous sequence, or for population structure.", rows: scan.notHardy)
    }
  }

  private static func add(
    _ sample: VariantCallScan.Sample, _ id: String, number: Int, _ all: RowSet,
    _ book: inout FactBook
  ) {
    book.add("\(id)_name", "sample \(number)", .text(sample.name), "the header", rows: RowSet())
    book.add(
      "\(id)_het", "its heterozygous genotypes", .count(sample.heterozygous),
      "count(GT has two alleles)", rows: all)
    book.add(
      "\(id)_hom_alt", "its homozygous alternate genotypes", .count(sample.homozygousAlternate),
      "count(GT is one alternate allele)", rows: all)
    book.add(
      "\(id)_missing", "its missing genotypes", .count(sample.missing), "count(GT has a .)",
      rows: all)
    if sample.homozygousAlternate > 0 {
      let ratio = Double(sample.heterozygous) / Double(sample.homozygousAlternate)
      book.add(
        "\(id)_het_hom", "its heterozygous over homozygous alternate genotypes", .number(ratio),
        "het / hom_alt", rows: all)
    }
    if sample.transversions > 0 {
      book.add(
        "\(id)_ti_tv", "its transitions over transversions",
        .number(Double(sample.transitions) / Double(sample.transversions)),
        "count over its alternate alleles", rows: all)
    }
    if sample.indels > 0 {
      book.add(
        "\(id)_indels", "its insertions and deletions", .count(sample.indels),
        "count over its alternate alleles", rows: all)
    }
    book.add(
      "\(id)_singletons", "variants that it alone carries", .count(sample.singletons),
      "count(it is the only carrier)", rows: all)
    if sample.depthCount > 0 {
      book.add(
        "\(id)_depth", "its mean depth",
        .number(Double(sample.depthSum) / Double(sample.depthCount)), "mean(DP)", rows: all)
    }
    if sample.qualityCount > 0 {
      book.add(
        "\(id)_gq", "its mean genotype quality",
        .number(sample.qualitySum / Double(sample.qualityCount)), "mean(GQ)", rows: all)
    }
    if sample.callsX >= 100 {
      let share = Double(sample.heterozygousX) / Double(sample.callsX)
      book.add(
        "\(id)_x_het", "share of heterozygous genotypes on X", .number(share), "het / calls on X",
        rows: all)
    }
  }

  /// Samples whose het/hom ratio is far from that of the others.
  private static func outliers(_ scan: VariantCallScan, _ book: inout FactBook) {
    let ratios = scan.samples.prefix(100).filter { $0.homozygousAlternate > 0 }.map {
      Double($0.heterozygous) / Double($0.homozygousAlternate)
    }
    guard ratios.count >= 5 else { return }
    let middle = TestSets.median(ratios)
    let off = TestSets.median(ratios.map { abs($0 - middle) })
    let odd = scan.samples.prefix(100).filter {
      $0.homozygousAlternate > 0
        && abs(Double($0.heterozygous) / Double($0.homozygousAlternate) - middle)
          > max(0.3, 6 * off)
    }
    if !odd.isEmpty {
      book.warn(
        "het_hom_outliers", .warning, "The het/hom ratio is far from that of the others in: {q}.",
        remedy: "High: contamination. Low: inbreeding, or low depth.", rows: RowSet(),
        quoting: odd.prefix(5).map(\.name).joined(separator: ", "), always: true)
    }
  }

  /// What a reader asks of each sample first, for a few of them.
  static func sampleWords(_ scan: VariantCallScan, _ book: inout FactBook) {
    for (i, sample) in scan.samples.prefix(10).enumerated() {
      let id = "sample\(i + 1)"
      let called =
        sample.heterozygous + sample.homozygousAlternate + sample.homozygousReference
        + sample.haploid
      guard called + sample.missing > 0 else { continue }
      var text =
        "{\(id)_name}: {\(id)_het} heterozygous and {\(id)_hom_alt} homozygous alternate genotypes"
      if book["\(id)_het_hom"] != nil, called >= 1000 { text += " (ratio {\(id)_het_hom})" }
      text += ", {\(id)_missing} missing"
      if book["\(id)_depth"] != nil { text += ", mean depth {\(id)_depth}" }
      if book["\(id)_gq"] != nil { text += ", mean genotype quality {\(id)_gq}" }
      book.say(.findings, text + ".")
    }
    if scan.samples.count > 10 {
      book.say(.findings, "The other samples are listed with --trace.")
    }
  }
}

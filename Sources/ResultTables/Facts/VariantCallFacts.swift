/// Quality and contents of variant calls.
enum VariantCallFacts {
  static func compute(_ file: TableFile, _ options: Explainer.Options, _ book: inout FactBook)
    throws
    -> [Explanation.Column]
  {
    var scan = VariantCallScan(file, probes: options.probes)
    try file.forEachBatch { scan.add($0) }
    let all = RowSet(count: scan.records, first: scan.firstLines)
    book.count("n_records", "records", "count of records", rows: all)
    if scan.records == 0 {
      book.warn(
        "header_only", .error, "The file has a header but no records.",
        remedy: "Check the region and filters that made it.", rows: RowSet(), always: true)
      book.say(.what, "It has a header and no records: nothing can be computed.")
      return columns(file)
    }
    book.scope =
      scan.contigs.count >= 20 ? .whole : scan.contigs.count == 1 ? .region : .prefiltered
    book.scopeWhy =
      scan.contigs.count >= 20
      ? "records lie on as many contigs as a genome has"
      : scan.contigs.count == 1
        ? "all records lie on one contig" : "records lie on some contigs only"
    types(scan, all, &book)
    hygiene(scan, file, &book)
    build(scan, file, &book)
    samples(scan, &book)
    annotations(scan, file.kind, all, &book)
    words(scan, file, &book)
    return columns(file)
  }

  static func columns(_ file: TableFile) -> [Explanation.Column] {
    let meanings = [
      "CHROM": "the contig", "POS": "position of the first base of REF, counted from 1",
      "ID": "identifier, such as an rs number",
      "REF": "the reference allele", "ALT": "alternate alleles, separated by commas",
      "QUAL": "−10 log10 of the probability that there is no variant",
      "FILTER": "PASS, or the filters that failed", "INFO": "annotations of the site",
      "FORMAT": "names of the fields of each sample",
    ]
    return (file.head.header ?? []).prefix(200).map { name in
      Explanation.Column(
        name: name, role: nil,
        meaning: meanings[name] ?? "the genotype and its fields for this sample",
        source: "https://samtools.github.io/hts-specs/VCFv4.3.pdf",
        type: name == "POS" ? "integer" : "text", missing: 0, range: "")
    }
  }

  static func types(_ scan: VariantCallScan, _ all: RowSet, _ book: inout FactBook) {
    book.add(
      "n_snps", "sites with a single-base substitution", .count(scan.snps), "count by the alleles",
      rows: all)
    book.add(
      "n_indels", "sites with an insertion or deletion", .count(scan.indels),
      "count by the alleles", rows: all)
    book.add(
      "n_other", "sites with another change of several bases", .count(scan.multiBase),
      "count by the alleles", rows: all)
    if scan.symbolic > 0 {
      book.add(
        "n_structural", "sites with a symbolic allele or breakend", .count(scan.symbolic),
        "count by the alleles", rows: all)
    }
    if scan.blocks > 0 {
      book.add(
        "n_blocks", "blocks and sites without a variant", .count(scan.blocks),
        "count(ALT is <NON_REF> alone)", rows: all)
    }
    if scan.noAlternate > 0 {
      book.add(
        "n_no_alt", "sites without an alternate allele", .count(scan.noAlternate),
        "count(ALT is .)", rows: all)
    }
    book.count(
      "n_multiallelic", "sites with several alternate alleles", "count(several ALT)",
      rows: scan.multiallelic)
    if scan.transversions > 0 {
      book.add(
        "ti_tv", "transitions over transversions",
        .number(Double(scan.transitions) / Double(scan.transversions)),
        "\(scan.transitions) / \(scan.transversions)", rows: all)
    }
    filters(scan, all, &book)
    structures(scan, &book)
  }

  private static func filters(
    _ scan: VariantCallScan, _ all: RowSet, _ book: inout FactBook
  ) {
    book.add(
      "n_pass", "records that passed all filters", .count(scan.passed), "count(FILTER = PASS)",
      rows: all)
    if scan.unfiltered > 0 {
      book.add(
        "n_unfiltered", "records to which no filter was applied", .count(scan.unfiltered),
        "count(FILTER = .)", rows: all)
    }
    for (name, count) in scan.filters.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
      .prefix(8)
    {
      book.add(
        "filter_\(name)", "records that failed \(name)", .count(count), "count(FILTER has \(name))",
        rows: RowSet(count: count, first: []))
    }
  }

  private static func structures(_ scan: VariantCallScan, _ book: inout FactBook) {
    for (name, count) in scan.structuralTypes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }
    ).prefix(8) {
      book.add(
        "sv_\(name)", "alleles of the type \(name)", .count(count), "count(ALT)",
        rows: RowSet(count: count, first: []))
    }
    if !scan.annotation.lengths.isEmpty {
      book.add(
        "sv_median_length", "median length of structural variants",
        .number(TestSets.median(scan.annotation.lengths.map(Double.init))), "median(|SVLEN|)",
        rows: RowSet(count: scan.annotation.lengths.count, first: []))
    }
  }

  static func hygiene(_ scan: VariantCallScan, _ file: TableFile, _ book: inout FactBook) {
    if file.head.header == nil {
      book.warn(
        "no_header", .error,
        "The header line (#CHROM …) is missing, so most tools will refuse the file.",
        remedy: "Add ##fileformat and the #CHROM line.", rows: RowSet(), always: true)
    }
    book.warn(
      "short_records", .error, "{n} records have not as many fields as the header.",
      remedy: "Check for spaces in place of tabs, or lines cut off.", rows: scan.shortRecords)
    book.warn(
      "bad_positions", .error, "{n} positions are no whole numbers.",
      remedy: "Look at these records.", rows: scan.badPosition)
    book.warn(
      "bad_reference", .error, "{n} reference alleles are not spelled with A, C, G, T and N.",
      remedy: "Look at these records.", rows: scan.badReference)
    book.warn(
      "same_alleles", .error, "{n} records have an ALT equal to REF.",
      remedy: "Take them out: they are no variants.", rows: scan.sameAlleles)
    book.warn(
      "bad_genotypes", .error,
      "{n} genotypes name an allele that the record does not have, or are none.",
      remedy: "Look at these records.", rows: scan.badGenotype)
    book.warn(
      "unsorted", .warning, "{n} records stand after one with a larger position.",
      remedy: "Sort with bcftools sort before indexing.", rows: scan.unsorted)
    if !scan.revisited.isEmpty {
      book.warn(
        "contigs_split", .warning, "Records of a contig do not stand together: {q}.",
        remedy: "Sort with bcftools sort before indexing.", rows: RowSet(),
        quoting: scan.revisited.sorted().prefix(3).joined(separator: ", "), always: true)
    }
    book.warn(
      "duplicate_records", .warning, "{n} records repeat position and alleles of the one before.",
      remedy: "Remove them with bcftools norm -d exact.", rows: scan.repeated)
    book.warn(
      "multiallelic", .note, "{n} sites have several alternate alleles.",
      remedy: "Split them with bcftools norm -m- before annotating or counting by allele.",
      rows: scan.multiallelic)
    let low = scan.lowQuality
    book.warn(
      "low_quality", .note, "{n} records have a QUAL below twenty.",
      remedy: "Filter them, unless the caller's own filter was used.", rows: low)
    names(scan, file, &book)
  }

  /// How contigs are named, and how lines end.
  private static func names(
    _ scan: VariantCallScan, _ file: TableFile, _ book: inout FactBook
  ) {
    let chr = scan.contigs.keys.count { $0.hasPrefix("chr") }
    if chr > 0, chr < scan.contigs.count,
      scan.contigs.keys.contains(where: { Chromosome.code($0) != nil && !$0.hasPrefix("chr") })
    {
      book.warn(
        "mixed_contigs", .error, "Some contigs are named with chr and some without.",
        remedy: "Rename them with bcftools annotate --rename-chrs.", rows: RowSet(), always: true)
    } else {
      book.add(
        "contig_style", "naming of contigs",
        .text(chr > 0 ? "with chr (UCSC)" : "without chr (Ensembl)"), "the prefix of CHROM",
        rows: RowSet(count: scan.records, first: scan.firstLines))
    }
    if file.head.lines.contains(where: { $0.hasSuffix("\r") })
      || file.head.lines.first?.isEmpty == true
    {
      book.warn(
        "windows_lines", .note, "Lines end as on Windows.", remedy: "Convert them with dos2unix.",
        rows: RowSet(), always: true)
    }
  }

  /// Lengths of chromosome 1 and 22: https://www.ncbi.nlm.nih.gov/grc/human/data
  static let lengths: [String: [Int: String]] = [
    "1": [
      249_250_621: "GRCh37", 248_956_422: "GRCh38", 248_387_328: "T2T-CHM13", 195_471_971: "GRCm38",
      195_154_279: "GRCm39",
    ],
    "21": [48_129_895: "GRCh37", 46_709_983: "GRCh38"],
    "22": [51_304_566: "GRCh37", 50_818_468: "GRCh38"],
    "2": [243_199_373: "GRCh37", 242_193_529: "GRCh38"],
    "10": [135_534_747: "GRCh37", 133_797_422: "GRCh38"],
    "X": [155_270_560: "GRCh37", 156_040_895: "GRCh38"],
  ]

  static func build(_ scan: VariantCallScan, _ file: TableFile, _ book: inout FactBook) {
    var found: (String, String)?
    for line in file.head.preamble where line.hasPrefix("##contig=<") && found == nil {
      guard let name = line.firstMatch(of: #/ID=([^,>]+)/#)?.1,
        let length = line.firstMatch(of: #/length=(\d+)/#).flatMap({ Int($0.1) })
      else { continue }
      let plain = name.hasPrefix("chr") ? String(name.dropFirst(3)) : String(name)
      if let build = lengths[plain]?[length] {
        found = ("\(build) (stated)", "the length of contig \(name) in the header")
      }
    }
    for line in file.head.preamble where found == nil {
      for name in [
        "GRCh37", "GRCh38", "hg19", "hg38", "hs37d5", "b37", "GRCm38", "GRCm39", "mm10", "mm39",
      ] where line.contains(name) {
        found = (
          "\(["hg19": "GRCh37", "hs37d5": "GRCh37", "b37": "GRCh37", "hg38": "GRCh38", "mm10": "GRCm38", "mm39": "GRCm39"][name] ?? name) (stated)",
          "the header lines name \(name)"
        )
        break
      }
    }
    if found == nil, let verdict = scan.build.verdict {
      found = ("\(verdict.build) (inferred)", verdict.why)
    }
    book.add(
      "genome_build", "genome build", .text(found?.0 ?? "unknown"),
      found?.1 ?? "nothing in the header, and too few probe variants", rows: RowSet())
    if found == nil {
      book.warn(
        "build_unknown", .note, "The genome build is not stated and could not be inferred.",
        remedy: "Find it out before positions are compared with other data.", rows: RowSet(),
        always: true)
    }
  }

  // MARK: annotations

  static func annotations(
    _ scan: VariantCallScan, _ kind: Kind, _ all: RowSet, _ book: inout FactBook
  ) {
    let tally = scan.annotation
    for (term, count) in tally.consequences.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
      .prefix(12)
    {
      book.add(
        "consequence_\(term)", "alleles with the most severe consequence \(term)", .count(count),
        "most severe term of each allele, counted", rows: RowSet(count: count, first: []))
    }
    for (impact, count) in tally.impacts.sorted(by: { $0.key < $1.key }) {
      book.add(
        "impact_\(impact)", "alleles of the impact \(impact)", .count(count),
        "impact of the most severe term of each allele", rows: RowSet(count: count, first: []))
    }
    if kind == .vcfVep || kind == .vcfSnpeff || tally.hasConsequences {
      book.add(
        "n_annotated", "records with an annotation", .count(tally.annotated),
        "count(INFO has the annotation)", rows: all)
      book.count(
        "n_loss", "alleles that may lose the function of a gene",
        "count(\(AnnotationTally.lossOfFunction.sorted().prefix(3).joined(separator: ", ")), …)",
        rows: tally.lossLines)
      book.add(
        "n_annotated_genes", "genes with a variant", .count(tally.genes.count),
        "distinct genes of the most severe terms", rows: all)
    }
    for (word, count) in tally.clinical.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
      .prefix(8)
    {
      book.add(
        "clinvar_\(word)", "alleles with the clinical significance \(word)", .count(count),
        "count(CLNSIG or CLIN_SIG)", rows: RowSet(count: count, first: []))
    }
    notable(tally, &book)
    if tally.notable.isEmpty {
      for (gene, count) in tally.genes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
        .prefix(5)
      {
        book.add(
          "gene_\(gene)", "alleles with their most severe consequence in \(gene)", .count(count),
          "count", rows: RowSet(count: count, first: []))
        book.find(
          gene, "gene", "\(gene): {gene_\(gene):allele:alleles}", line: scan.firstLines.first ?? 1)
      }
    }
  }

  /// Variants that stand out by consequence or annotation.
  private static func notable(_ tally: AnnotationTally, _ book: inout FactBook) {
    for (i, variant) in tally.notable.prefix(15).enumerated() {
      let id = "variant\(i + 1)"
      let row = RowSet([variant.line])
      let name = variant.name.isMissingValue ? variant.place : "\(variant.name) at \(variant.place)"
      book.add(
        "\(id)_name", "a variant that stands out", .text("\(name) \(variant.change)"), "the record",
        rows: row)
      var text = "{\(id)_name}"
      if !variant.gene.isEmpty { text += " in \(variant.gene)" }
      if !variant.consequence.isEmpty {
        text += ": \(variant.consequence.replacing("_", with: " "))"
      }
      if !variant.clinical.isEmpty {
        book.add(
          "\(id)_clinical", "its clinical significance, as annotated",
          .text(variant.clinical.replacing("_", with: " ")), "CLNSIG or CLIN_SIG", rows: row)
        text += " (annotated: {\(id)_clinical})"
      }
      book.find(
        variant.gene.isEmpty ? variant.name : variant.gene,
        variant.gene.isEmpty ? "variant" : "gene", text, line: variant.line)
    }
  }

  static func words(_ scan: VariantCallScan, _ file: TableFile, _ book: inout FactBook) {
    book.say(
      .what,
      "It holds {n_records:record:records} and {n_samples:sample:samples}: \(file.kind.phrase).")
    book.say(.what, "Genome build: {genome_build}.")
    book.say(
      .findings,
      "{n_snps:record has:records have} a substitution and {n_indels} an insertion or deletion"
        + (book["n_structural"] == nil ? "." : "; {n_structural} are structural."))
    if book["ti_tv"] != nil, scan.snps >= 20 {
      book.say(
        .quality,
        "Transitions over transversions: {ti_tv}"
          + (scan.snps < 200 ? ", of too few sites to judge." : "."))
    }
    sampleWords(scan, &book)
    if book["n_loss"] != nil {
      book.say(
        .findings,
        "{n_annotated:record is:records are} annotated; {n_loss:allele:alleles} may lose the function of a gene."
      )
    }
    if scan.passed == 0, scan.unfiltered == scan.records {
      book.say(.quality, "No filter was applied: FILTER is empty throughout.")
    } else {
      book.say(.quality, "{n_pass:record:records} passed all filters.")
    }
    caveats(scan, file, &book)
  }

  private static func caveats(
    _ scan: VariantCallScan, _ file: TableFile, _ book: inout FactBook
  ) {
    if scan.snps >= 1000, let value = book["ti_tv"]?.value, case .number(let ratio) = value {
      if ratio < 1.6 {
        book.warn(
          "low_ti_tv", .warning,
          "Transitions over transversions are {ti_tv}: random errors pull the ratio down.",
          remedy: "Filter more strictly; whole genomes have about two, exomes about three.",
          rows: RowSet(), always: true)
      }
    }
    if !scan.annotation.clinical.isEmpty {
      book.say(
        .caveats,
        "Clinical significance is what the annotation says, of its date and for its condition; this tool assigns none."
      )
      if scan.annotation.hasClinicalOfPosition {
        book.say(
          .caveats,
          "CLIN_SIG of VEP may be that of another allele of the same position: compare the allele with ClinVar before it is read as this one's."
        )
      }
    }
    if file.kind == .vcf || file.kind == .gvcf {
      book.say(
        .caveats,
        "A call is as good as its reads: depth, genotype quality and repeats decide, not the format."
      )
    } else if book["n_annotated"] != nil {
      book.say(
        .caveats,
        "A consequence depends on the transcript: the most severe one is counted here, which need not be the one expressed in the tissue of interest."
      )
    }
    book.say(
      .next,
      file.kind == .vcf && !scan.annotation.hasConsequences
        ? "Annotate the variants (VEP or SnpEff) after normalising them with bcftools norm."
        : "Check frequencies in the matching population, and the reads of each variant that matters."
    )
  }
}

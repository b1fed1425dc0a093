/// What a file is, why, and which columns hold what.
package struct Recognition: Sendable {
  package var kind: Kind
  /// A clause: "baseMean and log2FoldChange are DESeq2's names".
  package var why: String
}

/// Tells what a file is from its first lines, by names of columns and by contents; the file's own name
/// decides only where these leave it open.
enum Recogniser {
  static func recognise(_ head: FileHead) -> Recognition {
    if let known = Self.byText(head) { return known }
    if let known = Self.byHeader(head) { return known }
    return Self.byContent(head)
  }

  // MARK: by the header

  private static func byHeader(_ head: FileHead) -> Recognition? {
    guard head.header != nil else { return nil }
    let keys = Set(head.keys)
    if head.keys.contains(where: { $0.hasSuffix("waldpvalue") })
      || (head.keys.first == "gene" && head.keys.contains { $0.hasSuffix("beta") && $0.count > 4 }
        && head.keys.contains("sgrna"))
    {
      return Recognition(
        kind: .mageckMle,
        why: "CONDITION|beta with CONDITION|wald-p-value is MAGeCK MLE's gene summary")
    }
    if isScanpyWide(head) {
      return Recognition(
        kind: .scanpyMarkers,
        why: "columns CLUSTER_names, CLUSTER_pvals (or CLUSTER_n, CLUSTER_p) are Scanpy's")
    }
    if let signature = Signature.list.first(where: { $0.fits(keys) }) {
      if signature.kind == .limma || signature.kind == .methylationDmp, isCpG(head) {
        return Recognition(
          kind: .methylationDmp, why: "\(signature.why), and its rows are CpG sites (cg…)")
      }
      if signature.kind == .string, !isNetwork(head) { return nil }
      return Recognition(kind: signature.kind, why: signature.why)
    }
    return byRoles(head, keys)
  }

  private static func isScanpyWide(_ head: FileHead) -> Bool {
    let names = head.header ?? []
    let n = names.count { $0.hasSuffix("_n") || $0.hasSuffix("_names") }
    let p = names.count { $0.hasSuffix("_p") || $0.hasSuffix("_pvals") || $0.hasSuffix("_scores") }
    return n > 0 && p > 0
  }

  private static func isNetwork(_ head: FileHead) -> Bool {
    head.hasAny("protein1", "node1", "stringida", "preferrednamea", "item1")
  }

  /// Whether a column holds Illumina's names of CpG sites, such as cg00000029.
  private static func isCpG(_ head: FileHead) -> Bool {
    (0..<min(head.width, 50)).contains { column in
      head.share(column) { text in
        let bytes = Array(text.utf8)
        return bytes.count >= 10 && bytes[0] == 0x63 && bytes[1] == 0x67
          && bytes[2..<10].allSatisfy(\.isDigit)
      } > 0.5
    }
  }

  /// No tool's own names: what the roles of the columns add up to.
  private static func byRoles(_ head: FileHead, _ keys: Set<String>) -> Recognition? {
    let map = RoleMap(head: head, kind: .unknown)
    let hasP = map[.p] != nil || map[.minusLog10P] != nil
    let hasVariant = map[.variant] != nil || (map[.chromosome] != nil && map[.position] != nil)
    let hasAlleles = map[.effectAllele] != nil
    if hasP, hasVariant,
      map[.effect] != nil || map[.oddsRatio] != nil || map[.zScore] != nil || hasAlleles,
      looksLikeVariants(head, map) || hasAlleles || (head.rows.isEmpty && map[.variant] != nil)
    {
      return Recognition(
        kind: .gwasSumstats,
        why:
          "variants with \(hasAlleles ? "alleles, " : "")an effect and a p-value, in no single tool's layout"
          + (keys.contains("baselocation") || keys.contains("basepairlocation")
            ? " (GWAS-SSF's names)" : ""))
    }
    if keys.contains("snp"), keys.contains("a1"), keys.contains("z"), keys.contains("n") {
      return Recognition(
        kind: .gwasSumstats, why: "SNP A1 A2 N Z: summary statistics munged for LDSC")
    }
    if hasP, keys.contains(where: { Role.log2FoldChange.keys.prefix(14).contains($0) }) {
      if isCpG(head) {
        return Recognition(
          kind: .methylationDmp, why: "an effect and a p-value for each CpG site (cg…)")
      }
      return Recognition(
        kind: .deGeneric,
        why: "a log fold change and a p-value for each gene, but no tool's own names")
    }
    if hasP || map[.adjustedP] != nil, isCpG(head) {
      return Recognition(kind: .methylationDmp, why: "a p-value for each CpG site (cg…)")
    }
    if keys.contains(where: { Role.log2FoldChange.keys.prefix(13).contains($0) }),
      map[.adjustedP] != nil
    {
      return Recognition(
        kind: .deGeneric,
        why: "a log fold change and an adjusted p-value for each gene, but no tool's own names")
    }
    return nil
  }

  static func looksLikeVariants(_ head: FileHead, _ map: RoleMap) -> Bool {
    guard let column = map[.variant] else { return map[.chromosome] != nil }
    return head.share(column) { text in
      GeneNames.isVariant(text)
        || ["rs", "AX-", "SNP", "exm", "kgp", "Affx-"].contains {
          text.hasPrefix($0) && text.dropFirst($0.count).first?.isNumber == true
        }
    } > 0.5
  }

  // MARK: by the rows

  private static func byContent(_ head: FileHead) -> Recognition {
    let width = head.width
    let rows = head.rows
    let suffix = fileSuffix(head.fileName)
    if rows.isEmpty {
      return Recognition(
        kind: .unknown,
        why: head.header == nil
          ? "nothing in it looks like a row" : "a header of no known tool, and no rows")
    }
    if rows.contains(where: { $0.first == "PP.H4.abf" }) {
      return Recognition(
        kind: .coloc, why: "a line for each of nsnps and PP.H0.abf to PP.H4.abf: coloc's summary")
    }
    if let kind = geneSets(head, suffix) { return kind }
    if let kind = headless(head, suffix) { return kind }
    if let kind = matrixOrSheet(head) { return kind }
    if width == 2, head.isNumeric(1), !head.isNumeric(0) {
      if head.header != nil {
        return Recognition(kind: .geneScores, why: "two columns: a name and a number for each")
      }
      let values = rows.compactMap { $0.count == 2 ? $0[1].asNumber : nil }
      let falls = zip(values, values.dropFirst()).allSatisfy { $0 >= $1 }
      let isRanked = suffix == "rnk" || falls || values.contains { $0 < 0 }
      guard isRanked, rows.count > 2, head.share(0, GeneNames.looksLikeName) > 0.8,
        rows.count > 10 || suffix == "rnk"
      else {
        return Recognition(kind: .unknown, why: "two columns without a header: a name and a value")
      }
      return Recognition(
        kind: .rnk,
        why: "a name and a number on each line, without a header"
          + (falls ? ", in falling order" : ""))
    }
    if let kind = listOfNames(head) { return kind }
    return Recognition(
      kind: .unknown, why: "its column names and contents are those of no tool known here")
  }

  private static func geneSets(_ head: FileHead, _ suffix: String) -> Recognition? {
    let lengths = head.rows.map(\.count)
    let isRagged = Set(lengths).count > 1
    let names = head.rows.flatMap { $0.dropFirst(2).prefix(5) }.filter { !$0.isEmpty }
    guard !names.isEmpty, head.dialect.delimiter == .tab, lengths.allSatisfy({ $0 >= 3 }) else {
      return nil
    }
    let numbers = names.count { $0.asNumber != nil }
    let genes = names.count { GeneNames.looksLikeName($0) }
    guard suffix == "gmt" || (isRagged && head.header == nil), numbers * 10 < names.count,
      genes * 10 > names.count * 7
    else { return nil }
    return Recognition(
      kind: .gmt,
      why: "each line is a set: its name, a description, and then genes, as .gmt files have it")
  }

  /// Formats without a header.
  private static func headless(_ head: FileHead, _ suffix: String) -> Recognition? {
    guard head.header == nil else { return nil }
    let isPosition: (String) -> Bool = { Int($0).map { $0 >= 0 } ?? false }
    let isAllele: (String) -> Bool = { text in
      text.utf8.allSatisfy { "ACGTNacgtn,*.".utf8.contains($0) }
        || (text.hasPrefix("<") && text.hasSuffix(">"))
    }
    let isChromosome: (String) -> Bool = { Chromosome.code($0) != nil }
    if head.width >= 5, head.share(0, isChromosome) > 0.9, head.share(1, isPosition) > 0.9,
      head.share(3, isAllele) > 0.9, head.share(4, isAllele) > 0.9
    {
      return Recognition(
        kind: .vcf,
        why: "CHROM POS ID REF ALT on each line, but the header lines of VCF are missing")
    }
    let isSex: (String) -> Bool = { ["0", "1", "2", "-9", "other"].contains($0) }
    if head.width >= 6, head.share(4, isSex) > 0.95,
      suffix == "ped" || suffix == "fam"
        || (head.width == 6 && head.share(5) { $0.asNumber != nil } > 0.95
          && head.share(2) { $0 == "0" || $0.count > 0 } > 0.9 && !head.isNumeric(1))
    {
      return Recognition(
        kind: .ped,
        why: "family, individual, father, mother, sex (1 or 2) and phenotype, without a header")
    }
    if head.rows.first?.first == "N_unmapped", head.width == 4 {
      return Recognition(
        kind: .countMatrix,
        why: "N_unmapped, N_multimapping, N_noFeature, then genes: STAR's ReadsPerGene.out.tab")
    }
    if head.rows.contains(where: { $0.first?.hasPrefix("__no_feature") == true }) {
      return Recognition(
        kind: .countMatrix, why: "a count for each gene and __no_feature at the end: htseq-count")
    }
    return nil
  }

  private static func matrixOrSheet(_ head: FileHead) -> Recognition? {
    guard let header = head.header, header.count > 1, !head.rows.isEmpty else { return nil }
    let keys = head.keys
    if keys.prefix(6) == ["geneid", "chr", "start", "end", "strand", "length"] {
      return Recognition(
        kind: .countMatrix, why: "Geneid, Chr, Start, End, Strand, Length: featureCounts' output")
    }
    if let quantification = Quantification(head) {
      return Recognition(kind: .countMatrix, why: quantification.why)
    }
    if keys[0] == "status", head.rows.first?.first == "Assigned" {
      return Recognition(
        kind: .toolLog,
        why: "featureCounts' summary: reads that were assigned, and why others were not")
    }
    let numeric = header.indices.filter { head.isNumeric($0) }
    let text = header.indices.filter { !numeric.contains($0) && head.share($0) { _ in true } > 0 }
    let known = Set(Role.p.keys + Role.adjustedP.keys + Role.log2FoldChange.keys.prefix(13))
    let named = numeric.filter { known.contains(keys[$0]) && keys[$0].count > 1 }
    let labels = head.rows.compactMap(\.first)
    let isDistinct = Set(labels).count * 10 >= labels.count * 9
    let hasNumbers = ["geneid", "entrezid", "entrez", "ncbigeneid", "gene"].contains(keys[0])
    if numeric.count >= 2, text.count <= 2, named.isEmpty, !head.isNumeric(0) || hasNumbers,
      isDistinct,
      numeric.count >= header.count - 3
    {
      let firstIsSample =
        head.share(0) { $0.lowercased().hasPrefix("sample") } > 0.5
        || Role.sample.keys.dropLast().contains(keys[0])
      let genesInHeader =
        header.dropFirst().count { GeneNames.looksLikeName($0) } * 2 > header.count
      let values = head.rows.prefix(200).flatMap { row in
        numeric.compactMap { row.indices.contains($0) ? row[$0].asNumber : nil }
      }
      let isPositive = values.allSatisfy { $0 >= 0 }
      if firstIsSample, !genesInHeader || numeric.count < 3 { return sheet(head, text) }
      if isPositive || genesInHeader || numeric.count >= 4 {
        return Recognition(
          kind: .countMatrix,
          why: firstIsSample
            ? "a row for each sample and a numeric column for each gene"
            : "a row for each gene and a numeric column for each sample")
      }
    }
    return sheet(head, text)
  }

  /// A sample sheet: few rows, a different name on each, and a column that groups them.
  private static func sheet(_ head: FileHead, _ text: [Int]) -> Recognition? {
    guard head.rows.count <= 1500, head.rows.count >= 2, let header = head.header else {
      return nil
    }
    let names = head.rows.compactMap(\.first)
    guard Set(names).count == names.count else { return nil }
    // A sheet of samples has no results.
    let results = Set(Role.p.keys + Role.adjustedP.keys).union(["logp", "logqvalue"])
    guard !head.keys.contains(where: { $0.count > 1 && results.contains($0) }) else { return nil }
    let sampleKeys = Set(
      Role.sample.keys.dropLast() + [
        "run", "srr", "library", "fastq1", "file", "filename", "subject", "patient", "样本", "样品",
        "编号",
      ])
    let groupKeys = Set(
      Role.group.keys.dropLast() + [
        "batch", "replicate", "treat", "celltype", "tissue", "sex", "timepoint", "strain", "分组",
        "组别", "处理",
      ])
    let keys = head.keys
    let saysSample =
      keys.contains(where: sampleKeys.contains)
      || names.count { $0.lowercased().hasPrefix("sample") } * 2 > names.count
    let saysGroup = keys.contains { key in
      groupKeys.contains { key == $0 || key.hasSuffix($0) || key.hasPrefix($0) }
    }
    let groups = header.indices.dropFirst().filter { column in
      let cells = head.rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      let kinds = Set(cells)
      return kinds.count * 2 <= cells.count && kinds.count >= 1 && !cells.allSatisfy(\.isEmpty)
    }
    guard saysGroup || (saysSample && !groups.isEmpty) else { return nil }
    guard saysSample || keys[0].isEmpty || !groups.isEmpty else { return nil }
    return Recognition(
      kind: .sampleSheet,
      why: "a line for each sample and columns that sort the samples into groups")
  }

  private static func listOfNames(_ head: FileHead) -> Recognition? {
    let keys = head.keys
    let saysGene =
      keys.first.map {
        ["gene", "symbol", "genes", "genesymbol", "genename", "geneid", "ensembl", "hgncsymbol"]
          .contains($0)
      } ?? false
    let genes = head.share(0, GeneNames.looksLikeName)
    let numeric = (0..<head.width).filter(head.isNumeric)
    guard numeric.isEmpty else {
      if saysGene, numeric.count == 1 {
        return Recognition(kind: .geneScores, why: "a column of genes and one of numbers")
      }
      return nil
    }
    if head.width == 1, genes > 0.8, !head.rows.isEmpty, head.share(0, GeneNames.isVariant) < 0.2 {
      return Recognition(kind: .geneList, why: "one name of a gene on each line")
    }
    if saysGene, head.width <= 4 {
      return Recognition(kind: .geneList, why: "a column of genes, and no numbers beside it")
    }
    return nil
  }

  static func fileSuffix(_ name: String) -> String {
    var parts = name.split(separator: "/").last.map { $0.split(separator: ".") } ?? []
    if let last = parts.last, ["gz", "bgz", "bz2"].contains(last.lowercased()) {
      parts.removeLast()
    }
    return parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
  }
}

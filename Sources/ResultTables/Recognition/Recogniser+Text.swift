extension Recogniser {
  /// What is known without looking for columns: VCF by its first line, logs, and what is no table.
  static func byText(_ head: FileHead) -> Recognition? {
    let lines = head.lines
    guard lines.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      return Recognition(kind: .empty, why: "it holds no text")
    }
    if let vcf = vcf(head) { return vcf }
    if let log = log(lines) { return log }
    let first = lines.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    let start = first.trimmingBlanks
    if start.hasPrefix("<?xml") || start.hasPrefix("<EDB"),
      lines.prefix(10).contains(where: { $0.contains("<EDB") })
    {
      return Recognition(
        kind: .gsea, why: "an enrichment database (.edb) of GSEA: DTG elements with ES, NES and FDR"
      )
    }
    if start.hasPrefix("<") { return Recognition(kind: .notATable, why: "it is XML or HTML") }
    if isJSON(start, lines) {
      return Recognition(
        kind: .notATable,
        why: "it is JSON" + (head.fileName.hasSuffix(".vcf") ? " under the name .vcf" : ""))
    }
    if isClassFile(lines) {
      return Recognition(
        kind: .sampleSheet,
        why:
          "a class file (.cls) of GSEA: numbers of samples and classes, then a class for each sample"
      )
    }
    if start.hasPrefix("%%MatrixMarket") {
      return Recognition(
        kind: .countMatrix,
        why: "a sparse matrix in the MatrixMarket format, as 10x Genomics writes it")
    }
    if start.hasPrefix("###PGS CATALOG")
      || lines.prefix(40).contains(where: { $0.hasPrefix("#pgs_id") })
    {
      return Recognition(
        kind: .pgsScores, why: "the first lines are those of a PGS Catalog scoring file")
    }
    if let prose = prose(head, lines) { return prose }
    return nil
  }

  private static func vcf(_ head: FileHead) -> Recognition? {
    let meta = head.lines.filter { $0.hasPrefix("##") }
    let isDeclared = head.lines.first?.hasPrefix("##fileformat=VCF") == true
    let columns = head.lines.first { $0.hasPrefix("#CHROM\tPOS\tID\tREF\tALT") }
    guard isDeclared || columns.map({ $0.contains("QUAL") }) == true else { return nil }
    func declares(_ what: String) -> Bool { meta.contains { $0.contains(what) } }
    let rows = head.rows.filter { $0.count >= 5 }
    let named =
      isDeclared ? "its first line is ##fileformat=VCF" : "#CHROM POS ID REF ALT is VCF's header"
    let alts = rows.map { $0[4] }
    // Where both tools annotated the file, the later one is declared last.
    let vep = meta.lastIndex { $0.hasPrefix("##INFO=<ID=CSQ,") }
    let snpEff = meta.lastIndex {
      $0.hasPrefix("##INFO=<ID=ANN,") || $0.hasPrefix("##INFO=<ID=EFF,")
    }
    if let vep, let snpEff, snpEff > vep {
      return Recognition(
        kind: .vcfSnpeff, why: "\(named), and INFO declares CSQ of VEP and then ANN, SnpEff's field"
      )
    }
    if vep != nil {
      return Recognition(kind: .vcfVep, why: "\(named), and INFO declares CSQ, VEP's field")
    }
    if snpEff != nil || declares("##SnpEffVersion") {
      return Recognition(kind: .vcfSnpeff, why: "\(named), and INFO declares ANN, SnpEff's field")
    }
    if !alts.isEmpty,
      alts.count(where: { $0.contains("<NON_REF>") || $0 == "<*>" }) * 2 > alts.count
        || declares("##GVCFBlock")
    {
      return Recognition(
        kind: .gvcf, why: "\(named), and its records have <NON_REF> alleles or blocks")
    }
    let samples = columns?.split(separator: "\t").dropFirst(9).map { $0.lowercased() } ?? []
    if declares("##source=Mutect") || declares("MutectVersion") || declares("##source=strelka")
      || declares("ID=SOMATIC")
      || declares("##tumor_sample") || declares("##normal_sample") || declares("ID=TLOD,")
      || declares("##source=VarScan")
      || (samples.count == 2 && samples.contains { $0.contains("tumor") || $0.contains("tumour") })
    {
      return Recognition(
        kind: .vcfSomatic, why: "\(named), and its header names a tumour or a somatic caller")
    }
    let structural = alts.count {
      $0.hasPrefix("<") && $0 != "<*>" || $0.contains("[") || $0.contains("]")
    }
    if structural * 2 > max(1, alts.count)
      || (declares("ID=SVTYPE,") && structural > 0 && structural * 4 >= alts.count)
      || declares("##source=Manta")
      || declares("##source=DELLY") || declares("##source=Sniffles")
    {
      return Recognition(
        kind: .svVcf, why: "\(named), and its alleles are symbolic (<DEL>, <DUP>, breakends)")
    }
    return Recognition(kind: .vcf, why: named)
  }

  private static func log(_ lines: [String]) -> Recognition? {
    let top = lines.prefix(25).joined(separator: "\n")
    if top.contains("LD Score Regression (LDSC)") {
      return Recognition(kind: .ldscLog, why: "it says LD Score Regression (LDSC) at its head")
    }
    let marks: [(String, String)] = [
      ("Genome-wide Complex Trait Analysis", "GCTA"), ("PLINK v1", "PLINK"), ("PLINK v2", "PLINK"),
      ("|        PLINK!", "PLINK"), ("GWASLab v", "GWASLab"),
      ("Start to plot manhattan/qq plot", "GWASLab"),
      ("REGENIE v", "REGENIE"), ("BOLT-LMM, v", "BOLT-LMM"), ("MetaAnalysis Helper", "METAL"),
      ("Started job on |", "STAR"), ("reads; of these:", "Bowtie 2 or HISAT2"), ("[M::bwa", "BWA"),
      ("INFO  @", "MAGeCK or MACS"), ("SnpEff version", "SnpEff"),
      ("Welcome to FINEMAP", "FINEMAP"),
    ]
    if let mark = marks.first(where: { top.contains($0.0) }) {
      return Recognition(kind: .toolLog, why: "it is a log of \(mark.1) (\"\(mark.0)\")")
    }
    let stamped = lines.prefix(60).filter { !$0.isEmpty }
    let stamps = stamped.count(where: isStamped)
    if stamped.count >= 3, stamps * 10 > stamped.count * 7,
      !stamped.contains(where: { $0.contains("\t") && $0.split(separator: "\t").count > 4 })
    {
      return Recognition(
        kind: .toolLog, why: "its lines begin with a date, a time or a level, as logs do")
    }
    return nil
  }

  /// Whether a line begins with a date, a time or a level.
  private static func isStamped(_ line: String) -> Bool {
    let line = line.hasPrefix("[") ? line.dropFirst() : line[...]
    if ["INFO", "WARN", "DEBUG"].contains(where: line.hasPrefix) { return true }
    let form = String(line.prefix(10).map { $0.isNumber ? "9" : $0.isLetter ? "a" : $0 })
    return form.hasPrefix("9999-99-99") || form.hasPrefix("9999/99/99")
      || form.hasPrefix("99:99:99")
      || form.hasPrefix("aaa aaa 9") || form.hasPrefix("aaa aaa  9")
  }

  private static func isJSON(_ start: String, _ lines: [String]) -> Bool {
    if start.hasPrefix("{") {
      return start.count == 1 || start.contains("\"") || start.hasPrefix("{}")
        || lines.count > 1 && lines[1].contains("\"")
    }
    return start.hasPrefix("[")
      && (start.count == 1 || start.hasPrefix("[{") || start.hasPrefix("[\"")
        || start.hasPrefix("[[") || start.hasPrefix("[]"))
  }

  private static func isClassFile(_ lines: [String]) -> Bool {
    guard lines.count >= 3, lines[1].hasPrefix("#") else { return false }
    let top = lines[0].split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    return top.count == 3 && lines[2].split(whereSeparator: \.isWhitespace).count == top[0]
  }

  /// Running text, or the source of a program.
  private static func prose(_ head: FileHead, _ lines: [String]) -> Recognition? {
    let filled = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    if filled.allSatisfy({ $0.hasPrefix("#") }), !filled.contains(where: { $0.contains("\t") }) {
      return Recognition(kind: .notATable, why: "it holds comments only")
    }
    if looksLikeCode(filled, isEven: head.width > 1 && head.header != nil && evenCommas(head)) {
      return Recognition(kind: .notATable, why: "it is source code")
    }
    let tabbed = filled.count { $0.contains("\t") }
    guard tabbed * 4 < filled.count || filled.count == 1 else { return nil }
    let words = filled.map { $0.split(whereSeparator: \.isWhitespace).count }
    let sentences = filled.count { $0.contains(". ") || $0.hasSuffix(".") || $0.hasSuffix(":") }
    let long = words.count { $0 >= 6 }
    let evenness = Dictionary(grouping: words, by: { $0 }).values.map(\.count).max() ?? 0
    if head.dialect.delimiter != .blanks, head.width > 1, head.header != nil, evenCommas(head) {
      return nil
    }
    if filled.count == 1, words[0] >= 12, sentences == 1 || filled[0].contains(", ") {
      return Recognition(kind: .notATable, why: "it is running text")
    }
    if filled.contains(where: { $0.hasPrefix("# ") || $0.hasPrefix("## ") }),
      long * 4 >= filled.count,
      evenness * 2 < filled.count
    {
      return Recognition(kind: .notATable, why: "it is running text with headings")
    }
    let marked = filled.count { line in
      ["# ", "## ", "### ", "- ", "* ", "  - ", "```", "> "].contains { line.hasPrefix($0) }
    }
    if filled[0].hasPrefix("# "), marked * 6 >= filled.count, evenness * 2 < filled.count {
      return Recognition(kind: .notATable, why: "it is running text with headings")
    }
    if filled.count >= 2, long * 2 >= filled.count, sentences * 5 >= filled.count,
      evenness * 2 <= filled.count
    {
      return Recognition(kind: .notATable, why: "it is running text")
    }
    let fields = filled.count(where: isField)
    let indented = filled.count { $0.hasPrefix("  ") }
    if fields >= 3, (fields + indented) * 10 >= filled.count * 6 {
      return Recognition(
        kind: .notATable, why: "it is a list of fields (\"Name: value\"), not rows and columns")
    }
    return nil
  }

  /// "Name: value".
  private static func isField(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":"),
      line.distance(from: line.startIndex, to: colon) <= 31
    else { return false }
    let name = line[..<colon]
    return name.first?.isLetter == true && name.allSatisfy { $0.isLetter || "@/-_ ".contains($0) }
      && line[colon...].hasPrefix(": ") && line.distance(from: colon, to: line.endIndex) > 2
  }

  private static func evenCommas(_ head: FileHead) -> Bool {
    let widths = head.rows.map(\.count)
    guard let width = head.header?.count, widths.count > 1 else {
      return widths.count == 1 && widths[0] == head.header?.count
    }
    return widths.count { $0 == width } * 10 >= widths.count * 8
  }

  nonisolated(unsafe) private static let codePatterns: [Regex<Substring>] = [
    #/^(?:import|from) [\w.]+.*/#, #/^\s*library\(.*/#, #/^[\w.$\[\]"]+ (?:<-|=) .*/#,
    #/^\s*(?:def|function|class|for|if|while|return)\b.*[({:].*/#,
    #/.*(?:<- function\(|%>%|\|>).*/#, #/^\s*\w+\(.*\)\s*$/#, #/^\s*[}\])]+[,;]?\s*$/#, #/^#!.*/#,
    #/^```.*/#,
    #/^\s*\w+ ?= ?[\w.\[({"'].*/#, #/^\s*[\w.]+\(.*[,({]$/#,
  ]

  private static func looksLikeCode(_ lines: [String], isEven: Bool) -> Bool {
    let sample = lines.prefix(120).filter {
      !$0.trimmingBlanks.hasPrefix("#") || $0.hasPrefix("#!")
    }
    guard sample.count >= 3 else { return false }
    let hits = sample.count { line in codePatterns.contains { line.wholeMatch(of: $0) != nil } }
    if hits * 10 >= sample.count * 4 { return true }
    let brackets = sample.count { line in
      line.contains("(") || line.contains(")") || line.contains("{") || line.contains("}")
        || line.contains("<-")
    }
    return !isEven && brackets * 10 >= sample.count * 7 && hits > 0
  }
}

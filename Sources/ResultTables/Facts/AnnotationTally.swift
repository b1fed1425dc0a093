internal import Foundation

/// Consequences, clinical significance and frequencies in the INFO field of a VCF.
struct AnnotationTally {
  struct Notable {
    var line: Int
    var name: String
    var place: String
    var gene: String
    var consequence: String
    var change: String
    var clinical: String
  }

  /// Terms that mean loss of function, by the Sequence Ontology.
  /// Source: https://www.ensembl.org/info/genome/variation/prediction/predicted_data.html (impact HIGH)
  static let lossOfFunction: Set<String> = [
    "transcript_ablation", "splice_acceptor_variant", "splice_donor_variant", "stop_gained",
    "frameshift_variant",
    "stop_lost", "start_lost", "feature_elongation", "feature_truncation", "exon_loss_variant",
  ]

  private let prefix: [UInt8]
  private let fields: [String: Int]
  private let isSnpEff: Bool
  private let isBCSQ: Bool
  private let hasClinVar: Bool
  private let hasFrequency: Bool
  private let hasTypes: Bool

  /// The most severe consequence of each alternate allele, counted.
  private(set) var consequences: [String: Int] = [:]
  private(set) var impacts: [String: Int] = [:]
  private(set) var genes: [String: Int] = [:]
  private(set) var lossLines = RowSet()
  private(set) var clinical: [String: Int] = [:]
  private(set) var notable: [Notable] = []
  private(set) var annotated = 0
  private(set) var lengths: [Int] = []

  static let mostNotable = 50

  init(_ head: FileHead) {
    var prefix = ""
    var fields: [String: Int] = [:]
    var isSnpEff = false
    var isBCSQ = false
    for line in head.preamble where line.hasPrefix("##INFO=<ID=") {
      let names = Self.format(line)
      if line.hasPrefix("##INFO=<ID=CSQ,") {
        prefix = "CSQ="
        for (i, name) in names.enumerated() { fields[name] = i }
      } else if line.hasPrefix("##INFO=<ID=ANN,"), prefix.isEmpty {
        prefix = "ANN="
        isSnpEff = true
        for (i, name) in names.enumerated() { fields[name] = i }
      } else if line.hasPrefix("##INFO=<ID=BCSQ,"), prefix.isEmpty {
        prefix = "BCSQ="
        isBCSQ = true
        let own = ["gene": "SYMBOL", "amino_acid_change": "HGVSp"]
        for (i, name) in names.enumerated() { fields[own[name] ?? name] = i }
      }
    }
    self.isBCSQ = isBCSQ
    self.prefix = Array(prefix.utf8)
    self.fields = fields
    self.isSnpEff = isSnpEff
    hasClinVar =
      head.preamble.contains { $0.hasPrefix("##INFO=<ID=CLNSIG,") } || fields["CLIN_SIG"] != nil
    hasFrequency = head.preamble.contains { $0.hasPrefix("##INFO=<ID=AF,") }
    hasTypes = head.preamble.contains { $0.hasPrefix("##INFO=<ID=SVLEN,") }
  }

  /// "… Format: Allele|Consequence|…" or SnpEff's "'Allele | Annotation | …'".
  private static func format(_ line: String) -> [String] {
    guard let start = line.range(of: "Format: ")?.upperBound ?? line.range(of: "'")?.upperBound
    else { return [] }
    let text = line[start...].prefix { $0 != "\"" && $0 != "'" }
    return text.split(separator: "|", omittingEmptySubsequences: false).map {
      String($0).trimmingBlanks
    }
  }

  /// Whether consequences are annotated, by VEP, SnpEff or bcftools csq.
  var hasConsequences: Bool { !prefix.isEmpty }

  /// Whether clinical significance is VEP's, which older releases gave to the position.
  var hasClinicalOfPosition: Bool { fields["CLIN_SIG"] != nil && !clinical.isEmpty }

  var isNeeded: Bool { !prefix.isEmpty || hasClinVar || hasTypes }

  mutating func add(
    _ bytes: [UInt8], _ info: Range<Int>, line: Int, contig: String, position: Int, id: String,
    reference: String, alternate: String
  ) {
    var clinicalText = ""
    var start = info.lowerBound
    var best: [String: (rank: Int, fields: [String])] = [:]
    while start < info.upperBound {
      var end = start
      while end < info.upperBound, bytes[end] != Sign.semicolon { end += 1 }
      if !prefix.isEmpty, end - start > prefix.count,
        bytes[start..<(start + prefix.count)].elementsEqual(prefix)
      {
        for entry in bytes[(start + prefix.count)..<end].split(separator: Sign.comma) {
          var parts = entry.split(separator: Sign.pipe, omittingEmptySubsequences: false).map(
            \.string)
          // "@12345" points to the record that has the consequence of both.
          if isBCSQ, entry.first == 0x40 { continue }
          if isBCSQ, let own = parts.first { parts[0] = Self.ontology(own) }
          let terms = value(parts, isSnpEff ? "Annotation" : "Consequence")
          let rank =
            terms.split(separator: "&").map { Self.rank(String($0)) }.min() ?? Self.severity.count
          let allele = isBCSQ ? "" : parts.first ?? ""
          if best[allele].map({ rank < $0.rank }) ?? true { best[allele] = (rank, parts) }
        }
      } else if hasClinVar, bytes[start..<end].starts(with: "CLNSIG=".utf8) {
        clinicalText = bytes[(start + 7)..<end].string
      } else if hasTypes, bytes[start..<end].starts(with: "SVLEN=".utf8) {
        if let length = NumberParsing.integer(bytes, (start + 6)..<end) {
          lengths.append(abs(length))
        }
      }
      start = end + 1
    }
    if !best.isEmpty { annotated += 1 }
    for (_, entry) in best.sorted(by: { $0.key < $1.key }) {
      note(
        entry.fields, clinicalText, line: line, place: "\(contig):\(position)", id: id,
        change: "\(reference)>\(alternate)")
    }
    if best.isEmpty, !clinicalText.isEmpty {
      noteClinical(
        clinicalText, line, "\(contig):\(position)", id, "", "", "\(reference)>\(alternate)")
    }
  }

  private func value(_ parts: [String], _ name: String) -> String {
    guard let at = fields[name], parts.indices.contains(at) else { return "" }
    return parts[at]
  }

  private mutating func note(
    _ parts: [String], _ clinicalText: String, line: Int, place: String, id: String, change: String
  ) {
    let terms = value(parts, isSnpEff ? "Annotation" : "Consequence").split(separator: "&").map(
      String.init)
    let term = terms.min { Self.rank($0) < Self.rank($1) } ?? ""
    let gene = value(parts, isSnpEff ? "Gene_Name" : "SYMBOL")
    let impact = value(parts, isSnpEff ? "Annotation_Impact" : "IMPACT")
    if !term.isEmpty { consequences[term, default: 0] += 1 }
    if !impact.isEmpty { impacts[impact, default: 0] += 1 }
    if !gene.isEmpty { genes[gene, default: 0] += 1 }
    let protein = value(parts, isSnpEff ? "HGVS.p" : "HGVSp")
    let shown =
      protein.isEmpty ? change : protein.split(separator: ":").last.map(String.init) ?? protein
    let isLoss = terms.contains(where: Self.lossOfFunction.contains)
    if isLoss { lossLines.append(line) }
    let significance = clinicalText.isEmpty ? value(parts, "CLIN_SIG") : clinicalText
    if !significance.isEmpty {
      noteClinical(significance, line, place, id, gene, term, shown)
    } else if isLoss || impact == "HIGH", notable.count < Self.mostNotable {
      notable.append(
        Notable(
          line: line, name: id, place: place, gene: gene, consequence: term, change: shown,
          clinical: ""))
    }
  }

  private mutating func noteClinical(
    _ text: String, _ line: Int, _ place: String, _ id: String, _ gene: String, _ term: String,
    _ change: String
  ) {
    let words = text.replacing("&", with: ",").replacing("|", with: ",").split(separator: ",").map(
      String.init)
    for word in Set(words) { clinical[word, default: 0] += 1 }
    let isPathogenic = words.contains {
      $0.lowercased().contains("pathogenic") && !$0.lowercased().contains("conflicting")
    }
    guard
      isPathogenic || words.contains("risk_factor") || words.contains("association")
        || words.contains("drug_response"),
      notable.count < Self.mostNotable
    else { return }
    notable.append(
      Notable(
        line: line, name: id, place: place, gene: gene, consequence: term, change: change,
        clinical: text))
  }

  /// The Sequence Ontology's terms for those of bcftools csq, which leaves "_variant" out; "*" marks what lies behind a
  /// stop. Source: https://samtools.github.io/bcftools/howtos/csq-calling.html
  private static func ontology(_ terms: String) -> String {
    let special = ["5_prime_utr": "5_prime_UTR_variant", "3_prime_utr": "3_prime_UTR_variant"]
    return terms.split(separator: "&").map { term in
      let plain = String(term.drop { $0 == "*" })
      if severityRank[plain] != nil { return plain }
      if let own = special[plain] { return own }
      return severityRank[plain + "_variant"] == nil ? plain : plain + "_variant"
    }.joined(separator: "&")
  }

  static func rank(_ term: String) -> Int { severityRank[term] ?? severity.count }

  private static let severityRank = Dictionary(
    uniqueKeysWithValues: severity.enumerated().map { ($1, $0) })

  /// From the most to the least severe, as Ensembl orders them.
  private static let severity = [
    "transcript_ablation", "splice_acceptor_variant", "splice_donor_variant", "stop_gained",
    "frameshift_variant",
    "stop_lost", "start_lost", "transcript_amplification", "feature_elongation",
    "feature_truncation", "exon_loss_variant",
    "inframe_insertion", "inframe_deletion", "disruptive_inframe_insertion",
    "disruptive_inframe_deletion",
    "conservative_inframe_insertion", "conservative_inframe_deletion", "missense_variant",
    "protein_altering_variant",
    "splice_donor_5th_base_variant", "splice_region_variant", "splice_donor_region_variant",
    "splice_polypyrimidine_tract_variant",
    "incomplete_terminal_codon_variant", "start_retained_variant", "stop_retained_variant",
    "synonymous_variant",
    "coding_sequence_variant", "mature_miRNA_variant", "5_prime_UTR_variant", "3_prime_UTR_variant",
    "non_coding_transcript_exon_variant", "intron_variant", "NMD_transcript_variant",
    "non_coding_transcript_variant",
    "coding_transcript_variant", "upstream_gene_variant", "downstream_gene_variant",
    "TFBS_ablation", "TFBS_amplification",
    "TF_binding_site_variant", "regulatory_region_ablation", "regulatory_region_amplification",
    "regulatory_region_variant",
    "intergenic_variant", "intergenic_region", "sequence_variant",
  ]
}

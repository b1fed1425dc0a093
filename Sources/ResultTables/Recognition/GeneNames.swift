/// Names of genes and chromosomes, by their form alone.
enum GeneNames {
  /// A symbol, or an identifier of Ensembl, NCBI or UniProt.
  static func looksLikeName(_ text: String) -> Bool {
    let text = text.trimmingBlanks
    guard (2...30).contains(text.utf8.count), let first = text.utf8.first,
      first.isLetter || first.isDigit
    else {
      return false
    }
    return text.utf8.allSatisfy {
      $0.isLetter || $0.isDigit || $0 == Sign.minus || $0 == Sign.dot || $0 == 0x5F
        || $0 == Sign.slash || $0 == 0x40
    } && text.utf8.contains(where: \.isLetter)
  }

  static func isVariant(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    if text.hasPrefix("rs") { return bytes.count > 2 && bytes[2...].allSatisfy(\.isDigit) }
    if text.hasPrefix("PA") { return bytes.count >= 8 && bytes[2...].allSatisfy(\.isDigit) }
    guard let cut = bytes.firstIndex(where: { $0 == Sign.colon || $0 == 0x5F }),
      cut + 1 < bytes.count
    else {
      return false
    }
    return Chromosome.code(bytes, 0..<cut) != nil && bytes[cut + 1].isDigit
  }

  /// Counters of reads without a gene: htseq-count's, STAR's and featureCounts'.
  static func isCounter(_ name: String) -> Bool {
    name.hasPrefix("__") || name.hasPrefix("Unassigned_")
      || ["N_unmapped", "N_multimapping", "N_noFeature", "N_ambiguous"].contains(name)
  }

  /// What identifiers of genes a cell holds.
  enum Form: String, Sendable {
    case ensembl = "Ensembl"
    case entrez = "NCBI Gene (Entrez)"
    case symbol
    case refseq = "RefSeq"
    case probe
    case uniprot = "UniProt"
  }

  static func form(_ text: String) -> Form? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return nil }
    if first == 0x45, isEnsembl(bytes) { return .ensembl }
    if bytes.count <= 9, bytes.allSatisfy(\.isDigit) { return .entrez }
    if bytes.count > 5, bytes[2] == 0x5F, bytes[3].isDigit,
      ["NM", "NR", "XM", "XR"].contains(bytes[..<2].string)
    {
      return .refseq
    }
    if text.hasSuffix("_at") || text.hasPrefix("ILMN_") { return .probe }
    if text.hasPrefix("cg"), bytes.count >= 10, bytes[2..<10].allSatisfy(\.isDigit) {
      return .probe
    }
    if text.hasPrefix("A_"), text.contains("_P") { return .probe }
    if isUniProt(bytes) { return .uniprot }
    return looksLikeName(text) ? .symbol : nil
  }

  /// ENS, a species, G, T or P, eleven digits, perhaps a version.
  private static func isEnsembl(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 15, bytes.starts(with: "ENS".utf8) else { return false }
    let letters = bytes[3...].prefix { $0.isLetter }.count
    guard letters == 1 || letters == 4, "GTP".utf8.contains(bytes[2 + letters]) else {
      return false
    }
    return bytes.count >= 14 + letters
      && bytes[(3 + letters)..<(14 + letters)].allSatisfy(\.isDigit)
  }

  /// Accessions such as P04637: https://www.uniprot.org/help/accession_numbers
  private static func isUniProt(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 6, bytes[1].isDigit, bytes[5].isDigit, (0x41...0x5A).contains(bytes[0])
    else { return false }
    let middle = bytes[2..<5]
    guard middle.allSatisfy({ $0.isDigit || (0x41...0x5A).contains($0) }) else { return false }
    return "OPQ".utf8.contains(bytes[0])
      || bytes[2].isLetter && middle.contains(where: \.isDigit) && bytes[3] != 0x2D
        && bytes[2] >= 0x41
  }
}

enum Chromosome {
  /// 1…22 for autosomes, 23 X, 24 Y, 25 the pseudoautosomal regions, 26 mitochondrial; further ones of
  /// other species up to 60; nil for what is no chromosome's name.
  static func code(_ name: String) -> Int? {
    let bytes = Array(name.utf8)
    return code(bytes, 0..<bytes.count)
  }

  @inline(__always) static func code(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var low = range.lowerBound
    let high = range.upperBound
    if high - low > 3, bytes[low] | 0x20 == 0x63, bytes[low + 1] | 0x20 == 0x68,
      bytes[low + 2] | 0x20 == 0x72
    {
      low += 3
    }
    guard high > low else { return nil }
    if bytes[low].isDigit {
      guard high - low <= 2 else { return nil }
      var value = 0
      for at in low..<high {
        guard bytes[at].isDigit else { return nil }
        value = value * 10 + Int(bytes[at] &- 0x30)
      }
      return (1...60).contains(value) ? value : nil
    }
    switch (bytes[low], high - low) {
    case (0x58, 1), (0x78, 1): return 23
    case (0x59, 1), (0x79, 1): return 24
    case (0x58, 2): return bytes[low + 1] == 0x59 ? 25 : nil
    case (0x50, 3...4): return 25
    case (0x4D, 1), (0x4D, 2): return high - low == 1 || bytes[low + 1] | 0x20 == 0x74 ? 26 : nil
    default: return nil
    }
  }

  static func name(_ code: Int) -> String {
    switch code {
    case 23: "X"
    case 24: "Y"
    case 25: "XY"
    case 26: "MT"
    default: String(code)
    }
  }
}

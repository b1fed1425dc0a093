/// Names of genes and chromosomes, by their form alone.
enum GeneNames {
  /// A symbol, or an identifier of Ensembl, NCBI or UniProt.
  static func looksLikeName(_ text: String) -> Bool {
    let text = text.trimmingBlanks
    guard (2...30).contains(text.utf8.count), let first = text.utf8.first, first.isLetter || first.isDigit else {
      return false
    }
    return text.utf8.allSatisfy {
      $0.isLetter || $0.isDigit || $0 == Sign.minus || $0 == Sign.dot || $0 == 0x5F || $0 == Sign.slash || $0 == 0x40
    } && text.utf8.contains(where: \.isLetter)
  }

  static func isVariant(_ text: String) -> Bool {
    text.wholeMatch(of: #/rs\d+/#) != nil || text.wholeMatch(of: #/(chr)?[0-9XYMT]{1,2}[:_]\d+.*/#) != nil
      || text.wholeMatch(of: #/PA\d{6,}/#) != nil
  }

  /// What identifiers of genes a cell holds.
  enum Form: String, Sendable {
    case ensembl, entrez, symbol, refseq, probe, uniprot
  }

  static func form(_ text: String) -> Form? {
    if text.hasPrefix("ENS"), text.wholeMatch(of: #/ENS([A-Z]{3})?[GTP]\d{11}(\.\d+)?(_PAR_Y)?/#) != nil { return .ensembl }
    if text.utf8.allSatisfy(\.isDigit), (1...9).contains(text.utf8.count) { return .entrez }
    if text.wholeMatch(of: #/[NX][MR]_\d+(\.\d+)?/#) != nil { return .refseq }
    if text.wholeMatch(of: #/\d+(_[a-z]+)*_at|ILMN_\d+|cg\d{8}.*|A_\d+_P\d+/#) != nil { return .probe }
    if text.wholeMatch(of: #/[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9][A-Z][A-Z0-9]{2}[0-9]/#) != nil { return .uniprot }
    return looksLikeName(text) ? .symbol : nil
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
    if high - low > 3, bytes[low] | 0x20 == 0x63, bytes[low + 1] | 0x20 == 0x68, bytes[low + 2] | 0x20 == 0x72 {
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

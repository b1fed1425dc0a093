internal import Foundation

/// Latin letters without their diacritics, from Unicode's canonical decompositions.
enum LatinFolding {
  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for value in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      if parts.count > 1, let first = parts.first { table[scalar] = first }
    }
    return table
  }()

  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? { bases[scalar] }
}

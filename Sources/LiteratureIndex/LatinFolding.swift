internal import Foundation

/// Latin letters without their diacritics, from Unicode's canonical decompositions, as `unicode61` with
/// `remove_diacritics 2` takes them off.
enum LatinFolding {
  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    // Long s, with and without a dot, and the sign of the Ångström.
    var table: [Unicode.Scalar: Unicode.Scalar] = [
      "\u{17F}": "s", "\u{1E9B}": "s", "\u{212B}": "A",
    ]
    // Ǡ, Ǣ, Ǯ, Ǽ and Ǿ stay as they are.
    let whole = Set(Array(0x1E0...0x1E3) + [0x1EE, 0x1EF] + Array(0x1FC...0x1FF))
    for value in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) where !whole.contains(value) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      if parts.count > 1, table[scalar] == nil, let first = parts.first { table[scalar] = first }
    }
    return table
  }()

  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? { bases[scalar] }
}

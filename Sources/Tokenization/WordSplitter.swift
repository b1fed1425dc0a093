internal import Foundation

/// WordPiece: words in lower case and without accents, signs alone, each word cut into the longest
/// tokens from its beginning on. A word that can't be cut so is unknown.
///
/// Source: Devlin et al. (2018), https://arxiv.org/abs/1810.04805; in model files a token that begins
/// a word has a space before it.
struct WordSplitter {
  private let table: ByteStringTable
  private let unknown: Int32?

  init(table: ByteStringTable, unknown: Int32?) {
    self.table = table
    self.unknown = unknown
  }

  func encode(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [Int32]) {
    for word in Self.words(String(decoding: bytes, as: UTF8.self)) {
      let spelled = [UInt8(ascii: " ")] + Array(word.utf8)
      let ids = spelled.withUnsafeBufferPointer { pieces($0) }
      output += ids ?? unknown.map { [$0] } ?? []
    }
  }

  /// The tokens of a word; nil where a part of it is no token.
  private func pieces(_ word: UnsafeBufferPointer<UInt8>) -> [Int32]? {
    var ids: [Int32] = []
    var start = 0
    while start < word.count {
      // No token of such a vocabulary is longer than some tens of bytes.
      var end = min(word.count, start + 256)
      while end > start {
        if let id = table.index(of: .init(rebasing: word[start..<end])) {
          ids.append(Int32(id))
          break
        }
        end -= 1
      }
      guard end > start else { return nil }
      start = end
    }
    return ids
  }

  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func finish() {
      if !word.isEmpty { words.append(String(word)) }
      word = .init()
    }
    for scalar in text.unicodeScalars.map(base) {
      let properties = scalar.properties
      if properties.isWhitespace {
        finish()
        continue
      }
      switch properties.generalCategory {
      case .control, .format, .surrogate, .unassigned, .privateUse, .nonspacingMark, .enclosingMark,
        .spacingMark:
        continue
      default: break
      }
      if scalar.value == 0xFFFD { continue }
      let lower = properties.lowercaseMapping.unicodeScalars.first ?? scalar
      if standsAlone(scalar) {
        finish()
        word.append(lower)
        finish()
      } else {
        word.append(lower)
      }
    }
    finish()
    return words
  }

  /// A letter without its accents.
  private static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    return String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
  }

  /// Punctuation, signs of ASCII, Chinese characters.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      if scalar.value < 0x7F { return true }
    default: break
    }
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F,
      0x2B920...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      return true
    default: return false
    }
  }
}

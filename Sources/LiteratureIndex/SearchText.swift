/// The form of a text that is searched. Questions and abstracts go through the same rules, so that what
/// is written in many ways is found by any of them:
///
/// | written | searched |
/// |---|---|
/// | full-width letters, super- and subscript digits | ASCII |
/// | β-catenin, TGFβ1, TGF-beta1, Δ32, ε4 | beta-catenin, TGF beta 1, TGF-beta 1, delta 32, epsilon 4 |
/// | HLA-B*15:02, B∗1502, CYP2D6*4 | HLA-B star1502, B star1502, CYP2D6 star4 |
/// | BRAFV600E, p.Val600Glu, R117* | BRAF V600E, p.V600E, R117X |
/// | m.3243A>G, 3243A>G | m.A3243G, A3243G |
/// | 68_69delAG | 68_69del |
///
/// What stands between letters and digits is left to FTS5's `unicode61`.
package enum SearchText {
  /// The searched form, or nil where it is the text itself.
  package static func normalised(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.contains(where: { !isPlain($0) }) else { return nil }
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count + 16)
      var changed = false
      var start = 0
      while start < bytes.count {
        var end = start
        var plain = true
        while end < bytes.count, bytes[end] > 32 {
          if !isPlain(bytes[end]) { plain = false }
          end += 1
        }
        let word = bytes[start..<end]
        if plain || word.count < 2 {
          out.append(contentsOf: word)
        } else {
          let form = WordForm.normalised(Array(word))
          if !form.elementsEqual(word) { changed = true }
          out.append(contentsOf: form)
        }
        if end < bytes.count { out.append(bytes[end]) }
        start = end + 1
      }
      return changed ? String(decoding: out, as: UTF8.self) : nil
    }
  }

  /// Bytes that no rule looks at: what holds only these is its own searched form.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    // a-z, white space and the commonest punctuation.
    (byte >= 97 && byte <= 122) || byte <= 32 || byte == 46 || byte == 44 || byte == 45
  }

  /// The words of a text as FTS5's tokenizer sees them: searched form, split where `unicode61` splits,
  /// lower case, without diacritics, and (where `stemmed`) with Porter's endings taken off.
  package static func words(_ text: String, stemmed: Bool = true) -> [String] {
    let form = normalised(text) ?? text
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      guard !word.isEmpty else { return }
      words.append(String(decoding: stemmed ? PorterStemmer.stem(word) : word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
    }
    for scalar in form.unicodeScalars {
      switch scalar.value {
      case 48...57, 97...122: word.append(UInt8(scalar.value))
      case 65...90: word.append(UInt8(scalar.value + 32))
      case 0..<128: end()
      default:
        if isWordScalar(scalar) {
          appendFolded(scalar, to: &word)
        } else if !isMark(scalar) {
          end()
        }
      }
    }
    end()
    return words
  }

  /// The combining marks that do not end a word; at all others `unicode61` splits.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x304, 0x306...0x30C, 0x30F, 0x311, 0x31B, 0x323...0x328, 0x32D...0x32E,
      0x330...0x331:
      true
    default: false
    }
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      true
    default: false
    }
  }

  /// Lower case without diacritics: "É" → "e".
  private static func appendFolded(_ scalar: Unicode.Scalar, to word: inout [UInt8]) {
    let base = String(scalar).decomposedFirst ?? scalar
    word.append(contentsOf: base.properties.lowercaseMapping.utf8)
  }
}

extension String {
  /// The first scalar of the canonical decomposition, for Latin letters with a diacritic.
  fileprivate var decomposedFirst: Unicode.Scalar? {
    guard let scalar = unicodeScalars.first,
      scalar.value < 0x250 || scalar.value / 256 == 0x1E
        || scalar.value == 0x212B
    else { return nil }
    return LatinFolding.base(of: scalar)
  }
}

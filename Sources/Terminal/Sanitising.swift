extension TerminalText {
  /// A text from outside without anything that would command a terminal or turn its signs around: no
  /// escape sequences, control characters (C0 and C1), bidirectional overrides or invisible signs.
  /// Line breaks stay; tabs and lone carriage returns become spaces.
  ///
  /// Sources: ECMA-48, sections 5.3–5.6; https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings
  package static func sanitised(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 || $0 == 0x0A }) { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      switch scalars[at].value {
      case 0x1B, 0x90, 0x98, 0x9B, 0x9D...0x9F: at = endOfSequence(scalars, at)
      default:
        if let kept = kept(scalars, at) { result.append(kept) }
        at += 1
      }
    }
    return String(result)
  }

  private static func kept(_ scalars: [Unicode.Scalar], _ at: Int) -> Unicode.Scalar? {
    let scalar = scalars[at]
    switch scalar.value {
    case 0x0A: return scalar
    case 0x0D: return at + 1 < scalars.count && scalars[at + 1].value == 0x0A ? nil : " "
    case 0x09, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: return " "
    case 0..<0x20, 0x7F..<0xA0: return nil
    // Joiners shape letters of real scripts; variation selectors choose between glyphs.
    case 0x200C, 0x200D, 0xFE00...0xFE0F: return scalar
    default: return scalar.properties.generalCategory == .format ? nil : scalar
    }
  }

  /// Past the escape sequence that begins at `start`. An unfinished one loses only its introducer.
  private static func endOfSequence(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    var at = start + 1
    var introducer = scalars[start].value
    if introducer == 0x1B {
      guard at < scalars.count, 0x20...0x7E ~= scalars[at].value else { return at }
      // ESC with a capital letter is the two-byte form of a C1 control.
      introducer = scalars[at].value + 0x40
      at += 1
    }
    switch introducer {
    case 0x9B:
      // Parameters, intermediates, a final sign.
      let body = at
      while at < scalars.count, 0x20...0x3F ~= scalars[at].value { at += 1 }
      return at < scalars.count && 0x40...0x7E ~= scalars[at].value ? at + 1 : body
    case 0x90, 0x98, 0x9D...0x9F:
      // A string of the host's, up to BEL, ST or ESC \.
      let body = at
      while at < scalars.count {
        if scalars[at].value == 0x07 || scalars[at].value == 0x9C { return at + 1 }
        if scalars[at].value == 0x1B {
          return at + 1 < scalars.count && scalars[at + 1] == "\\" ? at + 2 : at
        }
        at += 1
      }
      return body
    default:
      // ESC, intermediates, a final sign.
      at = scalars[start].value == 0x1B ? start + 1 : at
      while at < scalars.count, 0x20...0x2F ~= scalars[at].value { at += 1 }
      return at < scalars.count && 0x30...0x7E ~= scalars[at].value ? at + 1 : at
    }
  }
}

extension TerminalText {
  /// Foreign text made safe to show: no control characters (newline and tab stay), escape
  /// sequences, C1 controls, or signs that turn the direction of writing; CR LF becomes LF.
  package static func sanitised(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      let scalar = scalars[at]
      if let end = endOfSequence(scalars, at) {
        at = end
        continue
      }
      if isHarmless(scalar) { kept.append(scalar) }
      at += 1
    }
    return String(kept)
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F...0x9F: false
    // Marks, embeddings, overrides and isolates of direction.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    // Line and paragraph separators, byte order mark, invisible tags.
    case 0x2028, 0x2029, 0xFEFF, 0xE0000...0xE007F: false
    default: true
    }
  }

  /// The index behind the escape sequence that begins at `start` (ECMA-48), nil where none does.
  ///
  /// A sequence that does not end before the line does loses only its introducer: text after a
  /// stray sign is not swallowed.
  private static func endOfSequence(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    var kind = scalars[start].value
    var at = start + 1
    if kind == 0x1B {
      guard at < scalars.count else { return at }
      kind = scalars[at].value &+ 0x40
      at += 1
    }
    switch kind {
    case 0x9B:  // CSI: parameters, intermediates, one final sign
      var end = at
      while end < scalars.count, (0x20...0x3F).contains(scalars[end].value) { end += 1 }
      guard end < scalars.count, (0x40...0x7E).contains(scalars[end].value) else { return at }
      return end + 1
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F:  // DCS, SOS, OSC, PM, APC: text up to ST or BEL
      return endOfString(scalars, at) ?? at
    default:
      guard scalars[start].value == 0x1B else { return nil }
      var end = start + 1
      while end < scalars.count, (0x20...0x2F).contains(scalars[end].value) { end += 1 }
      guard end < scalars.count, (0x30...0x7E).contains(scalars[end].value) else {
        return start + 1
      }
      return end + 1
    }
  }

  private static func endOfString(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    var at = start
    while at < scalars.count, scalars[at] != "\n" {
      if scalars[at].value == 0x07 || scalars[at].value == 0x9C { return at + 1 }
      if scalars[at].value == 0x1B {
        let closes = at + 1 < scalars.count && scalars[at + 1] == "\\"
        return closes ? at + 2 : at
      }
      at += 1
    }
    return nil
  }
}

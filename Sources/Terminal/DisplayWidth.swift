/// How many columns text takes on a terminal.
enum DisplayWidth {
  static func of(_ text: some StringProtocol) -> Int {
    StyledPieces(String(text)).reduce(0) { width, piece in
      guard case .character(let character) = piece else { return width }
      return width + of(character)
    }
  }

  /// 0 for combining and invisible signs, 2 for East Asian wide ones and emoji, else 1.
  static func of(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
    var width = 0
    for scalar in character.unicodeScalars {
      // A sequence of emoji is drawn as one.
      if scalar.properties.isEmojiPresentation { return 2 }
      width += of(scalar)
    }
    return width
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // Vowels and final consonants of Hangul join the consonant before them.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  /// Blocks that are Wide or Fullwidth in Unicode's EastAsianWidth.txt (UAX #11).
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      return true
    default: return scalar.properties.isEmojiPresentation
    }
  }
}

/// Text cut into characters and the style sequences (`ESC [ … letter`) between them.
struct StyledPieces: Sequence, IteratorProtocol {
  enum Piece: Equatable {
    case style(String)
    case character(Character)
  }

  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func next() -> Piece? {
    guard let first = rest.first else { return nil }
    if first == "\u{1B}", rest.dropFirst().first == "[",
      let end = rest.dropFirst(2).firstIndex(where: { ("@"..."~").contains($0) })
    {
      let style = rest[...end]
      rest = rest[rest.index(after: end)...]
      return .style(String(style))
    }
    rest.removeFirst()
    return .character(first)
  }
}

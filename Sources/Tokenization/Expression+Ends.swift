// Where matches of the expressions end.

extension PieceSplitter {
  /// Where the match that begins at character `start` ends; nil where none begins there.
  func end(of expression: Expression, from start: Int) -> Int? {
    switch expression {
    case .gpt2: return endGPT2(from: start)
    case .llama(let digits, let follow): return endLlama(from: start, digits, follow)
    case .casedWords(let digits, let contractions):
      return endCased(from: start, digits, contractions)
    case .deepseek3: return endDeepSeek3(from: start)
    case .bloom:
      let first = kinds[start] == .space ? start + 1 : start
      let end = runOfScalars(from: first) { !Self.isBloomSign($0) }
      return end > first ? end : nil
    case .digits(let count):
      let end = run(from: start) { $0 == .number }
      return count == 0 ? end : min(end, start + count)
    case .threeASCIIDigits:
      let isDigits = (start..<start + 3).allSatisfy { 0x30...0x39 ~= ascii(at: $0) }
      return isDigits ? start + 3 : nil
    case .lineBreak: return kinds[start] == .newline ? start + 1 : nil
    case .trailingWhitespace:
      let end = run(from: start) { $0.isWhitespace }
      return end == seen.upperBound ? end : nil
    case .punctuation(let backtick):
      var signs = Array("$+<=>^~|".utf8)
      if backtick { signs.append(UInt8(ascii: "`")) }
      var end = start
      while let kind = kind(at: end), kind.isPunctuation || signs.contains(ascii(at: end)) {
        end += 1
      }
      return end
    case .spacedLetters: return spaced(from: start) { run(from: $0) { $0 == .letter } }
    case .spacedCasedLetters:
      return spaced(from: start) { runOfScalars(from: $0, Self.isCasedLetter) }
    case .spacedPunctuation: return spaced(from: start) { run(from: $0) { $0.isPunctuation } }
    case .spacedSigns: return spaced(from: start) { runOfScalars(from: $0, Self.isSign) }
    case .eastAsian:
      return runOfScalars(from: start) {
        0x4E00...0x9FA5 ~= $0 || 0x0800...0x4E00 ~= $0 || 0xAC00...0xD7FF ~= $0
      }
    case .chineseAndKana:
      return runOfScalars(from: start) { 0x4E00...0x9FA5 ~= $0 || 0x3040...0x30FF ~= $0 }
    }
  }

  // MARK: Whole expressions

  private func endGPT2(from start: Int) -> Int {
    if let end = endOfContraction(from: start, ignoringCase: false) { return end }
    let first = kind(at: start) == .space ? start + 1 : start
    switch kind(at: first) {
    case .letter: return run(from: first) { $0 == .letter }
    case .number: return run(from: first) { $0 == .number }
    case .space, .newline, .otherWhitespace, nil: return endOfWhitespace(from: start)
    default: return run(from: first) { $0.isSign }
    }
  }

  private func endLlama(from start: Int, _ digits: Int, _ linesFollow: Bool) -> Int {
    if let end = endOfContraction(from: start, ignoringCase: true) { return end }
    let kind = kinds[start]
    if kind == .letter { return run(from: start) { $0 == .letter } }
    if kind == .number { return min(run(from: start) { $0 == .number }, start + digits) }
    if kind != .newline, self.kind(at: start + 1) == .letter {
      return run(from: start + 1) { $0 == .letter }
    }
    if let end = endOfSigns(from: start) {
      return linesFollow ? run(from: end) { $0 == .newline } : end
    }
    return endOfLines(from: start)
  }

  private func endCased(from start: Int, _ digits: Int, _ contractions: Bool) -> Int {
    let kind = kinds[start]
    let first = kind == .letter || kind == .number || kind == .newline ? start : start + 1
    let word = endOfCasedWord(from: first)
    if word > first {
      guard contractions, self.kind(at: word) == .apostrophe else { return word }
      return endOfContraction(from: word, ignoringCase: true) ?? word
    }
    if kind == .number { return min(run(from: start) { $0 == .number }, start + digits) }
    if let signs = endOfSigns(from: start) {
      var end = signs
      while self.kind(at: end) == .newline || ascii(at: end) == UInt8(ascii: "/") { end += 1 }
      return end
    }
    return endOfLines(from: start)
  }

  /// Letters that are not lower-case, then letters that are not upper-case.
  private func endOfCasedWord(from start: Int) -> Int {
    var end = start
    while kind(at: end) == .letter, !(0x61...0x7A ~= ascii(at: end)) { end += 1 }
    while kind(at: end) == .letter, !(0x41...0x5A ~= ascii(at: end)) { end += 1 }
    return end
  }

  private func endDeepSeek3(from start: Int) -> Int {
    func isLetter(_ index: Int) -> Bool {
      0x41...0x5A ~= ascii(at: index) || 0x61...0x7A ~= ascii(at: index)
    }
    func letters(from start: Int) -> Int { run(from: start) { $0 == .letter || $0 == .mark } }
    let kind = kinds[start]
    let isSign = kind.isPunctuation || kind == .symbol
    if isSign, ascii(at: start) > 0, isLetter(start + 1) {
      var end = start + 1
      while isLetter(end) { end += 1 }
      return end
    }
    let leads = !isSign && kind != .newline && kind != .letter
    if leads, letters(from: start + 1) > start + 1 { return letters(from: start + 1) }
    let word = letters(from: start)
    if word > start { return word }
    let first = kind == .space ? start + 1 : start
    let signs = run(from: first) { $0.isPunctuation || $0 == .symbol }
    if signs > first { return run(from: signs) { $0 == .newline } }
    return kind.isWhitespace ? endOfLines(from: start) : start
  }

  // MARK: Parts of expressions

  /// ` ?[^\s\p{L}\p{N}]+`
  private func endOfSigns(from start: Int) -> Int? {
    let first = kinds[start] == .space ? start + 1 : start
    let end = run(from: first) { $0.isSign }
    return end > first ? end : nil
  }

  /// `\s*[\r\n]+|\s+(?!\S)|\s+`: whitespace up to its last line break, if it has one.
  private func endOfLines(from start: Int) -> Int {
    let end = run(from: start) { $0.isWhitespace }
    if let last = kinds[start..<end].lastIndex(of: .newline) { return last + 1 }
    return endOfWhitespace(from: start)
  }

  /// `\s+(?!\S)|\s+`: whitespace, but for its last character where something follows.
  private func endOfWhitespace(from start: Int) -> Int {
    let end = run(from: start) { $0.isWhitespace }
    return end == seen.upperBound || end == start + 1 ? end : end - 1
  }

  /// `\s?` and then what `end` finds, if it finds something.
  private func spaced(from start: Int, _ end: (Int) -> Int) -> Int? {
    if kinds[start].isWhitespace, start + 1 < seen.upperBound {
      let found = end(start + 1)
      if found > start + 1 { return found }
    }
    let found = end(start)
    return found > start ? found : nil
  }

  /// `'s|'t|'re|'ve|'m|'ll|'d`
  private func endOfContraction(from start: Int, ignoringCase: Bool) -> Int? {
    guard kinds[start] == .apostrophe else { return nil }
    let mask: UInt8 = ignoringCase ? 0x20 : 0
    func letter(_ index: Int) -> UInt8 {
      let byte = ascii(at: start + index)
      return UInt8(ascii: "A")...UInt8(ascii: "z") ~= byte ? byte | mask : 0
    }
    switch (letter(1), letter(2)) {
    case (UInt8(ascii: "s"), _), (UInt8(ascii: "t"), _), (UInt8(ascii: "m"), _),
      (UInt8(ascii: "d"), _):
      return start + 2
    case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
      (UInt8(ascii: "l"), UInt8(ascii: "l")):
      return start + 3
    default: return nil
    }
  }

  // MARK: Classes of characters

  private static func isBloomSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    case 0x28, 0x29, 0x2C, 0x2E, 0x21, 0x3F, 0x7C: true
    case 0x2026, 0x3002, 0xFF0C, 0x3001, 0x0964, 0x06D4, 0x060C: true
    default: false
    }
  }

  /// `[!-/:-~！-／：-～‘-‟　-。]`
  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21...0x2F, 0x3A...0x7E, 0xFF01...0xFF0F, 0xFF1A...0xFF5E, 0x2018...0x201F,
      0x3000...0x3002:
      true
    default: false
    }
  }

  /// Letters with upper and lower case, but for those that DeepSeek's list lacks: some of Armenian,
  /// Georgian, Cyrillic and Latin, and beyond the Basic Multilingual Plane all but five alphabets.
  private static func isCasedLetter(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter: break
    default: return false
    }
    switch scalar {
    case 0x0560...0x0588, 0x10C7, 0x10CD, 0x10D0...0x10FF, 0x1C80...0x1C8A, 0x2D00...0x2D2D,
      0xA790...0xA7FA, 0xAB30...0xAB68:
      return false
    case 0x10000...:
      return [
        0x10400...0x1044F, 0x104B0...0x104D3, 0x104D8...0x104FB, 0x10C80...0x10CB2,
        0x10CC0...0x10CF2, 0x118A0...0x118DF, 0x1E900...0x1E943,
      ].contains { $0 ~= scalar }
    default: return true
    }
  }
}

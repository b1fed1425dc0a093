/// A text as an array of Unicode scalars, with the questions that readers ask of it. Every position is
/// safe to ask about; outside the text there is nothing.
struct ScalarText: Sendable {
  let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var count: Int { scalars.count }

  subscript(i: Int) -> Unicode.Scalar? { scalars.indices.contains(i) ? scalars[i] : nil }

  func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range.clamped(to: 0..<count)])
    return String(text)
  }

  func isSpace(_ i: Int) -> Bool { self[i]?.properties.isWhitespace ?? false }

  func isLetter(_ i: Int) -> Bool {
    guard let scalar = self[i] else { return false }
    if scalar.isASCII { return (65...90).contains(scalar.value & ~32) }
    return scalar.properties.isAlphabetic && scalar.properties.numericType == nil
  }

  /// A number of any kind in any script: 7, ٧, ７, ⁷, ½, Ⅶ, 七.
  func isNumeric(_ i: Int) -> Bool {
    guard let scalar = self[i] else { return false }
    if scalar.isASCII { return (48...57).contains(scalar.value) }
    return scalar.properties.numericType != nil
  }

  /// The value of a decimal digit of any script; not of superscripts.
  func digit(_ i: Int) -> Int? {
    guard let scalar = self[i] else { return nil }
    if scalar.isASCII { return (48...57).contains(scalar.value) ? Int(scalar.value) - 48 : nil }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  /// The value of a superscript or subscript digit.
  func raisedDigit(_ i: Int) -> Int? {
    guard let scalar = self[i], !scalar.isASCII, scalar.properties.numericType == .digit else {
      return nil
    }
    return scalar.properties.numericValue.map { Int($0) }
  }

  func isWordScalar(_ i: Int) -> Bool { isLetter(i) || isNumeric(i) || isMark(i) }

  private func isMark(_ i: Int) -> Bool {
    switch self[i]?.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  func skippingSpaces(_ i: Int) -> Int {
    var i = i
    while isSpace(i) { i += 1 }
    return i
  }

  /// The end of the run of letters and numbers that begins at `i`.
  func wordEnd(_ i: Int) -> Int {
    var end = i
    while isWordScalar(end) { end += 1 }
    return end
  }

  /// Whether a word may begin at `i`: no letter or number stands before it.
  func isWordStart(_ i: Int) -> Bool { !isWordScalar(i - 1) }

  static let minuses: Set<Unicode.Scalar> = ["-", "\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}"]
  static let dashes: Set<Unicode.Scalar> = minuses.union(["\u{2014}", "\u{2012}", "~"])

  func isMinus(_ i: Int) -> Bool { self[i].map(Self.minuses.contains) ?? false }
  func isDash(_ i: Int) -> Bool { self[i].map(Self.dashes.contains) ?? false }

  /// The end of `word` where it stands at `i` as whole words, in any case; blanks in it stand for any
  /// blanks or a hyphen.
  func end(of word: String, at i: Int) -> Int? {
    var position = i
    for scalar in word.unicodeScalars {
      if scalar == " " {
        guard isSpace(position) || isMinus(position) else { return nil }
        position = isMinus(position) ? position + 1 : skippingSpaces(position)
      } else {
        guard let own = self[position] else { return nil }
        guard own == scalar || own.properties.lowercaseMapping == String(scalar) else { return nil }
        position += 1
      }
    }
    guard let last = word.unicodeScalars.last, last.properties.isAlphabetic else { return position }
    return isLetter(position) ? nil : position
  }

  func end(ofAny words: [String], at i: Int) -> (word: String, end: Int)? {
    for word in words {
      if let end = end(of: word, at: i) { return (word, end) }
    }
    return nil
  }
}

/// The words of an evidence sentence between blanks, values whole.
struct EvidenceWords {
  struct Word {
    /// Without the punctuation round it.
    var range: Range<Int>
    var isValue = false
    /// Holds a number, or begins with one.
    var isNumber = false
    /// Begins with a measure or with the word of a label, which the number belongs to: "OR 2.3", "type 2".
    var hasMeasure = false
    var endsInValue = false
    /// Cannot be said: part of a damaged value, or a value that is not whole in it.
    var isBroken = false
    var text = ""
  }

  private(set) var words: [Word] = []
  private let text: ScalarText

  private static let closing: Set<Unicode.Scalar> = [",", ".", ";", ":", ")", "]", "?", "!"]
  private static let opening: Set<Unicode.Scalar> = ["(", "["]

  init(_ sentence: EvidenceSentence, _ text: ScalarText) {
    self.text = text
    var i = 0
    while i < text.count {
      i = text.skippingSpaces(i)
      guard i < text.count else { break }
      // Blanks inside a value don't end its word.
      var end = i
      while end < text.count {
        if let value = sentence.values.first(where: { $0.range.contains(end) }) {
          end = value.range.upperBound
        } else if text.isSpace(end) {
          break
        } else {
          end += 1
        }
      }
      let inside = sentence.values.filter { $0.range.overlaps(i..<end) }
      words.append(Self.word(i..<end, inside, text))
      i = max(end, i + 1)
    }
  }

  private static func word(
    _ range: Range<Int>, _ values: [ProtectedValue], _ text: ScalarText
  ) -> Word {
    var range = range
    let low = values.first?.range.lowerBound ?? range.upperBound
    let high = values.last?.range.upperBound ?? range.lowerBound
    while let scalar = text[range.upperBound - 1], range.count > 1, range.upperBound > high,
      closing.contains(scalar)
    {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    while let scalar = text[range.lowerBound], range.count > 1, range.lowerBound < low,
      opening.contains(scalar)
    {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    var word = Word(range: range, text: text.string(range).lowercased())
    word.isValue = !values.isEmpty
    word.isNumber =
      values.contains { $0.valueClass == .number } || text.isNumeric(range.lowerBound)
    if let first = values.first, first.range.lowerBound == range.lowerBound {
      word.hasMeasure = first.number?.measure != nil && text.isLetter(range.lowerBound)
    }
    word.endsInValue = values.last?.range.upperBound == range.upperBound
    word.isBroken =
      values.contains { $0.damage != nil || !range.contains($0.range.lowerBound) }
      || !text.isWordScalar(range.lowerBound) && values.isEmpty
      || range.contains { i in
        isLoose(text[i]) && !values.contains { $0.range.contains(i) }
      }
    return word
  }

  /// Brackets and the like in a word, where they are no part of a value: what stands inside and round them
  /// is read one way by one reader and another by the next ("N-(trans-3-hydroxy-1,2,3,4-tetra…", "PGE(2)").
  private static func isLoose(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return "()[]{}（）［］【】〔〕_|\\".unicodeScalars.contains(scalar)
  }

  /// Nor does a run go past the punctuation that ends a clause.
  func isBroken(_ first: Int, _ last: Int) -> Bool {
    if words[last].isBroken { return true }
    guard last > first else { return false }
    let between = words[last - 1].range.upperBound..<words[last].range.lowerBound
    return text.scalars[between].contains { !$0.properties.isWhitespace && $0 != "," }
      || text.scalars[between].contains { $0.properties.isWhitespace && $0 != " " }
  }

  func mayBegin(_ i: Int, forbidden: Set<String>) -> Bool {
    let word = words[i]
    guard !word.isBroken else { return false }
    if word.isNumber { return beginsWhole(i) }
    if word.isValue { return true }
    return !NumericWords.all.contains(word.text) && !forbidden.contains(word.text)
      && !text.isMinus(word.range.lowerBound)
  }

  func mayEnd(_ i: Int) -> Bool {
    if words[i].isNumber { return endsWhole(i) }
    return words[i].isValue || !NumericWords.all.contains(words[i].text)
  }

  // MARK: Numbers

  /// Whether nothing that belongs to the number stands before it: no sign, comparator, unit or name.
  private func beginsWhole(_ i: Int) -> Bool {
    let word = words[i]
    guard text.isWordScalar(word.range.lowerBound) else { return false }
    if word.hasMeasure || i == 0 { return true }
    return NumberNeighbours.before.contains(words[i - 1].text)
      && isBlank(words[i - 1].range.upperBound..<word.range.lowerBound)
  }

  /// Whether nothing that belongs to the number follows: its clause ends, or a word that is no unit does.
  private func endsWhole(_ i: Int) -> Bool {
    let end = words[i].range.upperBound
    guard words[i].endsInValue || text.isWordScalar(end - 1) else { return false }
    guard i + 1 < words.count else { return true }
    let next = words[i + 1]
    let gap = text.scalars[end..<next.range.lowerBound].filter { !$0.properties.isWhitespace }
    if gap.isEmpty {
      let isJoined = i + 2 < words.count && words[i + 2].isNumber
      return NumberNeighbours.behind.contains(next.text) && !isJoined
    }
    if gap.contains(where: { Self.opening.contains($0) || $0 == ":" }) { return false }
    guard gap.allSatisfy(Self.closing.contains) else { return false }
    // "5, 10 and 20%": the unit is theirs in common.
    return gap != [","] || !next.isNumber && !["and", "or", "to"].contains(next.text)
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    text.scalars[range].allSatisfy { $0 == " " }
  }
}

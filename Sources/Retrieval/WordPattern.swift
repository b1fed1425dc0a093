internal import LiteratureIndex

/// A sequence of words written as a rule table's cell:
///
/// | written | means |
/// |---|---|
/// | `my|our` | one of the words |
/// | `a?` | the word, or nothing |
/// | `..` | up to four words |
/// | `<drug>`, `<gene>`, `<variant>`, `<disease>` | a name of that kind |
/// | `<number>` | a number |
struct WordPattern: Sendable {
  private enum Slot: Sendable {
    case words(Set<String>, optional: Bool)
    case gap
    case name(Entity.Kind)
    case number
  }

  private let slots: [Slot]

  init(_ text: String) {
    slots = text.split(separator: " ").map { piece in
      switch piece {
      case "..": return .gap
      case "<number>": return .number
      case _ where piece.hasPrefix("<"):
        return .name(Entity.Kind(rawValue: String(piece.dropFirst().dropLast())) ?? .concept)
      default:
        let isOptional = piece.hasSuffix("?")
        let words = (isOptional ? piece.dropLast() : piece).split(separator: "|").map(String.init)
        return .words(Set(words), optional: isOptional)
      }
    }
  }

  /// A table: one pattern a line.
  static func table(_ text: String) -> [WordPattern] {
    text.split(separator: "\n").map { WordPattern(String($0)) }
  }

  /// Where the pattern stands in a text, leftmost first.
  func match(in text: NamedWords) -> Range<Int>? {
    for start in text.words.indices {
      if let end = end(slots[...], text, at: start) { return start..<end }
    }
    return nil
  }

  func stands(in text: NamedWords) -> Bool { match(in: text) != nil }

  func opens(_ text: NamedWords) -> Bool { end(slots[...], text, at: 0) != nil }

  private func end(_ slots: ArraySlice<Slot>, _ text: NamedWords, at place: Int) -> Int? {
    guard let slot = slots.first else { return place }
    let rest = slots.dropFirst()
    switch slot {
    case .words(let words, let isOptional):
      if place < text.words.count, words.contains(text.words[place]),
        let end = end(rest, text, at: place + 1)
      {
        return end
      }
      return isOptional ? end(rest, text, at: place) : nil
    case .number:
      guard place < text.words.count, text.words[place].allSatisfy(\.isNumber) else { return nil }
      return end(rest, text, at: place + 1)
    case .gap:
      for length in 0...4 where place + length <= text.words.count {
        if let end = end(rest, text, at: place + length) { return end }
      }
      return nil
    case .name(let kind):
      for mention in text.mentions
      where mention.entity.kind == kind && mention.range.lowerBound == place {
        if let end = end(rest, text, at: mention.range.upperBound) { return end }
      }
      return nil
    }
  }
}

/// The words of a text in searched form, and the names among them.
struct NamedWords: Sendable {
  let words: [String]
  let mentions: [Mention]

  init(_ text: String, names: NameTables) {
    words = SearchText.words(text, stemmed: false)
    mentions = names.mentions(in: text)
  }

  func holds(_ kind: Entity.Kind) -> Bool { mentions.contains { $0.entity.kind == kind } }

  func holds(anyOf set: Set<String>) -> Bool { words.contains(where: set.contains) }
}

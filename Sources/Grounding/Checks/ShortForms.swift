/// Short forms and what they stand for: "AD" for "Alzheimer's disease", "SRL" where the passage says
/// "sirolimus (SRL)".
struct ShortForms: Sendable {
  /// The keys of the words that the passage defines a short form by.
  private var words: [String: Set<String>] = [:]

  init(definedIn passage: SentenceAttributes) {
    let tokens = passage.tokens
    for i in tokens.indices.dropFirst() where tokens[i - 1].text == "(" && Self.isShort(tokens[i]) {
      guard i > 1, let first = Self.start(of: tokens[i], before: i - 1, in: tokens) else {
        continue
      }
      let long = tokens[first..<(i - 1)].filter { $0.isContent }
      words[tokens[i].key, default: []].formUnion(long.map(\.key))
    }
  }

  /// The keys of a sentence, with those of the words that its short forms stand for.
  func keys(of sentence: SentenceAttributes) -> Set<String> {
    sentence.tokens.reduce(into: sentence.keys) { keys, token in
      keys.formUnion(words[token.key] ?? [])
    }
  }

  func words(for token: CheckToken) -> Set<String> { words[token.key] ?? [] }

  static func isShort(_ token: CheckToken) -> Bool {
    token.kind != .mark && (2...8).contains(token.text.count)
      && token.text.count(where: \.isUppercase) >= 2
  }

  /// Where the words in front of the bracket begin that hold the letters of the short form in order.
  private static func start(
    of short: CheckToken, before bracket: Int, in tokens: [CheckToken]
  ) -> Int? {
    let letters = letters(of: short.text)
    guard letters.count > 1 else { return nil }
    var i = bracket - 1
    while i >= 0, bracket - i <= 2 * letters.count {
      if tokens[i].text == "." || tokens[i].text == ")" { return nil }
      let text = tokens[i..<bracket].map { $0.text.lowercased() }.joined(separator: " ")
      if text.first == letters.first, holds(text, letters) { return i }
      i -= 1
    }
    return nil
  }

  /// Whether the short form can stand for the words: it begins each of them, and its letters stand in them
  /// in order.
  static func stands(_ short: CheckToken, for words: [String]) -> Bool {
    guard isShort(short), words.count > 1 else { return false }
    let letters = letters(of: short.text)
    guard letters.count >= words.count else { return false }
    return begins(letters[...], words[...])
  }

  private static func begins(
    _ letters: ArraySlice<Character>, _ words: ArraySlice<String>
  ) -> Bool {
    guard let word = words.first?.lowercased() else { return letters.isEmpty }
    guard let letter = letters.first, word.first == letter else { return false }
    return (1...letters.count).contains { n in
      holds(word, Array(letters.prefix(n))) && begins(letters.dropFirst(n), words.dropFirst())
    }
  }

  private static func letters(of text: String) -> [Character] {
    let plain = text.last == "s" ? text.dropLast() : text[...]
    return Array(plain.filter(\.isLetter).lowercased())
  }

  private static func holds(_ text: String, _ letters: [Character]) -> Bool {
    var rest = letters[...]
    for character in text where character == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}

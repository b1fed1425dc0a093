package import LiteratureIndex

/// One thing that a question asks for: a word, or all the names of an entity. Whichever name was typed,
/// the alternatives are the same, so that a question finds the same passages under each of them.
package struct Term: Sendable, Hashable {
  /// As it was typed.
  package var surface: String
  /// Words in searched form, unstemmed; the first alternative is what was typed.
  package var alternatives: [[String]]
  package var entity: Entity?
  /// A word of the question's frame: it counts for little, and is not missed.
  package var isWeak: Bool
  /// Of several entities that the question lists, one must be held.
  package var anyOf: [Entity] = []
  /// Stemmed alternatives, in a fixed order.
  var stems: [[String]]

  init(surface: String, alternatives: [[String]], entity: Entity? = nil) {
    self.surface = surface
    self.entity = entity
    isWeak = entity == nil && StopWords.isWeak(surface)
    var seen: Set<[String]> = []
    self.alternatives = alternatives.filter { !$0.isEmpty && seen.insert($0).inserted }
    stems = Set(self.alternatives.map { $0.map(Self.stem) }).sorted {
      $0.lexicographicallyPrecedes($1)
    }
  }

  static func stem(_ word: String) -> String { SearchText.words(word).first ?? word }
}

/// A question taken apart: what it names, and the words that search.
package struct Question: Sendable {
  package var text: String
  package var terms: [Term]
  package var entities: [Entity]
  package var mentions: [Mention]

  /// `context` is what the conversation was about: its entities are searched when the question names
  /// none of its own ("how is it inherited?").
  package init(_ text: String, names: NameTables, context: Question? = nil) {
    self.text = text
    mentions = names.mentions(in: text)
    if Self.asksNotation(text) {
      // "What do the brackets in p.(Arg97Gly) mean?" is about the writing, not about the allele.
      mentions.removeAll { $0.entity.kind == .variant && !$0.entity.name.contains(" ") }
    }
    var terms: [Term] = []
    let words = SearchText.words(text, stemmed: false)
    var covered = IndexSet()
    for mention in mentions {
      covered.formUnion(mention.range)
      if terms.contains(where: { $0.entity == mention.entity }) { continue }
      terms.append(Self.term(mention, names))
    }
    terms = Self.joiningListed(terms, words, mentions)
    for (i, term) in Self.shortForms(text, names) where !covered.contains(i) {
      covered.formUnion(i..<(i + 1))
      terms.append(term)
    }
    for (i, term) in Self.romanNumerals(text, words)
    where !covered.contains(i) && !covered.contains(i + 1) {
      covered.formUnion(i..<(i + 2))
      terms.append(term)
    }
    for phrase in Self.joinedForms(text) where phrase.alternatives.count > 1 {
      let words = Set(phrase.alternatives[0])
      // Part of a name that was found, or there already.
      if mentions.contains(where: { words.isSubset(of: $0.words) })
        || terms.contains(where: { $0.alternatives.contains(phrase.alternatives[0]) })
      {
        continue
      }
      terms.append(phrase)
    }
    let compound = Set(terms.flatMap { $0.entity == nil && !$0.isWeak ? $0.alternatives[0] : [] })
    for (i, word) in words.enumerated() where !covered.contains(i) && !compound.contains(word) {
      guard !StopWords.contains(word) else { continue }
      let term = Term(
        surface: word, alternatives: [[word]] + (Spelling.variants[word] ?? []).map { [$0] })
      if !terms.contains(where: { $0.stems == term.stems }) { terms.append(term) }
    }
    if let context, Self.refersBack(words), mentions.allSatisfy({ $0.entity.kind == .species }),
      terms.count(where: { !$0.isWeak }) <= 4
    {
      for term in context.terms where term.entity?.isProtected == true && !terms.contains(term) {
        terms.append(term)
      }
    }
    self.terms = terms
    entities = terms.compactMap(\.entity).filter(\.isProtected)
  }

  private static let pronouns: Set<String> = [
    "it", "its", "they", "them", "their", "this", "these", "those", "that", "he", "she",
  ]

  /// "How is it inherited?", "and in mice?", "what about treatment?": a question that does not stand alone.
  private static func refersBack(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return words.contains(where: pronouns.contains) || first == "and" || first == "also"
      || (words.count > 1 && words[1] == "about" && (first == "what" || first == "how"))
  }

  private static let notation: Set<String> = [
    "notation", "nomenclature", "hgvs", "bracket", "brackets", "parenthesis", "parentheses",
    "asterisk", "underscore", "prefix",
  ]

  private static func asksNotation(_ text: String) -> Bool {
    text.split { !$0.isLetter }.contains { notation.contains($0.lowercased()) }
  }

  private static func term(_ mention: Mention, _ names: NameTables) -> Term {
    let ambiguous = names.ambiguous[mention.entity] ?? []
    let all = (names.names[mention.entity] ?? []).filter { !ambiguous.contains($0) }.map {
      SearchText.words($0, stemmed: false)
    }
    return Term(
      surface: mention.words.joined(separator: " "),
      alternatives: [mention.words] + all.filter { $0.joined().count > 1 }.prefix(24),
      entity: mention.entity)
  }

  /// Capitals that no name explained: all that they may stand for, as one term.
  private static func shortForms(_ text: String, _ names: NameTables) -> [(Int, Term)] {
    var found: [(Int, Term)] = []
    var position = 0
    for raw in text.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
      let words = SearchText.words(String(raw), stemmed: false)
      defer { position += words.count }
      guard words.count == 1, let entities = Self.shortened(raw, names), entities.count <= 3 else {
        continue
      }
      let all = entities.flatMap { names.names[$0] ?? [] }.map {
        SearchText.words($0, stemmed: false)
      }
      let concept = Entity(.concept, entities.map(\.name).joined(separator: " or "))
      found.append(
        (position, Term(surface: String(raw), alternatives: [words] + all, entity: concept)))
    }
    return found
  }

  /// What capitals may stand for, with a number behind them too (UPD15, MEN2).
  private static func shortened(_ raw: Substring, _ names: NameTables) -> [Entity]? {
    if let entities = names.shortForms[String(raw)] { return entities }
    let head = raw.prefix(while: \.isLetter)
    guard head.count > 2, head.count < raw.count, head.allSatisfy(\.isUppercase),
      raw.dropFirst(head.count).allSatisfy(\.isNumber)
    else { return nil }
    let named = names.mentions(in: String(head)).map(\.entity).filter { $0.kind == .concept }
    return named.isEmpty ? names.shortForms[String(head)] : named
  }

  private static let numbered: Set<String> = [
    "stage", "phase", "type", "class", "grade", "group", "factor", "complex", "category", "level",
  ]
  private static let numerals = ["I": "1", "II": "2", "III": "3", "IV": "4", "V": "5"]

  /// Stage I, phase II: the two words as one term, which is found with an Arabic numeral too. By itself "I"
  /// would be no word that searches.
  private static func romanNumerals(_ text: String, _ words: [String]) -> [(Int, Term)] {
    var found: [(Int, Term)] = []
    let raw = text.split(whereSeparator: \.isWhitespace).map(\.trimmingPunctuation)
    for (first, second) in zip(raw, raw.dropFirst()) {
      let kind = first.lowercased()
      guard numbered.contains(kind), let arabic = numerals[String(second)] else { continue }
      let pair = [kind, second.lowercased()]
      guard let i = words.indices.dropLast().first(where: { Array(words[$0...($0 + 1)]) == pair })
      else { continue }
      found.append((i, Term(surface: "\(first) \(second)", alternatives: [pair, [kind, arabic]])))
    }
    return found
  }

  /// 5e-8 as it is printed: 5 × 10⁻⁸.
  private static func power(_ text: Substring) -> Term? {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, let mantissa = Double(parts[0]), mantissa > 0,
      let exponent = Int(parts[1]),
      parts[0].allSatisfy({ $0.isNumber || $0 == "." })
    else { return nil }
    let printed = SearchText.words(
      "\(parts[0]) × 10\(exponent < 0 ? "-" : "")\(exponent.magnitude)", stemmed: false)
    return Term(
      surface: String(text),
      alternatives: [SearchText.words(String(text), stemmed: false), printed])
  }

  /// IL-6, CD4/CD8 and IL6: searched joined and apart.
  private static func joinedForms(_ text: String) -> [Term] {
    text.split(whereSeparator: \.isWhitespace).compactMap { piece in
      let raw = piece.trimmingPunctuation
      if let power = power(raw) { return power }
      let words = SearchText.words(String(raw), stemmed: false)
      if words.count == 2, raw.contains("-"), words.allSatisfy({ !StopWords.contains($0) }) {
        var term = Term(surface: String(raw), alternatives: [words, [words.joined()]])
        // Of two whole words (genome-wide, Wiedemann-Beckwith) each is searched too.
        term.isWeak = words.allSatisfy { $0.count > 2 && $0.allSatisfy(\.isLetter) }
        return term
      }
      guard words.count == 1, let word = words.first else { return nil }
      let head = word.prefix(while: \.isLetter)
      let tail = word.dropFirst(head.count)
      guard head.count > 1, !tail.isEmpty, tail.allSatisfy(\.isNumber) else { return nil }
      return Term(surface: word, alternatives: [[word], [String(head), String(tail)]])
    }
  }

  /// What FTS5 is asked.
  package var expression: MatchExpression {
    MatchExpression(
      terms.flatMap { term in
        term.alternatives.sorted { $0.lexicographicallyPrecedes($1) }
      })
  }
}

extension Substring {
  /// Without punctuation at its ends.
  fileprivate var trimmingPunctuation: Substring {
    var text = self
    while let last = text.last, !(last.isLetter || last.isNumber) { text.removeLast() }
    while let first = text.first, !(first.isLetter || first.isNumber) { text.removeFirst() }
    return text
  }
}

/// A small set of positions.
struct IndexSet {
  private var members: Set<Int> = []
  mutating func formUnion(_ range: Range<Int>) { members.formUnion(range) }
  func contains(_ i: Int) -> Bool { members.contains(i) }
}

internal import LiteratureIndex

/// What a question wants named (a gene, a drug, a disease) or counted, and whether a sentence does that.
package struct AskedThing: Sendable {
  private enum Kind: Sendable {
    case named(Entity.Kind)
    /// What is counted, as it was typed, and its stem.
    case counted(String, stem: String)
  }

  private let kind: Kind
  private let given: Set<Entity>

  /// nil where the question asks for neither.
  package init?(_ question: Question) {
    let words = SearchText.words(question.text, stemmed: false)
    guard let kind = Self.counted(words) ?? Self.named(words) else { return nil }
    self.kind = kind
    given = Set(question.terms.flatMap { ($0.entity.map { [$0] } ?? []) + $0.anyOf })
  }

  /// What is counted, where a number is asked for.
  package var counted: String? { if case .counted(let noun, _) = kind { noun } else { nil } }

  // MARK: The question

  /// "How many exons does …": the last word of the phrase.
  private static func counted(_ words: [String]) -> Kind? {
    guard let how = words.indices.first(where: { words[$0...].starts(with: ["how", "many"]) })
    else {
      return nil
    }
    let phrase = words[(how + 2)...].prefix { !endsOfPhrase.contains($0) && $0 != "long" }
    guard let noun = phrase.last, phrase.count <= 4, !shares.contains(noun) else { return nil }
    return SearchText.words(noun).first.map { .counted(noun, stem: $0) }
  }

  /// "Which antiepileptic drugs …": the first noun that is known within three words.
  private static func named(_ words: [String]) -> Kind? {
    for (i, word) in words.enumerated() where interrogatives.contains(word) {
      for next in words[(i + 1)...].prefix(3) {
        if let kind = nouns[next] { return .named(kind) }
        if endsOfPhrase.contains(next) { break }
      }
    }
    return nil
  }

  private static let interrogatives: Set<String> = ["which", "what", "name", "list"]
  private static let nouns: [String: Entity.Kind] = [
    "gene": .gene, "genes": .gene, "drug": .drug, "drugs": .drug, "medication": .drug,
    "medications": .drug, "medicine": .drug, "medicines": .drug, "disease": .disease,
    "diseases": .disease, "disorder": .disease, "disorders": .disease, "syndrome": .disease,
    "syndromes": .disease,
  ]
  private static let endsOfPhrase: Set<String> = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "can", "could", "will",
    "would", "should", "may", "might", "must", "of", "in", "on", "at", "for", "with", "within",
    "per", "to", "from", "by", "there", "that", "which", "cause", "causes", "make", "makes",
    "encode", "encodes", "carry", "known",
  ]
  /// Of these shares are told as often as numbers ("1 in 25").
  private static let shares: Set<String> = [
    "people", "persons", "individuals", "children", "babies", "newborns", "births", "patients",
    "men", "women", "males", "females", "cases", "carriers", "americans", "europeans", "adults",
  ]

  // MARK: The sentence

  /// Whether a sentence names something of the kind that the question does not, or tells a number of what is
  /// counted.
  package func isHeld(by sentence: String, _ names: NameTables?) -> Bool {
    switch kind {
    case .named(let kind):
      return names?.mentions(in: sentence).contains {
        $0.entity.kind == kind && !given.contains($0.entity)
      } ?? false
    case .counted(_, let noun):
      let words = SearchText.words(sentence)
      return words.indices.contains { i in
        words[i] == noun && words[max(0, i - 4)..<i].contains(where: Self.isNumber)
      }
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    Int(word) != nil || numbers.contains(word)
  }

  private static let numbers: Set<String> = Set(
    [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "twenty", "thirty", "forty", "fifty",
      "hundred", "hundreds", "thousand", "thousands", "dozen", "dozens", "million", "single", "no",
    ].flatMap { SearchText.words($0) })
}

/// Puts the parts of a symbol together: IL-6 and IL6, TNF-alpha, HLA-DRB1, deltaF508 and F508del.
enum NameJoiner {
  private static let greek: Set<String> = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "kappa", "lambda", "mu",
    "sigma", "tau", "omega",
  ]
  private static let notations: Set<String> = ["p", "c", "g", "m", "n", "r"]

  static func joined(_ tokens: [CheckToken]) -> [CheckToken] {
    var out: [CheckToken] = []
    var i = 0
    while i < tokens.count {
      // p.V600E is V600E.
      if notations.contains(tokens[i].text), i + 2 < tokens.count, tokens[i + 1].text == ".",
        tokens[i + 1].glued, tokens[i + 2].glued,
        tokens[i + 2].kind == .name || tokens[i + 2].kind == .number || tokens[i + 2].text == "("
      {
        i += 2
        continue
      }
      if tokens[i].key == "delta", i + 1 < tokens.count, isResidue(tokens[i + 1].text) {
        var token = tokens[i + 1]
        token.key += "del"
        out.append(token)
        i += 2
        continue
      }
      var token = tokens[i]
      i += 1
      while token.kind == .name, !token.key.hasPrefix("gt"),
        let count = partLength(tokens, at: i, of: token)
      {
        for part in tokens[i..<(i + count)] {
          token.text += part.text
          if part.kind != .mark { token.key += part.text.lowercased() }
        }
        i += count
      }
      out.append(token)
    }
    return out
  }

  /// How many tokens from `i` are one more part of a symbol.
  private static func partLength(_ tokens: [CheckToken], at i: Int, of token: CheckToken) -> Int? {
    guard i < tokens.count else { return nil }
    let next = tokens[i]
    // APOE ε4 names two things.
    if greek.contains(next.text.lowercased()), next.key != "epsilon", !next.text.isAllCapitals,
      token.text.isAllCapitals
    {
      return 1
    }
    if next.kind == .number, greek.contains(where: { token.key.hasSuffix($0) }), next.key.count < 3,
      i + 1 >= tokens.count || UnitTable.name(of: tokens[i + 1].text) == nil
    {
      return 1
    }
    guard next.glued, next.text == "-" || next.text == "_", i + 1 < tokens.count,
      tokens[i + 1].glued
    else { return nil }
    let part = tokens[i + 1]
    if part.kind == .number {
      return part.key.count <= 8 && token.text.contains(where: \.isUppercase) ? 2 : nil
    }
    if greek.contains(part.text.lowercased()) { return 2 }
    guard part.kind == .name else { return nil }
    return part.text.count <= 3 || token.text.count <= 3 ? 2 : nil
  }

  /// F508: a residue without its change.
  private static func isResidue(_ text: String) -> Bool {
    guard let first = text.first, first.isUppercase, text.count > 2 else { return false }
    return text.dropFirst().allSatisfy(\.isNumber)
  }
}

/// Gives tokens the concepts of the lexicon; the words of a phrase become one token.
enum PhraseMerger {
  /// Short forms that are other words in small letters.
  private static let capitals: Set<String> = [
    "or", "hr", "rr", "us", "uk", "ci", "er", "ko", "wt", "ppv", "npv", "lof", "gof", "sd", "sem",
    "auc", "icr", "nod", "shr", "usa", "csf", "nk",
  ]
  private static let uncapitalisedPeoples: Set<String> = [
    "white", "whites", "black", "blacks", "caucasian", "caucasians", "oriental",
  ]

  static func merged(_ tokens: [CheckToken]) -> [CheckToken] {
    let stems = tokens.map(stem)
    var out: [CheckToken] = []
    var i = 0
    while i < tokens.count {
      if let (phrase, length) = longest(tokens, stems, at: i) {
        var token = tokens[i]
        token.concepts += phrase.concepts
        if length > 1 {
          token.text = tokens[i..<(i + length)].map(\.text).joined(separator: " ")
          token.key = phrase.stems.joined(separator: "_")
          token.kind = .word
        }
        token.words = length
        classify(&token)
        out.append(token)
        i += length
        continue
      }
      var token = tokens[i]
      if let last = out.last, last.kind == .number || last.text == "-" && token.glued,
        out.suffix(2).contains(where: { $0.kind == .number }),
        let unit = UnitTable.name(of: token.text)
      {
        token.concepts.append(Concept(attribute: .unit, value: unit))
        token.kind = .word
        token.key = unit
        token.isContent = false
      } else if token.kind == .word || token.kind == .name, DrugWords.contains(token.text) {
        token.concepts.append(Concept(attribute: .arm, value: "agent=" + token.text.lowercased()))
      }
      out.append(token)
      i += 1
    }
    return out
  }

  private static func stem(_ token: CheckToken) -> String {
    switch token.kind {
    case .number, .mark: token.key
    // "Unable" was cut into a denial and what it denies.
    case .word, .name: token.key == "not" ? token.key : WordKey.stem(token.text)
    }
  }

  private static func longest(
    _ tokens: [CheckToken], _ stems: [String], at i: Int
  ) -> (AttributeLexicon.Phrase, Int)? {
    guard tokens[i].kind != .mark else { return nil }
    for phrase in AttributeLexicon.phrases[stems[i]] ?? [] {
      var j = i + 1
      var matches = true
      for stem in phrase.stems.dropFirst() {
        while j < tokens.count, tokens[j].kind == .mark, tokens[j].glued || tokens[j].text == "-",
          ["-", "/", ".", "'", "*"].contains(tokens[j].text)
        {
          j += 1
        }
        guard j < tokens.count, stems[j] == stem else {
          matches = false
          break
        }
        j += 1
      }
      guard matches else { continue }
      let concepts = phrase.concepts.filter { isAllowed($0, tokens, i, phrase) }
      if !concepts.isEmpty {
        return (AttributeLexicon.Phrase(stems: phrase.stems, concepts: concepts), j - i)
      }
    }
    return nil
  }

  private static func isAllowed(
    _ concept: Concept, _ tokens: [CheckToken], _ i: Int, _ phrase: AttributeLexicon.Phrase
  ) -> Bool {
    let text = tokens[i].text
    if phrase.stems.count == 1, capitals.contains(text.lowercased()), !text.isAllCapitals {
      return false
    }
    if phrase.stems.count == 1, text == "OR", concept.attribute != .measure { return false }
    // Porter's stem of "observed" is that of "observational".
    if concept.value.hasSuffix("observational"), phrase.stems.count == 1 {
      return text.lowercased().hasPrefix("observational")
    }
    switch concept.attribute {
    case .population:
      return text.first?.isUppercase == true || uncapitalisedPeoples.contains(text.lowercased())
    case .strain:
      return text.contains { $0.isUppercase || $0.isNumber }
    case .measure where concept.value == "p":
      guard phrase.stems.count == 1 else { return true }
      guard i + 1 < tokens.count else { return false }
      return ["=", "<", ">", "<=", ">="].contains(tokens[i + 1].text)
        || tokens[i + 1].kind == .number
    default:
      // A symbol in capitals is no word: CAT, REST.
      if tokens[i].kind == .name, text.isAllCapitals, phrase.stems.count == 1, text.count > 1 {
        return capitals.contains(text.lowercased())
          || [.build, .strain, .tissue, .measure, .consequence].contains(concept.attribute)
          || phrase.stems[0].contains { $0.isNumber }
          || (concept.attribute == .level && text.hasPrefix("M"))
          || ["DNA", "RNA", "SNP", "SNPS"].contains(text)
      }
      return true
    }
  }

  private static let silent: Set<Attribute> = [.negation, .hedge, .condition, .unit]
  private static let lightValues: Set<String> = [
    "compare", "however", "also", "thus", "about", "have", "use", "together", "all",
  ]

  private static func classify(_ token: inout CheckToken) {
    if token.concepts.allSatisfy({ silent.contains($0.attribute) }) {
      token.isContent = false
    } else if token.concepts.allSatisfy({
      $0.attribute == .plain && lightValues.contains($0.value)
    }) {
      token.isContent = false
    } else {
      token.isContent = true
    }
    if token.kind == .name, !token.text.contains(where: \.isNumber) { token.kind = .word }
  }
}

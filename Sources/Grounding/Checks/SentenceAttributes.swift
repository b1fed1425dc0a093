/// A sentence as the checks see it: its tokens with what they say, read once.
struct SentenceAttributes: Sendable {
  var text: String
  var tokens: [CheckToken]
  /// The clause that each token stands in.
  var clauses: [Int] = []
  /// Whether a token stands in brackets.
  var inBrackets: [Bool] = []
  /// Tokens that deny: "not", "lack of", "neither".
  var negations: [Int] = []
  var hedges: [Int] = []
  var conditions: [Int] = []
  var keys: Set<String>
  var values: [Attribute: Set<String>] = [:]
  var quantities: [Quantity] = []

  init(_ text: String) {
    self.text = text
    tokens = CheckTokenizer.tokens(of: text)
    keys = Set(tokens.map(\.key))
    adjustRisk()
    labelGroups()
    findClauses()
    for (i, token) in tokens.enumerated() {
      for concept in token.concepts {
        values[concept.attribute, default: []].insert(concept.value)
        switch concept.attribute {
        case .negation: negations.append(i)
        case .hedge: hedges.append(i)
        case .condition: conditions.append(i)
        default: break
        }
      }
    }
    quantities = Quantity.all(in: self)
  }

  /// "Reduced risk" says "protective".
  private mutating func adjustRisk() {
    for i in tokens.indices {
      guard let j = tokens[i].concepts.firstIndex(where: { $0.value == "risk=harm" }), i > 0 else {
        continue
      }
      let before = tokens[max(0, i - 2)..<i].filter { $0.isContent }
      if before.contains(where: { $0.value(of: .direction) == "down" }) {
        tokens[i].concepts[j].value = "risk=protective"
      }
    }
  }

  private static let labels: Set<String> = [
    "A", "B", "C", "D", "E", "F", "I", "II", "III", "IV", "V", "1", "2", "3", "4", "5",
  ]

  /// "Group A", "arm 2", "cohort II" name arms.
  private mutating func labelGroups() {
    for i in tokens.indices.dropFirst()
    where Self.labels.contains(tokens[i].text) && tokens[i].words == 1 {
      guard ["group", "arm", "cohort"].contains(tokens[i - 1].key) else { continue }
      tokens[i].concepts.append(
        Concept(attribute: .arm, value: "label=" + tokens[i].text.lowercased()))
      tokens[i].isContent = true
    }
  }

  private static let breaks: Set<String> = [
    ";", "but", "however", "whereas", "while", "although", "though", "despit", "yet", ".",
  ]

  private mutating func findClauses() {
    var clause = 0
    var depth = 0
    for token in tokens {
      if token.text == ")" || token.text == "]" { depth = max(0, depth - 1) }
      if depth == 0, Self.breaks.contains(token.key) { clause += 1 }
      clauses.append(clause)
      inBrackets.append(depth > 0)
      if token.text == "(" || token.text == "[" { depth += 1 }
    }
  }

  func values(of attribute: Attribute) -> Set<String> { values[attribute] ?? [] }

  private static let trailing: Set<String> = ["absent", "absenc", "none", "neither", "nil", "lack"]

  /// Whether something in the clause denies the token at `i`.
  func isNegated(_ i: Int, byOther: Bool = false) -> Bool {
    negations.contains { k in
      guard clauses[k] == clauses[i], !(byOther && k == i) else { return false }
      if k == i { return true }
      if k < i { return i - k <= 9 }
      return Self.trailing.contains(tokens[k].key) || i >= k - 3
    }
  }

  func isHedged(_ i: Int) -> Bool {
    hedges.contains { k in abs(k - i) <= 12 || k < i && clauses[k] == clauses[i] }
  }

  private static let evidenceWords: Set<String> = ["evid", "signific", "statist", "longer"]

  /// The words that the cue at `k` is said of: the next ones with content in its clause.
  func scope(of k: Int, limit: Int) -> [Int] {
    var found: [Int] = []
    for i in (k + 1)..<max(k + 1, tokens.count) {
      guard clauses[i] == clauses[k], found.count < limit else { break }
      let token = tokens[i]
      guard token.isContent, !Self.evidenceWords.contains(token.key),
        token.value(of: .significance) == nil
      else { continue }
      if token.concepts.contains(where: { $0.attribute == .plain && $0.value == "show" }) {
        continue
      }
      found.append(i)
    }
    return found
  }
}

/// A number with what belongs to it.
struct Quantity: Hashable, Sendable {
  enum Role: Hashable, Sendable { case plain, pValue, bound }
  enum Comparator: Hashable, Sendable { case less, more }

  var token: Int
  var number: String
  var unit: String?
  var comparator: Comparator?
  var measure: String?
  var role: Role = .plain

  var value: Double? {
    let parts = number.split(separator: "E", maxSplits: 1)
    guard let first = parts.first, let mantissa = Double(first) else { return nil }
    guard parts.count == 2, let power = Int(parts[1]), abs(power) < 300 else { return mantissa }
    var factor = 1.0
    for _ in 0..<abs(power) { factor *= 10 }
    return power < 0 ? mantissa / factor : mantissa * factor
  }

  static func all(in sentence: SentenceAttributes) -> [Quantity] {
    let tokens = sentence.tokens
    var found: [Quantity] = []
    for (i, token) in tokens.enumerated() where token.kind == .number {
      var quantity = Quantity(token: i, number: token.key)
      quantity.unit = unit(tokens, after: i)
      quantity.comparator = comparator(tokens, before: i)
      let (measure, role) = measure(sentence, before: i)
      quantity.measure = measure
      quantity.role = role
      found.append(quantity)
    }
    return found
  }

  /// The unit behind the number, or behind the range that it begins.
  private static func unit(_ tokens: [CheckToken], after i: Int) -> String? {
    var j = i + 1
    var steps = 0
    while j < tokens.count, steps < 5 {
      if let unit = tokens[j].value(of: .unit) { return unit }
      let isRange =
        tokens[j].kind == .number
        || ["-", "/", "+", "±", ",", "to", "and", "~"].contains(tokens[j].text)
      guard isRange else { return nil }
      // A comma parts two numbers of a list; only a list shares its unit.
      j += 1
      steps += 1
    }
    return nil
  }

  private static let less: Set<String> = ["<", "<=", "less_than", "below", "under", "fewer"]
  private static let more: Set<String> = [">", ">=", "more_than", "abov", "over", "exceed"]

  private static func comparator(_ tokens: [CheckToken], before i: Int) -> Comparator? {
    guard i > 0 else { return nil }
    let last = tokens[i - 1]
    if less.contains(last.key) || less.contains(last.text) { return .less }
    if more.contains(last.key) || more.contains(last.text) { return .more }
    guard i > 1,
      last.text == "than" || last.text == "least" || last.text == "most" || last.text == "to"
    else { return nil }
    switch tokens[i - 2].text.lowercased() {
    case "less", "fewer", "lower", "smaller", "shorter", "younger": return .less
    case "more", "greater", "higher", "larger", "longer", "older": return .more
    case "at": return last.text == "least" ? .more : last.text == "most" ? .less : nil
    case "up": return .less
    default: return nil
    }
  }

  /// The measure in front of the number, not past a bracket's beginning or another clause.
  private static func measure(_ sentence: SentenceAttributes, before i: Int) -> (String?, Role) {
    let tokens = sentence.tokens
    var j = i - 1
    var steps = 0
    while j >= 0, steps < 12, sentence.clauses[j] == sentence.clauses[i] {
      if let measure = tokens[j].value(of: .measure) {
        if measure == "ci" { return (measure, isBound(tokens, ci: j, number: i) ? .bound : .plain) }
        if measure == "p" { return (measure, i - j <= 4 ? .pValue : .plain) }
        return (measure, .plain)
      }
      if tokens[j].text == ")" { return (nil, .plain) }
      j -= 1
      steps += 1
    }
    return (nil, .plain)
  }

  /// Whether between "CI" and the number stand only numbers and marks.
  private static func isBound(_ tokens: [CheckToken], ci: Int, number: Int) -> Bool {
    tokens[(ci + 1)..<number].allSatisfy {
      $0.kind != .word && $0.kind != .name
        || ["to", "and", "percent", "of", "between", "from", "be"].contains($0.key)
    } && tokens[(ci + 1)..<number].count { $0.kind == .number } < 2
  }
}

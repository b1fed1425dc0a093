// What sets groups of one study apart and can be told from a question alone: a point of time, a genotype, a level,
// one treatment or several, constructs, who does a thing and who does not, controls.

/// The settings that a text names.
struct Settings: Sendable {
  /// Points of time that something is said of, in days: "at 3 months", "by month 24", "5-year survival".
  private(set) var times: [Double] = []
  /// All spans of time, in days.
  private(set) var spans: [Double] = []
  /// Genotypes, by the kind of their letters: "Met/Met", "*1/*2", "TT homozygotes".
  private(set) var genotypes: [String: Set<String>] = [:]
  /// What is high, low or normal: the nouns' stems.
  private(set) var levels: [String: Set<String>] = [:]
  /// What vectors carry: AAV9: GFP.
  private(set) var constructs: [String: Set<String>] = [:]
  private(set) var isAlone = false
  private(set) var isCombined = false

  /// In small letters.
  let words: [String]
  private let typed: [String]

  init(_ text: String) {
    typed = text.split(whereSeparator: \.isWhitespace).map {
      $0.trimmingPrefix(while: { "([\"'".contains($0) }).description
    }.map { word in
      var word = Substring(word)
      while let last = word.last, ".,;:?!)]\"'".contains(last) { word.removeLast() }
      return String(word)
    }
    words = typed.map { $0.lowercased() }
    isAlone = !["alone", "monotherapy"].allSatisfy { !words.contains($0) }
    isCombined = ["combined", "combination", "together", "plus"].contains { words.contains($0) }
    for i in words.indices {
      readTime(i)
      readGenotype(i)
      readLevel(i)
      readConstruct(i)
    }
  }

  func holds(_ word: String) -> Bool { words.contains { $0.contains(word.lowercased()) } }

  var holdsNumber: Bool { words.contains { $0.contains(where: \.isNumber) } }

  /// "Without the *2 allele".
  var lacksAllele: Bool {
    words.indices.contains { i in
      ["without", "lacking"].contains(words[i])
        && words[i...].prefix(4).contains { ["allele", "variant", "mutation"].contains($0) }
    }
  }

  private static let comparing: Set<String> = [
    "than", "versus", "vs", "compared", "between", "differ", "and", "or", "from",
  ]
  private static let controlWords = [
    "control", "healthy", "unaffected", "normal", "untreated", "placebo", "sham", "wild", "vehicle",
    "scramble", "empty", "noncarrier", "both", "neither", "either", "all", "none", "no", "these",
  ]

  var isComparing: Bool {
    !words.allSatisfy { !["than", "versus", "vs", "compared", "unlike"].contains($0) }
  }

  var asksOfControls: Bool {
    Self.comparing.isDisjoint(with: words)
      && words.indices.dropFirst().contains { i in
        words[i] == "controls"
          && ["in", "of", "among", "the", "healthy", "for", "did"].contains(words[i - 1])
      }
  }

  var speaksOfControls: Bool {
    words.contains { word in Self.controlWords.contains { word.hasPrefix($0) } }
  }

  // MARK: Time

  private static let days: [String: Double] = [
    "hour": 1 / 24.0, "hours": 1 / 24.0, "day": 1, "days": 1, "week": 7, "weeks": 7,
    "month": 365 / 12.0, "months": 365 / 12.0, "year": 365, "years": 365,
  ]
  private static let numbers: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12,
  ]

  private mutating func readTime(_ i: Int) {
    let parts = words[i].split(separator: "-").map(String.init)
    if parts.count == 2, let number = Self.number(parts[0]), let unit = Self.days[parts[1]] {
      spans.append(number * unit)
      times.append(number * unit)
      return
    }
    guard i + 1 < words.count else { return }
    // "3 months", "month 24".
    guard
      let span = Self.number(words[i]).flatMap({ n in Self.days[words[i + 1]].map { n * $0 } })
        ?? Self.number(words[i + 1]).flatMap({ n in Self.days[words[i]].map { n * $0 } })
    else { return }
    spans.append(span)
    let isAge =
      words[max(0, i - 2)..<i].contains("age") || words[max(0, i - 2)..<i].contains("aged")
      || words[min(words.count, i + 2)...].prefix(2).contains { $0 == "age" || $0 == "old" }
    guard i > 0, !isAge, ["at", "by", "after", "on"].contains(words[i - 1]) else { return }
    times.append(span)
  }

  private static func number(_ word: String) -> Double? { Double(word) ?? numbers[word] }

  // MARK: Genotypes

  private static let residues = Set(
    """
    ala arg asn asp cys gln glu gly his ile leu lys met phe pro ser thr trp tyr val
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let bearers: Set<String> = [
    "homozygotes", "homozygote", "carriers", "genotype", "genotypes", "subjects", "individuals",
    "patients", "women", "men", "heterozygotes", "children", "homozygous",
  ]

  private mutating func readGenotype(_ i: Int) {
    let word = typed[i]
    let sides = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if sides.count == 2, let kind = Self.kind(sides[0]), kind == Self.kind(sides[1]) {
      genotypes[kind, default: []].insert(sides.sorted().joined(separator: "/"))
      return
    }
    let letters = Array(word)
    guard letters.count == 2, letters.allSatisfy({ "ACGT".contains($0) }),
      i + 1 < words.count && Self.bearers.contains(words[i + 1])
        || i > 0 && Self.bearers.contains(words[i - 1])
    else { return }
    genotypes["base", default: []].insert(letters.map(String.init).sorted().joined(separator: "/"))
  }

  private static func kind(_ allele: String) -> String? {
    if allele.count == 1, "ACGT".contains(allele) { return "base" }
    if residues.contains(allele.lowercased()), allele.first?.isUppercase == true {
      return "residue"
    }
    if allele.first == "*", allele.dropFirst().first?.isNumber == true { return "star" }
    return nil
  }

  // MARK: Levels and names

  private static let levelWords: Set<String> = ["high", "low", "normal", "elevated"]

  private mutating func readLevel(_ i: Int) {
    guard Self.levelWords.contains(words[i]), i > 0, i + 1 < words.count,
      ["with", "at", "under", "in", "on", "of", "a", "and"].contains(words[i - 1])
    else { return }
    levels[WordKey.stem(words[i + 1]), default: []].insert(words[i])
  }

  private mutating func readConstruct(_ i: Int) {
    let parts = typed[i].split(separator: "-").map(String.init)
    guard parts.count == 2, parts[0].first?.isUppercase == true,
      parts[0].contains(where: \.isNumber), parts[1].count > 2, parts[1].first?.isUppercase == true
    else { return }
    constructs[parts[0], default: []].insert(parts[1])
  }
}

extension QuestionCheck {
  /// Another setting than the one that is asked about, and that one nowhere in the sentence.
  func setting(_ quote: String) -> EvidenceReport? {
    guard !asksYesOrNo else { return nil }
    let said = Settings(quote)
    if settings.times.count == 1, let asked = settings.times.first, !said.times.isEmpty,
      !said.spans.contains(where: { abs($0 - asked) <= asked / 10 })
    {
      return dropped("the sentence is about another time")
    }
    for (kind, own) in settings.genotypes.sorted(by: { $0.key < $1.key }) {
      guard let others = said.genotypes[kind], others.isDisjoint(with: own) else { continue }
      return dropped("the sentence is about \(list(others)), not \(list(own))")
    }
    for (noun, own) in settings.levels.sorted(by: { $0.key < $1.key }) where own.count == 1 {
      guard let others = said.levels[noun], others.isDisjoint(with: own) else { continue }
      return dropped("the sentence is about \(list(others)), not \(list(own))")
    }
    for (stem, own) in settings.constructs.sorted(by: { $0.key < $1.key }) {
      guard let others = said.constructs[stem], others.isDisjoint(with: own),
        !own.contains(where: said.holds), !said.holds("control")
      else { continue }
      return dropped("the sentence is about \(list(others)), not \(list(own))")
    }
    if settings.isAlone, !settings.isCombined, said.isCombined, !said.isAlone {
      return dropped("the sentence is about a combination")
    }
    if settings.isCombined, !settings.isAlone, said.isAlone, !said.isCombined {
      return dropped("the sentence is about one alone")
    }
    return denied(said) ?? controls(said)
  }

  /// Users are asked for and nonusers told of, or the other way round; who lacks an allele, and carriers.
  private func denied(_ said: Settings) -> EvidenceReport? {
    for word in settings.words where word.count > 4 && word.hasSuffix("s") && !said.isComparing {
      if said.words.contains("non" + word) || said.words.contains("non-" + word),
        !said.words.contains(word)
      {
        return dropped("the sentence is about non\(word), not \(word)")
      }
    }
    guard settings.lacksAllele, said.words.contains("carriers"), !said.lacksAllele,
      !said.words.contains(where: { $0.hasPrefix("noncarrier") || $0.hasPrefix("non-carrier") })
    else { return nil }
    return dropped("the sentence is about carriers")
  }

  /// A number of controls is asked for, and the sentence tells a number and nothing of controls.
  private func controls(_ said: Settings) -> EvidenceReport? {
    guard settings.asksOfControls, said.holdsNumber, !said.speaksOfControls else { return nil }
    return dropped("the sentence says nothing of controls")
  }

  private func list(_ words: Set<String>) -> String { words.sorted().joined(separator: ", ") }

  private func dropped(_ why: String) -> EvidenceReport {
    EvidenceReport(verdict: .dropped, check: Attribute.arm.rawValue, why: why)
  }
}

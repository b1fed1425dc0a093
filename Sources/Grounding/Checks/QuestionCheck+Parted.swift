// Groups that the passage parts, or that a word and its opposite part.

extension QuestionCheck {
  /// The passage parts groups of which the question names one and the sentence another: "assigned to
  /// sirolimus or everolimus", where the sentence tells of everolimus.
  func partedArm(
    _ sentence: SentenceAttributes, _ passage: PassageAttributes
  ) -> EvidenceReport? {
    guard !passage.arms.sets.isEmpty else { return nil }
    let isTreated = sentence.tokens.contains { token in
      token.words > 1 && token.concepts.contains { $0.value == "therapy=treated" }
    }
    let places = Self.groupWords(sentence)
    let subjects = Self.groupWords(question) + askedSubjects
    for arms in passage.arms.sets {
      let asked = Self.named(by: subjects, in: arms, passage)
      guard !asked.isEmpty, asked.count < arms.count else { continue }
      // "Active treatment" may be any drug.
      guard !isTreated || asked.contains(where: { Self.isUntreated(arms[$0]) }) else { continue }
      let said = Self.pointed(by: sentence, arms) ?? Self.named(by: places, in: arms, passage)
      guard !said.isEmpty, said.isDisjoint(with: asked),
        !sentence.tokens.contains(where: { token in
          asked.contains { Self.mayName(token, arms[$0], passage) }
        }), !speaksTheSame(places, said, arms)
      else { continue }
      let own = subjects.first { token in
        asked.contains { Self.names(token, arms[$0].keys, arms[$0], passage) }
      }
      let others = said.sorted().flatMap { arms[$0].words.map(\.text) }.prefix(3)
      let word = own?.text ?? ""
      return EvidenceReport(
        verdict: .dropped, check: Attribute.arm.rawValue,
        why: "the sentence is about \(others.joined(separator: " ")), not \(word)", asked: [word])
    }
    return nil
  }

  private static func isUntreated(_ arm: PassageArm) -> Bool {
    arm.words.contains { word in
      word.concepts.contains { ["therapy=placebo", "therapy=untreated"].contains($0.value) }
    }
  }

  /// Whether the question says the words too by which the sentence names its arms.
  private func speaksTheSame(_ places: [CheckToken], _ said: Set<Int>, _ arms: [PassageArm]) -> Bool
  {
    places.contains { token in
      said.contains { arms[$0].own.contains(token.key) }
        && question.tokens.contains { SentenceAlignment.isSame($0, token) }
    }
  }

  /// The arms that words name: by what each alone has, else by what some share.
  private static func named(
    by words: [CheckToken], in arms: [PassageArm], _ passage: PassageAttributes
  ) -> Set<Int> {
    let alone = arms.indices.filter { n in
      words.contains { names($0, arms[n].own, arms[n], passage) }
    }
    if !alone.isEmpty { return Set(alone) }
    return Set(arms.indices.filter { n in words.contains { arms[n].keys.contains($0.key) } })
  }

  /// "In the former", "the latter".
  private static func pointed(by sentence: SentenceAttributes, _ arms: [PassageArm]) -> Set<Int>? {
    guard arms.count == 2 else { return nil }
    let texts = Set(sentence.tokens.map { $0.text.lowercased() })
    switch (texts.contains("former"), texts.contains("latter")) {
    case (true, false): return [0]
    case (false, true): return [1]
    default: return nil
    }
  }

  /// What stands behind the auxiliary: "did lurasetine reduce".
  private var askedSubjects: [CheckToken] {
    question.tokens.indices.dropFirst().filter { i in
      question.tokens[i].isContent
        && ["do", "be", "can", "have"].contains(question.tokens[i - 1].key)
    }.map { question.tokens[$0] }
  }

  private static func names(
    _ token: CheckToken, _ keys: Set<String>, _ arm: PassageArm, _ passage: PassageAttributes
  ) -> Bool {
    if keys.contains(token.key) { return true }
    guard token.isContent else { return false }
    if !keys.isDisjoint(with: passage.shortForms.words(for: token)) { return true }
    return arm.words.contains { word in
      keys.contains(word.key)
        && token.concepts.contains { $0.attribute == .arm && word.concepts.contains($0) }
    }
  }

  /// Also by a word of one root with the arm's.
  private static func mayName(
    _ token: CheckToken, _ arm: PassageArm, _ passage: PassageAttributes
  ) -> Bool {
    names(token, arm.own, arm, passage)
      || token.isContent && arm.own.contains { isKin($0, token.key) }
      || arm.words.contains {
        ShortForms.isShort($0) && passage.shortForms.words(for: $0).contains(token.key)
      }
  }

  /// "Both groups", "either drug": what is said of all is said of the one that is asked about.
  static func speaksOfAll(_ sentence: SentenceAttributes) -> Bool {
    let tokens = sentence.tokens
    return tokens.indices.contains { i in
      let text = tokens[i].text.lowercased()
      guard
        ["both", "either", "neither", "two", "three", "all", "every", "each", "any", "between"]
          .contains(text)
      else { return false }
      return tokens[(i + 1)...].prefix(3).contains { all.contains($0.key) }
    }
  }

  private static let all: Set<String> = Set(
    """
    groups arms drugs treatments regimens cohorts genotypes doses therapies strains lines cohort group arm
    dose drug regimen treatment genotype
    """.split(whereSeparator: \.isWhitespace).map { WordKey.stem(String($0)) })

  /// The words that a sentence names what it is about by: what prepositions govern, the words of its group
  /// phrases, and its first word; not what it only compares with.
  static func groupWords(_ sentence: SentenceAttributes) -> [CheckToken] {
    let beside = ComparisonSides(sentence).map { $0.beside.subtracting($0.leading) } ?? []
    var words = governed(sentence, by: governors.union(["to", "during", "befor"]))
    words += sentence.tokens.filter { ["alon", "combin"].contains($0.key) }
    for phrase in GroupPhrase.all(in: sentence) { words += phrase.words }
    words += sentence.tokens.filter { token in
      !GroupPhrase.general.contains(token.key) && GroupPhrase.isSubject(GroupPhrase.headKey(token))
        || token.concepts.contains { $0.axis == "label" }
    }
    if let first = sentence.tokens.first(where: \.isContent) { words.append(first) }
    return words.filter { !beside.contains($0.key) }
  }

  // MARK: Opposites

  /// "Treated early" is asked for and "late-treated" said, "unmethylated" and "methylated".
  func opposite(_ sentence: SentenceAttributes) -> EvidenceReport? {
    guard !asksYesOrNo else { return nil }
    let groups = Self.groupWords(question)
    // "Who did not respond" are nonresponders.
    let isPlain = sentence.negations.isEmpty && question.negations.isEmpty
    let said = Self.groupWords(sentence)
    let beside = ComparisonSides(sentence).map { $0.beside.subtracting($0.leading) } ?? []
    for own in question.tokens where own.isContent && !sentence.keys.contains(own.key) {
      let isGroup = groups.contains(own)
      let others = isGroup ? sentence.tokens.filter { !beside.contains($0.key) } : said
      for other in others where !question.keys.contains(other.key) {
        guard
          isGroup && isPlain && Self.isDenied(own, other)
            || said.contains(other) && Self.isOpposite(own, other),
          !sentence.tokens.contains(where: { SentenceAlignment.isSame($0, own) }),
          !question.tokens.contains(where: { SentenceAlignment.isSame($0, other) })
        else { continue }
        return EvidenceReport(
          verdict: .dropped, check: Attribute.arm.rawValue,
          why: "the sentence is about \(other.text), not \(own.text)", asked: [own.text])
      }
    }
    return nil
  }

  private static let prefixes = ["un", "non", "in", "im"]
  private static let axes: Set<Substring> = [
    "early/late", "severity", "acute/chronic", "kin", "older/younger", "dose",
  ]

  /// One word is the other with "un" or "non" in front.
  private static func isDenied(_ a: CheckToken, _ b: CheckToken) -> Bool {
    let (x, y) = (a.text.lowercased(), b.text.lowercased())
    let (long, short) = x.count > y.count ? (x, y) : (y, x)
    if short.count > 4, prefixes.contains(where: { long == $0 + short }) { return true }
    // "Presymptomatic", "preclinical"; but "pretreatment" is a treatment.
    return long == "pre" + short && (short.hasSuffix("ic") || short.hasSuffix("al"))
  }

  private static func isOpposite(_ a: CheckToken, _ b: CheckToken) -> Bool {
    a.concepts.contains { own in
      axes.contains(own.axis)
        && b.concepts.contains { $0.axis == own.axis && $0.attribute == own.attribute && $0 != own }
        && !b.concepts.contains(own)
    }
  }

  // MARK: Without, and how many

  private static let having: Set<String> = [
    "use", "take", "receiv", "have", "carri", "give", "get", "bear", "smoke", "drink",
  ]
  private static let habits: Set<String> = ["smoke", "drink", "use"]

  /// Whether the word at `i` is what somebody lacks: "without diuretics", "with no mutation", "who took no
  /// folic acid", "who did not use hormones".
  private static func isLacked(_ i: Int, in sentence: SentenceAttributes) -> Bool {
    let tokens = sentence.tokens
    func has(_ k: Int) -> Bool {
      k >= 0 && (having.contains(tokens[k].key) || tokens[k].value(of: .plain) == "have")
    }
    for k in (max(0, i - 3)..<i).reversed() {
      switch tokens[k].text.lowercased() {
      // "With and without diabetes".
      case "without" where k > 1 && tokens[k - 2].text.lowercased() == "with": return false
      case "without", "lacking": return i - k < 3
      case "no": return i - k < 3 && has(k - 1)
      case "not", "never": return has(k + 1) && (k + 1 < i || habits.contains(tokens[i].key))
      // "Nonusers of hormones".
      case "of": return k > 0 && tokens[k - 1].key.hasPrefix("non")
      default: continue
      }
    }
    return false
  }

  /// The question asks about those who have a thing and the sentence tells of those who lack it, or the
  /// other way round.
  func lack(_ sentence: SentenceAttributes) -> EvidenceReport? {
    let said = Set(Self.having(sentence))
    let own = Self.having(question)
    for i in question.tokens.indices where Self.isSpoken(question.tokens[i]) {
      let token = question.tokens[i]
      let isLacked = Self.isLacked(i, in: question)
      let places = sentence.tokens.indices.filter { k in
        let key = sentence.tokens[k].key
        return key == token.key || isLacked && Self.isKin(key, token.key)
      }
      guard !places.isEmpty, isLacked ? hasSubject(before: i) : own.contains(token.key),
        isLacked || !asksYesOrNo,
        places.allSatisfy({ Self.isLacked($0, in: sentence) != isLacked }),
        !isLacked || places.contains(where: { said.contains(sentence.tokens[$0].key) })
      else { continue }
      return EvidenceReport(
        verdict: .dropped, check: Attribute.arm.rawValue,
        why: "the sentence is about \(isLacked ? "" : "no ")\(token.text)", asked: [token.text])
    }
    return nil
  }

  private static func isSpoken(_ token: CheckToken) -> Bool {
    token.isContent && token.kind != .number && !GroupPhrase.general.contains(token.key)
  }

  /// What a group has: the words of group phrases, and what "with", "on" and "after" govern.
  private static func having(_ sentence: SentenceAttributes) -> [String] {
    GroupPhrase.all(in: sentence).filter { !$0.isSpan }.flatMap(\.words).map(\.key)
      + governed(sentence, by: ["with", "on", "after", "take", "receiv", "given", "give", "use"])
      .map(\.key)
  }

  private func hasSubject(before i: Int) -> Bool {
    question.tokens[max(0, i - 6)..<i].contains {
      GroupPhrase.isSubject(GroupPhrase.headKey($0)) || $0.text == "those"
    }
  }

  /// "With two copies" is asked for, "with three copies" said.
  func count(_ sentence: SentenceAttributes) -> EvidenceReport? {
    let said = Self.counts(sentence)
    for (noun, own) in Self.counts(question).sorted(by: { $0.key < $1.key }) where own.count == 1 {
      guard let others = said[noun], others.isDisjoint(with: own) else { continue }
      let (mine, theirs) = (own.joined(), others.sorted().joined(separator: ", "))
      return EvidenceReport(
        verdict: .dropped, check: Attribute.arm.rawValue,
        why: "the sentence is about \(theirs) \(noun), not \(mine)", asked: ["\(mine) \(noun)"])
    }
    return nil
  }

  private static let openers: Set<String> = ["with", "carri", "bear", "have"]

  private static func counts(_ sentence: SentenceAttributes) -> [String: Set<String>] {
    let tokens = sentence.tokens
    var found: [String: Set<String>] = [:]
    for i in tokens.indices.dropFirst().dropLast() where tokens[i].kind == .number {
      let noun = tokens[i + 1]
      guard openers.contains(tokens[i - 1].key), noun.kind == .word,
        noun.isContent, noun.value(of: .unit) == nil
      else { continue }
      found[noun.key, default: []].insert(tokens[i].key)
    }
    // "Two copies" is one token.
    for i in tokens.indices.dropFirst() where openers.contains(tokens[i - 1].key) {
      let parts = tokens[i].key.split(separator: "_")
      guard parts.count == 2, parts[0].allSatisfy(\.isNumber) else { continue }
      found[String(parts[1]), default: []].insert(String(parts[0]))
    }
    return found
  }
}

// Which group a question asks about, and which a sentence is about.

/// The arms that a sentence names: those that it says something of, and those that it only compares with.
struct NamedArms: Sendable {
  struct Mention: Sendable {
    var token: Int
    /// Behind "than": what is asked is said of the other side.
    var isBeside: Bool
    /// What the word may name: "control" is a healthy person, an untreated one or a wild type.
    var readings: [Concept]
  }

  private(set) var mentions: [Mention] = []
  /// Values said of something, and values compared with only, each with its axis.
  private(set) var stated: Set<String> = []
  private(set) var compared: Set<String> = []
  /// What stands in front of "than" and behind it.
  private(set) var leading: Set<String> = []
  private(set) var beside: Set<String> = []
  /// What stands in front of "group" and "arm".
  private(set) var groups: Set<String> = []

  /// Axes that part the groups of one study; others (parents, donors) are words of any question.
  private static let axes: Set<Substring> = [
    "group", "therapy", "carrier", "genotype", "construct", "response", "exposure", "survival",
    "dose",
    "diet", "infection", "vaccination", "stimulation", "twins", "training", "diabetes", "label",
    "agent", "time", "regimen", "step",
  ]

  /// - Parameter isAsked: in a question drugs and mutants count only where they name a group: "patients on
  ///   cisplatin", "knockout mice".
  init(_ sentence: SentenceAttributes, isAsked: Bool = false) {
    let tokens = sentence.tokens
    groups = Self.groupNames(sentence)
    var isComparing = false
    // The first group behind "than" ends the comparison.
    var hasCompared = false
    for i in tokens.indices {
      if Self.opensComparison(tokens, i) {
        isComparing = true
        hasCompared = false
      } else if tokens[i].kind == .number || tokens[i].kind == .mark, tokens[i].text != "-" {
        isComparing = false
      }
      // "Without diabetes" is about who lacks it, not about who has it.
      let having = Self.having(tokens, i)
      let readings =
        having.isEmpty
        ? tokens[i].concepts.filter {
          $0.attribute == .arm && Self.axes.contains($0.axis)
            && Self.names($0, tokens, i, isAsked: isAsked)
            && (!isAsked || Self.asks($0, tokens, i))
        } : having
      guard !readings.isEmpty else {
        if hasCompared, tokens[i].isContent { isComparing = false }
        continue
      }
      hasCompared = isComparing
      mentions.append(Mention(token: i, isBeside: isComparing, readings: readings))
      let isOnlyCompared = isComparing && !hasOwnValue(tokens, i)
      for value in readings.map(\.value) {
        if isComparing { beside.insert(value) } else { leading.insert(value) }
        let isDrug = value.hasPrefix("agent=") && value != "agent=placebo"
        if isOnlyCompared, !isDrug, value != "group=patient" {
          compared.insert(value)
        } else {
          stated.insert(value)
        }
      }
    }
  }

  private static func asks(_ concept: Concept, _ tokens: [CheckToken], _ i: Int) -> Bool {
    let next = i + 1 < tokens.count ? tokens[i + 1] : nil
    let isBeforeNoun = next.map { nouns.contains($0.key) } ?? true
    if ["genotype", "construct"].contains(concept.axis) {
      if tokens[i].words > 1, concept.value == "genotype=mutant" { return true }
      // Mutations are asked for, mutants are a group.
      if tokens[i].text.lowercased().hasPrefix("mutation") { return false }
      return isBeforeNoun || next?.kind == .mark || tokens[i].text.hasSuffix("s")
        || concept.value == "genotype=wildtype"
    }
    // "Who did not respond" asks about no responders.
    if concept.axis == "response" { return tokens[i].text.lowercased().contains("responder") }
    guard concept.axis == "agent", concept.value != "agent=placebo" else { return true }
    if isBeforeNoun, next != nil { return true }
    let before = tokens[max(0, i - 4)..<i]
    let leads: Set<String> = ["on", "with", "by", "given", "receiving", "taking", "received"]
    return before.last.map { leads.contains($0.text.lowercased()) } == true
      && before.contains { nouns.contains($0.key) }
  }

  /// "Patients with diabetes" and "patients without diabetes" are arms, parted by what they have.
  private static func having(_ tokens: [CheckToken], _ i: Int) -> [Concept] {
    guard i > 0, tokens[i].isContent, tokens[i].kind != .number else { return [] }
    let articles: Set<String> = ["a", "an", "the", "ani"]
    var k = i - 1
    if k > 0, articles.contains(tokens[k].key) { k -= 1 }
    let isWithout = ["without", "lacking"].contains(tokens[k].text.lowercased())
    guard isWithout || tokens[k].key == "with", k > 0, nouns.contains(tokens[k - 1].key) else {
      return []
    }
    return [
      Concept(
        attribute: .arm, value: "having \(tokens[i].key)=\(isWithout ? "without" : "with")")
    ]
  }

  /// What stands in front of "group" and "arm": the simvastatin group, the exercise arm.
  static func groupNames(_ sentence: SentenceAttributes) -> Set<String> {
    let tokens = sentence.tokens
    var names: Set<String> = []
    for i in tokens.indices.dropFirst() where ["group", "arm"].contains(tokens[i].key) {
      let name = tokens[i - 1]
      guard name.isContent, name.kind != .number, !general.contains(name.key),
        name.concepts.allSatisfy({ $0.attribute == .plain })
      else { continue }
      names.insert(name.key)
    }
    return names
  }

  private static let general: Set<String> = [
    "studi", "ag", "age", "ethnic", "blood", "work", "risk", "research", "methyl", "function",
    "linkag",
    "patient", "test", "chemic", "amino", "hydroxyl", "main", "larg", "small", "diseas",
    "complement",
    "support", "focu", "heterogen", "diagnost", "phosphat", "subject", "other", "two", "popul",
    "gene",
    "homogen", "new", "genotyp", "consens", "collabor", "same", "famili", "heme", "acyl", "sugar",
    "short", "long", "intern", "carboxyl",
  ]

  /// "Than controls", "compared with controls", "superior to placebo".
  private static func opensComparison(_ tokens: [CheckToken], _ i: Int) -> Bool {
    let text = tokens[i].text.lowercased()
    if ["than", "versus", "vs", "unlike", "relative to", "as opposed to"].contains(text) {
      return true
    }
    guard i + 1 < tokens.count, ["with", "to"].contains(tokens[i + 1].key) else { return false }
    return text.hasPrefix("compar") || ["superior", "inferior"].contains(text)
  }

  /// "Than in controls (5%)".
  private func hasOwnValue(_ tokens: [CheckToken], _ i: Int) -> Bool {
    let next = tokens[(i + 1)...].prefix(4)
    guard let open = next.firstIndex(where: { $0.text == "(" }) else { return false }
    return open + 1 < tokens.count && tokens[open + 1].kind == .number
  }

  private static let nouns: Set<String> = [
    "patient", "group", "arm", "subject", "individu", "mouse", "cell", "woman", "man", "anim",
    "rat",
    "sampl", "popul", "child", "particip", "cohort", "line", "plant", "person", "peopl", "strain",
    "case", "tumor", "famili", "infant",
  ]
  private static let openers: Set<String> = [
    "in", "of", "among", "healthi", "normal", "match", "for", "with", "the", "and", "to", "from",
    "than",
    "versu", "vs", "unrel", "between", "by",
  ]

  /// Whether the word at `i` names a group: "treated patients" do, "treated with" alone asks for a
  /// treatment; "healthy controls" do, "controls growth" does not.
  private static func names(
    _ concept: Concept, _ tokens: [CheckToken], _ i: Int, isAsked: Bool
  ) -> Bool {
    let next = i + 1 < tokens.count ? tokens[i + 1].key : ""
    let last = i > 0 ? tokens[i - 1].key : ""
    let text = tokens[i].text.lowercased()
    if ["agent=chemotherapy", "agent=surgery"].contains(concept.value) { return false }
    if tokens[i].key == "affect" { return text == "affected" && nouns.contains(next) }
    if concept.axis == "step" {
      return nouns.contains(next) || ["stage", "phase", "set", "sampl"].contains(next)
    }
    if text == "healthy",
      ["otherwise", "previously", "apparently"].map(WordKey.stem).contains(last)
    {
      return false
    }
    if text == "healthy", isAsked, !openers.contains(last) { return false }
    if tokens[i].key == "control", text != "control", text != "controls" { return false }
    if text == "control" {
      return tokens[(i + 1)...].prefix(2).contains { nouns.contains($0.key) }
    }
    if text == "controls" { return i == 0 || openers.contains(last) || nouns.contains(next) }
    // "Placebo-controlled" names a design.
    if text == "vehicle" { return ["or", "and", "alon"].contains(next) || nouns.contains(next) }
    if concept.value == "agent=placebo" || concept.value == "therapy=placebo" {
      return !tokens[(i + 1)...].prefix(2).contains { $0.text.lowercased() == "controlled" }
    }
    if concept.value == "therapy=treated", tokens[i].words == 1 {
      if nouns.contains(next) { return true }
      let isVerb = text == "treated" && (next == "with" || next == "by")
      return isVerb && (!isAsked || nouns.contains(last) || last == "those")
        && !tokens[(i + 1)...].prefix(3).contains {
          ["therapy=placebo", "therapy=untreated"].contains($0.value(of: .arm))
        }
    }
    return true
  }
}

extension QuestionCheck {
  /// A sentence that says nothing of the arm that is asked about, and something of another one.
  func arm(_ sentence: SentenceAttributes) -> EvidenceReport? {
    if let name = arms.groups.first, arms.groups.count == 1, !Self.speaksOfAll(sentence),
      !sentence.keys.contains(name)
    {
      let others = NamedArms.groupNames(sentence)
      if !others.isEmpty {
        let words = others.sorted().joined(separator: ", ")
        return EvidenceReport(
          verdict: .dropped, check: Attribute.arm.rawValue,
          why: "the sentence is about the group \(words), not \(name)", asked: [name])
      }
    }
    let said = NamedArms(sentence)
    if let report = heterozygotes(said, sentence) { return report }
    guard !arms.mentions.isEmpty else { return nil }
    if let report = reversed(said, sentence) { return report }
    var asked: [Substring: Set<String>] = [:]
    for value in arms.mentions.flatMap(\.readings) {
      asked[value.axis, default: []].insert(value.value)
    }
    for mention in arms.mentions where !mention.isBeside {
      let word = question.tokens[mention.token]
      // A question that names both arms asks how they differ.
      guard mention.readings.allSatisfy({ asked[$0.axis]?.count == 1 }) else { continue }
      // A knock-in is a mutant, but no other mutant.
      let constructs = mention.readings.filter { $0.axis == "construct" }
      let readings = constructs.isEmpty ? mention.readings : constructs
      let own = Set(readings.map(\.value))
      if !own.isDisjoint(with: said.stated) { continue }
      if own.contains("therapy=untreated"), said.stated.contains("therapy=placebo") { continue }
      let others = said.stated.filter { value in
        readings.contains { $0.axis == Concept(attribute: .arm, value: value).axis }
          || !constructs.isEmpty && value == "genotype=wildtype"
      }
      guard !others.isEmpty || !own.isDisjoint(with: said.compared) else { continue }
      let words = others.map(Concept.display).sorted().prefix(3).joined(separator: ", ")
      return EvidenceReport(
        verdict: .dropped, check: Attribute.arm.rawValue,
        why: others.isEmpty
          ? "the sentence only compares with \(word.text)"
          : "the sentence is about \(words), not \(word.text)", asked: [word.text])
    }
    return nil
  }

  /// Heterozygous mutants are asked for, and the sentence tells of knockouts or of wild types.
  private func heterozygotes(_ said: NamedArms, _ sentence: SentenceAttributes) -> EvidenceReport? {
    guard !asksYesOrNo, question.values(of: .zygosity) == ["heterozygous"],
      sentence.values(of: .zygosity).isEmpty,
      let other = ["construct=out", "genotype=wildtype"].first(where: said.stated.contains)
    else { return nil }
    return EvidenceReport(
      verdict: .dropped, check: Attribute.arm.rawValue,
      why: "the sentence is about \(Concept.display(other)), not heterozygous")
  }

  /// What is asked to be higher in A than in B, and is said to be higher in B than in A. A question for yes
  /// or no is answered by that; what else is asked is not.
  private func reversed(_ said: NamedArms, _ sentence: SentenceAttributes) -> EvidenceReport? {
    let directions = question.values(of: .direction)
    guard !asksYesOrNo, directions.count == 1, directions == sentence.values(of: .direction),
      !arms.leading.isDisjoint(with: said.beside), !arms.beside.isDisjoint(with: said.leading),
      arms.leading.isDisjoint(with: said.leading)
    else { return nil }
    return EvidenceReport(
      verdict: .dropped, check: Attribute.arm.rawValue,
      why: "the sentence compares the other way round")
  }
}

// Groups that no list of arms knows: the sunitinib group, carriers of the MM genotype, stage II tumours.

extension QuestionCheck {
  /// A sentence about another group of the same study than the one that is asked about.
  func group(_ sentence: SentenceAttributes, _ passage: PassageAttributes) -> EvidenceReport? {
    guard !comparesGroups, !Self.speaksOfAll(sentence) else { return nil }
    return label(sentence) ?? dose(sentence) ?? count(sentence) ?? lack(sentence)
      ?? opposite(sentence) ?? partedArm(sentence, passage) ?? otherGroup(sentence, passage)
  }

  /// A question that names two groups, or asks which of them, is about how they differ.
  private var comparesGroups: Bool {
    question.tokens.contains { Comparison.compares($0) && $0.key != "from" }
      || !question.keys.isDisjoint(with: ["between", "differ", "differenc", "versu", "both"])
  }

  private func otherGroup(
    _ sentence: SentenceAttributes, _ passage: PassageAttributes
  ) -> EvidenceReport? {
    guard !groups.isEmpty else { return nil }
    let beside = ComparisonSides(sentence).map { $0.beside.subtracting($0.leading) } ?? []
    let said = GroupPhrase.all(in: sentence).filter { $0.modifiers.isDisjoint(with: beside) }
    let keys = passage.shortForms.keys(of: sentence).subtracting(sentence.keys)
    for asked in groups where !asksForKinds(asked) {
      for other in said where asked.isLike(other) && (!asked.isSpan || other.isSpan) {
        let (own, rest) = asked.differences(from: other)
        guard !own.isEmpty, !rest.isEmpty, own.isDisjoint(with: keys),
          !isNamed(own, asked, sentence), isRival(asked, other, own, rest, passage.arms)
        else { continue }
        return report(asked, rest)
      }
    }
    return nil
  }

  /// "Types of conjoined twins" asks for all of them.
  private func asksForKinds(_ group: GroupPhrase) -> Bool {
    let before = question.tokens[max(0, group.range.lowerBound - 2)..<group.range.lowerBound]
    return before.contains { ["type", "kind", "form", "class", "list"].contains($0.key) }
  }

  /// Whether the sentence speaks of what sets the asked group apart.
  private func isNamed(
    _ own: Set<String>, _ asked: GroupPhrase, _ sentence: SentenceAttributes
  ) -> Bool {
    // "Carriers of MM" are named by nothing else.
    if asked.kind == .genotype,
      asked.words.contains(where: {
        own.contains($0.key) && $0.text.allSatisfy(\.isUppercase)
          && !isNamed($0.key, asked, sentence)
      })
    {
      return false
    }
    // Half of what sets it apart is enough: the rest may be said in other words.
    return 2 * own.count { isNamed($0, asked, sentence) } >= own.count
  }

  private func isNamed(
    _ word: String, _ asked: GroupPhrase, _ sentence: SentenceAttributes
  ) -> Bool {
    if word.hasPrefix("no ") { return !sentence.negations.isEmpty }
    if word.contains("/") {
      return GroupPhrase.pairs(sentence.tokens[...]).contains { $0.whole == word }
    }
    if sentence.keys.contains(word) { return true }
    if sentence.keys.contains(where: { Self.isKin($0, word) }) { return true }
    guard let token = question.tokens.first(where: { $0.key == word }) else { return false }
    if isShortened(word, sentence) { return true }
    return sentence.tokens.contains { SentenceAlignment.isSame($0, token) }
      || Acronyms(sentence.tokens).explain(question.tokens, at: asked.headToken)
      || question.tokens.indices.contains {
        question.tokens[$0].key == word
          && Acronyms(sentence.tokens).explain(question.tokens, at: $0)
      }
  }

  /// Whether the sentence has a short form of words of the question among which the word is.
  private func isShortened(_ word: String, _ sentence: SentenceAttributes) -> Bool {
    let tokens = question.tokens.filter { $0.kind != .mark }
    let texts = tokens.flatMap { $0.text.split(separator: " ").map(String.init) }
    let keys = tokens.flatMap { token in
      token.text.split(separator: " ").map {
        token.words > 1 ? WordKey.stem(String($0)) : token.key
      }
    }
    for short in sentence.tokens where ShortForms.isShort(short) {
      for first in texts.indices {
        for last in (first + 1)..<min(first + 6, max(texts.count, first + 1)) {
          guard last < texts.count, keys[first...last].contains(word) else { continue }
          if ShortForms.stands(short, for: Array(texts[first...last])) { return true }
        }
      }
    }
    return false
  }

  /// Forms of one word, and one word inside the other: "p53" and "p53null".
  static func isKin(_ a: String, _ b: String) -> Bool {
    guard a.count > 2, b.count > 2 else { return false }
    if a.hasPrefix(b) || b.hasPrefix(a) { return true }
    // "HLA-DQ2" and "DQ2".
    if a.hasSuffix(b) || b.hasSuffix(a), a.count > 3 || b.count > 3 { return true }
    if a.contains("_"), a.split(separator: "_").contains(where: { $0 == b }) { return true }
    if b.contains("_"), b.split(separator: "_").contains(where: { $0 == a }) { return true }
    return a.count > 5 && b.count > 5 && a.prefix(5) == b.prefix(5)
  }

  private static let types: Set<String> = Set(
    """
    mutation genotype allele treated transfected fed infected deficient history variant deletion
    haplotype therapy surgery diet dose transplantation repair vector construct exposed tumour onset
    disease cancer positive negative status metabolizer acetylator responder twin relative case
    """.split(whereSeparator: \.isWhitespace).map { WordKey.stem(String($0)) })

  private func isRival(
    _ asked: GroupPhrase, _ other: GroupPhrase, _ own: Set<String>, _ rest: Set<String>,
    _ known: PassageArms
  ) -> Bool {
    // Words of which one is known to say the opposite of the other.
    let isOpposed = question.tokens.contains { a in
      own.contains(a.key)
        && other.words.contains { b in
          rest.contains(b.key) && (b.key != "affect" || b.text.lowercased() == "affected")
            // Who gets placebo is untreated.
            && !(a.value(of: .arm) == "therapy=untreated"
              && b.concepts.contains { $0.value == "therapy=placebo" })
            && SentenceAlignment.conflict(a, b).map { !Self.wording.contains($0) } == true
        }
    }
    if isOpposed { return true }
    if asked.isStrict, other.isStrict, isExact(asked, own),
      asked.head == other.head || asked.kind == .arm && other.kind == .arm
    {
      return true
    }
    if asked.kind == .genotype, rest.contains(where: { $0.hasPrefix("no ") }) { return true }
    // "HeLa cells", "FAP patients": names.
    if asked.kind == other.kind,
      asked.words.contains(where: { own.contains($0.key) && $0.kind == .name }),
      other.words.contains(where: { rest.contains($0.key) && $0.kind == .name })
    {
      return true
    }
    let shared = asked.modifiers.intersection(other.modifiers)
    if !shared.isDisjoint(with: Self.types), own.count <= 3, rest.count <= 3 { return true }
    // The passage sets the two against each other.
    return own.contains { a in rest.contains { b in known.contrasts(bare(a), bare(b)) } }
  }

  /// "The MM genotype" names one, "the predominant genotypes" asks for them.
  private func isExact(_ asked: GroupPhrase, _ own: Set<String>) -> Bool {
    guard ["genotyp", "haplotyp", "allel"].contains(asked.head) else { return true }
    return asked.words.contains { own.contains($0.key) && $0.kind == .name }
      || own.contains { $0.contains("/") }
  }

  private func bare(_ word: String) -> String {
    word.hasPrefix("no ") ? String(word.dropFirst(3)) : word
  }

  /// What a check of words compares, not what sets groups apart.
  private static let wording: Set<Attribute> = [
    .plain, .negation, .hedge, .condition, .significance, .unit, .measure, .causation, .likeness,
  ]

  static let governors: Set<String> = [
    "with", "on", "by", "under", "after", "of", "in", "among", "receiv", "given", "give", "take",
  ]

  /// What a treatment or a group is named by: the first word behind "with", "on", "after", "in".
  static func governed(
    _ sentence: SentenceAttributes, by governors: Set<String> = governors
  ) -> [CheckToken] {
    let tokens = sentence.tokens
    return tokens.indices.filter { i in
      guard i > 0, tokens[i].isContent, tokens[i].kind != .number, tokens[i].kind != .mark,
        !GroupPhrase.general.contains(tokens[i].key), tokens[i].value(of: .plain) == nil,
        tokens[i].value(of: .direction) == nil
      else { return false }
      var k = i - 1
      if k > 0, ["the", "a", "an"].contains(tokens[k].key) { k -= 1 }
      return governors.contains(tokens[k].key)
    }.map { tokens[$0] }
  }

  private func report(_ asked: GroupPhrase, _ rest: Set<String>) -> EvidenceReport {
    let words = asked.range.map { question.tokens[$0].text }.joined(separator: " ")
    return EvidenceReport(
      verdict: .dropped, check: Attribute.arm.rawValue,
      why: "the sentence is about \(rest.sorted().joined(separator: " ")), not \(words)",
      asked: [words])
  }

  // MARK: Labels and doses

  /// Stage II is asked for, only stage IV is said.
  private func label(_ sentence: SentenceAttributes) -> EvidenceReport? {
    let asked = GroupLabels.sets(in: question)
    guard !asked.isEmpty else { return nil }
    let said = GroupLabels.sets(in: sentence)
    for (word, own) in asked.sorted(by: { $0.key < $1.key }) where own.count == 1 {
      guard let others = said[word], others.isDisjoint(with: own) else { continue }
      let (mine, theirs) = (own.joined(), others.sorted().joined(separator: ", "))
      return EvidenceReport(
        verdict: .dropped, check: Attribute.arm.rawValue,
        why: "the sentence is about \(word) \(theirs), not \(mine)", asked: ["\(word) \(mine)"])
    }
    return nil
  }

  private static let doseUnits: Set<String> = [
    "mg", "ug", "g", "ng", "mM", "uM", "nM", "pM", "IU", "U", "month", "week", "day", "hour",
    "year",
  ]

  /// A dose or a time is asked for, and the sentence gives only others of its unit: "at 20 mg", "after 12
  /// months".
  private func dose(_ sentence: SentenceAttributes) -> EvidenceReport? {
    let asked = question.quantities.filter { quantity in
      guard let unit = quantity.unit, Self.doseUnits.contains(unit) else { return false }
      return Self.isCondition(question, quantity)
    }
    guard asked.count == 1, let quantity = asked.first, let unit = quantity.unit else { return nil }
    let said = sentence.quantities.filter { $0.unit == unit }
    guard said.contains(where: { Self.isCondition(sentence, $0) }),
      !sentence.quantities.contains(where: { $0.number == quantity.number })
    else { return nil }
    let (mine, theirs) = ("\(quantity.number) \(unit)", said.map(\.number).joined(separator: ", "))
    return EvidenceReport(
      verdict: .dropped, check: Attribute.arm.rawValue,
      why: "the sentence is about \(theirs) \(unit), not \(mine)", asked: [mine])
  }

  /// "At 20 mg", "after 12 months", "the 5 mg/kg group": a dose or a time that a group is set apart by.
  private static func isCondition(_ sentence: SentenceAttributes, _ quantity: Quantity) -> Bool {
    let tokens = sentence.tokens
    let i = quantity.token
    if i > 0,
      ["at", "after", "on", "with", "given", "receiv", "within"].contains(tokens[i - 1].key)
    {
      return true
    }
    if i > 1, tokens[i - 1].key == "to",
      ["assign", "alloc", "random"].contains(GroupPhrase.headKey(tokens[i - 2]))
    {
      return true
    }
    return tokens[(i + 1)...].prefix(6).contains {
      ["group", "arm", "dose", "follow_up", "followup"].contains($0.key)
    }
  }
}

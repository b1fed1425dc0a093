// Which arm a value or a finding is said of, and which arm a claim says it of.

extension Comparison {
  /// The group, drug, dose or time that something is said of.
  func arm() -> CheckFinding? {
    mismatch(.arm, .inPlace) ?? turnedComparison() ?? otherLabel() ?? otherGroup() ?? novelArm()
      ?? valueOfOtherArm() ?? directionOfOtherArm()
  }

  // MARK: Values

  /// The claim says a number of an arm of which the evidence says another number.
  private func valueOfOtherArm() -> CheckFinding? {
    guard !evidence.keys.contains("respectively") else { return nil }
    let own = SentencePart.numeric(claim)
    for (level, held) in SentencePart.numeric(evidence).enumerated() where held.count > 1 {
      for part in own[min(level, own.count - 1)] {
        for anchor in part.anchors {
          if let finding = stray(part, anchor, held) { return finding }
        }
      }
    }
    return nil
  }

  private func stray(_ part: SentencePart, _ anchor: Int, _ held: [SentencePart]) -> CheckFinding? {
    let token = claim.tokens[anchor]
    let own = held.indices.filter { n in
      held[n].anchors.contains { evidence.tokens[$0].key == token.key }
    }
    guard own.count == 1, let home = own.first else { return nil }
    for (n, other) in held.enumerated() where n != home {
      if let word = strayWord(part, home: held[home], other: other) {
        return .dropped("the evidence says \(token.text) not of \(word)")
      }
    }
    if let number = strayNumber(part, anchor, home: held[home], held) {
      return .dropped("the evidence says \(token.text) and \(number) of different things")
    }
    return nil
  }

  /// The claim says "increased" of an arm of which the evidence says "decreased".
  private func directionOfOtherArm() -> CheckFinding? {
    let own = SentencePart.directed(claim)
    for (level, held) in SentencePart.directed(evidence).enumerated() where held.count > 1 {
      for part in own[min(level, own.count - 1)] where part.anchors.count == 1 {
        if let finding = strayDirection(part, held) { return finding }
      }
    }
    return nil
  }

  private func strayDirection(_ part: SentencePart, _ held: [SentencePart]) -> CheckFinding? {
    let anchor = part.anchors[0]
    guard let value = claim.tokens[anchor].value(of: .direction) else { return nil }
    let own = held.indices.filter { n in
      held[n].anchors.contains { evidence.tokens[$0].value(of: .direction) == value }
    }
    guard own.count == 1, let home = own.first, held[home].anchors.count == 1,
      claim.isNegated(anchor) == evidence.isNegated(held[home].anchors[0])
    else { return nil }
    for (n, other) in held.enumerated() where n != home && other.anchors.count == 1 {
      if let word = strayWord(part, home: held[home], other: other) {
        return .dropped("the evidence says \(evidenceText(other.anchors[0])) of \(word)")
      }
    }
    return nil
  }

  /// Whether the evidence says a number of the claim's word too, beside which the claim has it: the claim is
  /// in another order, or shorter, and the word stands in no other's place.
  func isBoundHere(_ j: Int) -> Bool {
    let own = SentencePart.numeric(claim)
    for (level, held) in SentencePart.numeric(evidence).enumerated() where held.count > 1 {
      guard let part = own[min(level, own.count - 1)].first(where: { $0.range.contains(j) }) else {
        continue
      }
      for anchor in part.anchors {
        let key = claim.tokens[anchor].key
        let homes = held.filter { $0.anchors.contains { evidence.tokens[$0].key == key } }
        if homes.count == 1, let home = homes.first,
          home.range.contains(where: { evidence.tokens[$0].key == claim.tokens[j].key })
        {
          return true
        }
      }
    }
    return false
  }

  /// A word beside the claim's value that the evidence has beside the other value, in the place that
  /// another word has beside this one.
  private func strayWord(
    _ part: SentencePart, home: SentencePart, other: SentencePart
  ) -> String? {
    let mine = words(evidence, home)
    let theirs = words(evidence, other)
    let said = Set(part.range.map { claim.tokens[$0].key })
    let mineKeys = Set(mine.map { evidence.tokens[$0].key })
    let theirKeys = Set(theirs.map { evidence.tokens[$0].key })
    let rests = mine.filter { !theirKeys.contains(evidence.tokens[$0].key) }
    let isSilent = rests.allSatisfy { !said.contains(evidence.tokens[$0].key) }
    for stray in theirs {
      let key = evidence.tokens[stray].key
      guard said.contains(key), !mineKeys.contains(key) else { continue }
      let role = PartRole(stray, in: evidence, part: other)
      for partner in rests where !said.contains(evidence.tokens[partner].key) {
        let isOpposed =
          SentenceAlignment.conflict(evidence.tokens[stray], evidence.tokens[partner]) != nil
        let partnerRole = PartRole(partner, in: evidence, part: home)
        let hasOneHead = role.head != nil && role.head == partnerRole.head
        if isOpposed || hasOneHead && role.isBefore == partnerRole.isBefore
          || isSilent && role.isLike(partnerRole)
        {
          return evidence.tokens[stray].text
        }
      }
    }
    return nil
  }

  private func words(_ sentence: SentenceAttributes, _ part: SentencePart) -> [Int] {
    part.range.filter { i in
      let token = sentence.tokens[i]
      return token.isContent && token.kind != .number && token.kind != .mark
        && !GroupPhrase.general.contains(token.key) && token.value(of: .direction) == nil
        && token.value(of: .measure) == nil
    }
  }

  /// Two numbers that the claim says of one thing and the evidence of two: the dose of the one arm and the
  /// response of the other.
  private func strayNumber(
    _ part: SentencePart, _ anchor: Int, home: SentencePart, _ held: [SentencePart]
  ) -> String? {
    let here = Set(home.anchors.map { evidence.tokens[$0].key })
    for other in part.anchors where other != anchor {
      let key = claim.tokens[other].key
      let places = held.filter { $0.anchors.contains { evidence.tokens[$0].key == key } }
      guard places.count == 1, let place = places.first, place.range != home.range,
        !here.contains(key), place.anchors.count == home.anchors.count, home.anchors.count > 1
      else { continue }
      // The number that stands here in its place is not said.
      guard
        let own = home.anchors.first(where: {
          evidence.tokens[$0].key != claim.tokens[anchor].key
        }), !claim.keys.contains(evidence.tokens[own].key)
      else { continue }
      return claim.tokens[other].text
    }
    return nil
  }

  // MARK: Comparisons

  /// "Higher in A than in B" said of B and A.
  private func turnedComparison() -> CheckFinding? {
    guard let own = ComparisonSides(claim), let held = ComparisonSides(evidence) else { return nil }
    let stays =
      own.beside.isDisjoint(with: held.leading) || held.beside.isDisjoint(with: own.leading)
    guard !stays else { return nil }
    let crossed = held.beside.subtracting(held.leading).sorted().first {
      own.leading.contains($0) && !own.beside.contains($0)
    }
    let back = own.beside.subtracting(own.leading).sorted().first {
      held.leading.contains($0) && !held.beside.contains($0)
    }
    guard let crossed, let back, crossed != back, !own.ways.isEmpty, own.ways == held.ways,
      own.isNegated == held.isNegated
    else { return nil }
    return .dropped("the evidence compares \(back) with \(crossed), the claim turns it round")
  }

  // MARK: Groups

  /// "Stage III" said more often than in the evidence, which says another stage more often.
  private func otherLabel() -> CheckFinding? {
    let own = GroupLabels.all(in: claim)
    let held = GroupLabels.all(in: evidence)
    for label in own {
      guard own.count(where: { $0 == label }) > held.count(where: { $0 == label }),
        let other = held.first(where: { other in
          other.word == label.word
            && held.count(where: { $0 == other }) > own.count(where: { $0 == other })
        })
      else { continue }
      return .dropped("the evidence says \(label.word) \(other.label), not \(label.label)")
    }
    return nil
  }

  /// Other words around the same noun of a group: "the nurse-led arm" for "the pharmacy arm".
  private func otherGroup() -> CheckFinding? {
    let held = GroupPhrase.all(in: evidence)
    for phrase in GroupPhrase.all(in: claim) {
      let places = phrase.range.map { alignment.evidenceOf[$0] }
      guard
        let other = held.first(where: { other in
          other.head == phrase.head && places.contains { $0 >= 0 && other.range.contains($0) }
        })
      else { continue }
      let own = phrase.modifiers.subtracting(other.modifiers).filter {
        isSaidMore($0, claim, evidence)
      }
      let rest = other.modifiers.subtracting(phrase.modifiers).filter {
        isSaidMore($0, evidence, claim)
      }
      guard let mine = own.sorted().first, let theirs = rest.sorted().first,
        !own.contains(where: { a in rest.contains { isForm(a, of: $0) } }),
        !isExplained(phrase, own, other, rest)
      else { continue }
      return .dropped("the evidence says \(theirs) \(other.head), not \(mine)")
    }
    return nil
  }

  /// Whether one sentence says a word more often than the other.
  private func isSaidMore(
    _ word: String, _ own: SentenceAttributes, _ other: SentenceAttributes
  ) -> Bool {
    func count(_ sentence: SentenceAttributes) -> Int {
      if word.contains("/") {
        return GroupPhrase.pairs(sentence.tokens[...]).count { $0.whole == word }
      }
      let bare = word.hasPrefix("no ") ? String(word.dropFirst(3)) : word
      return sentence.tokens.count {
        $0.key == bare || $0.words > 1 && $0.key.split(separator: "_").contains { $0 == bare }
      }
    }
    return count(own) > count(other)
  }

  /// Words that mean the same, or that have a check of their own.
  private func isExplained(
    _ phrase: GroupPhrase, _ own: Set<String>, _ other: GroupPhrase, _ rest: Set<String>
  ) -> Bool {
    // "Never smokers" are one word here.
    let heads = SentenceAlignment.conflict(
      claim.tokens[phrase.headToken], evidence.tokens[other.headToken])
    if ![nil, .arm].contains(heads) { return true }
    let isOneWord = own.contains { a in
      rest.contains { b in
        zip(CheckTokenizer.tokens(of: a), CheckTokenizer.tokens(of: b)).contains {
          SentenceAlignment.isSame($0, $1)
        }
      }
    }
    if isOneWord { return true }
    let mine = phrase.words.filter { own.contains($0.key) }
    let named: [NameKind?] = [.base, .allele, .star, .identifier]
    if mine.contains(where: { named.contains(Self.kind($0)) }) { return true }
    let theirs = other.words.filter { rest.contains($0.key) }
    return mine.contains { a in
      evidence.tokens.contains { SentenceAlignment.isSame($0, a) }
        || theirs.contains { b in
          ![nil, .arm].contains(SentenceAlignment.conflict(a, b))
        }
    }
      || phrase.range.contains { j in
        own.contains(claim.tokens[j].key) && origins[j] == .elsewhere
          || exchanged.contains { $0.claim == j }
      }
  }

  /// "Diabetic" and "diabetes": forms of one word.
  func isForm(_ a: String, of b: String) -> Bool {
    let n = zip(a, b).prefix { $0 == $1 }.count
    return n >= 5 || n >= 4 && n >= min(a.count, b.count) - 1
  }

  /// An arm that the evidence does not name, where it names another one of its kind.
  private func novelArm() -> CheckFinding? {
    let own = NamedArms(claim)
    let held = NamedArms(evidence)
    for mention in own.mentions {
      let word = claim.tokens[mention.token]
      guard origins[mention.token] == .nowhere || origins[mention.token] == .context else {
        continue
      }
      let said = Set(mention.readings.map(\.value))
      let others = held.stated.union(held.compared)
      guard said.isDisjoint(with: others) else { continue }
      let rivals = others.filter { value in
        let concept = Concept(attribute: .arm, value: value)
        return concept.axis != "agent" && mention.readings.contains { $0.axis == concept.axis }
          && !own.stated.union(own.compared).contains(value)
      }
      guard !rivals.isEmpty else { continue }
      let words = rivals.map(Concept.display).sorted().joined(separator: ", ")
      return .dropped("the evidence speaks of \(words), not of \(word.text)")
    }
    return nil
  }
}

/// What a sentence compares, what it compares that with, and which way.
struct ComparisonSides {
  /// What stands behind "than" or "compared with".
  private(set) var beside: Set<String> = []
  /// All the rest.
  private(set) var leading: Set<String> = []
  private(set) var ways: Set<String> = []
  private(set) var isNegated = false

  private static let exceeding: Set<String> = [
    "exceed", "outperform", "surpass", "outnumb", "outweigh", "abov", "below",
  ]

  init?(_ sentence: SentenceAttributes) {
    let tokens = sentence.tokens
    guard let cue = Self.cue(tokens) else { return nil }
    // What is compared with ends at the next mark, number or verb.
    var i = cue + 1
    var last = cue
    while i < tokens.count, i - cue <= 14 {
      let token = tokens[i]
      if token.kind == .mark, token.text != "-", token.text != "/", token.text != "+" { break }
      if token.kind == .number, !beside.isEmpty { break }
      if token.key == "be" || token.key == "do"
        || token.value(of: .plain) == "have" && i > cue + 1
          && token.text.lowercased() != "with" && token.text.lowercased() != "carrying"
      {
        break
      }
      if token.isContent, token.kind != .number { beside.insert(token.key) }
      last = i
      i += 1
    }
    for (i, token) in tokens.enumerated() where !(cue...last).contains(i) {
      if token.isContent, token.kind != .number { leading.insert(token.key) }
    }
    for token in tokens {
      if let way = token.value(of: .direction) { ways.insert(way) }
      if let way = token.concepts.first(where: { $0.axis == "better/worse" || $0.axis == "risk" }) {
        ways.insert(way.value)
      }
    }
    isNegated = !sentence.negations.isEmpty
    guard !beside.isEmpty, !leading.isEmpty else { return nil }
  }

  private static func cue(_ tokens: [CheckToken]) -> Int? {
    if let than = tokens.lastIndex(where: { $0.text.lowercased() == "than" }) { return than }
    let cue = tokens.indices.first { i in
      let text = tokens[i].text.lowercased()
      guard i + 1 < tokens.count else { return false }
      if ["versus", "vs", "relative to", "as opposed to"].contains(text) { return true }
      if exceeding.contains(tokens[i].key) { return true }
      guard ["with", "to"].contains(tokens[i + 1].key) else { return false }
      return text.hasPrefix("compar") || ["superior", "inferior", "preferred"].contains(text)
    }
    return cue
  }
}

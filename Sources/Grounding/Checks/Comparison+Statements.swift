// Polarity, significance, causes, certainty.

extension Comparison {
  /// What one sentence denies, the other must deny.
  func polarity() -> CheckFinding? {
    for k in claim.negations {
      let heads = claim.scope(of: k, limit: 3)
      let partners = heads.compactMap { partner(inEvidence: $0) }
      if partners.isEmpty {
        if evidence.negations.isEmpty, !evidence.keys.contains("same"), !sameness(evidence),
          alignment.evidenceOf[k] < 0, coverage > 0.5
        {
          return .dropped("the evidence does not say \"\(claim.tokens[k].text)\"")
        }
        continue
      }
      if holdsDenied(heads, claim, in: evidence) { continue }
      let denied = partners.contains { evidence.isNegated($0) || isSameness($0, evidence) }
      if !denied, !isDifference(heads, claim) || !sameness(evidence) {
        return .dropped(
          "the claim denies \"\(claim.tokens[heads[0]].text)\", the evidence states it")
      }
    }
    for k in evidence.negations {
      let limit = ["neither", "none", "no"].contains(evidence.tokens[k].key) ? 4 : 2
      let heads = evidence.scope(of: k, limit: limit)
      let partners = heads.compactMap { partner(inClaim: $0) }
      guard !partners.isEmpty else { continue }
      if holdsDenied(heads, evidence, in: claim) { continue }
      // Only what stands in the claim without its denial counts against it.
      let denied = partners.contains { claim.isNegated($0) || isSameness($0, claim) }
      if !denied, !isDifference(heads, evidence) || !sameness(claim) {
        if isOppositeInstead(heads) { continue }
        return .dropped(
          "the evidence denies \"\(evidence.tokens[heads[0]].text)\", the claim states it")
      }
    }
    return localDenial() ?? oddDenials()
  }

  /// The same sentence with one denial more or less, where another cue in the clause hides it from the rules
  /// above.
  private func oddDenials() -> CheckFinding? {
    let own = claim.negations.count { claim.tokens[$0].key != "nor" }
    let held = evidence.negations.count { evidence.tokens[$0].key != "nor" }
    guard abs(own - held) == 1, coverage == 1 else { return nil }
    let lost = evidence.tokens.indices.contains { i in
      evidence.tokens[i].isContent && evidence.tokens[i].kind != .mark
        && !claim.keys.contains(evidence.tokens[i].key)
    }
    guard !lost,
      alignment.pairs.allSatisfy({ $0.isSame || !evidence.tokens[$0.evidence].isContent })
    else { return nil }
    // "Neither" for "not … or" says no less.
    let cues = Set(
      (claim.negations.map { claim.tokens[$0].key })
        + evidence.negations.map { evidence.tokens[$0].key })
    guard cues.isDisjoint(with: ["nor", "neither"]) else { return nil }
    return .dropped(own > held ? "the claim denies once more" : "the claim leaves out a denial")
  }

  /// "Not affected" in the one, "unaffected" in the other.
  private func holdsDenied(
    _ heads: [Int], _ sentence: SentenceAttributes, in other: SentenceAttributes
  ) -> Bool {
    guard let head = heads.first else { return false }
    let word = sentence.tokens[head].text.lowercased()
    return other.keys.contains(WordKey.stem("un" + word))
      || other.keys.contains(WordKey.stem("non" + word))
  }

  /// A cue that was put in or left out between words that stand as they stood.
  private func localDenial() -> CheckFinding? {
    // Another cue of the claim may stand for it: "neither" for "not".
    let others = claim.negations.filter { alignment.evidenceOf[$0] < 0 }
    for k in evidence.negations where isLeftOut(k, like: .negation) {
      if others.contains(where: { claim.tokens[$0].key != evidence.tokens[k].key }) { continue }
      return .dropped("the claim leaves out \"\(evidence.tokens[k].text)\"")
    }
    let lost = evidence.negations.filter { alignment.claimOf[$0] < 0 }
    for k in others {
      if lost.contains(where: { evidence.tokens[$0].key != claim.tokens[k].key }) { continue }
      guard let before = claim.tokens[..<k].lastIndex(where: { $0.isContent }),
        let after = claim.tokens[(k + 1)...].firstIndex(where: { $0.isContent }),
        alignment.evidenceOf[before] >= 0, alignment.evidenceOf[after] >= 0,
        origins[before] == .inPlace, origins[after] == .inPlace,
        alignment.evidenceOf[after] - alignment.evidenceOf[before] <= after - before
      else { continue }
      let between = alignment.evidenceOf[before]...alignment.evidenceOf[after]
      if evidence.negations.contains(where: between.contains) { continue }
      return .dropped("the claim puts in \"\(claim.tokens[k].text)\"")
    }
    return nil
  }

  /// Whether the evidence's cue at `k` is missing between words that stand side by side in the claim.
  private func isLeftOut(_ k: Int, like attribute: Attribute) -> Bool {
    if alignment.claimOf[k] >= 0,
      SentenceAlignment.isSame(evidence.tokens[k], claim.tokens[alignment.claimOf[k]])
    {
      return false
    }
    guard k + 1 < evidence.tokens.count,
      let after = evidence.tokens[(k + 1)...].firstIndex(where: { $0.isContent })
    else { return false }
    let before = evidence.tokens[..<k].lastIndex { $0.isContent }
    let last = alignment.claimOf[after]
    guard last >= 0, origins[last] == .inPlace else { return false }
    let first = before.map { alignment.claimOf[$0] } ?? 0
    guard first >= 0, first <= last, before == nil || origins[first] == .inPlace,
      last - first <= after - (before ?? 0) + 1
    else { return false }
    return !claim.tokens[first...last].contains { $0.value(of: attribute) != nil }
  }

  /// The evidence token that the claim's token stands for, wherever it is.
  func partner(inEvidence j: Int) -> Int? {
    let i = alignment.evidenceOf[j]
    if i >= 0 {
      let pair = SentenceAlignment.isSame(evidence.tokens[i], claim.tokens[j])
      return pair || alignment.pairs.contains { $0.claim == j && !$0.isSame && isKindred(i, j) }
        ? i : nil
    }
    return evidence.tokens.indices.first {
      alignment.claimOf[$0] < 0 && SentenceAlignment.isSame(evidence.tokens[$0], claim.tokens[j])
    }
  }

  func partner(inClaim i: Int) -> Int? {
    let j = alignment.claimOf[i]
    if j >= 0 {
      return SentenceAlignment.isSame(evidence.tokens[i], claim.tokens[j]) || isKindred(i, j)
        ? j : nil
    }
    return claim.tokens.indices.first {
      alignment.evidenceOf[$0] < 0 && SentenceAlignment.isSame(claim.tokens[$0], evidence.tokens[i])
    }
  }

  /// Two words that speak of one attribute, or of how alike two things are.
  private func isKindred(_ i: Int, _ j: Int) -> Bool {
    evidence.tokens[i].concepts.contains { concept in
      concept.attribute != .plain
        && claim.tokens[j].concepts.contains { $0.attribute == concept.attribute }
    }
  }

  private func isSameness(_ i: Int, _ sentence: SentenceAttributes) -> Bool {
    sentence.tokens[i].value(of: .likeness) == "same"
  }

  private func sameness(_ sentence: SentenceAttributes) -> Bool {
    sentence.values(of: .likeness).contains("same")
  }

  private func isDifference(_ heads: [Int], _ sentence: SentenceAttributes) -> Bool {
    heads.contains { sentence.tokens[$0].value(of: .likeness) == "different" }
      || heads.contains {
        sentence.tokens[$0].key == "chang" || sentence.tokens[$0].key == "affect"
      }
  }

  /// "Not present" said as "absent": one opposite for a denial.
  private func isOppositeInstead(_ heads: [Int]) -> Bool {
    heads.contains { i in
      let j = alignment.claimOf[i]
      guard j >= 0, let attribute = SentenceAlignment.conflict(evidence.tokens[i], claim.tokens[j])
      else { return false }
      return [.contrast, .likeness].contains(attribute)
    }
  }

  /// "Significant" is said only where the evidence says it, or gives a P value or an interval that does.
  func significance() -> CheckFinding? {
    let stated = significant(claim)
    guard !stated.isEmpty else { return nil }
    let own = stated.filter { !claim.isNegated($0) }
    guard !own.isEmpty else { return nil }
    let held = significant(evidence)
    if held.contains(where: { !evidence.isNegated($0) }) { return internalContradiction(own) }
    if !held.isEmpty { return .dropped("the evidence calls it not significant") }
    if let high = evidence.quantities.first(where: { $0.isHighP }) {
      return .dropped("P = \(high.number) is not significant")
    }
    if evidence.intervalSpansOne { return .dropped("the confidence interval includes 1") }
    if evidence.quantities.contains(where: { $0.role == .pValue }) { return nil }
    if evidence.intervals.contains(where: { $0.0 > 1 || $0.1 < 1 }) { return nil }
    return .dropped("the evidence does not say that it is significant")
  }

  /// A sentence that calls significant what its own values do not show, beside an evidence that did not.
  private func internalContradiction(_ own: [Int]) -> CheckFinding? {
    let words = alignment.pairs.filter { $0.isSame }.map(\.claim)
    guard own.contains(where: { !words.contains($0) }) else { return nil }
    if let high = claim.quantities.first(where: { $0.isHighP }) {
      return .dropped("P = \(high.number) is not significant")
    }
    return nil
  }

  private func significant(_ sentence: SentenceAttributes) -> [Int] {
    sentence.tokens.indices.filter { sentence.tokens[$0].value(of: .significance) != nil }
  }

  /// An association is no cause.
  func causation() -> CheckFinding? {
    for pair in alignment.pairs where !pair.isSame {
      let own = claim.tokens[pair.claim]
      if own.value(of: .causation) == "cause",
        evidence.tokens[pair.evidence].value(of: .causation) == "association"
      {
        return .dropped("the evidence speaks of an association, the claim of a cause (\(own.text))")
      }
    }
    // More causes and fewer associations than in the evidence.
    let (own, held) = (causes(claim), causes(evidence))
    for j in own.causes where origins[j] != .inPlace && !claim.isNegated(j) {
      let isOnlyAssociated = held.causes.isEmpty && !held.associations.isEmpty
      let isExchanged =
        own.causes.count > held.causes.count && own.associations.count < held.associations.count
        && coverage > 0.6
      guard isOnlyAssociated || isExchanged else { continue }
      return .dropped(
        "the evidence speaks of an association, the claim of a cause (\(claim.tokens[j].text))")
    }
    return addedCause(own.causes, held.causes)
  }

  private func causes(_ sentence: SentenceAttributes) -> (causes: [Int], associations: [Int]) {
    let found = sentence.tokens.indices.filter { sentence.tokens[$0].value(of: .causation) != nil }
    return (
      found.filter { sentence.tokens[$0].value(of: .causation) == "cause" },
      found.filter { sentence.tokens[$0].value(of: .causation) == "association" }
    )
  }

  /// A cause in the place of what was only seen together.
  private func addedCause(_ own: [Int], _ held: [Int]) -> CheckFinding? {
    let isCopy = abs(claim.tokens.count - evidence.tokens.count) <= 3
    guard held.isEmpty, isCopy || evidence.values(of: .direction).isEmpty, coverage > 0.7 else {
      return nil
    }
    for j in own where origins[j] == .nowhere && !claim.isNegated(j) {
      let i = alignment.evidenceOf[j]
      guard i >= 0, ["show", "happen"].contains(evidence.tokens[i].value(of: .plain)) else {
        continue
      }
      return .dropped("the evidence says \(evidence.tokens[i].text), not \(claim.tokens[j].text)")
    }
    return nil
  }

  /// What the evidence holds for possible must not become certain.
  func hedge() -> CheckFinding? {
    for (j, token) in claim.tokens.enumerated()
    where AttributeLexicon.certain.contains(token.key) && origins[j] == .nowhere {
      guard evidence.keys.isDisjoint(with: AttributeLexicon.certain), coverage > 0.5 else {
        continue
      }
      return .dropped("the evidence does not say \"\(token.text)\"")
    }
    for k in evidence.hedges {
      // "Indicates" is hardly surer than "suggests".
      if evidence.tokens[k].key == "suggest", claim.keys.contains("indic") { continue }
      if isLeftOut(k, like: .hedge) {
        return .dropped(
          "the evidence says \"\(evidence.tokens[k].text)\", the claim states it as certain")
      }
      if alignment.claimOf[k] >= 0, claim.tokens[alignment.claimOf[k]].value(of: .hedge) != nil {
        continue
      }
      let heads = evidence.scope(of: k, limit: 2)
      let partners = heads.compactMap { partner(inClaim: $0) }
      guard !partners.isEmpty, !partners.contains(where: { claim.isHedged($0) }) else { continue }
      return .dropped(
        "the evidence says \"\(evidence.tokens[k].text)\", the claim states it as certain")
    }
    return nil
  }

  /// A cut may not lose "only", "unless", "in the absence of".
  func condition() -> CheckFinding? {
    for k in evidence.conditions where alignment.claimOf[k] < 0 {
      let kind = evidence.tokens[k].value(of: .condition)
      let cut = evidence.scope(of: k, limit: 3)
      let kept = cut.compactMap { partner(inClaim: $0) }
      if claim.keys.contains(evidence.tokens[k].key) { continue }
      let text = evidence.tokens[k].text
      // "Only 2%" says no more than "2%".
      if k + 1 < evidence.tokens.count, evidence.tokens[k + 1].kind == .number { continue }
      if kind == "only", !kept.isEmpty { return .dropped("the claim leaves out \"\(text)\"") }
      if kind == "if", coverage > 0.9, !cut.isEmpty {
        return .dropped("the claim leaves out the condition \"\(text) …\"")
      }
    }
    for k in claim.conditions where origins[k] == .nowhere && claim.tokens[k].key == "only" {
      return .partly("the evidence does not say \"only\"")
    }
    return nil
  }

  /// An aim or a hypothesis supports no finding.
  func role() -> CheckFinding? {
    let held = SentenceRole(of: evidence.text)
    guard held == .aim || held == .hypothesis else { return nil }
    let own = SentenceRole(of: claim.text)
    guard own != .aim, own != .hypothesis else { return nil }
    return .dropped("the evidence states \(held == .aim ? "an aim" : "a hypothesis"), no finding")
  }
}

extension Quantity {
  /// A P value that is not below 0.05.
  var isHighP: Bool {
    guard role == .pValue, let value, value <= 1 else { return false }
    return comparator == .less ? false : value > 0.05 || comparator == .more && value >= 0.05
  }
}

extension SentenceAttributes {
  /// Confidence intervals of ratios: their bounds.
  var intervals: [(Double, Double)] {
    let bounds = quantities.indices.filter { quantities[$0].role == .bound }
    return zip(bounds, bounds.dropFirst()).compactMap { a, b in
      guard b == a + 1, let low = quantities[a].value, let high = quantities[b].value, low <= high
      else { return nil }
      return (low, high)
    }
  }

  var intervalSpansOne: Bool {
    let isRatio = tokens.contains { ["or", "hr", "rr"].contains($0.value(of: .measure) ?? "") }
    return isRatio && intervals.contains { $0.0 < 1 && $0.1 > 1 }
  }
}

// Symbols, alleles, identifiers: exactly those of the evidence.

extension Comparison {
  enum NameKind: Sendable { case allele, star, base, identifier, symbol }

  static func kind(_ token: CheckToken) -> NameKind? {
    guard token.kind == .name, token.concepts.isEmpty else { return nil }
    let key = token.key
    if key.hasPrefix("star"), key.dropFirst(4).allSatisfy(\.isNumber) { return .star }
    if isBase(token.text) { return .base }
    if isAllele(token.text, key) { return .allele }
    let heads = [
      "pmid", "pmc", "pmcid", "doi", "omim", "mim", "hp", "nct", "grch", "gse", "hgnc", "ensg",
      "nm_", "np_",
    ]
    if heads.contains(where: { key.hasPrefix($0) }),
      key.count <= 5 || key.contains(where: \.isNumber)
    {
      return .identifier
    }
    return .symbol
  }

  /// A, TT, C/T as one word.
  private static func isBase(_ text: String) -> Bool {
    (1...2).contains(text.count) && text.allSatisfy { "ACGT".contains($0) }
  }

  /// rs123, V600E, 185del, F508del, A3243G, IVS1, 4G.
  private static func isAllele(_ text: String, _ key: String) -> Bool {
    if key.hasPrefix("rs"), key.count > 3, key.dropFirst(2).allSatisfy(\.isNumber) { return true }
    if key.hasPrefix("ivs") { return true }
    if key.first?.isNumber == true,
      ["del", "dup", "ins", "inv"].contains(where: { key.contains($0) })
    {
      return true
    }
    guard let first = text.first, let last = text.last, text.count >= 3, first.isLetter else {
      return false
    }
    let middle = text.dropFirst().dropLast()
    if last.isLetter, !middle.isEmpty, middle.allSatisfy(\.isNumber), first.isUppercase,
      last.isUppercase
    {
      return middle.count > 1
    }
    return key.hasSuffix("del") || key.hasSuffix("fs")
      ? text.dropFirst().prefix { $0.isNumber }.count > 1 : false
  }

  func name(_ kind: NameKind) -> CheckFinding? {
    for pair in alignment.pairs where !pair.isSame && !exchanged.contains(pair) {
      let own = claim.tokens[pair.claim]
      let other = evidence.tokens[pair.evidence]
      guard Self.kind(own) == kind, other.kind == .name, other.text.count > 0,
        kind != .symbol || isSymbol(own.text) || isSymbol(other.text),
        origins[pair.claim] == .nowhere || origins[pair.claim] == .context
          || isOnlyHere(pair) || isRepeated(own)
      else { continue }
      if isBoundHere(pair.claim) { continue }
      // The same thing by the tables' or the abstract's word.
      if origins[pair.claim] == .elsewhere, !evidence.keys.contains(own.key) { continue }
      if isPrefixForm(own.key, other.key) { continue }
      return .dropped("the evidence says \(other.text), not \(own.text)")
    }
    for (j, token) in claim.tokens.enumerated() where origins[j] == .nowhere {
      guard Self.kind(token) == kind else { continue }
      if evidence.tokens.contains(where: { isPrefixForm($0.key, token.key) && $0.kind == .name }) {
        continue
      }
      if kind == .symbol, !isSymbol(token.text) {
        return alignment.evidenceOf[j] >= 0
          ? nil : .partly("the evidence does not name \(token.text)")
      }
      if isComposed(token) { continue }
      return .dropped("the evidence does not name \(token.text)")
    }
    return kind == .base ? mismatch(.effectAllele, .anywhere) : nil
  }

  /// The claim names it more often than the evidence.
  private func isRepeated(_ token: CheckToken) -> Bool {
    let held = evidence.tokens.count { $0.key == token.key }
    return held > 0 && claim.tokens.count { $0.key == token.key } > held
  }

  /// The evidence's word has no other place in the claim.
  private func isOnlyHere(_ pair: SentenceAlignment.Pair) -> Bool {
    let other = evidence.tokens[pair.evidence]
    return !claim.tokens.contains { $0.key == other.key }
  }

  /// "IL-6R" and "IL6 R", plural and possessive forms: the one begins with the whole other.
  private func isPrefixForm(_ a: String, _ b: String) -> Bool {
    a == b + "s" || b == a + "s" || a == b + "del" || b == a + "del"
      || a.filter { $0 != "_" } == b.filter { $0 != "_" }
  }

  /// The parts of the claim's symbol stand in the evidence apart: "BRCA1/2" and "BRCA1 and BRCA2".
  private func isComposed(_ token: CheckToken) -> Bool {
    let parts = token.text.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == " " }).map {
      $0.lowercased()
    }
    return parts.count > 1
      && parts.allSatisfy { part in evidence.keys.contains { $0.contains(part) } }
  }

  /// Capitals or digits inside, unlike a surname or a place.
  private func isSymbol(_ text: String) -> Bool {
    text.contains(where: \.isNumber) || text.dropFirst().contains(where: \.isUppercase)
      || text.count == 1
  }

  /// Proper names that the evidence does not hold, in the place of another.
  func properName() -> CheckFinding? {
    for pair in alignment.pairs where !pair.isSame && !exchanged.contains(pair) {
      let own = claim.tokens[pair.claim]
      let other = evidence.tokens[pair.evidence]
      guard own.kind == .name, other.kind == .name, Self.kind(own) == .symbol,
        origins[pair.claim] == .nowhere, !isPrefixForm(own.key, other.key)
      else { continue }
      return .dropped("the evidence says \(other.text), not \(own.text)")
    }
    return nil
  }

  /// Words that stand for others and are not known to mean the same.
  func words() -> CheckFinding? {
    for pair in alignment.pairs where !pair.isSame {
      let own = claim.tokens[pair.claim]
      let other = evidence.tokens[pair.evidence]
      guard own.isContent, other.isContent, own.kind == .word,
        origins[pair.claim] == .nowhere
          || origins[pair.claim] == .context
      else { continue }
      let why = "\"\(own.text)\" stands where the evidence says \"\(other.text)\""
      return says(own, other) && isCopied(but: pair) && !isForm(own.key, of: other.key)
        ? .dropped(why) : .partly(why)
    }
    if coverage < 0.5 { return .partly("the evidence holds less than half of the claim's words") }
    return nil
  }

  /// One of the words is known to have opposites or rivals, so that another word in its place weighs.
  private func says(_ own: CheckToken, _ other: CheckToken) -> Bool {
    // "Poorer" for "reduced": two ways to judge, which may come to the same.
    let judging: Set<Attribute> = [.direction, .contrast]
    let areBothJudging = [own, other].allSatisfy { token in
      token.concepts.contains { judging.contains($0.attribute) }
    }
    return !areBothJudging
      && (own.concepts + other.concepts).contains {
        $0.attribute != .plain && $0.attribute != .significance
      }
  }

  /// The evidence word for word, but for one place or two: whoever copies a sentence and puts another word
  /// in means another thing by it.
  private func isCopied(but pair: SentenceAlignment.Pair) -> Bool {
    let content = claim.tokens.indices.filter { claim.tokens[$0].isContent }
    let others = content.count { $0 != pair.claim && origins[$0] != .inPlace }
    return content.count >= 4 && others <= 1
      && abs(claim.tokens.count - evidence.tokens.count) <= 3
      && evidence.tokens[pair.evidence].kind == .word
      && !claim.keys.contains(evidence.tokens[pair.evidence].key)
  }
}

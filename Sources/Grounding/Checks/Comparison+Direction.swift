// Up and down, and other opposites.

extension Comparison {
  /// Up against down, or the other of two opposites.
  func direction() -> CheckFinding? {
    if isInvertedComparison { return nil }
    for attribute in [Attribute.direction, .contrast] {
      for pair in alignment.pairs where !pair.isSame && !exchanged.contains(pair) {
        let own = claim.tokens[pair.claim]
        let other = evidence.tokens[pair.evidence]
        guard SentenceAlignment.conflict(own, other) == attribute,
          attribute != .contrast || !isMoved(pair)
        else { continue }
        if isBoundHere(pair.claim), !isWhole { continue }
        // "Not present" for "absent" turns twice.
        if attribute == .contrast,
          claim.isNegated(pair.claim, byOther: true)
            != evidence.isNegated(pair.evidence, byOther: true)
        {
          continue
        }
        if attribute == .direction && nounChanges(pair) || isTurnedTwice(own, other) {
          return .partly("\(other.text) is rephrased as \(own.text)")
        }
        return .dropped("the evidence says \(other.text), not \(own.text)")
      }
    }
    return oppositePrefix() ?? novelDirection()
  }

  /// The claim leaves nothing out: a word in another's place is no shorter sentence.
  private var isWhole: Bool { claim.tokens.count >= evidence.tokens.count - 1 }

  /// "Higher in A than in B" is "lower in B than in A".
  func inverts() -> Bool {
    let turned = alignment.pairs.contains {
      !$0.isSame
        && SentenceAlignment.conflict(claim.tokens[$0.claim], evidence.tokens[$0.evidence])
          == .direction
    }
    guard let own = ComparisonSides(claim), let held = ComparisonSides(evidence) else {
      return false
    }
    let crossed =
      held.beside.contains { own.leading.contains($0) && !own.beside.contains($0) }
      && own.beside.contains { held.leading.contains($0) && !held.beside.contains($0) }
    return crossed && (turned || claim.values(of: .direction) != evidence.values(of: .direction))
  }

  /// "Reduced mortality" for "improved survival": both words are turned.
  private func isTurnedTwice(_ own: CheckToken, _ other: CheckToken) -> Bool {
    let turned = alignment.pairs.filter { pair in
      !pair.isSame
        && [.direction, .contrast].contains(
          SentenceAlignment.conflict(claim.tokens[pair.claim], evidence.tokens[pair.evidence]))
    }
    let lives = turned.filter { claim.tokens[$0.claim].concepts.contains { $0.axis == "life" } }
    return turned.count == 2 && lives.count == 1
  }

  /// "Reduced mortality" for "better survival": another noun is said to go the other way.
  private func nounChanges(_ pair: SentenceAlignment.Pair) -> Bool {
    let next = claim.tokens.indices.first { $0 > pair.claim && claim.tokens[$0].isContent }
    guard let next, next - pair.claim <= 3 else { return false }
    let turning: Set<String> = ["surviv", "death", "mortal", "risk", "sensit", "resist"]
    return origins[next] == .nowhere
      && claim.tokens[next...].prefix(3).contains { turning.contains($0.key) }
      && evidence.tokens.contains { turning.contains($0.key) }
  }

  private static let opposites: [(String, String)] = [
    ("hyper", "hypo"), ("over", "under"), ("up", "down"), ("pre", "post"), ("pro", "anti"),
    ("intra", "extra"), ("intra", "inter"), ("mono", "bi"), ("mono", "poly"), ("mono", "di"),
    ("homo", "hetero"), ("macro", "micro"), ("tachy", "brady"), ("endo", "exo"), ("cis", "trans"),
    ("", "anti"), ("", "un"), ("", "non"), ("", "in"), ("", "dis"), ("", "a"), ("", "im"),
    ("eu", "aneu"),
    ("hyper", "normo"), ("hypo", "normo"), ("with", "without"), ("", "de"), ("de", "re"),
    ("in", "ex"),
    ("proto", "metha"), ("bene", "male"), ("", "ab"), ("", "ir"), ("", "il"), ("de", "hyper"),
    ("de", "poly"), ("uni", "multi"), ("mono", "multi"), ("semi", "full"), ("sub", "supra"),
    ("", "hypo"), ("", "hyper"), ("", "over"), ("", "under"), ("trans", "mis"), ("", "mis"),
    ("as", "dis"), ("nulli", ""), ("nulli", "multi"), ("primi", "multi"), ("eu", "hetero"),
    ("", "para"), ("hyper", "a"), ("ultra", ""), ("pre", ""), ("post", ""), ("", "counter"),
  ]

  /// Hypermethylated against hypomethylated: one word with the other prefix.
  private func oppositePrefix() -> CheckFinding? {
    for pair in alignment.pairs where !pair.isSame && !exchanged.contains(pair) {
      let (own, held) = (claim.tokens[pair.claim], evidence.tokens[pair.evidence])
      // Homozygous and untreated have checks of their own.
      let isOthers = SentenceAlignment.conflict(own, held).map {
        $0 != .direction && $0 != .contrast
      }
      if claim.isNegated(pair.claim, byOther: true)
        != evidence.isNegated(pair.evidence, byOther: true)
      {
        continue
      }
      let (a, b) = (Self.joined(pair.claim, claim), Self.joined(pair.evidence, evidence))
      guard isOthers != true, a.count > 3, b.count > 3, own.kind == .word || held.kind == .word
      else { continue }
      for (one, other) in Self.opposites {
        for (x, y) in [(a, b), (b, a)] where x.hasPrefix(one) && y.hasPrefix(other) {
          let rest = WordKey.stem(String(x.dropFirst(one.count)))
          if rest.count > 3, rest == WordKey.stem(String(y.dropFirst(other.count))) {
            return .dropped("the evidence says \(b), not \(a)")
          }
        }
      }
    }
    return nil
  }

  /// "Anti-inflammatory" as one word.
  private static func joined(_ i: Int, _ sentence: SentenceAttributes) -> String {
    let tokens = sentence.tokens
    let text = tokens[i].text.lowercased()
    guard i + 2 < tokens.count, tokens[i + 1].text == "-", tokens[i + 1].glued,
      tokens[i + 2].glued, prefixes.contains(text)
    else { return text }
    return text + tokens[i + 2].text.lowercased()
  }

  private static let prefixes = Set(opposites.flatMap { [$0.0, $0.1] }).subtracting(["", "a", "in"])

  /// A direction that stands nowhere in the evidence, which says the other one only.
  private func novelDirection() -> CheckFinding? {
    let held = evidence.values(of: .direction)
    guard held.count == 1, let other = held.first, coverage > 0.6 else { return nil }
    for (j, token) in claim.tokens.enumerated() {
      guard let own = token.value(of: .direction), own != other, origins[j] == .nowhere,
        alignment.evidenceOf[j] < 0, !claim.isNegated(j),
        claim.values(of: .direction).count == 1, evidence.negations.isEmpty,
        !(claim.keys.contains("than") || claim.keys.contains("compar"))
      else { continue }
      return .dropped("the evidence says \(other), not \(token.text)")
    }
    return nil
  }
}

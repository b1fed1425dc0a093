// Which value is said of which thing: arms, lists with "respectively".

extension Comparison {
  struct Swap: Hashable, Sendable {
    var first: Int
    var second: Int
    var isNumber: Bool
  }

  /// Tokens of the evidence that stand in each other's place in the claim: each has the neighbours that the
  /// other one has in the evidence.
  var swaps: [Swap] {
    let places = uniquePlaces()
    var found: [Swap] = []
    for (n, a) in places.enumerated() {
      for b in places[(n + 1)...] where b.claim < a.claim {
        guard
          evidence.tokens[a.evidence].kind == .number
            ? evidence.tokens[b.evidence].kind == .number
            : evidence.tokens[b.evidence].kind != .number
        else { continue }
        guard near(a.evidence, b.claim), near(b.evidence, a.claim) else { continue }
        found.append(
          Swap(
            first: a.evidence, second: b.evidence,
            isNumber: evidence.tokens[a.evidence].kind == .number))
      }
    }
    return found
  }

  /// Content tokens that stand once in each sentence.
  private func uniquePlaces() -> [(evidence: Int, claim: Int)] {
    var counts: [String: (Int, Int)] = [:]
    for (i, token) in evidence.tokens.enumerated() where token.isContent {
      counts[token.key] = counts[token.key] == nil ? (i, -1) : (-2, -1)
    }
    var seen: [String: Int] = [:]
    for (j, token) in claim.tokens.enumerated() where token.isContent {
      seen[token.key] = seen[token.key] == nil ? j : -2
    }
    return counts.compactMap { key, value in
      guard value.0 >= 0, let j = seen[key], j >= 0 else { return nil }
      return (evidence: value.0, claim: j)
    }.sorted { $0.evidence < $1.evidence }
  }

  /// Whether what stands beside the claim's token stands beside the evidence's.
  private func near(_ i: Int, _ j: Int) -> Bool {
    let before = key(evidence.tokens, i - 1) == key(claim.tokens, j - 1)
    let after = key(evidence.tokens, i + 1) == key(claim.tokens, j + 1)
    return before && after
  }

  private func key(_ tokens: [CheckToken], _ i: Int) -> String {
    guard tokens.indices.contains(i) else { return "" }
    return ["an", "a"].contains(tokens[i].key) ? "a" : tokens[i].key
  }

  /// Values or the things they are said of have changed places.
  func pairing() -> CheckFinding? {
    let found = swaps
    let numbers = found.filter(\.isNumber)
    let words = found.filter { !$0.isNumber && !isHarmless($0) }
    if let swap = numbers.first, words.isEmpty {
      return .dropped(
        "\(evidenceText(swap.first)) and \(evidenceText(swap.second)) have changed places")
    }
    if let swap = words.first, numbers.isEmpty, !isInvertedByDirection {
      return .dropped(
        "\(evidenceText(swap.first)) and \(evidenceText(swap.second)) have changed places")
    }
    if numbers.isEmpty, words.isEmpty {
      return exchangedSegments() ?? rotatedNumbers() ?? cutFromList() ?? boundElsewhere()
    }
    return nil
  }

  private var isInvertedByDirection: Bool {
    evidence.keys.contains("than")
      && alignment.pairs.contains {
        !$0.isSame
          && SentenceAlignment.conflict(claim.tokens[$0.claim], evidence.tokens[$0.evidence])
            == .direction
      }
  }

  private static let joints: Set<String> = [
    "and", "or", ",", "/", "&", "-", "in", "of", "for", "the",
  ]

  /// Members of one list, in a sentence that says nothing of their order.
  private func isHarmless(_ swap: Swap) -> Bool {
    swap.second == swap.first + 1 || isCoordinated(swap.first, swap.second)
  }

  /// The claim is the evidence with two stretches of words exchanged.
  private func exchangedSegments() -> CheckFinding? {
    let a = evidence.tokens.map(\.key)
    let b = claim.tokens.map(\.key)
    guard a.count == b.count, a != b else { return nil }
    var low = 0
    while low < a.count, a[low] == b[low] { low += 1 }
    var high = a.count
    while high > low, a[high - 1] == b[high - 1] { high -= 1 }
    let n = high - low
    for first in 1..<max(2, min(8, n)) {
      for second in 1..<max(2, min(8, n)) where first + second < n && (first > 1 || second > 1) {
        let middle = n - first - second
        let x = a[low..<(low + first)]
        let m = a[(low + first)..<(low + first + middle)]
        let y = a[(low + first + middle)..<high]
        guard b[low..<(low + second)].elementsEqual(y),
          b[(low + second)..<(low + second + middle)].elementsEqual(m),
          b[(low + second + middle)..<high].elementsEqual(x)
        else { continue }
        if m.allSatisfy({ Self.joints.contains($0) }), !evidence.keys.contains("respectively"),
          m.contains(where: { ["and", "or", ",", "/", "&"].contains($0) }),
          !evidence.tokens[max(0, low - 4)..<low].contains(where: { Self.compares($0) })
        {
          // "A (1) and B (2)" in the other order.
          return nil
        }
        return .dropped(
          "\"\(x.joined(separator: " "))\" and \"\(y.joined(separator: " "))\" have changed places")
      }
    }
    return nil
  }

  /// Three or more numbers in another order, everything else in place.
  private func rotatedNumbers() -> CheckFinding? {
    let own = claim.quantities.map(\.number)
    let held = evidence.quantities.map(\.number)
    guard own.count == held.count, own != held, own.sorted() == held.sorted() else { return nil }
    let words = claim.tokens.filter { $0.kind != .number && $0.isContent }.map(\.key)
    let heldWords = evidence.tokens.filter { $0.kind != .number && $0.isContent }.map(\.key)
    guard words == heldWords else { return nil }
    return .dropped("the numbers stand in another order than in the evidence")
  }

  /// Of "A and B were 1 and 2, respectively" the claim says 2 of A.
  private func cutFromList() -> CheckFinding? {
    for quantity in claim.quantities {
      let same = evidence.quantities.filter { $0.number == quantity.number }
      guard same.count == 1, let list = Binding.list(same[0], evidence) else { continue }
      let own = list.heads[list.place]
      guard !claim.keys.contains(own) else { continue }
      for (place, head) in list.heads.enumerated() where place != list.place {
        let number = evidence.tokens[list.numbers[place]].key
        if claim.keys.contains(head), !claim.quantities.contains(where: { $0.number == number }) {
          return .dropped("the evidence says \(quantity.number) of \(own), not of \(head)")
        }
      }
    }
    return nil
  }

  /// A number that the evidence says of another thing.
  private func boundElsewhere() -> CheckFinding? {
    for quantity in claim.quantities where quantity.role == .plain {
      let own = Binding.things(of: quantity, in: claim)
      guard !own.isEmpty else { continue }
      let same = evidence.quantities.filter { $0.number == quantity.number }
      guard same.count == 1, let held = same.first else { continue }
      let things = Binding.things(of: held, in: evidence)
      guard !things.isEmpty, own.isDisjoint(with: things) else { continue }
      // Another number of the evidence is said of what the claim says this one of.
      for other in evidence.quantities where other.number != quantity.number && other.role == .plain
      {
        let theirs = Binding.things(of: other, in: evidence)
        if !theirs.isDisjoint(with: own), theirs.isDisjoint(with: things) {
          return .dropped(
            "the evidence says \(quantity.number) of \(things.sorted().joined(separator: " "))")
        }
      }
    }
    return nil
  }
}

/// Which words a number is said of.
enum Binding {
  static func things(of quantity: Quantity, in sentence: SentenceAttributes) -> Set<String> {
    if let list = list(quantity, sentence) { return [list.heads[list.place]] }
    let tokens = sentence.tokens
    let i = quantity.token
    // "A (12%)": what stands in front of the bracket.
    if sentence.inBrackets[i] {
      guard let open = tokens[..<i].lastIndex(where: { $0.text == "(" }), i - open <= 4 else {
        return []
      }
      return content(tokens, before: open, limit: 1)
    }
    // "12% of A", "in 12 of 30 A": what follows the preposition.
    var j = i + 1
    while j < tokens.count, j <= i + 3 {
      if ["of", "in", "for", "among"].contains(tokens[j].key) {
        return content(tokens, after: j, limit: 2)
      }
      if tokens[j].kind == .number || tokens[j].kind == .mark { return [] }
      j += 1
    }
    return []
  }

  /// "Group", "cohort": words that any thing may have beside it.
  private static func isGroup(_ token: CheckToken) -> Bool {
    !token.concepts.isEmpty
      && token.concepts.allSatisfy { $0.attribute == .plain && $0.value == "group" }
  }

  private static func content(_ tokens: [CheckToken], before i: Int, limit: Int) -> Set<String> {
    var found: Set<String> = []
    var j = i - 1
    while j >= 0, found.count < limit, i - j < 5, tokens[j].kind != .mark {
      if tokens[j].isContent, tokens[j].kind != .number, !isGroup(tokens[j]) {
        found.insert(tokens[j].key)
      }
      j -= 1
    }
    return found
  }

  private static func content(_ tokens: [CheckToken], after i: Int, limit: Int) -> Set<String> {
    var found: Set<String> = []
    var j = i + 1
    while j < tokens.count, found.count < limit, j - i < 5, tokens[j].kind != .mark,
      tokens[j].kind != .number, !["and", "or", "in", "of"].contains(tokens[j].key)
    {
      if tokens[j].isContent, !isGroup(tokens[j]) { found.insert(tokens[j].key) }
      j += 1
    }
    return found
  }

  /// In "X in A and B was 1 and 2, respectively": the member of the list that has the number's place.
  static func list(
    _ quantity: Quantity, _ sentence: SentenceAttributes
  ) -> (heads: [String], numbers: [Int], place: Int)? {
    let tokens = sentence.tokens
    guard let word = tokens.firstIndex(where: { $0.text.lowercased() == "respectively" }) else {
      return nil
    }
    let runs = numberRuns(sentence).filter { $0.count > 1 }
    guard let run = runs.last(where: { $0[0] < word }) ?? runs.first,
      let place = run.firstIndex(of: quantity.token),
      let heads = heads(tokens, count: run.count, before: run[0])
        ?? heads(tokens, count: run.count, from: run[run.count - 1] + 1, before: tokens.count)
    else { return nil }
    return (heads, run, place)
  }

  /// Numbers between which stand only units and marks.
  private static func numberRuns(_ sentence: SentenceAttributes) -> [[Int]] {
    let tokens = sentence.tokens
    var runs: [[Int]] = []
    for quantity in sentence.quantities where quantity.role == .plain {
      if let last = runs.last?.last,
        tokens[(last + 1)..<quantity.token].allSatisfy({
          $0.kind == .mark && $0.text != "(" || $0.value(of: .unit) != nil
            || ["and", "versus", "percent", "or"].contains($0.key)
        })
      {
        runs[runs.count - 1].append(quantity.token)
      } else {
        runs.append([quantity.token])
      }
    }
    return runs
  }

  /// The heads of the last list of so many members.
  private static func heads(
    _ tokens: [CheckToken], count: Int, from start: Int = 0, before end: Int
  ) -> [String]? {
    for i in stride(from: end - 1, through: start, by: -1) where tokens[i].key == "and" {
      guard let last = tokens[(i + 1)..<end].first(where: { $0.isContent }) else { continue }
      var heads = [last.key]
      var j = i
      while heads.count < count, j > start {
        // The word in front of the joint ends the member before it.
        var k = j - 1
        while k > start, !tokens[k].isContent { k -= 1 }
        guard k >= start, tokens[k].isContent, j - k < 4 else { break }
        heads.append(tokens[k].key)
        guard heads.count < count else { break }
        guard let comma = tokens[start..<k].lastIndex(where: { $0.text == "," }), k - comma <= 5
        else {
          break
        }
        j = comma
      }
      if heads.count == count { return heads.reversed() }
    }
    return nil
  }
}

/// The tokens of a claim laid beside those of its evidence, in order: which are the same, which stand in
/// the other's place.
struct SentenceAlignment: Sendable {
  struct Pair: Hashable, Sendable {
    var evidence: Int
    var claim: Int
    var isSame: Bool
  }

  private(set) var pairs: [Pair] = []
  /// The claim's partner of each evidence token, and the other way round; -1 for none.
  private(set) var claimOf: [Int]
  private(set) var evidenceOf: [Int]

  /// Needleman and Wunsch (1970), https://doi.org/10.1016/0022-2836(70)90057-4, with free gaps.
  init(evidence: [CheckToken], claim: [CheckToken]) {
    let n = evidence.count
    let m = claim.count
    claimOf = [Int](repeating: -1, count: n)
    evidenceOf = [Int](repeating: -1, count: m)
    guard n > 0, m > 0, n * m < 4_000_000 else { return }
    // (n + 1) × (m + 1), from the ends backwards.
    var best = [Float](repeating: 0, count: (n + 1) * (m + 1))
    var score = [Float](repeating: 0, count: n * m)
    for i in stride(from: n - 1, through: 0, by: -1) {
      for j in stride(from: m - 1, through: 0, by: -1) {
        let pair = Self.score(evidence[i], claim[j])
        score[i * m + j] = pair
        var value = max(best[(i + 1) * (m + 1) + j], best[i * (m + 1) + j + 1])
        if pair > 0 { value = max(value, pair + best[(i + 1) * (m + 1) + j + 1]) }
        best[i * (m + 1) + j] = value
      }
    }
    var i = 0
    var j = 0
    while i < n, j < m {
      let here = best[i * (m + 1) + j]
      let pair = score[i * m + j]
      if pair > 0, here == pair + best[(i + 1) * (m + 1) + j + 1] {
        pairs.append(Pair(evidence: i, claim: j, isSame: Self.isSame(evidence[i], claim[j])))
        claimOf[i] = j
        evidenceOf[j] = i
        i += 1
        j += 1
      } else if here == best[(i + 1) * (m + 1) + j] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  private static func score(_ a: CheckToken, _ b: CheckToken) -> Float {
    let isKey = a.key == b.key
    let opposed = isKey ? nil : conflict(a, b)
    if isKey || opposed == nil && shares(a, b) {
      let exact: Float = isKey ? 0.5 : 0
      if a.isContent { return 3 + exact }
      return a.kind == .mark ? 0.5 : 1 + exact
    }
    if a.kind == .mark || b.kind == .mark { return a.kind == b.kind ? 0.1 : 0 }
    if opposed != nil { return 1.5 }
    if a.kind == b.kind, a.kind == .number || a.kind == .name { return 1.2 }
    return a.isContent && b.isContent ? 0.4 : 0
  }

  /// The same word, or words of one meaning that no attribute parts.
  static func isSame(_ a: CheckToken, _ b: CheckToken) -> Bool {
    a.key == b.key || shares(a, b) && conflict(a, b) == nil
  }

  private static func shares(_ a: CheckToken, _ b: CheckToken) -> Bool {
    a.concepts.contains { b.concepts.contains($0) }
  }

  /// The attribute of which two words say different things.
  static func conflict(_ a: CheckToken, _ b: CheckToken) -> Attribute? {
    for concept in a.concepts where concept.attribute != .plain {
      var isCompared = false
      var isShared = false
      for other in b.concepts
      where other.attribute == concept.attribute && other.axis == concept.axis {
        isCompared = true
        if a.concepts.contains(other) {
          isShared = true
          break
        }
      }
      if isCompared, !isShared { return concept.attribute }
    }
    return nil
  }
}

extension Concept {
  /// The value without its axis.
  static func display(_ value: String) -> String {
    value.firstIndex(of: "=").map { String(value[value.index(after: $0)...]) } ?? value
  }
}

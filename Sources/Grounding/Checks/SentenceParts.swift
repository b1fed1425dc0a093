// Which part of a sentence belongs to which of its values.

/// A stretch of a sentence around a value, up to where the next value's begins.
struct SentencePart: Sendable {
  var range: Range<Int>
  /// The numbers, or the word of direction, that it is about.
  var anchors: [Int]

  /// The sentence cut between its numbers, at the strongest joint between two of them, three times: at its
  /// clauses; at "and" and "versus" too; and, where all numbers are so parted, at commas. Numbers that no
  /// joint parts ("12 of 30 (40%)") stay together.
  static func numeric(_ sentence: SentenceAttributes) -> [[SentencePart]] {
    levels(sentence, anchors: sentence.quantities.filter { $0.role == .plain }.map(\.token))
  }

  /// The sentence cut between its words of direction: "increased in A but decreased in B".
  static func directed(_ sentence: SentenceAttributes) -> [[SentencePart]] {
    levels(
      sentence,
      anchors: sentence.tokens.indices.filter { sentence.tokens[$0].value(of: .direction) != nil })
  }

  private static func levels(_ sentence: SentenceAttributes, anchors: [Int]) -> [[SentencePart]] {
    var levels = [parts(sentence, anchors, from: 4), parts(sentence, anchors, from: 2)]
    let all = parts(sentence, anchors, from: 1)
    if anchors.count > 1, all.allSatisfy({ $0.anchors.count == 1 }) { levels.append(all) }
    return levels
  }

  private static func parts(
    _ sentence: SentenceAttributes, _ anchors: [Int], from least: Int
  ) -> [SentencePart] {
    var parts: [SentencePart] = []
    var start = 0
    var own: [Int] = []
    for anchor in anchors {
      if let last = own.last,
        let joint = joint(sentence, after: last, before: anchor, from: least)
      {
        parts.append(SentencePart(range: start..<joint, anchors: own))
        start = joint
        own = []
      }
      own.append(anchor)
    }
    if !own.isEmpty {
      parts.append(SentencePart(range: start..<sentence.tokens.count, anchors: own))
    }
    return parts
  }

  private static let clauses: Set<String> = [
    "wherea", "while", "but", "although", "however", "though",
  ]
  private static let weights: [String: Int] = [
    ";": 5, ":": 5, ".": 5, "and": 2, "or": 2, ",": 1, "against": 3, "than": 3, "versu": 3, "vs": 3,
  ]

  /// The strongest joint between two tokens, outside of brackets that close before the second.
  private static func joint(
    _ sentence: SentenceAttributes, after a: Int, before b: Int, from least: Int
  ) -> Int? {
    var best = least - 1
    var place: Int?
    let isInside = sentence.inBrackets[a] && sentence.inBrackets[b]
    for i in (a + 1)..<b where isInside || !sentence.inBrackets[i] {
      let token = sentence.tokens[i]
      var weight = weights[token.key] ?? 0
      if clauses.contains(token.key) { weight = 4 }
      if Comparison.compares(token), token.key != "from" { weight = max(weight, 3) }
      // "6% in users (9% in others)": the bracket tells of another group.
      if token.text == "(", sentence.inBrackets[b], opensGroup(sentence, i) { weight = 2 }
      // Numbers of one bracket belong together.
      if isInside, weight < 3, !holdsWords(sentence, a, b) { weight = 0 }
      if weight > best {
        best = weight
        place = i
      }
    }
    return place
  }

  private static func opensGroup(_ sentence: SentenceAttributes, _ open: Int) -> Bool {
    let inside = sentence.tokens[(open + 1)...].prefix { $0.text != ")" }
    return inside.count < 16
      && inside.contains { ["in", "for", "of", "among", "with", "on"].contains($0.key) }
      && inside.contains {
        $0.isContent && $0.kind != .number && $0.value(of: .measure) == nil
      }
  }

  private static func holdsWords(_ sentence: SentenceAttributes, _ a: Int, _ b: Int) -> Bool {
    sentence.tokens[(a + 1)..<b].contains {
      $0.isContent && $0.kind != .number && $0.value(of: .measure) == nil
        && $0.value(of: .unit) == nil
    }
  }
}

/// Where a word stands beside the value of its part.
struct PartRole: Hashable, Sendable {
  var isBefore: Bool
  /// The preposition in front of it, if one is near.
  var preposition: String?
  /// The word behind it that it stands in front of.
  var head: String?
  var beginsPart: Bool
  var isInFrontOfBracket: Bool

  private static let prepositions: Set<String> = [
    "in", "of", "for", "with", "on", "after", "among", "by", "at", "under", "to", "given",
    "without",
    "befor", "from", "between", "receiv", "take", "give",
  ]
  private static let likePrepositions: Set<String> = ["in", "of", "for", "among"]
  private static let light: Set<String> = [
    "the", "a", "an", "those", "that", "patient", "their", "and",
  ]

  init(_ i: Int, in sentence: SentenceAttributes, part: SentencePart) {
    let tokens = sentence.tokens
    isBefore = part.anchors.first.map { i < $0 } ?? true
    var j = i - 1
    preposition = nil
    while j >= part.range.lowerBound, i - j <= 4, tokens[j].kind != .number {
      if Self.prepositions.contains(tokens[j].key) {
        preposition = Self.likePrepositions.contains(tokens[j].key) ? "in" : tokens[j].key
        break
      }
      if tokens[j].kind == .mark, tokens[j].text != "-" { break }
      j -= 1
    }
    let next = tokens[(i + 1)...].prefix(2).first { $0.kind != .mark }
    head = next.flatMap { $0.isContent && $0.kind == .word ? $0.key : nil }
    let first = part.range.first {
      tokens[$0].isContent && tokens[$0].kind != .number && !Self.light.contains(tokens[$0].key)
    }
    beginsPart = first == i
    isInFrontOfBracket = i + 1 < tokens.count && tokens[i + 1].text == "("
  }

  /// Whether two words have the same place beside their values.
  func isLike(_ other: PartRole) -> Bool {
    guard isBefore == other.isBefore else { return false }
    if let head, head == other.head { return true }
    if let preposition, preposition == other.preposition { return true }
    if isInFrontOfBracket, other.isInFrontOfBracket { return true }
    return isBefore && beginsPart && other.beginsPart
  }
}

// The groups that a passage sets beside each other.

/// One of the groups, treatments or things that a passage parts.
struct PassageArm: Sendable {
  /// Its words that not all of the others have.
  var words: [CheckToken]
  var keys: Set<String>
  /// The keys of those that it alone has.
  var own: Set<String>
}

/// Groups as a passage sets them beside each other: "assigned to sirolimus (SRL) or everolimus", "112
/// familial and 503 sporadic patients", "open repair was compared with endovascular repair".
struct PassageArms: Sendable {
  private(set) var sets: [[PassageArm]] = []

  init(_ passage: SentenceAttributes) {
    let tokens = passage.tokens
    var start = 0
    for i in tokens.indices where [".", ";", ":"].contains(tokens[i].text) || i == tokens.count - 1
    {
      let end = i == tokens.count - 1 && tokens[i].kind != .mark ? tokens.count : i
      if end > start { read(tokens[start..<end]) }
      start = i + 1
    }
  }

  /// Verbs that allot, behind which even "and" parts groups.
  private static let parting: Set<String> = Set(
    [
      "randomised", "assigned", "allocated", "divided", "grouped", "classified", "classed",
      "stratified",
    ]
    .map(WordKey.stem))
  /// Verbs behind which "or" does: what is given with "and" is given to all.
  private static let giving: Set<String> = Set(
    [
      "received", "given", "treated", "took", "fed", "injected", "transfected", "started",
      "underwent",
    ]
    .map(WordKey.stem))
  private static let coordinators: Set<String> = ["and", "or", "versu", "vs"]

  private mutating func read(_ tokens: ArraySlice<CheckToken>) {
    for bracket in Self.brackets(tokens) { read(list: bracket) }
    read(list: tokens)
  }

  /// What stands in brackets: "(176 women and 141 men)".
  private static func brackets(_ tokens: ArraySlice<CheckToken>) -> [ArraySlice<CheckToken>] {
    var found: [ArraySlice<CheckToken>] = []
    var open: Int?
    for i in tokens.indices {
      if tokens[i].text == "(" { open = i + 1 }
      if tokens[i].text == ")", let first = open {
        if i - first > 2 { found.append(tokens[first..<i]) }
        open = nil
      }
    }
    return found
  }

  private mutating func read(list tokens: ArraySlice<CheckToken>) {
    let (all, isParted) = Self.parts(tokens)
    for items in Self.lists(all) where (2..<7).contains(items.count) {
      guard isParted || items.dropFirst().allSatisfy({ Self.isLike($0, items[0]) }) else {
        continue
      }
      let last = items.count - 1
      let own = items.enumerated().map { n, item in
        Self.own(item, isFirst: n == 0, isLast: n == last)
      }
      let keys = own.map { Set($0.map(\.key)) }
      let arms = keys.indices.map { n in
        let words = own[n].filter { word in !keys.allSatisfy { $0.contains(word.key) } }
        let alone = words.map(\.key).filter { key in keys.count { $0.contains(key) } == 1 }
        return PassageArm(words: words, keys: Set(words.map(\.key)), own: Set(alone))
      }
      if arms.count(where: { !$0.keys.isEmpty }) > 1 { sets.append(arms) }
    }
  }

  /// Items that stand in one list: between the first and the last are short ones only, and each begins with
  /// what it names.
  private static func lists(_ items: [ArraySlice<CheckToken>]) -> [[ArraySlice<CheckToken>]] {
    var lists: [[ArraySlice<CheckToken>]] = []
    var list: [ArraySlice<CheckToken>] = []
    for item in items {
      let isNamed = item.first(where: { !["the", "a", "an"].contains($0.key) }).map {
        !opensClause($0)
      }
      if !list.isEmpty, isNamed != true {
        lists.append(list)
        list = []
      }
      list.append(item)
      // A long item ends its list, and may begin the next one.
      if list.count > 1, item.count(where: \.isContent) > 5 {
        lists.append(list)
        list = [item]
      }
    }
    return lists + [list]
  }

  private static let clauses: Set<String> = [
    "we", "it", "thi", "this", "these", "they", "that", "which", "who", "be", "that", "there", "as",
    "thu", "then", "also", "by", "their", "its", "not",
  ]

  private static func opensClause(_ token: CheckToken) -> Bool {
    clauses.contains(token.key) || token.value(of: .causation) != nil
      || ["show", "investigate", "happen", "develop"].contains(token.value(of: .plain) ?? "")
  }

  /// "112 familial and 503 sporadic patients", "children with A and children with B": each has its count, or
  /// both have one noun.
  private static func isLike(_ a: ArraySlice<CheckToken>, _ b: ArraySlice<CheckToken>) -> Bool {
    func counts(_ item: ArraySlice<CheckToken>) -> Bool {
      item.indices.contains { i in
        item[i].kind == .number && i + 1 < item.endIndex && item[i + 1].isContent
          && item[i + 1].kind == .word && item[i + 1].value(of: .unit) == nil
      }
    }
    func nouns(_ item: ArraySlice<CheckToken>) -> Set<String> {
      Set(item.map(GroupPhrase.headKey).filter { GroupPhrase.isSubject($0) })
    }
    return counts(a) && counts(b) || !nouns(a).isDisjoint(with: nouns(b))
  }

  /// The items of a list, and whether a verb or "versus" says that they are groups of their own.
  private static func parts(
    _ tokens: ArraySlice<CheckToken>
  ) -> (items: [ArraySlice<CheckToken>], isParted: Bool) {
    let comparing = tokens.firstIndex { $0.text.lowercased().hasPrefix("compar") }
    let verb = tokens.firstIndex { parting.contains(GroupPhrase.headKey($0)) }
    let giver = tokens.firstIndex { giving.contains(GroupPhrase.headKey($0)) }
    let hasChoice = tokens.contains { $0.key == "or" || $0.text == "n" }
    let isParted =
      comparing != nil || verb != nil || giver != nil && hasChoice
      || tokens.contains { ["versu", "vs"].contains($0.key) }
    // "We compared A with B"; in "A was compared with B" the first stands in front of the verb.
    let leading = comparing.flatMap { verb in
      let before = tokens[..<verb].suffix(2)
      return verb - tokens.startIndex < 3 && !before.contains { $0.key == "be" } ? verb : nil
    }
    let first = verb ?? (comparing == nil && hasChoice ? giver : leading)
    var items: [ArraySlice<CheckToken>] = []
    var start = first.map { $0 + 1 } ?? tokens.startIndex
    var depth = 0
    for i in start..<tokens.endIndex {
      let token = tokens[i]
      if token.text == "(" { depth += 1 }
      if token.text == ")" { depth = max(0, depth - 1) }
      guard depth == 0 else { continue }
      let isBeside =
        items.isEmpty && ["with", "to"].contains(token.key) && comparing.map { $0 < i } == true
        && !(leading != nil && isNoun(before: i, tokens))
      guard coordinators.contains(token.key) || token.text == "," || isBeside else { continue }
      if i > start { items.append(tokens[start..<i]) }
      start = i + 1
    }
    if start < tokens.endIndex { items.append(tokens[start...]) }
    return (items, isParted)
  }

  /// "We compared patients with": what follows tells which patients.
  private static func isNoun(before i: Int, _ tokens: ArraySlice<CheckToken>) -> Bool {
    i > tokens.startIndex && GroupPhrase.isSubject(GroupPhrase.headKey(tokens[i - 1]))
      && tokens[i...].dropFirst().contains { ["with", "to", "and", "or"].contains($0.key) }
  }

  /// Words behind which a list goes on with something else.
  private static let ends: Set<String> = Set(
    ["for", "during", "in", "at", "over", "until", "who", "which", "that", "be", "follow", "to"])

  private static let openers: Set<String> = [
    "to", "into", "between", "either", "of", "among", "by", "as",
  ]

  /// The words of an item that stand next to its neighbours: a first item ends what the sentence began with,
  /// a last one begins what it ends with.
  private static func own(
    _ item: ArraySlice<CheckToken>, isFirst: Bool, isLast: Bool
  ) -> [CheckToken] {
    var item = item
    if isFirst, let cut = item.lastIndex(where: { openers.contains($0.key) }) {
      item = item[(cut + 1)...]
    }
    var content: [CheckToken] = []
    for (n, token) in item.enumerated() {
      // "Val/Met" is one genotype, which group phrases compare.
      let beside = item[max(item.startIndex, item.startIndex + n - 1)...].prefix(n == 0 ? 2 : 3)
      if token.kind == .name, beside.contains(where: { $0.text == "/" }) { continue }
      if n > 0, !isFirst, ends.contains(token.key) { break }
      if isFirst, token.key == "be" { break }
      switch token.text.lowercased() {
      case "plus", "both": content.append(combination)
      case "no", "without", "neither",
        "nothing" where n < 2:
        content.append(untreated)
      default: break
      }
      guard token.isContent, token.kind != .number, token.kind != .mark,
        !GroupPhrase.general.contains(token.key), token.value(of: .unit) == nil,
        token.value(of: .plain) == nil, token.text.count > 1 || token.value(of: .arm) != nil,
        !parting.contains(token.key), !giving.contains(token.key), !Comparison.compares(token)
      else { continue }
      content.append(token)
    }
    return isFirst && !isLast ? Array(content.suffix(4)) : Array(content.prefix(4))
  }

  private static let combination = CheckToken(
    kind: .word, text: "combination", key: WordKey.stem("combination"), glued: false,
    isContent: true)
  private static let untreated = CheckToken(
    kind: .word, text: "untreated", key: WordKey.stem("untreated"),
    concepts: [Concept(attribute: .arm, value: "therapy=untreated")], glued: false,
    isContent: true)

  /// Whether the passage sets the two words against each other.
  func contrasts(_ a: String, _ b: String) -> Bool {
    sets.contains { arms in
      arms.contains { $0.keys.contains(a) && !$0.keys.contains(b) }
        && arms.contains { $0.keys.contains(b) && !$0.keys.contains(a) }
    }
  }
}

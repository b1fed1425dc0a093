/// "A or B" over different columns: each side is a question of its own.
///
/// "and" holds before "or"; what stands before "with" (or "where", "that") holds for every side, unless a side speaks
/// of the same column; brackets and "either" say otherwise. Lists of values ("KEGG or REAC"), "up or down" and "or
/// more" are no such alternatives: they are left to the readers of a single condition.
extension TableQuestion {
  private static let scopes: Set<String> = ["with", "where", "whose", "having", "that", "which"]
  private static let links: Set<String> = ["and", "but"]
  /// Brackets in brackets: each level is read several times.
  private static let deepest = 5

  /// The parts of a question that all hold, and those of which one must.
  private struct Split {
    var all: [[QuestionToken]] = []
    var any: [[QuestionToken]] = []
    /// The word behind which the alternatives begin, where what stands before it holds for all of them.
    var scope: String?
    var isBracketed = false
  }

  /// Reads alternatives, if there are any.
  mutating func readAlternatives() -> Bool {
    guard let split = split() else { return false }
    let common = split.all.map { TableQuestion(part: $0, of: self, side: side) }
    let commonSide = common.lazy.compactMap(\.side).first ?? side
    let alternatives = parts(split.any, side: commonSide)
    guard !alternatives.contains(where: { $0.filter.conditions.isEmpty }) else { return false }
    merge(common, alternatives)
    if let scope = split.scope, common.contains(where: { !$0.filter.conditions.isEmpty }) {
      reading =
        "what stands before \"\(scope)\" holds on both sides of \"or\"; brackets say it otherwise"
    } else if !split.isBracketed,
      zip(split.any, alternatives).contains(where: { tokens, part in
        part.filter.conditions.count > 1 && tokens.first?.isOpening != true
      })
    {
      reading = "\"and\" holds before \"or\"; brackets say it otherwise: A and (B or C)"
    }
    return true
  }

  private mutating func merge(_ common: [TableQuestion], _ alternatives: [TableQuestion]) {
    let sides = alternatives.map { TableFilter.Condition.every($0.filter.conditions) }
    filter.conditions = common.flatMap(\.filter.conditions)
    if !sides.isEmpty { filter.conditions.append(.any(sides)) }
    let all = common + alternatives
    filter.order = all.lazy.compactMap(\.filter.order).first
    filter.limit = all.lazy.compactMap(\.filter.limit).first
    understood += common.flatMap(\.understood)
    if !alternatives.isEmpty {
      understood.append(
        "either "
          + alternatives.map { "(\($0.understood.joined(separator: "; ")))" }.joined(
            separator: " or "))
    }
    notUnderstood = all.flatMap(\.notUnderstood)
    asksCount = all.contains(where: \.asksCount)
    reading = all.lazy.compactMap(\.reading).first
  }

  /// Reads each alternative; one that only bounds ("or below −2", "or NA") is of the column before it.
  private func parts(_ alternatives: [[QuestionToken]], side: String?) -> [TableQuestion] {
    var parts: [TableQuestion] = []
    for tokens in alternatives {
      var own = tokens
      if let last = parts.last, isBound(tokens, side), let column = last.boundColumn {
        own = column + tokens.drop { Self.filler.contains($0.lower) }
      }
      parts.append(TableQuestion(part: own, of: self, side: side))
    }
    return parts
  }

  /// The column of the last condition on a number, as a question would name it.
  private var boundColumn: [QuestionToken]? {
    for condition in filter.conditions.reversed() {
      switch condition {
      case .number(let column, _, _), .missing(let column), .present(let column):
        return [QuestionToken(text: column)]
      case .size(let column, _, _):
        return [QuestionToken(text: "absolute"), QuestionToken(text: column)]
      default: continue
      }
    }
    return nil
  }

  /// Whether words are a bound, or "NA", without the column that it is of.
  private func isBound(_ tokens: [QuestionToken], _ side: String?) -> Bool {
    let part = TableQuestion(part: tokens, of: self, side: side, takesLoneBound: false)
    guard part.filter.conditions.isEmpty,
      let start = tokens.indices.first(where: { !Self.filler.contains(tokens[$0].lower) })
    else { return false }
    if Self.missing.contains(tokens[start].lower) { return true }
    let bare = TableQuestion(tokens, unread: database)
    return bare.comparison(start).map { bare.number(start + $0.1) != nil } ?? false
  }

  // MARK: where alternatives begin and end

  private func split() -> Split? {
    let depth = depths()
    let words = tokens.indices.filter { depth[$0] == 0 && tokens[$0].lower == "or" }
    let ors = words.filter { divides($0, depth) }
    guard let first = ors.first, let last = ors.last else { return bracketed(depth) }
    var split = Split()
    var end = tokens.count
    if let either = (0..<first).last(where: { depth[$0] == 0 && tokens[$0].lower == "either" }) {
      end =
        tokens.indices.first {
          $0 > last && depth[$0] == 0 && Self.links.contains(tokens[$0].lower)
        } ?? end
      split.all = [Array(tokens[..<either]), Array(tokens[min(end + 1, tokens.count)...])]
      split.any = sides(from: either + 1, to: end, ors)
      split.isBracketed = true
      return split
    }
    if let scope = (0..<first).last(where: {
      depth[$0] == 0 && Self.scopes.contains(tokens[$0].lower)
    }),
      isShared(..<scope, sides(from: scope + 1, to: end, ors))
    {
      split.all = [Array(tokens[..<scope])]
      split.any = sides(from: scope + 1, to: end, ors)
      split.scope = tokens[scope].lower
    } else {
      split.any = sides(from: 0, to: end, ors)
    }
    return split
  }

  private func sides(from start: Int, to end: Int, _ ors: [Int]) -> [[QuestionToken]] {
    var sides: [[QuestionToken]] = []
    var at = start
    for or in ors where or >= start && or < end {
      sides.append(Array(tokens[at..<or]))
      at = or + 1
    }
    return sides + [Array(tokens[at..<end])]
  }

  /// Groups in brackets that hold alternatives, beside what stands outside of them.
  private func bracketed(_ depth: [Int]) -> Split? {
    var split = Split(isBracketed: true)
    var outside: [QuestionToken] = []
    var group: [QuestionToken] = []
    for index in tokens.indices {
      if depth[index] > 0 {
        group.append(tokens[index])
      } else if !group.isEmpty {
        split.all.append(Array(group.dropFirst().dropLast(group.last?.isClosing == true ? 1 : 0)))
        group = []
        outside.append(tokens[index])
      } else {
        outside.append(tokens[index])
      }
    }
    if !group.isEmpty { split.all.append(Array(group.dropFirst().dropLast())) }
    guard !split.all.isEmpty else { return nil }
    split.all.insert(outside, at: 0)
    return split
  }

  /// How many brackets each word stands in, its own included; 0 everywhere where they do not match, or are too many.
  private func depths() -> [Int] {
    var depth = 0
    var depths: [Int] = []
    for token in tokens {
      if token.isOpening { depth += 1 }
      if depth > Self.deepest { break }
      depths.append(depth)
      if token.isClosing { depth -= 1 }
      if depth < 0 { break }
    }
    return depth == 0 && depths.count == tokens.count ? depths : tokens.map { _ in 0 }
  }

  /// Whether what stands before a scope holds on every side: no other side speaks of the same column.
  private func isShared(_ head: PartialRangeUpTo<Int>, _ sides: [[QuestionToken]]) -> Bool {
    let common = TableQuestion(part: Array(tokens[head]), of: self, side: side)
    let columns = Set(common.filter.conditions.flatMap(\.columns))
    let others = parts(sides, side: common.side ?? side).dropFirst()
    return others.allSatisfy { other in
      columns.isDisjoint(with: other.filter.conditions.flatMap(\.columns))
        && (common.side == nil || other.side == common.side)
    }
  }

  /// Whether an "or" stands between conditions, and not between values of a list or before "more".
  private func divides(_ or: Int, _ depth: [Int]) -> Bool {
    guard or > 0, or + 1 < tokens.count, !isOddsRatio(or) else { return false }
    if tokens[or + 1].isOpening || tokens[or - 1].isClosing { return true }
    let bare = TableQuestion(tokens, unread: database)
    if bare.bound(after: or) != nil || bare.word(or + 1) == "equal" {
      guard let (_, length) = bare.comparison(or + 1), bare.number(or + 1 + length) != nil else {
        return false
      }
    }
    let turns = Self.up.union(Self.down)
    if turns.contains(tokens[or - 1].lower), turns.contains(tokens[or + 1].lower) { return false }
    let before = pieceBefore(or)
    let own = sideSaid(before: before.lowerBound)
    let left = TableQuestion(part: Array(tokens[before]), of: self, side: own)
    let next = Array(tokens[pieceAfter(or)])
    let right = TableQuestion(part: next, of: self, side: left.side ?? own, takesLoneBound: false)
    guard !left.filter.conditions.isEmpty else { return false }
    if right.filter.conditions.isEmpty {
      return isBound(next, left.side ?? own) && left.boundColumn != nil
    }
    let listed = Set(left.filter.conditions.compactMap(\.listedColumn))
    let others = right.filter.conditions.filter { !($0.listedColumn.map(listed.contains) ?? false) }
    // "up in cluster 1 or down in cluster 3": both sides say more than a value of the same column.
    return others.count == right.filter.conditions.count
      || !others.isEmpty && left.filter.conditions.contains { $0.listedColumn == nil }
  }

  /// The side of a screen that was spoken of last before a word.
  private func sideSaid(before index: Int) -> String? {
    var said = TableQuestion(Array(tokens[..<index]), unread: database)
    said.readSide()
    return said.side ?? side
  }

  /// "OR above 1.2": the odds ratio's column.
  private func isOddsRatio(_ index: Int) -> Bool {
    guard tokens[index].text == "OR", database.roles[.oddsRatio] != nil else { return false }
    let bare = TableQuestion(tokens, unread: database)
    return ["is", "of", "between"].contains(bare.word(index + 1))
      || bare.comparison(index + 1) != nil
  }

  private func ends(_ index: Int) -> Bool {
    let own = tokens[index].lower
    return own == "or" && !isOddsRatio(index) || Self.links.contains(own)
      || Self.scopes.contains(own)
      || tokens[index].isOpening || tokens[index].isClosing || own == "either"
  }

  private func pieceBefore(_ or: Int) -> Range<Int> {
    var start = or
    while start > 0, !ends(start - 1) { start -= 1 }
    return start..<or
  }

  private func pieceAfter(_ or: Int) -> Range<Int> {
    var start = or + 1
    while start < tokens.count, Self.filler.contains(tokens[start].lower),
      tokens[start].lower != "or"
    {
      start += 1
    }
    var end = start
    while end < tokens.count, !ends(end) { end += 1 }
    return start..<end
  }
}

extension TableFilter.Condition {
  /// Several conditions as one.
  static func every(_ conditions: [TableFilter.Condition]) -> TableFilter.Condition {
    conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  /// The columns that it asks of.
  var columns: [String] {
    switch self {
    case .number(let column, _, _), .size(let column, _, _), .missing(let column),
      .present(let column), .oneOf(let column, _), .noneOf(let column, _), .contains(let column, _),
      .minor(let column, _, _), .member(let column, _):
      [column]
    case .palindromic(let one, let other): [one, other]
    case .any(let conditions), .all(let conditions): conditions.flatMap(\.columns)
    }
  }

  /// Whether it asks of a value, and not only for rows by a name.
  var asksOfValue: Bool {
    switch self {
    case .any(let conditions), .all(let conditions): conditions.contains(where: \.asksOfValue)
    default: listedColumn == nil
    }
  }

  /// The column of which it asks for values by name.
  var listedColumn: String? {
    switch self {
    case .oneOf(let column, _), .noneOf(let column, _), .contains(let column, _),
      .member(let column, _):
      column
    default: nil
    }
  }
}

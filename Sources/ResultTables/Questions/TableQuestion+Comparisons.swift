internal import Foundation

extension TableQuestion {
  mutating func readComparisons() {
    var index = 0
    while index < tokens.count {
      if let named = columnNamed(index), readComparison(named, from: index) {
        index += named.length
      } else {
        index += 1
      }
    }
    // "more than 10 genes" of a list of terms: the overlap.
    for index in tokens.indices {
      guard let (sign, length) = comparison(index), let value = number(index + length),
        ["genes", "gene", "members"].contains(word(index + length + 1)),
        let overlap = column(.overlap)
      else { continue }
      filter.conditions.append(.number(column: overlap, sign, value))
      take(index..<(index + length + 2), "\(overlap) \(sign.rawValue) \(value.short)")
    }
  }

  /// "below 5e-8" of nothing: a small number is a bound of the p-value that decides in such a table.
  mutating func readLoneBound() {
    guard let column = column(database.kind.isAssociation ? .p : .adjustedP) ?? column(.p) else {
      return
    }
    for index in tokens.indices {
      guard let (sign, length) = comparison(index), sign == .less || sign == .atMost,
        let value = number(index + length), value > 0, value <= 0.1,
        !filter.conditions.contains(where: {
          if case .number(column, _, _) = $0 { return true }
          return false
        })
      else { continue }
      filter.conditions.append(.number(column: column, sign, value))
      take(
        index..<(index + length + 1),
        "\(column) \(sign.rawValue) \(tokens[index + length].text) (no column was named)")
    }
  }

  /// "or less", "or more" after a number, and how many words it takes.
  func bound(after index: Int) -> (TableFilter.Comparison, Int)? {
    guard word(index) == "or" || word(index) == "and" else { return nil }
    switch word(index + 1) {
    case "less", "lower", "below", "under", "fewer", "smaller": return (.atMost, 2)
    case "more", "greater", "above", "higher", "over", "larger", "bigger", "up":
      return (.atLeast, 2)
    default: return nil
    }
  }

  private func names(_ name: String, _ size: Bool, _ form: Named.Form) -> String {
    form == .minor ? "min(\(name), 1 − \(name))" : size ? "|\(name)|" : name
  }

  /// A number against a column, on the scale that the column has.
  private func condition(
    _ name: String, _ sign: TableFilter.Comparison, _ value: Double, _ form: Named.Form,
    isSize: Bool
  ) -> TableFilter.Condition {
    switch form {
    case .minor: return .minor(column: name, sign, value)
    case .plain:
      return isSize ? .size(column: name, sign, value) : .number(column: name, sign, value)
    case .ratio:
      // −2 is a half, as signed fold changes have it.
      let logged = value > 0 ? log2(value) : value < 0 ? -log2(-value) : 0
      if isSize { return .size(column: name, sign, logged) }
      return direction < 0 && value > 1
        ? .number(column: name, sign.mirrored, -logged) : .number(column: name, sign, logged)
    }
  }

  mutating func readComparison(_ named: Named, from start: Int) -> Bool {
    let name = database.columns[named.column]
    var at = start + named.length
    while [
      "is", "are", "of", "with", "a", "an", "the", "value", "values", "be", "that", "was", "has",
      "statistic", "statistics", "cutoff", "cut-off", "threshold", "limit", "column",
    ].contains(word(at)) { at += 1 }
    let isSize =
      start > 0 && ["absolute", "abs", "|"].contains(word(start - 1))
      || tokens[start].text.hasPrefix("|") || word(start - 1) == "of" && word(start - 2) == "size"
      || isAbsolute(after: at)
    let from = start > 0 && ["absolute", "abs", "|"].contains(word(start - 1)) ? start - 1 : start
    if word(at) == "between" || word(at) == "from", let low = number(at + 1),
      ["and", "to"].contains(word(at + 2)), let high = number(at + 3)
    {
      filter.conditions += [
        condition(name, .atLeast, low, named.form, isSize: isSize),
        condition(name, .atMost, high, named.form, isSize: isSize),
      ]
      take(from..<(at + 4), "\(name) between \(low.short) and \(high.short)")
      return true
    }
    if let (sign, length) = comparison(at), let value = number(at + length) {
      let sign = excludes(before: start) ? sign.opposite : sign
      filter.conditions.append(condition(name, sign, value, named.form, isSize: isSize))
      take(
        from..<(at + length + 1),
        "\(names(name, isSize, named.form)) \(sign.rawValue) \(tokens[at + length].text)")
      if isSize { takeAbsolute(after: at + length + 1) }
      return true
    }
    if let value = number(at), let (sign, length) = bound(after: at + 1) {
      filter.conditions.append(condition(name, sign, value, named.form, isSize: isSize))
      take(
        from..<(at + 1 + length),
        "\(names(name, isSize, named.form)) \(sign.rawValue) \(tokens[at].text)")
      return true
    }
    return readBareBound(named, from: start, at: at)
  }

  /// "FDR 5%", "an FDR of 1%", "at 5% FDR": a bound from above, as thresholds of probabilities are; and "below
  /// 0.01 padj", the bound before the name.
  private mutating func readBareBound(_ named: Named, from start: Int, at: Int) -> Bool {
    let name = database.columns[named.column]
    let isProbability =
      [Role.p, .adjustedP, .sValue].contains { database.roles[$0] == named.column }
      || ["fdr", "pvalue"].contains { ColumnName.key(name).hasSuffix($0) }
    if isProbability, let value = number(at),
      at == start + named.length
        || ["of", "is", "cutoff", "cut-off", "threshold", "limit"].contains(word(at - 1))
    {
      filter.conditions.append(.number(column: name, .less, value))
      take(start..<(at + 1), "\(name) < \(tokens[at].text)")
      return true
    }
    guard start >= 1, let value = number(start - 1) else { return false }
    for length in [3, 2, 1] where start - 1 - length >= 0 {
      guard let (sign, used) = comparison(start - 1 - length), used == length else { continue }
      let sign2 = excludes(before: start - 1 - length) ? sign.opposite : sign
      filter.conditions.append(condition(name, sign2, value, named.form, isSize: false))
      take(
        (start - 1 - length)..<(start + named.length),
        "\(name) \(sign2.rawValue) \(tokens[start - 1].text)")
      return true
    }
    guard isProbability else { return false }
    filter.conditions.append(.number(column: name, .less, value))
    take((start - 1)..<(start + named.length), "\(name) < \(tokens[start - 1].text)")
    return true
  }

  /// Whether "in absolute value", "in either direction" or the like follows a bound that begins at `at`.
  private func isAbsolute(after at: Int) -> Bool {
    for start in at..<min(tokens.count, at + 5) {
      if word(start) == "absolute" || word(start) == "magnitude" { return true }
      if word(start) == "either" && ["direction", "way"].contains(word(start + 1)) { return true }
      if word(start) == "and" || word(start) == "," { return false }
    }
    return false
  }

  /// "in absolute value", "in either direction" behind a bound.
  private mutating func takeAbsolute(after start: Int) {
    for index in start..<min(tokens.count, start + 4)
    where ["absolute", "magnitude", "either", "direction", "way"].contains(word(index)) {
      taken.insert(index)
    }
  }

  private static let exclusions: Set<String> = [
    "exclude", "excluding", "except", "excepting", "ignore", "ignoring", "omit", "omitting",
    "discard", "discarding", "remove", "removing",
  ]

  /// Whether what begins at `start` is to be left out: "exclude genes with …", "leave out …". The words are
  /// taken.
  mutating func excludes(before start: Int) -> Bool {
    var at = start - 1
    while at >= 0, at >= start - 6, !taken.contains(at) {
      let own = word(at)
      if Self.exclusions.contains(own) {
        taken.insert(at)
        return true
      }
      if own == "out", ["leave", "leaving", "filter", "filtering"].contains(word(at - 1)) {
        taken.formUnion([at - 1, at])
        return true
      }
      guard Self.filler.contains(own) || own == "for" else { return false }
      at -= 1
    }
    return false
  }

  static let missing: Set<String> = ["na", "nan", "missing", "null", "empty", "absent"]

  mutating func readMissing() {
    for index in tokens.indices
    where Self.missing.contains(word(index)) {
      for start in stride(from: index - 1, through: max(0, index - 4), by: -1) {
        guard let named = columnNamed(start) else { continue }
        let isNegated = (start..<index).contains { word($0) == "not" || word($0) == "isn't" }
        let name = database.columns[named.column]
        filter.conditions.append(isNegated ? .present(column: name) : .missing(column: name))
        take(
          start..<max(index + 1, start + named.length), "\(name) is \(isNegated ? "not " : "")NA")
        return
      }
      if let named = columnNamed(index + 1) {
        let name = database.columns[named.column]
        filter.conditions.append(.missing(column: name))
        take(index..<(index + 1 + named.length), "\(name) is NA")
        return
      }
    }
    for index in tokens.indices
    where ["without", "lacking", "lack", "lacks", "no"].contains(word(index)) {
      let start = ["a", "an", "any"].contains(word(index + 1)) ? index + 2 : index + 1
      guard let named = columnNamed(start) else { continue }
      filter.conditions.append(.missing(column: database.columns[named.column]))
      take(index..<(start + named.length), "\(database.columns[named.column]) is NA")
      readPresent()
    }
  }

  /// "with a p-value but no padj": the column that has a value.
  private mutating func readPresent() {
    for index in tokens.indices where ["have", "has", "having", "with"].contains(word(index)) {
      let start = ["a", "an"].contains(word(index + 1)) ? index + 2 : index + 1
      guard let named = columnNamed(start) else { continue }
      filter.conditions.append(.present(column: database.columns[named.column]))
      take(index..<(start + named.length), "\(database.columns[named.column]) is not NA")
    }
  }
}

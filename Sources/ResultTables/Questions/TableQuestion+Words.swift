internal import Foundation

extension TableQuestion {
  // MARK: changes

  static let up: Set<String> = [
    "up", "upregulated", "up-regulated", "increased", "induced", "higher", "activated", "gained",
    "positive", "positively", "enriched", "raised", "overexpressed", "over-expressed", "gain",
    "increase", "increases", "increasing", "increasers", "rise", "rises", "elevated",
    "upregulation",
    "risk-increasing", "trait-increasing", "upward", "upwards",
  ]
  static let down: Set<String> = [
    "down", "downregulated", "down-regulated", "decreased", "reduced", "repressed", "lower", "lost",
    "negative", "negatively", "depleted", "underexpressed", "silenced", "loss", "decrease",
    "decreases", "decreasing", "drop", "drops", "dropped", "fall", "falls", "suppressed",
    "protective",
    "diminished", "downregulation", "reduces", "downward", "downwards", "under-expressed",
  ]

  /// What words of change mean as a ratio; below one, a fall.
  private static let folds: [String: Double] = [
    "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twice": 2, "tripled": 3, "triple": 3,
    "tripling": 3, "quadrupled": 4, "halved": 0.5, "halving": 0.5, "half": 0.5, "quarter": 0.25,
    "tenth": 0.1,
  ]

  /// 1 up, −1 down, 0 neither or both.
  var direction: Double {
    let isUp = tokens.indices.contains { !taken.contains($0) && Self.up.contains(tokens[$0].lower) }
    let isDown = tokens.indices.contains {
      !taken.contains($0) && Self.down.contains(tokens[$0].lower)
    }
    return isUp == isDown ? 0 : isUp ? 1 : -1
  }

  var changeColumn: String? {
    if database.kind == .mageckMle, let own = sided("beta") { return database.columns[own] }
    return column(.log2FoldChange) ?? column(.effect) ?? column(.normalisedScore) ?? column(
      .enrichmentScore) ?? column(.zScore) ?? column(.score)
  }

  /// "more than two-fold", "at least a doubling", "drops by half or more": on the scale of log2.
  mutating func readFold() {
    guard let column = column(.log2FoldChange) else { return }
    for index in tokens.indices where !taken.contains(index) {
      let isFold = number(index).map { $0 > 0 } == true && word(index + 1) == "fold"
      guard isFold || Self.folds[word(index)] != nil else { continue }
      let value = isFold ? tokens[index].number ?? 1 : Self.folds[word(index)] ?? 1
      var start = index
      if ["a", "an", "by", "to"].contains(word(start - 1)) { start -= 1 }
      var sign: TableFilter.Comparison?
      for length in [2, 1] where sign == nil && start - length >= 0 {
        guard let (found, used) = comparison(start - length), used == length else { continue }
        sign = found
        start -= length
      }
      if word(start - 1) == "by" { start -= 1 }
      var end = isFold ? index + 2 : index + 1
      if word(end) == "change" || word(end) == "changes" { end += 1 }
      if sign == nil, let (found, length) = bound(after: end) {
        sign = found
        end += length
      }
      // A doubling is a rise; "double" alone may be either way.
      let isRise = ["doubled", "doubling", "tripled", "tripling", "quadrupled"].contains(
        word(index))
      add(fold: value, sign ?? .atLeast, column, isRise: isRise)
      take(max(0, start)..<end, "change \((sign ?? .atLeast).rawValue) \(value.short)-fold")
      return
    }
  }

  private mutating func add(
    fold value: Double, _ sign: TableFilter.Comparison, _ column: String, isRise: Bool
  ) {
    let side = value < 1 ? -1 : isRise ? 1 : direction
    let bound = abs(log2(value))
    // "to less than a quarter" bounds what is left, "by more than half" what is lost.
    if value < 1, sign == .less || sign == .atMost {
      filter.conditions.append(.number(column: column, sign, -bound))
    } else if side > 0 {
      filter.conditions.append(.number(column: column, sign, bound))
    } else if side < 0 {
      filter.conditions.append(.number(column: column, sign.mirrored, -bound))
    } else {
      filter.conditions.append(.size(column: column, sign, bound))
    }
  }

  /// 1 up, −1 down, 0 both, by words of change.
  private func side(of words: [Int]) -> Double {
    let isUp = words.contains { Self.up.contains(tokens[$0].lower) }
    let isDown = words.contains { Self.down.contains(tokens[$0].lower) }
    return isUp == isDown ? 0 : isUp ? 1 : -1
  }

  mutating func readDirection() {
    let words = tokens.indices.filter {
      !taken.contains($0)
        && (Self.up.contains(tokens[$0].lower) || Self.down.contains(tokens[$0].lower))
    }
    // Terms are "enriched" whatever they are.
    if database.kind.isEnrichment, column(.normalisedScore) == nil {
      for index in words where tokens[index].lower == "enriched" { taken.insert(index) }
      return
    }
    guard !words.isEmpty, let column = changeColumn else { return }
    let negated = words.filter { takesNegation(before: $0) }
    taken.formUnion(words)
    let said = words.filter { !negated.contains($0) }
    // "up but not down" is up.
    let side = said.isEmpty ? side(of: negated) : side(of: said)
    if side == 0 {
      understood.append(said.isEmpty ? "neither up nor down" : "up or down")
      if said.isEmpty { filter.conditions.append(.number(column: column, .equal, 0)) }
      return
    }
    let centre = column == self.column(.oddsRatio) ? 1.0 : 0
    if said.isEmpty {
      filter.conditions.append(.number(column: column, side > 0 ? .atMost : .atLeast, centre))
      understood.append("\(column) \(side > 0 ? "at most" : "at least") \(centre.short)")
      return
    }
    let isSaid = filter.conditions.contains { condition in
      if case .number(column, let sign, let value) = condition {
        return side > 0
          ? (sign == .greater || sign == .atLeast) && value >= 0
          : (sign == .less || sign == .atMost) && value <= 0
      }
      return false
    }
    if !isSaid {
      filter.conditions.append(.number(column: column, side > 0 ? .greater : .less, centre))
    }
    understood.append(
      side > 0 ? "\(column) above \(centre.short)" : "\(column) below \(centre.short)")
  }

  mutating func readSignificance() {
    for index in tokens.indices
    where ["significant", "significance", "significantly", "differentially", "degs", "deg"]
      .contains(word(index))
    {
      let before = word(index - 1)
      var start = index
      var isNegated = false
      var column = self.column(.adjustedP) ?? self.column(.p)
      var threshold = database.kind.isAssociation || database.kind == .gwasCatalog ? 5e-8 : 0.05
      if before == "genome-wide" || before == "wide" {
        threshold = 5e-8
        column = self.column(.p) ?? column
        start = index - (before == "wide" ? 2 : 1)
      } else if before == "nominally" || before == "nominal" {
        threshold = 0.05
        column = self.column(.p) ?? column
        start = index - 1
      } else if before == "most" || before == "least" {
        continue
      }
      if let own = sided("fdr") { column = database.columns[own] }
      for back in 1...2 where word(start - back) == "not" || word(start - back) == "non" {
        isNegated = true
        start -= back
        break
      }
      guard let column else { continue }
      // "significant at 0.01", or a bound given apart.
      if word(index + 1) == "at", let value = number(index + 2) {
        threshold = value
        taken.formUnion([index + 1, index + 2])
      } else if filter.conditions.contains(where: { condition in
        guard case .number(let bounded, let sign, _) = condition else { return false }
        return (bounded == column || bounded == self.column(.p))
          && (sign == .less || sign == .atMost)
      }) {
        take(start..<(index + 1), "significant, as bounded")
        continue
      }
      filter.conditions.append(.number(column: column, isNegated ? .atLeast : .less, threshold))
      take(max(0, start)..<(index + 1), "\(column) \(isNegated ? ">=" : "<") \(threshold)")
    }
    for index in tokens.indices where word(index) == "suggestive" {
      guard let column = self.column(.p) else { continue }
      filter.conditions.append(.number(column: column, .less, 1e-5))
      take(index..<(index + 1), "\(column) < 1e-05")
    }
  }
}

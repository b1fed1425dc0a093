extension TableQuestion {
  /// What tools call the statistics of a condition, behind "CONDITION|".
  private static let statistics: [String: String] = [
    "fdr": "fdr", "falsediscoveryrate": "fdr", "adjustedp": "fdr", "adjustedpvalue": "fdr",
    "padj": "fdr", "qvalue": "fdr", "p": "p-value", "pvalue": "p-value", "lfc": "lfc",
    "log2fc": "lfc", "logfc": "lfc", "log2foldchange": "lfc", "foldchange": "lfc", "score": "score",
    "rrascore": "score", "rank": "rank", "beta": "beta", "betascore": "beta", "z": "z",
    "goodguides": "goodsgrna", "goodsgrnas": "goodsgrna", "goodsgrna": "goodsgrna",
    "waldfdr": "wald-fdr", "waldp": "wald-p-value", "waldpvalue": "wald-p-value",
  ]

  private static let negative: Set<String> = [
    "negative", "negatively", "depleted", "depletion", "dropout", "dropouts", "drop-outs",
    "essential",
    "neg", "dropping", "sensitising", "sensitizing",
  ]
  private static let positive: Set<String> = [
    "positive", "positively", "enriched", "enrichment", "resistant", "resistance", "pos", "gained",
  ]

  /// The part of a screen that is asked of: MAGeCK's "neg" or "pos", or a condition of its MLE.
  mutating func readSide() {
    let prefixes = database.columns.compactMap { name in
      name.contains("|") ? String(name.prefix { $0 != "|" }) : nil
    }
    guard !prefixes.isEmpty else { return }
    var isFree = true
    if prefixes.contains("neg") && prefixes.contains("pos") {
      for index in tokens.indices {
        let own = tokens[index].lower
        guard Self.negative.contains(own) || Self.positive.contains(own) else { continue }
        let said = Self.negative.contains(own) ? "neg" : "pos"
        // A second side is not guessed at: it stays among what was not understood.
        guard isFree || side == said else { continue }
        side = said
        isFree = false
        let end = ["selected", "selection"].contains(word(index + 1)) ? index + 2 : index + 1
        take(index..<end, side == "neg" ? "negative selection" : "positive selection")
      }
      return
    }
    let names = Set(prefixes)
    for index in tokens.indices {
      guard let name = names.first(where: { $0.lowercased() == tokens[index].lower }) else {
        continue
      }
      guard isFree || side == name else { continue }
      side = name
      isFree = false
      take(index..<(index + 1), "condition \(name)")
    }
    if side == nil, names.count == 1 { side = prefixes[0] }
  }

  /// The column of the side for a statistic; sgRNAs of a gene have no side.
  func sided(_ key: String) -> Int? {
    if ["guides", "grnas", "sgrnas", "numberofguides", "numberofsgrnas"].contains(key),
      database.kind == .mageckGene || database.kind == .mageckMle
    {
      return database.columns.firstIndex { ["num", "sgrna"].contains(ColumnName.key($0)) }
    }
    guard let side, let statistic = Self.statistics[key] else { return nil }
    return database.columns.firstIndex {
      $0.lowercased() == "\(side)|\(statistic)".lowercased()
    }
  }

  /// "depleted genes" without a bound: those whose change points there.
  mutating func finishSide() {
    guard let side, side != outerSide, side == "neg" || side == "pos", filter.order == nil,
      filter.limit == nil
    else { return }
    let isBounded = filter.conditions.contains { condition in
      if case .number(let column, _, _) = condition { return column.hasPrefix("\(side)|") }
      return false
    }
    guard !isBounded, let change = sided("lfc") else { return }
    let name = database.columns[change]
    filter.conditions.append(.number(column: name, side == "neg" ? .less : .greater, 0))
    understood.append("\(name) \(side == "neg" ? "below" : "above") 0")
  }

  /// Shares of cells: "in more than 90% of the cells", "under 10% of the others".
  mutating func readShares() {
    guard let inside = column(.fractionIn), let outside = column(.fractionOut) else { return }
    let others: Set<String> = [
      "other", "others", "rest", "elsewhere", "outside", "remaining", "background", "non-cluster",
    ]
    let own: Set<String> = ["cells", "cell", "cluster", "cluster's", "clusters"]
    for index in tokens.indices {
      guard let (sign, length) = comparison(index), let value = number(index + length),
        tokens[index + length].text.hasSuffix("%"), word(index + length + 1) == "of"
      else { continue }
      var end = index + length + 2
      var isOther = false
      var isOwn = false
      while tokens.indices.contains(end), end < index + length + 9, comparison(end) == nil {
        let next = word(end)
        if next == "and" || next == "but" || next == "with" { break }
        if others.contains(next) { isOther = true }
        if own.contains(next) { isOwn = true }
        end += 1
      }
      guard isOther || isOwn else { continue }
      let column = isOther ? outside : inside
      filter.conditions.append(.number(column: column, sign, value))
      take(index..<end, "\(column) \(sign.rawValue) \(value.short)")
      if ["detected", "expressed", "found", "present"].contains(word(index - 1)) {
        taken.insert(index - 1)
      } else if word(index - 1) == "in",
        ["detected", "expressed", "found", "present"].contains(word(index - 2))
      {
        taken.formUnion([index - 2, index - 1])
      }
    }
    for index in tokens.indices where word(index) == "elsewhere" || word(index) == "cluster" {
      // "lower in the cluster than elsewhere": the change says so already.
      if tokens.contains(where: { Self.up.contains($0.lower) || Self.down.contains($0.lower) }),
        number(index + 1) == nil
      {
        taken.insert(index)
      }
    }
  }
}

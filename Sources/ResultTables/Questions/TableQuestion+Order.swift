extension TableQuestion {
  // MARK: order

  mutating func orderBySignificance() {
    if let own = sided("rank") {
      filter.order = (database.columns[own], false, false)
      understood.append("ordered by \(database.columns[own])")
      return
    }
    if let column = self.column(.p) ?? self.column(.adjustedP) {
      filter.order = (column, false, false)
    } else if let column = self.column(.minusLog10P) ?? self.column(.probability) ?? changeColumn {
      filter.order = (column, true, column == changeColumn && direction == 0)
    }
    if let order = filter.order { understood.append("ordered by \(order.column)") }
  }

  mutating func readRanking() {
    for index in tokens.indices {
      switch word(index) {
      case "most": if !readMost(index) { readMostSignificant(index) }
      case "top", "strongest", "best", "first": readTop(index)
      case "largest", "highest", "biggest", "greatest", "smallest", "lowest": readExtreme(index)
      case "by": readBy(index)
      default: continue
      }
    }
    readLead()
    guard filter.order != nil else { return }
    // "largest change, 5 genes".
    for index in tokens.indices {
      guard let count = number(index),
        ["genes", "variants", "terms", "rows", "markers", "sgrnas", "snps", "pathways"].contains(
          word(index + 1))
      else { continue }
      filter.limit = rows(count)
      take(index..<(index + 2), "the first \(rows(count))")
    }
  }

  /// So many rows as a number names, within reason.
  private func rows(_ count: Double) -> Int { Int(min(max(0, count), 1e9)) }

  private mutating func readMostSignificant(_ index: Int) {
    guard word(index + 1) == "significant" else { return }
    if index > 0, let count = number(index - 1) {
      filter.limit = rows(count)
      taken.insert(index - 1)
    } else {
      filter.limit = filter.limit ?? 10
    }
    take(index..<(index + 2), "most significant first")
    orderBySignificance()
  }

  private mutating func readTop(_ index: Int) {
    if let count = number(index + 1) {
      filter.limit = rows(count)
      take(index..<(index + 2), "the first \(rows(count))")
    } else if index > 0, let count = number(index - 1) {
      filter.limit = rows(count)
      take((index - 1)..<(index + 1), "the first \(rows(count))")
    } else if word(index + 1) == "most" {
      take(index..<(index + 1), "the first")
    } else {
      let isOne = ["gene", "variant", "term"].contains(word(index + 1))
      filter.limit = filter.limit ?? (isOne ? 1 : 10)
      take(index..<(index + 1), "the first \(filter.limit ?? 10)")
    }
  }

  private mutating func readExtreme(_ index: Int) {
    let isDescending = !["smallest", "lowest"].contains(word(index))
    guard let named = columnNamed(index + 1) ?? columnNamed(index + 2) else { return }
    let skipped = columnNamed(index + 1) == nil ? 1 : 0
    let name = database.columns[named.column]
    filter.order = (name, isDescending, isDescending && name == changeColumn)
    if index > 0, let count = number(index - 1) {
      filter.limit = rows(count)
      taken.insert(index - 1)
    } else {
      filter.limit = filter.limit ?? 10
    }
    take(
      index..<(index + 1 + skipped + named.length),
      "\(isDescending ? "largest" : "smallest") \(name) first")
  }

  private mutating func readBy(_ index: Int) {
    guard
      ["sorted", "ordered", "ranked", "rank", "sort", "order"].contains(word(index - 1))
        || filter.limit != nil || isLimitedOutside, let named = columnNamed(index + 1)
    else { return }
    let name = database.columns[named.column]
    let isP =
      [Role.p, .adjustedP, .sValue, .position].contains { database.roles[$0] == named.column }
      || ["fdr", "pvalue", "rank"].contains { ColumnName.key(name).hasSuffix($0) }
    let isChange = name == changeColumn
    // The largest falls first, where falls are asked for; markers are what is higher.
    let falls = isChange && (direction < 0 || isFalling)
    let isMarker = database.kind == .seuratMarkers || database.kind == .scanpyMarkers
    filter.order = (
      name, !isP && !falls,
      !isP && isChange && direction == 0 && !isFalling && !isRising && !isMarker
    )
    take(index..<(index + 1 + named.length), "ordered by \(name)")
  }

  /// Whether the filter has rows that fall, or rise, already.
  private var isFalling: Bool { changes(.less) || changes(.atMost) }
  private var isRising: Bool { changes(.greater) || changes(.atLeast) }

  private func changes(_ sign: TableFilter.Comparison) -> Bool {
    filter.conditions.contains { condition in
      guard case .number(let column, let own, let value) = condition else { return false }
      let points = own == .less || own == .atMost ? value <= 0 : value >= 0
      return column == changeColumn && own == sign && points
    }
  }

  /// "five most upregulated", "the most highly expressed": by the size of the change, or by the mean. Whether it
  /// was such a thing.
  private mutating func readMost(_ index: Int) -> Bool {
    var next = index + 1
    while ["strongly", "highly", "clearly"].contains(word(next)) { next += 1 }
    let side = Self.up.contains(word(next)) ? 1 : Self.down.contains(word(next)) ? -1 : 0
    var column = side == 0 ? nil : changeColumn
    var isDescending = side > 0
    if ["expressed", "abundant"].contains(word(next)) {
      column = self.column(.meanExpression)
      isDescending = true
    } else if ["changed", "changing"].contains(word(next)) {
      column = changeColumn
      isDescending = true
    }
    if sided("rank") != nil || database.kind.isEnrichment && word(next) == "enriched" {
      filter.limit = (index > 0 ? number(index - 1).map(rows) : nil) ?? filter.limit ?? 10
      take(max(0, number(index - 1) == nil ? index : index - 1)..<(index + 1), "the first")
      if word(next) == "enriched" { taken.insert(next) }
      orderBySignificance()
      return true
    }
    guard let column else { return false }
    filter.order = (column, isDescending, side == 0 && column == changeColumn)
    var start = index
    if index > 0, let count = number(index - 1) {
      filter.limit = rows(count)
      start -= 1
    } else {
      filter.limit = filter.limit ?? 10
    }
    if side != 0, column == changeColumn {
      filter.conditions.append(.number(column: column, side > 0 ? .greater : .less, 0))
    }
    take(start..<(next + 1), "\(isDescending ? "largest" : "smallest") \(column) first")
    return true
  }

  /// "lead variant", "index SNP": the one with the smallest p.
  private mutating func readLead() {
    for index in tokens.indices where ["lead", "index", "sentinel"].contains(word(index)) {
      guard ["variant", "snp", "marker"].contains(word(index + 1)) else { continue }
      filter.limit = 1
      take(index..<(index + 2), "the first")
      orderBySignificance()
    }
  }
}

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
      case "top", "strongest", "best", "first", "most":
        if word(index) == "most" {
          if readMost(index) { continue }
          guard word(index + 1) == "significant" else { continue }
          if index > 0, let count = number(index - 1) {
            filter.limit = Int(count); taken.insert(index - 1)
          } else {
            filter.limit = filter.limit ?? 10
          }
          take(index..<(index + 2), "most significant first")
          orderBySignificance()
          continue
        }
        if let count = number(index + 1) {
          filter.limit = Int(count)
          take(index..<(index + 2), "the first \(Int(count))")
        } else if index > 0, let count = number(index - 1) {
          filter.limit = Int(count)
          take((index - 1)..<(index + 1), "the first \(Int(count))")
        } else if word(index + 1) == "most" {
          take(index..<(index + 1), "the first")
        } else {
          filter.limit =
            filter.limit
            ?? (word(index + 1) == "gene" || word(index + 1) == "variant"
              || word(index + 1) == "term" ? 1 : 10)
          take(index..<(index + 1), "the first \(filter.limit ?? 10)")
        }
      case "largest", "highest", "biggest", "greatest", "smallest", "lowest":
        let isDescending = !["smallest", "lowest"].contains(word(index))
        guard let named = columnNamed(index + 1) ?? columnNamed(index + 2) else {
          continue
        }
        let (column, length) = (named.column, named.length)
        let skipped = columnNamed(index + 1) == nil ? 1 : 0
        let name = database.columns[column]
        filter.order = (name, isDescending, isDescending && name == changeColumn)
        if index > 0, let count = number(index - 1) {
          filter.limit = Int(count)
          taken.insert(index - 1)
        } else {
          filter.limit = filter.limit ?? 10
        }
        take(
          index..<(index + 1 + skipped + length),
          "\(isDescending ? "largest" : "smallest") \(name) first")
      case "by":
        guard
          ["sorted", "ordered", "ranked", "rank", "sort", "order"].contains(word(index - 1))
            || filter.limit != nil, let named = columnNamed(index + 1)
        else { continue }
        let (column, length) = (named.column, named.length)
        let name = database.columns[column]
        let isP =
          [Role.p, .adjustedP, .sValue, .position].contains { database.roles[$0] == column }
          || ["fdr", "pvalue", "rank"].contains { ColumnName.key(name).hasSuffix($0) }
        let isChange = name == changeColumn
        // The largest falls first, where falls are asked for; markers are what is higher.
        let falls = isChange && (direction < 0 || isFalling)
        let isMarker = database.kind == .seuratMarkers || database.kind == .scanpyMarkers
        filter.order = (
          name, !isP && !falls,
          !isP && isChange && direction == 0 && !isFalling && !isRising && !isMarker
        )
        take(index..<(index + 1 + length), "ordered by \(name)")
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
      filter.limit = Int(count)
      take(index..<(index + 2), "the first \(Int(count))")
    }
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
      filter.limit = (index > 0 ? number(index - 1).map { Int($0) } : nil) ?? filter.limit ?? 10
      take(max(0, number(index - 1) == nil ? index : index - 1)..<(index + 1), "the first")
      if word(next) == "enriched" { taken.insert(next) }
      orderBySignificance()
      return true
    }
    guard let column else { return false }
    filter.order = (column, isDescending, side == 0 && column == changeColumn)
    var start = index
    if index > 0, let count = number(index - 1) {
      filter.limit = Int(count)
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

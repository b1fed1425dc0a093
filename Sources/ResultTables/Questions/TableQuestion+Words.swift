internal import Foundation

extension TableQuestion {
  // MARK: changes

  static let up: Set<String> = [
    "up", "upregulated", "up-regulated", "increased", "induced", "higher", "activated", "gained",
    "positive", "positively", "enriched", "raised", "overexpressed", "over-expressed", "gain",
  ]
  static let down: Set<String> = [
    "down", "downregulated", "down-regulated", "decreased", "reduced", "repressed", "lower", "lost",
    "negative", "negatively", "depleted", "underexpressed", "silenced", "loss",
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
    column(.log2FoldChange) ?? column(.effect) ?? column(.normalisedScore) ?? column(
      .enrichmentScore) ?? column(.zScore) ?? column(.score)
  }

  /// "more than two-fold": on the scale of log2.
  mutating func readFold() {
    guard let column = column(.log2FoldChange) else { return }
    for index in tokens.indices {
      guard let value = number(index), value > 0,
        word(index + 1) == "fold" || tokens[index].lower == "double"
          || tokens[index].lower == "twice"
      else { continue }
      var start = index
      var sign = TableFilter.Comparison.greater
      for length in [2, 1] where index - length >= 0 {
        if let (found, used) = comparison(index - length), used == length {
          sign = found
          start = index - length
          break
        }
      }
      if start == index { sign = .atLeast }
      var end = word(index + 1) == "fold" ? index + 2 : index + 1
      if word(end) == "change" || word(end) == "changes" { end += 1 }
      let bound = log2(value)
      let side = direction
      if side > 0 {
        filter.conditions.append(.number(column: column, sign, bound))
      } else if side < 0 {
        let mirrored: [TableFilter.Comparison: TableFilter.Comparison] = [
          .greater: .less, .atLeast: .atMost, .less: .greater, .atMost: .atLeast, .equal: .equal,
        ]
        filter.conditions.append(.number(column: column, mirrored[sign] ?? sign, -bound))
      } else {
        filter.conditions.append(.size(column: column, sign, bound))
      }
      take(start..<end, "change \(sign.rawValue) \(value.short)-fold")
      return
    }
  }

  mutating func readDirection() {
    let side = direction
    let words = tokens.indices.filter {
      !taken.contains($0)
        && (Self.up.contains(tokens[$0].lower) || Self.down.contains(tokens[$0].lower))
    }
    guard !words.isEmpty, let column = changeColumn else { return }
    for index in words { taken.insert(index) }
    if side == 0 {
      understood.append("up or down")
      return
    }
    let centre = column == self.column(.oddsRatio) ? 1.0 : 0
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
    where ["significant", "significance", "significantly"].contains(word(index)) {
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
      } else if before == "most" {
        continue
      }
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
        if case .number(column, .less, _) = condition { return true }
        if case .number(column, .atMost, _) = condition { return true }
        return false
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

  // MARK: order

  mutating func orderBySignificance() {
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
        } else {
          filter.limit =
            filter.limit
            ?? (word(index + 1) == "gene" || word(index + 1) == "variant"
              || word(index + 1) == "term" ? 1 : 10)
          take(index..<(index + 1), "the first \(filter.limit ?? 10)")
        }
      case "largest", "highest", "biggest", "greatest", "smallest", "lowest":
        let isDescending = !["smallest", "lowest"].contains(word(index))
        guard let (column, length) = columnNamed(index + 1) ?? columnNamed(index + 2) else {
          continue
        }
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
            || filter.limit != nil, let (column, length) = columnNamed(index + 1)
        else { continue }
        let name = database.columns[column]
        let isP = [Role.p, .adjustedP, .sValue, .position].contains { database.roles[$0] == column }
        filter.order = (name, !isP, !isP && name == changeColumn)
        take(index..<(index + 1 + length), "ordered by \(name)")
      default: continue
      }
    }
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

  // MARK: names and places

  mutating func readChromosome() {
    guard let column = column(.chromosome) else { return }
    for index in tokens.indices {
      var name = ""
      var end = index
      let own = word(index)
      if ["chromosome", "chr", "chrom"].contains(own), tokens.indices.contains(index + 1) {
        name = tokens[index + 1].text
        end = index + 2
      } else if own.hasPrefix("chr"), Chromosome.code(String(own.prefix { $0 != ":" })) != nil {
        name = String(own.dropFirst(3).prefix { $0 != ":" })
        end = index + 1
      }
      guard end > index, Chromosome.code(name) != nil else { continue }
      filter.conditions.append(.oneOf(column: column, [name, "chr" + name]))
      take(index..<end, "chromosome \(name)")
      if let place = self.column(.position) {
        readSpan(place, from: end)
      }
      return
    }
  }

  /// "between 5 Mb and 20 Mb"; numbers below a thousand without a unit are megabases.
  mutating func readSpan(_ column: String, from start: Int) {
    guard word(start) == "between" || word(start) == "from" else { return }
    func length(_ index: Int) -> (value: Double, next: Int)? {
      guard let value = number(index) else { return nil }
      switch word(index + 1) {
      case "mb", "megabases": return (value * 1e6, index + 2)
      case "kb", "kilobases": return (value * 1e3, index + 2)
      default: return (value < 1000 ? value * 1e6 : value, index + 1)
      }
    }
    guard let low = length(start + 1), ["and", "to"].contains(word(low.next)),
      let high = length(low.next + 1)
    else { return }
    filter.conditions += [
      .number(column: column, .atLeast, low.value), .number(column: column, .atMost, high.value),
    ]
    take(start..<high.next, "\(column) between \(low.value.short) and \(high.value.short)")
  }

  /// Words that are the name of a gene, a variant or a term of the table.
  mutating func readNames() {
    for role in [Role.gene, .variant, .probe, .sample] {
      guard let column = database.roles[role] else { continue }
      var known: [String: String] = [:]
      for row in 0..<database.table.count {
        let name = database.table.text(row, column)
        known[name.lowercased()] = name
      }
      var found: [String] = []
      for index in tokens.indices where !taken.contains(index) && tokens[index].number == nil {
        guard let name = known[tokens[index].lower],
          !Self.filler.contains(tokens[index].lower) || tokens[index].text == name
        else { continue }
        found.append(name)
        taken.insert(index)
      }
      guard !found.isEmpty else { continue }
      filter.conditions.append(.oneOf(column: database.columns[column], found))
      understood.append("\(database.columns[column]) is \(found.joined(separator: " or "))")
    }
    for index in tokens.indices
    where [
      "containing", "about", "mentioning", "related", "named", "concerning", "called", "involving",
    ].contains(word(index)) {
      guard let column = column(.termName) ?? column(.term) ?? column(.gene) else { continue }
      let start = word(index + 1) == "to" ? index + 2 : index + 1
      guard tokens.indices.contains(start), !taken.contains(start) else { continue }
      var end = start + 1
      while tokens.indices.contains(end), !taken.contains(end), tokens[end].number == nil,
        !Self.filler.contains(tokens[end].lower), comparison(end) == nil, columnNamed(end) == nil
      { end += 1 }
      let text = tokens[start..<end].map(\.text).joined(separator: " ")
      filter.conditions.append(.contains(column: column, text))
      take(index..<end, "\(column) contains \(text)")
    }
  }

  /// "cluster 3", and words that are values of a column with few of them.
  mutating func readValues() {
    if let column = column(.cluster),
      let index = tokens.indices.first(where: { word($0) == "cluster" }),
      tokens.indices.contains(index + 1), !taken.contains(index + 1),
      (0..<database.table.count).contains(where: {
        database.table.text($0, .cluster).lowercased() == tokens[index + 1].lower
      })
    {
      filter.conditions.append(.oneOf(column: column, [tokens[index + 1].text]))
      take(index..<(index + 2), "\(column) is \(tokens[index + 1].text)")
    }
    for column in database.columns.indices where !database.isNumeric[column] {
      var values: Set<String> = []
      for row in 0..<database.table.count where values.count <= 60 {
        values.insert(database.table.text(row, column))
      }
      guard values.count <= 60 else { continue }
      let lowered = Dictionary(
        values.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
      for index in tokens.indices
      where !taken.contains(index) && !Self.filler.contains(tokens[index].lower) {
        guard let value = lowered[tokens[index].lower], !value.isEmpty else { continue }
        let name = database.columns[column]
        filter.conditions.append(.oneOf(column: name, [value]))
        var start = index
        if index > 0, !taken.contains(index - 1), columnNamed(index - 1)?.column == column {
          start -= 1
        }
        take(start..<(index + 1), "\(name) is \(value)")
      }
    }
  }
}

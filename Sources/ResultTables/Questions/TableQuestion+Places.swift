extension TableQuestion {
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
      // "the X chromosome".
      if end == index + 2, Chromosome.code(name) == nil, index > 0,
        Chromosome.code(tokens[index - 1].text) != nil
      {
        name = tokens[index - 1].text
        end = index + 1
        taken.insert(index - 1)
      } else if own == "chromosome", end == index, index > 0,
        Chromosome.code(tokens[index - 1].text) != nil
      {
        name = tokens[index - 1].text
        end = index + 1
        taken.insert(index - 1)
      }
      guard end > index, let code = Chromosome.code(name) else { continue }
      var codes = [code]
      while let next = anotherChromosome(after: end) {
        codes.append(next.code)
        end = next.end
      }
      let names = [name] + codes.dropFirst().map(Chromosome.name)
      let spelled = zip(codes, names).flatMap { code, name in
        [name, "chr" + name] + (code == 23 ? ["23"] : [])
      }
      let negations = [index - 1, index - 2].filter { ["not", "outside"].contains(word($0)) }
      let isExcluded = excludes(before: index) || !negations.isEmpty
      taken.formUnion(negations)
      filter.conditions.append(
        isExcluded
          ? .noneOf(column: column, spelled) : .oneOf(column: column, spelled))
      take(index..<end, "\(isExcluded ? "not " : "")chromosome \(names.joined(separator: " or "))")
      if let place = self.column(.position) {
        readSpan(place, from: end)
      }
      return
    }
  }

  /// "or chromosome 3", ", 5" behind a chromosome.
  private func anotherChromosome(after end: Int) -> (code: Int, end: Int)? {
    var at = end
    while ["or", "and", "chromosome", "chromosomes", "chr", "on"].contains(word(at)) { at += 1 }
    guard tokens.indices.contains(at), !taken.contains(at) else { return nil }
    let own = tokens[at].lower
    let isNamed = own.hasPrefix("chr") || (end..<at).contains { word($0).hasPrefix("chrom") }
    // A bare letter or number only where nothing says that it is something else.
    guard let code = Chromosome.code(own), isNamed || columnNamed(at) == nil,
      comparison(at + 1) == nil,
      isNamed
        || !["most", "top", "variants", "genes", "snps", "rows", "markers"].contains(word(at + 1))
    else { return nil }
    return (code, at + 1)
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

  /// "within 500 kb of rs123": the chromosome of that variant, and positions around its own.
  mutating func readNear() {
    guard let chromosome = column(.chromosome), let position = column(.position),
      let variant = database.roles[.variant], let positionAt = database.roles[.position]
    else { return }
    for index in tokens.indices where word(index) == "within" {
      guard var reach = number(index + 1) else { continue }
      var next = index + 2
      switch word(next) {
      case "mb", "megabases": reach *= 1e6; next += 1
      case "kb", "kilobases": reach *= 1e3; next += 1
      case "bp", "bases": next += 1
      default: break
      }
      guard ["of", "from", "around"].contains(word(next)), tokens.indices.contains(next + 1)
      else { continue }
      let name = tokens[next + 1].lower
      guard
        let row = (0..<database.table.count).first(where: {
          database.table.text($0, variant).lowercased() == name
        })
      else { continue }
      let place = database.table.number(row, positionAt)
      guard place.isFinite else { continue }
      filter.conditions += [
        .oneOf(column: chromosome, [database.table.text(row, .chromosome)]),
        .number(column: position, .atLeast, place - reach),
        .number(column: position, .atMost, place + reach),
      ]
      take(index..<(next + 2), "within \(reach.short) bases of \(tokens[next + 1].text)")
    }
  }

  /// "strand-ambiguous", "palindromic"; "common" and "rare" variants.
  mutating func readAlleles() {
    if let one = column(.effectAllele), let other = column(.otherAllele) {
      for index in tokens.indices
      where ["strand-ambiguous", "palindromic", "ambiguous"].contains(word(index)) {
        filter.conditions.append(.palindromic(one, other))
        let start = word(index - 1) == "strand" ? index - 1 : index
        take(start..<(index + 1), "A/T or C/G")
      }
    }
    let minor = column(.minorFrequency)
    guard let frequency = minor ?? column(.frequency) else { return }
    let isBounded = filter.conditions.contains {
      switch $0 {
      case .minor(frequency, _, _), .number(frequency, _, _): true
      default: false
      }
    }
    for index in tokens.indices where ["common", "rare"].contains(word(index)) {
      let (sign, bound): (TableFilter.Comparison, Double) =
        word(index) == "rare" ? (.less, 0.01) : (.greater, 0.05)
      if !isBounded {
        filter.conditions.append(
          minor == nil
            ? .minor(column: frequency, sign, bound)
            : .number(column: frequency, sign, bound))
      }
      take(
        index..<(index + 1),
        isBounded
          ? "\(word(index)), as bounded" : "minor allele frequency \(sign.rawValue) \(bound.short)")
    }
  }
}

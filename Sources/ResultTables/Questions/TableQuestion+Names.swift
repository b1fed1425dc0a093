extension TableQuestion {
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
      var first: Int?
      for index in tokens.indices where !taken.contains(index) && tokens[index].number == nil {
        guard let name = known[tokens[index].lower],
          !Self.filler.contains(tokens[index].lower) || tokens[index].text == name
        else { continue }
        found.append(name)
        first = first ?? index
        taken.insert(index)
      }
      guard !found.isEmpty, let start = first else { continue }
      let isExcluded = excludes(before: start) || takesNegation(before: start)
      let own = database.columns[column]
      filter.conditions.append(
        isExcluded ? .noneOf(column: own, found) : .oneOf(column: own, found))
      understood.append(
        "\(own) is \(isExcluded ? "not " : "")\(found.joined(separator: isExcluded ? " nor " : " or "))"
      )
    }
  }

  /// Whether "not" stands right before `index`, which is then taken.
  mutating func takesNegation(before index: Int) -> Bool {
    for place in [index - 1, index - 2] {
      if ["not", "isn't", "aren't", "never", "neither"].contains(word(place)) {
        taken.insert(place)
        return true
      }
      guard ["are", "is", "be", "also", "a", "the", "in", "of", "gene"].contains(word(place)) else {
        return false
      }
    }
    return false
  }

  /// "terms about apoptosis", "related to metabolism": a part of the term's name; several joined by "or".
  private mutating func readAbout() {
    for index in tokens.indices
    where [
      "containing", "about", "mentioning", "related", "named", "concerning", "called", "involving",
    ].contains(word(index)) {
      guard let column = column(.termName) ?? column(.term) ?? column(.gene) else { continue }
      let start = word(index + 1) == "to" ? index + 2 : index + 1
      guard tokens.indices.contains(start), !taken.contains(start) else { continue }
      let end = endOfTerm(from: start)
      let text = tokens[start..<end].map(\.text).joined(separator: " ")
      // A gene that no term is named after is looked for among the members.
      if end == start + 1, database.roles[.members] != nil,
        GeneNames.form(text) != nil, text == text.uppercased()
      {
        taken.insert(index)
        continue
      }
      filter.conditions.append(.contains(column: column, text))
      take(index..<end, "\(column) contains \(text)")
    }
  }

  /// The longest run of words from `start` that stands in a name of the table; else up to the next word that
  /// means something else.
  private func endOfTerm(from start: Int) -> Int {
    if let own = database.roles[.termName] ?? database.roles[.term] {
      let names = (0..<database.table.count).map { database.table.text($0, own).lowercased() }
      var last = start
      while tokens.indices.contains(last), !taken.contains(last), last < start + 8 { last += 1 }
      for end in stride(from: last, to: start, by: -1) {
        let text = tokens[start..<end].map(\.lower).joined(separator: " ")
        if names.contains(where: { $0.contains(text) }) { return end }
      }
    }
    var end = start + 1
    while tokens.indices.contains(end), !taken.contains(end), tokens[end].number == nil,
      !Self.filler.contains(tokens[end].lower), comparison(end) == nil, columnNamed(end) == nil
    { end += 1 }
    return end
  }

  // MARK: members of terms

  /// Genes that terms name among their members: "that contain STAT1", "with IL6 or TNF".
  mutating func readMembers() {
    readAbout()
    guard let members = database.roles[.members], let column = column(.members) else { return }
    var known: Set<String> = []
    for row in 0..<database.table.count {
      known.formUnion(EnrichmentFacts.members(database.table.text(row, members)))
    }
    let found = tokens.indices.filter {
      !taken.contains($0) && !Self.filler.contains(tokens[$0].lower)
        && known.contains(tokens[$0].text.uppercased()) && tokens[$0].text.count > 1
    }
    guard let first = found.first, let last = found.last else { return }
    let conditions = found.map {
      TableFilter.Condition.member(column: column, tokens[$0].text)
    }
    let isEither = (first...last).contains { word($0) == "or" }
    if isEither, conditions.count > 1 {
      filter.conditions.append(.any(conditions))
    } else {
      filter.conditions += conditions
    }
    for index in tokens.indices
    where ["contain", "contains", "include", "includes", "including", "contained"].contains(
      word(index))
    { taken.insert(index) }
    for index in found { taken.insert(index) }
    understood.append(
      "\(column) has \(found.map { tokens[$0].text }.joined(separator: isEither ? " or " : " and "))"
    )
  }

  /// Words that are left, and stand in names of terms: "interferon pathways".
  mutating func readTermWords() {
    guard database.kind.isEnrichment, let own = database.roles[.termName] ?? database.roles[.term]
    else { return }
    let column = database.columns[own]
    let names = (0..<database.table.count).map { database.table.text($0, own).lowercased() }
    let found = tokens.indices.filter { index in
      !taken.contains(index) && !Self.filler.contains(tokens[index].lower)
        && tokens[index].number == nil && tokens[index].lower.count > 2
        && names.contains { $0.contains(tokens[index].lower) }
    }
    guard let first = found.first, let last = found.last else { return }
    // Beside "about cohesion" already read, "or chromatin" widens it.
    let conditions = found.map { TableFilter.Condition.contains(column: column, tokens[$0].lower) }
    let isEither = (max(0, first - 1)...last).contains { word($0) == "or" }
    if isEither, let place = filter.conditions.firstIndex(where: { $0.isContained(in: column) }) {
      filter.conditions[place] = .any([filter.conditions[place]] + conditions)
    } else if isEither {
      filter.conditions.append(.any(conditions))
    } else {
      filter.conditions += conditions
    }
    for index in found { taken.insert(index) }
    understood.append(
      "\(column) contains \(found.map { tokens[$0].text }.joined(separator: isEither ? " or " : " and "))"
    )
  }

  // MARK: values

  /// A value of a column with few of them, however many words it has: "CD14+ Mono", "B cells".
  mutating func readValues() {
    for column in database.columns.indices where isSorting(column) {
      var values: [[String]: String] = [:]
      for row in 0..<database.table.count where values.count <= 200 {
        let text = database.table.text(row, column)
        guard !text.isEmpty else { continue }
        let words = QuestionToken.cut(text).map(\.lower)
        values[words] = text
        // "B cell" and "NK cells" for "B cells" and "NK".
        if let last = words.last, last == "cells" {
          values[words.dropLast() + ["cell"]] = values[words.dropLast() + ["cell"]] ?? text
        }
      }
      guard values.count <= 200 else { continue }
      readValues(of: column, values)
    }
  }

  /// Whether a column has few texts, or is that of the clusters.
  private func isSorting(_ column: Int) -> Bool {
    if database.roles[.cluster] == column { return true }
    guard !database.isNumeric[column] else { return false }
    var values: Set<String> = []
    for row in 0..<database.table.count {
      values.insert(database.table.text(row, column))
      if values.count > 60 { return false }
    }
    return true
  }

  private mutating func readValues(of column: Int, _ values: [[String]: String]) {
    let name = database.columns[column]
    let isNumeric = database.isNumeric[column]
    var found: [String] = []
    var first: Int?
    var index = 0
    var last = -1
    while index < tokens.count {
      defer { index += 1 }
      let nameWords = nameLength(of: column, before: index)
      let isBehindName = nameWords > 0
      let goesOn = last == index || last == index - 1 && ["and", "or"].contains(word(index - 1))
      // Bare numbers are values only behind the column's name: "cluster 3".
      guard !isNumeric || isBehindName || goesOn else { continue }
      guard let (value, length) = value(at: index, values, isNamed: isBehindName) else { continue }
      found.append(value)
      first = first ?? index - nameWords
      taken.formUnion((index - nameWords)..<index)
      taken.formUnion(index..<(index + length))
      index += length - 1
      last = index + 1
    }
    guard let first else { return }
    let isExcluded = excludes(before: first) || takesNegation(before: first)
    filter.conditions.append(
      isExcluded ? .noneOf(column: name, found) : .oneOf(column: name, found))
    understood.append(
      "\(name) is \(isExcluded ? "not " : "")\(found.joined(separator: " or "))")
  }

  /// How many words right before `index` name the column; 0 where they do not.
  private func nameLength(of column: Int, before index: Int) -> Int {
    if ["cluster", "clusters"].contains(word(index - 1)), database.roles[.cluster] == column {
      return 1
    }
    for length in 1...4 {
      if let named = columnNamed(index - length), named.length == length, named.column == column {
        return length
      }
    }
    return 0
  }

  /// The longest value that begins at `index`; a word that mostly means nothing only behind its column's name.
  private func value(at index: Int, _ values: [[String]: String], isNamed: Bool) -> (String, Int)? {
    for length in stride(from: 6, through: 1, by: -1) where index + length <= tokens.count {
      let range = index..<(index + length)
      guard range.allSatisfy({ !taken.contains($0) }) else { continue }
      let words = range.map { tokens[$0].lower }
      if length == 1, !isNamed, Self.filler.contains(words[0]) { continue }
      if let value = values[words] { return (value, length) }
      if words.last == "cells", length > 1, let value = values[Array(words.dropLast())] {
        return (value, length)
      }
    }
    return nil
  }
}

extension TableFilter.Condition {
  /// Whether it asks for a part of the text of a column.
  func isContained(in column: String) -> Bool {
    if case .contains(column, _) = self { return true }
    return false
  }
}

package import Retrieval

/// Reads the protected values of a text: numbers with all that belongs to them, genes, alleles,
/// identifiers, diseases, drugs, species, cell lines.
///
/// Of what overlaps the first of this order is kept: URLs and identifiers, notations of alleles, names of
/// the tables, names by their shape, symbols with a digit, numbers, symbols in capitals. No digit of any
/// script is left outside a value: what no rule knows is a number of its own.
package struct ValueReader: Sendable {
  private let names: NameReader

  package init(names: NameTables) { self.names = NameReader(names: names) }

  /// The values from left to right; none overlap.
  package func values(in string: String) -> [ProtectedValue] {
    let text = ScalarText(string)
    let patterns = PatternText(text)
    var reading = Taken(text)
    for own in IdentifierReader().readings(in: patterns, text) {
      reading.add(.identifier(own.kind), own.range, own.canonical)
    }
    let tables = names.tableNames(in: text)
    addVariants(&reading, patterns, tables)
    // The longest first: "type 2 diabetes" before "diabetes".
    for own in tables.sorted(by: Self.isLonger) where own.kind != .variant {
      reading.add(own.kind, own.range, own.canonical, isKnown: true)
    }
    for own in names.shapes(in: patterns, text) {
      reading.add(own.kind, own.range, own.canonical, isKnown: own.isKnown)
    }
    for own in names.symbols(in: text, withDigits: true) {
      reading.add(own.kind, own.range, own.canonical, isKnown: false)
    }
    addNumbers(&reading)
    for own in names.symbols(in: text, withDigits: false) {
      reading.add(own.kind, own.range, own.canonical, isKnown: false)
    }
    addStrayNumbers(&reading)
    return reading.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What is missing of the first damaged value of a text; nil where none is damaged.
  package func damage(in text: String) -> String? {
    values(in: text).lazy.compactMap(\.damage).first
  }

  private static func isLonger(_ a: NameReader.Reading, _ b: NameReader.Reading) -> Bool {
    a.range.count != b.range.count
      ? a.range.count > b.range.count : a.range.lowerBound < b.range.lowerBound
  }

  private func addVariants(
    _ reading: inout Taken, _ patterns: PatternText, _ tables: [NameReader.Reading]
  ) {
    let notations = VariantReader().readings(in: patterns).sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.lowerBound < $1.lowerBound
    }
    for range in notations {
      // A row of the table that stands in it names the allele.
      let row = tables.first { Self.isRow($0) && $0.range.overlaps(range) }
      // A symbol of the tables may look like a change (H1F0 doesn't, G6PC doesn't; T790M does).
      if tables.contains(where: { $0.kind == .gene && $0.range == range }) { continue }
      let own = VariantReader.canonical(reading.text.string(range))
      reading.add(.variant, range, row?.canonical ?? own, isKnown: row != nil)
    }
    for own in tables where own.kind == .variant {
      let name = Self.isRow(own) ? own.canonical : VariantReader.canonical(text(own.range, reading))
      reading.add(.variant, own.range, name, isKnown: Self.isRow(own))
    }
  }

  private func text(_ range: Range<Int>, _ reading: Taken) -> String { reading.text.string(range) }

  /// Whether a mention is a row of the variant table ("BRAF c.1799T>A"), and not only a notation.
  private static func isRow(_ own: NameReader.Reading) -> Bool {
    own.kind == .variant && own.canonical.contains(" ")
  }

  private func addNumbers(_ reading: inout Taken) {
    let text = reading.text
    let reader = NumberReader(text)
    var i = 0
    while i < text.count {
      let isStart = text.isWordStart(i) || !text.isWordScalar(i)
      guard isStart, !text.isSpace(i), !reading.isTaken(i), let own = reader.expression(at: i),
        !reading.isTaken(own.range), !own.range.isEmpty
      else {
        i += 1
        continue
      }
      // A sign between two words is a hyphen: "IL-6", "beta-2".
      let isHyphen =
        text.isMinus(i) && text.isWordScalar(i - 1) && own.expression.measure == nil
      let range = isHyphen ? (i + 1)..<own.range.upperBound : own.range
      var expression = own.expression
      if isHyphen { expression.value?.isNegative = false }
      reading.add(
        .number(expression), range, expression.canonical, isKnown: true, damage: own.damage)
      i = range.upperBound
    }
  }

  /// Digits that no rule took, with the word that they stand in.
  private func addStrayNumbers(_ reading: inout Taken) {
    let text = reading.text
    var i = 0
    while i < text.count {
      guard text.isNumeric(i), !reading.isTaken(i) else {
        i += 1
        continue
      }
      var expression = NumericExpression()
      // Numerals of scripts without blanks stand inside of words.
      if text[i]?.properties.numericType == .numeric,
        let own = NumeralReader(text: text).unsigned(at: i), !reading.isTaken(i..<own.end)
      {
        expression.value = own.numeral
        reading.add(.number(expression), i..<own.end, expression.canonical)
        i = own.end
        continue
      }
      var start = i
      while text.isWordScalar(start - 1), !reading.isTaken(start - 1) { start -= 1 }
      var end = i + 1
      while text.isWordScalar(end), !reading.isTaken(end) { end += 1 }
      expression.isLabel = true
      expression.measure = text.string(start..<end)
      reading.add(.number(expression), start..<end, expression.canonical, isKnown: false)
      i = end
    }
  }
}

/// Values found so far, and the scalars that are theirs.
private struct Taken {
  let text: ScalarText
  private(set) var values: [ProtectedValue] = []
  private var taken: [Bool]

  init(_ text: ScalarText) {
    self.text = text
    taken = Array(repeating: false, count: text.count)
  }

  func isTaken(_ i: Int) -> Bool { taken.indices.contains(i) && taken[i] }

  func isTaken(_ range: Range<Int>) -> Bool { range.contains(where: isTaken) }

  mutating func add(
    _ kind: ProtectedValue.Kind, _ range: Range<Int>, _ canonical: String, isKnown: Bool = true,
    damage: String? = nil
  ) {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= text.count, !isTaken(range)
    else { return }
    for i in range { taken[i] = true }
    values.append(
      ProtectedValue(
        kind: kind, range: range, text: text.string(range), canonical: canonical,
        isKnown: isKnown, damage: damage))
  }
}

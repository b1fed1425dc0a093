/// Reads numeric expressions: a number with its comparator, sign, unit, ±, range, interval and measure.
///
/// Roman numerals: two letters or more in capitals are a number ("II", "IV"); I, V and X alone only
/// behind a word that takes a label ("type I", "stage V"; "fragile X" and "chromosome X" are none). A
/// label is one value with its word: "type 2" and "type II" are the same, "type 1" is another.
struct NumberReader {
  struct Reading {
    var expression: NumericExpression
    var range: Range<Int>
    var damage: String?
  }

  let text: ScalarText
  let numerals: NumeralReader

  init(_ text: ScalarText) {
    self.text = text
    numerals = NumeralReader(text: text)
  }

  /// The expression that begins at `i`, where a word may begin.
  func expression(at i: Int) -> Reading? {
    measured(at: i) ?? label(at: i) ?? compared(at: i) ?? core(at: i)
  }

  // MARK: Comparators

  func sign(at i: Int) -> (comparator: NumericExpression.Comparator?, end: Int)? {
    guard text[i] != nil, !text.isLetter(i), !text.isNumeric(i) else { return nil }
    for (written, comparator) in NumberWords.signs {
      let end = i + written.unicodeScalars.count
      if text.string(i..<end) == written { return (comparator, end) }
    }
    return nil
  }

  func compared(at i: Int) -> Reading? {
    if let sign = sign(at: i) {
      guard var reading = core(at: text.skippingSpaces(sign.end)) else { return nil }
      reading.range = i..<reading.range.upperBound
      reading.expression.comparator = sign.comparator
      return reading
    }
    guard text.isLetter(i), text.isWordStart(i) else { return nil }
    for (written, comparator) in NumberWords.comparators {
      guard let end = text.end(of: written, at: i) else { continue }
      guard var reading = core(at: text.skippingSpaces(end)) else { continue }
      reading.range = i..<reading.range.upperBound
      reading.expression.comparator = comparator
      return reading
    }
    for (opening, joint) in [("between", "and"), ("from", "to"), ("from", "through")] {
      guard let end = text.end(of: opening, at: i),
        var reading = core(at: text.skippingSpaces(end))
      else { continue }
      if reading.expression.high == nil {
        let start = text.skippingSpaces(reading.range.upperBound)
        guard let middle = text.end(of: joint, at: start),
          let high = core(at: text.skippingSpaces(middle))
        else { continue }
        reading.expression.high = high.expression.value
        reading.expression.unit = high.expression.unit ?? reading.expression.unit
        reading.range = i..<high.range.upperBound
      }
      reading.range = i..<reading.range.upperBound
      return reading
    }
    return nil
  }

  // MARK: The number and what follows it

  func core(at i: Int) -> Reading? {
    if let interval = interval(at: i, level: nil) { return interval }
    if let pair = pair(at: i) { return pair }
    guard var first = number(at: i) else { return nil }
    var expression = NumericExpression()
    expression.value = first.numeral
    let unit = unit(at: first.end, isWord: first.isWord)
    if let unit {
      expression.unit = unit.name
      first.end = unit.end
      if unit.name == "%", let own = interval(at: i, level: first.numeral) { return own }
    }
    var end = first.end
    readTail(&expression, &end)
    var damage: String?
    if text.isDash(end), isClosing(end + 1), !text.isWordScalar(end + 1), expression.high == nil {
      damage = "the range has no upper bound"
      end += 1
    }
    attachInterval(&expression, &end, &damage)
    return Reading(expression: expression, range: i..<end, damage: damage)
  }

  private func number(at i: Int) -> NumeralReader.Reading? {
    if let read = numerals.signed(at: i) { return read }
    if let fold = foldWord(at: i) { return fold }
    return numerals.words(at: i) ?? numerals.romanNumeral(at: i, single: false)
  }

  /// "twice", "doubled", "twofold", "tenfold".
  private func foldWord(at i: Int) -> NumeralReader.Reading? {
    guard text.isWordStart(i), text.isLetter(i) else { return nil }
    let word = numerals.word(at: i)
    if let value = NumberWords.folds[word.word] {
      return .init(numeral: Numeral(value), end: word.end, isWord: true)
    }
    guard word.word.hasSuffix("fold"), word.word.count > 4 else { return nil }
    let stem = String(word.word.dropLast(4))
    guard let value = NumberWords.units[stem] ?? NumberWords.tens[stem] ?? NumberWords.scales[stem]
    else { return nil }
    return .init(numeral: Numeral(value), end: word.end, isWord: true)
  }

  /// Whether a text or its clause ends at `i`.
  private func isClosing(_ i: Int) -> Bool {
    guard let scalar = text[i] else { return true }
    if scalar == ".", text.digit(i + 1) != nil { return false }
    return ([")", "]", ",", ";", "."] as [Unicode.Scalar]).contains(scalar)
  }

  func unit(at i: Int, isWord: Bool) -> (name: String, end: Int)? {
    if text.isLetter(i - 1), let name = foldUnit(endingAt: i) { return (name, i) }
    if let suffix = ordinalSuffix(at: i), !isWord { return ("ordinal", suffix) }
    var start = text.skippingSpaces(i)
    if start == i, text.isMinus(i) { start = i + 1 }
    if let scalar = text[start], ["%", "％", "‰", "٪"].contains(scalar) {
      return (scalar == "‰" ? "‰" : "%", start + 1)
    }
    for (written, name) in NumberWords.unitNames {
      guard let end = text.end(of: written, at: start), !text.isWordScalar(end) else { continue }
      // "5 h" and "5 s", but "5 y chromosomes" is rare enough to be read as years.
      if written.count == 1, isWord { continue }
      return (name, end)
    }
    guard !isWord else { return nil }
    for unit in NumberWords.exactUnits {
      let end = start + unit.unicodeScalars.count
      guard text.string(start..<end) == unit, !text.isWordScalar(end) else { continue }
      if unit == "x" || unit == "×" {
        guard start == i, text.digit(text.skippingSpaces(end)) == nil else { continue }
        return ("x", end)
      }
      return (unit.replacing("μ", with: "µ").replacing("dL", with: "dl"), end)
    }
    return nil
  }

  private func foldUnit(endingAt i: Int) -> String? {
    var start = i
    while text.isLetter(start - 1) { start -= 1 }
    let word = text.string(start..<i).lowercased()
    let isFold = NumberWords.folds[word] != nil || (word.hasSuffix("fold") && word.count > 4)
    return isFold ? "fold" : nil
  }

  private func ordinalSuffix(at i: Int) -> Int? {
    guard text.digit(i - 1) != nil else { return nil }
    for suffix in ["st", "nd", "rd", "th", "s"] {
      let end = i + suffix.unicodeScalars.count
      if text.string(i..<end) == suffix, !text.isWordScalar(end) { return end }
    }
    return nil
  }

  /// ±, ranges, counts of a whole, and the unit behind them.
  private func readTail(_ expression: inout NumericExpression, _ end: inout Int) {
    let next = text.skippingSpaces(end)
    for sign in ["±", "+/-", "+/−", "+-", "∓"] {
      let after = next + sign.unicodeScalars.count
      guard text.string(next..<after) == sign,
        let spread = numerals.unsigned(at: text.skippingSpaces(after))
      else { continue }
      expression.spread = spread.numeral
      end = spread.end
      readUnit(&expression, &end)
      return
    }
    if let high = rangeEnd(after: end, unit: expression.unit) {
      expression.high = high.numeral
      end = high.end
      readUnit(&expression, &end)
    }
    if expression.high == nil, let whole = whole(after: end, of: expression) {
      expression.whole = whole.numeral
      end = whole.end
      readUnit(&expression, &end)
    }
  }

  private func readUnit(_ expression: inout NumericExpression, _ end: inout Int) {
    guard let unit = unit(at: end, isWord: false) else { return }
    if expression.unit == nil || expression.unit == unit.name {
      expression.unit = unit.name
    } else {
      expression.unit = "\(expression.unit ?? "")..\(unit.name)"
    }
    end = unit.end
  }

  /// "-3.4", "–3.4", " - 3.4", " to 3.4"; " -44%" behind a number with a unit.
  func rangeEnd(after i: Int, unit: String?) -> NumeralReader.Reading? {
    let next = text.skippingSpaces(i)
    if let to = text.end(ofAny: ["to", "through"], at: next), text.isSpace(next - 1) {
      return number(at: text.skippingSpaces(to.end))
    }
    guard text.isDash(next) else { return nil }
    let after = text.skippingSpaces(next + 1)
    let isTight = next == i
    guard isTight || after > next + 1 || unit != nil else { return nil }
    guard text.isNumeric(after) || text.isMinus(after) || text[after] == "." else {
      // "two-three", "five- to ten".
      guard isTight, let word = numerals.words(at: after), text.isLetter(i - 1) else { return nil }
      return word
    }
    return numerals.signed(at: after)
  }

  /// "3/10", "1:500", "1 in 500", "5 of 10", "5 out of 10", "2 per 1000".
  private func whole(after i: Int, of expression: NumericExpression) -> NumeralReader.Reading? {
    if text[i] == "/" || text[i] == "⁄" || text[i] == ":" || text[i] == "∕" {
      return text.digit(i + 1) == nil ? nil : numerals.unsigned(at: i + 1)
    }
    let next = text.skippingSpaces(i)
    guard next > i else { return nil }
    let isOne = expression.value == Numeral(1)
    for word in ["out of every", "out of", "of", "per", "in every", "in"] {
      guard let end = text.end(of: word, at: next) else { continue }
      if word.hasPrefix("in"), !isOne { continue }
      let start = text.skippingSpaces(end)
      if let read = numerals.unsigned(at: start) { return read }
      guard let read = numerals.words(at: start), read.numeral.denominator == nil else { continue }
      return read
    }
    return nil
  }
}

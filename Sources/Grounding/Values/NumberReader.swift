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

  // MARK: Measures and labels

  private func measured(at i: Int) -> Reading? {
    guard text.isWordStart(i) else { return nil }
    var name: String?
    var end = i
    for (written, measure) in NumberWords.measures where name == nil {
      if let own = text.end(of: written, at: i) { (name, end) = (measure, own) }
    }
    var needsSign = false
    if name == nil {
      for (written, measure) in NumberWords.shortMeasures where name == nil {
        guard text.string(i..<(i + written.unicodeScalars.count)) == written else { continue }
        let own = i + written.unicodeScalars.count
        guard !text.isWordScalar(own) || text.digit(own) != nil && written.count > 1 else {
          continue
        }
        (name, end) = (measure, own)
        needsSign = written.unicodeScalars.count == 1 || measure.hasSuffix("2")
      }
    }
    guard let name else { return nil }
    if name == "CI" { return interval(at: i, level: nil) }
    guard let link = link(at: end, isWord: !needsSign, isMean: name == "mean" || name == "median")
    else { return nil }
    if link.hasSign, let damage = missingNumber(at: link.end, of: name) {
      var expression = NumericExpression()
      expression.measure = name
      expression.comparator = link.comparator
      return Reading(expression: expression, range: i..<link.trimmed, damage: damage)
    }
    guard !needsSign || link.hasSign else { return nil }
    guard var reading = compared(at: link.end) ?? core(at: link.end) else { return nil }
    reading.range = i..<reading.range.upperBound
    reading.expression.measure = name
    if let comparator = link.comparator { reading.expression.comparator = comparator }
    return reading
  }

  private struct Link {
    var comparator: NumericExpression.Comparator?
    var hasSign: Bool
    /// Where the number should begin.
    var end: Int
    /// The end of the last thing that was read.
    var trimmed: Int
  }

  /// What may stand between a measure and its number: "(OR)", "for trend", "of", "was", "=", ":", "<".
  private func link(at i: Int, isWord: Bool, isMean: Bool) -> Link? {
    var i = i
    let after = text.skippingSpaces(i)
    if text[after] == "(" || text[after] == "[" {
      var close = after + 1
      while text.isLetter(close) || text.isMinus(close) { close += 1 }
      if close > after + 1, text[close] == ")" || text[close] == "]" { i = close + 1 }
    }
    for word in ["for trend", "trend", "for interaction", "for heterogeneity", "value"] {
      let start = text.skippingSpaces(i)
      if let end = text.end(of: word, at: text.isMinus(start) ? start + 1 : start) { i = end }
    }
    if isMean {
      // "mean age of", "median survival was".
      let word = text.wordEnd(text.skippingSpaces(i))
      let start = text.skippingSpaces(word)
      if text.end(ofAny: ["of", "was", "is", "were"], at: start) != nil || text[start] == "=" {
        i = word
      }
    }
    var end = text.skippingSpaces(i)
    var comparator: NumericExpression.Comparator?
    var hasSign = false
    if let sign = sign(at: end) {
      (comparator, end, hasSign) = (sign.comparator, sign.end, true)
    } else if text[end] == ":" || (isWord && text[end] == ",") {
      hasSign = text[end] == ":"
      end += 1
    } else if isWord,
      let word = text.end(
        ofAny: ["of", "was", "is", "were", "are", "ranged from", "being"], at: end)
    {
      end = word.end
    } else if end == i, text.digit(end) == nil {
      return nil
    }
    return Link(
      comparator: comparator, hasSign: hasSign, end: text.skippingSpaces(end), trimmed: end)
  }

  private func missingNumber(at i: Int, of measure: String) -> String? {
    guard let scalar = text[i] else { return "no number follows \(measure)" }
    let isEnd = ([")", "]", ",", ";"] as [Unicode.Scalar]).contains(scalar)
    let isStop = scalar == "." && text.digit(i + 1) == nil
    return isEnd || isStop ? "no number follows \(measure)" : nil
  }

  private func label(at i: Int) -> Reading? {
    guard text.isWordStart(i), text.isLetter(i) else { return nil }
    let word = numerals.word(at: i)
    guard NumberWords.labels.contains(word.word) else { return nil }
    let start = text.isMinus(word.end) ? word.end + 1 : text.skippingSpaces(word.end)
    guard start > word.end else { return nil }
    let isChromosome = word.word.hasPrefix("chromosome")
    var expression = NumericExpression()
    expression.isLabel = true
    expression.measure =
      word.word.count > 4 && word.word.hasSuffix("s") && word.word != "class"
      ? String(word.word.dropLast()) : word.word
    if word.word == "classes" { expression.measure = "class" }
    guard
      let read = romanNumeral(at: start, isChromosome: isChromosome) ?? numerals.unsigned(at: start)
    else { return nil }
    expression.value = read.numeral
    var end = read.end
    // A letter of the label: "type 2A", "stage IIIb", "exon 19del" goes on elsewhere.
    if text.isLetter(end), !text.isWordScalar(end + 1) {
      expression.unit = text.string(end..<(end + 1))
      end += 1
    }
    guard !text.isWordScalar(end) else { return nil }
    if let high = rangeEnd(after: end, unit: nil) {
      expression.high = high.numeral
      end = high.end
    }
    return Reading(expression: expression, range: i..<end, damage: nil)
  }

  private func romanNumeral(at i: Int, isChromosome: Bool) -> NumeralReader.Reading? {
    isChromosome ? nil : numerals.romanNumeral(at: i, single: true)
  }

  // MARK: Comparators

  private func sign(at i: Int) -> (comparator: NumericExpression.Comparator?, end: Int)? {
    guard let scalar = text[i], !text.isLetter(i), !text.isNumeric(i) else { return nil }
    _ = scalar
    for (written, comparator) in NumberWords.signs {
      let end = i + written.unicodeScalars.count
      if text.string(i..<end) == written { return (comparator, end) }
    }
    return nil
  }

  private func compared(at i: Int) -> Reading? {
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

  private func core(at i: Int) -> Reading? {
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

  private func unit(at i: Int, isWord: Bool) -> (name: String, end: Int)? {
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
  private func rangeEnd(after i: Int, unit: String?) -> NumeralReader.Reading? {
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

  // MARK: Intervals

  private static let intervalNames = [
    "confidence intervals", "confidence interval", "confidence limits", "credible interval",
    "cis", "ci", "cri",
  ]

  /// "95% CI 1.2-3.4", "95% confidence interval [CI], 1.2 to 3.4", "CI 95%: 1.2, 3.4".
  private func interval(at i: Int, level known: Numeral?) -> Reading? {
    var level = known
    var end = i
    if let read = numerals.unsigned(at: i) {
      let sign = text.skippingSpaces(read.end)
      guard text[sign] == "%" || text.end(of: "percent", at: sign) != nil else { return nil }
      level = read.numeral
      end = text.skippingSpaces(text[sign] == "%" ? sign + 1 : sign + 7)
      if text.isMinus(end) { end += 1 }
    }
    guard let name = text.end(ofAny: Self.intervalNames, at: end) else { return nil }
    end = name.end
    // "[CI]", "(CI)"; the level behind the name.
    let open = text.skippingSpaces(end)
    if text[open] == "(" || text[open] == "[",
      let inner = text.end(ofAny: Self.intervalNames, at: open + 1),
      text[inner.end] == ")" || text[inner.end] == "]"
    {
      end = inner.end + 1
    }
    let behind = text.skippingSpaces(end)
    if level == nil, let read = numerals.unsigned(at: behind), text[read.end] == "%",
      [90, 95, 99].contains(Int(read.numeral.double))
    {
      level = read.numeral
      end = read.end + 1
    }
    return bounds(from: i, at: end, level: level)
  }

  private func bounds(from i: Int, at name: Int, level: Numeral?) -> Reading? {
    var expression = NumericExpression()
    var start = text.skippingSpaces(name)
    var isNamed = false
    while let scalar = text[start], [":", "=", ",", "(", "[", ";"].contains(scalar) {
      isNamed = isNamed || scalar != ","
      start = text.skippingSpaces(start + 1)
    }
    if let word = text.end(
      ofAny: ["of", "was", "is", "from", "between", "ranging from"], at: start)
    {
      start = text.skippingSpaces(word.end)
    }
    guard let low = numerals.signed(at: start) else {
      // "OR (95% CI)" names a column; "95% CI: )" has lost its bounds.
      expression.interval = .init(low: nil, high: nil, level: level)
      let isLost = text[start] == nil || text[start] == ")" || text[start] == "."
      let damage = isNamed && isLost ? "the interval has no bounds" : nil
      if level == nil, damage == nil { return nil }
      return Reading(expression: expression, range: i..<name, damage: damage)
    }
    var end = low.end
    let unit = unit(at: end, isWord: false)
    if let unit { end = unit.end }
    expression.unit = unit?.name
    var joint = text.skippingSpaces(end)
    var high: NumeralReader.Reading?
    if text.isDash(joint) || text[joint] == "," || text[joint] == ";" || text[joint] == "/" {
      high = numerals.signed(at: text.skippingSpaces(joint + 1))
    } else if let word = text.end(ofAny: ["to", "and", "through"], at: joint) {
      joint = word.end - 1
      high = numerals.signed(at: text.skippingSpaces(word.end))
    } else if joint > end, text.isMinus(joint) {
      high = numerals.signed(at: joint)
    }
    expression.interval = .init(low: low.numeral, high: high?.numeral, level: level)
    guard let high else {
      let isCut = text.isDash(joint)
      return Reading(
        expression: expression, range: i..<(isCut ? joint + 1 : end),
        damage: "the interval has one bound only")
    }
    end = high.end
    if let unit = self.unit(at: end, isWord: false) {
      expression.unit = unit.name
      end = unit.end
    }
    return Reading(expression: expression, range: i..<end, damage: nil)
  }

  /// "(1.2, 3.4)": two decimals in brackets of their own.
  private func pair(at i: Int) -> Reading? {
    guard text[i - 1] == "(" || text[i - 1] == "[", let low = numerals.signed(at: i),
      text[low.end] == "," || text[low.end] == ";",
      let high = numerals.signed(at: text.skippingSpaces(low.end + 1)),
      text[high.end] == ")" || text[high.end] == "]",
      low.numeral.exponent < 0 || high.numeral.exponent < 0
    else { return nil }
    var expression = NumericExpression()
    expression.interval = .init(low: low.numeral, high: high.numeral, level: nil)
    return Reading(expression: expression, range: i..<high.end, damage: nil)
  }

  /// Takes an interval behind a value into its expression: " (95% CI 1.2-3.4)", ", 95% CI 1.2-3.4",
  /// " (1.2-3.4)".
  private func attachInterval(
    _ expression: inout NumericExpression, _ end: inout Int, _ damage: inout String?
  ) {
    var start = text.skippingSpaces(end)
    var bracket: Unicode.Scalar?
    if let scalar = text[start], [",", ";", ":"].contains(scalar) {
      start = text.skippingSpaces(start + 1)
    }
    if text[start] == "(" || text[start] == "[" {
      bracket = text[start] == "(" ? ")" : "]"
      start = text.skippingSpaces(start + 1)
    }
    var reading: Reading?
    if let own = interval(at: start, level: nil) {
      reading = own.expression.interval?.low == nil && own.damage == nil ? nil : own
    } else if bracket != nil, let low = numerals.signed(at: start),
      let high = rangeEnd(after: low.end, unit: nil) ?? commaBound(at: low.end),
      text[text.skippingSpaces(high.end)] == bracket
    {
      var own = NumericExpression()
      own.interval = .init(low: low.numeral, high: high.numeral, level: nil)
      reading = Reading(expression: own, range: start..<high.end, damage: nil)
    }
    guard let reading else { return }
    expression.interval = reading.expression.interval
    damage = damage ?? reading.damage
    end = reading.range.upperBound
    let close = text.skippingSpaces(end)
    if let bracket, text[close] == bracket { end = close + 1 }
  }

  private func commaBound(at i: Int) -> NumeralReader.Reading? {
    guard text[i] == "," || text[i] == ";" else { return nil }
    return numerals.signed(at: text.skippingSpaces(i + 1))
  }
}

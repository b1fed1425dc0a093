/// Intervals, alone and behind the value that they belong to.
extension NumberReader {
  private static let intervalNames = [
    "confidence intervals", "confidence interval", "confidence limits", "credible interval",
    "cis", "ci", "cri",
  ]

  /// "95% CI 1.2-3.4", "95% confidence interval [CI], 1.2 to 3.4", "CI 95%: 1.2, 3.4".
  func interval(at i: Int, level known: Numeral?) -> Reading? {
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
  func pair(at i: Int) -> Reading? {
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
  func attachInterval(
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

/// Measures with their numbers ("OR = 2.3", "mean age of 45") and labels ("type 2", "stage III").
extension NumberReader {
  func measured(at i: Int) -> Reading? {
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

  func label(at i: Int) -> Reading? {
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
}

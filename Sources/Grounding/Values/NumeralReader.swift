/// Reads one number without what belongs to it: digits of any script with their groups, decimals and
/// powers of ten, number words, Roman numerals. Forms that printing damaged are read: "1. 09", "3, 085",
/// "25 399", "1·1", "10(-8)", "2.8x10-5", "3.75 × 10 - 4".
struct NumeralReader {
  struct Reading {
    var numeral: Numeral
    var end: Int
    var isWord = false
  }

  let text: ScalarText

  /// A number in digits, with its sign and its power of ten.
  func signed(at i: Int) -> Reading? {
    var start = i
    var isNegative = false
    if text.isMinus(i) || text[i] == "+" {
      isNegative = text.isMinus(i)
      start = i + 1
    }
    guard var reading = unsigned(at: start) else { return nil }
    reading.numeral.isNegative = isNegative && reading.numeral.digits != "0"
    return reading
  }

  func unsigned(at i: Int) -> Reading? {
    if let fraction = fractionCharacter(at: i) { return fraction }
    guard var mantissa = decimal(at: i) else { return nil }
    if let power = power(at: mantissa.end, afterTen: mantissa.numeral == Numeral(10)) {
      if power.replacesTen { mantissa.numeral = Numeral(1) }
      mantissa.numeral.exponent += power.exponent
      mantissa.end = power.end
      if mantissa.numeral.digits == "0" { mantissa.numeral.exponent = 0 }
    }
    return mantissa
  }

  // MARK: Digits

  private func run(_ i: Int) -> (digits: String, end: Int) {
    var digits = ""
    var end = i
    while let digit = text.digit(end) {
      digits += String(digit)
      end += 1
    }
    return (digits, end)
  }

  private func decimal(at i: Int) -> Reading? {
    var (digits, end) = run(i)
    if digits.isEmpty {
      // ".05", but not the stop of a sentence.
      guard isPoint(i), text.digit(i + 1) != nil, !text.isWordScalar(i - 1) else { return nil }
    } else if digits.count <= 3, digits.first != "0" {
      while let group = group(at: end) {
        digits += group.digits
        end = group.end
      }
    }
    guard let fraction = fraction(at: end, after: digits) else {
      return digits.isEmpty ? nil : Reading(numeral: Numeral(digits: digits), end: end)
    }
    return Reading(
      numeral: Numeral(digits: digits + fraction.digits, exponent: -fraction.digits.count),
      end: fraction.end)
  }

  private func isPoint(_ i: Int) -> Bool {
    guard let scalar = text[i] else { return false }
    return ([".", "·", "∙", "•", "．", "‧", "˙"] as [Unicode.Scalar]).contains(scalar)
  }

  /// ",085", ", 085", " 399": three digits, no more.
  private func group(at i: Int) -> (digits: String, end: Int)? {
    var start = i
    let isComma = text[start] == "," || text[start] == "，"
    if isComma { start += 1 }
    let isSpaced = text.isSpace(start)
    if isSpaced { start += 1 }
    guard isComma || isSpaced else { return nil }
    let (digits, end) = run(start)
    guard digits.count == 3, !text.isLetter(end) else { return nil }
    // "3, 120, 5" is a list; a group that begins with 0 is none of its members.
    if isComma, isSpaced, digits.first != "0" { return nil }
    if isSpaced, !isComma, text[i - 1] == "." { return nil }
    return (digits, end)
  }

  private func fraction(at i: Int, after whole: String) -> (digits: String, end: Int)? {
    if isPoint(i) {
      let direct = run(i + 1)
      if !direct.digits.isEmpty {
        // "1.2.3" is a version or an enzyme's number, read as a whole by whoever comes last.
        return direct
      }
      guard text.isSpace(i + 1), whole.count <= 3 else { return nil }
      let spaced = run(i + 2)
      guard !spaced.digits.isEmpty, !text.isLetter(spaced.end) else { return nil }
      let isPercent = text[text.skippingSpaces(spaced.end)] == "%"
      guard whole == "0" || spaced.digits.first == "0" || (isPercent && whole.count <= 2) else {
        return nil
      }
      return spaced
    }
    // A decimal comma: "0,05", but "3,085" was a group.
    if text[i] == ",", whole == "0" {
      let direct = run(i + 1)
      return direct.digits.isEmpty ? nil : direct
    }
    return nil
  }

  private func fractionCharacter(at i: Int) -> Reading? {
    guard let scalar = text[i], !scalar.isASCII, scalar.properties.numericType == .numeric,
      let value = scalar.properties.numericValue
    else { return nil }
    if value == value.rounded(), value < 1e12 {
      return Reading(numeral: Numeral(Int(value)), end: i + 1)
    }
    for denominator in 2...16 {
      let numerator = value * Double(denominator)
      if abs(numerator - numerator.rounded()) < 1e-9 {
        return Reading(
          numeral: Numeral(digits: String(Int(numerator.rounded())), denominator: denominator),
          end: i + 1)
      }
    }
    return nil
  }

  // MARK: Powers of ten

  private struct Power {
    var exponent: Int
    var end: Int
    var replacesTen = false
  }

  private func power(at i: Int, afterTen: Bool) -> Power? {
    if afterTen, let exponent = exponent(at: i, spaced: false, bare: false) {
      return Power(exponent: exponent.value, end: exponent.end, replacesTen: true)
    }
    if text[i] == "e" || text[i] == "E", let exponent = signedDigits(at: i + 1) {
      guard !text.isLetter(exponent.end) else { return nil }
      return Power(exponent: exponent.value, end: exponent.end)
    }
    var start = text.skippingSpaces(i)
    guard let sign = text[start],
      (["x", "X", "×", "*", "·", "✕", "⋅", "χ"] as [Unicode.Scalar]).contains(sign)
    else { return nil }
    start = text.skippingSpaces(start + 1)
    let ten = run(start)
    guard ten.digits == "10", let exponent = exponent(at: ten.end, spaced: true, bare: true) else {
      return nil
    }
    return Power(exponent: exponent.value, end: exponent.end)
  }

  /// What stands behind the ten: "(-8)", "⁻⁸", "^-8", "**-8"; with `bare` also "-8", "- 4".
  private func exponent(at i: Int, spaced: Bool, bare: Bool) -> (value: Int, end: Int)? {
    if let raised = raised(at: i) { return raised }
    if text[i] == "(" || text[i] == "[" {
      guard let inner = signedDigits(at: text.skippingSpaces(i + 1)) else { return nil }
      let close = text.skippingSpaces(inner.end)
      guard text[close] == ")" || text[close] == "]" else { return nil }
      return (inner.value, close + 1)
    }
    if text[i] == "^" {
      if let inner = exponent(at: i + 1, spaced: false, bare: true) { return inner }
      return signedDigits(at: i + 1)
    }
    if text[i] == "*", text[i + 1] == "*" { return signedDigits(at: i + 2) }
    guard bare else { return nil }
    let sign = spaced ? text.skippingSpaces(i) : i
    guard text.isMinus(sign) || text[sign] == "+" else { return nil }
    let digits = run(spaced ? text.skippingSpaces(sign + 1) : sign + 1)
    guard !digits.digits.isEmpty, let value = Int(digits.digits), value < 10_000 else { return nil }
    return (text.isMinus(sign) ? -value : value, digits.end)
  }

  private func signedDigits(at i: Int) -> (value: Int, end: Int)? {
    let start = text.isMinus(i) || text[i] == "+" ? i + 1 : i
    let (digits, end) = run(start)
    guard let value = Int(digits), value < 10_000 else { return nil }
    return (text.isMinus(i) ? -value : value, end)
  }

  private func raised(at i: Int) -> (value: Int, end: Int)? {
    var end = i
    let isNegative = text[i] == "⁻" || text[i] == "₋"
    if isNegative || text[i] == "⁺" { end += 1 }
    var value = 0
    var count = 0
    while let digit = text.raisedDigit(end), count < 4 {
      value = value * 10 + digit
      end += 1
      count += 1
    }
    return count == 0 ? nil : (isNegative ? -value : value, end)
  }

  // MARK: Words

  /// "twenty-five", "two hundred and six", "a third", "three quarters", "half", "twofold" (its "two").
  func words(at i: Int) -> Reading? {
    guard text.isWordStart(i), text.isLetter(i) else { return nil }
    let first = word(at: i)
    if first.word == "a" || first.word == "an" {
      let next = word(at: text.skippingSpaces(first.end))
      if let value = NumberWords.denominators[next.word], next.word != "seconds" {
        return Reading(
          numeral: Numeral(digits: "1", denominator: value), end: next.end, isWord: true)
      }
      guard let scale = NumberWords.scales[next.word] else { return nil }
      return Reading(numeral: Numeral(scale), end: next.end, isWord: true)
    }
    if let cardinal = cardinal(at: i) {
      let next = nextWord(after: cardinal.end)
      if let next, let denominator = NumberWords.denominators[next.word],
        cardinal.value < 100, next.word != "second"
      {
        return Reading(
          numeral: Numeral(digits: String(cardinal.value), denominator: denominator),
          end: next.end, isWord: true)
      }
      return Reading(numeral: Numeral(cardinal.value), end: cardinal.end, isWord: true)
    }
    if first.word == "half" || NumberWords.halvings.contains(first.word) {
      return Reading(numeral: Numeral(digits: "1", denominator: 2), end: first.end, isWord: true)
    }
    if let ordinal = NumberWords.ordinals[first.word] {
      return Reading(numeral: Numeral(ordinal), end: first.end, isWord: true)
    }
    guard let denominator = NumberWords.denominators[first.word] else { return nil }
    return Reading(
      numeral: Numeral(digits: "1", denominator: denominator), end: first.end, isWord: true)
  }

  func word(at i: Int) -> (word: String, end: Int) {
    var end = i
    while text.isLetter(end) { end += 1 }
    return (text.string(i..<end).lowercased(), end)
  }

  /// The word behind one blank or hyphen.
  private func nextWord(after i: Int) -> (word: String, end: Int)? {
    guard text.isMinus(i) || text.isSpace(i) else { return nil }
    let start = text.isMinus(i) ? i + 1 : text.skippingSpaces(i)
    let next = word(at: start)
    return next.word.isEmpty ? nil : next
  }

  private func cardinal(at i: Int) -> (value: Int, end: Int)? {
    var total = 0
    var current = 0
    var end = i
    var count = 0
    var next: (word: String, end: Int)? = word(at: i)
    while let read = next, count < 12 {
      if let unit = NumberWords.units[read.word] {
        if count > 0, current % 10 != 0 || (current == 0 && total == 0) { break }
        current += unit
      } else if let tens = NumberWords.tens[read.word] {
        if current % 100 != 0 { break }
        current += tens
      } else if let scale = NumberWords.scales[read.word] {
        current = max(1, current) * min(scale, 1_000_000_000_000)
        if scale >= 1_000 {
          total += current
          current = 0
        }
        if total > 1_000_000_000_000_000 { break }
      } else if count > 0, read.word == "and", current % 100 == 0,
        let after = nextWord(after: read.end), total + current >= 100,
        NumberWords.units[after.word] != nil || NumberWords.tens[after.word] != nil
      {
        next = after
        continue
      } else {
        break
      }
      count += 1
      end = read.end
      next = nextWord(after: read.end)
    }
    return count == 0 ? nil : (total + current, end)
  }

  // MARK: Roman numerals

  private static let roman: [Unicode.Scalar: Int] = [
    "I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "i": 1, "v": 5, "x": 10,
  ]

  /// Of I, V, X (and L, C inside): "II", "IV", "XIV"; `single` also "I", "V" and "X". A letter may
  /// follow ("IIa", "IIIB").
  func romanNumeral(at i: Int, single: Bool) -> Reading? {
    guard text.isWordStart(i) else { return nil }
    var values: [Int] = []
    var end = i
    let isLower = text[i].map { $0.properties.isLowercase } ?? false
    while let scalar = text[end], let value = Self.roman[scalar], values.count < 7,
      scalar.properties.isLowercase == isLower
    {
      values.append(value)
      end += 1
    }
    guard values.count > 1 || (single && values.count == 1), !isLower || single,
      values.allSatisfy({ $0 <= 10 }) || values.count > 2
    else { return nil }
    var total = 0
    for (i, value) in values.enumerated() {
      total += values.dropFirst(i + 1).contains { $0 > value } ? -value : value
    }
    guard total > 0, Self.written(total) == text.string(i..<end).uppercased() else { return nil }
    if text.isLetter(end), !text.isWordScalar(end + 1) { end += 1 }
    return text.isWordScalar(end) ? nil : Reading(numeral: Numeral(total), end: end)
  }

  private static func written(_ value: Int) -> String {
    var rest = value
    var text = ""
    for (size, letters) in [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
      (1, "I"),
    ] {
      while rest >= size {
        text += letters
        rest -= size
      }
    }
    return text
  }
}

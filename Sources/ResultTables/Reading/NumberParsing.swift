/// What a cell says where a number is expected.
package enum Cell: Sendable, Hashable {
  case number(Double)
  /// Empty, or one of the words that tools write where there is no value.
  case missing
  /// Something else, such as text.
  case invalid
}

enum NumberParsing {
  /// Exact powers of ten: each fits a Double without rounding.
  private static let powers: [Double] = (0...22).map { e in
    (0..<e).reduce(1.0) { product, _ in product * 10 }
  }

  /// The parts of a decimal numeral: ±digits × 10^exponent.
  struct Numeral {
    var isNegative = false
    /// The first nineteen significant digits.
    var digits: UInt64 = 0
    var exponent = 0
    /// Whether digits were left out of `digits` that are not zero.
    var isCut = false
  }

  /// Reads a numeral that fills `range`; nil where it is none.
  /// - Parameter decimal: the decimal sign, "." or ",".
  static func numeral(_ bytes: [UInt8], _ range: Range<Int>, decimal: UInt8 = Sign.dot) -> Numeral?
  {
    var at = range.lowerBound
    let end = range.upperBound
    var numeral = Numeral()
    guard at < end else { return nil }
    if bytes[at] == Sign.minus || bytes[at] == Sign.plus {
      numeral.isNegative = bytes[at] == Sign.minus
      at += 1
    }
    var count = 0
    var hasDigits = false
    var isFraction = false
    while at < end {
      let byte = bytes[at]
      if byte.isDigit {
        hasDigits = true
        if count < 19 {
          numeral.digits = numeral.digits &* 10 &+ UInt64(byte &- 0x30)
          if numeral.digits > 0 { count += 1 }
          if isFraction { numeral.exponent -= 1 }
        } else {
          if byte != 0x30 { numeral.isCut = true }
          if !isFraction { numeral.exponent += 1 }
        }
      } else if byte == decimal, !isFraction {
        isFraction = true
      } else {
        break
      }
      at += 1
    }
    guard hasDigits else { return nil }
    guard at < end else { return numeral }
    guard bytes[at] | 0x20 == 0x65 else { return nil }
    at += 1
    guard let exponent = integer(bytes, at..<end) else { return nil }
    numeral.exponent += exponent
    return numeral
  }

  /// A decimal integer with an optional sign; huge ones end at ±10^9.
  static func integer(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    let end = range.upperBound
    guard at < end else { return nil }
    let isNegative = bytes[at] == Sign.minus
    if isNegative || bytes[at] == Sign.plus { at += 1 }
    guard at < end else { return nil }
    var value = 0
    while at < end {
      guard bytes[at].isDigit else { return nil }
      if value < 1_000_000_000 { value = value * 10 + Int(bytes[at] &- 0x30) }
      at += 1
    }
    value = Swift.min(value, 1_000_000_000)
    return isNegative ? -value : value
  }

  /// The number that fills `range`, rounded correctly.
  static func double(_ bytes: [UInt8], _ range: Range<Int>, decimal: UInt8 = Sign.dot) -> Double? {
    guard let numeral = numeral(bytes, range, decimal: decimal) else {
      return infinity(bytes, range)
    }
    if numeral.digits == 0 { return numeral.isNegative ? -0.0 : 0 }
    // Clinger's fast path: both factors are exact, so one rounding happens.
    if numeral.digits < 1 << 53, !numeral.isCut, abs(numeral.exponent) <= 22 {
      let digits = Double(numeral.digits)
      let value =
        numeral.exponent < 0
        ? digits / powers[-numeral.exponent] : digits * powers[numeral.exponent]
      return numeral.isNegative ? -value : value
    }
    var text = bytes[range].string
    if decimal == Sign.comma { text = text.replacing(",", with: ".") }
    return Double(text)
  }

  private static func infinity(_ bytes: [UInt8], _ range: Range<Int>) -> Double? {
    guard range.count >= 3, range.count <= 9 else { return nil }
    switch bytes[range].string.lowercased() {
    case "inf", "+inf", "infinity", "+infinity": return .infinity
    case "-inf", "-infinity": return -.infinity
    default: return nil
    }
  }

  /// Whether a trimmed cell says that there is no value.
  static func isMissing(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    switch range.count {
    case 0: return true
    case 1:
      let byte = bytes[range.lowerBound]
      return byte == Sign.dot || byte == Sign.minus || byte == 0x3F
    case 2...6:
      guard
        bytes[range.lowerBound].isLetter || bytes[range.lowerBound] == Sign.hash
          || bytes[range.lowerBound] == 0x3C
      else { return false }
      return missingWords.contains(bytes[range].string.lowercased())
    default: return false
    }
  }

  private static let missingWords: Set<String> = [
    "na", "nan", "n/a", "#n/a", "<na>", "null", "none", "nil", "#null!",
  ]

  /// The cell in `range`, blanks at its ends apart.
  static func cell(_ bytes: [UInt8], _ range: Range<Int>, decimal: UInt8 = Sign.dot) -> Cell {
    let range = trimmed(bytes, range)
    if let number = double(bytes, range, decimal: decimal) { return .number(number) }
    return isMissing(bytes, range) ? .missing : .invalid
  }
}

/// A decimal number without rounding: `digits` × 10^`exponent`, or the fraction of two whole numbers.
package struct Numeral: Sendable, Hashable {
  package var isNegative = false
  /// Without zeros at either end; "0" for zero.
  package var digits: String
  package var exponent: Int
  /// 3 of "a third": `digits` and `exponent` are then the numerator's.
  package var denominator: Int?

  package init(digits: String, exponent: Int = 0, denominator: Int? = nil) {
    var digits = digits.drop { $0 == "0" }
    var exponent = exponent
    while digits.last == "0" {
      digits.removeLast()
      exponent += 1
    }
    self.digits = digits.isEmpty ? "0" : String(digits)
    self.exponent = digits.isEmpty ? 0 : exponent
    self.denominator = denominator
  }

  package init(_ value: Int) { self.init(digits: String(value)) }

  package var canonical: String {
    let mantissa = exponent == 0 ? digits : "\(digits)e\(exponent)"
    return (isNegative ? "-" : "") + mantissa + (denominator.map { "/\($0)" } ?? "")
  }

  /// As near as a double comes: for comparisons of size, never for print.
  package var double: Double {
    let value = (Double("\(digits)e\(exponent)") ?? .nan) / Double(denominator ?? 1)
    return isNegative ? -value : value
  }
}

/// A number with all that belongs to it. It is one value: none of its parts may be said without the
/// others.
package struct NumericExpression: Sendable, Hashable {
  package enum Comparator: String, Sendable, Hashable {
    case less = "<", atMost = "<=", greater = ">", atLeast = ">=", about = "~"
  }

  package struct Interval: Sendable, Hashable {
    package var low: Numeral?
    package var high: Numeral?
    /// Per cent; nil where it is not said.
    package var level: Numeral?

    package var canonical: String {
      (level.map { "\($0.canonical)%" } ?? "")
        + "[\(low?.canonical ?? "?"),\(high?.canonical ?? "?")]"
    }
  }

  package var comparator: Comparator?
  package var value: Numeral?
  /// The value is the first bound of a range, this the other.
  package var high: Numeral?
  /// What stands behind ±.
  package var spread: Numeral?
  /// The whole that a count is of: 500 in "1 in 500", 10 in "3/10".
  package var whole: Numeral?
  /// "%", "points", "fold", "mg/dl", …: in one writing for each unit.
  package var unit: String?
  package var interval: Interval?
  /// "OR", "P", "n", "mean", …; or the word that a label goes with: "type", "exon".
  package var measure: String?
  /// A number of a name ("type II", "exon 11", "stage 3"), not of an amount.
  package var isLabel = false

  package init() {}

  package var canonical: String {
    var text = comparator?.rawValue ?? ""
    text += value?.canonical ?? ""
    if let high { text += "..\(high.canonical)" }
    if let spread { text += "±\(spread.canonical)" }
    if let whole { text += " of \(whole.canonical)" }
    if let unit { text += " \(unit)" }
    let parts = [measure ?? "", text, interval.map { "CI" + $0.canonical } ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

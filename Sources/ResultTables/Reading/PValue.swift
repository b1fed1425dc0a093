internal import Foundation

/// A probability as mantissa × 10^exponent, so that 6E-447 is not 0.
///
/// The mantissa is 0, or its size is in 1 ..< 10. What a cell says is kept even where it is no
/// probability (negative, above 1): that is for the checks to tell.
package struct PValue: Sendable, Hashable {
  /// As a Double, exactly as it was read; 0 where it is smaller than any.
  package let value: Double
  /// Kept only where `value` can't hold it; computed otherwise.
  private let tiny: Parts?

  private struct Parts: Sendable, Hashable {
    var mantissa: Double
    var exponent: Int
  }

  package init(mantissa: Double, exponent: Int) {
    guard mantissa != 0, mantissa.isFinite else {
      self.init(mantissa)
      return
    }
    let shift = Int(log10(abs(mantissa)).rounded(.down))
    self.init(Parts(mantissa: mantissa * pow(10, Double(-shift)), exponent: exponent + shift))
  }

  package init(_ value: Double) {
    self.value = value
    tiny = nil
  }

  private init(_ parts: Parts) {
    if parts.exponent > -307 {
      value = parts.mantissa * 1e-100 * pow(10, Double(parts.exponent + 100))
      tiny = nil
    } else {
      value = 0
      tiny = parts
    }
  }

  /// From −log10 p, as REGENIE and PLINK write it.
  package init(minusLog10: Double) {
    guard minusLog10.isFinite, minusLog10 > 306 else {
      self.init(minusLog10.isFinite ? pow(10, -minusLog10) : minusLog10 > 0 ? 0 : -minusLog10)
      return
    }
    let exponent = Int(max(-1e9, -minusLog10).rounded(.down))
    self.init(Parts(mantissa: pow(10, -minusLog10 - Double(exponent)), exponent: exponent))
  }

  private var parts: Parts {
    if let tiny { return tiny }
    guard value != 0, value.isFinite else { return Parts(mantissa: value, exponent: 0) }
    let guess = Int(log10(abs(value)).rounded(.down))
    let scaled =
      guess < -300
      ? value * 1e200 * pow(10, Double(-guess - 200)) : value * pow(10, Double(-guess))
    // A logarithm that rounds to a whole number may name the neighbour.
    if abs(scaled) >= 10 { return Parts(mantissa: scaled / 10, exponent: guess + 1) }
    if abs(scaled) < 1 { return Parts(mantissa: scaled * 10, exponent: guess - 1) }
    return Parts(mantissa: scaled, exponent: guess)
  }

  package var mantissa: Double { parts.mantissa }
  package var exponent: Int { parts.exponent }

  /// Nil where the bytes are no decimal numeral.
  init?(_ bytes: [UInt8], _ range: Range<Int>, decimal: UInt8 = Sign.dot) {
    guard let numeral = NumberParsing.numeral(bytes, range, decimal: decimal) else { return nil }
    if numeral.exponent > -330, let value = NumberParsing.double(bytes, range, decimal: decimal),
      numeral.digits == 0 || abs(value) > 1e-306
    {
      self.init(value)
    } else {
      let digits = Double(numeral.digits) * (numeral.isNegative ? -1 : 1)
      self.init(mantissa: digits, exponent: numeral.exponent)
    }
  }

  package var isZero: Bool { value == 0 && tiny == nil }

  /// Whether it can be a probability at all.
  package var isProbability: Bool { tiny.map { $0.mantissa > 0 } ?? (value >= 0 && value <= 1) }

  /// −log10 p; infinite for 0.
  package var minusLog10: Double {
    tiny.map { -(log10($0.mantissa) + Double($0.exponent)) } ?? -log10(value)
  }

  /// `factor` times it, at most 1.
  package func times(_ factor: Double) -> PValue {
    if let tiny { return PValue(mantissa: tiny.mantissa * factor, exponent: tiny.exponent) }
    return PValue(min(1, value * factor))
  }
}

extension PValue: Comparable {
  package static func < (a: PValue, b: PValue) -> Bool {
    switch (a.tiny, b.tiny) {
    case (nil, nil): a.value < b.value
    case (nil, let b?): a.value == 0 ? b.mantissa > 0 : a.value < 0
    case (let a?, nil): b.value == 0 ? a.mantissa < 0 : b.value > 0
    case (let a?, let b?):
      a.mantissa < 0 || b.mantissa < 0 || a.exponent == b.exponent
        ? a.mantissa < b.mantissa : a.exponent < b.exponent
    }
  }
}

extension PValue: CustomStringConvertible {
  /// Three significant digits: "0.0123", "6.00e-447".
  package var description: String {
    if mantissa == 0 { return "0" }
    if !mantissa.isFinite { return "\(mantissa)" }
    if exponent >= -4 { return String(format: "%.3g", value) }
    let text = String(format: "%.2f", mantissa)
    return text.hasPrefix("10") ? "1.00e\(exponent + 1)" : "\(text)e\(exponent)"
  }
}

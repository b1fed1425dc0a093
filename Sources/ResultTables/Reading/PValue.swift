internal import Foundation

/// A probability as mantissa × 10^exponent, so that 6E-447 is not 0.
///
/// The mantissa is 0, or its size is in 1 ..< 10. What a cell says is kept even where it is no
/// probability (negative, above 1): that is for the checks to tell.
package struct PValue: Sendable, Hashable {
  /// As a Double, exactly as it was read; 0 where it is smaller than any.
  package let value: Double
  package let mantissa: Double
  package let exponent: Int

  package init(mantissa: Double, exponent: Int) {
    var mantissa = mantissa
    var exponent = mantissa == 0 || !mantissa.isFinite ? 0 : exponent
    if mantissa != 0, mantissa.isFinite {
      let shift = Int(log10(abs(mantissa)).rounded(.down))
      mantissa *= pow(10, Double(-shift))
      exponent += shift
    }
    self.mantissa = mantissa
    self.exponent = exponent
    value = exponent > -307 ? mantissa * 1e-100 * pow(10, Double(exponent + 100)) : 0
  }

  package init(_ value: Double) {
    self.value = value
    guard value != 0, value.isFinite else {
      mantissa = value
      exponent = 0
      return
    }
    let size = abs(value)
    let guess = Int(log10(size).rounded(.down))
    let scaled =
      guess < -300
      ? value * 1e200 * pow(10, Double(-guess - 200)) : value * pow(10, Double(-guess))
    // A logarithm that rounds to a whole number may name the neighbour.
    mantissa = abs(scaled) >= 10 ? scaled / 10 : abs(scaled) < 1 ? scaled * 10 : scaled
    exponent = abs(scaled) >= 10 ? guess + 1 : abs(scaled) < 1 ? guess - 1 : guess
  }

  /// From −log10 p, as REGENIE and PLINK write it.
  package init(minusLog10: Double) {
    guard minusLog10.isFinite else {
      self.init(minusLog10 > 0 ? 0 : -minusLog10)
      return
    }
    let exponent = Int(max(-1e9, min(1e9, -minusLog10)).rounded(.down))
    self.init(
      value: exponent > -307 ? pow(10, -minusLog10) : 0,
      mantissa: pow(10, -minusLog10 - Double(exponent)), exponent: exponent)
  }

  private init(value: Double, mantissa: Double, exponent: Int) {
    self.value = value
    self.mantissa = mantissa
    self.exponent = exponent
  }

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

  package var isZero: Bool { mantissa == 0 }

  /// Whether it can be a probability at all.
  package var isProbability: Bool {
    mantissa == 0 || (mantissa > 0 && (exponent < 0 || value <= 1))
  }

  /// −log10 p; infinite for 0.
  package var minusLog10: Double {
    mantissa == 0 ? .infinity : -(log10(mantissa) + Double(exponent))
  }

  /// `factor` times it, at most 1.
  package func times(_ factor: Double) -> PValue {
    if exponent < -280 { return PValue(mantissa: mantissa * factor, exponent: exponent) }
    return PValue(min(1, value * factor))
  }
}

extension PValue: Comparable {
  package static func < (a: PValue, b: PValue) -> Bool {
    if a.value > 1e-290 || b.value > 1e-290 { return a.value < b.value }
    if a.mantissa <= 0 || b.mantissa <= 0 { return a.mantissa < b.mantissa }
    return a.exponent == b.exponent ? a.mantissa < b.mantissa : a.exponent < b.exponent
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

internal import Foundation

extension Int {
  /// "1,234,567".
  package var grouped: String {
    let digits = String(magnitude)
    var text = ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return self < 0 ? "-" + text : text
  }
}

extension Double {
  /// Three or four significant digits: "0.989", "1.5e-09", "12,345".
  package var short: String {
    guard isFinite else { return isNaN ? "NA" : self < 0 ? "-Inf" : "Inf" }
    if self == 0 { return "0" }
    let size = abs(self)
    if size < 1e15, size >= 1000 || self == rounded() { return Int(rounded()).grouped }
    if size < 1e-3 || size >= 1e15 { return String(format: "%.3g", self) }
    return String(format: size >= 100 ? "%.1f" : "%.4g", self)
  }

  /// "12.3%".
  package var percent: String { String(format: "%.1f%%", self * 100) }
}

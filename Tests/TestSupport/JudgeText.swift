internal import Foundation

/// Text as the judge reads it: one way of writing for what is written in several. Full-width forms,
/// digits of any script, dashes, decimal dots and superscripts become ASCII; characters that can't be
/// seen are gone.
struct JudgeText {
  /// The folded text.
  var scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Self.fold(text) }

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private static let superscripts: [Unicode.Scalar: Unicode.Scalar] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9", "⁻": "-", "⁺": "+",
  ]

  private static func fold(_ text: String) -> [Unicode.Scalar] {
    var marked = String.UnicodeScalarView()
    var wasSuperscript = false
    for scalar in text.unicodeScalars {
      if let plain = superscripts[scalar] {
        // 10⁻⁸ is written 10^-8; CD8⁺ and cm² stay words with a sign or a digit.
        if !wasSuperscript, let last = marked.last, isDigit(last) { marked.append("^") }
        marked.append(plain)
        wasSuperscript = true
        continue
      }
      wasSuperscript = false
      if case .other(let value) = NumericScalar(scalar) {
        marked.append(contentsOf: " \(value)".unicodeScalars)
      } else {
        marked.append(scalar)
      }
    }
    var result: [Unicode.Scalar] = []
    let whole = String(marked).precomposedStringWithCompatibilityMapping
    for scalar in whole.unicodeScalars {
      if scalar.properties.generalCategory == .format { continue }
      if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
        result.append(Unicode.Scalar(UInt8(48 + Int(value))))
        continue
      }
      switch scalar {
      case "−", "–", "‐", "‑", "‒", "﹣": result.append("-")
      case "—", "―": result.append(contentsOf: " , ".unicodeScalars)
      case "⁄", "∕": result.append("/")
      case "∗", "⁎": result.append("*")
      case "’", "ʼ", "′", "‘": result.append("'")
      case "≦", "⩽": result.append("≤")
      case "≧", "⩾": result.append("≥")
      case "٫": result.append(".")
      case "٬": result.append(",")
      case "·", "∙", "⋅", "‧":
        result.append(result.last.map(isDigit) == true ? "." : "·")
      case "\u{9}", "\u{A}", "\u{D}", "\u{A0}", "\u{2009}", "\u{202F}": result.append(" ")
      default: result.append(scalar)
      }
    }
    return result
  }

  private enum NumericScalar {
    case none
    case other(String)

    /// Fractions and circled digits: ½ is " 1/2", ③ is " 3". Ideographs are read as words.
    init(_ scalar: Unicode.Scalar) {
      self = .none
      guard let type = scalar.properties.numericType, type != .decimal,
        !scalar.properties.isAlphabetic, let value = scalar.properties.numericValue
      else { return }
      if value == value.rounded(), abs(value) < 1e9 {
        self = .other(String(Int(value)))
      } else {
        for n in 2...10 {
          let top = value * Double(n)
          if abs(top - top.rounded()) < 1e-9 {
            self = .other("\(Int(top.rounded()))/\(n)")
            return
          }
        }
        self = .other("\(value)")
      }
    }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 48 && scalar.value <= 57 }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 128 {
      let v = scalar.value | 32
      return v >= 97 && v <= 122
    }
    let properties = scalar.properties
    // Chinese and Japanese write no spaces: their characters part words of letters.
    if properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value) { return false }
    return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool { isDigit(scalar) || isLetter(scalar) }

  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 128
      ? scalar.value >= 65 && scalar.value <= 90 : scalar.properties.isUppercase
  }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }

  subscript(i: Int) -> Unicode.Scalar? { scalars.indices.contains(i) ? scalars[i] : nil }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The runs of letters and digits.
  func words() -> [(text: String, range: Range<Int>)] {
    var result: [(String, Range<Int>)] = []
    var i = 0
    while i < scalars.count {
      guard Self.isWord(scalars[i]) else {
        i += 1
        continue
      }
      var end = i
      while end < scalars.count, Self.isWord(scalars[end]) { end += 1 }
      result.append((string(i..<end), i..<end))
      i = end
    }
    return result
  }

  /// Words joined by single connectors: "c.68_69del", "HLA-B*57:01", "BRAF-mutated", "5-10".
  func compound(at start: Int) -> Range<Int> {
    var end = start
    while end < scalars.count {
      if Self.isWord(scalars[end]) {
        end += 1
      } else if "-_.:*>+/'".unicodeScalars.contains(scalars[end]), let next = self[end + 1],
        Self.isWord(next)
      {
        end += 1
      } else {
        break
      }
    }
    return start..<end
  }

  /// Whether a name stands here as a whole: not as a part of a longer one ("c.68" in "c.68_69del",
  /// "B*57" in "B*57:01", "CYP2C1" in "CYP2C19").
  func holds(_ name: [Unicode.Scalar]) -> Bool {
    guard let first = name.first, name.count <= scalars.count else { return false }
    for i in 0...(scalars.count - name.count) where scalars[i] == first {
      guard scalars[i..<(i + name.count)].elementsEqual(name) else { continue }
      if let before = self[i - 1] {
        if Self.isWord(before) { continue }
        if Self.isDigit(first), "-_.:*>+".unicodeScalars.contains(before),
          self[i - 2].map(Self.isWord) == true
        {
          continue
        }
      }
      if let after = self[i + name.count] {
        if Self.isWord(after) { continue }
        let next = self[i + name.count + 1]
        if "_>".unicodeScalars.contains(after), next.map(Self.isWord) == true { continue }
        if ".:+-".unicodeScalars.contains(after), next.map(Self.isDigit) == true { continue }
      }
      return true
    }
    return false
  }
}

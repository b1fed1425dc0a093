internal import LiteratureIndex

/// A word, number or mark of a sentence that is checked, in searched form.
struct CheckToken: Hashable, Sendable {
  enum Kind: Sendable { case word, number, name, mark }

  var kind: Kind
  /// As it is written, after full-width letters, dashes and Greek letters are made plain.
  var text: String
  /// What it is compared by: a stem, a canonical number, a symbol without its hyphens.
  var key: String
  var concepts: [Concept] = []
  /// No white space before it.
  var glued: Bool
  var isContent = false
  /// How many words the token was merged from.
  var words = 1

  func value(of attribute: Attribute) -> String? {
    concepts.first { $0.attribute == attribute }?.value
  }
}

/// Cuts a sentence into tokens: numbers in one form, symbols joined, phrases of the lexicon merged.
struct CheckTokenizer {
  private var scalars: [Unicode.Scalar]
  private var at = 0
  private var tokens: [CheckToken] = []

  static func tokens(of text: String) -> [CheckToken] {
    var tokenizer = CheckTokenizer(text)
    tokenizer.scan()
    return PhraseMerger.merged(NameJoiner.joined(tokenizer.tokens))
  }

  private init(_ text: String) {
    var plain = String.UnicodeScalarView()
    let source = Array(text.unicodeScalars)
    for (i, scalar) in source.enumerated() {
      switch scalar.value {
      case 0xB7, 0x2219, 0x22C5:  // a raised point between digits
        let inside =
          i > 0 && i + 1 < source.count && source[i - 1].isASCIIDigit && source[i + 1].isASCIIDigit
        plain.append(inside ? "." : " ")
      case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: plain.append("-")
      case 0x2018, 0x2019, 0x2032: plain.append("'")
      case 0x201C, 0x201D: plain.append("\"")
      case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000: plain.append(" ")
      case 0xD7: plain.append("x")
      case 0x2264, 0x2A7D: plain.append(contentsOf: "<=".unicodeScalars)
      case 0x2265, 0x2A7E: plain.append(contentsOf: ">=".unicodeScalars)
      case 0x207B: plain.append("-")
      case 0xBD: plain.append(contentsOf: " 0.5 ".unicodeScalars)
      default: plain.append(scalar)
      }
    }
    let form = String(plain)
    scalars = Array((SearchText.normalised(form) ?? form).unicodeScalars)
  }

  private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
    let i = at + offset
    return i >= 0 && i < scalars.count ? scalars[i] : nil
  }

  private var isGlued: Bool { at > 0 && !scalars[at - 1].properties.isWhitespace }

  private mutating func scan() {
    while at < scalars.count {
      let scalar = scalars[at]
      if scalar.properties.isWhitespace {
        at += 1
      } else if startsNumber() {
        scanNumber()
      } else if scalar.isWordScalar {
        scanWord()
      } else {
        scanMark()
      }
    }
  }

  // MARK: Numbers

  private func startsNumber() -> Bool {
    guard let here = peek() else { return false }
    if here.isASCIIDigit { return true }
    if here == ".", peek(1)?.isASCIIDigit == true, peek(-1)?.isWordScalar != true { return true }
    guard here == "-" || here == "+", let next = peek(1) else { return false }
    guard next.isASCIIDigit || next == "." && peek(2)?.isASCIIDigit == true else { return false }
    // A sign stands after white space, a bracket or a comparator, and not between two numbers.
    switch peek(-1) {
    case nil, "(", "[", "=", "<", ">", ",", "~": return true
    case let before? where before.properties.isWhitespace:
      guard let last = tokens.last else { return true }
      return last.kind != .number && last.text != "%"
    default: return false
    }
  }

  private mutating func scanNumber() {
    let glued = isGlued
    var sign = ""
    if scalars[at] == "-" || scalars[at] == "+" {
      sign = scalars[at] == "-" ? "-" : ""
      at += 1
    }
    let start = at
    var digits = readDigits()
    let text = String(String.UnicodeScalarView(scalars[start..<at]))
    // Letters right behind: a unit (10mg), or a symbol that begins with a digit (53BP1, 5q31).
    if let next = peek(), next.isWordScalar {
      var end = at
      while end < scalars.count, scalars[end].isWordScalar { end += 1 }
      let tail = String(String.UnicodeScalarView(scalars[at..<end]))
      if let power = scientific(tail, from: end) {
        digits += "E" + power.exponent
        at = power.end
      } else if UnitTable.name(of: tail) == nil, !["fold", "th", "st", "nd", "rd"].contains(tail) {
        at = start
        scanWord(glued: glued)
        return
      }
    } else if let power = timesTen() {
      digits += "E" + power.exponent
      at = power.end
    } else if digits == "10", let power = bareExponent() {
      digits = "1E" + power.exponent
      at = power.end
    }
    tokens.append(
      CheckToken(
        kind: .number, text: sign + text, key: sign + NumberKey.canonical(digits), glued: glued,
        isContent: true))
  }

  private mutating func readDigits() -> String {
    var out = ""
    while let here = peek() {
      if here.isASCIIDigit {
        out.unicodeScalars.append(here)
      } else if here == ".", peek(1)?.isASCIIDigit == true, !out.contains(".") {
        if out.isEmpty { out = "0" }
        out += "."
      } else if here == ",", isThousands(1) {
        // left out
      } else if here == ".", peek(1) == " ", peek(2)?.isASCIIDigit == true, out.count <= 2,
        peek(3)?.isASCIIDigit == true, peek(4) == "%"
      {
        out += "."
        at += 1
      } else if here == ",", peek(1) == " ", isThousands(2), out.count <= 3, !out.contains(".") {
        at += 1
      } else if here == " ", isThousands(1), out.count <= 3, out != "0", !out.contains("."),
        !out.hasPrefix("0"), isLargeNumberAhead()
      {
        // 25 399
      } else {
        break
      }
      at += 1
    }
    return out
  }

  /// Whether exactly three digits follow.
  private func isThousands(_ offset: Int) -> Bool {
    (0..<3).allSatisfy { peek(offset + $0)?.isASCIIDigit == true }
      && peek(offset + 3)?.isASCIIDigit != true && peek(offset + 3)?.isLetter != true
      && peek(-1)?.isASCIIDigit == true
  }

  /// "25 399" is one number only where no list of numbers goes on around it.
  private func isLargeNumberAhead() -> Bool {
    guard let after = peek(4) else { return false }
    return after == " " && peek(5)?.isLetter == true
  }

  /// E-8 behind the digits.
  private func scientific(_ tail: String, from end: Int) -> (exponent: String, end: Int)? {
    guard tail == "e" || tail == "E" else {
      if tail.first == "e" || tail.first == "E", tail.count > 1,
        tail.dropFirst().allSatisfy(\.isNumber)
      {
        return (String(tail.dropFirst()), end)
      }
      return tail == "x" || tail.hasPrefix("x10") ? timesTen() : nil
    }
    guard end < scalars.count, scalars[end] == "-" || scalars[end] == "+" else { return nil }
    var stop = end + 1
    while stop < scalars.count, scalars[stop].isASCIIDigit { stop += 1 }
    guard stop > end + 1 else { return nil }
    let digits = String(String.UnicodeScalarView(scalars[(end + 1)..<stop]))
    return ((scalars[end] == "-" ? "-" : "") + digits, stop)
  }

  /// "x 10(-8)", "x10-8", "× 10 - 5" behind the digits.
  private func timesTen() -> (exponent: String, end: Int)? {
    var i = at
    while i < scalars.count, scalars[i] == " " { i += 1 }
    guard i < scalars.count, scalars[i] == "x" || scalars[i] == "X" || scalars[i] == "*" else {
      return nil
    }
    i += 1
    while i < scalars.count, scalars[i] == " " { i += 1 }
    guard i + 1 < scalars.count, scalars[i] == "1", scalars[i + 1] == "0" else { return nil }
    return exponent(from: i + 2)
  }

  private func bareExponent() -> (exponent: String, end: Int)? {
    guard let next = peek(), next == "(" || next == "^" || next == "-" else { return nil }
    if next == "(", peek(1) != "-" { return nil }
    if next == "-", peek(2)?.isASCIIDigit == true, peek(3)?.isASCIIDigit == true { return nil }
    return exponent(from: at)
  }

  private func exponent(from start: Int) -> (exponent: String, end: Int)? {
    var i = start
    var sign = ""
    while i < scalars.count, " (^-".unicodeScalars.contains(scalars[i]), i - start < 4 {
      if scalars[i] == "-" { sign = "-" }
      i += 1
    }
    let first = i
    while i < scalars.count, scalars[i].isASCIIDigit { i += 1 }
    guard i > first, i - first < 4 else { return nil }
    let digits = String(String.UnicodeScalarView(scalars[first..<i]))
    if i < scalars.count, scalars[i] == ")" { i += 1 }
    return (sign + digits, i)
  }

  // MARK: Words and marks

  private mutating func scanWord(glued: Bool? = nil) {
    let glued = glued ?? isGlued
    let start = at
    while at < scalars.count, scalars[at].isWordScalar { at += 1 }
    var word = String(String.UnicodeScalarView(scalars[start..<at]))
    // "Non-carrier" is "noncarrier".
    if word.lowercased() == "non", peek() == "-", peek(1)?.isLowercaseLetter == true {
      let second = at + 1
      at = second
      while at < scalars.count, scalars[at].isWordScalar { at += 1 }
      word += String(String.UnicodeScalarView(scalars[second..<at]))
    }
    if peek() == "'", let s = peek(1), s == "s" || s == "t", peek(2)?.isWordScalar != true {
      at += 2
      if s == "t", word.hasSuffix("n") {
        append(String(word.dropLast()), glued: glued)
        tokens.append(
          CheckToken(kind: .word, text: "not", key: WordKey.stem("not"), glued: false))
        return
      }
    }
    if word == "cannot" {
      append("can", glued: glued)
      append("not", glued: false)
      return
    }
    append(word, glued: glued)
  }

  private static let prefixed: Set<String> = [
    "unaffected", "unchanged", "unaltered", "unrelated", "undetectable", "undetected", "unlikely",
    "unable", "unassociated", "insignificant", "nonsignificant", "unimpaired", "uninfluenced",
    "nonpathogenic", "noncarrier", "noncarriers", "unmodified", "nonfunctional", "insufficient",
    "unnecessary", "ineffective", "inactive", "incapable", "dissimilar", "nonassociated",
    "unstable", "unresponsive", "uncorrelated", "nonsmoker", "nonsmokers", "nonresponder",
    "nonresponders", "untreated", "unexposed", "unknown", "nonpenetrant", "asymptomatic",
  ]

  private mutating func append(_ word: String, glued: Bool) {
    let lower = word.lowercased()
    // "unchanged" says what "not changed" says.
    if Self.prefixed.contains(lower), let cut = Self.negativePrefix(lower),
      AttributeLexicon.phrases[WordKey.stem(lower)]?.contains(where: { $0.stems.count == 1 })
        != true
    {
      tokens.append(CheckToken(kind: .word, text: word, key: WordKey.stem("not"), glued: glued))
      append(String(lower.dropFirst(cut)), glued: true)
      return
    }
    if let number = NumberKey.word(lower), !word.isAllCapitals || word.count > 3 {
      tokens.append(
        CheckToken(kind: .number, text: word, key: number, glued: glued, isContent: true))
      return
    }
    if lower.hasSuffix("fold"), let number = NumberKey.word(String(lower.dropLast(4))) {
      tokens.append(
        CheckToken(kind: .number, text: word, key: number, glued: glued, isContent: true))
      append("fold", glued: true)
      return
    }
    let isName = Self.isName(word, atStart: tokens.isEmpty || Self.endsLabel(tokens))
    let key = isName ? Self.nameKey(word) : WordKey.stem(word)
    tokens.append(
      CheckToken(
        kind: isName ? .name : .word, text: word, key: key, glued: glued,
        isContent: isName || !FunctionWords.contains(lower) && !FunctionWords.contains(key)))
  }

  /// Keys of symbols keep their case only where it tells genes of people from genes of mice: it does
  /// not decide here. A plural s of a symbol is no part of it.
  private static func nameKey(_ word: String) -> String {
    if word.count > 3, word.hasSuffix("s"), word.dropLast().isAllCapitals {
      return word.dropLast().lowercased()
    }
    guard word.utf8.contains(where: { $0 > 127 }) else { return word.lowercased() }
    // "Sjögren" is "Sjogren".
    let plain = SearchText.words(word, stemmed: false).joined()
    return plain.isEmpty ? word.lowercased() : plain
  }

  private static func negativePrefix(_ word: String) -> Int? {
    for prefix in ["non", "un", "in", "dis", "a"] where word.hasPrefix(prefix) {
      return prefix.count
    }
    return nil
  }

  private static func endsLabel(_ tokens: [CheckToken]) -> Bool {
    guard let last = tokens.last else { return true }
    return last.text == ":" || last.text == "." || last.text == "\""
  }

  /// A symbol (capitals or digits inside), or a word with a capital inside a sentence.
  private static func isName(_ word: String, atStart: Bool) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    let rest = word.unicodeScalars.dropFirst()
    let hasDigit = word.unicodeScalars.contains { $0.isASCIIDigit }
    let hasLetter = word.unicodeScalars.contains { $0.isLetter }
    if hasDigit && hasLetter { return true }
    if rest.contains(where: { $0.properties.isUppercase }) { return true }
    if rest.isEmpty {
      return first.properties.isUppercase && !(atStart && word == "A") && word != "I"
    }
    return first.properties.isUppercase && !atStart
  }

  private mutating func scanMark() {
    let glued = isGlued
    var text = String(scalars[at])
    let two = text + (peek(1).map { String($0) } ?? "")
    let three = two + (peek(2).map { String($0) } ?? "")
    // Genotypes of a knockout: +/+, +/-, -/-.
    if ["+/+", "+/-", "-/-", "-/+"].contains(three), at == 0 || peek(-1) != " " || isGenotype() {
      tokens.append(
        CheckToken(
          kind: .name, text: three, key: "gt" + three, concepts: Self.genotype(three), glued: glued,
          isContent: true))
      at += 3
      return
    }
    if ["<=", ">="].contains(two) { text = two }
    at += text.unicodeScalars.count
    if text == "%" {
      tokens.append(CheckToken(kind: .word, text: "%", key: "percent", glued: glued))
      return
    }
    tokens.append(CheckToken(kind: .mark, text: text, key: text, glued: glued))
  }

  private func isGenotype() -> Bool {
    guard let next = peek(3) else { return true }
    return !next.isASCIIDigit && !(next == " " && peek(4)?.isASCIIDigit == true)
  }

  private static func genotype(_ text: String) -> [Concept] {
    switch text {
    case "+/+":
      [
        Concept(attribute: .zygosity, value: "homozygous"),
        Concept(attribute: .arm, value: "genotype=wildtype"),
      ]
    case "-/-":
      [
        Concept(attribute: .zygosity, value: "homozygous"),
        Concept(attribute: .arm, value: "genotype=mutant"),
      ]
    default: [Concept(attribute: .zygosity, value: "heterozygous")]
    }
  }
}

extension Unicode.Scalar {
  var isASCIIDigit: Bool { value >= 48 && value <= 57 }
  var isLetter: Bool { properties.isAlphabetic }
  var isLowercaseLetter: Bool { properties.isLowercase }
  var isWordScalar: Bool {
    isASCIIDigit || properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }
}

extension StringProtocol {
  var isAllCapitals: Bool {
    !isEmpty && unicodeScalars.allSatisfy { $0.properties.isUppercase || $0.isASCIIDigit }
  }
}

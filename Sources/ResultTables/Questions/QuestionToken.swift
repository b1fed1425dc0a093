/// A word, a number or a sign of a question.
struct QuestionToken: Hashable {
  var text: String
  var number: Double?

  var lower: String { text.lowercased() }

  /// Brackets around a part of a question that holds "and" or "or"; others are dropped.
  var isOpening: Bool { text == Self.opening }
  var isClosing: Bool { text == Self.closing }
  private static let opening = "⟨"
  private static let closing = "⟩"

  private static let words: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "fifty": 50, "hundred": 100, "double": 2, "twice": 2,
  ]

  /// Cuts a question: names keep their points and hyphens ("H2-D1", "pct.1"), "two-fold" and "25Mb" are
  /// parted, "5%" and "1e-8" are numbers.
  static func cut(_ question: String) -> [QuestionToken] {
    var tokens: [QuestionToken] = []
    let text = question.replacing("≤", with: " <= ").replacing("≥", with: " >= ").replacing(
      "−", with: "-"
    )
    .replacing("'s ", with: " ").replacing("’s ", with: " ")
    let plain = powers(grouped(text))
    for word in plain.split(whereSeparator: { $0.isWhitespace || "?;!\"“”()".contains($0) }) {
      tokens += part(String(word))
    }
    return tokens
  }

  /// Marks brackets that hold "and" or "or" as words of their own.
  private static func grouped(_ text: String) -> String {
    guard text.contains("("), text.contains(")") else { return text }
    let linked = #/\s(or|and|OR|AND)\s/#
    var pieces: [Character] = []
    var open: [Int] = []
    for character in text where character != "⟨" && character != "⟩" {
      pieces.append(character)
      if character == "(" {
        open.append(pieces.count - 1)
      } else if character == ")", let start = open.popLast(),
        String(pieces[start...]).contains(linked)
      {
        pieces[start] = "⟨"
        pieces[pieces.count - 1] = "⟩"
      }
    }
    return String(pieces.flatMap { $0 == "⟨" || $0 == "⟩" ? [" ", $0, " "] : [$0] })
  }

  /// "5×10⁻⁸", "5 x 10^-8" and "10^-5" as "5e-8" and "1e-5".
  private static func powers(_ text: String) -> String {
    let raised: [Character: Character] = [
      "⁻": "-", "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7",
      "⁸": "8", "⁹": "9",
    ]
    var plain = String(text.map { raised[$0] ?? $0 })
    plain = plain.replacing(#/([0-9.]+) ?[×x*·] ?10 ?\^? ?(-[0-9]+)/#) { "\($0.1)e\($0.2)" }
    // "chr1:1,000,000-2,000,000".
    plain = plain.replacing(#/\b(?:chr)?([0-9]{1,2}|[XYM]):([0-9][0-9,]*) ?[-–] ?([0-9][0-9,]*)/#) {
      "chr\($0.1) between \($0.2.filter { $0 != "," }) and \($0.3.filter { $0 != "," })"
    }
    return plain.replacing(#/\b10\^?(-[0-9]+)/#) { "1e\($0.1)" }
  }

  private static func part(_ word: String) -> [QuestionToken] {
    var word = word
    while let last = word.last, last == "," || last == "." || last == ":" { word.removeLast() }
    if word.isEmpty { return [] }
    if let value = number(word) { return [QuestionToken(text: word, number: value)] }
    for sign in ["<=", ">=", "!=", "<", ">", "="] {
      guard let range = word.firstRange(of: sign) else { continue }
      return part(String(word[..<range.lowerBound])) + [QuestionToken(text: sign)]
        + part(String(word[range.upperBound...]))
    }
    if word.contains(",") { return word.split(separator: ",").flatMap { part(String($0)) } }
    let lower = word.lowercased()
    for suffix in ["-fold", "fold", "x"] where lower.hasSuffix(suffix) && lower.count > suffix.count
    {
      if let value = number(String(lower.dropLast(suffix.count))) {
        return [QuestionToken(text: word, number: value), QuestionToken(text: "fold")]
      }
    }
    for (suffix, scale) in [("mb", 1e6), ("kb", 1e3), ("bp", 1.0)]
    where lower.hasSuffix(suffix) && lower.count > 2 {
      if let value = number(String(lower.dropLast(2))) {
        return [QuestionToken(text: word, number: value * scale)]
      }
    }
    return [QuestionToken(text: word)]
  }

  private static func number(_ word: String) -> Double? {
    if let value = words[word.lowercased()] { return value }
    if word.hasSuffix("%"), let value = String(word.dropLast()).asNumber { return value / 100 }
    guard let first = word.utf8.first, first.isDigit || first == Sign.dot || first == Sign.minus
    else { return nil }
    return word.asNumber
  }
}

/// A numeric expression as written: comparator, sign, value, unit; a range is one expression.
struct JudgedNumber: Hashable {
  var comparator = ""
  /// The value of each bound, such as "-0.5" or "28e-6", and the sign between them.
  var value: String
  var unit = ""
  /// Whether it is more than one value: a range, a ratio, a fraction, a ± .
  var isChain = false

  var key: String { comparator + value + "|" + unit }
}

/// A number found in a text.
struct FoundNumber {
  var number: JudgedNumber
  /// Its single values; one, unless it is a chain.
  var parts: [JudgedNumber]
  /// "from 3 to 5" tells two values.
  var isFromTo = false
  var range: Range<Int>
}

/// Finds the numeric expressions of a folded text, slowly and one after another.
struct NumberScanner {
  let text: JudgeText
  /// Whether "3, 085", "25 399" and "1. 09" are read as one number.
  var joinsSpaced: Bool

  init(_ text: JudgeText, joinsSpaced: Bool) {
    self.text = text
    self.joinsSpaced = joinsSpaced
  }

  private func digit(_ i: Int) -> Bool { text[i].map(JudgeText.isDigit) ?? false }
  private func letter(_ i: Int) -> Bool { text[i].map(JudgeText.isLetter) ?? false }
  private func space(_ i: Int) -> Int {
    var i = i
    while text[i] == " " { i += 1 }
    return i
  }

  /// The expression that begins at a digit or at ".5".
  func expression(at start: Int) -> FoundNumber? {
    guard var (value, end) = single(at: start) else { return nil }
    var sign = ""
    var comparator = ""
    let (foundSign, before) = signBefore(start)
    sign = foundSign
    comparator = self.comparator(before: before)
    var first = JudgedNumber(comparator: comparator, value: sign + value)
    (first.unit, end) = unit(at: end)
    var parts = [first]
    var key = first.value
    var isFromTo = false
    while let (connector, next) = connector(at: end, after: start) {
      var nextStart = next
      var nextSign = ""
      if text[nextStart] == "-", digit(nextStart + 1) {
        nextSign = "-"
        nextStart += 1
      }
      guard let (nextValue, nextEnd) = single(at: nextStart) else { break }
      let (nextUnit, unitEnd) = unit(at: nextEnd)
      // "5-HT", "2-3A": a name begins there.
      if nextUnit.isEmpty, letter(nextEnd) { break }
      value = nextSign + nextValue
      parts.append(JudgedNumber(value: value, unit: nextUnit))
      key += connector + value
      end = unitEnd
      if connector == "~", wordsBefore(before, are: ["from"]) { isFromTo = true }
    }
    let last = parts[parts.count - 1].unit
    for i in parts.indices where parts[i].unit.isEmpty { parts[i].unit = last }
    let whole = JudgedNumber(
      comparator: comparator, value: key, unit: last, isChain: parts.count > 1)
    return FoundNumber(
      number: parts.count > 1 ? whole : parts[0], parts: parts, isFromTo: isFromTo,
      range: start..<end)
  }

  /// A value without sign: digits, groups of thousands, decimals, a power of ten.
  private func single(at start: Int) -> (String, Int)? {
    var i = start
    var whole = ""
    while digit(i) {
      whole.unicodeScalars.append(text[i]!)
      i += 1
    }
    guard !whole.isEmpty || (text[i] == "." && digit(i + 1)) else { return nil }
    while true {
      var j = i
      if text[j] == "," { j += 1 } else if !joinsSpaced { break }
      if joinsSpaced, text[j] == " " { j += 1 }
      guard j > i, !whole.isEmpty, whole.first != "0", digit(j), digit(j + 1), digit(j + 2),
        !digit(j + 3), i - start <= 3 || text[i - 4].map(JudgeText.isDigit) != true
      else { break }
      whole += text.string(j..<(j + 3))
      i = j + 3
    }
    var fraction = ""
    if text[i] == "." {
      var j = i + 1
      if joinsSpaced, text[j] == " " { j += 1 }
      if digit(j) {
        while digit(j) {
          fraction.unicodeScalars.append(text[j]!)
          j += 1
        }
        i = j
      }
    }
    var exponent = 0
    if let (power, next) = self.power(at: i, mantissa: whole + "." + fraction) {
      if whole == "10", fraction.isEmpty, text[i] == "^" || text[i] == "(" { whole = "1" }
      exponent = power
      i = next
    } else if whole == "10", fraction.isEmpty, text[i] == "-", digit(i + 1),
      !comparator(before: start).isEmpty
    {
      // "P < 10-8"
      var j = i + 1
      var digits = ""
      while digit(j) {
        digits.unicodeScalars.append(text[j]!)
        j += 1
      }
      if let value = Int(digits), !letter(j), text[j] != "." || !digit(j + 1) {
        whole = "1"
        exponent = -value
        i = j
      }
    }
    return (Self.canonical(whole, fraction, exponent), i)
  }

  /// "× 10-5", "x10(-5)", "^-8", "(-8)" after 10, "e-5".
  private func power(at start: Int, mantissa: String) -> (Int, Int)? {
    var i = start
    var isBare = false
    if mantissa == "10.",
      text[i] == "^" || (text[i] == "(" && "-+".unicodeScalars.contains(text[i + 1] ?? "x"))
    {
      isBare = true
    } else if text[i] == "e" || text[i] == "E" {
      i += 1
      guard text[i] == "-" || text[i] == "+" || digit(i) else { return nil }
      return signedDigits(at: i, allowsSpace: false).flatMap { letter($0.1) ? nil : $0 }
    } else {
      i = space(i)
      guard let times = text[i], "×xX*·.".unicodeScalars.contains(times) else { return nil }
      i = space(i + 1)
      guard text[i] == "1", text[i + 1] == "0", !digit(i + 2) else { return nil }
      i += 2
    }
    let open = text[i] == "(" || (text[i] == "^" && text[i + 1] == "(")
    if text[i] == "^" { i += 1 }
    if text[i] == "(" { i += 1 }
    if !isBare, !open, text[i] == " ", text[space(i)] != "-" { return nil }
    guard let (value, end) = signedDigits(at: i, allowsSpace: true) else { return nil }
    return (value, open && text[end] == ")" ? end + 1 : end)
  }

  private func signedDigits(at start: Int, allowsSpace: Bool) -> (Int, Int)? {
    var i = allowsSpace ? space(start) : start
    var sign = 1
    if text[i] == "-" || text[i] == "+" {
      if text[i] == "-" { sign = -1 }
      i = allowsSpace ? space(i + 1) : i + 1
    }
    let from = i
    while digit(i) { i += 1 }
    guard i > from, let value = Int(text.string(from..<i)), value < 10_000 else { return nil }
    return (sign * value, i)
  }

  /// "007.50" and exponent -1 are "75e-2": digits without zeros at the ends, and a power of ten.
  static func canonical(_ whole: String, _ fraction: String, _ exponent: Int) -> String {
    var digits = Array(whole + fraction)
    var power = exponent - fraction.count
    while let last = digits.last, last == "0" {
      digits.removeLast()
      power += 1
    }
    while let first = digits.first, first == "0" { digits.removeFirst() }
    return digits.isEmpty ? "0" : String(digits) + "e\(power)"
  }

  /// The sign before a number, and where what stands before it ends.
  private func signBefore(_ start: Int) -> (String, Int) {
    var i = start - 1
    if text[i] == " ", text[i - 1] == "-" { i -= 1 }
    guard text[i] == "-" else { return ("", start) }
    let isApart = i < start - 1
    var j = i - 1
    while text[j] == " " { j -= 1 }
    guard let before = text[j] else { return ("-", i) }
    if isApart { return "=<>≤≥(,:".unicodeScalars.contains(before) ? ("-", i) : ("", start) }
    if j == i - 1, JudgeText.isWord(before) || ")%".unicodeScalars.contains(before) {
      return ("", start)
    }
    return ("-", i)
  }

  private static let phrases: [(String, [String])] = [
    ("<", ["less than", "lower than", "fewer than", "smaller than", "below"]),
    (">", ["more than", "greater than", "higher than", "larger than", "above", "exceeding"]),
    ("≥", ["at least", "not less than", "no less than", "no fewer than"]),
    ("≤", ["at most", "up to", "not more than", "no more than"]),
  ]

  private func comparator(before end: Int) -> String {
    var i = end - 1
    while text[i] == " " { i -= 1 }
    switch text[i] {
    case "<": return text[i - 1] == "<" ? "<<" : "<"
    case ">": return ">"
    case "≤", "≥": return String(text[i]!)
    case "=":
      var j = i - 1
      while let c = text[j], " /or".unicodeScalars.contains(c) { j -= 1 }
      if text[j] == "<" { return "≤" }
      if text[j] == ">" { return "≥" }
      return ""
    default: break
    }
    let before = text.string(max(0, i - 16)..<max(0, i + 1)).lowercased()
    // The longest first: "not less than" is no "less than".
    for (sign, words) in Self.phrases.reversed() {
      if words.contains(where: { before.hasSuffix(" " + $0) || before == $0 }) { return sign }
    }
    return ""
  }

  private func wordsBefore(_ end: Int, are words: Set<String>) -> Bool {
    var i = end
    while text[i - 1] == " " { i -= 1 }
    var from = i
    while letter(from - 1) { from -= 1 }
    return from < i && words.contains(text.string(from..<i).lowercased())
  }

  /// What joins a number to a next one into one expression, and where that one begins.
  private func connector(at end: Int, after start: Int) -> (String, Int)? {
    let i = space(end)
    switch text[i] {
    case "-":
      let next = space(i + 1)
      return digit(next) || (text[next] == "-" && digit(next + 1)) ? ("~", next) : nil
    case "±": return ("±", space(i + 1))
    case "+":
      if text[i + 1] == "/", text[i + 2] == "-" { return ("±", space(i + 3)) }
      return text[i + 1] == "-" ? ("±", space(i + 2)) : nil
    case "/", ":":
      return i == end && digit(i + 1) ? (String(text[i]!), i + 1) : nil
    case "t":
      guard i > end, text[i + 1] == "o", text[i + 2] == " " else { return nil }
      let next = space(i + 2)
      return digit(next) || (text[next] == "-" && digit(next + 1)) ? ("~", next) : nil
    case ",", ";":
      // "95% CI 1.2, 3.4"
      let next = space(i + 1)
      guard next > i + 1, digit(next), isInterval(before: start) else { return nil }
      return ("~", next)
    default: return nil
    }
  }

  private func isInterval(before start: Int) -> Bool {
    var i = start - 1
    while let c = text[i], " ([:,=".unicodeScalars.contains(c) { i -= 1 }
    let before = text.string(max(0, i - 9)..<max(0, i + 1)).lowercased()
    return before.hasSuffix("ci") || before.hasSuffix("interval")
  }

  static let units: [String: String] = {
    var result: [String: String] = [:]
    for unit in """
    mg g kg ng pg ml l dl µl mM nM pM M mol mmol nmol pmol bp kb Mb Gb cM nt kDa Da aa IU U Gy Hz cm \
    mm nm m km mmHg mL dL L μg μM μl μL μm μmol SD cGy kcal
    """.split(separator: " ") {
      result[String(unit)] = String(unit)
    }
    let names: [(String, String)] = [
      ("%", "percent pct"), ("fold", "fold folds times"), ("year", "year years yr yrs y"),
      ("month", "month months mo"), ("week", "week weeks wk wks"), ("day", "day days d"),
      ("hour", "hour hours h hr hrs"), ("min", "minute minutes min"), ("s", "second seconds s sec"),
      ("μg", "ug mcg"), ("μM", "uM"), ("μl", "ul"), ("ml", "mL"), ("dl", "dL"), ("l", "L"),
      ("centimorgan", "centimorgans"), ("kb", "kilobases kilobase"), ("Mb", "megabases megabase"),
      ("bp", "nucleotide-pairs"), ("point", "point points"), ("x", "x"),
    ]
    for (unit, words) in names {
      for word in words.split(separator: " ") { result[String(word)] = unit }
    }
    return result
  }()

  /// The unit after a number, and where it ends.
  private func unit(at end: Int) -> (String, Int) {
    var i = space(end)
    if text[i] == "%" { return percent(i + 1) }
    let joined = text[end] == "-"
    if joined { i = end + 1 }
    guard letter(i) else { return ("", end) }
    var found = ""
    var result = end
    while letter(i) {
      var j = i
      while letter(j) { j += 1 }
      var word = text.string(i..<j)
      // "kg/m2"
      if !found.isEmpty, digit(j), !letter(j + 1), !digit(j + 1) {
        j += 1
        word = text.string(i..<(j - 1))
      }
      if word == "per", text[space(j)] == "c" { break }
      if word == "percentage" {
        let point = percent(j)
        return point.0 == "point" ? point : ("", end)
      }
      if digit(j) { break }
      guard
        let unit = Self.units[word]
          ?? Self.units[word.lowercased()].flatMap({
            word.count > 2 ? $0 : nil
          })
      else { break }
      if word == "percent" { return percent(j) }
      // "5 l" and "2 x 3" need a closer look: a letter alone is a unit only beside the number.
      if word.count == 1, i > end, found.isEmpty, "xdsyl".contains(word), !joined { break }
      found += found.isEmpty ? unit : "/" + unit
      result = j
      guard text[j] == "/" else { break }
      i = j + 1
    }
    if found.isEmpty, text.string(i..<min(text.scalars.count, i + 8)).lowercased() == "per cent" {
      return percent(i + 8)
    }
    return (found, found.isEmpty ? end : result)
  }

  private func percent(_ end: Int) -> (String, Int) {
    let i = space(end)
    let word = text.string(i..<min(text.scalars.count, i + 6)).lowercased()
    return word.hasPrefix("point") ? ("point", i + 5) : ("%", end)
  }
}

/// Markup inside a text, written down so that its meaning stays: `10<sup>-8</sup>` is 10⁻⁸, and
/// CD8<sup>+</sup> is CD8⁺. What has no such letters is put in brackets: e^(x/2).
enum Markup {
  /// A raised text. Signs of a genotype ("-/-") and ordinals ("th") stay as they are commonly written.
  static func superscript(_ text: String) -> String {
    script(text, superscripts, plain: { isPlainRaised($0) }, mark: "^")
  }

  /// A lowered text. Letters stay on the line (Cmax), as PubMed's plain text has them.
  static func `subscript`(_ text: String) -> String {
    script(text, subscripts, plain: { $0.allSatisfy { $0.isLetter || $0.isNumber } }, mark: "_")
  }

  private static func script(
    _ text: String, _ table: [Character: Character], plain: (String) -> Bool, mark: String
  ) -> String {
    let text = text.foldingWhiteSpace()
    if text.isEmpty { return "" }
    let mapped = text.compactMap { table[$0] }
    if mapped.count == text.count { return String(mapped) }
    return plain(text) ? text : "\(mark)(\(text))"
  }

  private static func isPlainRaised(_ text: String) -> Bool {
    ["st", "nd", "rd", "th", "®", "™", "TM", "©"].contains(text)
      || text.allSatisfy { "+-−–/".contains($0) }
      // Already raised, or a mark that stands high by itself.
      || text.allSatisfy { superscripts.values.contains($0) || "*†‡§¶°′″'\"".contains($0) }
  }

  private static let superscripts: [Character: Character] = table(
    "0123456789+-−–‐‑=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁻⁻⁼⁽⁾ⁿ")
  private static let subscripts: [Character: Character] = table(
    "0123456789+-−–‐‑=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₋₋₌₍₎")

  private static func table(_ plain: String, _ script: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(plain, script))
  }

  // MARK: mathematics

  /// A MathML element with the texts of its children, on one line.
  static func formula(_ element: String, _ parts: [String]) -> String {
    let parts = parts.map { $0.foldingWhiteSpace() }
    switch (element, parts.count) {
    case ("msup", 2): return parts[0] + superscript(parts[1])
    case ("msub", 2): return parts[0] + `subscript`(parts[1])
    case ("msubsup", 3): return parts[0] + `subscript`(parts[1]) + superscript(parts[2])
    case ("munder", 2): return "\(parts[0])_(\(parts[1]))"
    case ("mover", 2): return isAccent(parts[1]) ? parts[0] + parts[1] : "\(parts[0])^(\(parts[1]))"
    case ("munderover", 3): return "\(parts[0])_(\(parts[1]))^(\(parts[2]))"
    case ("mfrac", 2): return "\(grouped(parts[0]))/\(grouped(parts[1]))"
    case ("mroot", 2): return "\(superscript(parts[1]))√\(grouped(parts[0]))"
    case ("msqrt", _): return "√\(grouped(parts.joined()))"
    case ("mfenced", _): return "(\(parts.joined(separator: ", ")))"
    case ("mtable", _): return "[\(parts.joined(separator: "; "))]"
    case ("mtr", _): return parts.joined(separator: ", ")
    case ("semantics", _): return parts.first ?? ""
    case ("annotation", _), ("annotation-xml", _): return ""
    case ("mspace", _): return " "
    // Invisible times and the like say nothing on one line.
    case ("mo", _): return parts.joined().filter { !("\u{2061}"..."\u{2064}" ~= $0) }
    default: return parts.joined()
    }
  }

  private static func grouped(_ text: String) -> String {
    text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." } ? text : "(\(text))"
  }

  private static func isAccent(_ text: String) -> Bool {
    ["¯", "^", "ˆ", "~", "˜", "→", "˙", "̂", "̄"].contains(text)
  }
}

/// Collects the text of one element with markup in it.
struct MarkupText {
  private struct Open {
    var element: String
    /// Where its text begins.
    var start: Int
    /// Where the texts of its children begin.
    var children: [Int] = []
  }
  private var open: [Open] = []

  static let containers: Set<String> = [
    "sup", "sub", "msup", "msub", "msubsup", "munder", "mover", "munderover", "mfrac", "mroot",
    "msqrt", "mfenced", "mtable", "mtr", "semantics", "annotation", "annotation-xml", "mspace",
    "math", "mrow", "mtd", "mi", "mn", "mo", "mtext", "ms", "mstyle", "mpadded", "mphantom",
    "DispFormula",
  ]

  /// `name` without its prefix begins at the end of `text`.
  mutating func begin(_ name: ArraySlice<UInt8>, at text: [UInt8]) {
    if !open.isEmpty { open[open.count - 1].children.append(text.count) }
    open.append(Open(element: Self.localName(name), start: text.count))
  }

  /// Replaces the text of the element that ends by what it means. Throws `Markup.NotUTF8`.
  mutating func end(_ text: inout [UInt8]) throws {
    guard let element = open.popLast() else { return }
    guard Self.containers.contains(element.element) else { return }
    let isScript = element.element == "sup" || element.element == "sub"
    var starts = isScript ? [] : element.children
    if starts.first != element.start { starts.insert(element.start, at: 0) }
    var parts: [String] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : text.count
      guard let part = String(validating: text[start..<end], as: UTF8.self) else { throw NotUTF8() }
      // White space between the children of a formula is layout.
      if !part.utf8.allSatisfy({ $0 <= 0x20 }) || element.element == "mspace" || starts.count == 1 {
        parts.append(part)
      }
    }
    let replacement =
      switch element.element {
      case "sup": Markup.superscript(parts.joined())
      case "sub": Markup.subscript(parts.joined())
      default: Markup.formula(element.element, parts)
      }
    text.removeSubrange(element.start...)
    text.append(contentsOf: replacement.utf8)
  }

  struct NotUTF8: Error {}

  private static func localName(_ name: ArraySlice<UInt8>) -> String {
    let local = name.lastIndex(of: 0x3A).map { name[($0 + 1)...] } ?? name
    return String(decoding: local, as: UTF8.self)
  }
}

// What the bytes at one place are to the sentence splitter: white space, stops, brackets.

extension SentenceScan {
  /// Bytes at which the walk has to look; all others it passes over.
  static let interesting = table(".?!:()[]\n", and: [0xE2, 0xE3, 0xEF])
  /// Signs after which a word begins.
  private static let opensWord = table(" \t\n\r([{\"", and: [])

  private static func table(_ signs: String, and more: [UInt8]) -> [Bool] {
    var table = [Bool](repeating: false, count: 256)
    for byte in Array(signs.utf8) + more { table[Int(byte)] = true }
    return table
  }

  /// Three bytes as one number; 0 where fewer are left.
  private func three(_ at: Int) -> Int {
    guard at >= 0, at + 2 < bytes.count else { return 0 }
    return Int(bytes[at]) << 16 | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2])
  }

  /// The length of the white space sign at `at`, if there is one: ASCII, U+00A0, U+2000–200A,
  /// U+2028, U+2029, U+202F, U+205F, U+3000.
  func spaceLength(_ at: Int) -> Int? {
    guard at < bytes.count else { return nil }
    switch bytes[at] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2: return at + 1 < bytes.count && bytes[at + 1] == 0xA0 ? 2 : nil
    case 0xE2, 0xE3:
      switch three(at) {
      case 0xE28080...0xE2808A, 0xE280A8, 0xE280A9, 0xE280AF, 0xE2819F, 0xE38080: return 3
      default: return nil
      }
    default: return nil
    }
  }

  func spaceLength(before end: Int) -> Int? {
    if end >= 1, spaceLength(end - 1) == 1 { return 1 }
    if end >= 2, spaceLength(end - 2) == 2 { return 2 }
    if end >= 3, spaceLength(end - 3) == 3 { return 3 }
    return nil
  }

  func skipSpace(_ position: Int) -> Int {
    var at = position
    while let length = spaceLength(at) { at += length }
    return at
  }

  /// The length of the sign at `at` if it can end a sentence.
  func terminator(_ at: Int) -> Int? {
    switch bytes[at] {
    case ".", "?", "!": return 1
    case 0xE2 where three(at) == 0xE280A6: return 3  // …
    case 0xE3, 0xEF: return isWide(at) ? 3 : nil
    default: return nil
    }
  }

  /// 。．！？｡ end a sentence without white space after them.
  func isWide(_ at: Int) -> Bool {
    switch three(at) {
    case 0xE38082, 0xEFBC8E, 0xEFBC81, 0xEFBC9F, 0xEFBDA1: return true
    default: return false
    }
  }

  /// Past further stops, closing brackets and quotes, and reference numbers in square brackets.
  func endOfStop(from position: Int) -> Int {
    var at = position
    while at < bytes.count {
      switch bytes[at] {
      case ".", "?", "!", ")", "]", "\"", "'", "}": at += 1
      case "[":
        var end = at + 1
        while end < bytes.count, bytes[end].isDigit || bytes[end] == "," || bytes[end] == "-" {
          end += 1
        }
        guard end > at + 1, end < bytes.count, bytes[end] == "]" else { return at }
        at = end + 1
      case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xBB: at += 2  // »
      case 0xE2, 0xE3, 0xEF:
        switch three(at) {
        // ’ ” … 」 』 ） ！ ？
        case 0xE28099, 0xE2809D, 0xE280A6, 0xE3808D, 0xE3808F, 0xEFBC89, 0xEFBC81, 0xEFBC9F: at += 3
        default: return at
        }
      default: return at
      }
    }
    return at
  }

  /// The length of an opening bracket or quote.
  func opener(_ at: Int) -> Int? {
    switch bytes[at] {
    case "(", "[", "\"", "'", "{": return 1
    case 0xC2: return at + 1 < bytes.count && bytes[at + 1] == 0xAB ? 2 : nil  // «
    case 0xE2: return three(at) == 0xE2809C || three(at) == 0xE28098 ? 3 : nil  // “ ‘
    default: return nil
    }
  }

  /// The word that ends before the white space before `position`; empty at a sentence's beginning.
  func previousWord(before position: Int) -> ArraySlice<UInt8> {
    var end = position
    while end > 0, let space = spaceLength(before: end) { end -= space }
    return bytes[wordStart(before: end, notBefore: 0)..<end]
  }

  /// Where the word begins that ends at `end`: after white space, a bracket or a quote.
  func wordStart(before end: Int, notBefore limit: Int) -> Int {
    var first = end
    while first > limit {
      let byte = bytes[first - 1]
      if Self.opensWord[Int(byte)] { break }
      if byte >= 0x80, spaceLength(before: first) != nil { break }
      // “ and ‘
      if byte == 0x9C || byte == 0x98, three(first - 3) & 0xFFFFFB == 0xE28098 { break }
      first -= 1
    }
    return first
  }

  func scalarCount(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in bytes[range] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

extension ArraySlice<UInt8> {
  func spells(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount
      && word.withUTF8Buffer { buffer in elementsEqual(buffer) }
  }
}

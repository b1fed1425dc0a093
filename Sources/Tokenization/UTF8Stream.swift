/// Turns bytes that arrive in parts into text: characters (Unicode scalars) come out once they are
/// whole. Bytes that are not UTF-8 become U+FFFD, exactly as `String(decoding:as:)` would do with
/// all of them.
package struct UTF8Stream: Sendable {
  /// The beginning of a character whose end is still to come: at most three bytes.
  private var pending: [UInt8] = []

  package init() {}

  /// The text that `bytes` complete.
  package mutating func append(_ bytes: some Sequence<UInt8>) -> String {
    pending.append(contentsOf: bytes)
    let whole = pending.count - Self.incompleteSuffix(of: pending)
    defer { pending.removeFirst(whole) }
    return String(decoding: pending[..<whole], as: UTF8.self)
  }

  /// What is left at the end: U+FFFD where a character was never completed, else nothing.
  package mutating func finish() -> String {
    defer { pending = [] }
    return String(decoding: pending, as: UTF8.self)
  }

  /// How many bytes at the end begin a character that further bytes can complete.
  /// Source: the table of well-formed sequences in the Unicode standard, 3.9 (Table 3-7).
  private static func incompleteSuffix(of bytes: [UInt8]) -> Int {
    for length in 1...3 where length <= bytes.count {
      let lead = bytes[bytes.count - length]
      if 0x80...0xBF ~= lead { continue }
      let expected =
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
      guard length < expected else { return 0 }
      if length == 1 { return 1 }
      let second = bytes[bytes.count - length + 1]
      let isPossible =
        switch lead {
        case 0xE0: second >= 0xA0
        case 0xED: second <= 0x9F
        case 0xF0: second >= 0x90
        case 0xF4: second <= 0x8F
        default: true
        }
      return isPossible ? length : 0
    }
    return 0
  }
}

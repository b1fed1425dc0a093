// Bytes of UTF-8 by the ASCII signs they spell.

enum Sign {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let apostrophe: UInt8 = 0x27
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let pipe: UInt8 = 0x7C
}

extension UInt8 {
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isBlank: Bool { self == Sign.space || self == Sign.tab }
}

extension Collection where Element == UInt8 {
  var string: String { String(decoding: self, as: UTF8.self) }
}

/// `range` of `bytes` without the blanks at its ends.
@inline(__always) func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
  var low = range.lowerBound
  var high = range.upperBound
  while low < high, bytes[low].isBlank { low += 1 }
  while high > low, bytes[high - 1].isBlank { high -= 1 }
  return low..<high
}

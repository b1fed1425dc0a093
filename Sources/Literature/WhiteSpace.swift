extension String {
  /// With every run of white space and control characters as one space, and none at either end.
  func foldingWhiteSpace() -> String {
    if utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return self }
    let bytes = Array(utf8)
    if !SpaceScan(bytes).needsFolding { return self }
    return String(decoding: SpaceScan(bytes).folded(), as: UTF8.self)
  }
}

private struct SpaceScan {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The length of a white space sign or control character at `at`: U+0000–0020, U+007F–00A0,
  /// U+2000–200A, U+2028, U+2029, U+202F, U+205F, U+3000, U+FEFF.
  private func length(_ at: Int) -> Int? {
    let byte = bytes[at]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    if byte < 0xC2 { return nil }
    if byte == 0xC2 { return at + 1 < bytes.count && bytes[at + 1] <= 0xA0 ? 2 : nil }
    guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, at + 2 < bytes.count else { return nil }
    switch Int(byte) << 16 | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) {
    case 0xE28080...0xE2808A, 0xE280A8, 0xE280A9, 0xE280AF, 0xE2819F, 0xE38080, 0xEFBBBF: return 3
    default: return nil
    }
  }

  var needsFolding: Bool {
    var afterSpace = true
    for at in bytes.indices {
      if bytes[at] == 0x20 {
        if afterSpace { return true }
        afterSpace = true
      } else if length(at) != nil {
        return true
      } else {
        afterSpace = false
      }
    }
    return afterSpace && !bytes.isEmpty
  }

  func folded() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if let length = length(at) {
        if let last = result.last, last != 0x20 { result.append(0x20) }
        at += length
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    if result.last == 0x20 as UInt8 { result.removeLast() }
    return result
  }
}

/// Phrases that are looked for in many texts, byte by byte. `String.contains` builds tables for each
/// phrase at each call: over the sentences of one answer that took most of a second.
struct PhraseList: Sendable, ExpressibleByArrayLiteral {
  private let phrases: [UInt16: [[UInt8]]]
  /// Of the first two bytes of a phrase, a bit.
  private let starts: [UInt64]

  /// - Parameter phrases: of at least two bytes each.
  init(_ phrases: [String]) {
    let bytes = phrases.map { Array($0.utf8) }
    precondition(bytes.allSatisfy { $0.count > 1 }, "a phrase of one byte")
    self.phrases = Dictionary(grouping: bytes) { Self.key($0[0], $0[1]) }
    var starts = [UInt64](repeating: 0, count: 1 << 10)
    for key in self.phrases.keys { starts[Int(key >> 6)] |= 1 << UInt64(key & 63) }
    self.starts = starts
  }

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  private static func key(_ a: UInt8, _ b: UInt8) -> UInt16 { UInt16(a) << 8 | UInt16(b) }

  /// Whether one of the phrases stands in the text.
  func isHeld(by text: some StringProtocol) -> Bool {
    let held = text.utf8.withContiguousStorageIfAvailable { isHeld(by: $0) }
    return held ?? Array(text.utf8).withUnsafeBufferPointer { isHeld(by: $0) }
  }

  private func isHeld(by text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count > 1 else { return false }
    for i in 0..<text.count - 1 {
      let key = Self.key(text[i], text[i + 1])
      guard starts[Int(key >> 6)] & (1 << UInt64(key & 63)) != 0 else { continue }
      let isHere = phrases[key]?.contains { phrase in
        i + phrase.count <= text.count && phrase.indices.allSatisfy { text[i + $0] == phrase[$0] }
      }
      if isHere == true { return true }
    }
    return false
  }
}

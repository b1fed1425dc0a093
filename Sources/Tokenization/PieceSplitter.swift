/// Cuts text into the pieces within which tokens are merged: three regular expressions, written as
/// code.
///
/// Categories are Unicode's (`\p{L}`, `\p{N}`), `\s` is White_Space. Letters after an apostrophe
/// are told apart in ASCII only, as in llama.cpp. Sources of the expressions:
/// https://github.com/openai/gpt-2/blob/master/src/encoder.py and the `tokenizer.json` of Llama 3
/// and Qwen 2.
struct PieceSplitter {
  /// What the expressions ask of a character.
  private enum Kind: UInt8 {
    case letter, number, other
    case apostrophe
    /// U+0020, which may lead a piece.
    case space
    /// A carriage return or line feed.
    case newline
    case otherWhitespace

    var isWhitespace: Bool { rawValue >= Kind.space.rawValue }
    /// `[^\s\p{L}\p{N}]`
    var isSymbol: Bool { self == .other || self == .apostrophe }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  /// One for each character of the text.
  private var kinds: [Kind] = []
  /// Where each character begins in `bytes`, and where the last one ends.
  private var offsets: [Int] = []

  /// - Parameter bytes: UTF-8, valid as that of every `String` is, and whole characters.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    kinds.reserveCapacity(bytes.count)
    offsets.reserveCapacity(bytes.count + 1)
    var offset = 0
    while offset < bytes.count {
      offsets.append(offset)
      let (scalar, length) = Self.scalar(bytes, at: offset)
      kinds.append(Self.kind(of: scalar))
      offset += length
    }
    offsets.append(bytes.count)
  }

  /// Calls `body` with the bytes of each piece, in order; together they are the whole text.
  func forEachPiece(
    _ preTokenizer: Vocabulary.PreTokenizer, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    while start < kinds.count {
      let end =
        switch preTokenizer {
        case .gpt2: endGPT2(from: start)
        case .llamaBPE: endLlama(from: start, digits: 3)
        case .qwen2: endLlama(from: start, digits: 1)
        }
      body(UnsafeBufferPointer(rebasing: bytes[offsets[start]..<offsets[end]]))
      start = end
    }
  }

  // MARK: The expressions; each returns where the piece that begins at character `start` ends

  /// `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`
  private func endGPT2(from start: Int) -> Int {
    if let end = endOfContraction(from: start, ignoringCase: false) { return end }
    let first = kind(at: start) == .space ? start + 1 : start
    switch kind(at: first) {
    case .letter: return run(from: first) { $0 == .letter }
    case .number: return run(from: first) { $0 == .number }
    case .other, .apostrophe: return run(from: first) { $0.isSymbol }
    case .space, .newline, .otherWhitespace, nil: return endOfWhitespace(from: start)
    }
  }

  /// `(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,digits}|`
  /// ` ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`
  private func endLlama(from start: Int, digits: Int) -> Int {
    if let end = endOfContraction(from: start, ignoringCase: true) { return end }
    let kind = kinds[start]
    if kind == .letter { return run(from: start) { $0 == .letter } }
    if kind == .number { return min(run(from: start) { $0 == .number }, start + digits) }
    if kind != .newline, self.kind(at: start + 1) == .letter {
      return run(from: start + 1) { $0 == .letter }
    }
    let first = kind == .space ? start + 1 : start
    if let symbol = self.kind(at: first), symbol.isSymbol {
      return run(from: run(from: first) { $0.isSymbol }) { $0 == .newline }
    }
    // Whitespace up to its last line break, if it has one.
    let end = run(from: start) { $0.isWhitespace }
    if let last = kinds[start..<end].lastIndex(of: .newline) { return last + 1 }
    return endOfWhitespace(from: start)
  }

  /// `\s+(?!\S)|\s+`: whitespace, but for its last character where something follows.
  private func endOfWhitespace(from start: Int) -> Int {
    let end = run(from: start) { $0.isWhitespace }
    return end == kinds.count || end == start + 1 ? end : end - 1
  }

  /// `'s|'t|'re|'ve|'m|'ll|'d`
  private func endOfContraction(from start: Int, ignoringCase: Bool) -> Int? {
    guard kinds[start] == .apostrophe else { return nil }
    let mask: UInt8 = ignoringCase ? 0x20 : 0
    // Letters of ASCII are one byte each: bytes and characters go in step.
    func letter(_ index: Int) -> UInt8 {
      let place = offsets[start] + index
      guard place < bytes.count, UInt8(ascii: "A")...UInt8(ascii: "z") ~= bytes[place] else {
        return 0
      }
      return bytes[place] | mask
    }
    switch (letter(1), letter(2)) {
    case (UInt8(ascii: "s"), _), (UInt8(ascii: "t"), _), (UInt8(ascii: "m"), _),
      (UInt8(ascii: "d"), _):
      return start + 2
    case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
      (UInt8(ascii: "l"), UInt8(ascii: "l")):
      return start + 3
    default: return nil
    }
  }

  // MARK: Characters

  private func kind(at index: Int) -> Kind? { index < kinds.count ? kinds[index] : nil }

  private func run(from start: Int, _ belongs: (Kind) -> Bool) -> Int {
    var end = start
    while end < kinds.count, belongs(kinds[end]) { end += 1 }
    return end
  }

  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[offset])
    if lead < 0x80 { return (lead, 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var scalar = lead & (0x7F >> UInt32(length))
    for byte in bytes[(offset + 1)..<(offset + length)] {
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
  }

  private static func kind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0x61...0x7A, 0x41...0x5A: return .letter
    case 0x20: return .space
    case 0x30...0x39: return .number
    case 0x27: return .apostrophe
    case 0x0A, 0x0D: return .newline
    case 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return .otherWhitespace
    case ..<0x80: return .other
    default: break
    }
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letter
    case .decimalNumber, .letterNumber, .otherNumber: return .number
    default: return .other
    }
  }
}

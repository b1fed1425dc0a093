/// Cuts text into the pieces within which tokens are merged: regular expressions, written as code
/// (Expression+Ends).
///
/// A pre-tokenizer is one expression or several, one after another: each cuts the pieces that those
/// before it left into its matches and what lies between them.
///
/// Categories are Unicode's (`\p{L}`, `\p{N}`), `\s` is White_Space. Upper and lower case, and the
/// letters after an apostrophe, are told apart in ASCII only, as in llama.cpp. Sources of the
/// expressions: https://github.com/openai/gpt-2/blob/master/src/encoder.py, the `tokenizer.json` of
/// the models, and `llm_tokenizer_bpe` in
/// https://github.com/ggml-org/llama.cpp/blob/master/src/llama-vocab.cpp.
struct PieceSplitter {
  /// What the expressions ask of a character.
  enum Kind: UInt8 {
    case letter, number, mark
    /// `\p{P}`
    case punctuation
    /// `\p{S}`
    case symbol
    case other
    case apostrophe
    /// U+0020, which may lead a piece.
    case space
    /// A carriage return or line feed.
    case newline
    case otherWhitespace

    var isWhitespace: Bool { rawValue >= Kind.space.rawValue }
    /// `[^\s\p{L}\p{N}]`
    var isSign: Bool { Kind.mark.rawValue...Kind.apostrophe.rawValue ~= rawValue }
    /// `\p{P}`
    var isPunctuation: Bool { self == .punctuation || self == .apostrophe }
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// One for each character of the text.
  private(set) var kinds: [Kind] = []
  /// Where each character begins in `bytes`, and where the last one ends.
  private(set) var offsets: [Int] = []
  /// The characters that an expression sees: a piece of those before it.
  private(set) var seen = 0..<0

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
    seen = 0..<kinds.count
  }

  /// Calls `body` with the bytes of each piece, in order; together they are the whole text.
  mutating func forEachPiece(
    _ preTokenizer: Vocabulary.PreTokenizer, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    seen = 0..<kinds.count
    split(preTokenizer.expressions[...], body)
  }

  private mutating func split(
    _ expressions: ArraySlice<Expression>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let expression = expressions.first else {
      if !seen.isEmpty {
        body(.init(rebasing: bytes[offsets[seen.lowerBound]..<offsets[seen.upperBound]]))
      }
      return
    }
    let whole = seen
    var start = whole.lowerBound
    var place = start
    func part(_ range: Range<Int>, _ splitter: inout PieceSplitter) {
      if range.isEmpty { return }
      splitter.seen = range
      splitter.split(expressions.dropFirst(), body)
      splitter.seen = whole
    }
    while place < whole.upperBound {
      guard let end = end(of: expression, from: place), end > place else {
        place += 1
        continue
      }
      part(start..<place, &self)
      part(place..<end, &self)
      start = end
      place = end
    }
    part(start..<whole.upperBound, &self)
  }

  // MARK: Characters

  /// The kind of a character; nil beyond the piece.
  func kind(at index: Int) -> Kind? { index < seen.upperBound ? kinds[index] : nil }

  /// The character's number.
  func scalar(at index: Int) -> UInt32 { Self.scalar(bytes, at: offsets[index]).scalar }

  /// The byte of an ASCII character; 0 for others and beyond the piece.
  func ascii(at index: Int) -> UInt8 {
    guard index < seen.upperBound else { return 0 }
    let byte = bytes[offsets[index]]
    return byte < 0x80 ? byte : 0
  }

  func run(from start: Int, _ belongs: (Kind) -> Bool) -> Int {
    var end = start
    while end < seen.upperBound, belongs(kinds[end]) { end += 1 }
    return end
  }

  /// The same for a question about the character itself.
  func runOfScalars(from start: Int, _ belongs: (UInt32) -> Bool) -> Int {
    var end = start
    while end < seen.upperBound, belongs(scalar(at: end)) { end += 1 }
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
    default: break
    }
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letter
    case .decimalNumber, .letterNumber, .otherNumber: return .number
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return .symbol
    default: return .other
    }
  }
}

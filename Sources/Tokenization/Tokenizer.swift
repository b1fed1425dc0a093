/// Turns text into tokens and back: byte-level byte-pair encoding, SentencePiece or WordPiece.
package final class Tokenizer: Sendable {
  package let vocabulary: Vocabulary
  private let pairs: PairTable
  /// The token of each of the 256 bytes, -1 where there is none.
  private let byteTokens: [Int32]
  /// Finds a token by all of its bytes, where that is asked for. Control tokens are not found: text
  /// can't become one.
  private let whole: ByteStringTable?
  /// Control and user-defined tokens by their first byte, the longest first.
  private let specials: [[Int32]]

  /// - Throws: `VocabularyError` where the vocabulary has no token of a single byte.
  package init(_ vocabulary: Vocabulary) throws {
    self.vocabulary = vocabulary
    pairs = PairTable(vocabulary.merges)
    func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
      String(validating: bytes, as: UTF8.self) != nil
    }
    var byteTokens = [Int32](repeating: -1, count: 256)
    var specials = [[Int32]](repeating: [], count: 256)
    for id in vocabulary.tokens.indices {
      let token = vocabulary.tokens[id]
      guard let first = token.first else { continue }
      switch vocabulary.kinds[id] {
      case .normal where token.count == 1 && vocabulary.model == .bytePairs,
        .byte where token.count == 1:
        if byteTokens[Int(first)] < 0 { byteTokens[Int(first)] = Int32(id) }
      // One that isn't UTF-8 can't be written in a text, and must not cut its characters apart. Runs
      // of spaces form by their scores.
      case .userDefined
      where vocabulary.model == .sentencePiece && token.allSatisfy { $0 == UInt8(ascii: " ") }:
        break
      case .control where isUTF8(token), .userDefined where isUTF8(token):
        specials[Int(first)].append(Int32(id))
      default: break
      }
    }
    guard vocabulary.model == .wordPiece || byteTokens.contains(where: { $0 >= 0 }) else {
      throw VocabularyError(
        reason: "none of its \(vocabulary.count) tokens is a single byte",
        advice: "Use a model with a byte-level BPE vocabulary.")
    }
    for byte in specials.indices {
      specials[byte].sort {
        let lengths = (vocabulary.tokens[Int($0)].count, vocabulary.tokens[Int($1)].count)
        return lengths.0 == lengths.1 ? $0 < $1 : lengths.0 > lengths.1
      }
    }
    self.byteTokens = byteTokens
    self.specials = specials
    whole =
      vocabulary.keepsWholeTokens || vocabulary.model != .bytePairs
      ? ByteStringTable(vocabulary.tokens) {
        [.normal, .userDefined, .unused].contains(vocabulary.kinds[$0])
      } : nil
  }

  /// The tokens of `text`. Nothing is put before or after them, whatever `vocabulary.addsBOS` says.
  ///
  /// A byte that no token holds becomes `vocabulary.unknown`, or is left out where there is none;
  /// that can only happen with vocabularies that lack some of the 256 bytes.
  /// - Parameter specials: whether control tokens such as `<|im_end|>` are found in the text. Leave
  ///   it false for text that was written by somebody else: it then encodes to their characters.
  ///   User-defined tokens are always found. Of several that begin at one place the longest wins.
  package func encode(_ text: String, specials: Bool = false) -> [Int32] {
    encode(text, finding: specials ? .everything : .userDefined)
  }

  /// Which tokens besides the normal ones are found in a text.
  package enum Finding: Sendable {
    /// None: whatever stands there is read as characters.
    case nothing
    case userDefined
    /// Control tokens and user-defined ones.
    case everything
  }

  package func encode(_ text: String, finding: Finding) -> [Int32] {
    var text = text
    return text.withUTF8 { bytes in
      var output: [Int32] = []
      output.reserveCapacity(bytes.count / 3)
      var part = PartEncoder(
        vocabulary, whole: whole, merger: PairMerger(pairs, byteTokens: byteTokens),
        byteTokens: byteTokens)
      var start = 0
      var position = 0
      while position < bytes.count {
        guard let id = special(in: bytes, at: position, finding) else {
          position += 1
          continue
        }
        part.encode(UnsafeBufferPointer(rebasing: bytes[start..<position]), into: &output)
        output.append(id)
        part.followsSpecial = true
        position += vocabulary.tokens[Int(id)].count
        start = position
      }
      part.encode(UnsafeBufferPointer(rebasing: bytes[start...]), into: &output)
      return output
    }
  }

  /// The bytes of a token, also of a control token; none for an id that doesn't exist.
  package func bytes(of id: Int32) -> [UInt8] {
    vocabulary.tokens.indices ~= Int(id) ? Array(vocabulary.tokens[Int(id)]) : []
  }

  /// The text of tokens. Control tokens have none. Bytes that are not UTF-8 become U+FFFD. A space
  /// that SentencePiece put before the text is left out.
  package func decode(_ ids: [Int32]) -> String {
    var bytes: [UInt8] = []
    for id in ids where vocabulary.tokens.indices ~= Int(id) {
      if vocabulary.kinds[Int(id)] != .control { bytes += vocabulary.tokens[Int(id)] }
    }
    if vocabulary.model == .sentencePiece, vocabulary.addsSpacePrefix,
      bytes.first == UInt8(ascii: " ")
    {
      bytes.removeFirst()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The id of the control or user-defined token that is written `text`.
  package func id(ofSpecial text: String) -> Int32? {
    guard let first = text.utf8.first else { return nil }
    return specials[Int(first)].first { vocabulary.tokens[Int($0)].elementsEqual(text.utf8) }
  }

  // MARK: Encoding

  /// The longest special token that stands at `position`.
  private func special(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int, _ finding: Finding
  ) -> Int32? {
    if finding == .nothing { return nil }
    let candidates = specials[Int(bytes[position])]
    if candidates.isEmpty { return nil }
    return candidates.first { id in
      guard finding == .everything || vocabulary.kinds[Int(id)] == .userDefined else {
        return false
      }
      return vocabulary.tokens.withBytes(of: Int(id)) { token in
        token.count <= bytes.count - position
          && token.elementsEqual(bytes[position..<(position + token.count)])
      }
    }
  }
}

/// Encodes the parts of a text between its special tokens, one after another.
private struct PartEncoder {
  private let vocabulary: Vocabulary
  private let whole: ByteStringTable?
  private var merger: PairMerger
  private let byteTokens: [Int32]
  /// Whether the next part begins the text or stands behind a special token.
  var followsSpecial = true

  init(
    _ vocabulary: Vocabulary, whole: ByteStringTable?, merger: PairMerger, byteTokens: [Int32]
  ) {
    self.vocabulary = vocabulary
    self.whole = whole
    self.merger = merger
    self.byteTokens = byteTokens
  }

  mutating func encode(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [Int32]) {
    if bytes.isEmpty { return }
    switch vocabulary.model {
    case .bytePairs:
      var splitter = PieceSplitter(bytes)
      splitter.forEachPiece(vocabulary.preTokenizer) { piece in
        if vocabulary.keepsWholeTokens, let id = whole?.index(of: piece) {
          output.append(Int32(id))
        } else {
          merger.merge(piece, unknown: vocabulary.unknown, into: &output)
        }
      }
    case .sentencePiece:
      guard let whole else { return }
      ScoreMerger(vocabulary, table: whole, byteTokens: byteTokens)
        .encode(bytes, spaceBefore: vocabulary.addsSpacePrefix && followsSpecial, into: &output)
    case .wordPiece:
      guard let whole else { return }
      WordSplitter(table: whole, unknown: vocabulary.unknown).encode(bytes, into: &output)
    }
    followsSpecial = false
  }
}

/// Turns text into tokens and back: byte-level byte-pair encoding.
package final class Tokenizer: Sendable {
  package let vocabulary: Vocabulary
  private let pairs: PairTable
  /// The token of each of the 256 bytes, -1 where there is none.
  private let byteTokens: [Int32]
  /// Finds a token by all of its bytes, for vocabularies whose whole pieces need no merging.
  private let wholePieces: ByteStringTable?
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
      case .normal where token.count == 1:
        if byteTokens[Int(first)] < 0 { byteTokens[Int(first)] = Int32(id) }
      // One that isn't UTF-8 can't be written in a text, and must not cut its characters apart.
      case .control where isUTF8(token), .userDefined where isUTF8(token):
        specials[Int(first)].append(Int32(id))
      default: break
      }
    }
    guard byteTokens.contains(where: { $0 >= 0 }) else {
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
    // Llama 3's vocabulary has tokens that its merges don't reach: a piece that is a token stays
    // whole.
    wholePieces =
      vocabulary.preTokenizer == .llamaBPE
      ? ByteStringTable(vocabulary.tokens) { vocabulary.kinds[$0] == .normal } : nil
  }

  /// The tokens of `text`. Nothing is put before or after them, whatever `vocabulary.addsBOS` says.
  ///
  /// A byte that no token holds becomes `vocabulary.unknown`, or is left out where there is none;
  /// that can only happen with vocabularies that lack some of the 256 bytes.
  /// - Parameter specials: whether control tokens such as `<|im_end|>` are found in the text. Leave
  ///   it false for text that was written by somebody else: it then encodes to their characters.
  ///   User-defined tokens are always found. Of several that begin at one place the longest wins.
  package func encode(_ text: String, specials: Bool = false) -> [Int32] {
    var text = text
    return text.withUTF8 { bytes in
      var output: [Int32] = []
      output.reserveCapacity(bytes.count / 3)
      var merger = PairMerger(pairs, byteTokens: byteTokens)
      var start = 0
      var position = 0
      while position < bytes.count {
        guard let id = special(in: bytes, at: position, controls: specials) else {
          position += 1
          continue
        }
        encode(UnsafeBufferPointer(rebasing: bytes[start..<position]), &merger, &output)
        output.append(id)
        position += vocabulary.tokens[Int(id)].count
        start = position
      }
      encode(UnsafeBufferPointer(rebasing: bytes[start...]), &merger, &output)
      return output
    }
  }

  /// The bytes of a token, also of a control token; none for an id that doesn't exist.
  package func bytes(of id: Int32) -> [UInt8] {
    vocabulary.tokens.indices ~= Int(id) ? Array(vocabulary.tokens[Int(id)]) : []
  }

  /// The text of tokens. Control tokens have none. Bytes that are not UTF-8 become U+FFFD.
  package func decode(_ ids: [Int32]) -> String {
    var bytes: [UInt8] = []
    for id in ids where vocabulary.tokens.indices ~= Int(id) {
      if vocabulary.kinds[Int(id)] != .control { bytes += vocabulary.tokens[Int(id)] }
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
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int, controls: Bool
  ) -> Int32? {
    let candidates = specials[Int(bytes[position])]
    if candidates.isEmpty { return nil }
    return candidates.first { id in
      guard controls || vocabulary.kinds[Int(id)] == .userDefined else { return false }
      return vocabulary.tokens.withBytes(of: Int(id)) { token in
        token.count <= bytes.count - position
          && token.elementsEqual(bytes[position..<(position + token.count)])
      }
    }
  }

  /// Appends the tokens of text without specials.
  private func encode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ merger: inout PairMerger, _ output: inout [Int32]
  ) {
    if bytes.isEmpty { return }
    PieceSplitter(bytes).forEachPiece(vocabulary.preTokenizer) { piece in
      if let id = wholePieces?.index(of: piece) {
        output.append(Int32(id))
      } else {
        merger.merge(piece, unknown: vocabulary.unknown, into: &output)
      }
    }
  }
}

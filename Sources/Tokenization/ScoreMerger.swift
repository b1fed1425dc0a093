/// SentencePiece: characters merge, always the two neighbours whose token has the highest score, the
/// leftmost of equals, until no two make a token. A character that is no token becomes its bytes.
///
/// Source: Kudo and Richardson (2018), https://arxiv.org/abs/1808.06226
struct ScoreMerger {
  /// A run of bytes in a doubly linked list through `symbols`.
  private struct Symbol {
    var start: Int
    var end: Int
    /// -1 before the first.
    var previous: Int
    /// The count of symbols after the last.
    var next: Int
  }

  /// Two neighbours that may merge. Out of date once one of them has changed.
  private struct Candidate {
    let score: Float
    let left: Int
    let right: Int
    /// Bytes of both.
    let length: Int

    func comesBefore(_ other: Candidate) -> Bool {
      score == other.score ? left < other.left : score > other.score
    }
  }

  private let vocabulary: Vocabulary
  private let table: ByteStringTable
  private let byteTokens: [Int32]

  /// - Parameters:
  ///   - table: finds tokens by their bytes.
  ///   - byteTokens: the token of each of the 256 bytes, -1 where there is none.
  init(_ vocabulary: Vocabulary, table: ByteStringTable, byteTokens: [Int32]) {
    self.vocabulary = vocabulary
    self.table = table
    self.byteTokens = byteTokens
  }

  /// - Parameter bytes: UTF-8; `▁` counts as the space that it stands for in model files.
  func encode(
    _ bytes: UnsafeBufferPointer<UInt8>, spaceBefore: Bool, into output: inout [Int32]
  ) {
    let text = (spaceBefore ? [UInt8(ascii: " ")] : []) + Vocabulary.replacingBlocks(bytes)
    text.withUnsafeBufferPointer { merge($0, into: &output) }
  }

  private func merge(_ text: UnsafeBufferPointer<UInt8>, into output: inout [Int32]) {
    var symbols: [Symbol] = []
    var start = 0
    while start < text.count {
      var end = start + 1
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
      symbols.append(
        Symbol(start: start, end: end, previous: symbols.count - 1, next: symbols.count + 1))
      start = end
    }
    var queue = PriorityQueue<Candidate> { $0.comesBefore($1) }
    func note(_ left: Int, _ right: Int) {
      guard left >= 0, right < symbols.count else { return }
      let range = symbols[left].start..<symbols[right].end
      guard let id = table.index(of: .init(rebasing: text[range])) else { return }
      queue.insert(
        Candidate(score: vocabulary.scores[id], left: left, right: right, length: range.count))
    }
    for index in symbols.indices.dropLast() { note(index, index + 1) }
    while let best = queue.popFirst() {
      let (left, right) = (symbols[best.left], symbols[best.right])
      // A symbol that was merged into another is empty.
      guard left.end > left.start, right.end > right.start, left.next == best.right,
        right.end - left.start == best.length
      else { continue }
      symbols[best.left].end = right.end
      symbols[best.left].next = right.next
      symbols[best.right].end = right.start
      if right.next < symbols.count { symbols[right.next].previous = best.left }
      note(left.previous, best.left)
      note(best.left, right.next)
    }
    var index = 0
    while index < symbols.count {
      append(.init(rebasing: text[symbols[index].start..<symbols[index].end]), to: &output)
      index = symbols[index].next
    }
  }

  private func append(_ symbol: UnsafeBufferPointer<UInt8>, to output: inout [Int32]) {
    if let id = table.index(of: symbol) {
      output.append(Int32(id))
      return
    }
    for byte in symbol {
      if byteTokens[Int(byte)] >= 0 {
        output.append(byteTokens[Int(byte)])
      } else if let unknown = vocabulary.unknown {
        output.append(unknown)
      }
    }
  }
}

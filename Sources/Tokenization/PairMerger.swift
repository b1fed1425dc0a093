/// Which pairs of neighbouring tokens merge: an open-addressing hash table from two ids to the
/// merge's rank and result.
struct PairTable: Sendable {
  private static let free = UInt64.max
  private var keys: [UInt64]
  private var values: [(rank: UInt32, result: Int32)]

  /// Where a pair stands in `merges` twice, its first rank counts.
  init(_ merges: [Vocabulary.Merge]) {
    var capacity = 16
    while capacity < merges.count * 2 { capacity *= 2 }
    keys = [UInt64](repeating: Self.free, count: capacity)
    values = Array(repeating: (0, 0), count: capacity)
    for (rank, merge) in merges.enumerated() {
      let key = Self.key(merge.left, merge.right)
      let slot = slot(of: key)
      guard keys[slot] == Self.free else { continue }
      keys[slot] = key
      values[slot] = (UInt32(rank), merge.result)
    }
  }

  /// The merge of two tokens; nil for a pair that doesn't merge, and for negative ids.
  func merge(_ left: Int32, _ right: Int32) -> (rank: UInt32, result: Int32)? {
    guard left >= 0, right >= 0 else { return nil }
    let slot = slot(of: Self.key(left, right))
    return keys[slot] == Self.free ? nil : values[slot]
  }

  private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    // The upper bits of the product are the well mixed ones.
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != Self.free, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }
}

/// Merges the tokens of one piece after another: always the pair of lowest rank, the leftmost of
/// equals, until no pair merges. A piece of n bytes takes O(n log n) steps, also one of megabytes.
///
/// Keeps its memory from piece to piece.
struct PairMerger {
  /// A token in a doubly linked list through `symbols`.
  private struct Symbol {
    /// -1 where a byte has no token.
    var id: Int32
    /// -1 before the first.
    var previous: Int
    /// The count of symbols after the last.
    var next: Int
    /// The merge of this symbol with its next one, `noMerge` where there is none.
    var rank: UInt32
    var result: Int32
  }

  private static let noMerge = UInt32.max

  private let table: PairTable
  private let byteTokens: [Int32]
  private var symbols: [Symbol] = []
  /// Possible merges as rank << 32 | index of the left symbol, the smallest first. An entry is out
  /// of date once its symbol's rank differs.
  private var queue = PriorityQueue<UInt64>(<)

  /// - Parameter byteTokens: the token of each of the 256 bytes, -1 where there is none.
  init(_ table: PairTable, byteTokens: [Int32]) {
    self.table = table
    self.byteTokens = byteTokens
  }

  /// Appends the tokens of `piece` to `output`; a byte without a token gives `unknown`, or nothing.
  mutating func merge(
    _ piece: UnsafeBufferPointer<UInt8>, unknown: Int32?, into output: inout [Int32]
  ) {
    symbols.removeAll(keepingCapacity: true)
    for (index, byte) in piece.enumerated() {
      symbols.append(
        Symbol(
          id: byteTokens[Int(byte)], previous: index - 1, next: index + 1, rank: Self.noMerge,
          result: 0))
    }
    for index in symbols.indices { queueMerge(at: index) }
    while let entry = queue.popFirst() {
      let index = Int(entry & 0xFFFF_FFFF)
      guard symbols[index].rank == UInt32(entry >> 32) else { continue }
      mergeNext(into: index)
    }
    var index = 0
    while index < symbols.count {
      if symbols[index].id >= 0 {
        output.append(symbols[index].id)
      } else if let unknown {
        output.append(unknown)
      }
      index = symbols[index].next
    }
  }

  private mutating func mergeNext(into index: Int) {
    let next = symbols[index].next
    let after = symbols[next].next
    symbols[index].id = symbols[index].result
    symbols[index].next = after
    symbols[next].rank = Self.noMerge
    if after < symbols.count { symbols[after].previous = index }
    queueMerge(at: index)
    if symbols[index].previous >= 0 { queueMerge(at: symbols[index].previous) }
  }

  /// Notes how the symbol at `index` merges with its next one.
  private mutating func queueMerge(at index: Int) {
    let next = symbols[index].next
    guard next < symbols.count,
      let merge = table.merge(symbols[index].id, symbols[next].id)
    else {
      symbols[index].rank = Self.noMerge
      return
    }
    symbols[index].rank = merge.rank
    symbols[index].result = merge.result
    queue.insert(UInt64(merge.rank) << 32 | UInt64(index))
  }
}

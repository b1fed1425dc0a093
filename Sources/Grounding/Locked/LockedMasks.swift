internal import Synchronization

/// Which tokens a thread may go on with.
struct MaskCollector {
  let grammar: LockedGrammar
  let table: TokenTable
  let isLong: Bool

  func tokens(from thread: LockedThread) -> [Int32] {
    var found: [Int32] = []
    collect(thread, 0, isWhole: false, &found)
    found.sort()
    var unique: [Int32] = []
    unique.reserveCapacity(found.count)
    for token in found where unique.last != token { unique.append(token) }
    return unique
  }

  private func collect(
    _ thread: LockedThread, _ node: Int32, isWhole: Bool = true, _ found: inout [Int32]
  ) {
    grammar.forEachStep(from: thread, isLong: isLong, isWhole: isWhole) { byte, next in
      let child = table.trie.child(node, byte)
      guard child >= 0 else { return }
      found.append(contentsOf: table.tokens[Int(child)])
      // A mark is the last of its token.
      if next.place != .done, table.trie.childCount[Int(child)] > 0 {
        collect(next, child, &found)
      }
    }
  }
}

/// Masks that were worked out before. What it holds never changes what is allowed.
final class MaskCache: Sendable {
  private struct Key: Hashable {
    var thread: LockedThread
    var isLong: Bool
  }

  private let masks = Mutex<[Key: [Int32]]>([:])

  func tokens(for thread: LockedThread, _ isLong: Bool, _ make: () -> [Int32]) -> [Int32] {
    let key = Key(thread: thread, isLong: isLong)
    if let known = masks.withLock({ $0[key] }) { return known }
    let made = make()
    masks.withLock { $0[key] = made }
    return made
  }
}

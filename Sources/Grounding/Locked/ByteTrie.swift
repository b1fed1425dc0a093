/// A trie over bytes in flat arrays: a node's children lie side by side, ordered by byte.
struct ByteTrie: Sendable {
  private(set) var firstChild: [Int32] = []
  private(set) var childCount: [UInt16] = []
  private(set) var bytes: [UInt8] = []
  private(set) var targets: [Int32] = []

  var count: Int { firstChild.count }

  /// The child of `node` by `byte`; -1 where there is none.
  @inline(__always)
  func child(_ node: Int32, _ byte: UInt8) -> Int32 {
    var low = Int(firstChild[Int(node)])
    var high = low + Int(childCount[Int(node)])
    while low < high {
      let middle = (low + high) >> 1
      let own = bytes[middle]
      if own == byte { return targets[middle] }
      if own < byte { low = middle + 1 } else { high = middle }
    }
    return -1
  }

  @inline(__always)
  func children(_ node: Int32) -> Range<Int> {
    let first = Int(firstChild[Int(node)])
    return first..<(first + Int(childCount[Int(node)]))
  }

  /// Builds a trie with several roots.
  struct Builder {
    private var children: [UInt64: Int32] = [:]
    private var edges: [(parent: Int32, byte: UInt8, child: Int32)] = []
    private(set) var count: Int32 = 0

    mutating func root() -> Int32 {
      count += 1
      return count - 1
    }

    mutating func child(_ node: Int32, _ byte: UInt8) -> Int32 {
      let key = UInt64(node) << 8 | UInt64(byte)
      if let child = children[key] { return child }
      children[key] = count
      edges.append((node, byte, count))
      count += 1
      return count - 1
    }

    mutating func insert(_ bytes: some Sequence<UInt8>, from node: Int32) -> Int32 {
      bytes.reduce(node) { child($0, $1) }
    }

    func build() -> ByteTrie {
      var trie = ByteTrie()
      trie.firstChild = Array(repeating: 0, count: Int(count))
      trie.childCount = Array(repeating: 0, count: Int(count))
      let ordered = edges.sorted { ($0.parent, $0.byte) < ($1.parent, $1.byte) }
      trie.bytes = ordered.map(\.byte)
      trie.targets = ordered.map(\.child)
      for (i, edge) in ordered.enumerated() {
        if trie.childCount[Int(edge.parent)] == 0 { trie.firstChild[Int(edge.parent)] = Int32(i) }
        trie.childCount[Int(edge.parent)] += 1
      }
      return trie
    }
  }
}

/// The tokens of a vocabulary as a trie of their bytes. Control tokens are not in it: they can't come out
/// of text.
final class TokenTable: Sendable {
  let trie: ByteTrie
  /// Tokens that end at a node.
  let tokens: [[Int32]]
  let bytes: [[UInt8]]

  /// - Parameter tokens: the bytes of each token; none for one that is no text.
  init(_ tokens: [[UInt8]]) {
    var builder = ByteTrie.Builder()
    let root = builder.root()
    var ends: [(node: Int32, token: Int32)] = []
    for (id, token) in tokens.enumerated() where !token.isEmpty {
      ends.append((builder.insert(token, from: root), Int32(id)))
    }
    trie = builder.build()
    var table = [[Int32]](repeating: [], count: trie.count)
    for end in ends { table[Int(end.node)].append(end.token) }
    self.tokens = table
    bytes = tokens
  }

  /// Whether a text can be written whatever its cuts: each of its bytes is a token of its own.
  func canWrite(_ text: some Sequence<UInt8>) -> Bool {
    text.allSatisfy { byte in
      let node = trie.child(0, byte)
      return node >= 0 && !tokens[Int(node)].isEmpty
    }
  }
}

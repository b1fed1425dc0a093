/// One way to read what was decoded of a sentence so far.
struct LockedThread: Hashable, Sendable {
  enum Place: UInt8, Sendable {
    /// Inside a word, a run or a mark, at `node`.
    case path
    /// Behind a word or a run.
    case gap
    case comma, lead, done, open
  }

  struct Flags: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// The first sentence of an answer, in which nothing was said yet.
    static let first = Flags(rawValue: 1)
    /// Something of the evidence was said.
    static let used = Flags(rawValue: 2)
    /// The last thing was a run of the evidence: an ordinary word must follow.
    static let run = Flags(rawValue: 4)
    /// A number came last, but for words that could join it to another.
    static let number = Flags(rawValue: 8)
    /// "a" came last.
    static let article = Flags(rawValue: 16)
    /// Only a mark can follow.
    static let marks = Flags(rawValue: 32)
    /// A number may come: nothing was said yet, or a word came last that it may stand behind.
    static let host = Flags(rawValue: 128)
    /// The sentence is long: what it still needs is a run of the evidence, no more words.
    static let closing = Flags(rawValue: 64)
  }

  var place: Place
  var node: Int32
  /// Evidence sentences that hold all that was said.
  var alive: UInt64
  var flags: Flags

  var mayTakeNumber: Bool { flags.contains(.host) && !flags.contains(.number) }
}

extension LockedGrammar {
  /// Marks of the evidence sentences in `alive`.
  func marks(_ alive: UInt64) -> UInt64 {
    guard rules.contains(.binding), rules.contains(.mark) else { return .max }
    var marks: UInt64 = 0
    var rest = alive
    while rest != 0 {
      marks |= markBits[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return marks
  }

  /// Whether a path from here can be finished.
  @inline(__always)
  private func isLive(_ node: Int32, _ thread: LockedThread) -> Bool {
    let reach = reaches[Int(node)]
    if thread.flags.contains(.marks) { return reach.marks & marks(thread.alive) != 0 }
    if reach.word, !thread.flags.contains(.closing) { return true }
    if reach.whole & thread.alive != 0 { return true }
    if reach.abstention, thread.flags.contains(.first) { return true }
    if thread.flags.contains(.run) { return false }
    if reach.others & thread.alive != 0 { return true }
    return thread.mayTakeNumber && reach.numbers & thread.alive != 0
  }

  /// Calls `body` with each byte that may come next and what is then.
  /// - Parameter isWhole: whether what follows the end of a word counts; otherwise see `forEachSaid`.
  func forEachStep(
    from thread: LockedThread, isLong: Bool, isWhole: Bool = true,
    _ body: (UInt8, LockedThread) -> Void
  ) {
    switch thread.place {
    case .done: return
    case .comma:
      enter(middleRoot, thread, isLong, body)
    case .lead:
      var next = thread
      next.place = .path
      next.node = startRoot
      next.flags.insert(.host)
      body(UInt8(ascii: " "), next)
    case .open:
      for byte in openBytes {
        body(byte, thread)
      }
      var said = thread
      said.flags.subtract([.run, .number, .article, .first])
      said.flags.insert(.host)
      leave(said, isLong, body)
    case .path:
      for child in trie.children(thread.node) where isLive(trie.targets[child], thread) {
        var next = thread
        next.node = trie.targets[child]
        if endings[Int(next.node)].mark > 0 { next.place = .done }
        body(trie.bytes[child], next)
      }
      if thread.node == middleRoot || thread.node == startRoot {
        for byte in openBytes {
          var next = thread
          next.place = .open
          body(byte, next)
        }
      }
      let whole = endings[Int(thread.node)].whole & thread.alive
      if whole != 0 { mark(thread, alive: whole, body) }
      guard isWhole else { return }
      forEachSaid(thread) { leave($0, isLong, body) }
    case .gap:
      leave(thread, isLong, body)
    }
  }

  private func enter(
    _ root: Int32, _ thread: LockedThread, _ isLong: Bool, _ body: (UInt8, LockedThread) -> Void
  ) {
    var next = thread
    next.place = .path
    next.node = root
    if isLong {
      guard !thread.flags.contains(.used) else { return }
      if !thread.flags.contains(.run) { next.flags.insert(.closing) }
    }
    if isLive(root, next) { body(UInt8(ascii: " "), next) }
  }

  /// Calls `body` with what was said where a word or run ends at this node.
  func forEachSaid(_ thread: LockedThread, _ body: (LockedThread) -> Void) {
    let ending = endings[Int(thread.node)]
    if ending.isWord, !thread.flags.contains(.closing) {
      var said = thread
      said.flags.subtract([.run, .first, .article, .host])
      if ending.host { said.flags.insert(.host) }
      if ending.plain { said.flags.remove(.number) }
      if ending.article { said.flags.insert(.article) }
      (said.place, said.node) = (.gap, 0)
      body(said)
    }
    guard !thread.flags.contains(.run) else { return }
    var alive = ending.others & thread.alive
    if thread.mayTakeNumber {
      alive |= ending.numbers & thread.alive
    }
    guard alive != 0 else { return }
    var said = thread
    said.flags.subtract([.first, .article, .number, .closing, .host])
    said.flags.formUnion([.run, .used])
    if ending.endsInNumber { said.flags.insert(.number) }
    if rules.contains(.binding) { said.alive = alive }
    (said.place, said.node) = (.gap, 0)
    body(said)
  }

  /// Behind a word: a blank, a comma, or the stop with its mark.
  private func leave(
    _ said: LockedThread, _ isLong: Bool, _ body: (UInt8, LockedThread) -> Void
  ) {
    enter(middleRoot, said, isLong, body)
    if !isLong {
      var next = said
      next.place = .comma
      next.flags.remove(.host)
      body(UInt8(ascii: ","), next)
    }
    guard said.flags.contains(.used), !said.flags.contains(.article) else { return }
    var next = said
    next.place = .path
    next.node = stopNode
    next.flags = .marks
    body(UInt8(ascii: "."), next)
  }

  /// The mark behind a whole sentence: its bytes follow at once.
  private func mark(
    _ thread: LockedThread, alive: UInt64, _ body: (UInt8, LockedThread) -> Void
  ) {
    var next = thread
    next.alive = alive
    next.flags = .marks
    for child in trie.children(markRoot) where isLive(trie.targets[child], next) {
      next.node = trie.targets[child]
      body(trie.bytes[child], next)
    }
  }

  private var stopNode: Int32 { markRoot }
}

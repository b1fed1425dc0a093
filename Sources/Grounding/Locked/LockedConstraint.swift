package import Generation
internal import Synchronization

/// A sentence that locked decoding let through, and what it cites.
package struct LockedSentence: Sendable, Hashable {
  package var text: String
  package var mark: Int
  /// The evidence sentence that holds all that it says, by its position among the evidence.
  package var evidence: Int
  /// It is that sentence, word for word.
  package var isQuote: Bool
}

/// Lets free prose through, but values only along the evidence, and marks only where they hold: see
/// `LockedGrammar`. It works on bytes: wherever a vocabulary cuts, what is said is the same.
///
/// Decoding cannot reach a dead end: where nothing else is possible, the end of the turn is, and the
/// sentence that was begun is left out. What was let through is read once more against its evidence
/// (`EvidenceBinding`) before it counts as said.
package struct LockedConstraint: DecodingConstraint {
  private let grammar: LockedGrammar
  private let binding: EvidenceBinding
  private let table: TokenTable
  private let masks: MaskCache
  private let end: Int32
  private let maxSentences: Int
  private let abstentionPrior: Float
  private let quotePrior: Float

  private var threads: [LockedThread]
  private var bytes: [UInt8] = []
  private var available: UInt64
  /// Sentences that may be shown.
  package private(set) var sentences: [LockedSentence] = []
  /// Sentences that the second reading did not let through.
  package private(set) var rejected: [String] = []
  package private(set) var hasAbstained = false
  package private(set) var isFinished = false

  /// Bytes of a sentence after which it can only be closed.
  private static let longSentence = 320

  /// - Parameters:
  ///   - end: the token that ends a turn.
  ///   - abstentionPrior: what speaks for "No passage answers this.", in nats: below 0 where a model is
  ///     known to say it too readily. It stays possible whatever this is.
  ///   - quotePrior: what speaks for each token that goes on with a whole sentence of the evidence: above 0
  ///     for a model whose own prose is poor.
  package init(
    _ evidence: EvidenceBinding, vocabulary: LockedVocabulary, end: Int32,
    maxSentences: Int = 3, abstentionPrior: Float = 0, quotePrior: Float = 0,
    rules: Set<LockedRule> = Set(LockedRule.allCases)
  ) {
    grammar = LockedGrammar(evidence.sentences, vocabulary: vocabulary, rules: rules)
    binding = evidence
    table = vocabulary.table
    masks = MaskCache()
    self.end = end
    self.maxSentences = maxSentences
    self.abstentionPrior = abstentionPrior
    self.quotePrior = quotePrior
    available = grammar.all
    threads = [LockedThread(place: .path, node: grammar.startRoot, alive: available, flags: .first)]
  }

  package func allowed() -> Allowance {
    let isLong = bytes.count > Self.longSentence
    var tokens: [Int32]
    if threads.count == 1 {
      tokens = mask(threads[0], isLong)
    } else {
      tokens = Set(threads.flatMap { mask($0, isLong) }).sorted()
    }
    if canEnd || tokens.isEmpty { tokens.append(end) }
    let quoting = quotePrior == 0 ? [] : Set(threads.flatMap(quotingTokens))
    let mayAbstain = abstentionPrior != 0 && bytes.isEmpty && sentences.isEmpty
    return .only(
      tokens.map { token in
        var prior: Float = quoting.contains(token) ? quotePrior : 0
        if mayAbstain, token != end,
          OrdinaryWords.abstention.utf8.starts(with: table.bytes[Int(token)])
        {
          prior += abstentionPrior
        }
        return Candidate(token, logPrior: prior)
      })
  }

  /// Tokens that go on with a whole sentence of the evidence.
  private func quotingTokens(_ thread: LockedThread) -> [Int32] {
    guard thread.place == .path || thread.place == .lead else { return [] }
    var found: [Int32] = []
    func collect(_ node: Int32, _ token: Int32) {
      for child in grammar.trie.children(node) {
        let target = grammar.trie.targets[child]
        guard grammar.reaches[Int(target)].whole & thread.alive != 0 else { continue }
        let next = table.trie.child(token, grammar.trie.bytes[child])
        guard next >= 0 else { continue }
        found += table.tokens[Int(next)]
        collect(target, next)
      }
    }
    if thread.place == .path {
      collect(thread.node, 0)
    } else {
      let blank = table.trie.child(0, UInt8(ascii: " "))
      if blank >= 0 { collect(grammar.startRoot, blank) }
    }
    return found
  }

  /// Whether the answer may end here: between sentences, or behind the abstention.
  private var canEnd: Bool {
    if bytes.isEmpty { return !sentences.isEmpty || !rejected.isEmpty }
    return isAbstention
  }

  private var isAbstention: Bool {
    threads.contains {
      $0.flags.contains(.first) && $0.place == .path && grammar.endings[Int($0.node)].abstention
    }
  }

  /// What may follow the end of a word is the same whichever word it was: it is kept apart.
  private func mask(_ thread: LockedThread, _ isLong: Bool) -> [Int32] {
    func known(_ thread: LockedThread) -> [Int32] {
      masks.tokens(for: thread, isLong) {
        MaskCollector(grammar: grammar, table: table, isLong: isLong).tokens(from: thread)
      }
    }
    let inside = known(thread)
    guard thread.place == .path else { return inside }
    var behind: [[Int32]] = []
    grammar.forEachSaid(thread) { behind.append(known($0)) }
    if behind.isEmpty { return inside }
    if inside.isEmpty, behind.count == 1 { return behind[0] }
    return Set(inside + behind.joined()).sorted()
  }

  package mutating func advance(_ token: Int32) {
    if token == end {
      hasAbstained = sentences.isEmpty
      isFinished = true
      return
    }
    let isLong = bytes.count > Self.longSentence
    for byte in table.bytes[Int(token)] {
      var next: [LockedThread] = []
      for thread in threads {
        grammar.forEachStep(from: thread, isLong: isLong) { own, after in
          if own == byte, !next.contains(after) { next.append(after) }
        }
      }
      threads = next
      bytes.append(byte)
      if let done = threads.first(where: { $0.place == .done }) {
        close(done)
        return
      }
    }
  }

  /// A mark was completed: the sentence is over.
  private mutating func close(_ done: LockedThread) {
    let mark = Int(grammar.endings[Int(done.node)].mark)
    let tail = " [\(mark)]".utf8.count
    let text = String(decoding: bytes.dropLast(tail), as: UTF8.self)
      .trimmingPrefix { $0 == " " }
    accept(String(text), mark: mark, alive: done.alive)
    bytes = []
    guard sentences.count + rejected.count < maxSentences, available != 0 else {
      isFinished = true
      return
    }
    threads = [LockedThread(place: .lead, node: 0, alive: available, flags: [])]
  }

  private mutating func accept(_ text: String, mark: Int, alive: UInt64) {
    let own = binding.sentences.prefix(LockedGrammar.mostSentences).indices.filter {
      alive & (1 << UInt64($0)) != 0
    }
    if let whole = own.first(where: {
      binding.sentences[$0].mark == mark && binding.sentences[$0].text == text
    }) {
      sentences.append(LockedSentence(text: text, mark: mark, evidence: whole, isQuote: true))
      available &= ~(1 << UInt64(whole))
      return
    }
    let rules = grammar.rules
    guard rules.contains(.binding), rules.contains(.mark) else {
      sentences.append(
        LockedSentence(text: text, mark: mark, evidence: own.first ?? 0, isQuote: false))
      return
    }
    let classes = Set(rules.compactMap(\.valueClass))
    let supporting = Set(binding.supporting(text, classes: classes))
    guard
      let evidence = own.first(where: {
        supporting.contains($0) && binding.sentences[$0].mark == mark
      })
    else {
      rejected.append(text)
      return
    }
    sentences.append(LockedSentence(text: text, mark: mark, evidence: evidence, isQuote: false))
  }
}

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
    /// The sentence is long: what it still needs is a run of the evidence, no more words.
    static let closing = Flags(rawValue: 64)
  }

  var place: Place
  var node: Int32
  /// Evidence sentences that hold all that was said.
  var alive: UInt64
  var flags: Flags
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
    return thread.flags.isDisjoint(with: [.number, .article]) && reach.numbers & thread.alive != 0
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
      body(UInt8(ascii: " "), next)
    case .open:
      for byte in openBytes {
        body(byte, thread)
      }
      var said = thread
      said.flags.subtract([.run, .number, .article, .first])
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
      next.flags.subtract([.number, .article])
      if !thread.flags.contains(.run) { next.flags.insert(.closing) }
    }
    if isLive(root, next) { body(UInt8(ascii: " "), next) }
  }

  /// Calls `body` with what was said where a word or run ends at this node.
  func forEachSaid(_ thread: LockedThread, _ body: (LockedThread) -> Void) {
    let ending = endings[Int(thread.node)]
    if ending.isWord, !thread.flags.contains(.closing) {
      var said = thread
      said.flags.subtract([.run, .first, .article])
      if ending.plain { said.flags.remove(.number) }
      if ending.article { said.flags.insert(.article) }
      (said.place, said.node) = (.gap, 0)
      body(said)
    }
    guard !thread.flags.contains(.run) else { return }
    var alive = ending.others & thread.alive
    if thread.flags.isDisjoint(with: [.number, .article]) {
      alive |= ending.numbers & thread.alive
    }
    guard alive != 0 else { return }
    var said = thread
    said.flags.subtract([.first, .article, .number, .closing])
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

/// Which tokens a thread may go on with.
private struct MaskCollector {
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
private final class MaskCache: Sendable {
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

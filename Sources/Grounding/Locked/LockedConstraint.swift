package import Generation

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
  package struct Rejected: Sendable, Hashable {
    package var text: String
    package var mark: Int
  }

  /// Sentences that the evidence may have: those behind them are not used, which is for the caller to say.
  package static let mostSentences = LockedGrammar.mostSentences

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
  /// Sentences that the second reading did not let through, with the marks that they bore.
  package private(set) var rejected: [Rejected] = []
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
    threads = [
      LockedThread(place: .path, node: grammar.startRoot, alive: available, flags: [.first, .host])
    ]
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
      rejected.append(Rejected(text: text, mark: mark))
      return
    }
    sentences.append(LockedSentence(text: text, mark: mark, evidence: evidence, isQuote: false))
  }
}

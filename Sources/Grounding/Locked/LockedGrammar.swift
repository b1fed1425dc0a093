package import Retrieval

/// The language of locked prose, as an automaton over bytes.
///
/// A sentence is made of ordinary words and of runs of an evidence sentence: whole words, as they stand
/// there, values never cut. A run begins or ends with a number only where nothing of that number was left
/// behind in the evidence, and only behind words that do not make another value of it. Two runs are never neighbours: what they would make together stands nowhere.
/// Every run narrows the evidence sentences that the sentence may still cite to those that hold it too;
/// at least one is always left, and only marks of what is left can follow the stop. Besides, a sentence
/// may be a whole sentence of the evidence, and an answer may be "No passage answers this.".
struct LockedGrammar: Sendable {
  /// What a path from a root may end as.
  struct Ending: Sendable {
    var plain = false
    var joint = false
    /// A number may stand behind this word.
    var host = false
    var article = false
    var abstention = false
    /// Evidence sentences with this run, by whether it begins with a number.
    var numbers: UInt64 = 0
    var others: UInt64 = 0
    var endsInNumber = false
    /// Evidence sentences that are this text.
    var whole: UInt64 = 0
    var mark: Int16 = 0

    var isWord: Bool { plain || joint || article }
    var isEmpty: Bool {
      !isWord && !abstention && numbers == 0 && others == 0 && whole == 0 && mark == 0
    }
  }

  /// What can still be reached below a node.
  struct Reach: Sendable {
    var word = false
    var abstention = false
    var numbers: UInt64 = 0
    var others: UInt64 = 0
    var whole: UInt64 = 0
    var marks: UInt64 = 0
  }

  let trie: ByteTrie
  let endings: [Ending]
  let reaches: [Reach]
  let startRoot: Int32
  let middleRoot: Int32
  let markRoot: Int32
  let all: UInt64
  /// For each evidence sentence, the bit of its mark.
  let markBits: [UInt64]
  let rules: Set<LockedRule>
  /// Bytes of the classes whose rule is off.
  let openBytes: Set<UInt8>

  static let mostSentences = 64

  init(
    _ evidence: [EvidenceSentence], vocabulary: LockedVocabulary,
    rules: Set<LockedRule> = Set(LockedRule.allCases)
  ) {
    self.rules = rules
    openBytes = LockedRule.allCases.filter { !rules.contains($0) }.reduce(into: []) {
      $0.formUnion($1.openBytes)
    }
    let evidence = Array(evidence.prefix(Self.mostSentences))
    all = evidence.isEmpty ? 0 : UInt64.max >> UInt64(Self.mostSentences - evidence.count)
    markBits = evidence.map { 1 << UInt64(min(max($0.mark, 0), 63)) }
    var builder = GrammarBuilder(table: vocabulary.table)
    startRoot = builder.start
    middleRoot = builder.middle
    markRoot = builder.mark
    builder.addWords()
    let forbidden = vocabulary.mixedNames.forbiddenStarts(evidence)
    for (i, sentence) in evidence.enumerated() {
      builder.add(sentence, bit: 1 << UInt64(i), forbidden: forbidden)
    }
    let marks = rules.contains(.mark) ? Set(evidence.map(\.mark)).sorted() : Array(1...9)
    for mark in marks { builder.add(mark: mark) }
    for rule in LockedRule.allCases where !rules.contains(rule) {
      builder.addNames(of: rule, vocabulary.names)
    }
    (trie, endings, reaches) = builder.build()
  }
}

/// What locked decoding needs of a model's tokens and of the tables of names, whatever the question.
package final class LockedVocabulary: Sendable {
  let table: TokenTable
  let mixedNames: MixedNames
  let names: NameTables

  /// - Parameter tokens: the bytes of each token; none for one that is no text.
  package init(tokens: [[UInt8]], names: NameTables) {
    table = TokenTable(tokens)
    mixedNames = MixedNames(names)
    self.names = names
  }
}

/// Puts words, runs of the evidence and marks into one trie.
struct GrammarBuilder {
  private var builder = ByteTrie.Builder()
  private var endings: [Int32: LockedGrammar.Ending] = [:]
  private let table: TokenTable
  let start: Int32
  let middle: Int32
  let mark: Int32

  /// Words of a run at most: longer ones need an ordinary word between.
  private static let longestRun = 6

  init(table: TokenTable) {
    self.table = table
    start = builder.root()
    middle = builder.root()
    mark = builder.root()
  }

  private mutating func end(
    _ text: some Sequence<UInt8>, from root: Int32, _ set: (inout LockedGrammar.Ending) -> Void
  ) {
    guard table.canWrite(text) else { return }
    set(&endings[builder.insert(text, from: root), default: .init()])
  }

  mutating func addWords() {
    func join(_ word: String, _ ending: inout LockedGrammar.Ending) {
      ending.joint = true
      ending.host = OrdinaryWords.numberHosts.contains(word.lowercased())
    }
    for word in OrdinaryWords.joints { end(word.utf8, from: middle) { join(word, &$0) } }
    for word in OrdinaryWords.articles { end(word.utf8, from: middle) { $0.article = true } }
    for word in OrdinaryWords.plain { end(word.utf8, from: middle) { $0.plain = true } }
    for word in OrdinaryWords.openers { end(word.utf8, from: start) { join(word, &$0) } }
    end(OrdinaryWords.abstention.utf8, from: start) { $0.abstention = true }
  }

  mutating func add(mark number: Int) {
    end(" [\(number)]".utf8, from: mark) { $0.mark = Int16(number) }
  }

  /// The names of a class whose rule is off are ordinary words.
  mutating func addNames(of rule: LockedRule, _ names: NameTables) {
    let kind: Entity.Kind? =
      switch rule {
      case .disease: .disease
      case .drug: .drug
      case .species: .species
      default: nil
      }
    var words: [String] = []
    if let kind {
      words = names.names.filter { $0.key.kind == kind }.flatMap(\.value)
    } else if rule == .cellLine {
      words = ["HeLa", "HEK293", "K562", "MCF-7", "A549", "Jurkat", "U2OS", "HepG2"]
    } else if rule == .number {
      words = NumberWords.all.sorted()
    }
    for word in words { end(word.utf8, from: middle) { $0.plain = true } }
  }

  // MARK: Evidence

  mutating func add(_ sentence: EvidenceSentence, bit: UInt64, forbidden: Set<String>) {
    let text = ScalarText(sentence.text)
    guard !Self.holdsMark(text) else { return }
    // What a terminal would obey or hide is not said, whatever stands round it.
    let isPrintable = text.scalars.allSatisfy {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
    if isPrintable, !sentence.text.isEmpty {
      end(sentence.text.utf8, from: start) { $0.whole |= bit }
    }
    guard !sentence.isQuotedOnly, isPrintable else { return }
    let words = EvidenceWords(sentence, text)
    for first in words.words.indices where words.mayBegin(first, forbidden: forbidden) {
      for last in first..<min(first + Self.longestRun, words.words.count) {
        if words.isBroken(first, last) { break }
        guard words.mayEnd(last) else { continue }
        let run = text.string(
          words.words[first].range.lowerBound..<words.words[last].range.upperBound)
        let beginsWithNumber = words.words[first].isNumber
        let endsInNumber = words.words[last].isNumber
        let isOpener = text[words.words[first].range.lowerBound]?.properties.isUppercase ?? false
        var roots: [Int32] = []
        if first == 0 || isOpener { roots.append(start) }
        // The capital of a sentence's first word is no name's, unless a value begins there.
        if first > 0 || words.words[0].isValue { roots.append(middle) }
        for root in roots {
          end(run.utf8, from: root) {
            if beginsWithNumber { $0.numbers |= bit } else { $0.others |= bit }
            $0.endsInNumber = $0.endsInNumber || endsInNumber
          }
        }
      }
    }
  }

  /// "[3]", "[1, 2]": looks like a mark; such a sentence can't be used, lest a passage cites.
  private static func holdsMark(_ text: ScalarText) -> Bool {
    for i in text.scalars.indices where text[i] == "[" || text[i] == "［" {
      var end = i + 1
      while text.isNumeric(end) || text[end] == "," || text[end] == "-" || text.isSpace(end) {
        end += 1
      }
      if end > i + 1, text[end] == "]" || text[end] == "］" { return true }
    }
    return false
  }

  func build() -> (ByteTrie, [LockedGrammar.Ending], [LockedGrammar.Reach]) {
    let trie = builder.build()
    var all = [LockedGrammar.Ending](repeating: .init(), count: trie.count)
    for (node, ending) in endings { all[Int(node)] = ending }
    var reaches = [LockedGrammar.Reach](repeating: .init(), count: trie.count)
    // Children come after their parents.
    for node in all.indices.reversed() {
      let own = all[node]
      reaches[node].word = own.isWord
      reaches[node].abstention = own.abstention
      reaches[node].numbers = own.numbers
      reaches[node].others = own.others
      reaches[node].whole = own.whole
      reaches[node].marks = own.mark > 0 ? 1 << UInt64(min(own.mark, 63)) : 0
      for child in trie.children(Int32(node)) {
        let below = reaches[Int(trie.targets[child])]
        reaches[node].word = reaches[node].word || below.word
        reaches[node].abstention = reaches[node].abstention || below.abstention
        reaches[node].numbers |= below.numbers
        reaches[node].others |= below.others
        reaches[node].whole |= below.whole
        reaches[node].marks |= below.marks
      }
    }
    return (trie, all, reaches)
  }
}

/// Counts phrases of stemmed words in a text.
package struct TermCounter: Sendable {
  package let words: [String]
  private var positions: [String: [Int]] = [:]

  package init(_ words: [String]) {
    self.words = words
    for (i, word) in words.enumerated() { positions[word, default: []].append(i) }
  }

  package var count: Int { words.count }

  func starts(of word: String) -> [Int] { positions[word] ?? [] }

  /// How often any of the term's names occurs. Names that hold one another count once.
  package func count(of term: Term) -> Int {
    var taken: Set<Int> = []
    for phrase in term.stems {
      for start in positions[phrase[0]] ?? [] where start + phrase.count <= words.count {
        if phrase.indices.allSatisfy({ words[start + $0] == phrase[$0] }) { taken.insert(start) }
      }
    }
    return taken.count
  }
}

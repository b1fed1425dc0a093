internal import Retrieval

/// Names of the tables with ordinary words in them ("errors of metabolism"): such a word between two
/// runs could make one that stands in no passage.
struct MixedNames: Sendable {
  private var names: [[String]] = []

  init(_ tables: NameTables) {
    let ordinary = Set(OrdinaryWords.joints + OrdinaryWords.plain + OrdinaryWords.articles)
    for list in tables.names.values {
      for name in list where name.utf8.contains(UInt8(ascii: " ")) {
        // Most names have no such word: that is told without the cost of characters.
        let parts = name.utf8.split(whereSeparator: { $0 == 32 || $0 == 45 || $0 == 44 || $0 == 47 }
        )
        guard parts.contains(where: { ordinary.contains(String(Substring($0)).lowercased()) })
        else {
          continue
        }
        let words = name.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
          .map(String.init)
        if words.contains(where: ordinary.contains) { names.append(words) }
      }
    }
  }

  /// Words of the evidence with which no run may begin.
  func forbiddenStarts(_ evidence: [EvidenceSentence]) -> Set<String> {
    let ordinary = Set(OrdinaryWords.joints + OrdinaryWords.plain + OrdinaryWords.articles)
    let held = Set(
      evidence.flatMap { sentence in
        sentence.text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
          .map(String.init)
      })
    var forbidden: Set<String> = []
    for name in names where name.allSatisfy({ ordinary.contains($0) || held.contains($0) }) {
      for (word, next) in zip(name, name.dropFirst())
      where ordinary.contains(word) && !ordinary.contains(next) {
        forbidden.insert(next)
      }
    }
    return forbidden
  }
}

/// Numbers and letters that name a kind of a thing: stage II, type 1, group B.
enum GroupLabels {
  struct Label: Hashable, Sendable {
    var word: String
    var label: String
  }

  private static let words: Set<String> = Set(
    [
      "stage", "grade", "type", "group", "cohort", "arm", "cluster", "subtype", "category", "tier",
      "quartile", "tertile", "exon", "generation", "batch", "meiosis", "class",
    ].map(WordKey.stem))
  private static let romans = ["i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"]

  /// All of a sentence: "stages II and III" are two.
  static func all(in sentence: SentenceAttributes) -> [Label] {
    let tokens = sentence.tokens
    var found: [Label] = []
    for i in tokens.indices where words.contains(tokens[i].key) {
      for token in tokens[(i + 1)...].prefix(6) {
        let text = token.text.lowercased()
        let isLabel =
          romans[text] != nil
          || token.kind == .number && token.key.count <= 2
            && !token.key.contains(".")
          || text.count == 1 && token.text.first?.isUppercase == true
        if isLabel {
          let label = romans[text] ?? (token.kind == .number ? token.key : text)
          found.append(Label(word: tokens[i].key, label: label))
        } else if !["and", "or", "to"].contains(token.key), !["-", "/", ","].contains(token.text) {
          break
        }
      }
    }
    return found
  }

  static func sets(in sentence: SentenceAttributes) -> [String: Set<String>] {
    all(in: sentence).reduce(into: [:]) { $0[$1.word, default: []].insert($1.label) }
  }
}

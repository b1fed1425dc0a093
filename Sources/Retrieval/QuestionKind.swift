internal import LiteratureIndex

/// The shape of a question, by its first words.
enum QuestionKind: Sendable {
  case yesNo, number, name, other

  init(_ text: String) {
    let words = SearchText.words(text, stemmed: false)
    let first = words.first ?? ""
    let asked = Set(words)
    if Self.auxiliaries.contains(first) {
      self = .yesNo
    } else if first == "how", words.count > 1, Self.measures.contains(words[1]) {
      self = .number
    } else if !asked.isDisjoint(with: Self.quantities) {
      self = .number
    } else if first == "which" || first == "who" || first == "where" || first == "list"
      || first == "name"
      || (first == "what" && words.count > 1 && !["is", "are", "does", "do"].contains(words[1]))
    {
      self = .name
    } else {
      self = .other
    }
  }

  var asksName: Bool { self == .name }

  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "do", "does", "did", "can", "could", "has", "have", "should",
    "will", "would", "may", "might",
  ]
  private static let measures: Set<String> = [
    "many", "much", "often", "common", "frequent", "likely", "rare", "long", "large", "big", "old",
  ]
  private static let quantities: Set<String> = [
    "prevalence", "incidence", "percentage", "proportion", "frequency", "penetrance", "number",
    "rate", "fraction",
  ]
}

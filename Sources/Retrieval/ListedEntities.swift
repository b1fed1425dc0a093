extension Question {
  private static let choosers: Set<String> = [
    "which", "any", "some", "one", "many", "all", "none", "most", "each", "two", "what",
  ]
  private static let betweenNames: Set<String> = [
    "and", "or", "the", "genes", "gene", "diseases", "disorders", "variants", "drugs", "syndromes",
    "conditions", "mutations", "alleles",
  ]

  /// "Which of GJB2, SLC26A4 and OTOF are dominant?" asks about any of them: a passage that holds one may
  /// answer. The names become one term.
  static func joiningListed(_ terms: [Term], _ words: [String], _ mentions: [Mention]) -> [Term] {
    guard
      let of = words.indices.first(where: { i in
        i > 0 && words[i] == "of" && choosers.contains(words[i - 1])
      })
    else { return terms }
    var listed: [Entity] = []
    var end = of + 1
    for mention in mentions where mention.range.lowerBound >= end {
      guard listed.isEmpty || mention.entity.kind == listed[0].kind else { continue }
      guard words[end..<mention.range.lowerBound].allSatisfy(betweenNames.contains) else { break }
      listed.append(mention.entity)
      end = mention.range.upperBound
    }
    guard listed.count > 1, let kind = listed.first?.kind, kind != .species else { return terms }
    let group = terms.filter { $0.entity.map(listed.contains) ?? false }
    guard group.count > 1, let first = terms.firstIndex(where: { $0.entity == listed[0] }) else {
      return terms
    }
    var joined = Term(
      surface: group.map(\.surface).joined(separator: " or "),
      alternatives: group.flatMap(\.alternatives),
      entity: Entity(.concept, listed.map(\.name).joined(separator: " or ")))
    joined.anyOf = listed
    var result = terms.filter { term in !group.contains(term) }
    result.insert(joined, at: min(first, result.count))
    return result
  }
}

internal import Grounding
internal import Literature
internal import Retrieval

/// Keeps sentences out of an answer that are about another allele, species, population or arm than was
/// asked for, or that state an aim or a hypothesis.
enum QuoteFilter {
  struct Refused {
    var sentences: [Answer.Dropped] = []
    /// Why there is no answer where nothing else is left.
    var reason = AbstentionReason.unsupported
    var missing: [String] = []
  }

  /// Those of the ranked sentences that pass, and those that do not; both in their order.
  static func split(
    _ ranked: [RankedSentence], of retrieval: Retrieval, names: NameTables?
  ) -> ([RankedSentence], Refused) {
    let check = QuestionCheck(question: retrieval.question.text, names: names)
    var passages: [Int: PassageAttributes] = [:]
    var refused = Refused()
    let kept = ranked.filter { item in
      let passage = retrieval.hits[item.hit].passage
      let around =
        passages[item.hit] ?? PassageAttributes(title: passage.title, text: passage.text)
      passages[item.hit] = around
      let text = passage.sentences[item.sentence].text
      let report = check.check(quote: text, in: around)
      guard report.verdict == .dropped, let name = report.check else { return true }
      if refused.sentences.isEmpty {
        refused.reason = reason(of: name)
        refused.missing = report.asked
      }
      refused.sentences.append(
        Answer.Dropped(text: text, source: passage.source, check: name, why: report.why))
      return false
    }
    return (kept, refused)
  }

  private static func reason(of check: String) -> AbstentionReason {
    switch check {
    case "allele", "star_allele", "effect_allele": .otherAllele
    case "species", "strain": .otherSpecies
    case "population", "sex", "age": .otherPopulation
    case "hypothesis": .backgroundOnly
    default: .unsupported
    }
  }

  /// What a quoted sentence is for. Passages of the starter library retell findings.
  static func role(of sentence: String, in passage: Passage) -> Answer.Role {
    guard passage.source.kind != .starter else { return .finding }
    return switch SentenceRole(of: sentence) {
    case .finding, .conclusion: .finding
    case .background: .background
    case .aim: .aim
    case .hypothesis: .hypothesis
    case .method: .method
    }
  }
}

package import Retrieval

/// Why there is no answer, or only part of one.
package enum AbstentionReason: String, Sendable, Codable {
  case noHits = "no_hits"
  case unsupported
  case entityMissing = "entity_missing"
  case otherAllele = "other_allele"
  case otherSpecies = "other_species"
  case damagedText = "damaged_text"
}

/// Which of the retrieved passages may answer.
package enum Support: Sendable {
  /// Positions of the hits that hold all that the question names.
  case answerable([Int])
  /// Hits that hold some of it, and what they lack.
  case partly([Int], missing: [String], AbstentionReason)
  case none(AbstentionReason, missing: [String])
}

/// Decides, before anything is decoded, whether the passages hold what the question is about.
///
/// A passage supports an answer only if it holds every protected entity of the question (gene, allele,
/// disease, drug, species) under one of its declared names, and enough of the question's other words.
package struct SupportGate: Sendable {
  /// The least share of the question's weight that an answering passage holds. Fitted on folds 1–4 by
  /// `cistron-bench fit`.
  package var coverage: Double

  package init(coverage: Double = 0.5) { self.coverage = coverage }

  package func judge(_ retrieval: Retrieval) -> Support {
    guard !retrieval.hits.isEmpty else { return .none(.noHits, missing: names(retrieval.unknown)) }
    let unknown = retrieval.unknown.filter { isName($0, in: retrieval.question.text) }
    if !unknown.isEmpty { return .none(.entityMissing, missing: names(unknown)) }
    let complete = retrieval.hits.indices.filter { retrieval.hits[$0].missingEntities.isEmpty }
    let enough = complete.filter { retrieval.hits[$0].coverage >= coverage }
    if !enough.isEmpty { return .answerable(enough) }
    guard complete.isEmpty, let best = retrieval.hits.min(by: {
      $0.missingEntities.count < $1.missingEntities.count
    }) else {
      return .none(.unsupported, missing: names(retrieval.hits[complete[0]].missing))
    }
    let missing = best.missingEntities
    let reason: AbstentionReason =
      if missing.contains(where: { $0.kind == .species }) {
        .otherSpecies
      } else if missing.contains(where: { $0.kind == .variant }) {
        .otherAllele
      } else {
        .entityMissing
      }
    return .none(reason, missing: missing.map(\.name))
  }

  private func names(_ terms: [Term]) -> [String] { terms.map(\.surface) }

  /// Whether an unknown word is a name rather than one of the language's words: it holds a digit, or it
  /// was written with a capital inside the question.
  private func isName(_ term: Term, in question: String) -> Bool {
    if let entity = term.entity { return entity.isProtected }
    if term.surface.contains(where: \.isNumber) { return true }
    let words = question.split(whereSeparator: { !($0.isLetter || $0.isNumber) })
    return words.dropFirst().contains {
      $0.first?.isUppercase == true && $0.lowercased() == term.surface.lowercased()
    }
  }
}

internal import Foundation
internal import Literature
internal import LiteratureIndex
package import Retrieval

/// Why there is no answer, or only part of one.
package enum AbstentionReason: String, Sendable, Codable {
  case noHits = "no_hits"
  case unsupported
  case entityMissing = "entity_missing"
  case otherAllele = "other_allele"
  case otherSpecies = "other_species"
  /// Only aims, hypotheses or what others had found before.
  case backgroundOnly = "background_only"
  case damagedText = "damaged_text"
  case conflict
  case otherPopulation = "other_population"
  case fullTextNeeded = "full_text_needed"
  case outOfDate = "out_of_date"
  case dosing, classification
  case clinicalDecision = "clinical_decision"
  case falsePremise = "false_premise"
  case identifierType = "identifier_type"
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
/// Two steps. The rules: a passage supports an answer only if it holds every protected entity of the
/// question (gene, allele, disease, drug, species) under one of its declared names, and every place or
/// people that the question names; without one nothing is quoted. Then, of what passes, a fitted model of
/// how likely the passages are to answer (`SupportModel`), with one threshold: below it the nearest
/// sentences are shown as what they are, a partial answer that says which words it lacks; far below it nothing
/// is.
package struct SupportGate: Sendable {
  /// The least share of the question's weight that a quoted passage holds. Chosen on the committed questions
  /// of `cistron-bench starter`.
  package var coverage: Double
  package var model: SupportModel

  package init(coverage: Double = 0.25, model: SupportModel = .shipped) {
    self.coverage = coverage
    self.model = model
  }

  package func judge(_ retrieval: Retrieval) -> Support {
    switch rule(retrieval) {
    case .refused(let reason, let missing): return .none(reason, missing: missing)
    case .open(let hits):
      let features = SupportFeatures(retrieval, hits: hits)
      // A passage that says it answers this very question does.
      if features[.mostAsked] == 1 { return .answerable(hits) }
      let isKnown = !retrieval.hits[hits[0]].asked.isEmpty
      let isHeld = !isKnown || features[.heaviestEverMissing] < SupportModel.mostMissing
      if let noun = uncounted(retrieval, hits) {
        return .partly(hits, missing: ["a number of \(noun)"], .unsupported)
      }
      // "How is X inherited?" and "X is an autosomal dominant disorder": the model knows few short questions.
      if isKnown, features[.heaviestMissing] == 0, features.isSaidOfSubject {
        return .answerable(hits)
      }
      if isHeld, model.probability(features) >= model.threshold { return .answerable(hits) }
      let missing = names(retrieval.hits[hits[0]].missing, retrieval)
      if model.isFar(features, isKnown: isKnown) { return .none(.unsupported, missing: missing) }
      return .partly(hits, missing: missing, .unsupported)
    }
  }

  /// What the question wants counted, where no sentence tells a number of it.
  private func uncounted(_ retrieval: Retrieval, _ hits: [Int]) -> String? {
    guard let thing = AskedThing(retrieval.question), let noun = thing.counted else { return nil }
    let isTold = hits.contains { i in
      retrieval.hits[i].passage.sentences.contains { thing.isHeld(by: $0.text, retrieval.names) }
    }
    return isTold ? nil : noun
  }

  /// What the rules say by themselves.
  package enum Ruling: Sendable {
    case refused(AbstentionReason, missing: [String])
    /// Positions of the hits that hold all names, best first; never empty.
    case open([Int])
  }

  package func rule(_ retrieval: Retrieval) -> Ruling {
    guard !retrieval.hits.isEmpty else {
      return .refused(.noHits, missing: names(retrieval.unknown, retrieval))
    }
    let text = retrieval.question.text
    let unknown = retrieval.unknown.filter { term in
      isName(term, in: text)
        && !(isProperName(term, in: text)
          && retrieval.hits.contains { holdsRelative(of: term, $0) })
    }
    if !unknown.isEmpty {
      return .refused(reason(unknown, retrieval), missing: names(unknown, retrieval))
    }
    let complete = retrieval.hits.indices.filter { retrieval.hits[$0].missingEntities.isEmpty }
    let enough = complete.filter { i in
      let hit = retrieval.hits[i]
      return hit.coverage >= coverage
        && !hit.missing.contains {
          isProperName($0, in: text) && !holdsRelative(of: $0, hit)
        }
    }
    if !enough.isEmpty { return .open(enough) }
    if let first = complete.first {
      return .refused(.unsupported, missing: names(retrieval.hits[first].missing, retrieval))
    }
    // The nearest miss says most: another species or allele of what was asked, before another gene.
    let best = retrieval.hits.min { a, b in rank(a) < rank(b) }
    guard let best else { return .refused(.unsupported, missing: []) }
    return .refused(
      reason(best.missingEntities.map(\.kind)),
      missing: best.missingEntities.map { Self.name($0, retrieval.question) })
  }

  /// An allele as it was typed: its searched form ("star5701") is not for reading.
  package static func name(_ entity: Entity, _ question: Question) -> String {
    let mention = question.mentions.first { $0.entity == entity }
    guard entity.kind == .variant,
      let word = mention?.words.last ?? entity.name.split(separator: " ").last.map(String.init)
    else { return entity.name }
    let typed = question.text.split(whereSeparator: \.isWhitespace).map(String.init).first {
      SearchText.words($0, stemmed: false).contains(word)
    }
    return typed?.trimmingCharacters(in: punctuation) ?? entity.name
  }

  private static let punctuation = CharacterSet(charactersIn: ".,;:?!()[]\"'")

  /// Names that no record holds: another allele or species only where some hit lacks nothing else.
  private func reason(_ unknown: [Term], _ retrieval: Retrieval) -> AbstentionReason {
    let found = reason(unknown.map { $0.entity?.kind ?? .disease })
    guard found != .entityMissing else { return found }
    let nearby = retrieval.hits.contains { hit in
      reason(hit.missingEntities.map(\.kind)) != .entityMissing && hit.coverage >= coverage
    }
    let others = retrieval.question.entities.contains { $0.kind != .variant && $0.kind != .species }
    return nearby && others ? found : .entityMissing
  }

  private func reason(_ kinds: [Entity.Kind]) -> AbstentionReason {
    guard kinds.allSatisfy({ $0 == .species || $0 == .variant }) else { return .entityMissing }
    return kinds.contains(.species) ? .otherSpecies : .otherAllele
  }

  private func rank(_ hit: Hit) -> Int {
    2 * hit.missingEntities.count
      - (reason(hit.missingEntities.map(\.kind)) == .entityMissing ? 0 : 1)
  }

  /// A gene by its symbol, another word as it was typed.
  private func names(_ terms: [Term], _ retrieval: Retrieval) -> [String] {
    let typed = retrieval.question.text.split(whereSeparator: \.isWhitespace).map(String.init)
    return terms.map { term in
      if let entity = term.entity, entity.kind == .gene { return entity.name }
      if let entity = term.entity, entity.kind == .variant {
        return Self.name(entity, retrieval.question)
      }
      guard let word = term.alternatives.first?.last else { return term.surface }
      let whole = typed.first { SearchText.words($0, stemmed: false).contains(word) }
      guard let whole, term.alternatives[0].count == 1 else { return term.surface }
      return whole.trimmingCharacters(in: Self.punctuation)
    }
  }

  /// Endings of names of diseases and drugs.
  private static let endings = [
    "itis", "oma", "emia", "aemia", "opathy", "penia", "plegia", "trophy", "cytosis", "mab",
    "tinib",
    "cillin", "mycin", "statin", "azole", "sartan",
  ]

  /// Whether an unknown word is a name, without which there is nothing to answer: an entity, a symbol (a
  /// capital and a digit: BRCA7), a word with a capital inside the question (Leeds), or one that ends as
  /// diseases and drugs do. Short forms in capitals are not: passages often spell them out.
  private func isName(_ term: Term, in question: String) -> Bool {
    if let entity = term.entity { return entity.isProtected }
    let parts = Set(term.alternatives.first ?? [])
    if parts.contains(where: { part in
      part.count > 6 && Self.endings.contains { part.hasSuffix($0) }
    }) {
      return true
    }
    let words = question.split(whereSeparator: { !($0.isLetter || $0.isNumber) })
    return words.enumerated().contains { i, word in
      guard parts.contains(word.lowercased()), word.first?.isUppercase == true else { return false }
      if word.contains(where: \.isNumber) { return !isHistoneMark(word) }
      return i > 0 && word.count > 3 && word.dropFirst().allSatisfy(\.isLowercase)
        && !Self.calendar.contains(word.lowercased())
    }
  }

  /// Written with a capital, and no name of anything.
  private static let calendar: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "english", "latin", "excel", "python", "bioconductor",
  ]

  /// Whether the passage holds a word that begins alike: Japanese for Japan, Ashkenazi for Ashkenazim, Jewish for
  /// Jews.
  private func holdsRelative(of term: Term, _ hit: Hit) -> Bool {
    guard let word = term.alternatives.first?.first else { return false }
    let text = hit.passage.title + " " + hit.passage.text
    let opening = Populations.opening(of: word, 5)
    return SearchText.words(text, stemmed: false).contains { $0.hasPrefix(opening) }
  }

  /// A word with a capital inside a question that is not all in capitals: a place, a people, a person.
  /// An answer about Finland does not answer for Japan.
  private func isProperName(_ term: Term, in question: String) -> Bool {
    guard term.entity == nil, let part = term.alternatives.first?.first else { return false }
    let words = question.split(whereSeparator: { !($0.isLetter || $0.isNumber) })
    let capitals = words.count { $0.first?.isUppercase == true }
    guard 2 * capitals < words.count + 1 else { return false }
    return words.dropFirst().contains { word in
      word.lowercased() == part && word.first?.isUppercase == true && word.count > 3
        && word.dropFirst().allSatisfy(\.isLowercase) && !Self.calendar.contains(part)
    }
  }

  /// H3K36me3, H4K20ac.
  private func isHistoneMark(_ word: Substring) -> Bool {
    word.first == "H" && word.dropFirst().first?.isNumber == true && word.dropFirst(2).first == "K"
  }
}

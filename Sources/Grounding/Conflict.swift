internal import Foundation
package import Literature
package import Retrieval

/// Passages that disagree about the same things: one finds what another does not, or finds it the other way
/// round. Both are shown with their sizes; which is right is not voted on.
package struct Conflict: Sendable {
  /// What is claimed of an association or a change.
  package enum Finding: String, Sendable {
    case association = "an association"
    case noAssociation = "no association"
    case higherRisk = "a higher risk"
    case lowerRisk = "a lower risk"
    case increase = "an increase"
    case decrease = "a decrease"
  }

  package struct Side: Sendable {
    /// Position among the passages that were compared.
    package var passage: Int
    package var sentence: Int
    package var finding: Finding
  }

  /// In the order of the passages.
  package var sides: [Side]
  /// What both sides speak of.
  package var entities: [Entity]

  /// "Passages disagree: [1] finds an association (“120 cases and 130 controls”), [3] no association."
  package func warning(marks: [Int], passages: [Passage]) -> String {
    let parts = zip(sides, marks).map { side, mark in
      let size = EvidenceGrade(passages[side.passage].abstract).sampleSize
      return "[\(mark)] finds \(side.finding.rawValue)" + (size.map { " (“\($0)”)" } ?? "")
    }
    let names = entities.map(\.name).joined(separator: ", ")
    return "passages disagree on \(names): \(parts.joined(separator: ", "))"
  }
}

/// Finds conflicts. It would rather miss one than see one where there is none: both sentences must be
/// findings of the passages' own, name the same gene, allele or drug and the same disease, and no other
/// allele; they must make opposite claims in words that are not weighed by the other in the same sentence.
package struct ConflictFinder: Sendable {
  private let names: NameTables

  package init(_ names: NameTables) { self.names = names }

  private struct Claim {
    var side: Conflict.Side
    var entities: Set<Entity>
    /// Whatever in the sentence looks like an allele, a genotype or a model of inheritance.
    var alleles: Set<String>
  }

  /// The first conflict among `passages` about what `question` names.
  package func conflict(_ question: Question, _ passages: [Passage]) -> Conflict? {
    let asked = Set(question.entities.filter { Self.pairKinds.contains($0.kind) })
    guard !asked.isEmpty else { return nil }
    let claims = passages.enumerated().flatMap { i, passage in self.claims(passage, at: i, asked) }
    for (i, a) in claims.enumerated() {
      for b in claims[(i + 1)...] where a.side.passage != b.side.passage {
        guard Self.areOpposite(a.side.finding, b.side.finding) else { continue }
        let shared = a.entities.intersection(b.entities)
        guard asked.isSubset(of: shared), Self.isRelation(shared), agree(a, b, .variant),
          agree(a, b, .drug), agree(a, b, .species), a.alleles == b.alleles
        else { continue }
        let order = shared.filter { Self.pairKinds.contains($0.kind) }.sorted {
          ($0.kind.rawValue, $0.name) < ($1.kind.rawValue, $1.name)
        }
        return Conflict(sides: [a.side, b.side], entities: order)
      }
    }
    return nil
  }

  private static let pairKinds: Set<Entity.Kind> = [.gene, .variant, .drug, .disease]

  /// A gene, an allele or a drug, and a disease.
  private static func isRelation(_ entities: Set<Entity>) -> Bool {
    entities.contains { $0.kind == .disease }
      && entities.contains { $0.kind == .gene || $0.kind == .variant || $0.kind == .drug }
  }

  /// Neither names one of this kind that the other does not.
  private func agree(_ a: Claim, _ b: Claim, _ kind: Entity.Kind) -> Bool {
    a.entities.filter { $0.kind == kind } == b.entities.filter { $0.kind == kind }
  }

  private static func areOpposite(_ a: Conflict.Finding, _ b: Conflict.Finding) -> Bool {
    switch (a, b) {
    case (.association, .noAssociation), (.noAssociation, .association),
      (.higherRisk, .noAssociation), (.noAssociation, .higherRisk),
      (.lowerRisk, .noAssociation), (.noAssociation, .lowerRisk),
      (.higherRisk, .lowerRisk), (.lowerRisk, .higherRisk), (.increase, .decrease),
      (.decrease, .increase):
      true
    default: false
    }
  }

  private static let allele = TextPattern(
    #"\brs\d+\b|\*\s?\d+\w*|[-−–+]\s?\d{2,5}\b|\b[cpgm]\.\s?\S+|\b[A-Z]\d{1,4}[A-Z]\b|\b\d+\s?[ACGT]\s?(?:>|/|→|to)\s?[ACGT]\b|\b[ACGT]\s?(?:>|/|→)\s?[ACGT]\b|\b[ACGT]-?\d+[ACGT]?\b|\b(?:Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val)-?\d+\w*|\b(?:codon|exon|intron|position)\s\d+|\b[ACGT] allele|\ballele [A-Z0-9]+|\b[ACGT]{2}\b|\b(?:epsilon|ε) ?\d|\b(?:homo|hetero)zyg\w+|\bhaplotypes?|\bdeletion|\binsertion|\bnull\b|\brepeats?\b|\b(?:dominant|recessive) model"#,
    matchesCase: true)

  static func alleles(in text: String) -> Set<String> {
    Set(allele.all(in: text).map { $0.lowercased().filter { !$0.isWhitespace } })
  }

  // MARK: Claims of a passage

  private func claims(_ passage: Passage, at place: Int, _ asked: Set<Entity>) -> [Claim] {
    // A review tells what others found; a retracted paper finds nothing.
    let grade = EvidenceGrade(passage.abstract)
    guard passage.abstract.retraction == nil, grade.study != .review,
      grade.study != .systematicReview
    else { return [] }
    let species = Set(grade.species.filter { $0 != "human" }.map { Entity(.species, $0) })
    return passage.sentences.indices.compactMap { i in
      let text = passage.sentences[i].text
      guard Self.isOwnFinding(text, at: i, of: passage.sentences.count),
        let finding = Self.finding(in: text)
      else { return nil }
      let entities = Set(names.mentions(in: text).map(\.entity).filter(\.isProtected))
        .filter { $0.kind != .species }.union(species)
      guard asked.isSubset(of: entities) else { return nil }
      return Claim(
        side: Conflict.Side(passage: place, sentence: i, finding: finding), entities: entities,
        alleles: Self.alleles(in: text))
    }
  }

  private static let foreign = TextPattern(
    #"\b(?:previous(?:ly)?|earlier|other (?:studies|authors|groups)|(?:has|have|had) been|(?:were|was) reported|it is known|(?:is|are) known|known to|reported to|suggested to be|whether|if|may|might|could|although|but|however|while|whereas|except|unless|only|not all|some|depending|et al|aim(?:ed|s)?)\b|\b(?:controversial|conflicting|inconsistent|contradictory|inconclusive|hypothes|subgroup|stratif|background|objective|purpose|to (?:investigate|examine|determine|assess|evaluate|test|explore|clarify))|\?"#
  )

  /// A conclusion or a result, said without a condition, a comparison or another's name. The first third
  /// of an abstract tells what is known or asked.
  private static func isOwnFinding(_ text: String, at place: Int, of count: Int) -> Bool {
    3 * place >= count && !foreign.isIn(text)
  }

  private static let none = TextPattern(
    #"\bno (?:significant |statistically significant |evidence (?:of|for) (?:an? |any )?|overall |clear )*(?:genetic |allelic |genotypic )?(?:association|relationship|correlation|link)s?\b|\b(?:not|n't|neither) (?:\w+ ){0,3}associated\b|\b(?:did|does|do|could|was|were) not (?:\w+ ){0,3}(?:show|find|detect|observe|reveal|replicate|confirm|support)[^.;]{0,40}\bassociation\b|\black of (?:an? |any )?(?:genetic )?association\b|\b(?:does|do|did) not (?:\w+ ){0,2}(?:confer|increase|affect|influence|contribute to) (?:\w+ ){0,4}(?:risk|susceptibility|predisposition)\b|\bis unlikely to (?:be associated|contribute)|\bis not (?:a |an )?(?:\w+ ){0,3}(?:risk factor|susceptibility gene)\b"#
  )
  private static let anyNegation = TextPattern(
    #"\b(?:no|not|nor|neither|never|without|lack|lacks|absence|absent|fail(?:ed|s)?|unlikely|non|negative(?:ly)?|inverse(?:ly)?|cannot|n't)\b"#
  )
  private static let higher = TextPattern(
    #"\b(?:increas(?:e|es|ed|ing)|higher|elevated|greater) (?:the )?(?:\w+ ){0,2}(?:risk|susceptibility|odds)\b|\bconfers? (?:\w+ ){0,3}(?:risk|susceptibility)\b|\b(?:is|are|was|were|as) (?:an? |the )?(?:\w+ ){0,3}risk (?:factor|allele|variant)s?\b"#
  )
  private static let lower = TextPattern(
    #"\b(?:decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|lower(?:s|ed)?) (?:the )?(?:\w+ ){0,2}(?:risk|susceptibility|odds)\b|\bprotect(?:s|ed|ive|ion)?\b (?:effect )?(?:against|from|effect|factor|for|in)\b"#
  )
  private static let associated = TextPattern(
    #"\b(?:is|are|was|were|be) (?:\w+ly |also |independently )*associated with\b|\b(?:significant|strong|positive|statistically significant) (?:\w+ )?associations?\b|\b(?:found|observed|detected|showed|identified|confirmed|replicated) (?:an?|the) (?:\w+ ){0,2}association\b"#
  )
  private static let up = TextPattern(
    #"\b(?:up-?regulated|over-?expressed|over-?expression|expression (?:\w+ ){0,4}(?:was|is|were) (?:\w+ )?(?:increased|elevated|higher)|(?:increased|elevated|higher) (?:\w+ ){0,3}expression)\b"#
  )
  private static let down = TextPattern(
    #"\b(?:down-?regulated|under-?expressed|expression (?:\w+ ){0,4}(?:was|is|were) (?:\w+ )?(?:decreased|reduced|lower)|(?:decreased|reduced|lower) (?:\w+ ){0,3}expression)\b"#
  )

  /// What a sentence claims; nil where it claims nothing of the kind, or two things.
  static func finding(in text: String) -> Conflict.Finding? {
    let isNone = none.isIn(text)
    let isHigher = higher.isIn(text)
    let isLower = lower.isIn(text)
    let isUp = up.isIn(text)
    let isDown = down.isIn(text)
    if isNone {
      // "No association with A, but an increased risk of B": too much for one claim.
      return lower.isIn(text) || isUp || isDown ? nil : .noAssociation
    }
    guard !anyNegation.isIn(text) else { return nil }
    switch (isHigher, isLower, isUp, isDown) {
    case (true, false, false, false): return .higherRisk
    case (false, true, false, false): return .lowerRisk
    case (false, false, true, false): return .increase
    case (false, false, false, true): return .decrease
    case (false, false, false, false): return associated.isIn(text) ? .association : nil
    default: return nil
    }
  }
}

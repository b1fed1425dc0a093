package import Literature
internal import LiteratureIndex

/// A sentence that speaks against an answer, or limits it.
package struct ContrarySentence: Sendable {
  package var passage: Passage
  package var sentence: Int
  package var score: Double
  /// Why it was taken: "says not", "decreased, not increased", "controversial".
  package var reasons: [String]
}

/// Searches for evidence against an answer: sentences on the same things that deny them, doubt them, or
/// name the opposite direction. What is found is to be read, not believed: whether it contradicts depends
/// on population, allele and design, which no word list knows.
package struct ContrarySentences: Sendable {
  private let retriever: Retriever
  /// Passages that are looked at.
  package var depth = 40
  /// The least share of an answer sentence's own words that a contrary sentence holds.
  package var overlap = 0.2

  package init(retriever: Retriever) { self.retriever = retriever }

  package struct Result: Sendable {
    package var sentences: [ContrarySentence]
    /// Passages that were looked at.
    package var passages: Int
  }

  /// - Parameters:
  ///   - question: as it stands alone.
  ///   - answer: the sentences of the answer.
  package func search(question text: String, answer: [String], limit: Int = 3) throws -> Result {
    let names = retriever.names
    let question = Question(text, names: names)
    // The answer's own words find what is said of the same thing elsewhere.
    let wide = Question(([text] + answer).joined(separator: " "), names: names)
    var seen: Set<Source> = []
    var hits: [Hit] = []
    for query in [question, wide] {
      hits += try retriever.retrieve(query, limit: depth).hits.filter {
        seen.insert($0.source).inserted
      }
    }
    let quoted = Set(answer)
    let subject = Self.subject(question, answer, names)
    // That both name the subject says nothing of what they claim.
    let named = Set(
      (subject ?? []).flatMap { names.names[$0] ?? [] }.flatMap { SearchText.words($0) })
    let claims = answer.map { Claim($0, except: named) }
    var found: [ContrarySentence] = []
    for hit in hits {
      for (i, sentence) in hit.passage.sentences.enumerated() where !quoted.contains(sentence.text)
      {
        guard holds(subject, sentence.text, in: hit.passage) else { continue }
        if let contrary = contrary(Claim(sentence.text, except: named), to: claims) {
          found.append(
            ContrarySentence(
              passage: hit.passage, sentence: i, score: contrary.score, reasons: contrary.reasons))
        }
      }
    }
    found.sort {
      $0.score != $1.score
        ? $0.score > $1.score
        : ($0.passage.source, $0.sentence) < ($1.passage.source, $1.sentence)
    }
    return Result(sentences: Array(found.prefix(limit)), passages: hits.count)
  }

  /// What a contrary sentence must be about: the question's genes, alleles, diseases and drugs, else
  /// those of the answer; nil where there are none. Where a gene or an allele is among them, what is said of
  /// the same disease under another gene does not speak against it.
  private static func subject(_ question: Question, _ answer: [String], _ names: NameTables)
    -> Set<Entity>?
  {
    func genesFirst(_ entities: [Entity]) -> Set<Entity> {
      let genes = entities.filter { $0.kind == .gene || $0.kind == .variant }
      return Set(genes.isEmpty ? entities : genes)
    }
    let own = question.entities.filter { $0.kind != .species }
    if !own.isEmpty { return genesFirst(own) }
    let said = answer.flatMap { names.mentions(in: $0) }.map(\.entity).filter {
      $0.isProtected && $0.kind != .species
    }
    return said.isEmpty ? nil : genesFirst(said)
  }

  /// The sentence names one of them, or its passage's title does and the sentence no other of the kind.
  private func holds(_ subject: Set<Entity>?, _ sentence: String, in passage: Passage) -> Bool {
    guard let subject else { return true }
    let own = Set(retriever.names.mentions(in: sentence).map(\.entity).filter(\.isProtected))
    if !own.isDisjoint(with: subject) { return true }
    let kinds = Set(own.map(\.kind))
    let title = retriever.names.mentions(in: passage.title).map(\.entity)
    return title.contains { subject.contains($0) && !kinds.contains($0.kind) }
  }

  /// How far a sentence speaks against the claim that is nearest to it; nil where it does not.
  private func contrary(_ sentence: Claim, to claims: [Claim]) -> (
    score: Double, reasons: [String]
  )? {
    var best: (score: Double, reasons: [String])?
    for claim in claims {
      let shared = claim.content.intersection(sentence.content).count
      let near = Double(shared) / Double(max(1, claim.content.count))
      guard near >= overlap, shared >= 2 else { continue }
      var reasons: [String] = []
      var weight = 0.0
      if sentence.isNegated != claim.isNegated {
        reasons.append(sentence.isNegated ? "says not" : "does not say not")
        weight += sentence.isNegated ? 1 : 0.6
      }
      for (mine, theirs) in Contrast.opposites(sentence.directions, claim.directions) {
        reasons.append("\(mine), not \(theirs)")
        weight += 1
      }
      if let doubt = sentence.doubt, claim.doubt == nil {
        reasons.append(doubt)
        weight += 0.8
      }
      guard !reasons.isEmpty else { continue }
      let score = weight * (0.3 + near)
      if score > (best?.score ?? 0) { best = (score, reasons) }
    }
    return best
  }
}

/// What a sentence says, in the few respects in which another can deny it.
struct Claim {
  let content: Set<String>
  let isNegated: Bool
  let directions: Set<String>
  let doubt: String?

  /// - Parameter names: stems of what both sentences are about in any case.
  init(_ text: String, except names: Set<String> = []) {
    let words = SearchText.words(text, stemmed: false)
    content = Set(
      words.filter { $0.count > 2 && !StopWords.contains($0) && !StopWords.isWeak($0) }.map(
        Term.stem)
    ).subtracting(names)
    let padded = " " + words.joined(separator: " ") + " "
    isNegated = Contrast.negations.contains { padded.contains(" \($0) ") }
    doubt = Contrast.doubts.first { padded.contains(" \($0) ") }
    directions = Set(Contrast.directions.filter { padded.contains(" \($0) ") })
  }
}

/// Words by which one sentence denies another.
enum Contrast {
  /// Denials of what could be claimed. "Without treatment" and "absent enzyme" claim something.
  static let negations: [String] =
    [
      "not", "never", "neither", "cannot", "failed to", "unrelated", "ruled out", "independent of",
      "unaffected", "unchanged", "rather than", "lack of association", "lack of evidence",
      "absence of association", "little evidence",
    ]
    + [
      "evidence", "association", "effect", "difference", "differences", "significant", "increase",
      "increased", "decrease", "correlation", "link", "relationship", "role", "benefit",
      "influence",
      "impact", "linkage", "longer", "such",
    ].map { "no \($0)" }

  static let doubts = [
    "controversial", "conflicting", "inconsistent", "contradictory", "inconclusive", "disputed",
    "contrary to", "in contrast to", "unclear", "uncertain", "failed to replicate", "unlikely",
    "questioned", "debated", "discrepant", "refuted", "overestimated", "limited evidence",
    "incomplete penetrance", "reduced penetrance",
  ]

  private static let pairs = [
    (
      ["increased", "increase", "increases", "higher", "elevated", "raised", "raises", "more"],
      ["decreased", "decrease", "decreases", "lower", "reduced", "reduces", "lowers", "fewer"]
    ),
    (["dominant"], ["recessive"]), (["autosomal"], ["x linked", "mitochondrial"]),
    (
      ["activates", "activation", "activating", "stimulates", "enhances"],
      ["inhibits", "inhibition", "inhibiting", "represses", "suppresses"]
    ),
    (["risk", "predisposes", "harmful", "deleterious"], ["protective", "protects", "protection"]),
    (["pathogenic", "disease causing"], ["benign", "harmless"]),
    (["gain of function"], ["loss of function"]), (["upregulated"], ["downregulated"]),
    (["sensitive", "sensitivity"], ["resistant", "resistance"]), (["germline"], ["somatic"]),
    (["maternal", "maternally"], ["paternal", "paternally"]), (["common"], ["rare"]),
    (["complete penetrance", "fully penetrant"], ["incomplete penetrance", "reduced penetrance"]),
    (["early onset"], ["late onset"]), (["effective", "benefit"], ["ineffective", "harm"]),
  ]

  static let directions: [String] = pairs.flatMap { $0.0 + $0.1 }

  /// The first words of each pair in which two sentences stand on opposite sides. One that names both
  /// sides takes neither.
  static func opposites(_ a: Set<String>, _ b: Set<String>) -> [(String, String)] {
    pairs.compactMap { left, right in
      let side = { (set: Set<String>) -> (left: String?, right: String?) in
        (left.first(where: set.contains), right.first(where: set.contains))
      }
      switch (side(a), side(b)) {
      case ((let mine?, nil), (nil, let theirs?)), ((nil, let mine?), (let theirs?, nil)):
        return (mine, theirs)
      default: return nil
      }
    }
  }
}

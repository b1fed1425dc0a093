package import Retrieval
internal import Literature
internal import LiteratureIndex

/// What a question takes for granted and the library does not: a remark, and the passages that say what
/// holds instead.
package struct FalsePremise: Sendable {
  package var remark: Remark
  package var retrieval: Retrieval
  package var hits: [Int]
  /// Where a table answers, in place of passages.
  package var fact: TableLookup.Fact?
}

/// Finds the relation that a "why" or "how" question presupposes, and compares it with the passages.
///
/// | presupposed | false where |
/// |---|---|
/// | a gene causes a disease | neither the disease table nor a sentence holds both, and a sentence names another gene as the disease's cause |
/// | a drug treats a disease | no sentence holds both, and passages on the disease name another drug |
/// | a mode of inheritance | the disease's passages state other modes, never this one |
/// | a chromosome of a disease | its passages name chromosomes, not this one |
/// | a gene's chromosome | the gene table has another |
///
/// A question that asks whether it is so presupposes nothing.
package struct PremiseCheck {
  let reading: QuestionReading
  let question: Question
  let retriever: Retriever
  let words: [String]

  package static func judge(
    _ reading: QuestionReading, _ question: Question, _ retriever: Retriever, depth: Int
  ) throws -> FalsePremise? {
    let check = PremiseCheck(
      reading: reading, question: question, retriever: retriever,
      words: SearchText.words(reading.searched, stemmed: false))
    guard check.presupposes else { return nil }
    return try check.chromosomeOfGene(depth) ?? check.inheritance(depth)
      ?? check.chromosomeOfDisease(depth) ?? check.pair(depth)
  }

  // MARK: What is presupposed

  private static let openings = Set(["why", "how", "explain", "describe"])
  private static let openWords = Set(["whether", "if", "or", "could", "might", "may", "evidence"])

  private var presupposes: Bool {
    guard reading.request == nil, reading.type != .yesno else { return false }
    let opens =
      words.prefix(reading.language == .chinese ? words.count : 2).contains(
        where: Self.openings.contains)
      || words.starts(with: ["what", "is", "the", "mechanism"])
      || words.starts(with: ["by", "what", "mechanism"])
    return opens && !words.contains(where: Self.openWords.contains)
  }

  /// The one disease that the question names, apart from one whose name is the claim itself.
  private func disease(without claim: [String] = []) -> Term? {
    let terms = question.terms.filter { term in
      guard term.entity?.kind == .disease else { return false }
      return claim.isEmpty || !claim.allSatisfy { (term.alternatives.first ?? []).contains($0) }
    }
    return terms.count == 1 ? terms[0] : nil
  }

  /// Words of the question that stand in no disease's name.
  private var freeWords: [String] {
    var covered: Set<Int> = []
    for mention in question.mentions where mention.entity.kind == .disease {
      covered.formUnion(mention.range)
    }
    return words.indices.map { covered.contains($0) ? "" : words[$0] }
  }

  // MARK: Inheritance

  private func inheritance(_ depth: Int) throws -> FalsePremise? {
    guard let disease = disease(), let claim = InheritanceMode.all(in: freeWords).first else {
      return nil
    }
    let found = try passages(on: disease, asking: "How is %@ inherited? Mode of inheritance", depth)
    var evidence: [Int] = []
    for hit in found.hits {
      for sentence in found.retrieval.hits[hit].passage.sentences {
        let modes = InheritanceMode.all(in: SearchText.words(sentence.text, stemmed: false))
        if modes.contains(where: claim.isSupported) { return nil }
        if modes.contains(where: claim.contradicts), !evidence.contains(hit) {
          evidence.append(hit)
        }
      }
    }
    guard !evidence.isEmpty else { return nil }
    let name = shown(disease)
    return FalsePremise(
      remark: Remark(
        .falsePremise,
        reading.language == .chinese
          ? "这里没有段落说 \(name) 是 \(claim.name)。关于其遗传方式，资料库中的原文是："
          : "No passage here says that \(name) is \(claim.name). What the library says of its "
            + "inheritance:"),
      retrieval: found.retrieval, hits: evidence)
  }

  // MARK: Chromosomes

  private func chromosomeOfDisease(_ depth: Int) throws -> FalsePremise? {
    guard let claim = ChromosomeClaim.first(in: words), let disease = disease(without: claim.words),
      !question.entities.contains(where: { $0.kind == .gene })
    else { return nil }
    let found = try passages(on: disease, asking: "What causes %@? Which chromosome", depth)
    var evidence: [Int] = []
    for hit in found.hits {
      let passage = found.retrieval.hits[hit].passage
      let named = ChromosomeClaim.chromosomes(
        in: SearchText.words(passage.title + ". " + passage.text, stemmed: false))
      if named.contains(claim.chromosome) { return nil }
      if !named.isEmpty { evidence.append(hit) }
    }
    guard !evidence.isEmpty else { return nil }
    let name = shown(disease)
    return FalsePremise(
      remark: Remark(
        .falsePremise,
        reading.language == .chinese
          ? "这里没有段落把 \(name) 与 \(claim.chromosome) 号染色体联系起来。资料库中关于其原因的原文是："
          : "No passage here links \(name) to chromosome \(claim.chromosome). What the library says "
            + "of its cause:"),
      retrieval: found.retrieval, hits: evidence)
  }

  private func chromosomeOfGene(_ depth: Int) throws -> FalsePremise? {
    let genes = question.entities.filter { $0.kind == .gene }
    guard genes.count == 1, let gene = retriever.names.genes[genes[0].name], !gene.locus.isEmpty,
      let claim = ChromosomeClaim.first(in: words), claim.isPlace,
      let place = Self.chromosome(ofLocus: gene.locus), place != claim.chromosome
    else { return nil }
    let retrieval = try retriever.retrieve(question, limit: depth)
    let asked = Question("Where is \(gene.symbol) located?", names: retriever.names)
    return FalsePremise(
      remark: Remark(
        .falsePremise,
        reading.language == .chinese
          ? "\(gene.symbol) 不在 \(claim.chromosome) 号染色体上。基因表写明："
          : "\(gene.symbol) does not lie on chromosome \(claim.chromosome). The gene table says:"),
      retrieval: retrieval, hits: [], fact: TableLookup.answer(asked, names: retriever.names))
  }

  private static func chromosome(ofLocus locus: String) -> String? {
    let name = locus.prefix { $0.isNumber }
    if !name.isEmpty { return String(name) }
    guard let first = locus.first, first == "X" || first == "Y" else { return nil }
    return String(first)
  }

  // MARK: Pairs

  private static let causing = Set(
    """
    cause causes caused causing lead leads leading result results responsible underlie underlies
    produce produces trigger triggers
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let treating = Set([
    "treat", "treats", "treatment", "cure", "cures", "prevent", "prevents",
  ])

  private func pair(_ depth: Int) throws -> FalsePremise? {
    guard let disease = disease() else { return nil }
    let isCause = words.contains(where: Self.causing.contains)
    let kind: Entity.Kind = isCause ? .gene : .drug
    guard isCause || words.contains(where: Self.treating.contains) else { return nil }
    let partners = question.terms.filter { $0.entity?.kind == kind }
    guard partners.count == 1, let name = partners[0].entity?.name,
      question.entities.count == 2,
      !question.mentions.contains(where: { mention in
        mention.entity.kind == kind
          && question.mentions.contains { $0.entity.kind == .disease && $0.range == mention.range }
      })
    else { return nil }
    if let disease = disease.entity?.name,
      retriever.names.diseaseGenes[disease]?.contains(name) == true
    {
      return nil
    }
    // A sentence that holds both, or one with the partner under the disease's name, is support enough.
    let own = try retriever.retrieve(question, limit: depth)
    for hit in own.hits {
      let titled = holds(hit.passage.title, disease)
      for sentence in hit.passage.sentences
      where names(sentence.text, name, kind) && (titled || holds(sentence.text, disease)) {
        return nil
      }
    }
    let ask = isCause ? "Which gene causes %@? Mutations" : "How is %@ treated? Treatment"
    let found = try passages(on: disease, asking: ask, depth)
    let evidence = found.hits.filter { hit in
      found.retrieval.hits[hit].passage.sentences.contains { sentence in
        let words = Set(SearchText.words(sentence.text, stemmed: false))
        let states =
          isCause
          ? !words.isDisjoint(with: [
            "caused", "mutations", "mutation", "mutated", "defects", "due",
          ])
          : !words.isDisjoint(with: ["treated", "treatment", "therapy", "treats"])
        return states
          && retriever.names.mentions(in: sentence.text).contains {
            $0.entity.kind == kind && $0.entity.name != name
          }
      }
    }
    guard !evidence.isEmpty else { return nil }
    let subject = shown(disease)
    return FalsePremise(
      remark: Remark(
        .falsePremise,
        reading.language == .chinese
          ? "这里没有段落把 \(name) 与 \(subject) 联系起来。资料库中关于 \(subject) 的原文是："
          : "No passage here links \(name) to \(subject). What the library says of \(subject):"),
      retrieval: found.retrieval, hits: evidence)
  }

  // MARK: Passages

  /// Passages whose title names the disease.
  private func passages(
    on disease: Term, asking text: String, _ depth: Int
  ) throws -> (retrieval: Retrieval, hits: [Int]) {
    let asked = Question(
      text.replacing("%@", with: disease.entity?.name ?? disease.surface), names: retriever.names)
    let retrieval = try retriever.retrieve(asked, limit: depth)
    let hits = retrieval.hits.indices.filter { holds(retrieval.hits[$0].passage.title, disease) }
    return (retrieval, hits)
  }

  private func holds(_ text: String, _ term: Term) -> Bool {
    TermCounter(SearchText.words(text)).count(of: term) > 0
  }

  private func names(_ text: String, _ name: String, _ kind: Entity.Kind) -> Bool {
    retriever.names.mentions(in: text).contains { mention in
      (mention.entity.kind == kind && mention.entity.name == name)
        || (mention.entity.kind == .variant && mention.entity.name.hasPrefix(name + " "))
    }
  }

  /// As it was typed in an English question; its table name in a Chinese one.
  private func shown(_ disease: Term) -> String { disease.entity?.name ?? disease.surface }
}

package import Retrieval

/// Checks a verbatim sentence against the question that it shall answer: is it about the allele, species,
/// arm, population, sex or tissue that is asked for?
///
/// | check | what is compared | passes | fails |
/// |---|---|---|---|
/// | allele | variants of the question against those of sentence and passage | V600E asked, p.Val600Glu said | V600E asked, only V600K said |
/// | species, strain, population, sex, age | the value asked for against the sentence's, else the passage's | Finnish asked, Finland said | Finnish asked, only Swedish said |
/// | arm | the group asked for against those that the sentence says something of | placebo asked, "45% with the drug and 20% with placebo" said | controls asked, "higher in patients than in controls" said |
/// | arm (groups no list knows) | the words around a group's noun, its label, its dose, how many of a thing it has | stage II asked, "stages II and III" said | carriers of MM asked, only carriers of VV said |
/// | arm (parted by the passage) | the groups that the passage allots, counts or compares; short forms are those that it defines | everolimus asked, "with EVE" said | everolimus asked, only sirolimus said, "assigned to sirolimus or everolimus" in the passage |
/// | arm (opposites) | what a group has and what it lacks; early and late, "un-" and "non-" | "without the mutation" asked, "non-carriers" said | "without diuretics" asked, only "diuretic users" said |
/// | zygosity, phase, … | the value asked for against the sentence's | heterozygotes asked, heterozygotes said | heterozygotes asked, only homozygotes said |
/// | hypothesis | the sentence's role | a finding | an aim where a finding is asked; ~ where the aim tells what something is, or what it is used or studied for, and that is asked |
package struct QuoteChecker: Sendable {
  package var names: NameTables?

  package init(names: NameTables? = nil) { self.names = names }

  package func check(
    question: String, quote: String, context: String = "", title: String = ""
  ) -> EvidenceReport {
    QuestionCheck(question: question, names: names).check(
      quote: quote, context: context, title: title)
  }
}

/// A passage with its title, read once for all of its sentences.
package struct PassageAttributes: Sendable {
  let attributes: SentenceAttributes
  let arms: PassageArms
  let shortForms: ShortForms

  package init(title: String, text: String) {
    attributes = SentenceAttributes(title + " . " + text)
    arms = PassageArms(attributes)
    shortForms = ShortForms(definedIn: attributes)
  }
}

/// A question whose attributes are read once for all sentences that may answer it.
package struct QuestionCheck: Sendable {
  let question: SentenceAttributes
  let arms: NamedArms
  let settings: Settings
  let groups: [GroupPhrase]
  /// What the question governs by "with", "on", "after", "in": treatments, groups.
  let rivalled: [CheckToken]
  private let asksPlans: Bool
  private let names: NameTables?
  let asksYesOrNo: Bool
  private let alleles: Set<String>

  package init(question: String, names: NameTables?) {
    self.question = SentenceAttributes(question)
    arms = NamedArms(self.question, isAsked: true)
    settings = Settings(question)
    groups = GroupPhrase.all(in: self.question)
    rivalled = Self.governed(self.question)
    self.names = names
    let lower = question.lowercased()
    asksPlans = ["aim", "hypothes", "purpose", "goal", "objective"].contains { lower.contains($0) }
    asksYesOrNo = Self.auxiliaries.contains { lower.hasPrefix($0) }
    alleles = Self.alleles(question, self.question, names)
  }

  package func check(quote: String, context: String = "", title: String = "") -> EvidenceReport {
    check(quote: quote, in: PassageAttributes(title: title, text: context))
  }

  package func check(quote: String, in passage: PassageAttributes) -> EvidenceReport {
    let sentence = SentenceAttributes(quote)
    if let report = allele(sentence, passage.attributes) ?? bases(sentence) { return report }
    if let report = arm(sentence) ?? group(sentence, passage) ?? setting(quote) { return report }
    for attribute in Self.decided {
      if let report = compare(attribute, sentence, passage.attributes) { return report }
    }
    let role = SentenceRole(of: quote)
    if role == .aim || role == .hypothesis, !asksPlans {
      let kind = role == .aim ? "an aim" : "a hypothesis"
      if !asksYesOrNo, SentenceRole.tellsWhatSomethingIs(quote) {
        return EvidenceReport(
          verdict: .partly, check: "hypothesis", why: "the sentence states \(kind) beside a fact")
      }
      if role == .aim, asksUse, presupposes(sentence) {
        return EvidenceReport(
          verdict: .partly, check: "hypothesis", why: "the sentence states an aim, no finding")
      }
      return EvidenceReport(
        verdict: .dropped, check: "hypothesis", why: "the sentence states \(kind), no finding")
    }
    return .supported
  }

  /// What something is used for, tested in or compared with is asked, which who sets out to study it says:
  /// "to evaluate the score in patients with sepsis".
  private var asksUse: Bool {
    !asksYesOrNo && question.tokens.first?.key != "how"
      && !question.keys.isDisjoint(with: Self.uses)
  }

  /// Whether an aim that asks no question of its own is about what the question is about.
  private func presupposes(_ aim: SentenceAttributes) -> Bool {
    aim.keys.isDisjoint(with: ["whether", "if"])
      && question.tokens.contains { token in
        token.isContent && !Self.uses.contains(token.key) && token.value(of: .plain) == nil
          && !GroupPhrase.general.contains(token.key) && aim.keys.contains(token.key)
      }
  }

  private static let uses: Set<String> = Set(
    """
    used treat treatment diagnose diagnosis indicated evaluated measured assessed trial trials studied tested
    score questionnaire stand target targeted inhibited inhibit blocked compared criteria regimen included
    screening tool scale developed designed
    """.split(whereSeparator: \.isWhitespace).map { WordKey.stem(String($0)) })

  private static let auxiliaries = [
    "is ", "are ", "was ", "were ", "do ", "does ", "did ", "can ", "could ", "has ", "have ",
    "will ",
    "would ", "should ", "may ", "might ",
  ]

  /// Attributes in the order of the checks, with whether the passage decides where the sentence is silent.
  private static let decided: [Attribute] = [
    .zygosity, .phase, .inheritance, .origin, .gainLoss, .species, .strain, .population,
    .age, .sex, .subgroup, .build,
  ]
  private static let decidedByPassage: Set<Attribute> = [.species, .population, .strain]

  private func compare(
    _ attribute: Attribute, _ sentence: SentenceAttributes, _ passage: SentenceAttributes
  ) -> EvidenceReport? {
    for (axis, asked) in asked(attribute) {
      var said = Self.values(sentence, attribute, axis)
      if asked.contains(where: { fits($0, said) }) { continue }
      var place = "the sentence"
      if attribute == .species {
        said = Self.withoutGenericPeople(sentence, said).subtracting(Self.hosts(sentence))
        // "Yeast" alone is any yeast.
        if said.contains("fission"), asked == ["yeast"], question.keys.contains("yeast") {
          continue
        }
      }
      if said.isEmpty, Self.decidedByPassage.contains(attribute) {
        let around = Self.values(passage, attribute, axis)
        if around.contains("fission"), asked == ["yeast"], question.keys.contains("yeast") {
          continue
        }
        if asked.contains(where: { fits($0, around) }) { continue }
        said = around
        place = "the passage"
      }
      if attribute == .gainLoss { said.formIntersection(["gain", "loss"]) }
      // What people eat or are infected by is no other species than people.
      if attribute == .species, said == ["human"], !Self.plants.isDisjoint(with: asked) { continue }
      guard !said.isEmpty else { continue }
      let words = said.map(Concept.display).sorted().prefix(3).joined(separator: ", ")
      let own = asked.map(Concept.display).sorted().joined(separator: ", ")
      return EvidenceReport(
        verdict: .dropped, check: attribute.rawValue, why: "\(place) is about \(words), not \(own)",
        asked: askedWords(attribute, asked))
    }
    return nil
  }

  /// The question's words for what it asks.
  private func askedWords(_ attribute: Attribute, _ values: Set<String>) -> [String] {
    question.tokens.filter { token in
      token.concepts.contains { $0.attribute == attribute && values.contains($0.value) }
    }.map(\.text)
  }

  /// "Adult zebrafish" and "families of mice" are no people.
  private static func withoutGenericPeople(
    _ sentence: SentenceAttributes, _ said: Set<String>
  ) -> Set<String> {
    guard said.contains("human") else { return said }
    // "The adult brain" and "a gene family" are nobody's, even where no other species is named.
    if said.count == 1 {
      let isAny = sentence.tokens.allSatisfy { token in
        !token.concepts.contains { $0.attribute == .species }
          || ["adult", "family"].contains(token.text.lowercased())
      }
      return isAny ? [] : said
    }
    let generic: Set<String> = ["adult", "infant", "newborn", "famili", "particip", "adolesc"]
    let isNamed = sentence.tokens.contains { token in
      !generic.contains(token.key)
        && token.concepts.contains { $0.attribute == .species && $0.value == "human" }
    }
    return isNamed ? said : said.subtracting(["human"])
  }

  /// The cat of "cat flea" is no cat.
  private static func hosts(_ sentence: SentenceAttributes) -> Set<String> {
    let tokens = sentence.tokens
    func isHost(_ i: Int) -> Bool {
      tokens[(i + 1)...].prefix(3).contains { parasites.contains($0.key) }
    }
    let places = tokens.indices.filter { tokens[$0].value(of: .species) != nil }
    return Set(places.filter(isHost).compactMap { tokens[$0].value(of: .species) })
      .subtracting(places.filter { !isHost($0) }.compactMap { tokens[$0].value(of: .species) })
  }

  private static let parasites: Set<String> = Set(
    ["flea", "fleas", "tick", "louse", "lice", "mite", "roundworm", "hookworm", "tapeworm"]
      .map(WordKey.stem))

  private static let plants: Set<String> = [
    "tomato", "rice", "maize", "wheat", "barley", "soybean", "potato", "fish", "chicken", "grape",
    "duck", "brassica", "pea",
    // What infects people.
    "tuberculosis", "staph", "pseudomonas", "salmonella", "falciparum", "vivax", "candida",
    "aspergillus", "mosquito", "ecoli", "trypanosoma", "leishmania", "toxoplasma", "streptococcus",
    "helicobacter", "listeria", "vibrio", "klebsiella",
  ]

  private static func values(
    _ sentence: SentenceAttributes, _ attribute: Attribute, _ axis: Substring
  ) -> Set<String> {
    sentence.values(of: attribute).filter {
      Concept(attribute: attribute, value: $0).axis == axis
    }
  }

  /// The values that the question asks for, by axis. One that names two of a kind asks how they differ.
  private func asked(_ attribute: Attribute) -> [(Substring, Set<String>)] {
    var byAxis: [Substring: Set<String>] = [:]
    for token in question.tokens {
      for concept in token.concepts where concept.attribute == attribute && names(concept) {
        byAxis[concept.axis, default: []].insert(concept.value)
      }
    }
    if attribute == .species, let asked = byAxis[""] {
      byAxis[""] = asked == ["human"] ? askedHumans() : asked.subtracting(["human"])
    }
    return byAxis.filter { $0.value.count == 1 }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  /// Whether the concept names what is asked about: a gain or loss of function is asked for, a knockout is
  /// how one asks.
  private func names(_ concept: Concept) -> Bool {
    if concept.attribute == .gainLoss { return concept.value == "gain" || concept.value == "loss" }
    return true
  }

  /// "In humans" asks for people; "patients" alone names a group.
  private func askedHumans() -> Set<String> {
    let words: Set<String> = ["human", "peopl", "woman", "man", "patient", "child"]
    return question.keys.isDisjoint(with: words) ? [] : ["human"]
  }

  private func fits(_ value: String, _ said: Set<String>) -> Bool {
    said.contains(value)
      || said.contains { Hierarchy.isWithin($0, value) || Hierarchy.isWithin(value, $0) }
  }

  // MARK: Alleles

  private func allele(_ sentence: SentenceAttributes, _ passage: SentenceAttributes)
    -> EvidenceReport?
  {
    guard !alleles.isEmpty else { return nil }
    let said = Self.alleles(sentence.text, sentence, names)
    if !said.isDisjoint(with: alleles) { return nil }
    let around = Self.alleles(passage.text, passage, names)
    if said.isEmpty, around.isEmpty || !around.isDisjoint(with: alleles) { return nil }
    let other = (said.isEmpty ? around : said).sorted().prefix(3).joined(separator: ", ")
    return EvidenceReport(
      verdict: .dropped, check: "allele",
      why: "the \(said.isEmpty ? "passage" : "sentence") is about \(other)",
      asked: question.tokens.filter {
        Comparison.kind($0) == .allele || Comparison.kind($0) == .star
      }
      .map(\.text))
  }

  private static func alleles(
    _ text: String, _ sentence: SentenceAttributes, _ names: NameTables?
  ) -> Set<String> {
    var found: Set<String> = []
    for token in sentence.tokens {
      guard let kind = Comparison.kind(token), kind == .allele || kind == .star else { continue }
      found.insert(token.key)
    }
    guard let names, !found.isEmpty || text.contains(where: \.isNumber) else { return found }
    for mention in names.mentions(in: text) where mention.entity.kind == .variant {
      found.insert(mention.entity.name)
      // All names of the table's row, so that each finds the others.
      for name in names.names[mention.entity] ?? [] {
        for token in CheckTokenizer.tokens(of: name) {
          guard let kind = Comparison.kind(token), kind == .allele || kind == .star else {
            continue
          }
          found.insert(token.key)
        }
      }
    }
    return found
  }

  /// A base asked for with its allele: "the T allele", "TT genotype".
  private func bases(_ sentence: SentenceAttributes) -> EvidenceReport? {
    let asked = Self.bases(question)
    let said = Self.bases(sentence)
    guard asked.count == 1, !said.isEmpty, asked.isDisjoint(with: said) else { return nil }
    return EvidenceReport(
      verdict: .dropped, check: "effect_allele",
      why: "the sentence is about \(said.sorted().joined(separator: ", "))")
  }

  private static let carriers: Set<String> = [
    "allel", "genotyp", "carrier", "homozygot", "heterozygot", "homozyg", "haplotyp",
  ]

  private static func bases(_ sentence: SentenceAttributes) -> Set<String> {
    var found: Set<String> = []
    let tokens = sentence.tokens
    for (i, token) in tokens.enumerated() where Comparison.kind(token) == .base {
      let beside = tokens[max(0, i - 2)..<min(tokens.count, i + 4)]
      if beside.contains(where: { carriers.contains($0.key) || $0.value(of: .zygosity) != nil }) {
        found.insert(token.text)
      }
    }
    return found
  }
}

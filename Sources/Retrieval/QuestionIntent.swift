/// What a question asks for a person, which is not answered: cistron shows the evidence and no verdict.
package enum PersonalRequest: String, Sendable, CaseIterable {
  /// A dose for a person or a genotype.
  case dosing
  /// The class (ACMG/AMP) of a variant.
  case classification
  /// A diagnosis, a prognosis or what to do.
  case clinicalDecision = "clinical_decision"

  /// Nil for a general question, however clinical its words: "Which drugs are dosed by CYP2C19
  /// genotype?", "How are variants classified?", "Can I use DESeq2 without replicates?".
  package init?(in text: String, names: NameTables) {
    if ChineseForm.isChinese(text) {
      guard let request = ChineseRequests.request(in: text, names: names) else { return nil }
      self = request
      return
    }
    guard let request = Self.found(text, names) else { return nil }
    self = request
  }

  private static func found(_ text: String, _ names: NameTables) -> PersonalRequest? {
    let words = NamedWords(text, names: names)
    let isPersonal =
      persons.contains { $0.stands(in: words) }
      || (pronouns.contains { $0.stands(in: words) }
        && !antecedents.contains { $0.stands(in: words) })
    if isPersonal {
      if asksForDose(words) { return .dosing }
      if words.holds(anyOf: classWords) { return .classification }
      return asksGenerally(text, names) ? nil : .clinicalDecision
    }
    if asksForDose(words), isGenotype(text, words), !words.holds(anyOf: studyWords) {
      return .dosing
    }
    if asksForClass(words), namesVariant(text, words) { return .classification }
    if decisions.contains(where: { $0.stands(in: words) }) {
      return asksForDose(words) ? .dosing : .clinicalDecision
    }
    return nil
  }

  /// Whether a line speaks of one person: it is not kept.
  package static func speaksOfPerson(_ text: String, names: NameTables) -> Bool {
    if ChineseForm.isChinese(text) { return ChineseRequests.speaksOfPerson(text, names: names) }
    let words = NamedWords(text, names: names)
    return persons.contains { $0.stands(in: words) }
  }

  // MARK: Who

  /// Words that speak of one person.
  private static let persons = WordPattern.table(
    """
    my|our patient|patients|proband|client
    my|our son|daughter|child|children|baby|mother|father|mum|mom|dad|wife|husband|partner|brother|sister
    my|our aunt|uncle|cousin|nephew|niece|grandmother|grandfather|girlfriend|boyfriend|parents|kid|kids
    my|our fetus|foetus|pregnancy|unborn
    my genotype|diagnosis|mutation|dna|karyotype|cancer|chances|chance|medication|dose|condition|symptoms
    my tumour|tumor|doctor|oncologist|cardiologist|gynaecologist|risk|family
    patient of mine
    patient|man|woman|child|boy|girl|couple in front of me
    my|our <number> year|month|week|day old
    i|we have|ve|saw|see a|an .. patient|boy|girl|woman|man|child|baby|infant|newborn
    i carry|inherited
    i am|m a? carrier|heterozygous|homozygous|hemizygous|pregnant|positive|affected|compound|scared|worried
    i am|m a? <gene> .. carrier|positive|heterozygote|homozygote
    i am|m <number>
    i am|m .. taking|on <drug>
    i take|took <drug>
    i was|have|ve|am been? just? diagnosed|told|found|prescribed|tested
    i tested positive|negative
    i have|ve got? the|a|an? <disease>
    i have|ve got? the|a|an? <variant>
    i have|ve got? the|a|an? <gene> .. mutation|variant|deletion|duplication|allele
    i have|ve a|an|the pathogenic? mutation|variant|deletion|diagnosis
    i have|ve two|one copies|copy
    i have|ve a|no family history
    <number> year|month|week|day old .. woman|man|boy|girl|patient|male|female|child|infant|baby|newborn
    <number> yo|y woman|man|boy|girl|patient|male|female|with|o
    this|that patient|proband|woman|man|boy|girl|baby|infant|child|couple|lady|gentleman|newborn
    am i a|an|at|likely|going|affected
    will i get|develop|have|pass|inherit|die|transmit|need
    do i have|carry|inherit <disease>
    do i have|carry a|an|the|this
    is it safe for me
    can i get pregnant|cancer
    can i have|pass|still|safely .. children|baby|kids|on|take
    """)

  /// "Should she stop?" with nobody in the question that she may be.
  private static let pronouns = WordPattern.table(
    """
    should|can|could|does|is|will|would|has|must|may she|he
    give|treat|tell|offer|advise her|him
    for her|him to
    """)
  private static let antecedents = WordPattern.table(
    """
    a|an|the|if|carrier|affected|unaffected woman|man|mother|father|carrier|parent|person|male|female|girl|boy
    """)

  /// What a person should do, though no other word speaks of one.
  private static let decisions = WordPattern.table(
    """
    should i|we stop|start|take|switch|continue|avoid|give|prescribe|increase|reduce .. <drug>
    should i|we be|get|have .. tested|screened|treated|surgery|mastectomy|oophorectomy|children|vaccinated
    should i|we undergo|terminate|abort
    should i|we .. mastectomy|oophorectomy|colectomy|chemotherapy|radiotherapy|abortion|pregnancy
    should i|we worry
    should a|the patient|woman|man|boy|girl|child|newborn .. stop|start|take|get|receive|switch|continue|avoid
    do i need .. surgery|mastectomy|chemotherapy|treatment|tested|screening|testing
    """)

  // MARK: What

  private static let doses = WordPattern.table(
    """
    what|which .. dose|dosage|dosing
    how much|many .. mg|milligrams|tablets|units|pills
    how much <drug>
    how much of? the? <drug>
    dose|dosage of <drug>
    <drug> dose|dosage|dosing
    dose|dosage should|for|to|do|would|is|i|we
    starting|initial|maintenance|correct|right|safe|recommended|loading dose|dosage
    adjust|reduce|increase|calculate|halve|recommend|give|set .. dose|dosage
    how .. dose <drug>
    half|double|twice the dose
    <number> mg|mcg|milligrams
    dose|dosage|dosing adjustment|reduction|recommendation|change
    """)

  private static func asksForDose(_ words: NamedWords) -> Bool {
    doses.contains { $0.stands(in: words) }
  }

  /// A question that holds one of these asks what studies found.
  private static let studyWords = Set(
    """
    mean average median affect affects effect effects influence influences explain explains explained
    differ differs difference lower higher compared variance variability predict predicts predicted why studies
    study trial trials patients carriers homozygotes heterozygotes metabolisers metabolizers people
    individuals requirement requirements required association associated algorithm algorithms
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let genotypes = WordPattern.table(
    """
    homozygous|heterozygous|hemizygous|homozygote|heterozygote|diplotype|genotype
    poor|intermediate|normal|extensive|rapid|ultrarapid metaboliser|metabolizer
    a|an|one patient|adult|child|woman|man|carrier|infant|newborn
    """)

  /// "*3/*3", "rs9923231 AA", "a poor metaboliser".
  private static func isGenotype(_ text: String, _ words: NamedWords) -> Bool {
    if genotypes.contains(where: { $0.stands(in: words) }) { return true }
    let bases = Set("ACGT")
    return text.split(whereSeparator: { $0.isWhitespace || ",;()?".contains($0) }).contains {
      piece in
      let halves = piece.split(separator: "/")
      if halves.count == 2, halves.allSatisfy({ $0.contains("*") }) { return true }
      return (piece.count == 2 || piece.count == 3)
        && piece.allSatisfy { bases.contains($0) || $0 == "/" } && words.holds(.variant)
    }
  }

  private static let classWords = Set(
    """
    pathogenic benign acmg classify classified classification class vus pathogenicity deleterious
    reclassify upgrade downgrade
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  ).union(criteria)

  /// The criteria of ACMG/AMP 2015 (doi:10.1038/gim.2015.30).
  private static let criteria = Set(
    """
    pvs1 ps1 ps2 ps3 ps4 pm1 pm2 pm3 pm4 pm5 pm6 pp1 pp2 pp3 pp4 pp5 ba1 bs1 bs2 bs3 bs4 bp1 bp2 bp3
    bp4 bp5 bp6 bp7
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let classRequests = WordPattern.table(
    """
    classify
    assign|give .. class|classification
    reclassify|upgrade|downgrade this|the|my|our|<variant>
    is|are|was .. pathogenic|benign|deleterious|damaging|vus|harmful
    is|are .. .. disease causing
    is|are .. uncertain significance
    is|are .. .. pathogenic|benign|deleterious|damaging|vus
    pathogenic or|vs|versus likely? benign
    what|which acmg? class|classification|category is|does|do|would|should|has|for|applies
    class|category of <variant>
    class|category of <gene> <variant>
    class|category of <gene> c|p|g|m
    acmg class|classification|criteria|category|verdict of|for|does|do|apply|is
    which|what .. criteria .. apply|met|fulfilled|count|used
    clinical significance of
    pathogenicity of
    does .. meet|fulfil|fulfill|satisfy
    does|do|can .. apply to
    how would|should|do you|i|we classify|interpret
    """)

  /// Questions of mechanism and of what supports a verdict are about the literature.
  private static let classStudies = Set(
    ["why", "evidence", "mechanism", "studies", "study", "shown", "assay", "assays", "frequency"])

  private static let auxiliaries = Set(
    [
      "is", "are", "was", "were", "do", "does", "can", "could", "should", "would", "will", "has",
    ])
  private static let verdicts = Set(["pathogenic", "benign", "vus", "deleterious", "damaging"])

  private static func asksForClass(_ words: NamedWords) -> Bool {
    guard !words.holds(anyOf: classStudies) else { return false }
    if classRequests.contains(where: { $0.stands(in: words) }) { return true }
    // Any question of yes or no that holds a verdict, and any that holds a criterion's code.
    let asksWhether = words.words.first.map(auxiliaries.contains) ?? false
    return (asksWhether && words.holds(anyOf: verdicts)) || words.holds(anyOf: criteria)
  }

  private static let thisVariant = WordPattern.table(
    """
    this|that|my|our .. variant|mutation|vus|change|substitution|allele|deletion|duplication|missense
    is the variant|mutation|vus
    classify the
    """)

  /// A variant named or pointed at, not variants in general.
  private static func namesVariant(_ text: String, _ words: NamedWords) -> Bool {
    if words.holds(.variant) || thisVariant.contains(where: { $0.stands(in: words) }) {
      return true
    }
    return text.split(whereSeparator: \.isWhitespace).contains { piece in
      let body = piece.drop { !$0.isLetter }
      return ["c.", "p.", "g.", "m.", "n."].contains { body.hasPrefix($0) && body.count > 4 }
        || body.contains(":c.") || body.contains(":p.")
    }
  }

  // MARK: A general question beside a person

  private static let personalWords = Set(
    """
    i my me our she he her his him patient proband son daughter child baby this diagnosis prognosis
    treatment treat treated manage management therapy recommend recommended advise next outcome
    expectancy survival chance risk do
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// "My patient has Marfan syndrome. Which gene is mutated in it?": the question itself is general.
  private static func asksGenerally(_ text: String, _ names: NameTables) -> Bool {
    guard let last = clauses(text).last, clauses(text).count > 1 else { return false }
    let words = NamedWords(last, names: names)
    guard let first = words.words.first,
      ["which", "what", "how", "where", "why", "is", "are", "does"].contains(first)
    else { return false }
    return !words.holds(anyOf: personalWords)
  }

  private static func clauses(_ text: String) -> [String] {
    var clauses: [String] = []
    var clause = ""
    let words = text.split(whereSeparator: \.isWhitespace)
    for (i, word) in words.enumerated() {
      clause += (clause.isEmpty ? "" : " ") + word
      let next = i + 1 < words.count ? words[i + 1].lowercased() : ""
      let ends =
        word.last.map { ".?!:;".contains($0) } == true
        || (word.last == "," && ["which", "what", "how", "where", "why"].contains(next))
      if ends || i + 1 == words.count {
        clauses.append(clause)
        clause = ""
      }
    }
    return clauses
  }
}

extension PersonalRequest {
  /// The question without the words that speak of the person: they would be searched.
  package static func withoutPerson(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let dropped = Set(
      """
      my our i me i'm i've she he her his him patient patient's proband client should year-old old years
      year tell please do does today recommend recommended advise son daughter wife husband
      """.split(whereSeparator: \.isWhitespace).map(String.init))
    words.removeAll { word in
      let bare = word.lowercased().trimmingPrefixAndSuffix
      return dropped.contains(bare) || bare.hasSuffix("-year-old")
        || (bare.count <= 2 && bare.allSatisfy(\.isNumber) && !word.contains("*"))
    }
    return words.joined(separator: " ")
  }
}

extension String {
  /// Without punctuation at its ends.
  fileprivate var trimmingPrefixAndSuffix: String {
    var text = self[...]
    while let last = text.last, !(last.isLetter || last.isNumber) { text.removeLast() }
    while let first = text.first, !(first.isLetter || first.isNumber) { text.removeFirst() }
    return String(text)
  }
}

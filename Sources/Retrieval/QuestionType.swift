internal import Foundation

/// What form of answer a question asks for, as in the BioASQ tasks (Tsatsaronis et al. 2015,
/// doi:10.1186/s12859-015-0564-6): yes or no (or maybe), one fact, a list, or a summary.
package enum QuestionType: String, Sendable, CaseIterable {
  case yesno, factoid, list, summary

  /// Recognised from the words alone. The rules were written on folds 1–4 of BioASQ;
  /// `cistron-bench types` counts how often they agree with its labels.
  package init(of text: String) {
    self = ChineseForm.type(of: text) ?? Self.recognised(QuestionWords(text))
  }

  private static func recognised(_ question: QuestionWords) -> QuestionType {
    let words = question.words
    guard let first = words.first else { return .summary }
    if let ending = endings.first(where: { words.suffix($0.words.count).elementsEqual($0.words) }) {
      return ending.type
    }
    let isName = first == "name" || first == "mention"
    if isName { return question.namesOne ? .factoid : .list }
    if let opening = openings[first] {
      return opening == .yesno && question.asksWhichOfTwo ? .factoid : opening
    }
    if question.asksForListLater { return .list }
    if first == "how" { return question.asksForQuantity(after: 0) ? .factoid : .summary }
    if let place = words.firstIndex(where: { $0 == "which" || $0 == "what" }) {
      return afterInterrogative(words[place], words.dropFirst(place + 1))
    }
    if question.turnsToAuxiliary { return .yesno }
    if let place = words.firstIndex(of: "how") {
      return question.asksForQuantity(after: place) ? .factoid : .summary
    }
    if question.isAsked, words.count > 3 { return .yesno }
    return words.count > 3 && words.prefix(2).contains(where: Number.isPlural) ? .list : .summary
  }

  // MARK: Tables

  private static let endings: [(words: [String], type: QuestionType)] = [
    (["yes", "or", "no"], .yesno), (["true", "or", "false"], .yesno),
  ]

  /// The first word tells.
  private static let openings: [String: QuestionType] = {
    var table: [String: QuestionType] = [:]
    let rows: [(QuestionType, String)] = [
      (
        .yesno,
        """
        is are was were am do does did can could has have had should will would may might must
        isn't aren't wasn't weren't doesn't don't didn't can't hasn't haven't αre
        """
      ),
      (
        .summary,
        "describe explain elaborate define summarize summarise discuss outline compare why give"
      ),
      (.list, "list enumerate"),
      (.factoid, "when where who whose whom"),
    ]
    for (type, words) in rows {
      for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = type }
    }
    return table
  }()

  /// "What is the …": nouns that ask for one fact. All others ask for a summary, as "What is X?" does.
  private static let facts = Set(
    """
    name gene target incidence prevalence inheritance cause number frequency origin genetic location
    route indication drug protein enzyme receptor chromosomal main most molecular mode size length
    largest smallest best first half-life normal color colour percentage proportion ratio rate risk
    dose abbreviation symbol other alternative approximate average chromosome locus substrate ligand
    causative etiological aetiological enzymatic estimated commonest causal conserved median mean
    human company phenotype latest typical trade generic brand structural physiological subcellular
    cellular mutation defect defective expected genus family mutated primary key major lifetime
    pattern penetrance carrier
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  /// One of these as the second word: "the disease gene", "the annual incidence".
  private static let factsBehind = Set(
    [
      "gene", "target", "incidence", "prevalence", "inheritance", "cause", "frequency", "locus",
      "mutation", "location", "abbreviation", "rate", "percentage", "proportion",
    ])
  /// Nouns that ask for a summary even after "main", "key" or "molecular".
  private static let accounts = Set(
    ["function", "role", "mechanism", "mechanisms", "purpose", "difference"])
  private static let superlatives = Set(
    ["major", "key", "most", "primary", "molecular", "genetic", "human"])
  /// "Which is the role of …" and the like; another "Which is" asks for one thing.
  private static let broad = Set(
    [
      "role", "effect", "function", "mechanism", "basis", "association", "relationship",
    ])
  /// "What are the effects of …" asks for a summary, "what are the symptoms of …" for a list.
  private static let broadPlural = Set(
    [
      "consequences", "implications", "roles", "uses", "use", "role", "function", "functions",
      "mechanisms", "effects",
    ])
  private static let listed = Set(["symptoms", "types", "features", "examples", "causes"])
  /// "What is inhibited by …", "what is another name …".
  private static let askedParticiples = Set(
    ["another", "included", "inhibited", "measured", "evaluated", "encoded"])

  // MARK: Which and what

  private static func afterInterrogative(
    _ word: String, _ rest: ArraySlice<String>
  ) -> QuestionType {
    guard let next = rest.first else { return .factoid }
    let isWhich = word == "which"
    switch next {
    case "is", "was": return afterIs(Array(rest.dropFirst()), isWhich)
    case "are", "were": return isWhich ? .list : afterAre(Array(rest.dropFirst()))
    case "do", "does", "did": return .factoid
    default: break
    }
    let phrase = rest.prefix { !Number.endsPhrase.contains($0) }
    if phrase.contains(where: Number.several.contains) { return .list }
    guard let head = phrase.last, let first = phrase.first else { return .factoid }
    if Number.isPlural(head) || (phrase.count > 1 && Number.isPlural(first)) { return .list }
    let verb = rest.dropFirst(phrase.count).first ?? ""
    return ["are", "were", "have"].contains(verb) ? .list : .factoid
  }

  private static func afterIs(_ words: [String], _ isWhich: Bool) -> QuestionType {
    if words.first == "the" {
      let noun = words.dropFirst().first ?? ""
      if noun == "triad" { return .list }
      if isWhich { return broad.contains(noun) ? .summary : .factoid }
      let second = words.dropFirst(2).first ?? ""
      guard facts.contains(noun) || factsBehind.contains(second) else { return .summary }
      let isAccount =
        superlatives.contains(noun)
        && words.dropFirst().prefix(3).contains(where: accounts.contains)
      return isAccount ? .summary : .factoid
    }
    if isWhich { return .factoid }
    if words.first.map(askedParticiples.contains) == true { return .factoid }
    return words.count >= 2 && words.last == "by" ? .factoid : .summary
  }

  private static func afterAre(_ words: [String]) -> QuestionType {
    let first = words.first ?? ""
    if first == "the" || first == "some" || Number.several.contains(first) {
      return words.dropFirst().prefix(2).contains(where: broadPlural.contains) ? .summary : .list
    }
    return words.count > 3 && words.contains(where: listed.contains) ? .list : .summary
  }
}

/// The words of a question, lower case, without a leading "please", and what their order tells.
private struct QuestionWords {
  let words: [String]
  let isAsked: Bool
  private let text: String

  init(_ text: String) {
    self.text = text.lowercased()
    isAsked = text.contains("?")
    var words = self.text.split { !($0.isLetter || $0.isNumber || "-'’()".contains($0)) }
      .map { String($0).replacingOccurrences(of: "’", with: "'") }
      .map { $0.hasSuffix("(s)") || $0.hasSuffix("(es)") ? $0 : $0.filter { !"()".contains($0) } }
      .filter { !$0.isEmpty }
    let fillers = ["please", "briefly", "kindly", "roughly", "approximately", "about", "so", "and"]
    while words.count > 1, fillers.contains(words[0]) { words.removeFirst() }
    if words.count > 3, words[0] == "can" || words[0] == "could", words[1] == "you" {
      words.removeFirst(2)
      while words.count > 1, fillers.contains(words[0]) || words[0] == "tell" || words[0] == "me" {
        words.removeFirst()
      }
    }
    self.words = words
  }

  /// "Name the gene that …", but "Name the genes …", "Name three …".
  var namesOne: Bool {
    words.dropFirst().first == "the"
      && !words.dropFirst(2).prefix(4).contains(where: Number.isPlural)
  }

  /// "Osler's triad is known. Please list its parts."
  var asksForListLater: Bool {
    for end in [". ", "? "] where text.contains(end) {
      let last = text.components(separatedBy: end).last ?? ""
      if last.hasPrefix("list ") || last.hasPrefix("please list ") { return true }
    }
    return false
  }

  private static let quantities = Set(
    """
    many much long often common frequent frequently large old rare early late big high likely far tall
    fast low small strongly
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// "How many", "how often", …
  func asksForQuantity(after place: Int) -> Bool {
    words.dropFirst(place + 1).first.map(Self.quantities.contains) ?? false
  }

  /// "As of 2019, are gangliosides a target?"
  var turnsToAuxiliary: Bool {
    let auxiliaries = [
      "is", "are", "was", "were", "does", "do", "did", "can", "could", "has", "have", "should",
      "will", "would",
    ]
    return text.components(separatedBy: ",").dropFirst().contains { part in
      part.split(separator: " ").first.map { auxiliaries.contains(String($0)) } ?? false
    }
  }

  /// Words that exclude each other: a question that offers both asks which of them is true.
  private static let opposites: [(String, String)] = [
    ("dominant", "recessive"), ("dominate", "recessive"), ("autosomal", "x-linked"),
    ("male", "female"), ("males", "females"), ("men", "women"), ("maternal", "paternal"),
    ("gain", "loss"), ("gain-of-function", "loss-of-function"), ("germline", "somatic"),
    ("inherited", "acquired"), ("promote", "inhibit"), ("activate", "inhibit"),
    ("activate", "repress"), ("agonist", "antagonist"), ("oncogene", "tumour"),
    ("oncogene", "tumor"), ("monoclonal", "polyclonal"), ("euchromatin", "heterochromatin"),
    ("enhancers", "promoters"), ("benign", "pathogenic"), ("increase", "decrease"),
    ("increased", "decreased"), ("upregulated", "downregulated"), ("monogenic", "polygenic"),
    ("heterozygous", "homozygous"),
  ]

  var asksWhichOfTwo: Bool {
    guard let or = words.firstIndex(of: "or") else { return false }
    let before = words[..<or].suffix(4)
    let after = words[(or + 1)...].prefix(4)
    return Self.opposites.contains { one, other in
      (before.contains(one) && after.contains(other))
        || (before.contains(other) && after.contains(one))
    }
  }
}

/// Whether a noun phrase speaks of one thing or of several.
private enum Number {
  static let several = set(
    "two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10 several multiple all both")

  /// Plurals without an s.
  private static let plurals = set(
    """
    bacteria criteria people phenomena mitochondria data loci nuclei men women children fungi genera
    phyla taxa medication symptom
    """)
  /// Singulars that end in s.
  private static let singulars = set(
    """
    disease process class basis species genus locus status virus diabetes nucleus mass axis access
    homeostasis series bus gas consensus stress bias corpus fetus foetus fungus thymus hypothalamus
    hippocampus sinus
    """)

  static func isPlural(_ word: String) -> Bool {
    if plurals.contains(word) || word.hasSuffix("(s)") || word.hasSuffix("(es)") { return true }
    guard word.count > 3, word.hasSuffix("s"), !singulars.contains(word) else { return false }
    return !["ss", "us", "is"].contains { word.hasSuffix($0) }
  }

  /// Verbs and prepositions that end the noun phrase after "which".
  static let endsPhrase = set(
    """
    is are was were am do does did can could has have had should will would may might must been
    cause causes regulate regulates inhibit inhibits include includes bind binds encode encodes
    encoding lead leads induce induces express expresses interact interacts use uses used contain
    contains promote promotes produce produces affect affects affected trigger triggers activate
    activates activated associated mutated determine determines target targets predict predicts
    mediate mediates underlie underlies control controls involve involved represent represents that
    who which were distinguish distinguishes develop developed develops catalyse catalyses catalyze
    catalyzes transcribe transcribes transport transports correlate correlates responsible utilizes
    secrete secretes marketed exist exists show shows allow allows link links exhibit exhibits when
    drive drives make makes form forms in of for with by to from on at during after before between
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}

// Noun phrases that name the groups of a study: "the treated patients", "carriers of the T allele".

/// A group of subjects as a sentence names it: its noun, and the words that set it apart.
struct GroupPhrase: Sendable {
  /// The key of the noun: "patient", "group".
  var head: String
  var headToken: Int
  /// The keys of what stands in front of the noun and behind it; "no x" for "without x".
  var modifiers: Set<String>
  /// The tokens that the modifiers are read from.
  var words: [CheckToken]
  /// The tokens of the phrase.
  var range: ClosedRange<Int>

  /// Nouns that groups are named by, by what they count.
  enum Kind: Sendable { case people, animals, cells, plants, genotype, treatment, arm }

  var kind: Kind { Self.kinds[head] ?? .arm }

  /// "The X group", "X carriers", "the X diet": what stands in front always tells one group of a study
  /// from another one. "X patients" may be anyone.
  var isStrict: Bool {
    kind == .arm && !Self.spans.contains(head) || kind == .genotype || Self.strict.contains(head)
  }

  private static let kinds: [String: Kind] = {
    let words: [(Kind, String)] = [
      (
        .people,
        """
        patient subject individual participant person people volunteer man woman child boy girl infant
        adult family sibling sib twin recipient worker user nonuser smoker drinker metabolizer acetylator
        responder proband relative mother father parent offspring survivor case control member student
        neonate newborn elderly athlete donor couple sister brother school center hospital village
        """
      ),
      (
        .animals,
        "mouse rat animal mutant littermate pup dog pig rabbit fish embryo larva fly dam sire"
      ),
      (
        .cells, "cell line culture fibroblast tumor biopsy sample tissue xenograft carcinoma colony"
      ),
      (.plants, "plant seedling line strain cultivar accession"),
      (
        .treatment,
        """
        surgery transplantation repair resection therapy treatment chemotherapy radiotherapy vaccination
        stent supplementation infusion exposure onset history
        """
      ),
      (
        .genotype, "genotype carrier noncarrier homozygote heterozygote allele haplotype hemizygote"
      ),
      (.arm, "group arm cohort diet dose subgroup stratum stage phase period regimen schedule"),
    ]
    var found: [String: Kind] = [:]
    for (kind, line) in words {
      for word in line.split(whereSeparator: \.isWhitespace) {
        for key in [WordKey.stem(String(word)), WordKey.stem(word + "s")] where found[key] == nil {
          found[key] = kind
        }
      }
    }
    return found
  }()

  /// Whether the word names people, animals, cells or plants.
  static func isSubject(_ key: String) -> Bool {
    switch kinds[key] {
    case .people, .animals, .cells, .plants, .genotype: true
    default: false
    }
  }

  /// What a part of a study is called, and many other things: the incubation period, the clinical phase.
  private static let spans: Set<String> = Set(
    ["stage", "phase", "period", "regimen", "schedule"].map(WordKey.stem))

  var isSpan: Bool { Self.spans.contains(head) }

  private static let strict: Set<String> = Set(
    ["metabolizer", "acetylator", "responder", "twin", "user", "nonuser", "recipient", "smoker"]
      .map(WordKey.stem))

  /// The last word of a merged phrase: "control" of "healthy control".
  static func headKey(_ token: CheckToken) -> String {
    token.key.split(separator: "_").last.map(String.init) ?? token.key
  }

  /// All of a sentence, in order.
  static func all(in sentence: SentenceAttributes) -> [GroupPhrase] {
    let tokens = sentence.tokens
    var found: [GroupPhrase] = []
    for i in tokens.indices where tokens[i].kind != .mark && tokens[i].kind != .number {
      let head = headKey(tokens[i])
      guard kinds[head] != nil, isNoun(tokens[i], head),
        let phrase = phrase(tokens, at: i, head: head)
      else { continue }
      // "Carriers of the TT genotype": the longer one holds the other.
      if let last = found.last, last.range.contains(i), last.headToken != i { continue }
      found.append(phrase)
    }
    return found
  }

  /// Nouns for who does a thing, whose stem is the verb's: "metabolizers" are a group, "metabolism" is none.
  private static let agents: Set<String> = Set(
    ["metabolizer", "acetylator", "responder", "smoker", "drinker", "user", "worker", "recipient"]
      .map(WordKey.stem))

  private static func isNoun(_ token: CheckToken, _ head: String) -> Bool {
    let text = token.text.lowercased()
    // A family of genes or proteins is no group; families are people. "In the case of" names none.
    if text == "family" || text == "case" { return false }
    if head == WordKey.stem("dose") { return text.hasSuffix("dose") || text.hasSuffix("doses") }
    guard agents.contains(head) else { return true }
    return ["er", "ers", "or", "ors", "ent", "ents"].contains { text.hasSuffix($0) }
  }

  private static func phrase(_ tokens: [CheckToken], at i: Int, head: String) -> GroupPhrase? {
    let (first, before) = front(tokens, i, head)
    var leading = before
    // What a merged token says in front of its noun.
    leading.formUnion(tokens[i].key.split(separator: "_").dropLast().map(String.init))
    leading.subtract(general)
    let (last, trailing) = behind(tokens, i)
    var modifiers = leading.union(trailing.filter { !general.contains($0) })
    for pair in pairs(tokens[first...max(last, i)]) {
      modifiers.subtract(pair.parts)
      modifiers.insert(pair.whole)
    }
    guard !modifiers.isEmpty else { return nil }
    return GroupPhrase(
      head: head, headToken: i, modifiers: modifiers,
      words: tokens[first...max(last, i)].filter { modifiers.contains($0.key) },
      range: first...max(last, i))
  }

  /// "Met/Met" and "Val/Met": two names that make one genotype.
  static func pairs(
    _ tokens: ArraySlice<CheckToken>
  ) -> [(whole: String, parts: [String])] {
    tokens.indices.compactMap { i in
      guard i + 2 < tokens.endIndex, tokens[i].kind == .name, tokens[i + 2].kind == .name,
        tokens[i + 1].text == "/", tokens[i + 1].glued, tokens[i + 2].glued
      else { return nil }
      let (a, b) = (tokens[i].key, tokens[i + 2].key)
      return (whole: a + "/" + b, parts: [a, b])
    }
  }

  /// The words in front of the noun, back to an article, a preposition or a verb.
  private static func front(
    _ tokens: [CheckToken], _ i: Int, _ head: String
  ) -> (first: Int, words: Set<String>) {
    var words: Set<String> = []
    var first = i
    var j = i - 1
    let takesNumbers = kinds[head] == .arm
    while j >= 0, i - j <= 6 {
      let token = tokens[j]
      if token.kind == .mark {
        guard ["-", "/", "+"].contains(token.text), token.glued || tokens[j + 1].glued else {
          break
        }
      } else if token.kind == .number {
        guard takesNumbers || j + 1 < i && tokens[j + 1].text == "-" else { break }
        words.insert(token.key)
      } else if token.value(of: .unit) != nil {
        guard takesNumbers else { break }
      } else if token.key == "not" {
        words.insert("not")
      } else {
        let isJoined = j + 1 < tokens.count && tokens[j + 1].text == "-" && tokens[j + 1].glued
        guard token.isContent, !FunctionWords.contains(token.text.lowercased()),
          isJoined || j > 0 && tokens[j - 1].text == "-" || !isVerb(token)
        else { break }
        words.insert(token.key)
      }
      first = j
      j -= 1
    }
    return (first, words)
  }

  private static let verbs: Set<String> = [
    "show", "have", "use", "investigate", "happen", "develop", "compare", "include", "affect",
    "need",
    "regulate", "bind", "make", "show2", "thus", "however", "also",
  ]

  private static func isVerb(_ token: CheckToken) -> Bool {
    if token.value(of: .arm) != nil { return false }
    if let plain = token.value(of: .plain), verbs.contains(plain) { return true }
    return token.value(of: .causation) != nil
  }

  private static let openers: Set<String> = [
    "with", "without", "on", "receiving", "received", "given", "taking", "treated",
    "assigned",
    "randomized", "randomised", "lacking", "carrying", "having", "under", "fed", "exposed",
    "homozygous", "heterozygous", "after", "undergoing", "of", "transfected", "infected",
    "expressing",
    "harboring", "harbouring", "who", "bearing", "containing", "using", "injected", "allocated",
    "for", "possessing", "that", "whose",
  ]
  private static let fillers: Set<String> = [
    "treat", "receiv", "give", "take", "randomiz", "assign", "alloc", "be", "who", "have", "to",
    "with",
    "by", "the", "a", "an", "of", "for", "on", "wa", "were", "had", "use", "inject",
  ]

  /// The words that set the group apart behind its noun: "with the deletion", "who received tamoxifen".
  private static func behind(_ tokens: [CheckToken], _ i: Int) -> (last: Int, words: Set<String>) {
    var words: Set<String> = []
    var last = i
    var j = i + 1
    guard j < tokens.count, openers.contains(tokens[j].text.lowercased()) else { return (i, []) }
    let isWithout = ["without", "lacking"].contains(tokens[j].text.lowercased())
    // "With", "treated with" and the article before what is named.
    while j < tokens.count, j <= i + 5,
      fillers.contains(tokens[j].key) || openers.contains(tokens[j].text.lowercased())
        || ["who", "that", "any", "were", "was"].contains(tokens[j].text.lowercased())
    {
      if ["homozygous", "heterozygous", "transfected", "infected", "exposed", "fed", "treated"]
        .contains(
          tokens[j].text.lowercased())
      {
        words.insert(tokens[j].key)
      }
      j += 1
    }
    let start = j
    while j < tokens.count, j - start < 5 {
      let token = tokens[j]
      if token.kind == .mark {
        guard ["-", "/", "+"].contains(token.text), j > start else { break }
      } else if token.value(of: .unit) == nil {
        guard token.isContent || token.key == "not", !isVerb(token) else { break }
        // "Died", "stopped": what the group did.
        if j > start, token.text.lowercased().hasSuffix("ed") { break }
        words.insert(isWithout ? "no " + token.key : token.key)
      }
      last = j
      j += 1
    }
    return (last, words)
  }

  /// Words that set nothing apart.
  static let general: Set<String> = Set(
    """
    what how why does did all other remaining total study same several most many new more different various present our first
    human patient group number studied whole entire overall general respective similar two both one
    individual subject person people eligible consecutive additional further large small such year old
    aged age mean each mouse mice rat animal cell common specific main significantly significant
    association risk frequency level rate response percentage proportion expression disease
    """.split(whereSeparator: \.isWhitespace).map { WordKey.stem(String($0)) })
}

extension GroupPhrase {
  /// Whether the two may be groups of one study: nouns of one kind, or one that takes any.
  func isLike(_ other: GroupPhrase) -> Bool {
    if kind == .treatment || other.kind == .treatment { return head == other.head }
    return head == other.head || kind == other.kind || kind == .arm || other.kind == .arm
      || kind == .genotype && other.kind == .people || kind == .people && other.kind == .genotype
  }

  /// What sets the one apart from the other, both ways.
  func differences(from other: GroupPhrase) -> (own: Set<String>, other: Set<String>) {
    (modifiers.subtracting(other.modifiers), other.modifiers.subtracting(modifiers))
  }
}

internal import LiteratureIndex
internal import Retrieval

/// A claim beside the sentence that it cites, and what stands around that.
struct Comparison: Sendable {
  let claim: SentenceAttributes
  let evidence: SentenceAttributes
  /// The passage around the evidence with its title; empty where it is not known.
  let context: SentenceAttributes
  let alignment: SentenceAlignment
  /// Where the claim's tokens have a partner: in place, elsewhere in the evidence, in the passage, nowhere.
  private(set) var origins: [Origin] = []
  /// Pairs that only swap the members of a list.
  private(set) var exchanged: Set<SentenceAlignment.Pair> = []

  /// "Higher in A than in B" beside "lower in B than in A".
  private(set) var isInvertedComparison = false

  enum Origin: Sendable { case inPlace, elsewhere, context, nowhere }

  init(claim: String, evidence: String, context: String = "", names: NameTables? = nil) {
    self.init(
      claim: SentenceAttributes(claim), evidence: SentenceAttributes(evidence),
      context: SentenceAttributes(context), names: names)
  }

  init(
    claim: SentenceAttributes, evidence: SentenceAttributes, context: SentenceAttributes,
    names: NameTables? = nil
  ) {
    self.claim = claim
    self.evidence = evidence
    self.context = context
    alignment = SentenceAlignment(evidence: evidence.tokens, claim: claim.tokens)
    let known = names.map { Self.equivalents(claim, evidence, $0) } ?? []
    findOrigins(known)
    findExchanges()
    isInvertedComparison = inverts()
  }

  private mutating func findOrigins(_ known: Set<String>) {
    let evidenceAcronyms = Acronyms(evidence.tokens)
    let contextAcronyms = Acronyms(context.tokens)
    origins = claim.tokens.indices.map { j in
      let i = alignment.evidenceOf[j]
      let token = claim.tokens[j]
      if i >= 0, SentenceAlignment.isSame(evidence.tokens[i], token) { return .inPlace }
      if evidence.keys.contains(token.key) || known.contains(token.key) { return .elsewhere }
      if !token.concepts.isEmpty,
        evidence.tokens.contains(where: { SentenceAlignment.isSame($0, token) })
      {
        return .elsewhere
      }
      // "CT" is a genotype before it is a short form.
      if [.base, .allele, .star].contains(Self.kind(token)) {
        return context.keys.contains(token.key) ? .context : .nowhere
      }
      if evidenceAcronyms.explain(claim.tokens, at: j) { return .elsewhere }
      if contextAcronyms.explain(claim.tokens, at: j) { return .context }
      return context.keys.contains(token.key) ? .context : .nowhere
    }
  }

  /// Keys of the claim's names that the tables call the same thing as a name of the evidence.
  private static func equivalents(
    _ claim: SentenceAttributes, _ evidence: SentenceAttributes, _ names: NameTables
  ) -> Set<String> {
    let held = Set(names.mentions(in: evidence.text).map(\.entity))
    var keys: Set<String> = []
    for mention in names.mentions(in: claim.text) where held.contains(mention.entity) {
      keys.formUnion(mention.words)
      keys.formUnion(mention.words.map(WordKey.stem))
      keys.insert(mention.words.joined())
    }
    return keys
  }

  /// "A and B" against "B and A" says the same, and so does "B (2) and A (1)" against "A (1) and B (2)".
  private mutating func findExchanges() {
    let changed = alignment.pairs.filter {
      !$0.isSame && evidence.tokens[$0.evidence].kind != .mark
        && evidence.tokens[$0.evidence].isContent
    }
    for (n, first) in changed.enumerated() {
      for second in changed[(n + 1)...]
      where evidence.tokens[first.evidence].key == claim.tokens[second.claim].key
        && evidence.tokens[second.evidence].key == claim.tokens[first.claim].key
      {
        if isCoordinated(first.evidence, second.evidence) {
          exchanged.insert(first)
          exchanged.insert(second)
        }
      }
    }
  }

  private static let joints: Set<String> = [
    "and", "or", ",", "/", "-", "&", "both", "as", "well", "together", "in", "of", "the", "for",
    "to", "a", "an",
  ]

  /// Whether two tokens are members of one list to which nothing is said in order: "A and B", "A cells and
  /// B cells", "A, B and C", but not "compared with A, B had".
  func isCoordinated(_ a: Int, _ b: Int) -> Bool {
    let tokens = evidence.tokens
    guard !evidence.keys.contains("respectively"), b - a <= 8, b > a else { return false }
    guard tokens[a].kind != .number else { return false }
    let between = tokens[(a + 1)..<b]
    let before = tokens[max(0, a - 4)..<a]
    guard !(before + between).contains(where: { Self.compares($0) }),
      between.contains(where: { ["and", "or", ",", "/", "&"].contains($0.key) })
    else { return false }
    // What belongs to the first belongs to the second too.
    let own = between.filter { !Self.joints.contains($0.key) }.map(\.key)
    let next = tokens[(b + 1)...].prefix(own.count).map(\.key)
    guard own == Array(next) else { return isListed(a, b) }
    if between.contains(where: { ["and", "or", "/", "&"].contains($0.key) }) { return true }
    return tokens[(b + 1)...].prefix(7).contains { ["and", "or"].contains($0.key) }
  }

  /// Names with only other names and joints between them.
  private func isListed(_ a: Int, _ b: Int) -> Bool {
    evidence.tokens[(a + 1)..<b].allSatisfy {
      Self.joints.contains($0.key) || $0.kind == .name
    } && evidence.tokens[(a + 1)...].prefix(12).contains { ["and", "or"].contains($0.key) }
  }

  static func compares(_ token: CheckToken) -> Bool {
    token.concepts.contains { $0.value == "compare" }
      || ["than", "unlike", "from"].contains(token.key)
  }

  /// The words of a token for messages.
  func claimText(_ i: Int) -> String { claim.tokens[i].text }
  func evidenceText(_ i: Int) -> String { evidence.tokens[i].text }

  /// The share of the claim's content that the evidence holds.
  var coverage: Double {
    let content = claim.tokens.indices.filter { claim.tokens[$0].isContent }
    guard !content.isEmpty else { return 0 }
    let held = content.count { origins[$0] == .inPlace || origins[$0] == .elsewhere }
    return Double(held) / Double(content.count)
  }
}

/// Short forms and the words that they stand for.
struct Acronyms {
  private var initials = ""
  private var short: [String] = []

  init(_ tokens: [CheckToken]) {
    for token in tokens where token.kind != .mark {
      let isShort =
        (2...7).contains(token.text.count) && token.text.filter(\.isUppercase).count >= 2
      if isShort { short.append(token.text.lowercased()) }
      for word in token.text.split(whereSeparator: { $0 == " " || $0 == "-" }) {
        initials += word.first.map { String($0).lowercased() } ?? ""
      }
    }
  }

  /// Whether the token is a short form of words here, or one of the words of a short form here.
  func explain(_ tokens: [CheckToken], at i: Int) -> Bool {
    let text = tokens[i].text
    if (2...7).contains(text.count), text.filter(\.isUppercase).count >= 2 {
      let letters = text.lowercased().filter(\.isLetter)
      if letters.count >= 2, letters.count > 2 || !text.contains(where: \.isNumber),
        initials.contains(letters)
      {
        return true
      }
    }
    guard tokens[i].kind != .number, !tokens[i].text.contains(where: \.isNumber) else {
      return false
    }
    for form in short where form.allSatisfy(\.isLetter) && form.count >= 3 {
      let start = max(0, i - form.count + 1)
      for first in start...i where first + form.count <= tokens.count {
        let window = tokens[first..<(first + form.count)]
        if zip(window, form).allSatisfy({ $0.text.lowercased().first == $1 }) { return true }
      }
    }
    return false
  }
}

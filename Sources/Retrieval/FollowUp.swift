internal import Foundation

/// What the last turn of a conversation was about.
package struct Topic: Sendable {
  /// The question of that turn, as it stands alone.
  package var question: String
  /// The sentences of its answer.
  package var answer: [String]

  package init(question: String, answer: [String]) {
    self.question = question
    self.answer = answer
  }

  /// The topic after another turn: one that names nothing leaves the talk where it was.
  package static func after(
    _ question: String, answer: [String], before: Topic?, names: NameTables
  ) -> Topic? {
    let next = Topic(question: question, answer: answer)
    return TopicReading(next, names).subject(.any, all: true) == nil ? before : next
  }
}

/// Rewrites a question that leans on the one before it into one that stands alone, so that the search, the
/// checks and the record all work on the same text:
///
/// | before | then | stands alone |
/// |---|---|---|
/// | What causes phenylketonuria? | how is it inherited? | How is phenylketonuria inherited? |
/// | How common are BRCA1 mutations in Ashkenazi women? | and BRCA2? | How common are BRCA2 mutations in Ashkenazi women? |
/// | (the same) | and in men? | How common are BRCA1 mutations in men? |
/// | (the same) | what about treatment? | Treatment of BRCA1 mutations? |
/// | Which gene is mutated in Marfan syndrome? | what does it encode? | What does FBN1 encode? (from the answer) |
/// | Which genes cause deafness? | which of those are dominant? | Which of the genes GJB2, SLC26A4 and OTOF are dominant? |
package struct FollowUp {
  private let names: NameTables
  private let topic: TopicReading
  private let line: ReadLine

  /// The question that stands alone, or nil where `text` already does.
  package static func standAlone(_ text: String, after topic: Topic, names: NameTables) -> String? {
    let typed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let lean = FollowUp(
      names: names, topic: TopicReading(topic, names), line: ReadLine(typed, names))
    guard !lean.line.tokens.isEmpty else { return nil }
    guard let found = lean.listed() ?? lean.fragment(), found != typed else { return nil }
    return Self.asQuestion(found)
  }

  /// With a capital and one question mark.
  private static func asQuestion(_ text: String) -> String {
    let body = trimmed(text)
    guard let first = body.first else { return text }
    // A symbol keeps its writing: "rs334", "p53".
    let word = body.prefix { !$0.isWhitespace }
    let isWord = word.allSatisfy { $0.isLetter && $0.isLowercase }
    return (isWord ? first.uppercased() + body.dropFirst() : body) + "?"
  }

  static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: CharacterSet(charactersIn: " \t\n?.!,;:"))
  }

  // MARK: "which of those"

  /// "which of those are dominant?": those are what the last answer listed.
  private func listed() -> String? {
    let tokens = line.tokens
    let place: Int
    if let of = tokens.indices.first(where: { i in
      i > 0 && tokens[i].lower == "of" && Self.choosers.contains(tokens[i - 1].lower)
        && i + 1 < tokens.count && ["those", "these", "them"].contains(tokens[i + 1].lower)
    }) {
      place = of + 1
    } else if tokens.count > 1, tokens[0].lower == "which",
      ["one", "ones"].contains(tokens[1].lower)
    {
      return listed(from: 0, to: 2)
    } else {
      return nil
    }
    let hasNoun = place + 1 < tokens.count && Nouns.kind(tokens[place + 1].lower) != nil
    return listed(from: place, to: place + (hasNoun ? 2 : 1))
  }

  private static let choosers: Set<String> = [
    "which", "any", "some", "one", "ones", "many", "all", "none", "most", "each", "what", "two",
  ]

  private func listed(from start: Int, to end: Int) -> String? {
    let tokens = line.tokens
    let noun = end - start == 2 && start > 0 ? tokens[end - 1].lower : nil
    let items = topic.listed(as: noun.flatMap(Nouns.kind))
    guard !items.isEmpty else {
      guard topic.subject(.any, all: true) != nil else { return nil }
      let rest = FollowUp.trimmed(line.text)
      return FollowUp.trimmed(topic.line.text) + ", and " + Self.lowercasedFirst(rest)
    }
    var phrase = Self.joined(items)
    if let noun { phrase = "the \(noun) \(phrase)" }
    if start == 0 { phrase = "which of \(phrase)" }
    let range = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
    return line.text.replacingCharacters(in: range, with: phrase)
  }

  private static func joined(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func lowercasedFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  // MARK: "and BRCA2?", "what about treatment?"

  private static let questionWords: Set<String> = [
    "what", "which", "who", "where", "when", "why", "how", "is", "are", "does", "do", "did", "can",
    "could", "was", "were", "has", "have", "should", "would", "will", "list", "name", "explain",
    "describe", "tell", "define",
  ]
  private static let openers: Set<String> = [
    "and", "or", "but", "also", "so", "then", "plus", "ok", "okay", "now",
  ]

  private func fragment() -> String? {
    var tokens = line.tokens[...]
    while let first = tokens.first, Self.openers.contains(first.lower) { tokens.removeFirst() }
    let isOpened = tokens.count < line.tokens.count
    let isAbout =
      tokens.count > 1 && ["what", "how"].contains(tokens[tokens.startIndex].lower)
      && ["about", "abt"].contains(tokens[tokens.startIndex + 1].lower)
    if isAbout { tokens = tokens.dropFirst(2) }
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let rest = ReadLine(String(line.text[first.range.lowerBound..<last.range.upperBound]), names)
    let isFull = !isAbout && Self.questionWords.contains(first.lower)
    if let referring = pronouns(in: rest) { return referring }
    if isFull { return elliptical(rest, isOpened: isOpened) }
    if isOpened || isAbout { return attached(rest) }
    // Without an opener only a few words without a name lean on what was before.
    let isBare =
      tokens.count <= 3 && rest.named.isEmpty && rest.mentions.allSatisfy { $0.kind == .species }
    guard isBare else { return nil }
    let leans =
      Prepositions.all.contains(first.lower) || Nouns.aspects.contains(last.lower)
      || Nouns.people.contains(last.lower)
    return leans ? attached(rest) : nil
  }

  /// "what are the symptoms?", "how common?", "and how many people are affected?"
  private func elliptical(_ rest: ReadLine, isOpened: Bool) -> String? {
    guard rest.named.isEmpty, let last = rest.tokens.last,
      let subject = topic.subject(Nouns.wanted(rest.tokens), all: false)
    else { return nil }
    let words = rest.tokens.map(\.lower)
    let body = FollowUp.trimmed(rest.text)
    if words.count == 2 || words.count == 3, words[0] == "how", Nouns.measures.contains(last.lower)
    {
      return "\(body) is \(subject)"
    }
    let isAspect = Nouns.aspects.contains(last.lower)
    let isDefinite =
      words.count > 1 && ["the", "any", "are", "main", "usual"].contains(words[words.count - 2])
    if isAspect, isOpened || isDefinite, rest.mentions.isEmpty { return "\(body) of \(subject)" }
    guard isOpened else { return nil }
    // "and how common is that in mice?" came through the pronouns; here nothing refers.
    if rest.mentions.contains(where: { $0.kind == .species }) {
      return attach(body, to: FollowUp.trimmed(topic.line.text))
    }
    return "\(body) in \(subject)"
  }

  /// A fragment put into the question before it.
  private func attached(_ rest: ReadLine) -> String? {
    let before = FollowUp.trimmed(topic.line.text)
    guard topic.subject(.any, all: true) != nil else { return nil }
    if !rest.named.isEmpty { return replaced(rest) }
    guard let first = rest.tokens.first, let last = rest.tokens.last else { return nil }
    let isPlace =
      Prepositions.all.contains(first.lower) || !rest.mentions.isEmpty
      || Nouns.people.contains(last.lower)
      || rest.tokens.contains { rest.text[$0.range].first?.isUppercase == true }
    if isPlace { return attach(FollowUp.trimmed(rest.text), to: before) }
    guard let subject = topic.subject(Nouns.wanted(rest.tokens), all: false) else { return nil }
    var aspect = FollowUp.trimmed(rest.text)
    for article in ["the ", "a ", "an "] where aspect.lowercased().hasPrefix(article) {
      aspect = String(aspect.dropFirst(article.count))
    }
    return "\(aspect) of \(subject)"
  }

  /// "and BRCA2 in men?": the entity takes the place of the one of its kind; the rest is attached.
  private func replaced(_ rest: ReadLine) -> String {
    let before = ReadLine(FollowUp.trimmed(topic.line.text), names)
    let own = rest.named
    guard let first = own.first, let last = own.last else { return rest.text }
    var text = before.text
    let whole = String(rest.text[first.range.lowerBound..<last.range.upperBound])
    // From the end, so that ranges stay valid.
    var places: [(Range<String.Index>, String)] = []
    for mention in own {
      let place = before.named.last { old in
        old.kind == mention.kind && !places.contains { $0.0 == old.range }
      }
      if let place { places.append((place.range, String(rest.text[mention.range]))) }
    }
    if places.isEmpty { return "\(text), \(FollowUp.trimmed(rest.text))" }
    if places.count == 1 { places[0].1 = whole }
    var unique: Set<String.Index> = []
    for (range, new) in places.sorted(by: { $0.0.lowerBound > $1.0.lowerBound })
    where unique.insert(range.lowerBound).inserted {
      text.replaceSubrange(range, with: new)
    }
    let tail = FollowUp.trimmed(String(rest.text[last.range.upperBound...]))
    let known = Set(ReadLine(text, names).tokens.map(\.lower))
    let isNew = tail.split(separator: " ").contains {
      !known.contains($0.lowercased()) && !StopWords.contains($0.lowercased())
    }
    return isNew ? attach(tail, to: text) : text
  }

  /// "in men" takes the place of "in Ashkenazi women"; else it comes at the end.
  private func attach(_ part: String, to text: String) -> String {
    let before = ReadLine(text, names)
    let piece = ReadLine(part, names)
    guard let first = piece.tokens.first else { return text }
    let isOpen = Prepositions.all.contains(first.lower)
    let preposition = isOpen ? first.lower : "in"
    let addition = isOpen ? part : "in \(part)"
    if let place = before.tokens.lastIndex(where: { $0.lower == preposition }), place > 0 {
      let start = before.tokens[place].range.lowerBound
      if !before.named.contains(where: { $0.range.upperBound > start }) {
        return FollowUp.trimmed(String(text[..<start])) + " " + addition
      }
    }
    let species = { (line: ReadLine) in line.mentions.first { $0.kind == .species } }
    if let old = species(before), let new = species(piece) {
      return text.replacingCharacters(in: old.range, with: String(piece.text[new.range]))
    }
    return "\(text) \(addition)"
  }

  // MARK: "it", "its", "these mutations"

  private func pronouns(in line: ReadLine) -> String? {
    let tokens = line.tokens
    var text = line.text
    var changed = false
    var i = tokens.count - 1
    while i >= 0 {
      defer { i -= 1 }
      // What stands before it in the same line is what it means.
      let before = tokens[i].range.lowerBound
      if line.named.contains(where: { $0.range.lowerBound < before }) { continue }
      guard let (length, phrase) = reference(tokens, at: i, line) else { continue }
      let range = before..<tokens[i + length - 1].range.upperBound
      text.replaceSubrange(range, with: phrase)
      changed = true
    }
    return changed ? text : nil
  }

  /// How many tokens refer back from token `i` on, and to what.
  private func reference(_ tokens: [ReadLine.Token], at i: Int, _ line: ReadLine)
    -> (length: Int, phrase: String)?
  {
    let word = tokens[i].lower
    let next = i + 1 < tokens.count ? tokens[i + 1].lower : nil
    let wanted = Nouns.wanted(tokens)
    switch word {
    case "it":
      guard !isPleonastic(tokens, i), let subject = topic.subject(wanted, all: false) else {
        return nil
      }
      return (1, subject)
    case "it's":
      guard !isPleonastic(tokens, i), let subject = topic.subject(wanted, all: false) else {
        return nil
      }
      return (1, subject + " is")
    case "its": return topic.subject(wanted, all: false).map { (1, Self.possessive($0)) }
    case "their": return topic.subject(wanted, all: true).map { (1, Self.possessive($0)) }
    case "they", "them": return topic.subject(wanted, all: true).map { (1, $0) }
    case "this", "that", "these", "those", "the", "such":
      if let next, let kind = Nouns.kind(next), word != "the" || isAnaphoric(tokens, i + 1, line) {
        return topic.subject(.required(kind), all: word == "these" || word == "those").map {
          (2, Nouns.phrase($0, next))
        }
      }
      let isAlone =
        word == "that"
        ? next != "mean" && i > 0 && (next == nil || Self.beforeThat.contains(tokens[i - 1].lower))
        : ["these", "those", "this"].contains(word)
          && (next.map { Self.verbs.contains($0) || Prepositions.all.contains($0) } ?? true
            || (i > 0 && Self.beforeThat.contains(tokens[i - 1].lower) && word == "this"))
      guard isAlone else { return nil }
      return topic.subject(wanted, all: word != "this" && word != "that").map { (1, $0) }
    default: return nil
    }
  }

  private static func possessive(_ phrase: String) -> String {
    phrase + (phrase.hasSuffix("s") ? "'" : "'s")
  }

  private static let beforeThat: Set<String> = [
    "is", "was", "does", "of", "about", "for", "with", "to", "in", "can", "by", "from", "like",
    "than", "treat", "treats", "cause", "causes", "inherit", "why", "diagnose", "detect",
  ]
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "do", "does", "did", "can", "cause", "causes", "have", "has", "be",
    "affect", "affects", "increase", "decrease", "inherited", "dominant", "recessive", "occur",
    "arise", "lead", "result", "interact", "differ", "act", "work", "raise", "lower", "and", "or",
  ]

  /// "Is it true that …", "it is known that …".
  private func isPleonastic(_ tokens: [ReadLine.Token], _ i: Int) -> Bool {
    let after = tokens.dropFirst(i + 1).prefix(4).map(\.lower)
    let judged: Set<String> = [
      "true", "known", "possible", "likely", "unlikely", "clear", "important", "believed",
      "thought", "safe", "advisable", "recommended", "useful", "necessary", "enough", "common",
      "correct", "right", "wise", "worth",
    ]
    guard let place = after.firstIndex(where: judged.contains), place <= 2 else { return false }
    return after.dropFirst(place + 1).first.map {
      ["that", "to", "for", "if", "whether"].contains($0)
    }
      ?? false
  }

  /// "Where is the gene located?" refers back; "the gene for Marfan syndrome" does not.
  private func isAnaphoric(_ tokens: [ReadLine.Token], _ noun: Int, _ line: ReadLine) -> Bool {
    guard line.named.isEmpty else { return false }
    let next = noun + 1 < tokens.count ? tokens[noun + 1].lower : ""
    return ![
      "of", "for", "that", "which", "responsible", "causing", "mutated", "with", "on", "encoding",
      "behind", "called", "named", "underlying", "involved", "associated", "where", "who", "whose",
    ].contains(next)
  }
}

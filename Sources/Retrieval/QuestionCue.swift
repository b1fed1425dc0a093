internal import LiteratureIndex

/// What a question asks for (a cause, a pattern of inheritance, a number …) and how a sentence that says it
/// reads. Words are compared by their stems.
struct QuestionCue: Sendable {
  let name: String
  /// The question asks for this if it holds one of these word sequences.
  private let asked: [[String]]
  /// A sentence answers it fully if it holds one of these, half if it holds one of `weak`.
  private let strong: [[String]]
  private let weak: [[String]]
  private let needsNumber: Bool

  private init(
    _ name: String, asked: String, strong: String, weak: String = "", number: Bool = false
  ) {
    self.name = name
    self.asked = Self.sequences(asked)
    self.strong = Self.sequences(strong)
    self.weak = Self.sequences(weak)
    needsNumber = number
  }

  /// "caused by|due to" → stems of each.
  private static func sequences(_ text: String) -> [[String]] {
    text.split(separator: "|").map { SearchText.words(String($0)) }
  }

  private static let all: [QuestionCue] = [
    QuestionCue(
      "inheritance",
      asked:
        "inherited|inheritance|inherit|hereditary pattern|passed on|transmitted|transmission|mode of inheritance|dominant or recessive",
      strong:
        "autosomal dominant|autosomal recessive|x linked|inherited in|maternally inherited|maternal inheritance|recessive manner|dominant manner|recessive pattern|dominant pattern|sporadic",
      weak: "inherited|inheritance|recessive|dominant"),
    QuestionCue(
      "cause",
      asked:
        "cause of|causes|caused|why does|why do|responsible for|underlies|underlie|due to|etiology|aetiology|what leads to|defective in|deficient in|mutated in|genetic basis|molecular basis",
      strong:
        "caused by|result from|results from|due to|arise from|arises from|mutations in|mutation in|variants in|defect in|deletion of|expansion of|deficiency of",
      weak: "cause|mutation|variant|gene|defect"),
    QuestionCue(
      "gene",
      asked:
        "which gene|what gene|which genes|what genes|gene is|genes are|gene for|gene causes|gene responsible",
      strong:
        "mutations in the|mutation in the|variants in the|caused by|gene encodes|genes encode|the gene",
      weak: "gene|mutation"),
    QuestionCue(
      "frequency",
      asked: "how common|how frequent|prevalence|incidence|how rare|carrier rate|frequency of",
      strong: "births|newborns|prevalence|incidence|frequency of|affects about|occurs in about",
      weak: "common|rare|frequent|people|population", number: true),
    QuestionCue(
      "proportion",
      asked:
        "how often|how many|what proportion|what percentage|what fraction|how likely|what share"
        + "|penetrance|risk of|lifetime risk|how much of",
      strong: "per cent|percent|fraction|half of|a third|a quarter|proportion",
      weak: "most|risk|chance", number: true),
    QuestionCue(
      "treatment",
      asked: "treat|treated|treatment|therapy|therapies|drug for|managed|management|cure",
      strong:
        "treated with|treatment of|treatment with|treats|therapy with|gene therapy|enzyme replacement|replacement therapy|transplantation|managed",
      weak: "treatment|therapy|drug|diet|dose"),
    QuestionCue(
      "features",
      asked:
        "symptom|symptoms|features|signs|characterised|characterized|manifestation|phenotype|clinical picture|present with|look like|characteristics",
      strong:
        "features include|symptoms include|signs include|characterised by|characterized by|features of|signs of|symptoms of|include",
      weak: "features|symptoms|signs|affects"),
    QuestionCue(
      "test",
      asked:
        "test for|tested|testing|diagnose|diagnosed|diagnosis|detected|detect|screened|screening|measured|measure",
      strong:
        "diagnosed by|detected by|diagnosis of|test for|screening for|confirmed by|measured|measures|detects|detect",
      weak: "test|diagnosis|screening|analysis"),
    QuestionCue(
      "function",
      asked: "function of|encode|encodes|product of|role of|what does|protein does|protein is made",
      strong:
        "encodes|the product of|functions as|role in|acts as|makes the protein|is an enzyme|is a protein|is a receptor",
      weak: "protein|enzyme|receptor|regulates"),
    QuestionCue(
      "method",
      asked:
        "how is|how are|how do|how does|how can|how to|steps|procedure|calculated|computed|estimated",
      strong:
        "by comparing|is calculated|is estimated|is measured|is computed|by using|by dividing|works by|by testing",
      weak: "by|using|method"),
    QuestionCue(
      "reason",
      asked: "why|reason|purpose|advantage|problem with|drawback|limitation",
      strong: "because|so that|in order to|reason|avoids|avoid|prevents|allows|advantage",
      weak: "since|therefore|can"),
  ]

  private static let definition = QuestionCue(
    "definition", asked: "what is|what are|define|definition|meaning|what s", strong: "", weak: "")

  /// What a question asks for. "What is …" alone asks for a definition.
  static func cues(of question: Question) -> [QuestionCue] {
    let counter = TermCounter(SearchText.words(question.text))
    let found = all.filter { $0.asked.contains { counter.holds($0) } }
    if !found.isEmpty { return found }
    return definition.asked.contains { counter.holds($0) } || question.terms.count <= 3
      ? [definition] : []
  }

  /// How far a sentence answers: 1, ½ or 0.
  func fit(_ sentence: String, _ counter: TermCounter, _ subject: [Term]) -> Double {
    if name == "definition" { return Self.definitionFit(counter, subject) }
    if needsNumber {
      let hasNumber = sentence.contains(where: \.isNumber)
      let said = counter.holdsRatio || strong.contains { counter.holds($0) }
      if hasNumber, said { return 1 }
      return hasNumber || weak.contains { counter.holds($0) } ? 0.4 : 0
    }
    if strong.contains(where: { counter.holds($0) }) { return 1 }
    return weak.contains { counter.holds($0) } ? 0.4 : 0
  }

  /// Whether the sentence says it of the subject and not of something else: the subject stands among the first
  /// words, and what is asked for follows it at once ("Cystic fibrosis is caused by …", not "… can cause
  /// cystic fibrosis").
  func isSaid(of subject: [Term], _ counter: TermCounter) -> Bool {
    let ends = subject.compactMap { counter.firstEnd(of: $0) }.filter { $0 <= 8 }
    return strong.contains { phrase in
      counter.starts(of: phrase[0]).contains { start in
        start + phrase.count <= counter.count
          && phrase.indices.allSatisfy { counter.words[start + $0] == phrase[$0] }
          && ends.contains { (0...6).contains(start - $0) }
      }
    }
  }

  private static let copulas = Set([
    "is", "ar", "refer", "mean", "describ", "denot", "call", "occur",
  ])

  /// "X is a …": the subject within the first words, then the copula at once.
  static func definitionFit(_ counter: TermCounter, _ subject: [Term]) -> Double {
    let words = counter.words.prefix(14)
    guard let place = words.firstIndex(where: copulas.contains) else { return 0 }
    guard !subject.isEmpty else { return place <= 6 ? 0.7 : 0.3 }
    let opening = TermCounter(Array(words.prefix(place)))
    guard let end = subject.compactMap({ opening.firstEnd(of: $0) }).min() else { return 0.2 }
    return end <= 6 && place - end <= 1 ? 1 : 0.4
  }
}

extension QuestionCue {
  /// Whether a sentence opens as an encyclopaedia does: the whole of what is asked for, at most three words
  /// (its abbreviation), then "is a …" (1), "means", "refers to" (1), or another verb (½).
  static func opening(_ counter: TermCounter, _ subject: [Term]) -> Double {
    let words = counter.words
    guard !subject.isEmpty, let first = words.first else { return 0 }
    let start = articles.contains(first) ? 1 : 0
    let head = TermCounter(Array(words.prefix(start + 12)))
    let ends = subject.compactMap { head.firstEnd(of: $0) }
    guard ends.count == subject.count, let end = ends.max() else { return 0 }
    let length = subject.reduce(0) { $0 + ($1.stems.map(\.count).max() ?? 1) }
    let isFirst = subject.contains { term in
      term.stems.contains { words.dropFirst(start).starts(with: $0) }
    }
    guard isFirst, end - start <= length + 1 else { return 0 }
    for place in end..<min(end + 4, words.count) {
      if definers.contains(words[place]) { return 1 }
      guard words[place] == "is" || words[place] == "ar" else { continue }
      return place + 1 < words.count && articles.contains(words[place + 1]) ? 1 : 0.5
    }
    return 0.5
  }

  private static let articles: Set<String> = [
    "a", "an", "the", "on", "ani", "when", "where", "how",
  ]
  private static let definers: Set<String> = [
    "refer", "mean", "describ", "denot", "defin", "state", "measur", "occur",
  ]

  /// Whether a title, up to its first colon, comma or bracket, is what is asked for and nothing else.
  static func isTitle(_ title: String, _ subject: [Term]) -> Bool {
    let head = title.prefix { !":,(".contains($0) }
    let words = SearchText.words(String(head)).filter { !StopWords.contains($0) }
    guard !words.isEmpty, !subject.isEmpty else { return false }
    let counter = TermCounter(words)
    let isWhole = subject.allSatisfy { counter.firstEnd(of: $0) != nil }
    let longest = subject.reduce(0) { $0 + ($1.stems.map(\.count).max() ?? 1) }
    return isWhole && words.count <= longest
  }
}

extension TermCounter {
  /// Where the first occurrence of any of the term's names ends.
  func firstEnd(of term: Term) -> Int? {
    term.stems.compactMap { phrase in
      starts(of: phrase[0]).first { start in
        start + phrase.count <= words.count
          && phrase.indices.allSatisfy { words[start + $0] == phrase[$0] }
      }.map { $0 + phrase.count }
    }.min()
  }

  /// "1 in 500", "1 person in 3,000": a number after "in", other than a year.
  var holdsRatio: Bool {
    zip(words, words.dropFirst()).contains { first, second in
      guard first == "in", let number = Int(second) else { return false }
      return number > 1 && !(1900...2100).contains(number)
    }
  }

  /// Whether a sequence of stems stands in the text.
  func holds(_ sequence: [String]) -> Bool {
    guard let first = sequence.first else { return false }
    for start in starts(of: first) where start + sequence.count <= words.count {
      if sequence.indices.allSatisfy({ words[start + $0] == sequence[$0] }) { return true }
    }
    return false
  }
}

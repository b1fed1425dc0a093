internal import Grounding
internal import LiteratureIndex
internal import Retrieval

/// What stands around the quotes of an answer: remarks before them, a gloss behind each, and which
/// sentences may not be quoted.
struct AnswerFrame {
  private(set) var remarks: [Remark]
  /// A fact of the tables that stands in for quotes.
  private(set) var fact: TableLookup.Fact?
  /// What a person's question names and its passages do not.
  private(set) var missing: [String] = []
  private(set) var warnings: [String] = []
  private let reading: QuestionReading
  private let names: NameTables

  /// Looks at what was asked and found; where the question's premise is false, or part of a person's
  /// question is held, other passages take the place of those that were found.
  init(
    _ reading: QuestionReading, _ question: Question, _ answerer: Answerer,
    _ retrieval: inout Retrieval, _ support: inout Support
  ) throws {
    let retriever = answerer.retriever
    self.reading = reading
    names = retriever.names
    remarks = Remark.before(reading, names: names)
    remarks += try Remark.ofLibrary(reading, retrieval, retriever)
    if let warning = try Remark.yearWarning(reading, retrieval, retriever) {
      warnings.append(warning)
    }
    support = support.refined(retrieval)
    if let premise = try PremiseCheck.judge(reading, question, retriever, depth: answerer.depth) {
      remarks.append(premise.remark)
      fact = premise.fact
      (retrieval, support) = (premise.retrieval, .answerable(premise.hits))
    } else if isOnlyTold(question) {
      support = .none(.identifierType, missing: [])
    } else if case .none(_, let missing) = support,
      let rest = remainder(of: question, without: missing)
    {
      self.missing = missing
      let names = missing.joined(separator: reading.language == .chinese ? "、" : ", ")
      remarks[remarks.count - 1].text +=
        reading.language == .chinese
        ? "资料库中没有关于 \(names) 的相应段落。" : " No passage here holds \(names) with the rest."
      retrieval = try retriever.retrieve(rest, limit: answerer.depth)
      support = answerer.gate.judge(retrieval)
    }
  }

  /// The remarks as sentences without cites, before quotes.
  var sentences: [Answer.Sentence] {
    remarks.map { Self.sentence($0.lead.isEmpty ? $0.text : $0.text + " " + $0.lead) }
  }

  private static func sentence(_ text: String) -> Answer.Sentence {
    Answer.Sentence(text: text, role: .frame, cites: [], support: "frame")
  }

  /// A mistyped identifier with nothing else named is only told.
  private func isOnlyTold(_ question: Question) -> Bool {
    remarks.first?.reason == .identifierType
      && !question.entities.contains { $0.kind != .variant }
  }

  /// What a person's question can still be shown: passages on the rest of what it names.
  private func remainder(of question: Question, without missing: [String]) -> Question? {
    guard let request = reading.request, !missing.isEmpty, !remarks.isEmpty else { return nil }
    var covered: Set<Int> = []
    func isMissing(_ entity: Entity) -> Bool {
      missing.contains(entity.name) || missing.contains(SupportGate.name(entity, question))
    }
    for mention in question.mentions where isMissing(mention.entity) {
      covered.formUnion(mention.range)
    }
    guard !covered.isEmpty else { return nil }
    let words = SearchText.words(reading.searched, stemmed: false)
    let kept = question.mentions.filter { !isMissing($0.entity) }.flatMap(\.words)
    let rest = words.indices.filter { !covered.contains($0) }.map { words[$0] }
    let question = Question(rest.joined(separator: " "), names: names)
    // Without its drug a question on a dose has nothing to show.
    let isEnough =
      request != .dosing || question.entities.contains { $0.kind == .drug }
    return kept.isEmpty || question.entities.isEmpty || !isEnough ? nil : question
  }

  /// Where a dose for a person was asked, sentences that state one are left out.
  func isQuotable(_ sentence: String) -> Bool {
    reading.request != .dosing || !DoseStatement.isMade(in: sentence)
  }

  /// A quote with the Chinese of its terms, where the question was Chinese.
  func glossed(_ sentence: Answer.Sentence) -> Answer.Sentence {
    guard reading.language == .chinese else { return sentence }
    var sentence = sentence
    let terms = names.glossary.gloss(sentence.text)
    if !terms.isEmpty {
      sentence.gloss = terms.map { "\($0.english) = \($0.chinese)" }.joined(separator: "；")
    }
    return sentence
  }

  /// An answer with a remark is in part; one without a quote keeps the remark and abstains.
  func apply(to answer: inout Answer) {
    answer.warnings += warnings
    guard let first = remarks.first else { return }
    switch answer.status {
    case .answered, .partial:
      answer.status = .partial
      if fact != nil { answer.sentences = sentences + answer.sentences }
    case .abstained: answer.sentences = remarks.map { Self.sentence($0.text) }
    case .failed: return
    }
    answer.reason = first.reason
  }
}

extension Answer {
  /// What the reading of the question tells.
  mutating func take(_ reading: QuestionReading, glossary: Glossary) {
    type = reading.type.rawValue
    language = reading.language
    guard reading.language == .chinese else { return }
    let unread = glossary.unread(reading.text)
    if !unread.isEmpty { warnings.append("词汇表中没有：" + unread.joined(separator: "、")) }
  }
}

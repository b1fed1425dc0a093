internal import Grounding
internal import Retrieval

/// What stands around the quotes of an answer: remarks before them, a gloss behind each, and which
/// sentences may not be quoted.
struct AnswerFrame {
  let remarks: [Remark]
  private let reading: QuestionReading
  private let names: NameTables

  init(_ remarks: [Remark], _ reading: QuestionReading, names: NameTables) {
    self.remarks = remarks
    self.reading = reading
    self.names = names
  }

  /// The remarks as sentences without cites.
  var sentences: [Answer.Sentence] {
    remarks.map { Answer.Sentence(text: $0.text, role: .frame, cites: [], support: "frame") }
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
    guard let first = remarks.first else { return }
    switch answer.status {
    case .answered, .partial: answer.status = .partial
    case .abstained: answer.sentences = sentences
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

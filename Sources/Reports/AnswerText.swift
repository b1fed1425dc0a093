package import Answering
internal import Grounding
internal import Literature
internal import Retrieval

/// An answer as text: its sentences with their marks, the references behind them, and where it looked.
package enum AnswerText {
  /// One sentence as it is streamed: text, marks, what speaks against trusting it, gloss.
  package static func sentence(_ sentence: Answer.Sentence) -> String {
    // A passage's own "[7]" must not look like a mark of the answer: it stands inside quotation marks.
    let text = holdsMark(sentence.text) ? "“\(sentence.text)”" : sentence.text
    var cited = ([text] + sentence.cites.map { "[\($0.mark)]" }).joined(separator: " ")
    // What was known before, planned or supposed is told from what was found.
    if [.background, .aim, .hypothesis].contains(sentence.role) {
      cited += " (\(sentence.role.rawValue))"
    }
    if let caution = sentence.caution { cited += " (\(caution))" }
    guard let gloss = sentence.gloss else { return cited }
    return cited + " （词语对照，非译文：\(gloss)）"
  }

  private static func holdsMark(_ text: String) -> Bool {
    var inside: Bool?
    for character in text {
      if "[［【〔".contains(character) {
        inside = false
      } else if "]］】〕".contains(character), inside == true {
        return true
      } else if character.isNumber || ", -–".contains(character) {
        if inside != nil, character.isNumber { inside = true }
      } else {
        inside = nil
      }
    }
    return false
  }

  package static func body(_ answer: Answer) -> String {
    answer.sentences.map(sentence).joined(separator: " ")
  }

  /// The marks that the answer uses, each with its reference line.
  package static func references(_ answer: Answer) -> [String] {
    Set(answer.sentences.flatMap { $0.cites.map(\.mark) }).sorted().compactMap { mark in
      guard answer.passages.indices.contains(mark - 1) else { return nil }
      return "[\(mark)] " + Reference.line(answer.passages[mark - 1].abstract)
    }
  }

  /// What is said before sentences that only come near; the record says it by status, reason and what is
  /// missing.
  package static func nearness(_ answer: Answer) -> String? {
    guard answer.status == .partial, answer.reason == .unsupported,
      answer.sentences.first?.role != .frame
    else { return nil }
    return FrameWording(answer.language).nearness(answer)
  }

  /// What is said where nothing is quoted: what is missing, the nearest passages, what to try.
  package static func abstention(_ answer: Answer) -> [String] {
    let words = FrameWording(answer.language)
    let remarks = answer.sentences.map(\.text)
    var lines = [words.noAnswer + (remarks + [words.explanation(answer)]).joined(separator: " ")]
    if !answer.retrieved.isEmpty {
      lines.append(words.nearest)
      lines += answer.retrieved.prefix(3).map {
        $0.title.isEmpty ? "  - \($0.source)" : "  - \($0.title) (\($0.source))"
      }
    }
    lines.append(words.advice)
    return lines
  }

  /// The whole answer for a pipe or a file, without styles.
  package static func plain(_ answer: Answer) -> String {
    let words = FrameWording(answer.language)
    var lines: [String] = []
    switch answer.status {
    case .failed: lines.append("Failed: \(answer.error?.message ?? "unknown error")")
    case .abstained: lines += abstention(answer)
    case .answered, .partial:
      if let nearness = nearness(answer) { lines.append(nearness) }
      lines.append(body(answer))
      lines.append(words.references)
      lines += references(answer)
    }
    lines += answer.warnings.map { words.note + $0 }
    lines.append(words.library + answer.index)
    return lines.joined(separator: "\n")
  }
}

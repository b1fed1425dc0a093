package import Answering
internal import Grounding
internal import Literature

/// An answer as text: its sentences with their marks, the references behind them, and where it looked.
package enum AnswerText {
  /// One sentence as it is streamed: text and marks.
  package static func sentence(_ sentence: Answer.Sentence) -> String {
    // A passage's own "[7]" must not look like a mark of the answer: it stands inside quotation marks.
    let text = holdsMark(sentence.text) ? "“\(sentence.text)”" : sentence.text
    return ([text] + sentence.cites.map { "[\($0.mark)]" }).joined(separator: " ")
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

  /// What is said where nothing is quoted: what is missing, the nearest passages, what to try.
  package static func abstention(_ answer: Answer) -> [String] {
    var lines = ["No answer: " + explanation(answer)]
    if !answer.retrieved.isEmpty {
      lines.append("Nearest passages (they do not answer it):")
      lines += answer.retrieved.prefix(3).map {
        $0.title.isEmpty ? "  - \($0.source)" : "  - \($0.title) (\($0.source))"
      }
    }
    lines.append("Try other words, or add literature with `cistron index add FILE`.")
    return lines
  }

  private static func explanation(_ answer: Answer) -> String {
    let missing = answer.missing.joined(separator: ", ")
    return switch answer.reason {
    case .noHits:
      missing.isEmpty
        ? "nothing in this library matches the question."
        : "nothing in this library holds \(missing)."
    case .entityMissing: "no passage in this library holds \(missing) together with what is asked."
    case .otherAllele: "no passage in this library is about the allele \(missing)."
    case .otherSpecies: "no passage in this library holds what is asked in \(missing)."
    case .damagedText: "the only passages are damaged."
    case .unsupported, nil:
      missing.isEmpty
        ? "no passage in this library holds enough of the question."
        : "no passage in this library holds enough of the question (missing: \(missing))."
    }
  }

  /// The whole answer for a pipe or a file, without styles.
  package static func plain(_ answer: Answer) -> String {
    var lines: [String] = []
    switch answer.status {
    case .failed: lines.append("Failed: \(answer.error?.message ?? "unknown error")")
    case .abstained: lines += abstention(answer)
    case .answered, .partial:
      lines.append(body(answer))
      lines.append("")
      lines += references(answer)
    }
    lines += answer.warnings.map { "Note: \($0)" }
    lines.append("Library: \(answer.index)")
    return lines.joined(separator: "\n")
  }
}

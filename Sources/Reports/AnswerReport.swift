package import Answering
internal import Foundation
internal import Grounding
package import Literature

/// Questions and their answers as one document: Markdown, or one HTML page that needs nothing else. It
/// holds no date, so that the same answers give the same bytes.
package struct AnswerReport: Sendable {
  package struct Item: Sendable {
    package var question: String
    /// What was searched, where a follow-up was rewritten.
    package var search: String?
    package var answer: Answer

    package init(question: String, search: String?, answer: Answer) {
      self.question = question
      self.search = search == question ? nil : search
      self.answer = answer
    }
  }

  /// How the answers came about, for the paragraph on methods.
  package struct Methods: Sendable {
    package var version: String
    /// "depth 8", "model share 0.02", …
    package var options: [String]

    package init(version: String, options: [String]) {
      self.version = version
      self.options = options
    }
  }

  package var title: String
  package var items: [Item]
  package var methods: Methods

  package init(title: String, items: [Item], methods: Methods) {
    self.title = title
    self.items = items
    self.methods = methods
  }

  /// The cited passages by their marks, which all items share.
  package var cited: [(mark: Int, passage: Passage)] {
    var found: [Int: Passage] = [:]
    for answer in items.map(\.answer) {
      for mark in answer.sentences.flatMap({ $0.cites.map(\.mark) })
      where answer.passages.indices.contains(mark - 1) {
        found[mark] = answer.passages[mark - 1]
      }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Where a passage is cited: ranges of Unicode scalars of its text, in order, without overlap.
  func spans(of mark: Int) -> [Range<Int>] {
    let cites = items.flatMap { $0.answer.sentences.flatMap(\.cites) }.filter { $0.mark == mark }
    var merged: [Range<Int>] = []
    for range in cites.compactMap({ $0.start < $0.end ? $0.start..<$0.end : nil }).sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// The sentences of an answer; where there is none, the remarks say all.
  static func body(_ answer: Answer) -> [Answer.Sentence] {
    answer.status == .abstained ? [] : answer.sentences
  }

  /// The lines that stand in the place of an answer, or add to it.
  static func remarks(_ answer: Answer) -> [String] {
    var lines: [String] = []
    switch answer.status {
    case .failed: lines.append("Failed: \(answer.error?.message ?? "unknown error")")
    case .abstained: lines += AnswerText.abstention(answer)
    case .partial where AnswerText.nearness(answer) != nil:
      lines += AnswerText.nearness(answer).map { [$0] } ?? []
    case .partial where !answer.missing.isEmpty:
      lines.append("Not held by these passages: \(answer.missing.joined(separator: ", ")).")
    case .answered, .partial: break
    }
    return lines + answer.warnings.map { "Note: \($0)" }
  }

  /// Versions, model, index and options, in sentences.
  package var methodsText: String {
    func all(_ values: [String]) -> String {
      var seen: Set<String> = []
      return values.filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: "; ")
    }
    let answers = items.map(\.answer)
    let models = all(answers.map(\.model))
    let libraries = all(answers.map(\.index))
    let modes = all(answers.filter { !$0.sentences.isEmpty }.map(\.mode.rawValue))
    var text = "Answered by cistron \(methods.version)"
    if !models.isEmpty { text += " with the model \(models)" }
    if !libraries.isEmpty { text += " from \(libraries)" }
    text += ". Options: " + methods.options.joined(separator: ", ")
    if !modes.isEmpty { text += "; mode \(modes)" }
    text +=
      ". Passages were ranked by BM25 over titles and texts, with all names of a gene, allele, "
    text +=
      "disease or drug counted as one term; a passage could answer only if it held each of those "
    text +=
      "that the question names. Each mark stands for a passage that was retrieved; its reference "
    text += "was written from the row of the library."
    if answers.contains(where: { $0.mode == .quote && !$0.sentences.isEmpty }) {
      text += " In quote mode every sentence is a whole sentence of its passage, word for word."
    }
    let dropped = answers.reduce(0) { $0 + $1.tokens.dropped }
    if dropped > 0 {
      text +=
        " \(dropped) sentence\(dropped == 1 ? "" : "s") of the retrieved passages did not fit "
      text += "the model's context."
    }
    return text
  }

  // MARK: Markdown

  package var markdown: String {
    var parts = ["# " + Self.marked(title)]
    for item in items {
      if items.count > 1 || item.question != title {
        parts.append("## " + Self.marked(item.question))
      }
      if let search = item.search { parts.append("*Searched as: \(Self.marked(search))*") }
      let body = Self.body(item.answer).map { sentence in
        ([Self.marked(sentence.text)] + sentence.cites.map { "[\($0.mark)]" }
          + [sentence.caution].compactMap { $0.map { "(\(Self.marked($0)))" } }).joined(
            separator: " ")
      }
      if !body.isEmpty { parts.append(body.joined(separator: " ")) }
      let remarks = Self.remarks(item.answer).map { line in
        line.hasPrefix("  - ")
          ? "- " + Self.marked(String(line.dropFirst(4))) : Self.marked(line) + "\n"
      }
      if !remarks.isEmpty {
        parts.append(
          remarks.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines))
      }
    }
    let references = cited
    if !references.isEmpty {
      parts.append("## References")
      parts.append(
        references.map { "[\($0.mark)] " + Self.marked(Reference.line($0.passage.abstract)) }
          .joined(separator: "\n\n"))
    }
    parts.append("## Methods")
    parts.append(Self.marked(methodsText))
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Text in which no sign is Markdown.
  static func marked(_ text: String) -> String {
    PlainLine.of(text).map { "\\`*_[]<>#|~&".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}

import Answering
import Foundation
import Grounding
import Literature
import Reports
import Retrieval
import Terminal

/// `/sources`, `/passage`, `/quote`, `/against`, `/cite`: the passages behind an answer.
extension SlashCommand {
  static func sources(_ chat: Conversation) throws {
    let answer = try last(chat).answer
    let lines = AnswerText.references(answer)
    if lines.isEmpty { printOut("The last answer quotes nothing.") }
    for line in lines { printOut(chat.out.wrapped(TerminalText.sanitised(line), indent: 4)) }
    let cited = Set(answer.sentences.flatMap { $0.cites.map(\.source) })
    let others = answer.retrieved.filter { !cited.contains($0.source) }
    guard !others.isEmpty else { return }
    printOut(chat.out.wrapped("Looked at and not cited (/passage and the id shows one):"))
    for hit in others {
      let title = hit.title.isEmpty ? "(no title)" : hit.title
      printOut(
        chat.out.wrapped(
          TerminalText.sanitised("  - \(title)  \(PassageName.id(hit.source))"), indent: 4))
    }
  }

  static func passage(_ word: String, _ chat: Conversation) throws {
    let (mark, passage) = try find(word, chat)
    let spans = mark.map { Spans.cited($0, in: chat.turns.map(\.answer)) } ?? []
    let title = (mark.map { "[\($0)] " } ?? "") + passage.title
    printOut(chat.out.wrapped(chat.out.styled(TerminalText.sanitised(title), .bold), indent: 4))
    let text = Spans.marked(passage.text, spans) { part in
      let clean = TerminalText.sanitised(part)
      return chat.out.usesStyles ? chat.out.styled(clean, .reverse) : "›\(clean)‹"
    }
    printOut(chat.out.wrapped(text))
    let reference = TerminalText.sanitised(Reference.line(passage.abstract))
    printOut(chat.out.styled(chat.out.wrapped(reference, indent: 4), .dim))
  }

  /// A passage by its mark, or by its id in the libraries.
  private static func find(_ word: String, _ chat: Conversation) throws -> (Int?, Passage) {
    let typed = word.trimmingCharacters(in: CharacterSet(charactersIn: "[] "))
    if let source = PassageName.source(typed) {
      for store in chat.bench.stores {
        if let found = try store.abstract(source) {
          let mark = chat.book.marks.first { chat.book[$0]?.source == source }
          return (mark, Passage(found))
        }
      }
      throw UserError(
        TerminalText.sanitised("/passage \(typed): no library holds it. /sources lists ids."),
        status: .usage)
    }
    let marks = chat.book.marks
    guard !marks.isEmpty else {
      throw UserError("nothing has been cited yet.", status: .usage)
    }
    guard let mark = Int(typed), let passage = chat.book[mark] else {
      let known =
        marks.count == chat.book.count ? "1 to \(marks.count)" : list(marks.map(String.init))
      throw UserError("/passage N: this conversation has passages \(known).", status: .usage)
    }
    return (mark, passage)
  }

  private static func list(_ items: [String]) -> String { items.joined(separator: ", ") }

  static func quote(_ chat: Conversation) throws {
    let answer = try last(chat).answer
    let cites = answer.sentences.flatMap(\.cites)
    if cites.isEmpty { return printOut("The last answer quotes nothing.") }
    for cite in cites {
      guard let passage = chat.book[cite.mark],
        let text = Spans.text(cite.start..<cite.end, of: passage.text)
      else { continue }
      printOut(chat.out.wrapped(TerminalText.sanitised("“\(text)”"), indent: 1))
      let place =
        "[\(cite.mark)] \(passage.title) (\(PassageName.id(cite.source)), "
        + "characters \(cite.start + 1)–\(cite.end))"
      printOut(
        chat.out.styled(chat.out.wrapped("    " + TerminalText.sanitised(place), indent: 8), .dim))
    }
  }

  static func against(_ chat: Conversation) throws {
    let turn = try last(chat)
    guard !turn.answer.cited.isEmpty else {
      throw UserError("the last question has no answer to speak against.", status: .usage)
    }
    let found = try ContrarySentences(retriever: chat.bench.retriever()).search(
      question: turn.search, answer: turn.answer.cited)
    guard !found.sentences.isEmpty else {
      return printOut(
        chat.out.wrapped(
          "Nothing against it was found in \(found.passages) passages on the same subject. "
            + "That is no proof: the library may lack it."))
    }
    printOut(
      chat.out.wrapped("These deny, doubt or limit it, as far as their words tell (read them):"))
    var marks: [Int] = []
    for item in found.sentences {
      let mark = chat.book.mark(item.passage)
      if !marks.contains(mark) { marks.append(mark) }
      let text = item.passage.sentences[item.sentence].text
      printOut(
        chat.out.wrapped(
          TerminalText.sanitised("  - \(text) [\(mark)] (\(list(item.reasons)))"), indent: 4))
    }
    printOut("")
    for mark in marks {
      guard let passage = chat.book[mark] else { continue }
      let line = TerminalText.sanitised("[\(mark)] " + Reference.line(passage.abstract))
      printOut(chat.out.styled(chat.out.wrapped(line, indent: 4), .dim))
    }
  }

  static func cite(_ rest: String, _ chat: Conversation) throws {
    let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = parts.first, let format = BibliographyFormat(rawValue: word.lowercased())
    else {
      let known = BibliographyFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw UserError("/cite FORM [FILE]: one of \(known).", status: .usage)
    }
    let answer = try last(chat).answer
    let marks = Set(answer.sentences.flatMap { $0.cites.map(\.mark) }).sorted()
    let records = marks.compactMap { chat.book[$0]?.abstract }
    guard !records.isEmpty else {
      throw UserError("the last answer cites nothing.", status: .usage)
    }
    let text = format.text(records)
    guard parts.count > 1 else { return printOut(TerminalText.sanitised(text), terminator: "") }
    try writeFile(text, to: parts[1])
    printOut(
      TerminalText.sanitised(
        "\(records.count) reference\(records.count == 1 ? "" : "s") written to \(parts[1])."))
  }
}

/// How a passage is named where it has no mark: "starter:marfan-syndrome-fbn1", "PMID 123".
enum PassageName {
  static func id(_ source: Source) -> String {
    source.kind == .starter ? "starter:\(source.id)" : "\(source)"
  }

  /// What such a name means; nil for a mark.
  static func source(_ text: String) -> Source? {
    let lower = text.lowercased()
    for prefix in ["pmid ", "pmid:"] where lower.hasPrefix(prefix) {
      return Source(.pmid, text.dropFirst(5).trimmingCharacters(in: .whitespaces))
    }
    if lower.hasPrefix("http") { return Source(.url, text) }
    if lower.hasPrefix("cistron starter ") { return Source(.starter, String(text.dropFirst(16))) }
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == " " }).map(String.init)
    guard parts.count > 1, let kind = Source.Kind(rawValue: parts[0].lowercased()) else {
      return nil
    }
    return Source(kind, String(text.dropFirst(parts[0].count + 1)))
  }
}

/// Cited parts of a passage, in Unicode scalars of its text.
enum Spans {
  /// In order, without overlap.
  static func cited(_ mark: Int, in answers: [Answer]) -> [Range<Int>] {
    let ranges = answers.flatMap { $0.sentences.flatMap(\.cites) }
      .filter { $0.mark == mark && $0.start < $0.end }.map { $0.start..<$0.end }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var merged: [Range<Int>] = []
    for range in ranges {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// nil where the range does not lie in the text.
  static func text(_ range: Range<Int>, of text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard range.lowerBound >= 0, range.upperBound <= scalars.count else { return nil }
    return String(String.UnicodeScalarView(scalars[range]))
  }

  /// The text without control characters, each span as `mark` shows it.
  static func marked(_ text: String, _ spans: [Range<Int>], mark: (String) -> String) -> String {
    let count = text.unicodeScalars.count
    var result = ""
    var at = 0
    for span in spans where span.lowerBound >= at && span.upperBound <= count {
      result += TerminalText.sanitised(Self.text(at..<span.lowerBound, of: text) ?? "")
      result += mark(Self.text(span, of: text) ?? "")
      at = span.upperBound
    }
    return result + TerminalText.sanitised(Self.text(at..<count, of: text) ?? "")
  }
}

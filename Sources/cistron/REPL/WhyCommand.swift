import Answering
import Foundation
import Grounding
import Literature
import LiteratureIndex
import Retrieval
import Terminal

/// `/why`: how the last answer came about. The search is run again: it gives the same hits.
extension SlashCommand {
  static func why(_ chat: Conversation) throws {
    let turn = try last(chat)
    let question = Question(turn.search, names: chat.bench.names)
    let screen = chat.out
    func row(_ name: String, _ text: String) {
      let padding = String(repeating: " ", count: max(1, 11 - name.count))
      printOut(
        screen.styled(name, .bold) + padding
          + screen.wrapped(
            String(repeating: " ", count: 11) + TerminalText.sanitised(text), indent: 11
          ).dropFirst(11))
    }
    row("question", turn.question)
    if turn.search != turn.question { row("searched", turn.search) }
    let answer = turn.answer
    if answer.sentences.contains(where: { $0.support == "table" }), answer.retrieved.isEmpty {
      row("answered", "from the gene table, without a search")
      return
    }
    let retrieval = try chat.answerer.retriever.retrieve(question, limit: chat.answerer.depth)
    row("to FTS5", question.expression.sql)
    for (i, (term, weight)) in zip(question.terms, retrieval.weights).enumerated() {
      row(i == 0 ? "terms" : "", describe(term, weight, retrieval))
    }
    if retrieval.hits.isEmpty { row("hits", "none") }
    let gate = chat.answerer.gate.judge(retrieval)
    for (i, hit) in retrieval.hits.enumerated() {
      row(i == 0 ? "hits" : "", describe(i, hit, gate, chat))
    }
    row("gate", describe(gate))
    row(
      "prompt",
      "\(answer.tokens.prompt) tokens of \(chat.answerer.model.contextLength); sentences that did not "
        + "fit: \(answer.tokens.dropped)")
    for (i, sentence) in answer.dropped.enumerated() {
      row(i == 0 ? "dropped" : "", "\(sentence.check): \(sentence.why): \(sentence.text)")
    }
    if answer.tokens.generated > 0 {
      row(
        "decoding",
        "\(answer.tokens.generated) tokens in \(answer.mode.rawValue) mode by \(answer.model); the "
          + "model itself would have gone elsewhere at \(answer.constraintHits)")
    }
  }

  private static func decimals(_ x: Double) -> String { SearchCommand.SearchText.decimals(x) }

  private static func describe(_ term: Term, _ weight: Double, _ retrieval: Retrieval) -> String {
    var notes: [String] = []
    if let entity = term.entity {
      notes.append(
        entity.kind == .concept ? "\(entity.name)" : "\(entity.kind.rawValue) \(entity.name)")
      if entity.isProtected { notes.append("must be held") }
    }
    let others = term.alternatives.dropFirst().map { $0.joined(separator: " ") }
    if !others.isEmpty {
      let more = others.count > 6 ? ", … (\(others.count))" : ""
      notes.append("also " + others.prefix(6).joined(separator: ", ") + more)
    }
    if term.isWeak { notes.append("says little") }
    if retrieval.unknown.contains(term) { notes.append("stands nowhere") }
    return "\(term.surface)  \(decimals(weight))"
      + (notes.isEmpty ? "" : "  (\(notes.joined(separator: "; ")))")
  }

  private static func describe(_ i: Int, _ hit: Hit, _ gate: Support, _ chat: Conversation)
    -> String
  {
    let why = hit.contributions.map { "\($0.term) \(decimals($0.score))" }.joined(separator: ", ")
    var text = "\(i + 1). \(decimals(hit.score))  "
    if let mark = chat.book.marks.first(where: { chat.book[$0]?.source == hit.source }) {
      text += "[\(mark)] "
    }
    text += "\(hit.passage.title.isEmpty ? "(no title)" : hit.passage.title), "
    text += "\(PassageName.id(hit.source)); \(why); holds \(Int((hit.coverage * 100).rounded())) %"
    if !hit.missing.isEmpty {
      text += "; lacks " + hit.missing.map(\.surface).joined(separator: ", ")
    }
    if !hit.missingEntities.isEmpty {
      text += "; not about " + hit.missingEntities.map(\.name).joined(separator: ", ")
    }
    return text + (mayAnswer(i, gate) ? "" : " → may not answer")
  }

  private static func mayAnswer(_ i: Int, _ gate: Support) -> Bool {
    switch gate {
    case .answerable(let hits): hits.contains(i)
    case .partly(let hits, _, _): hits.contains(i)
    case .none: false
    }
  }

  private static func describe(_ gate: Support) -> String {
    func lacks(_ missing: [String]) -> String {
      missing.isEmpty ? "" : "; missing: " + missing.joined(separator: ", ")
    }
    return switch gate {
    case .answerable(let hits): "\(hits.count) of these may answer"
    case .partly(let hits, let missing, let reason):
      "\(hits.count) of these may answer in part (\(reason.rawValue)\(lacks(missing)))"
    case .none(let reason, let missing): "none may answer (\(reason.rawValue)\(lacks(missing)))"
    }
  }
}

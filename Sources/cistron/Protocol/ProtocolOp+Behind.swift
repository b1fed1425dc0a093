import Answering
import Grounding
import Literature
import Reports
import Retrieval

/// What lies behind the last answer: its references for a reference manager, and how it came about.
extension ProtocolOp {
  static func cite(_ session: ProtocolSession, _ request: ProtocolRequest) throws -> Event {
    let word = try request.text("form")
    guard let format = BibliographyFormat(rawValue: word.lowercased()) else {
      let known = BibliographyFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ProtocolError("bad_argument", "\"form\": one of \(known).")
    }
    let answer = try last(session)
    let marks = Set(answer.sentences.flatMap { $0.cites.map(\.mark) }).sorted()
    let records = marks.filter { answer.passages.indices.contains($0 - 1) }
      .map { answer.passages[$0 - 1].abstract }
    guard !records.isEmpty else {
      throw ProtocolError("bad_argument", "the last answer cites nothing.")
    }
    return Event(
      "cite",
      [
        ("form", .string(format.rawValue)), ("marks", .array(marks.map(JSONText.integer))),
        ("text", .string(format.text(records))),
      ])
  }

  /// The search is run again: it gives the same hits.
  static func why(_ session: ProtocolSession, _ request: ProtocolRequest) throws -> Event {
    let answer = try last(session)
    var fields: [(String, JSONText)] = []
    if let question = session.searched {
      let retrieval = try session.answerer.retriever.retrieve(
        question, limit: session.answerer.depth)
      let gate = session.answerer.gate.judge(retrieval)
      fields += [
        ("expression", .string(question.expression.sql)),
        ("terms", .array(zip(question.terms, retrieval.weights).map(term))),
        (
          "hits", .array(retrieval.hits.enumerated().map { hit($0.offset, $0.element, gate) })
        ), ("gate", describe(gate)),
      ]
    }
    fields += [
      (
        "tokens",
        .object([
          ("prompt", .integer(answer.tokens.prompt)),
          ("generated", .integer(answer.tokens.generated)),
          ("dropped", .integer(answer.tokens.dropped)),
        ])
      ), ("constraint_hits", .integer(answer.constraintHits)),
      (
        "dropped",
        .array(
          answer.dropped.map {
            .object([
              ("check", .string($0.check)), ("why", .string($0.why)), ("text", .string($0.text)),
            ])
          })
      ),
    ]
    return Event("why", fields)
  }

  private static func term(_ term: Term, _ weight: Double) -> JSONText {
    .object([
      ("term", .string(term.surface)), ("weight", .number(rounded(weight))),
      ("must_be_held", .bool(term.entity?.isProtected == true)),
      ("also", .array(term.alternatives.dropFirst().map { .string($0.joined(separator: " ")) })),
    ])
  }

  private static func hit(_ i: Int, _ hit: Hit, _ gate: Support) -> JSONText {
    let mayAnswer =
      switch gate {
      case .answerable(let hits): hits.contains(i)
      case .partly(let hits, _, _): hits.contains(i)
      case .none: false
      }
    return .object([
      ("rank", .integer(i + 1)), ("source", AnswerRecord.source(hit.source)),
      ("title", .string(hit.passage.title)), ("score", .number(rounded(hit.score))),
      ("missing", .array(hit.missing.map { .string($0.surface) })),
      ("not_about", .array(hit.missingEntities.map { .string($0.name) })),
      ("may_answer", .bool(mayAnswer)),
    ])
  }

  private static func describe(_ gate: Support) -> JSONText {
    let (hits, missing, reason): (Int, [String], String?) =
      switch gate {
      case .answerable(let hits): (hits.count, [], nil)
      case .partly(let hits, let missing, let reason): (hits.count, missing, reason.rawValue)
      case .none(let reason, let missing): (0, missing, reason.rawValue)
      }
    return .object([
      ("may_answer", .integer(hits)), ("missing", .array(missing.map(JSONText.string))),
      ("reason", reason.map(JSONText.string) ?? .null),
    ])
  }
}

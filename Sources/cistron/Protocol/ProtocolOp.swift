import Answering
import Grounding
import Literature
import Reports
import Retrieval

/// One command of the protocol. A new one is a row of `table`.
struct ProtocolOp: Sendable {
  /// What a request ends with.
  struct Event {
    var name: String
    var fields: [(String, JSONText)]

    init(_ name: String, _ fields: [(String, JSONText)]) {
      self.name = name
      self.fields = fields
    }
  }

  let name: String
  /// Its fields and its event, as the help prints them.
  let usage: String
  let run: @Sendable (ProtocolSession, ProtocolRequest) throws -> Event

  static let table: [ProtocolOp] = [
    ProtocolOp(
      name: "ask", usage: #"{"op": "ask", "question": TEXT}  → sentence …, answer {record}"#,
      run: ask),
    ProtocolOp(
      name: "search", usage: #"{"op": "search", "query": TEXT, "limit": 10}  → hits"#, run: search),
    ProtocolOp(
      name: "sources", usage: #"{"op": "sources"}  → sources: those of the last answer"#,
      run: sources),
    ProtocolOp(
      name: "passage", usage: #"{"op": "passage", "n": 1}  → passage: text and spans"#,
      run: passage),
    ProtocolOp(
      name: "cite",
      usage: #"{"op": "cite", "form": "ris"}  → cite: ris, bibtex, csl or nbib of what is cited"#,
      run: cite),
    ProtocolOp(
      name: "why",
      usage:
        #"{"op": "why"}  → why: terms, hits, gate, tokens, dropped sentences of the last answer"#,
      run: why),
    ProtocolOp(
      name: "set",
      usage: #"{"op": "set", "key": "depth", "value": 8}  → settings"#,
      run: set),
    ProtocolOp(name: "model", usage: #"{"op": "model"}  → model {name, context}"#, run: model),
    ProtocolOp(
      name: "new", usage: #"{"op": "new"}  → new: the conversation is forgotten"#, run: new),
    ProtocolOp(name: "ops", usage: #"{"op": "ops"}  → ops: this list"#) { _, _ in
      Event("ops", [("ops", .array(all.map(JSONText.string)))])
    },
    ProtocolOp(name: "quit", usage: #"{"op": "quit"}  → bye"#) { session, _ in
      session.isOver = true
      return Event("bye", [])
    },
  ]

  private static var all: [String] { table.map(\.usage) }

  private static func ask(_ session: ProtocolSession, _ request: ProtocolRequest) throws -> Event {
    let interrupt = session.interrupt
    var index = 0
    let result = try session.answerer.answer(
      try request.text("question"), id: request.name, context: session.context,
      isCancelled: { interrupt.isSet },
      onSentence: { sentence in
        session.send(
          request.id, "sentence",
          [("index", .integer(index)), ("sentence", AnswerRecord.sentence(sentence))])
        index += 1
      })
    if !result.question.entities.isEmpty { session.context = result.question }
    session.last = result.answer
    session.searched = result.question
    return Event("answer", [("record", AnswerRecord.json(result.answer))])
  }

  private static func search(
    _ session: ProtocolSession, _ request: ProtocolRequest
  ) throws -> Event {
    let question = Question(try request.text("query"), names: session.bench.names)
    let limit = try request.integer("limit", in: 1...1_000, default: 10)
    let retrieval = try session.answerer.retriever.retrieve(question, limit: limit)
    let hits = retrieval.hits.enumerated().map { i, hit in
      JSONText.object([
        ("rank", .integer(i + 1)), ("source", AnswerRecord.source(hit.source)),
        ("title", .string(hit.passage.title)), ("score", .number(rounded(hit.score))),
        (
          "terms",
          .array(
            hit.contributions.map {
              .object([("term", .string($0.term)), ("score", .number(rounded($0.score)))])
            })
        ), ("missing", .array(hit.missing.map { .string($0.surface) })),
      ])
    }
    return Event("hits", [("hits", .array(hits))])
  }

  static func rounded(_ x: Double) -> Double { (x * 10_000).rounded() / 10_000 }

  static func last(_ session: ProtocolSession) throws -> Answer {
    guard let answer = session.last else {
      throw ProtocolError("bad_argument", "nothing has been asked yet. Send an \"ask\" first.")
    }
    return answer
  }

  private static func sources(
    _ session: ProtocolSession, _ request: ProtocolRequest
  ) throws -> Event {
    let passages = try last(session).passages.enumerated().map { i, passage in
      JSONText.object([
        ("n", .integer(i + 1)), ("source", AnswerRecord.source(passage.source)),
        ("reference", .string(Reference.line(passage.abstract))),
      ])
    }
    return Event("sources", [("sources", .array(passages))])
  }

  private static func passage(
    _ session: ProtocolSession, _ request: ProtocolRequest
  ) throws -> Event {
    let answer = try last(session)
    guard !answer.passages.isEmpty else {
      throw ProtocolError("bad_argument", "the last answer has no passages.")
    }
    let n = try request.integer("n", in: 1...answer.passages.count)
    let passage = answer.passages[n - 1]
    let spans = answer.sentences.flatMap(\.cites).filter { $0.mark == n }.map {
      JSONText.object([("start", .integer($0.start)), ("end", .integer($0.end))])
    }
    return Event(
      "passage",
      [
        ("n", .integer(n)), ("source", AnswerRecord.source(passage.source)),
        ("title", .string(passage.title)), ("text", .string(passage.text)),
        ("cited", .array(spans)), ("reference", .string(Reference.line(passage.abstract))),
      ])
  }

  private static func set(_ session: ProtocolSession, _ request: ProtocolRequest) throws -> Event {
    if request.has("key") {
      try session.answerer.set(try request.text("key"), try request.number("value"))
    }
    return Event(
      "settings",
      [
        ("depth", .integer(session.answerer.depth)),
        ("share", .number(Double(session.answerer.modelShare))),
        ("seed", .integer(Int(clamping: session.answerer.seed))),
      ])
  }

  private static func model(_ session: ProtocolSession, _ request: ProtocolRequest) -> Event {
    let model = session.answerer.model
    return Event(
      "model",
      [
        ("model", .string(model.name)), ("context", .integer(model.contextLength)),
        ("index", .string(session.answerer.libraryLine)),
      ])
  }

  private static func new(_ session: ProtocolSession, _ request: ProtocolRequest) -> Event {
    session.last = nil
    session.searched = nil
    session.context = nil
    return Event("new", [])
  }
}

extension Answerer {
  /// Sets what a conversation may set.
  mutating func set(_ key: String, _ number: Double) throws {
    switch key {
    case "depth": depth = max(1, Int(min(number, 1_000)))
    case "share": modelShare = Float(number)
    case "seed": seed = UInt64(number)
    default:
      throw ProtocolError(
        "bad_argument", "\"\(key)\": no such setting. There are depth, share and seed.")
    }
  }
}

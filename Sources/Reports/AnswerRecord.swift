package import Answering
internal import Grounding
internal import Literature
internal import Retrieval

/// An answer as the record that `cistron batch --format jsonl` writes: one object a line, whose keys never
/// disappear. Offsets are in Unicode scalars of the passage's text.
package enum AnswerRecord {
  package static let schemaVersion = 1

  package static func json(_ answer: Answer) -> JSONText {
    .object([
      ("schema_version", .integer(schemaVersion)),
      ("id", .string(answer.id)),
      ("question", .string(answer.question)),
      ("type", .string(answer.type)),
      ("language", .string(answer.language.rawValue)),
      ("status", .string(answer.status.rawValue)),
      (
        "error",
        answer.error.map {
          .object([("code", .string($0.code)), ("message", .string($0.message))])
        } ?? .null
      ),
      ("reason", .optional(answer.reason?.rawValue)),
      ("missing", .array(answer.missing.map(JSONText.string))),
      ("mode", .string(answer.mode.rawValue)),
      ("answer", .string(answer.text)),
      ("sentences", .array(answer.sentences.map { sentence($0, answer) })),
      (
        "retrieved",
        .array(
          answer.retrieved.map { hit in
            .object([
              ("source", source(hit.source)), ("title", .string(hit.title)),
              ("score", .number((hit.score * 10_000).rounded() / 10_000)),
              ("rank", .integer(hit.rank)),
            ])
          })
      ),
      (
        "dropped",
        .array(
          answer.dropped.map { dropped in
            .object([
              ("text", .string(dropped.text)), ("source", source(dropped.source)),
              ("check", .string(dropped.check)), ("why", .string(dropped.why)),
            ])
          })
      ),
      (
        "tokens",
        .object([
          ("prompt", .integer(answer.tokens.prompt)),
          ("generated", .integer(answer.tokens.generated)),
          ("dropped", .integer(answer.tokens.dropped)),
        ])
      ),
      ("model", .string(answer.model)),
      ("index", .string(answer.index)),
      ("seed", .integer(Int(clamping: answer.seed))),
      ("warnings", .array(answer.warnings.map(JSONText.string))),
    ])
  }

  private static func sentence(_ sentence: Answer.Sentence, _ answer: Answer) -> JSONText {
    .object([
      ("text", .string(sentence.text)),
      ("role", .string(sentence.role.rawValue)),
      (
        "cites",
        .array(
          sentence.cites.map { cite in
            .object([
              ("source", source(cite.source, about: cite.about)),
              ("passage", .integer(cite.mark)), ("start", .integer(cite.start)),
              ("end", .integer(cite.end)),
            ])
          })
      ),
      ("support", .string(sentence.support)),
      ("gloss", .optional(sentence.gloss)),
    ])
  }

  private static func source(_ source: Source, about: Source? = nil) -> JSONText {
    var pairs: [(String, JSONText)] = [
      ("kind", .string(source.kind.rawValue)), ("id", .string(source.id)),
    ]
    if let about {
      pairs.append(
        ("about", .object([("kind", .string(about.kind.rawValue)), ("id", .string(about.id))])))
    }
    return .object(pairs)
  }
}

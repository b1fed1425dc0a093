package import Answering
internal import Grounding
package import Literature
internal import Retrieval

/// An answer as the record that `cistron batch --format jsonl` writes: one object a line, whose keys never
/// disappear. Offsets are in Unicode scalars of the passage's text.
package enum AnswerRecord {
  package static let schemaVersion = 1

  package static func json(_ answer: Answer) -> JSONText {
    var pairs: [(String, JSONText)] = [
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
      ("sentences", .array(answer.sentences.map(sentence))),
      ("evidence", .array(evidence(answer))),
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
      ("tokens", tokens(answer)),
      ("model", .string(answer.model)),
      ("index", .string(answer.index)),
      ("seed", .integer(Int(clamping: answer.seed))),
      ("warnings", .array(answer.warnings.map(JSONText.string))),
    ]
    // Only where it was asked for: it differs from run to run.
    if let seconds = answer.seconds {
      let rounded = (seconds * 1_000).rounded() / 1_000
      pairs.append(("timing", .object([("seconds", .number(rounded))])))
    }
    return .object(pairs)
  }

  private static func tokens(_ answer: Answer) -> JSONText {
    var pairs: [(String, JSONText)] = [
      ("prompt", .integer(answer.tokens.prompt)),
      ("generated", .integer(answer.tokens.generated)),
      ("dropped", .integer(answer.tokens.dropped)),
    ]
    if answer.seconds != nil { pairs.append(("cached", .integer(answer.tokens.cached))) }
    return .object(pairs)
  }

  package static func sentence(_ sentence: Answer.Sentence) -> JSONText {
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

  /// What kind of evidence each cited passage is; what its record does not say is null.
  private static func evidence(_ answer: Answer) -> [JSONText] {
    Set(answer.sentences.flatMap { $0.cites.map(\.mark) }).sorted().compactMap { mark in
      guard answer.passages.indices.contains(mark - 1) else { return nil }
      let passage = answer.passages[mark - 1]
      let grade = EvidenceGrade(passage.abstract)
      return .object([
        ("passage", .integer(mark)),
        ("source", source(passage.source, about: passage.abstract.about)),
        ("study", .optional(grade.study?.rawValue)),
        ("species", .array(grade.species.map(JSONText.string))),
        ("sample_size", .optional(grade.sampleSize)),
        ("year", grade.year.map(JSONText.integer) ?? .null),
        ("retracted", .optional(grade.retracted)),
      ])
    }
  }

  package static func source(_ source: Source, about: Source? = nil) -> JSONText {
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

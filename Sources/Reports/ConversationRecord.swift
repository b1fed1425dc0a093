internal import Answering
internal import Literature

/// A conversation as one JSON object: its turns with their records, and the passages behind the marks.
package enum ConversationRecord {
  package static let schemaVersion = 1

  package static func json(_ report: AnswerReport) -> String {
    let turns = report.items.map { item in
      JSONText.object([
        ("question", .string(item.question)), ("search", .string(item.search ?? item.question)),
        ("record", AnswerRecord.json(item.answer)),
      ])
    }
    let passages = report.cited.map { mark, passage in
      JSONText.object([
        ("mark", .integer(mark)),
        (
          "source",
          .object([
            ("kind", .string(passage.source.kind.rawValue)), ("id", .string(passage.source.id)),
          ])
        ),
        ("title", .string(passage.title)), ("text", .string(passage.text)),
      ])
    }
    return JSONText.object([
      ("schema_version", .integer(schemaVersion)), ("title", .string(report.title)),
      ("methods", .string(report.methodsText)), ("turns", .array(turns)),
      ("passages", .array(passages)),
    ]).line + "\n"
  }
}

internal import Foundation
internal import GRDB
internal import Literature

extension SessionStore {
  /// The newest sessions, the newest first.
  package func list(limit: Int = .max) throws -> [SessionSummary] {
    try naming {
      try database.read { db in
        try Row.fetchAll(
          db, sql: Self.summary + " ORDER BY s.updated DESC, s.id DESC LIMIT ?", arguments: [limit]
        ).map(Self.summary)
      }
    }
  }

  private static let summary = """
    SELECT s.id, s.name, s.started, s.updated,
      (SELECT count(*) FROM turn WHERE session = s.id) AS turns,
      (SELECT question FROM turn WHERE session = s.id ORDER BY number LIMIT 1) AS opening
    FROM session AS s
    """

  private static func summary(_ row: Row) -> SessionSummary {
    SessionSummary(
      id: row["id"], name: row["name"], started: row["started"], updated: row["updated"],
      turns: row["turns"], opening: row["opening"] ?? "")
  }

  /// The id of the session with this number or, failing that, this name.
  package func id(of text: String) throws -> Int64 {
    try naming {
      try database.read { db in
        if let number = Int64(text),
          try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM session WHERE id = ?)", arguments: [number])
            == true
        {
          return number
        }
        let ids = try Int64.fetchAll(
          db, sql: "SELECT id FROM session WHERE name = ? ORDER BY id", arguments: [text])
        guard let first = ids.first else { throw SessionError.noSession(text, path: self.path) }
        guard ids.count == 1 else { throw SessionError.severalSessions(text, ids: ids) }
        return first
      }
    }
  }

  /// A whole session.
  package func session(_ id: Int64) throws -> Session {
    try naming {
      try database.read { db in
        guard
          let row = try Row.fetchOne(
            db, sql: Self.summary + " WHERE s.id = ?", arguments: [id])
        else { throw SessionError.noSession(String(id), path: self.path) }
        let turns = try Row.fetchAll(
          db,
          sql:
            "SELECT question, search, answer, record FROM turn WHERE session = ? ORDER BY number",
          arguments: [id]
        ).map {
          SessionTurn(
            question: $0["question"], search: $0["search"], answer: $0["answer"],
            record: $0["record"])
        }
        var passages: [Int: Abstract] = [:]
        for row in try Row.fetchAll(
          db, sql: "SELECT number, record FROM passage WHERE session = ?", arguments: [id])
        {
          guard let stored = try? StoredPassage(json: row["record"]) else {
            throw SessionError.damaged(self.path, what: "a passage of session \(id)")
          }
          passages[row["number"]] = stored.abstract
        }
        return Session(summary: Self.summary(row), turns: turns, passages: passages)
      }
    }
  }

  /// The turns that hold all of the words, best first.
  package func search(_ words: String, limit: Int = 20) throws -> [SessionMatch] {
    let expression = Self.expression(words)
    guard !expression.isEmpty else { return [] }
    return try naming {
      try database.read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT turn.session, turn.number, turn.asked, turn.question,
              snippet(words, -1, '', '', '…', 16) AS excerpt
            FROM words JOIN turn ON turn.id = words.rowid
            WHERE words MATCH ? ORDER BY bm25(words, 2, 1, 1), turn.id LIMIT ?
            """, arguments: [expression, limit]
        ).map {
          SessionMatch(
            session: $0["session"], number: $0["number"], asked: $0["asked"],
            question: $0["question"], excerpt: $0["excerpt"])
        }
      }
    }
  }

  /// Every word quoted, so that nothing that is typed is FTS5's syntax.
  static func expression(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace)
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
      .map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }
      .joined(separator: " ")
  }
}

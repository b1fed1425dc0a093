package import Foundation
internal import GRDB
package import Literature

extension SessionStore {
  /// Begins a session and returns its id.
  package func begin(name: String? = nil, now: Date = Date()) throws -> Int64 {
    try naming {
      try database.write { db in
        let time = Self.stamp(now)
        try db.execute(
          sql: "INSERT INTO session (name, started, updated) VALUES (?, ?, ?)",
          arguments: [name, time, time])
        return db.lastInsertedRowID
      }
    }
  }

  /// Adds a turn, and the passages whose marks it was the first to use, in one transaction.
  ///
  /// - Returns: false where the session is there no more: someone deleted it meanwhile.
  package func append(
    _ turn: SessionTurn, passages: [Int: Abstract], to session: Int64, now: Date = Date()
  ) throws -> Bool {
    let rows = try passages.mapValues { try StoredPassage($0).json() }
    return try naming {
      try database.write { db in
        let time = Self.stamp(now)
        try db.execute(
          sql: "UPDATE session SET updated = ? WHERE id = ?", arguments: [time, session])
        guard db.changesCount == 1 else { return false }
        try db.execute(
          sql: """
            INSERT INTO turn (session, number, asked, question, search, answer, record)
            SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? FROM turn WHERE session = ?
            """,
          arguments: [
            session, time, turn.question, turn.search, turn.answer, turn.record, session,
          ])
        try db.execute(
          sql: "INSERT INTO words (rowid, question, search, answer) VALUES (?, ?, ?, ?)",
          arguments: [db.lastInsertedRowID, turn.question, turn.search, turn.answer])
        for (number, record) in rows.sorted(by: { $0.key < $1.key }) {
          try db.execute(
            sql: "INSERT OR REPLACE INTO passage (session, number, record) VALUES (?, ?, ?)",
            arguments: [session, number, record])
        }
        return true
      }
    }
  }

  package func rename(_ session: Int64, to name: String) throws {
    try naming {
      try database.write { db in
        try db.execute(sql: "UPDATE session SET name = ? WHERE id = ?", arguments: [name, session])
      }
    }
  }

  /// "2026-03-01T09:05:00Z".
  static func stamp(_ date: Date) -> String {
    date.formatted(.iso8601)
  }
}

// MARK: Deleting

extension SessionStore {
  /// Deletes sessions so that nothing of them is left in the file, its `-wal` or its `-shm`.
  ///
  /// FTS5 keeps the words of deleted rows in its segments until they are merged (its own
  /// `secure-delete` came with SQLite 3.42): the full-text table is made anew. Freed pages are zeroed
  /// (`secure_delete`), the file is written anew (`VACUUM`), and the log is cut to nothing.
  package func delete(_ sessions: [Int64]) throws {
    try erase { db in
      for id in sessions {
        try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [id])
      }
    }
  }

  /// Deletes every session.
  package func deleteAll() throws {
    try erase { db in try db.execute(sql: "DELETE FROM session") }
  }

  private func erase(_ body: (Database) throws -> Void) throws {
    try naming {
      try database.write { db in
        try body(db)
        try db.execute(
          sql: "DROP TABLE words; \(Self.fullText) INSERT INTO words (words) VALUES ('rebuild')")
      }
      try database.vacuum()
      do {
        _ = try database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        throw SessionError.deletionPending(path)
      }
    }
  }
}

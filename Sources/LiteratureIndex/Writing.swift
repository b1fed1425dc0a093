internal import Foundation
internal import GRDB
package import Literature

/// What an ingest did. A record that stood there already, unchanged, is not written again.
package struct IngestCount: Sendable, Equatable {
  package var added: Int
  package var updated: Int
  package var unchanged: Int

  package init(added: Int = 0, updated: Int = 0, unchanged: Int = 0) {
    self.added = added
    self.updated = updated
    self.unchanged = unchanged
  }

  package var total: Int { added + updated + unchanged }

  package static func += (a: inout IngestCount, b: IngestCount) {
    a.added += b.added
    a.updated += b.updated
    a.unchanged += b.unchanged
  }
}

extension LiteratureStore {
  /// Adds a batch in one transaction. A record whose source is already there is updated; where one
  /// batch names a source twice, the last one stands.
  @discardableResult
  package func add(_ abstracts: [Abstract]) throws -> IngestCount {
    do {
      return try database.write { db in
        var count = IngestCount()
        let statements = try Statements(db)
        for abstract in abstracts { try statements.put(abstract, &count) }
        return count
      }
    } catch let error as DatabaseError {
      throw IndexError(error, name)
    }
  }

  /// Removes one record. False where there was none.
  package func remove(_ source: Source) throws -> Bool {
    do {
      return try database.write { db in
        let found = try Int64.fetchOne(
          db, sql: "SELECT row FROM abstract WHERE kind = ? AND id = ?",
          arguments: [source.kind.rawValue, source.id])
        guard let row = found else { return false }
        try db.execute(
          sql: """
            INSERT INTO search (search, rowid, title, text)
              SELECT 'delete', row, title, text FROM searchable WHERE row = ?
            """, arguments: [row])
        try db.execute(sql: "DELETE FROM abstract WHERE row = ?", arguments: [row])
        return true
      }
    } catch let error as DatabaseError {
      throw IndexError(error, name)
    }
  }

  /// Ends an ingest: the write-ahead log is folded into the file, so that a copy of it is whole.
  package func finishWriting() throws {
    guard let pool = database as? DatabasePool else { return }
    _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
  }

  /// Asks SQLite and FTS5 whether the file is sound; what they say, nothing where all is well.
  package func verify() throws -> [String] {
    do {
      var faults = try database.read { db in
        try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      }
      guard !isReadOnly else { return faults }
      do {
        // Rank 1: compares the index with its external content, which is else left out.
        try database.write { db in
          try db.execute(sql: "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        faults.append("the full-text index does not match the abstracts")
      }
      return faults
    } catch let error as DatabaseError {
      throw IndexError(error, name)
    }
  }
}

/// The statements of an ingest, prepared once a batch.
private struct Statements {
  let database: Database
  let find, insert, update, index, forget: Statement
  let encoder = AbstractDetails.encoder()

  init(_ db: Database) throws {
    database = db
    find = try db.cachedStatement(
      sql: "SELECT row, title, text, year, details FROM abstract WHERE kind = ? AND id = ?")
    insert = try db.cachedStatement(
      sql: """
        INSERT INTO abstract (kind, id, title, text, year, details, search_title, search_text, row)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    update = try db.cachedStatement(
      sql: """
        UPDATE abstract SET kind = ?, id = ?, title = ?, text = ?, year = ?, details = ?,
          search_title = ?, search_text = ? WHERE row = ?
        """)
    index = try db.cachedStatement(
      sql: "INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)")
    forget = try db.cachedStatement(
      sql: """
        INSERT INTO search (search, rowid, title, text)
          SELECT 'delete', row, title, text FROM searchable WHERE row = ?
        """)
  }

  func put(_ abstract: Abstract, _ count: inout IngestCount) throws {
    let details = try AbstractDetails(abstract).json(encoder)
    let kind = abstract.source.kind.rawValue
    let found = try Row.fetchOne(find, arguments: [kind, abstract.source.id])
    if let found, String.fromDatabaseValue(found["title"]) == abstract.title,
      String.fromDatabaseValue(found["text"]) == abstract.text,
      Int.fromDatabaseValue(found["year"]) == abstract.year,
      String.fromDatabaseValue(found["details"]) == details
    {
      count.unchanged += 1
      return
    }
    let title = SearchText.normalised(abstract.title)
    let text = Self.searched(abstract)
    let values: [(any DatabaseValueConvertible)?] = [
      kind, abstract.source.id, abstract.title, abstract.text, abstract.year, details, title, text,
    ]
    var row: Int64? = found?["row"]
    if let row {
      try forget.execute(arguments: [row])
      try update.execute(arguments: StatementArguments(values + [row]))
      count.updated += 1
    } else {
      try insert.execute(arguments: StatementArguments(values + [nil]))
      row = database.lastInsertedRowID
      count.added += 1
    }
    try index.execute(arguments: [row, title ?? abstract.title, text ?? abstract.text])
  }

  /// The text in searched form with the questions that the record answers; nil where it is the text itself.
  private static func searched(_ abstract: Abstract) -> String? {
    let text = SearchText.normalised(abstract.text)
    guard !abstract.asked.isEmpty else { return text }
    let asked = abstract.asked.map { SearchText.normalised($0.question) ?? $0.question }
    return ([text ?? abstract.text] + asked).joined(separator: "\n")
  }
}

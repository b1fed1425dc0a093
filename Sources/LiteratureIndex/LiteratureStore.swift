internal import Foundation
internal import GRDB
package import Literature

/// A library of abstracts in one SQLite file, searchable through FTS5.
///
/// The file holds three things:
/// - `abstract`: a row a record, with the text as it was read, and its search form where that differs
///   (`SearchText`);
/// - `search`: an FTS5 table over the search forms, tokenised by `porter unicode61`, whose content is the
///   view `searchable`, so that no text is stored twice;
/// - `terms`: FTS5's own list of the terms with their document counts.
///
/// Every batch is one transaction: a killed ingest leaves the last committed batch, and adding the same
/// file again goes on from there. Writers wait for each other; readers go on meanwhile (WAL).
/// See https://www.sqlite.org/fts5.html (external content tables).
package final class LiteratureStore: Sendable {
  /// The path as the user gave it, or the name of a library that lives in memory.
  package let name: String
  let database: any DatabaseWriter
  package let isReadOnly: Bool

  /// "cstn", in the header of the file: tells an index from any other SQLite file.
  static let applicationID: Int32 = 0x6373_746e

  package enum Access: Sendable { case readOnly, readWrite, create }

  /// Opens the index at `path`. `.create` makes it where there is none; the others require it.
  package init(path: String, access: Access = .readOnly) throws {
    name = path
    let exists = FileManager.default.fileExists(atPath: path)
    if access != .create, !exists { throw IndexError.missing(path) }
    if exists { try Self.requireSQLite(path) }
    let readOnly = access == .readOnly
    isReadOnly = readOnly
    do {
      database =
        readOnly
        ? try Self.openReadOnly(path) : try DatabasePool(path: path, configuration: Self.writing)
      if readOnly {
        try Self.check(database, path: path)
      } else {
        try Self.migrate(database, path: path, isNew: !exists)
      }
    } catch let error as DatabaseError {
      throw IndexError(error, path)
    }
  }

  /// A library in memory that holds `abstracts`: the starter library, and tests.
  package init(inMemory name: String, abstracts: [Abstract] = []) throws {
    self.name = name
    isReadOnly = false
    database = try DatabaseQueue()
    try Self.migrate(database, path: name, isNew: true)
    try add(abstracts)
  }

  private static var writing: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(120)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536")
    }
    return configuration
  }

  /// A file in WAL mode on a read-only medium can be read only when SQLite is told that nothing changes it.
  private static func openReadOnly(_ path: String) throws -> any DatabaseWriter {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(30)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      _ = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }
      return queue
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
    {
      let absolute = URL(fileURLWithPath: path).absoluteString
      return try DatabaseQueue(path: absolute + "?immutable=1", configuration: configuration)
    }
  }

  /// The first 16 bytes of a SQLite file. An empty file counts as one: SQLite makes it so.
  private static func requireSQLite(_ path: String) throws {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue { throw IndexError.notAnIndex(path) }
    guard let file = FileHandle(forReadingAtPath: path) else { throw IndexError.unreadable(path) }
    defer { try? file.close() }
    let head = (try? file.read(upToCount: 16)) ?? Data()
    guard head.isEmpty || head == Data("SQLite format 3\0".utf8) else {
      throw IndexError.notAnIndex(path)
    }
  }

  private static func check(_ database: any DatabaseReader, path: String) throws {
    try database.read { db in
      guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
        throw IndexError.notAnIndex(path)
      }
      guard try migrator.hasCompletedMigrations(db) else { throw IndexError.otherVersion(path) }
      guard try !migrator.hasBeenSuperseded(db) else { throw IndexError.otherVersion(path) }
    }
  }

  private static func migrate(_ database: any DatabaseWriter, path: String, isNew: Bool) throws {
    let found = try database.read { db in
      (
        id: try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
        tables: try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      )
    }
    guard found.id == applicationID || found.tables == 0 else { throw IndexError.notAnIndex(path) }
    if try database.read(migrator.hasBeenSuperseded) { throw IndexError.otherVersion(path) }
    try migrator.migrate(database)
  }

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: abstracts and their full-text index") { db in
      try db.execute(
        sql: """
          CREATE TABLE abstract (
            row INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            year INTEGER,
            details TEXT NOT NULL,
            search_title TEXT,
            search_text TEXT,
            UNIQUE (kind, id)
          );
          CREATE VIEW searchable AS
            SELECT row, coalesce(search_title, title) AS title, coalesce(search_text, text) AS text
            FROM abstract;
          CREATE VIRTUAL TABLE search USING fts5(
            title, text, content = 'searchable', content_rowid = 'row',
            tokenize = 'porter unicode61 remove_diacritics 2'
          );
          CREATE VIRTUAL TABLE terms USING fts5vocab(search, row);
          PRAGMA application_id = \(applicationID);
          """)
    }
    return migrator
  }
}

extension LiteratureStore {
  /// The version of the SQLite library in use.
  package static var libraryVersion: String {
    (try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") })
      ?? "unknown"
  }
}

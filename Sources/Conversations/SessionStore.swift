internal import Foundation
internal import GRDB

/// The conversations of a user in one SQLite file that only they can read (0600), written as they
/// happen. Several processes may use it at once (WAL): writers wait for each other.
///
/// - `session`: a row a conversation; its id is never used again;
/// - `turn`: a row a question, with its record;
/// - `passage`: the passages behind a session's marks, so that it can be read without its libraries;
/// - `words`: an FTS5 table over the turns, whose content is `turn`.
///
/// What is private must not come here: the caller asks `Privacy` first.
package final class SessionStore: Sendable {
  package let path: String
  let database: DatabasePool

  /// "csts", in the header of the file.
  static let applicationID: Int32 = 0x6373_7473

  /// Opens the file at `path`, and makes it and its folder where they are missing.
  package init(path: String) throws {
    self.path = path
    try Self.prepareFile(path)
    do {
      database = try Self.open(path)
      try Self.migrate(database, path: path)
    } catch let error as DatabaseError {
      throw SessionError(error, path)
    }
  }

  /// Whether there is a file to read: without one, there are no sessions.
  package static func exists(at path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// SQLite gives `-wal` and `-shm` the mode of the file itself, so that it is set before they appear.
  private static func prepareFile(_ path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw SessionError.unusable(path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    fchmod(descriptor, 0o600)
    var head = [UInt8](repeating: 0, count: 16)
    let count = read(descriptor, &head, head.count)
    guard count == 0 || head.elementsEqual("SQLite format 3\0".utf8) else {
      throw SessionError.notAStore(path)
    }
  }

  /// Going over to WAL needs the file for itself for a moment, and SQLite does not wait for that: two
  /// programs that make the file at once try again.
  private static func open(_ path: String) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
    }
    for _ in 0..<100 {
      do {
        return try DatabasePool(path: path, configuration: configuration)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        usleep(50_000)
      }
    }
    return try DatabasePool(path: path, configuration: configuration)
  }

  /// Each step is taken inside a transaction that has the file for itself, so that of two programs
  /// that come at once the second finds it done.
  private static func migrate(_ database: DatabasePool, path: String) throws {
    try database.barrierWriteWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        let id = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        guard id == applicationID || tables == 0 else { throw SessionError.notAStore(path) }
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard version <= steps.count else { throw SessionError.newerVersion(path) }
        for step in steps.dropFirst(version) { try db.execute(sql: step) }
        try db.execute(
          sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(steps.count)")
        return .commit
      }
    }
  }

  /// The migrations in order; `user_version` says how many a file has seen.
  private static let steps = [
    """
    CREATE TABLE session (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT,
      started TEXT NOT NULL,
      updated TEXT NOT NULL
    );
    CREATE TABLE turn (
      id INTEGER PRIMARY KEY,
      session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
      number INTEGER NOT NULL,
      asked TEXT NOT NULL,
      question TEXT NOT NULL,
      search TEXT NOT NULL,
      answer TEXT NOT NULL,
      record TEXT NOT NULL,
      UNIQUE (session, number)
    );
    CREATE TABLE passage (
      session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
      number INTEGER NOT NULL,
      record TEXT NOT NULL,
      PRIMARY KEY (session, number)
    );
    \(fullText)
    """
  ]

  static let fullText = """
    CREATE VIRTUAL TABLE words USING fts5(
      question, search, answer, content = 'turn', content_rowid = 'id',
      tokenize = 'porter unicode61 remove_diacritics 2'
    );
    """

  /// Runs `body`; what SQLite says becomes a `SessionError`.
  func naming<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw SessionError(error, path)
    }
  }
}

internal import GRDB

/// What can go wrong with the file of sessions.
package enum SessionError: Error, CustomStringConvertible {
  case notAStore(String)
  case newerVersion(String)
  case unusable(String, reason: String)
  case noSession(String, path: String)
  case severalSessions(String, ids: [Int64])
  case deletionPending(String)
  case damaged(String, what: String)

  init(_ error: DatabaseError, _ path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notAStore(path)
    case .SQLITE_CORRUPT: self = .damaged(path, what: "the file")
    default: self = .unusable(path, reason: error.message ?? "SQLite error \(error.resultCode)")
    }
  }

  package var description: String {
    switch self {
    case .notAStore(let path):
      "\(path): not a file of cistron sessions. Move it away; a new one is made."
    case .newerVersion(let path):
      "\(path): made by a newer cistron. Update cistron, or move the file away."
    case .unusable(let path, let reason):
      "\(path): sessions cannot be kept there: \(reason). Free or choose the folder (CISTRON_HOME), or use --private."
    case .noSession(let name, _):
      "\(name): no such session. `cistron log list` shows them."
    case .severalSessions(let name, let ids):
      "\(name): the name of several sessions. Give one of their numbers: "
        + ids.map(String.init).joined(separator: ", ") + "."
    case .deletionPending(let path):
      "\(path): deleted, but another cistron is reading the file, and traces may be left in it. "
        + "Close it and run `cistron log delete` again."
    case .damaged(let path, let what):
      "\(path): \(what) cannot be read. Delete the session, or move the file away."
    }
  }
}

internal import GRDB

/// What can be wrong with an index, said in one line with what to try.
package enum IndexError: Error, CustomStringConvertible {
  case missing(String)
  case unreadable(String)
  case notAnIndex(String)
  case otherVersion(String)
  case readOnly(String)
  case busy(String)
  case full(String)
  case damaged(String, String)
  case failed(String, String)

  init(_ error: DatabaseError, _ path: String) {
    let message = error.message ?? "error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notAnIndex(path)
    case .SQLITE_CORRUPT: self = .damaged(path, message)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path)
    case .SQLITE_CANTOPEN: self = .unreadable(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path)
    case .SQLITE_FULL, .SQLITE_IOERR: self = .full(path)
    default: self = .failed(path, message)
    }
  }

  package var description: String {
    switch self {
    case .missing(let path): "\(path): no such index. Make it with `cistron index add FILE`."
    case .unreadable(let path):
      "\(path): cannot be opened. Check that the file and its folder can be read."
    case .notAnIndex(let path):
      "\(path): not a cistron index. Make one with `cistron index add FILE --index NEW`."
    case .otherVersion(let path):
      "\(path): made by another version of cistron. Make it anew with `cistron index add FILE`."
    case .readOnly(let path): "\(path): cannot be written. Copy it to a folder that you own."
    case .busy(let path):
      "\(path): another program has been writing to it for two minutes. Try again when it is done."
    case .full(let path):
      "\(path): could not be written to disk. Free some space; what was committed before is safe."
    case .damaged(let path, let what):
      "\(path): the file is damaged (\(what)). Make it anew with `cistron index add FILE`."
    case .failed(let path, let what): "\(path): \(what)."
    }
  }
}

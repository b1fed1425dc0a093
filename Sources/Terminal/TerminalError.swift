/// What can go wrong while reading lines.
package enum TerminalError: Error, Equatable, CustomStringConvertible {
  case notUTF8(line: Int)
  case lineTooLong(line: Int, limit: Int)
  case typedNotUTF8
  case unreadable(reason: String)

  package var description: String {
    switch self {
    case .notUTF8(let line):
      "standard input, line \(line): not UTF-8. Convert it, for example with `iconv -t UTF-8`."
    case .lineTooLong(let line, let limit):
      "standard input, line \(line): longer than \(limit) bytes. Break it into lines."
    case .typedNotUTF8:
      "the terminal sent bytes that are not UTF-8. Set it to UTF-8."
    case .unreadable(let reason):
      "standard input: cannot be read: \(reason). Check where it comes from."
    }
  }
}

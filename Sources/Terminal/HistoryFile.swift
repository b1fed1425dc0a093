import Glibc

/// The lines a user entered, one a line of a file that only they can read (0600).
///
/// A newline inside an entry is written `\n`, a backslash `\\`.
struct HistoryFile {
  /// Entries that are kept; the file is cut to them once it holds twice as many.
  static let limit = 1000

  let path: String

  /// The newest entries, oldest first; none where there is no file. Lines that are not UTF-8 are
  /// left out.
  func load() -> [String] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    fchmod(file, 0o600)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += chunk.prefix(count)
    }
    close(file)
    let lines = bytes.split(separator: 0x0A)
    if lines.count > 2 * Self.limit { shorten(to: lines.suffix(Self.limit)) }
    return lines.suffix(Self.limit).compactMap {
      String(validating: $0, as: UTF8.self).map(Self.unescaped)
    }
  }

  /// Adds an entry in one write, so that two sessions do not mix; makes the file if needed.
  ///
  /// - Returns: nil, or why it could not be written.
  func append(_ entry: String) -> String? {
    write([UInt8]((Self.escaped(entry) + "\n").utf8), to: path, O_APPEND)
  }

  private func shorten(to lines: ArraySlice<ArraySlice<UInt8>>) {
    let fresh = "\(path).\(getpid())"
    guard write(lines.flatMap { $0 + [0x0A] }, to: fresh, O_TRUNC) == nil else {
      unlink(fresh)
      return
    }
    rename(fresh, path)
  }

  private func write(_ bytes: [UInt8], to path: String, _ flag: Int32) -> String? {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flag, 0o600)
    guard file >= 0 else { return String(cString: strerror(errno)) }
    defer { close(file) }
    fchmod(file, 0o600)
    let written = Glibc.write(file, bytes, bytes.count)
    if written == bytes.count { return nil }
    return written < 0 ? String(cString: strerror(errno)) : "the disk is full"
  }

  static func escaped(_ entry: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in entry.unicodeScalars where scalar != "\0" {
      switch scalar {
      case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": text.append(contentsOf: "\\n".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  static func unescaped(_ line: String) -> String {
    var text = String.UnicodeScalarView()
    var afterBackslash = false
    for scalar in line.unicodeScalars {
      if afterBackslash {
        text.append(scalar == "n" ? "\n" : scalar)
        afterBackslash = false
      } else if scalar == "\\" {
        afterBackslash = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

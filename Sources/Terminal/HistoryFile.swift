import Foundation
import Glibc

/// Lines that were typed, one an entry, in a file that only its owner can read. A line break inside an
/// entry stands as "\n", a backslash as "\\".
struct HistoryFile {
  let path: String
  /// More are cut off, oldest first, when the file is loaded.
  static let longest = 2000

  init(_ path: String) { self.path = path }

  /// The entries, oldest first; none if there is no file or it cannot be read.
  func load() -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    let entries = String(decoding: data, as: UTF8.self).split(separator: "\n")
    guard entries.count > Self.longest else { return entries.map(Self.unescaped) }
    let kept = entries.suffix(Self.longest)
    replace(by: kept.joined(separator: "\n") + "\n")
    return kept.map(Self.unescaped)
  }

  /// Adds an entry with one write, so that two programs at once mix no lines.
  func append(_ entry: String) {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    fchmod(descriptor, 0o600)
    let bytes = Array("\(Self.escaped(entry))\n".utf8)
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Writes beside the file and renames: a program that is killed leaves one of the two whole.
  private func replace(by text: String) {
    let beside = "\(path).\(getpid())"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let bytes = Array(text.utf8)
    let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    if count != bytes.count || rename(beside, path) != 0 { unlink(beside) }
  }

  static func escaped(_ entry: String) -> String {
    entry.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  static func unescaped(_ entry: Substring) -> String {
    var result = ""
    var isEscaped = false
    for sign in entry {
      if isEscaped {
        result.append(sign == "n" ? "\n" : sign)
        isEscaped = false
      } else if sign == "\\" {
        isEscaped = true
      } else {
        result.append(sign)
      }
    }
    return result
  }
}

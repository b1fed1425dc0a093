import CPseudoTerminal
import Foundation
import Glibc

/// A program on a pseudo-terminal of its own: what a person at a keyboard would type and see.
final class PseudoTerminal {
  struct Failure: Error { var reason: String }

  private let master: Int32
  private let process: pid_t
  private(set) var output = ""
  private var seen = "".startIndex

  /// Starts `program`, which lies beside the tests, on a terminal of `columns`.
  init(_ program: String, _ arguments: [String], columns: UInt16 = 60) throws {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let path = (tests as NSString).deletingLastPathComponent + "/" + program
    let words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    // No LANG: the charset has to be found without it.
    let settings = ["TERM=xterm", "PATH=/usr/bin"]
    let environment: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    defer { for word in words + environment { free(word) } }
    var process: pid_t = 0
    master = pseudo_terminal_start(path, words, environment, columns, &process)
    self.process = process
    guard master >= 0 else { throw Failure(reason: "no pseudo-terminal") }
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(master)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Waits until `text` is printed after what was waited for before.
  func wait(for text: String) throws {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      if let found = output[seen...].range(of: text) {
        seen = found.upperBound
        return
      }
      var input = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&input, 1, 10_000) == 1 else { break }
      let count = bytes.withUnsafeMutableBytes { read(master, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      let position = output.utf8.distance(from: output.startIndex, to: seen)
      output += String(decoding: bytes[..<count], as: UTF8.self)
      seen = output.utf8.index(output.startIndex, offsetBy: position)
    }
    throw Failure(reason: "\(text) did not come; there was: \(output[seen...])")
  }
}

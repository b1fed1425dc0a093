import Foundation

/// The lines of a file or of standard input ("-"), one after another, as UTF-8.
struct InputLines {
  let path: String

  /// Bytes of a line; no question is so long.
  private static let longest = 1 << 20

  /// Calls `body` with each line and its number from 1. A line that is not UTF-8 is an error that names it.
  func forEach(_ body: (Int, String) throws -> Void) throws {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw UserError("\(path): cannot be opened. Check the name.", status: .badInput)
    }
    defer { if descriptor != 0 { close(descriptor) } }
    var pending: [UInt8] = []
    var number = 0
    var buffer = [UInt8](repeating: 0, count: 65_536)
    func emit(_ bytes: ArraySlice<UInt8>) throws {
      number += 1
      var bytes = bytes
      if bytes.last == 13 { bytes = bytes.dropLast() }
      if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
      guard let line = String(validating: bytes, as: UTF8.self) else {
        let name = path == "-" ? "standard input" : path
        throw UserError(
          "\(name):\(number): not UTF-8. Convert it, for example with `iconv -t UTF-8`.",
          status: .badInput)
      }
      try body(number, line)
    }
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw UserError("\(path): \(String(cString: strerror(errno))).", status: .badInput)
      }
      if count == 0 { break }
      pending += buffer[..<count]
      var start = pending.startIndex
      while let end = pending[start...].firstIndex(of: 10) {
        try emit(pending[start..<end])
        start = end + 1
      }
      pending.removeFirst(start)
      guard pending.count <= Self.longest else {
        let name = path == "-" ? "standard input" : path
        throw UserError(
          "\(name):\(number + 1): longer than 1 MiB. Write one question a line.",
          status: .badInput)
      }
    }
    if !pending.isEmpty { try emit(pending[...]) }
  }
}

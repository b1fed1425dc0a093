import Glibc

/// The lines of standard input where it is no terminal.
struct PlainLines {
  private var buffer: [UInt8] = []
  private var start = 0
  private var number = 0
  private var isAtEnd = false
  private let descriptor: Int32

  init(descriptor: Int32 = STDIN_FILENO) { self.descriptor = descriptor }

  mutating func next() throws -> LineEditor.Line {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return .line(try text(start..<end))
      }
      if isAtEnd {
        guard start < buffer.count else { return .endOfFile }
        defer { start = buffer.count }
        return .line(try text(start..<buffer.count))
      }
      buffer.removeSubrange(..<start)
      start = 0
      searched = buffer.count
      var chunk = [UInt8](repeating: 0, count: 64 << 10)
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { return .interrupted }
      if count > 0 { buffer.append(contentsOf: chunk[..<count]) } else { isAtEnd = true }
    }
  }

  private mutating func text(_ range: Range<Int>) throws -> String {
    number += 1
    var bytes = buffer[range]
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.last == 0x0D { bytes.removeLast() }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      start = min(range.upperBound + 1, buffer.count)
      throw LineEditor.NotUTF8(line: number)
    }
    return text
  }
}

import CLineEditor
import Glibc

/// Lines of UTF-8 text from a descriptor that is not a terminal.
struct PlainLines {
  /// Longest line, in bytes: bad input must not fill the memory.
  static let limit = 16 << 20

  private let descriptor: Int32
  private var waiting: [UInt8] = []
  private var start = 0
  private var ended = false
  private var lineNumber = 0

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its newline (LF or CR LF); the last line may lack one.
  ///
  /// - Throws: `TerminalError` with the line's number, counted from 1; the next call goes on behind
  ///   it.
  mutating func next() throws -> Line {
    var searched = start
    while true {
      if let newline = waiting[searched...].firstIndex(of: 0x0A) {
        let bytes = waiting[start..<newline]
        start = newline + 1
        return .line(try text(bytes))
      }
      searched = waiting.count
      if ended {
        guard start < waiting.count else { return .endOfFile }
        let bytes = waiting[start...]
        start = waiting.count
        return .line(try text(bytes))
      }
      guard waiting.count - start <= Self.limit else {
        ended = true
        start = waiting.count
        throw TerminalError.lineTooLong(line: lineNumber + 1, limit: Self.limit)
      }
      searched -= start
      if try !readMore() { return .interrupted }
    }
  }

  /// Appends what can be read; false where a signal came first.
  private mutating func readMore() throws -> Bool {
    waiting.removeFirst(start)
    start = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = cistron_read_bytes(descriptor, &chunk, chunk.count)
    if count < 0 {
      if errno == EINTR { return false }
      throw TerminalError.unreadable(reason: String(cString: strerror(errno)))
    }
    if count == 0 { ended = true }
    waiting += chunk.prefix(count)
    return true
  }

  private mutating func text(_ line: ArraySlice<UInt8>) throws -> String {
    lineNumber += 1
    var bytes = line
    if lineNumber == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.last == 0x0D { bytes = bytes.dropLast() }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TerminalError.notUTF8(line: lineNumber)
    }
    return text
  }
}

import Foundation

/// The lines of a descriptor as bytes, one after another, in bounded memory.
struct ByteLines {
  enum Line {
    case text(String)
    /// Neither text nor kept: why.
    case unreadable(String)
  }

  private let descriptor: Int32
  /// In errors.
  private let name: String
  /// Bytes of a line that is kept.
  private let longest: Int
  private let isStopped: () -> Bool
  private var pending: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private(set) var number = 0
  /// Offset after the last line that was returned, its line feed counted.
  private(set) var offset = 0
  /// Whether the last line that was returned ended with a line feed.
  private(set) var isWhole = true

  /// Nothing is so long that is a line at all: a disk, /dev/zero.
  private static let endless = 64 << 20

  init(
    descriptor: Int32, name: String, longest: Int = 1 << 20,
    isStopped: @escaping () -> Bool = { false }
  ) {
    self.descriptor = descriptor
    self.name = name
    self.longest = longest
    self.isStopped = isStopped
  }

  /// The next line without its line feed; nil at the end, or when stopped.
  mutating func next() throws -> Line? {
    var searched = start
    var skipped = 0
    while true {
      if let end = lineFeed(from: searched) {
        return finish(start..<end, skipped: skipped, whole: true)
      }
      if isAtEnd {
        guard start < pending.count || skipped > 0 else { return nil }
        return finish(start..<pending.count, skipped: skipped, whole: false)
      }
      if pending.count - start > longest {
        skipped += pending.count - start
        start = pending.count
        guard skipped <= Self.endless else {
          throw UserError(
            "\(name):\(number + 1): longer than 64 MiB. Write one question a line.",
            status: .badInput)
        }
      }
      pending.removeFirst(start)
      start = 0
      searched = pending.count
      guard try fill() else { return nil }
    }
  }

  private func lineFeed(from start: Int) -> Int? {
    pending.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < bytes.count,
        let found = memchr(base + start, 10, bytes.count - start)
      else { return nil }
      return found - UnsafeMutableRawPointer(mutating: base)
    }
  }

  private mutating func finish(_ range: Range<Int>, skipped: Int, whole: Bool) -> Line {
    defer { start = min(pending.count, range.upperBound + (whole ? 1 : 0)) }
    number += 1
    isWhole = whole
    offset += skipped + range.count + (whole ? 1 : 0)
    guard skipped + range.count <= longest else {
      return .unreadable("longer than \(longest >> 20) MiB. Write one question a line.")
    }
    var bytes = pending[range]
    if bytes.last == 13 { bytes = bytes.dropLast() }
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .unreadable("not UTF-8. Convert it, for example with `iconv -t UTF-8`.")
    }
    return .text(text)
  }

  /// False where the work was stopped while it waited.
  private mutating func fill() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      // A pipe may stay silent for hours: the wait is cut so that a signal is seen.
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, 100)
      if isStopped() { return false }
      if ready == 0 || (ready < 0 && errno == EINTR) { continue }
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count >= 0 else {
        throw UserError("\(name): \(String(cString: strerror(errno))).", status: .badInput)
      }
      if count == 0 { isAtEnd = true }
      pending += buffer[..<count]
      return true
    }
  }
}

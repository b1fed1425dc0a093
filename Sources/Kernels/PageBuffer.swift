import Glibc

/// Memory of its own for numbers: page-aligned, zero at first. Pages that nobody writes take no
/// room.
package final class PageBuffer: @unchecked Sendable {
  package let bytes: UnsafeMutableRawBufferPointer

  private static let hugePage = 2 << 20

  /// nil where the system has no such room.
  package init?(byteCount: Int) {
    guard byteCount >= 0 else { return nil }
    let length = max(byteCount, 1)
    guard
      let start = mmap(
        nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0),
      start != MAP_FAILED
    else { return nil }
    // Large pages spare the address translation that streaming through weights would wait for.
    // Where the system has none, nothing is lost.
    if length >= Self.hugePage { madvise(start, length, Int32(MADV_HUGEPAGE)) }
    bytes = UnsafeMutableRawBufferPointer(start: start, count: byteCount)
  }

  /// Room for `count` floats.
  package convenience init?(floats count: Int) {
    let (size, overflow) = count.multipliedReportingOverflow(by: 4)
    guard !overflow else { return nil }
    self.init(byteCount: size)
  }

  deinit {
    munmap(bytes.baseAddress, max(bytes.count, 1))
  }

  /// The same memory as floats.
  package var floats: UnsafeMutableBufferPointer<Float> {
    bytes.assumingMemoryBound(to: Float.self)
  }
}

/// Room for many matrices one behind the other, in large pieces: so small ones lie on large pages too,
/// in the order in which they are read. It is filled by one thread.
package final class PageArena {
  private static let pieceBytes = 64 << 20
  private static let alignment = 64

  private var piece: PageBuffer?
  private var used = 0

  package init() {}

  /// A part of a piece, which stays there as long as the piece does; nil where there is no memory.
  func take(_ byteCount: Int) -> (piece: PageBuffer, bytes: UnsafeMutableRawBufferPointer)? {
    let room = piece.map { $0.bytes.count - used } ?? -1
    if byteCount > room {
      guard let next = PageBuffer(byteCount: max(byteCount, Self.pieceBytes)) else { return nil }
      piece = next
      used = 0
    }
    guard let piece else { return nil }
    defer { used += (byteCount + Self.alignment - 1) / Self.alignment * Self.alignment }
    return (piece, .init(rebasing: piece.bytes[used..<used + byteCount]))
  }
}

/// A buffer that grows to the largest size that was asked of it.
final class Scratch {
  private var buffer: PageBuffer?

  /// At least `byteCount` bytes, whose contents are not kept from call to call.
  func bytes(_ byteCount: Int) -> UnsafeMutableRawPointer {
    if let buffer, buffer.bytes.count >= byteCount { return Self.start(of: buffer) }
    // Half as much again, so that a growing context does not allocate at every token.
    guard let larger = PageBuffer(byteCount: byteCount + byteCount / 2 + 4096) else {
      fatalError("no memory for \(byteCount) bytes of scratch")
    }
    buffer = larger
    return Self.start(of: larger)
  }

  func floats(_ count: Int) -> UnsafeMutablePointer<Float> {
    bytes(count * 4).assumingMemoryBound(to: Float.self)
  }

  private static func start(of buffer: PageBuffer) -> UnsafeMutableRawPointer {
    guard let start = buffer.bytes.baseAddress else { fatalError("a mapping has an address") }
    return start
  }
}

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

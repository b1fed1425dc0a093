internal import Foundation

/// SHA-256, which names the files that a result was made with.
/// Source: FIPS 180-4, https://doi.org/10.6028/NIST.FIPS.180-4
package struct SHA256 {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  /// Bytes that do not fill a block of 64 yet.
  private var rest: [UInt8] = []
  private var length = 0

  package init() {}

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    length += bytes.count
    var bytes = bytes[...]
    if !rest.isEmpty {
      let part = bytes.prefix(64 - rest.count)
      rest += part
      bytes = bytes.dropFirst(part.count)
      guard rest.count == 64 else { return }
      rest.withUnsafeBytes { Self.compress($0, into: &state) }
      rest = []
    }
    while bytes.count >= 64 {
      Self.compress(UnsafeRawBufferPointer(rebasing: bytes.prefix(64)), into: &state)
      bytes = bytes.dropFirst(64)
    }
    rest = Array(bytes)
  }

  /// The digest as 64 hexadecimal digits.
  package consuming func digest() -> String {
    let bits = UInt64(length) &* 8
    var padding: [UInt8] = [0x80]
    padding += [UInt8](repeating: 0, count: (119 - length % 64) % 64)
    padding += (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) }
    padding.withUnsafeBytes { update($0) }
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  package static func hex(of text: String) -> String {
    var hash = SHA256()
    var text = text
    text.withUTF8 { hash.update(UnsafeRawBufferPointer($0)) }
    return hash.digest()
  }

  private static func compress(_ block: UnsafeRawBufferPointer, into state: inout [UInt32]) {
    let constants = constants
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { w in
      for i in 0..<16 {
        w[i] = UInt32(
          bigEndian: block.loadUnaligned(fromByteOffset: 4 * i, as: UInt32.self))
      }
      for i in 16..<64 {
        let s0 = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >> 3)
        let s1 = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >> 10)
        w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      for i in 0..<64 {
        let s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
        let first = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ constants[i] &+ w[i]
        let s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
        let second = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
        (h, g, f, e) = (g, f, e, d &+ first)
        (d, c, b, a) = (c, b, a, first &+ second)
      }
      state[0] &+= a
      state[1] &+= b
      state[2] &+= c
      state[3] &+= d
      state[4] &+= e
      state[5] &+= f
      state[6] &+= g
      state[7] &+= h
    }
  }

  @inline(__always)
  private static func turn(_ x: UInt32, _ n: UInt32) -> UInt32 { (x >> n) | (x << (32 - n)) }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = {
    var primes: [Int] = []
    var n = 2
    while primes.count < 64 {
      if !primes.contains(where: { n % $0 == 0 }) { primes.append(n) }
      n += 1
    }
    return primes.map { p in
      // ⌊2³² · ∛p⌋ in whole numbers: the greatest x with x³ ≤ p · 2⁹⁶.
      var (low, high) = (UInt64(1) << 32, UInt64(8) << 32)
      while high - low > 1 {
        let middle = low + (high - low) / 2
        if isCube(middle, atMost: UInt64(p)) { low = middle } else { high = middle }
      }
      return UInt32(truncatingIfNeeded: low)
    }
  }()

  /// Whether x³ ≤ p · 2⁹⁶, for x below 2³⁵.
  private static func isCube(_ x: UInt64, atMost p: UInt64) -> Bool {
    let square = x.multipliedFullWidth(by: x)
    let low = square.low.multipliedFullWidth(by: x)
    let (middle, carry) = (square.high &* x).addingReportingOverflow(low.high)
    // x³ = middle · 2⁶⁴ + low.low, and p · 2⁹⁶ = (p · 2³²) · 2⁶⁴.
    guard !carry else { return false }
    let limit = p << 32
    return middle < limit || (middle == limit && low.low == 0)
  }
}

/// What tells one file's content from another's.
package struct FileDigest: Sendable, Hashable {
  package var bytes: Int
  package var sha256: String
  /// Whether only parts were read: files beyond `wholeLimit` are told by their size, both ends and
  /// blocks at even distances.
  package var isSampled: Bool

  package static let wholeLimit = 1 << 30
  private static let block = 1 << 20
  private static let samples = 256

  /// Nil where the file cannot be read.
  package init?(path: String, wholeLimit: Int = Self.wholeLimit) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    bytes = Int(status.st_size)
    isSampled = bytes > wholeLimit
    let count = (bytes + Self.block - 1) / Self.block
    let blocks = isSampled ? (0..<Self.samples).map { $0 * (count - 1) / (Self.samples - 1) } : nil
    var hash = SHA256()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.block, alignment: 16)
    defer { buffer.deallocate() }
    for number in blocks ?? Array(0..<count) {
      var offset = number * Self.block
      let end = min(bytes, offset + Self.block)
      while offset < end {
        let got = pread(descriptor, buffer.baseAddress, end - offset, off_t(offset))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return nil }
        hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<got]))
        offset += got
      }
    }
    sha256 = hash.digest()
  }
}

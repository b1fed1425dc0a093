internal import Glibc
internal import Literature

/// The text of a file as UTF-8, one chunk after another: gzip and bgzip are inflated, a byte order mark
/// is left out, UTF-16 and GB18030 are converted, lines that end with a carriage return alone end with
/// a newline.
final class TextSource {
  /// What the bytes of a file spell.
  enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case gb18030 = "GB18030"
    case latin1 = "ISO-8859-1"
  }

  let name: String
  private(set) var encoding = Encoding.utf8
  private(set) var hadMark = false
  /// The first bytes, inflated, as they stand in the file.
  private(set) var rawHead: [UInt8] = []
  var bytesRead: Int { stream.bytesRead }
  var bytesTotal: Int? { stream.bytesTotal }

  private let stream: ByteStream
  private var pending: [UInt8]
  private var converter: Converter?
  private var endsWithReturn = false
  /// Whether all of the file has been read.
  private(set) var isAtEnd = false

  /// How much of a file is looked at before it is read.
  static let headSize = 4 << 20

  /// Opens a file; "-" is the standard input.
  convenience init(path: String) throws {
    let stream: ByteStream
    do {
      stream = try ByteStream(path: path)
    } catch let error as LiteratureError {
      throw TableError(error)
    }
    try self.init(stream)
  }

  init(_ stream: ByteStream) throws {
    self.stream = stream
    name = stream.name
    pending = []
    while pending.count < Self.headSize, try fill() {}
    rawHead = pending
    recognise()
    if encoding != .utf8 { converter = try Converter(from: encoding, file: name) }
    endsWithReturn =
      encoding == .utf8 && !pending.contains(Sign.newline)
      && pending.contains(Sign.carriageReturn) && !pending.contains(0)
  }

  /// Appends the next chunk; false at the end.
  func read(into buffer: inout [UInt8]) throws -> Bool {
    if pending.isEmpty || converter != nil, !isAtEnd { _ = try fill() }
    guard !pending.isEmpty else { return false }
    if let converter {
      try converter.convert(&pending, into: &buffer, isLast: isAtEnd)
    } else if endsWithReturn {
      for byte in pending { buffer.append(byte == Sign.carriageReturn ? Sign.newline : byte) }
      pending.removeAll(keepingCapacity: true)
    } else if buffer.isEmpty {
      swap(&buffer, &pending)
      pending.removeAll(keepingCapacity: true)
    } else {
      buffer.append(contentsOf: pending)
      pending.removeAll(keepingCapacity: true)
    }
    return true
  }

  private func fill() throws -> Bool {
    do {
      if try stream.read(into: &pending) { return true }
    } catch let error as LiteratureError {
      throw TableError(error)
    }
    isAtEnd = true
    return false
  }

  private func recognise() {
    if pending.starts(with: [0xEF, 0xBB, 0xBF]) {
      hadMark = true
      pending.removeFirst(3)
    } else if pending.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
      hadMark = true
      pending.removeFirst(2)
    } else if pending.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
      hadMark = true
      pending.removeFirst(2)
    } else if !pending.contains(0), !Self.isUTF8(pending) {
      encoding = Self.looksLikeGB18030(pending) ? .gb18030 : .latin1
    }
  }

  /// Whether the bytes are UTF-8, but for a character that the end cuts off.
  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        at += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
      guard length > 0, byte < 0xF5 else { return false }
      for i in 1..<length {
        guard at + i < bytes.count else { return true }
        guard bytes[at + i] & 0xC0 == 0x80 else { return false }
      }
      at += length
    }
    return true
  }

  /// Whether all bytes beyond ASCII pair up as GB18030 does, mostly to common Chinese characters
  /// (rows 0xB0 to 0xF7 of GB 2312).
  static func looksLikeGB18030(_ bytes: [UInt8]) -> Bool {
    var at = 0
    var pairs = 0
    var common = 0
    while at < bytes.count {
      let first = bytes[at]
      if first < 0x80 {
        at += 1
        continue
      }
      guard at + 1 < bytes.count else { break }
      let second = bytes[at + 1]
      if second.isDigit {
        at += 4
        continue
      }
      guard (0x81...0xFE).contains(first), second >= 0x40, second != 0x7F, second != 0xFF else {
        return false
      }
      pairs += 1
      if (0xB0...0xF7).contains(first), second >= 0xA1 { common += 1 }
      at += 2
    }
    return pairs > 0 && common * 10 >= pairs * 7
  }
}

extension TableError {
  /// A damaged or unreadable file, as the module that reads bytes reports it.
  init(_ error: LiteratureError) {
    var reason = error.reason
    switch error.place {
    case .compressedByte(let offset): reason = "compressed byte \(offset): \(reason)"
    case .byte(let offset): reason = "byte \(offset): \(reason)"
    default: break
    }
    self.init(error.file, reason, advice: error.advice)
  }
}

/// Converts to UTF-8 with the C library's iconv.
private final class Converter {
  private let handle: iconv_t
  private let file: String
  private let encoding: TextSource.Encoding

  init(from encoding: TextSource.Encoding, file: String) throws {
    handle = iconv_open("UTF-8", encoding.rawValue)
    self.file = file
    self.encoding = encoding
    guard Int(bitPattern: handle) != -1 else {
      throw TableError(
        file, "its text is \(encoding.rawValue), which this system's C library does not convert",
        advice: "Save it as UTF-8.")
    }
  }

  deinit { if Int(bitPattern: handle) != -1 { iconv_close(handle) } }

  /// Converts what is whole; a character cut off stays in `input` until more comes. What is no
  /// character becomes U+FFFD.
  func convert(_ input: inout [UInt8], into output: inout [UInt8], isLast: Bool) throws {
    var room = [CChar](repeating: 0, count: input.count * 3 + 16)
    var used = 0
    var filled = 0
    let total = input.count
    input.withUnsafeMutableBytes { source in
      room.withUnsafeMutableBufferPointer { target in
        while used < total {
          var from = source.baseAddress?.assumingMemoryBound(to: CChar.self).advanced(by: used)
          var fromLeft = total - used
          var to = target.baseAddress?.advanced(by: filled)
          var toLeft = target.count - filled
          let result = iconv(handle, &from, &fromLeft, &to, &toLeft)
          let fault = errno
          used = total - fromLeft
          filled = target.count - toLeft
          guard result == -1 else { return }
          if fault == EINVAL, !isLast { return }
          guard filled + 3 <= target.count, used < total else { return }
          for byte in [0xEF, 0xBF, 0xBD] as [UInt8] {
            target[filled] = CChar(bitPattern: byte)
            filled += 1
          }
          used += 1
        }
      }
    }
    output.append(contentsOf: room[..<filled].lazy.map { UInt8(bitPattern: $0) })
    input.removeFirst(used)
  }
}

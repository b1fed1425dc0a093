/// Reads one JSON value (RFC 8259), strictly, from bytes of UTF-8. Reading by pulling, without a tree
/// in between, is what lets a library of abstracts be read at disk speed.
struct JSONCursor {
  private let bytes: [UInt8]
  private var at: Int
  private let end: Int
  private var depth = 0
  private static let deepest = 64

  struct Failure: Error { var reason: String }

  enum Kind: String {
    case object = "an object"
    case array = "a list"
    case string = "text"
    case number = "a number"
    case boolean = "true or false"
    case null = "null"
  }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  // MARK: values

  /// The kind of the value that comes next.
  mutating func next() throws -> Kind {
    skipSpace()
    guard at < end else { throw Failure(reason: "the JSON ends too early") }
    switch bytes[at] {
    case "{": return .object
    case "[": return .array
    case "\"": return .string
    case "-", "0"..."9": return .number
    case "t", "f": return .boolean
    case "n": return .null
    default: throw unexpected()
    }
  }

  /// Reads an object; `body` is called after each key and has to read its value.
  mutating func object(_ body: (inout JSONCursor, String) throws -> Void) throws {
    try enter("{")
    if skip("}") { return leave() }
    repeat {
      guard try next() == .string else { throw unexpected() }
      let key = try string()
      guard skip(":") else { throw unexpected() }
      try body(&self, key)
    } while skip(",")
    guard skip("}") else { throw unexpected() }
    leave()
  }

  /// Reads a list; `body` has to read each value.
  mutating func array(_ body: (inout JSONCursor) throws -> Void) throws {
    try enter("[")
    if skip("]") { return leave() }
    repeat { try body(&self) } while skip(",")
    guard skip("]") else { throw unexpected() }
    leave()
  }

  mutating func string() throws -> String {
    guard skip("\"") else { throw unexpected() }
    let start = at
    while at < end, bytes[at] != "\"", bytes[at] != "\\", bytes[at] >= 0x20 { at += 1 }
    if at < end, bytes[at] == "\"" {
      defer { at += 1 }
      return try text(bytes[start..<at])
    }
    var copy = Array(bytes[start..<at])
    while at < end {
      let byte = bytes[at]
      switch byte {
      case "\"":
        at += 1
        return try text(copy[...])
      case "\\": try escape(into: &copy)
      case 0..<0x20:
        throw Failure(reason: "a control character stands unescaped in a JSON string")
      default:
        copy.append(byte)
        at += 1
      }
    }
    throw Failure(reason: "a JSON string does not end")
  }

  /// The digits and signs of a number, as they stand.
  mutating func number() throws -> String {
    skipSpace()
    let start = at
    if at < end, bytes[at] == "-" { at += 1 }
    if at < end, bytes[at] == "0" { at += 1 } else { try digits() }
    if at < end, bytes[at] == "." {
      at += 1
      try digits()
    }
    if at < end, bytes[at] | 0x20 == "e" {
      at += 1
      if at < end, bytes[at] == "+" || bytes[at] == "-" { at += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  mutating func boolean() throws -> Bool {
    if take("true") { return true }
    if take("false") { return false }
    throw unexpected()
  }

  mutating func null() throws {
    guard take("null") else { throw unexpected() }
  }

  /// Reads a value that nobody needs; it still has to be right.
  mutating func skipValue() throws {
    switch try next() {
    case .object: try object { cursor, _ in try cursor.skipValue() }
    case .array: try array { cursor in try cursor.skipValue() }
    case .string: _ = try string()
    case .number: _ = try number()
    case .boolean: _ = try boolean()
    case .null: try null()
    }
  }

  /// Nothing but white space may follow.
  mutating func finish() throws {
    skipSpace()
    if at < end { throw Failure(reason: "something follows the JSON value") }
  }

  // MARK: signs

  private mutating func skipSpace() {
    while at < end, bytes[at] == " " || 9...13 ~= bytes[at] && bytes[at] != 11 && bytes[at] != 12 {
      at += 1
    }
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard at < end, bytes[at] == sign else { return false }
    at += 1
    return true
  }

  private mutating func take(_ word: String) -> Bool {
    skipSpace()
    guard bytes[at..<end].starts(with: word.utf8) else { return false }
    at += word.utf8.count
    return true
  }

  private mutating func digits() throws {
    let start = at
    while at < end, bytes[at].isDigit { at += 1 }
    if at == start { throw Failure(reason: "a JSON number is incomplete") }
  }

  private mutating func enter(_ sign: Unicode.Scalar) throws {
    guard skip(sign) else { throw unexpected() }
    depth += 1
    if depth > Self.deepest {
      throw Failure(reason: "the JSON is nested more than \(Self.deepest) deep")
    }
  }

  private mutating func leave() { depth -= 1 }

  private func unexpected() -> Failure {
    guard at < end else { return Failure(reason: "the JSON ends too early") }
    let sign = Unicode.Scalar(bytes[at])
    return Failure(
      reason: 0x21...0x7E ~= bytes[at]
        ? "the sign \"\(sign)\" is out of place in the JSON"
        : "the byte 0x\(String(bytes[at], radix: 16)) is out of place in the JSON")
  }

  private func text(_ slice: ArraySlice<UInt8>) throws -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw Failure(reason: "the text is not UTF-8")
    }
    return text
  }

  /// Reads an escape, with both halves of a surrogate pair.
  private mutating func escape(into copy: inout [UInt8]) throws {
    guard at + 1 < end else { throw Failure(reason: "a JSON string does not end") }
    let sign = bytes[at + 1]
    at += 2
    switch sign {
    case "\"", "\\", "/": copy.append(sign)
    case "b": copy.append(8)
    case "f": copy.append(12)
    case "n": copy.append(10)
    case "r": copy.append(13)
    case "t": copy.append(9)
    case "u":
      var value = try hex()
      if 0xD800..<0xDC00 ~= value, at + 1 < end, bytes[at] == "\\", bytes[at + 1] == "u" {
        at += 2
        let low = try hex()
        guard 0xDC00..<0xE000 ~= low else { throw Failure(reason: "half a surrogate pair") }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw Failure(reason: "a JSON string holds half a surrogate pair")
      }
      copy.append(contentsOf: String(scalar).utf8)
    default: throw Failure(reason: "a JSON string holds an unknown escape")
    }
  }

  private mutating func hex() throws -> UInt32 {
    guard end - at >= 4 else { throw Failure(reason: "a JSON string does not end") }
    var value: UInt32 = 0
    for byte in bytes[at..<at + 4] {
      switch byte {
      case "0"..."9": value = value << 4 | UInt32(byte - 0x30)
      case "a"..."f": value = value << 4 | UInt32(byte - 0x57)
      case "A"..."F": value = value << 4 | UInt32(byte - 0x37)
      default: throw Failure(reason: "a JSON string holds an unknown escape")
      }
    }
    at += 4
    return value
  }
}

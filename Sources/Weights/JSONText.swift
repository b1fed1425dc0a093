import Tokenization

/// JSON as it stands in model folders. Strings stay bytes: as Swift strings, two tokens that are
/// canonically equivalent would become one key.
/// Source: RFC 8259.
indirect enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string([UInt8])
  case array([JSON])
  /// In the file's order; a key may stand there twice, then its last value counts.
  case object([(key: [UInt8], value: JSON)])

  /// - Throws: `WeightsError` naming the file and the offset.
  init(_ bytes: UnsafeRawBufferPointer, file: String) throws {
    var reader = JSONReader(bytes, file: file)
    self = try reader.document()
  }

  subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    let value = members.last { $0.key.elementsEqual(key.utf8) }?.value
    if case .null? = value { return nil }
    return value
  }

  var string: String? {
    if case .string(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  var integer: Int? {
    if case .number(let number) = self { Int(exactly: number) } else { nil }
  }

  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  var bool: Bool? {
    if case .bool(let bool) = self { bool } else { nil }
  }

  var array: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  var members: [(key: [UInt8], value: JSON)]? {
    if case .object(let members) = self { members } else { nil }
  }
}

private struct JSONReader {
  private static let deepest = 64

  private let bytes: UnsafeRawBufferPointer
  private let file: String
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer, file: String) {
    self.bytes = bytes
    self.file = file
  }

  mutating func document() throws -> JSON {
    let value = try value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw error("has something after its end") }
    return value
  }

  private mutating func value(depth: Int) throws -> JSON {
    guard depth < Self.deepest else { throw error("nests more than \(Self.deepest) levels") }
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws -> JSON {
    position += 1
    var members: [(key: [UInt8], value: JSON)] = []
    skipSpace()
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      let key = try string()
      skipSpace()
      guard take(":") else { throw error("lacks a colon") }
      members.append((key, try value(depth: depth + 1)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw error("has an object that does not end") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws -> JSON {
    position += 1
    var elements: [JSON] = []
    skipSpace()
    if take("]") { return .array(elements) }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw error("has an array that does not end") }
    return .array(elements)
  }

  private mutating func string() throws -> [UInt8] {
    guard take("\"") else { throw error("lacks a string") }
    var output: [UInt8] = []
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return output
      case UInt8(ascii: "\\"): try escape(&output)
      case 0x20...: output.append(byte)
      default: throw error("has a control character in a string")
      }
    }
    throw error("has a string that does not end")
  }

  private mutating func escape(_ output: inout [UInt8]) throws {
    guard let byte = peek else { throw error("has a string that does not end") }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(byte)
    case UInt8(ascii: "u"):
      var scalar = try hex()
      if 0xD800...0xDBFF ~= scalar, take("\\") {
        guard take("u") else { throw error("has half a surrogate pair") }
        let low = try hex()
        guard 0xDC00...0xDFFF ~= low else { throw error("has half a surrogate pair") }
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
      }
      let character = Unicode.Scalar(scalar) ?? "\u{FFFD}"
      output.append(contentsOf: String(character).utf8)
    default: throw error("has an unknown escape")
    }
  }

  private mutating func hex() throws -> UInt32 {
    guard position + 4 <= bytes.count,
      let text = String(validating: bytes[position..<position + 4], as: UTF8.self),
      let number = UInt32(text, radix: 16)
    else { throw error("has an escape that is no number") }
    position += 4
    return number
  }

  private mutating func number() throws -> JSON {
    let start = position
    let digits = Array("0123456789+-.eE".utf8)
    while let byte = peek, digits.contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let number = Double(text) else { throw error("has what is no value") }
    return .number(number)
  }

  private mutating func word(_ word: String, _ value: JSON) throws -> JSON {
    guard bytes.count - position >= word.utf8.count,
      bytes[position..<position + word.utf8.count].elementsEqual(word.utf8)
    else { throw error("has what is no value") }
    position += word.utf8.count
    return value
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || 0x09...0x0A ~= byte || byte == 0x0D { position += 1 }
  }

  private func error(_ reason: String) -> WeightsError {
    WeightsError(
      file: file, offset: position, reason: "\(reason): it is no JSON that can be read",
      advice: "Copy or download the file again.")
  }
}

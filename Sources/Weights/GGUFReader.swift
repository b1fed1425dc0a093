import Tokenization

/// Reads a GGUF file from its beginning: header, metadata, tensor descriptions. Every length is
/// checked against what remains before anything is allocated or read.
///
/// Source: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
struct GGUFReader {
  /// A tensor as the file describes it; `offset` counts from the beginning of the data.
  struct TensorInfo {
    var name: String
    var shape: [Int]
    var format: BlockFormat
    var offset: Int
    /// Where the description stands in the file.
    var place: Int
  }

  private static let maximumDimensions = 4
  private static let maximumNesting = 4
  private static let damaged = "Copy or download the file again."

  private let bytes: UnsafeRawBufferPointer
  private let file: String
  private(set) var position = 0

  private var remaining: Int { bytes.count - position }

  init(_ bytes: UnsafeRawBufferPointer, file: String) {
    self.bytes = bytes
    self.file = file
  }

  // MARK: The parts of a file, in order

  /// - Returns: how many tensors and how many metadata values the file says it has.
  mutating func header() throws -> (tensors: Int, values: Int) {
    let magic = try number(UInt32.self, "the magic number")
    guard magic == 0x4655_4747 else {
      throw error(at: 0, "is not a GGUF file", "Give a model in the GGUF format (FILE.gguf).")
    }
    let version = try number(UInt32.self, "the version")
    guard version == 2 || version == 3 else {
      let reason =
        version.byteSwapped < 1 << 16
        ? "is a big-endian GGUF file" : "is GGUF version \(version); versions 2 and 3 are read"
      throw error(at: 4, reason, "Convert the model again with a current llama.cpp.")
    }
    // A tensor takes at least a name's length, dimensions' count, one dimension, type and offset; a
    // value a key's length, a type and one byte.
    let tensors = try count("tensors", elementBytes: 8 + 4 + 8 + 4 + 8)
    let values = try count("metadata values", elementBytes: 8 + 4 + 1)
    return (tensors, values)
  }

  mutating func metadata(count: Int) throws -> [String: MetadataValue] {
    var values: [String: MetadataValue] = [:]
    for _ in 0..<count {
      let place = position
      let key = try text("a metadata key")
      let value = try value(of: key)
      guard values.updateValue(value, forKey: key) == nil else {
        throw error(at: place, "key \(key) stands there twice", "Convert the model again.")
      }
    }
    return values
  }

  mutating func tensors(count: Int) throws -> [TensorInfo] {
    var infos: [TensorInfo] = []
    infos.reserveCapacity(count)
    for _ in 0..<count { infos.append(try tensor()) }
    return infos
  }

  private mutating func tensor() throws -> TensorInfo {
    let place = position
    let name = try text("a tensor's name")
    let dimensions = try number(UInt32.self, "the dimensions of tensor \(name)")
    guard 1...Self.maximumDimensions ~= Int(dimensions) else {
      throw error(
        at: place, "tensor \(name) has \(dimensions) dimensions; 1 to 4 are read", Self.damaged)
    }
    var shape: [Int] = []
    var elements = 1
    for _ in 0..<dimensions {
      let side = try number(UInt64.self, "the shape of tensor \(name)")
      // Clamped, a side that no Int holds makes a tensor that no file holds.
      let length = Int(clamping: side)
      let (product, overflow) = elements.multipliedReportingOverflow(by: length)
      guard length > 0, !overflow else {
        throw error(at: place, "tensor \(name) has an impossible shape", Self.damaged)
      }
      shape.append(length)
      elements = product
    }
    let type = try number(UInt32.self, "the type of tensor \(name)")
    guard let format = BlockFormat(rawValue: type) else {
      throw error(
        at: place,
        "tensor \(name) has the type \(GGMLType.name(of: type)); \(BlockFormat.names) are read",
        "Convert the model to one of these, for example with `llama-quantize IN OUT Q8_0`.")
    }
    let offset = try number(UInt64.self, "the offset of tensor \(name)")
    return TensorInfo(
      name: name, shape: shape, format: format, offset: Int(clamping: offset), place: place)
  }

  // MARK: Metadata values

  private mutating func value(of key: String) throws -> MetadataValue {
    let kind = try kind(of: key)
    switch kind {
    case .string: return .string(String(decoding: try string("key \(key)"), as: UTF8.self))
    case .array: return .array(try array(of: key, depth: 1))
    default: return try scalar(kind, of: key)
    }
  }

  private mutating func kind(of key: String) throws -> MetadataValue.Kind {
    let place = position
    let type = try number(UInt32.self, "the type of key \(key)")
    guard let kind = MetadataValue.Kind(rawValue: type) else {
      throw error(at: place, "key \(key) has the unknown type \(type)", Self.damaged)
    }
    return kind
  }

  private mutating func array(of key: String, depth: Int) throws -> MetadataArray {
    let place = position
    guard depth <= Self.maximumNesting else {
      throw error(at: place, "key \(key) nests more than 4 arrays", Self.damaged)
    }
    let kind = try kind(of: key)
    // A string takes at least its length; an array its type and length.
    let smallest = kind.size ?? (kind == .string ? 8 : 4 + 8)
    let count = try count("elements of key \(key)", elementBytes: smallest)
    switch kind {
    case .string:
      var strings = ByteStrings()
      strings.reserveCapacity(strings: count, bytes: min(remaining, count * 8))
      for _ in 0..<count { strings.append(try string("key \(key)")) }
      return .strings(strings)
    case .array:
      var values: [MetadataValue] = []
      for _ in 0..<count { values.append(.array(try array(of: key, depth: depth + 1))) }
      return .values(.array, values)
    default:
      var values: [MetadataValue] = []
      values.reserveCapacity(count)
      for _ in 0..<count { values.append(try scalar(kind, of: key)) }
      return .values(kind, values)
    }
  }

  private mutating func scalar(
    _ kind: MetadataValue.Kind, of key: String
  ) throws -> MetadataValue {
    switch kind {
    case .uint8: return .uint8(try number(of: key))
    case .int8: return .int8(try number(of: key))
    case .uint16: return .uint16(try number(of: key))
    case .int16: return .int16(try number(of: key))
    case .uint32: return .uint32(try number(of: key))
    case .int32: return .int32(try number(of: key))
    case .float32: return .float32(Float(bitPattern: try number(of: key)))
    case .uint64: return .uint64(try number(of: key))
    case .int64: return .int64(try number(of: key))
    case .float64: return .float64(Double(bitPattern: try number(of: key)))
    case .bool:
      let place = position
      let byte: UInt8 = try number(of: key)
      guard byte <= 1 else {
        throw error(at: place, "key \(key) is the bool \(byte), not 0 or 1", Self.damaged)
      }
      return .bool(byte == 1)
    case .string, .array:
      preconditionFailure("strings and arrays are not scalars")
    }
  }

  // MARK: Numbers and strings

  private mutating func number<Number: FixedWidthInteger>(of key: String) throws -> Number {
    // The name is put together only where it is needed: vocabularies have 150,000 numbers.
    guard remaining >= MemoryLayout<Number>.size else { throw ended("key \(key)") }
    return read()
  }

  private mutating func number<Number: FixedWidthInteger>(
    _ type: Number.Type, _ what: @autoclosure () -> String
  ) throws -> Number {
    guard remaining >= MemoryLayout<Number>.size else { throw ended(what()) }
    return read()
  }

  private mutating func read<Number: FixedWidthInteger>() -> Number {
    defer { position += MemoryLayout<Number>.size }
    return Number(loading: bytes, at: position)
  }

  /// A count of things that take at least `elementBytes` each, all of which must lie ahead.
  private mutating func count(
    _ what: @autoclosure () -> String, elementBytes: Int
  ) throws -> Int {
    let place = position
    let count = try number(UInt64.self, "the number of \(what())")
    guard count <= UInt64(remaining / elementBytes) else {
      throw error(
        at: place, "says that \(count) \(what()) follow, but only \(remaining) bytes remain",
        Self.damaged)
    }
    return Int(count)
  }

  private mutating func string(
    _ what: @autoclosure () -> String
  ) throws -> UnsafeRawBufferPointer {
    let place = position
    let length = try number(UInt64.self, what())
    guard length <= UInt64(remaining) else {
      throw error(
        at: place,
        "\(what()) has a string of \(length) bytes, but only \(remaining) bytes remain",
        Self.damaged)
    }
    defer { position += Int(length) }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<(position + Int(length))])
  }

  /// A string that must be UTF-8, because things are found by it.
  private mutating func text(_ what: String) throws -> String {
    let place = position
    guard let text = String(validating: try string(what), as: UTF8.self) else {
      throw error(at: place, "\(what) is not UTF-8", Self.damaged)
    }
    return text
  }

  private func ended(_ what: String) -> WeightsError {
    error(at: bytes.count, "ends within \(what)", Self.damaged)
  }

  func error(at offset: Int?, _ reason: String, _ advice: String) -> WeightsError {
    WeightsError(file: file, offset: offset, reason: reason, advice: advice)
  }
}

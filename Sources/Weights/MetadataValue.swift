package import Tokenization

/// A value of a GGUF file's metadata: one of the 13 types of the format.
/// Source: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
package enum MetadataValue: Sendable, Hashable {
  case uint8(UInt8)
  case int8(Int8)
  case uint16(UInt16)
  case int16(Int16)
  case uint32(UInt32)
  case int32(Int32)
  case float32(Float)
  case bool(Bool)
  case string(String)
  case array(MetadataArray)
  case uint64(UInt64)
  case int64(Int64)
  case float64(Double)

  /// The type's number in the file.
  package enum Kind: UInt32, Sendable, CaseIterable {
    case uint8, int8, uint16, int16, uint32, int32, float32, bool, string, array
    case uint64, int64, float64

    /// Bytes of a value; nil where values differ in length.
    var size: Int? {
      switch self {
      case .uint8, .int8, .bool: 1
      case .uint16, .int16: 2
      case .uint32, .int32, .float32: 4
      case .uint64, .int64, .float64: 8
      case .string, .array: nil
      }
    }
  }

  package var kind: Kind {
    switch self {
    case .uint8: .uint8
    case .int8: .int8
    case .uint16: .uint16
    case .int16: .int16
    case .uint32: .uint32
    case .int32: .int32
    case .float32: .float32
    case .bool: .bool
    case .string: .string
    case .array: .array
    case .uint64: .uint64
    case .int64: .int64
    case .float64: .float64
    }
  }

  /// The value of any integer type, where it fits.
  var integer: Int? {
    switch self {
    case .uint8(let value): Int(value)
    case .int8(let value): Int(value)
    case .uint16(let value): Int(value)
    case .int16(let value): Int(value)
    case .uint32(let value): Int(value)
    case .int32(let value): Int(value)
    case .uint64(let value): Int(exactly: value)
    case .int64(let value): Int(value)
    case .float32, .bool, .string, .array, .float64: nil
    }
  }

  var float: Float? {
    switch self {
    case .float32(let value): value
    case .float64(let value): Float(value)
    default: nil
    }
  }

  /// What it is, for an error: "a string", "an array of 3 integers".
  var summary: String {
    switch self {
    case .uint8, .int8, .uint16, .int16, .uint32, .int32, .uint64, .int64: "an integer"
    case .float32, .float64: "a float"
    case .bool: "a bool"
    case .string: "a string"
    case .array(.strings(let strings)): "an array of \(strings.count) strings"
    case .array(.values(let kind, let values)): "an array of \(values.count) \(kind) values"
    }
  }
}

/// An array of a GGUF file's metadata. Strings stay bytes: they are vocabularies, which may hold
/// what is not UTF-8.
package enum MetadataArray: Sendable, Hashable {
  case strings(ByteStrings)
  /// Elements of one kind, which is named because the array may be empty; never `string`.
  case values(MetadataValue.Kind, [MetadataValue])

  package var count: Int {
    switch self {
    case .strings(let strings): strings.count
    case .values(_, let values): values.count
    }
  }
}

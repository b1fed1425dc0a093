import Weights

/// Reads an architecture's sizes and numbers within limits, so that no later product of them can
/// overflow.
struct MetadataReader {
  let file: ModelFile
  /// What its keys begin with: "llama" for "llama.block_count".
  let architecture: String

  func error(_ reason: String) -> DecoderError {
    .unusableModel(
      file: file.name, reason: reason,
      advice: "Use a model of one of the architectures \(Architectures.names).")
  }

  func key(_ name: String) -> String { "\(architecture).\(name)" }

  func size(_ name: String, upTo limit: Int = 1 << 24, default fallback: Int? = nil) throws -> Int {
    let key = key(name)
    guard let value = try file.integer(ifPresent: key) ?? fallback else {
      return try file.integer(key)
    }
    guard 1...max(1, limit) ~= value else {
      throw error("\(key) is \(value), expected 1 to \(limit)")
    }
    return value
  }

  /// A size that is 0, or not there, where the model lacks the thing.
  func size(ifPresent name: String, upTo limit: Int = 1 << 30) throws -> Int? {
    guard let value = try file.integer(ifPresent: key(name)), value != 0 else { return nil }
    return try size(name, upTo: limit, default: value)
  }

  /// A positive, finite number.
  func number(_ name: String, default fallback: Float? = nil) throws -> Float {
    let key = key(name)
    guard let value = try file.float(ifPresent: key) ?? fallback else { return try file.float(key) }
    guard value > 0, value.isFinite else {
      throw error("\(key) is \(value), expected a positive number")
    }
    return value
  }

  /// A positive number that is 0, or not there, where the model lacks the thing.
  func number(ifPresent name: String) throws -> Float? {
    guard let value = try file.float(ifPresent: key(name)), value != 0 else { return nil }
    return try number(name)
  }
}

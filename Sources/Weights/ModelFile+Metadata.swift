package import Tokenization

// Typed reading of metadata. `x(_:)` throws where the key is missing; `x(ifPresent:)` returns nil.
// Both throw where the value is of another type.

extension ModelFile {
  /// The value of any integer type.
  package func integer(_ key: String) throws -> Int {
    try require(key, try integer(ifPresent: key))
  }

  package func integer(ifPresent key: String) throws -> Int? {
    try value(key, "an integer") { $0.integer }
  }

  /// The value of either float type.
  package func float(_ key: String) throws -> Float {
    try require(key, try float(ifPresent: key))
  }

  package func float(ifPresent key: String) throws -> Float? {
    try value(key, "a float") { $0.float }
  }

  package func bool(_ key: String) throws -> Bool {
    try require(key, try bool(ifPresent: key))
  }

  package func bool(ifPresent key: String) throws -> Bool? {
    try value(key, "a bool") { if case .bool(let bool) = $0 { bool } else { nil } }
  }

  package func string(_ key: String) throws -> String {
    try require(key, try string(ifPresent: key))
  }

  package func string(ifPresent key: String) throws -> String? {
    try value(key, "a string") { if case .string(let string) = $0 { string } else { nil } }
  }

  /// An array of strings, as bytes.
  package func strings(_ key: String) throws -> ByteStrings {
    try require(key, try strings(ifPresent: key))
  }

  package func strings(ifPresent key: String) throws -> ByteStrings? {
    try value(key, "an array of strings") {
      if case .array(.strings(let strings)) = $0 { strings } else { nil }
    }
  }

  /// An array of integers of any one type.
  package func integers(_ key: String) throws -> [Int] {
    try require(key, try integers(ifPresent: key))
  }

  package func integers(ifPresent key: String) throws -> [Int]? {
    try value(key, "an array of integers") { all($0, \.integer) }
  }

  /// An array of floats of either type.
  package func floats(_ key: String) throws -> [Float] {
    try require(key, try floats(ifPresent: key))
  }

  package func floats(ifPresent key: String) throws -> [Float]? {
    try value(key, "an array of floats") { all($0, \.float) }
  }

  /// An array of bools.
  package func flags(_ key: String) throws -> [Bool] {
    try require(
      key,
      try value(key, "an array of bools") {
        all($0) { if case .bool(let bool) = $0 { bool } else { nil } }
      })
  }

  private func value<Value>(
    _ key: String, _ expected: String, _ cast: (MetadataValue) -> Value?
  ) throws -> Value? {
    guard let found = metadata[key] else { return nil }
    guard let value = cast(found) else {
      var reason = "key \(key) is \(found.summary), expected \(expected)"
      if case .uint64(let number) = found, number > Int.max {
        reason = "key \(key) is \(number), expected \(expected) up to \(Int.max)"
      }
      throw error(
        reason,
        "Use a model that llama.cpp reads, or convert it again.")
    }
    return value
  }

  private func require<Value>(_ key: String, _ value: Value?) throws -> Value {
    guard let value else {
      throw error(
        "key \(key) is missing", "Use a model that llama.cpp reads, or convert it again.")
    }
    return value
  }

  /// The elements of an array, cast; nil where it is no array or one of them is something else.
  private func all<Element>(
    _ value: MetadataValue, _ cast: (MetadataValue) -> Element?
  ) -> [Element]? {
    guard case .array(.values(_, let values)) = value else { return nil }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for value in values {
      guard let element = cast(value) else { return nil }
      elements.append(element)
    }
    return elements
  }
}

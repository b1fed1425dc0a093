/// Puts a GGUF v3 file together from metadata and tensors, which keep the order in which they were
/// added.
package struct GGUFWriter: Sendable {
  private struct Item: Sendable {
    var name: String
    var shape: [Int]
    var format: BlockFormat
    var byteCount: Int
    var bytes: @Sendable () -> [UInt8]
  }

  private let alignment: Int
  private var metadata: [(key: String, value: MetadataValue)] = []
  private var tensors: [Item] = []

  /// - Parameter alignment: a power of two; tensors begin at multiples of it. Any but the default
  ///   of 32 is written into the metadata.
  package init(alignment: Int = 32) {
    precondition(alignment > 0 && alignment & (alignment - 1) == 0, "no power of two")
    self.alignment = alignment
    if alignment != 32 { set("general.alignment", .uint32(UInt32(alignment))) }
  }

  /// Sets a metadata value; one with the same key is replaced.
  package mutating func set(_ key: String, _ value: MetadataValue) {
    if let index = metadata.firstIndex(where: { $0.key == key }) {
      metadata[index].value = value
    } else {
      metadata.append((key, value))
    }
  }

  /// Adds a tensor in its stored form.
  /// - Parameters:
  ///   - shape: the innermost side first.
  ///   - bytes: exactly the blocks of the shape.
  package mutating func add(
    _ name: String, shape: [Int], format: BlockFormat, bytes: [UInt8]
  ) {
    add(name, shape: shape, format: format) { bytes }
  }

  /// The same for a tensor that is made when it is written, so that a model need not fit into memory.
  package mutating func add(
    _ name: String, shape: [Int], format: BlockFormat,
    making bytes: @escaping @Sendable () -> [UInt8]
  ) {
    let byteCount = format.byteCount(of: shape.reduce(1, *))
    precondition(
      1...4 ~= shape.count && shape.allSatisfy { $0 > 0 } && shape[0] % format.blockLength == 0
        && byteCount != nil, "tensor \(name): \(shape) is not made of \(format.name) blocks")
    precondition(!tensors.contains { $0.name == name }, "tensor \(name) is added twice")
    tensors.append(
      Item(name: name, shape: shape, format: format, byteCount: byteCount ?? 0, bytes: bytes))
  }

  /// Adds a tensor, rounding `numbers` (the innermost side first) to `format`.
  package mutating func add(
    _ name: String, shape: [Int], format: BlockFormat = .f32, numbers: [Float]
  ) {
    add(name, shape: shape, format: format, bytes: format.quantise(numbers))
  }

  /// The whole file.
  package func bytes() -> [UInt8] {
    var output: [UInt8] = []
    forEachPart { output += $0 }
    return output
  }

  /// Calls `body` with the parts of the file, one after another: the head, then each tensor.
  private func forEachPart(_ body: ([UInt8]) -> Void) {
    let head = head()
    var position = head.count
    body(head)
    for tensor in tensors {
      let bytes = tensor.bytes()
      precondition(
        bytes.count == tensor.byteCount,
        "tensor \(tensor.name): \(bytes.count) bytes are not \(tensor.shape) of "
          + tensor.format.name)
      var part = [UInt8](repeating: 0, count: aligned(position) - position)
      part += bytes
      position += part.count
      body(part)
    }
    body([UInt8](repeating: 0, count: aligned(position) - position))
  }

  /// Everything before the tensors' numbers.
  private func head() -> [UInt8] {
    var output: [UInt8] = []
    output.append(contentsOf: "GGUF".utf8)
    output.append(littleEndian: 3 as UInt32)
    output.append(littleEndian: UInt64(tensors.count))
    output.append(littleEndian: UInt64(metadata.count))
    for (key, value) in metadata {
      output.append(counted: key.utf8)
      output.append(littleEndian: value.kind.rawValue)
      output.append(value)
    }
    var offset = 0
    for tensor in tensors {
      output.append(counted: tensor.name.utf8)
      output.append(littleEndian: UInt32(tensor.shape.count))
      for side in tensor.shape { output.append(littleEndian: UInt64(side)) }
      output.append(littleEndian: tensor.format.rawValue)
      output.append(littleEndian: UInt64(offset))
      offset = aligned(offset + tensor.byteCount)
    }
    return output
  }

  /// Writes the file; one that is there stays whole until the new one is.
  package func write(to path: String) throws {
    try AtomicFile.write(to: path) { put in
      forEachPart { part in part.withUnsafeBytes(put) }
    }
  }

  private func aligned(_ offset: Int) -> Int {
    (offset + alignment - 1) / alignment * alignment
  }
}

extension [UInt8] {
  fileprivate mutating func append(counted string: some Collection<UInt8>) {
    append(littleEndian: UInt64(string.count))
    append(contentsOf: string)
  }

  fileprivate mutating func append(_ value: MetadataValue) {
    switch value {
    case .uint8(let value): append(value)
    case .int8(let value): append(littleEndian: value)
    case .uint16(let value): append(littleEndian: value)
    case .int16(let value): append(littleEndian: value)
    case .uint32(let value): append(littleEndian: value)
    case .int32(let value): append(littleEndian: value)
    case .float32(let value): append(littleEndian: value.bitPattern)
    case .bool(let value): append(value ? 1 : 0)
    case .string(let value): append(counted: value.utf8)
    case .array(let array): append(array)
    case .uint64(let value): append(littleEndian: value)
    case .int64(let value): append(littleEndian: value)
    case .float64(let value): append(littleEndian: value.bitPattern)
    }
  }

  private mutating func append(_ array: MetadataArray) {
    switch array {
    case .strings(let strings):
      append(littleEndian: MetadataValue.Kind.string.rawValue)
      append(littleEndian: UInt64(strings.count))
      for string in strings { append(counted: string) }
    case .values(let kind, let values):
      append(littleEndian: kind.rawValue)
      append(littleEndian: UInt64(values.count))
      for value in values {
        precondition(value.kind == kind, "an array of \(kind) values holds \(value.summary)")
        append(value)
      }
    }
  }
}

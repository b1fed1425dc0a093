/// A named array of numbers in a model file.
package struct Tensor: @unchecked Sendable {
  package let name: String
  /// Lengths of the sides in GGUF's order: the first is the innermost, whose numbers lie next to
  /// each other. A matrix of `rows` × `columns` has the shape `[columns, rows]`.
  package let shape: [Int]
  package let format: BlockFormat
  /// Exactly the blocks of the shape, valid as long as this value or its `ModelFile` lives; aligned
  /// to
  /// `general.alignment` (32 by default) from the beginning of the file. Read only.
  package let bytes: UnsafeRawBufferPointer
  private let owner: Mapping

  /// How many numbers it holds.
  package var count: Int { shape.reduce(1, *) }

  init(
    name: String, shape: [Int], format: BlockFormat, bytes: UnsafeRawBufferPointer, owner: Mapping
  ) {
    self.name = name
    self.shape = shape
    self.format = format
    self.bytes = bytes
    self.owner = owner
  }

  /// Says that a part of the bytes is not needed any more soon: its memory is given back. It stays valid.
  package func dropPages(of part: UnsafeRawBufferPointer) { owner.dropPages(of: part) }

  /// The same for the whole file: beside the pages that are read, the system maps some that are not.
  package func dropFilePages() { owner.dropPages() }

  /// All numbers, the innermost side first.
  package func floats() -> [Float] { format.dequantise(bytes) }
}

/// A model in the GGUF format (version 2 or 3), or a Hugging Face folder in its words: metadata and
/// tensors.
///
/// Nothing but the metadata is copied: tensors stay in the file, which is mapped into memory, so
/// opening takes milliseconds whatever the size.
package final class ModelFile: Sendable {
  /// The path, or the name that `init(bytes:name:)` was given.
  package let name: String
  package let metadata: [String: MetadataValue]
  package let tensors: [String: Tensor]

  /// Maps the file at `path`, or those of the folder.
  /// - Throws: `WeightsError`.
  package convenience init(path: String) throws {
    if HuggingFaceFolder.isFolder(path) {
      let folder = try HuggingFaceFolder(path: path)
      self.init(name: path, metadata: try folder.metadata(), tensors: try folder.stored())
    } else {
      try self.init(try Mapping(path: path), name: path)
    }
  }

  /// Reads a file that already lies in memory, such as the model inside the binary.
  /// - Parameters:
  ///   - bytes: must stay there, unchanged, for as long as this object or any of its tensors lives.
  ///   - name: what errors call it.
  /// - Throws: `WeightsError`.
  package convenience init(bytes: UnsafeRawBufferPointer, name: String) throws {
    try self.init(Mapping(borrowing: bytes), name: name)
  }

  private init(name: String, metadata: [String: MetadataValue], tensors: [String: Tensor]) {
    self.name = name
    self.metadata = metadata
    self.tensors = tensors
  }

  private init(_ mapping: Mapping, name: String) throws {
    self.name = name
    var reader = GGUFReader(mapping.bytes, file: name)
    let counts = try reader.header()
    metadata = try reader.metadata(count: counts.values)
    let infos = try reader.tensors(count: counts.tensors)

    let alignment = try Self.alignment(metadata, file: name)
    // Rounded up; the sum can't overflow, because the position lies within the file and an
    // alignment is at most 2^20.
    let start = (reader.position + alignment - 1) / alignment * alignment
    let room = max(0, mapping.bytes.count - start)

    var tensors: [String: Tensor] = [:]
    for info in infos {
      let elements = info.shape.reduce(1, *)
      guard info.shape[0] % info.format.blockLength == 0,
        let size = info.format.byteCount(of: elements)
      else {
        throw reader.error(
          at: info.place,
          "tensor \(info.name) of shape \(info.shape) is not made of whole \(info.format.name) "
            + "blocks", "Convert the model again.")
      }
      guard info.offset % alignment == 0 else {
        throw reader.error(
          at: info.place,
          "tensor \(info.name) begins at \(info.offset), no multiple of \(alignment)",
          "Convert the model again.")
      }
      guard info.offset <= room, size <= room - info.offset else {
        throw reader.error(
          at: info.place,
          "tensor \(info.name) needs \(size) bytes at \(info.offset) of the data, "
            + "which has \(room)",
          "Copy or download the file again: it is cut short.")
      }
      let begin = start + info.offset
      let bytes = UnsafeRawBufferPointer(rebasing: mapping.bytes[begin..<(begin + size)])
      let tensor = Tensor(
        name: info.name, shape: info.shape, format: info.format, bytes: bytes, owner: mapping)
      guard tensors.updateValue(tensor, forKey: info.name) == nil else {
        throw reader.error(
          at: info.place, "tensor \(info.name) stands there twice", "Convert the model again.")
      }
    }
    self.tensors = tensors
  }

  private static func alignment(
    _ metadata: [String: MetadataValue], file: String
  ) throws -> Int {
    guard let value = metadata["general.alignment"] else { return 32 }
    guard let alignment = value.integer, 1...(1 << 20) ~= alignment,
      alignment & (alignment - 1) == 0
    else {
      throw WeightsError(
        file: file, offset: nil, reason: "general.alignment is no power of two up to 1048576",
        advice: "Convert the model again.")
    }
    return alignment
  }

  /// The tensor called `name`.
  package func tensor(_ name: String) throws -> Tensor {
    guard let tensor = tensors[name] else {
      throw error("tensor \(name) is missing", "Use a complete model of a supported architecture.")
    }
    return tensor
  }

  func error(_ reason: String, _ advice: String) -> WeightsError {
    WeightsError(file: name, offset: nil, reason: reason, advice: advice)
  }
}

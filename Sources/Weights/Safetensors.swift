/// A file of tensors in the safetensors format: a JSON header and the numbers. Nothing is executed
/// and nothing but the header is copied; every range is checked against the file.
/// Source: https://huggingface.co/docs/safetensors
struct Safetensors: Sendable {
  /// A tensor's numbers where they lie in the file.
  struct Entry: @unchecked Sendable {
    let name: String
    /// Rows first: the opposite of GGUF's order.
    let shape: [Int]
    let format: BlockFormat
    let bytes: UnsafeRawBufferPointer
    let owner: Mapping

    func floats() -> [Float] { format.dequantise(bytes) }
  }

  let entries: [Entry]

  init(path: String) throws {
    try self.init(try Mapping(path: path), file: path)
  }

  /// Reads bytes that somebody else keeps in memory.
  init(bytes: UnsafeRawBufferPointer, name: String) throws {
    try self.init(Mapping(borrowing: bytes), file: name)
  }

  private init(_ mapping: Mapping, file: String) throws {
    func error(_ reason: String, at offset: Int = 0) -> WeightsError {
      WeightsError(
        file: file, offset: offset, reason: reason, advice: "Copy or download the file again.")
    }
    let bytes = mapping.bytes
    guard bytes.count >= 8 else { throw error("is too short for a safetensors file") }
    let length = UInt64(loading: bytes, at: 0)
    guard length <= UInt64(bytes.count - 8) else {
      throw error("says that its header has \(length) bytes, but only \(bytes.count - 8) follow")
    }
    let start = 8 + Int(length)
    let header = try JSON(.init(rebasing: bytes[8..<start]), file: file)
    guard let members = header.members else { throw error("has a header that is no object", at: 8) }
    let room = bytes.count - start
    entries = try members.compactMap { key, value in
      let name = String(decoding: key, as: UTF8.self)
      if name == "__metadata__" { return nil }
      guard let type = value["dtype"]?.string,
        let shape = value["shape"]?.array?.map({ $0.integer ?? -1 }),
        let range = value["data_offsets"]?.array?.map({ $0.integer ?? -1 }), range.count == 2
      else { throw error("tensor \(name) lacks its type, shape or range", at: 8) }
      let formats: [String: BlockFormat] = ["F32": .f32, "F16": .f16, "BF16": .bf16]
      guard let format = formats[type] else {
        throw error("tensor \(name) has the type \(type); F32, F16, BF16 are read", at: 8)
      }
      var count = 1
      for side in shape {
        let (product, overflow) = count.multipliedReportingOverflow(by: side)
        guard side > 0, !overflow else {
          throw error("tensor \(name) has an impossible shape", at: 8)
        }
        count = product
      }
      guard 0...room ~= range[0], range[0] <= range[1], range[1] <= room,
        format.byteCount(of: count) == range[1] - range[0]
      else {
        throw error(
          "tensor \(name) of shape \(shape) stands at \(range[0]) to \(range[1]) of \(room) bytes",
          at: start)
      }
      return Entry(
        name: name, shape: shape, format: format,
        bytes: .init(rebasing: bytes[start + range[0]..<start + range[1]]), owner: mapping)
    }
  }
}

/// Reads the records of a file: JSON lines or PubMed XML, plain or gzip, known by content and not by
/// name. Records come one after another; only one is held. A record that stands twice comes twice.
package struct LiteratureReader: Sendable {
  /// How much of the file itself, compressed if it is, has been read.
  package struct Progress: Sendable, Hashable {
    package var bytesRead: Int
    /// Unknown for a pipe.
    package var bytesTotal: Int?
  }

  private enum Input: Sendable {
    case path(String)
    case bytes([UInt8], name: String)
  }
  private let input: Input

  /// Opens nothing yet. "-" is the standard input.
  package init(path: String) { input = .path(path) }

  package init(bytes: [UInt8], name: String) { input = .bytes(bytes, name: name) }

  /// The whole of a file, inflated if it is gzip.
  package static func inflated(path: String) throws -> [UInt8] {
    let stream = try ByteStream(path: path)
    var bytes: [UInt8] = []
    while try stream.read(into: &bytes) {}
    return bytes
  }

  /// Calls `body` with each record in turn, and `progress` after each.
  ///
  /// Throws a `LiteratureError` that names the file, the place and the reason, after the records before
  /// that place were delivered; what `body` throws ends the reading.
  package func forEach(
    progress: ((Progress) -> Void)? = nil, _ body: (Abstract) throws -> Void
  ) throws {
    let stream =
      switch input {
      case .path(let path): try ByteStream(path: path)
      case .bytes(let bytes, let name): try ByteStream(bytes: bytes, name: name)
      }
    var start: [UInt8] = []
    var first: UInt8?
    repeat {
      guard try stream.read(into: &start) else { break }
      if start.starts(with: [0xEF, 0xBB, 0xBF]) { start.removeFirst(3) }
      first = start.first { !($0 == " " || 9...13 ~= $0) }
    } while first == nil && start.count < 1 << 20
    guard let first else { return }

    func deliver(_ record: Abstract) throws {
      try body(record)
      progress?(Progress(bytesRead: stream.bytesRead, bytesTotal: stream.bytesTotal))
    }
    switch first {
    case "{":
      var reader = JSONLinesReader(stream, holding: start)
      while let record = try reader.next() { try deliver(record) }
    case "<":
      var reader = PubMedReader(stream, holding: start)
      while let record = try reader.next() { try deliver(record) }
    default:
      throw LiteratureError(
        stream.name, .byte(0), "neither JSON lines nor PubMed XML",
        advice: "Give one JSON object a line, or a file from PubMed.")
    }
  }

  /// All records at once, for small files.
  package func records() throws -> [Abstract] {
    var records: [Abstract] = []
    try forEach { records.append($0) }
    return records
  }
}

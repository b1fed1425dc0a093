import Glibc

/// The bytes of a file, one chunk after another, inflated if they are gzip. Nothing is held but a chunk.
package final class ByteStream {
  package let name: String
  /// Bytes of the file itself read so far, and in all (unknown for a pipe).
  package private(set) var bytesRead = 0
  package let bytesTotal: Int?

  private static let chunk = 256 << 10
  private let descriptor: Int32?
  private var input: [UInt8]
  private var position = 0
  private var output: [UInt8] = []
  private var gunzip: Gunzip?
  private var hasEnded = false

  /// Opens a file; "-" is the standard input.
  package init(path: String) throws {
    name = path
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.systemError(path) }
    self.descriptor = descriptor
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    bytesTotal = isFile ? Int(status.st_size) : nil
    input = []
    do {
      try start()
    } catch {
      if path != "-" { close(descriptor) }
      throw error
    }
  }

  package init(bytes: [UInt8], name: String) throws {
    self.name = name
    descriptor = nil
    input = bytes
    bytesTotal = bytes.count
    bytesRead = bytes.count
    try start()
  }

  deinit {
    if let descriptor, name != "-" { close(descriptor) }
  }

  /// Recognises gzip by its first bytes.
  private func start() throws {
    if descriptor != nil { try fill(atLeast: 2) }
    guard input.count >= 2, input[0] == 0x1F, input[1] == 0x8B else { return }
    gunzip = try Gunzip()
    output = [UInt8](repeating: 0, count: Self.chunk)
  }

  /// Appends the next chunk; false at the end.
  package func read(into buffer: inout [UInt8]) throws -> Bool {
    if gunzip == nil {
      if position == input.count { try fill(atLeast: 1) }
      guard position < input.count else { return false }
      let end = min(input.count, position + Self.chunk)
      buffer.append(contentsOf: input[position..<end])
      position = end
      return true
    }
    let filled = try inflate()
    buffer.append(contentsOf: output[..<filled])
    return filled > 0
  }

  private func inflate() throws -> Int {
    guard let gunzip else { return 0 }
    var filled = 0
    while filled == 0 {
      if position == input.count, !gunzip.mayHoldMore {
        try fill(atLeast: 1)
        if position == input.count {
          if gunzip.isBetweenMembers { return 0 }
          throw LiteratureError(
            name, .compressedByte(bytesRead), "the gzip data end in the middle",
            advice: LiteratureError.fetchAgain)
        }
      }
      do {
        try gunzip.step(input, &position, &output, &filled)
      } catch Gunzip.Failure.noMemory {
        throw LiteratureError(name, .file, "no memory to inflate it", advice: "Free some memory.")
      } catch {
        let offset = bytesRead - (input.count - position)
        throw LiteratureError(
          name, .compressedByte(offset), "the gzip data are damaged",
          advice: LiteratureError.fetchAgain)
      }
    }
    return filled
  }

  /// Replaces what has been used of `input` by what the file holds next.
  private func fill(atLeast count: Int) throws {
    guard let descriptor, !hasEnded else { return }
    input.removeAll(keepingCapacity: true)
    position = 0
    var chunk = [UInt8](repeating: 0, count: Self.chunk)
    while input.count < count {
      let result = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if result < 0, errno == EINTR { continue }
      guard result >= 0 else { throw Self.systemError(name) }
      if result == 0 {
        hasEnded = true
        return
      }
      bytesRead += result
      input.append(contentsOf: chunk[..<result])
    }
  }

  private static func systemError(_ path: String) -> LiteratureError {
    let reason = String(cString: strerror(errno))
    return LiteratureError(
      path, .file, "cannot be read: \(reason)", advice: "Check the path and its permissions.")
  }
}

import Glibc

/// Writing so that nobody ever sees half a file.
package enum AtomicFile {
  /// Writes a file under a temporary name beside `path` and renames it, so that a file that is there
  /// stays whole until the new one is.
  ///
  /// - Parameters:
  ///   - isPrivate: whether only its owner may read it.
  ///   - parts: calls its argument with one part of the contents after another.
  /// - Throws: `WeightsError`.
  package static func write(
    to path: String, isPrivate: Bool = false,
    parts: ((UnsafeRawBufferPointer) -> Void) -> Void
  ) throws {
    let temporary = "\(path).\(getpid()).part"
    let descriptor = open(
      temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
    guard descriptor >= 0 else { throw failure(path) }
    var isWritten = true
    parts { part in isWritten = isWritten && write(part, to: descriptor) }
    // One after the other, also where an earlier step failed: the descriptor must be closed.
    let isSynced = isWritten && fsync(descriptor) == 0
    let code = errno
    let isClosed = close(descriptor) == 0
    guard isSynced, isClosed, rename(temporary, path) == 0 else {
      let error = isSynced ? failure(path) : failure(path, code)
      unlink(temporary)
      throw error
    }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, part.baseAddress, part.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func failure(_ path: String, _ code: Int32 = errno) -> WeightsError {
    WeightsError(
      file: path, offset: nil, reason: "can't be written: \(String(cString: strerror(code)))",
      advice: "Check the folder, its permissions and the free space.")
  }
}

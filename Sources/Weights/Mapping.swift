import Glibc

/// The bytes of a file, mapped into memory for reading; unmapped with the last reference.
///
/// A file that another process shortens while it is mapped ends this process (SIGBUS) when the lost
/// part is read. Replacing the file by renaming a new one over it is safe.
final class Mapping: @unchecked Sendable {
  // Read only after `init`, and never written: safe to share between threads.
  let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool
  private let isOwned: Bool

  /// Bytes that somebody else keeps in memory for as long as this object lives.
  init(borrowing bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    (isMapped, isOwned) = (false, false)
  }

  /// Bytes of no file, which this object keeps.
  init(copying bytes: some Collection<UInt8>) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    memory.copyBytes(from: bytes)
    self.bytes = UnsafeRawBufferPointer(memory)
    (isMapped, isOwned) = (false, true)
  }

  init(path: String) throws {
    func failure(_ reason: String, _ advice: String) -> WeightsError {
      WeightsError(file: path, offset: nil, reason: reason, advice: advice)
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw failure(
        "can't be opened: \(String(cString: strerror(errno)))",
        "Check the path and its permissions.")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw failure("is not a regular file", "Give the path of a GGUF file.")
    }
    let size = Int(status.st_size)
    guard size > 0 else { throw failure("is empty", "Copy or download the model again.") }
    guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else {
      throw failure(
        "its \(size) bytes can't be mapped: \(String(cString: strerror(errno)))",
        "Use a smaller model, or a machine with more memory.")
    }
    bytes = UnsafeRawBufferPointer(start: address, count: size)
    (isMapped, isOwned) = (true, false)
  }

  /// Tells the system that a part, by default all, is not needed in memory for now: it is read from the
  /// file again where it is.
  func dropPages(of part: UnsafeRawBufferPointer? = nil) {
    let part = part ?? bytes
    guard isMapped, let start = part.baseAddress else { return }
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let first = (Int(bitPattern: start) + page - 1) / page * page
    let end = (Int(bitPattern: start) + part.count) / page * page
    guard first < end else { return }
    madvise(UnsafeMutableRawPointer(bitPattern: first), end - first, MADV_DONTNEED)
  }

  deinit {
    if isMapped { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
    if isOwned { bytes.deallocate() }
  }
}

import Answering
import Foundation

/// Where records go: standard output, or a file that is written whole record by whole record, so that a
/// killed run leaves at most one torn line at its end.
final class RecordFile {
  private let descriptor: Int32
  private let path: String?
  private let format: RecordFormat
  /// The offset after the last whole record.
  private var end = 0
  private var isFirst = true
  let isRegular: Bool
  /// Whether the file held nothing when it was opened.
  let isEmpty: Bool

  /// Standard output.
  init(format: RecordFormat) {
    descriptor = 1
    path = nil
    isRegular = false
    isEmpty = true
    self.format = format
  }

  /// What is done with a file that is there already.
  enum Existing { case refuse, replace, goOn }

  /// Opens `path`, and keeps other runs from writing it. Nothing is changed before `begin()`.
  init(path: String, format: RecordFormat, existing: Existing) throws {
    self.path = path
    self.format = format
    var status = stat()
    let exists = stat(path, &status) == 0
    isRegular = !exists || status.st_mode & S_IFMT == S_IFREG
    isEmpty = !exists || !isRegular || status.st_size == 0
    if !isEmpty, existing == .refuse {
      throw UserError(
        "\(path): is there already. Go on with it with --resume, or replace it with --force.",
        status: .usage)
    }
    if !isEmpty, existing == .goOn, !format.canBeResumed {
      throw UserError(
        "--resume: text has no records to go on from. Use --format jsonl.", status: .usage)
    }
    let flags = isRegular ? O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC : O_WRONLY | O_CLOEXEC
    descriptor = open(path, flags, 0o644)
    guard descriptor >= 0 else {
      throw UserError("\(path): \(String(cString: strerror(errno))). Choose a folder of yours.")
    }
    if isRegular, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      throw UserError("\(path): another run writes it. Wait for it, or choose another file.")
    }
  }

  /// Cuts off what does not belong to the records that `readExisting` read, and writes what stands before
  /// the first.
  func begin() throws {
    if isRegular, ftruncate(descriptor, off_t(end)) != 0 {
      throw UserError("\(path ?? ""): \(String(cString: strerror(errno))).")
    }
    if end == 0 { try write(format.opening) }
  }

  deinit { if descriptor > 2 { close(descriptor) } }

  /// Passes the whole records that the file holds to `check`, with their lines.
  func readExisting(_ check: (RecordFormat.Written, Int) throws -> Void) throws {
    var lines = ByteLines(descriptor: descriptor, name: path ?? "", longest: 64 << 20)
    var opening = format.opening
    while let line = try lines.next(), lines.isWhole {
      guard case .text(let text) = line else { throw strange(lines.number) }
      if !opening.isEmpty {
        guard text + "\n" == opening else { throw strange(lines.number) }
        opening = ""
      } else if !format.closing.isEmpty, text + "\n" == format.closing {
        break
      } else {
        guard let written = format.written(text) else { throw strange(lines.number) }
        try check(written, lines.number)
        isFirst = false
      }
      end = lines.offset
    }
  }

  private func strange(_ line: Int) -> UserError {
    UserError(
      "\(path ?? ""):\(line): no record of --format \(format.rawValue). Look at the file, or replace "
        + "it with --force.", status: .badInput)
  }

  func add(_ answer: Answer, type: String?) throws {
    try write(format.record(answer, type: type, isFirst: isFirst))
    isFirst = false
  }

  /// Writes what stands after the last record.
  func finish() throws {
    try write(format.closing)
    if isRegular { fsync(descriptor) }
  }

  private func write(_ text: String) throws {
    guard !text.isEmpty else { return }
    guard let fault = writeAll(Array(text.utf8)[...], to: descriptor) else {
      end += text.utf8.count
      return
    }
    // Half a record is no record.
    if isRegular { _ = ftruncate(descriptor, off_t(end)) }
    if fault == EPIPE { throw BrokenPipe() }
    let reason = String(cString: strerror(fault))
    throw UserError(
      "\(path ?? "standard output"): \(reason). Free some space, or write elsewhere."
        + (path == nil ? "" : " --resume goes on then."))
  }
}

/// The reader of standard output has gone away.
struct BrokenPipe: Error {}

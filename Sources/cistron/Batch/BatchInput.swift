import Foundation
import Weights

/// The questions of a batch: a file, a pipe, or one shard of them.
///
/// A pipe is answered as it comes. Where the whole must be known first (shards, manifests, documents), it
/// is copied to an unnamed temporary file, so that memory stays bounded.
final class BatchInput {
  /// Part k of n of the questions, from 1: those from ⌊(k−1)·N/n⌋ up to ⌊k·N/n⌋.
  struct Shard: Equatable {
    var part: Int
    var of: Int

    init?(_ text: String) {
      let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      guard numbers.count == 2, let part = numbers[0], let of = numbers[1], of >= 1,
        of <= 1_000_000,
        1...of ~= part
      else { return nil }
      self.part = part
      self.of = of
    }

    func range(of count: Int) -> Range<Int> { (part - 1) * count / of..<part * count / of }
  }

  struct Survey {
    var bytes: Int
    var sha256: String
    /// Lines that are not blank, or the questions of a document.
    var questions: Int
  }

  let name: String
  /// What the whole input is; nil for a pipe that is answered as it comes.
  private(set) var survey: Survey?
  /// Questions of this shard, where they could be counted.
  private(set) var count: Int?

  private let descriptor: Int32
  private let isStopped: () -> Bool
  private var lines: ByteLines
  private var document: [BatchItem]?
  private var isJSON: Bool?
  private var position = 0
  private var range: Range<Int>?

  /// - Parameter whole: the input must be surveyed before the first question.
  init(path: String, shard: Shard?, whole: Bool, isStopped: @escaping () -> Bool) throws {
    name = path == "-" ? "standard input" : path
    self.isStopped = isStopped
    var descriptor = path == "-" ? Int32(0) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw UserError("\(path): cannot be opened. Check the name.", status: .badInput)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw UserError("\(name): is a folder. Give a file of questions.", status: .badInput)
    }
    // Standard input may be a file of which a shell loop has read a part: it is read from there on.
    let isFile = status.st_mode & S_IFMT == S_IFREG && lseek(descriptor, 0, SEEK_CUR) == 0
    if whole, !isFile { descriptor = try Self.spool(descriptor, name, isStopped) }
    self.descriptor = descriptor
    lines = ByteLines(descriptor: descriptor, name: name, isStopped: isStopped)
    guard isFile || whole else { return }
    var survey = try takeSurvey()
    document = try wholeDocument(survey)
    if let document { survey.questions = document.count }
    self.survey = survey
    let range = shard?.range(of: survey.questions) ?? 0..<survey.questions
    self.range = range
    count = range.count
  }

  deinit { if descriptor != 0 { close(descriptor) } }

  /// The next question of the shard; nil at the end, or when stopped.
  func next() throws -> BatchItem? {
    if let document {
      let place = (range?.lowerBound ?? 0) + position
      guard place < range?.upperBound ?? document.count else { return nil }
      position += 1
      return document[place]
    }
    while range.map({ position < $0.upperBound }) ?? true, let item = try nextLine() {
      defer { position += 1 }
      if let range, position < range.lowerBound { continue }
      return item
    }
    return nil
  }

  private func nextLine() throws -> BatchItem? {
    while let line = try lines.next() {
      switch line {
      case .unreadable(let reason):
        if isJSON == nil { isJSON = false }
        return BatchItem(line: lines.number, fault: "line \(lines.number): \(reason)")
      case .text(let raw):
        let text = raw.trimmingCharacters(in: .whitespaces)
        guard !text.isEmpty else { continue }
        if isJSON == nil { isJSON = text.hasPrefix("{") }
        return BatchItem(text, line: lines.number, isJSON: isJSON ?? false)
      }
    }
    return nil
  }

  /// Reads all once: how many questions there are, and what names the input.
  private func takeSurvey() throws -> Survey {
    var survey = Survey(bytes: 0, sha256: "", questions: 0)
    while let line = try lines.next() {
      if case .text(let text) = line, text.allSatisfy(\.isWhitespace) { continue }
      survey.questions += 1
    }
    survey.bytes = lines.offset
    try rewind()
    guard let digest = FileDigest(path: "/proc/self/fd/\(descriptor)", wholeLimit: .max) else {
      throw UserError("\(name): cannot be read again.", status: .badInput)
    }
    survey.sha256 = digest.sha256
    return survey
  }

  private func rewind() throws {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw UserError("\(name): cannot be read again.", status: .badInput)
    }
    lines = ByteLines(descriptor: descriptor, name: name, isStopped: isStopped)
  }

  /// Documents are read whole; larger ones are none.
  private static let largestDocument = 256 << 20

  /// The questions where the input is one JSON document, not lines.
  private func wholeDocument(_ survey: Survey) throws -> [BatchItem]? {
    guard survey.bytes <= Self.largestDocument, let first = try nextLine() else {
      try rewind()
      return nil
    }
    defer { isJSON = nil }
    try rewind()
    // A first line that is a question of its own begins a file of lines.
    guard isJSON == true, first.fault != nil else { return nil }
    var data = Data(count: survey.bytes)
    let got = data.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    guard got == survey.bytes else { return nil }
    if data.starts(with: [0xEF, 0xBB, 0xBF]) { data = data.dropFirst(3) }
    return BatchItem.document(data)
  }

  private static func spool(
    _ source: Int32, _ name: String, _ isStopped: @escaping () -> Bool
  ) throws -> Int32 {
    var template = Array((NSTemporaryDirectory() + "/cistron-XXXXXX").utf8CString)
    let target = mkstemp(&template)
    guard target >= 0 else {
      throw UserError(
        "\(NSTemporaryDirectory()): no temporary file can be made. Set TMPDIR to a folder of yours."
      )
    }
    unlink(template)
    _ = fcntl(target, F_SETFD, FD_CLOEXEC)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var waiting = pollfd(fd: source, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, 100)
      if isStopped() { break }
      if ready == 0 || (ready < 0 && errno == EINTR) { continue }
      let count = read(source, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        close(target)
        throw UserError("\(name): \(String(cString: strerror(errno))).", status: .badInput)
      }
      if count == 0 { break }
      if let fault = writeAll(buffer[..<count], to: target) {
        close(target)
        throw UserError(
          "temporary file: \(String(cString: strerror(fault))). Set TMPDIR to a folder with space.")
      }
    }
    lseek(target, 0, SEEK_SET)
    if source != 0 { close(source) }
    return target
  }
}

/// The `errno` of the write that failed; nil where all was written.
func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int32? {
  var rest = bytes
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if written >= 0 {
      rest = rest.dropFirst(written)
    } else if errno != EINTR {
      return errno
    }
  }
  return nil
}

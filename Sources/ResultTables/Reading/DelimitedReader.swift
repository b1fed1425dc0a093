/// Reads a delimited text batch after batch; no more than a batch is held.
final class DelimitedReader {
  let name: String
  let dialect: Dialect
  private let source: TextSource
  private var splitter: RecordSplitter
  /// Bytes read that belong to no batch yet.
  private var rest: [UInt8]
  private var isAtEnd = false

  static let batchSize = 1 << 20
  /// Longest record that is read.
  static let longest = 64 << 20

  /// - Parameters:
  ///   - rest: what was read of `source` already and not used.
  ///   - line: the line on which `rest` begins.
  init(_ source: TextSource, dialect: Dialect, rest: [UInt8], line: Int) {
    name = source.name
    self.source = source
    self.dialect = dialect
    self.rest = rest
    splitter = RecordSplitter(dialect: dialect, line: line)
  }

  /// The next records, in place of those in `batch`; false at the end.
  func read(into batch: inout RecordBatch) throws -> Bool {
    batch.removeAll()
    var wanted = Self.batchSize
    while true {
      batch.bytes.removeAll(keepingCapacity: true)
      swap(&batch.bytes, &rest)
      while batch.bytes.count < wanted, !isAtEnd {
        if try !source.read(into: &batch.bytes) { isAtEnd = true }
      }
      guard !batch.bytes.isEmpty else { return false }
      let end = batch.bytes.count
      let used = splitter.split(&batch, from: 0, isLast: isAtEnd)
      if used < end {
        if isAtEnd, let open = splitter.openQuote {
          throw TableError(
            name, line: open.line, column: open.column, "a quote opened here is never closed",
            advice: "Close it, or take the quote sign out.")
        }
        rest.removeAll(keepingCapacity: true)
        rest.append(contentsOf: batch.bytes[used..<end])
      }
      if batch.count > 0 { return true }
      if isAtEnd { return false }
      // A record longer than a batch.
      wanted = rest.count + Self.batchSize
      guard rest.count < Self.longest else {
        throw TableError(
          name, line: splitter.line, "a line is longer than \(Self.longest >> 20) MiB",
          advice: "Check that it is a table with line breaks.")
      }
    }
  }
}

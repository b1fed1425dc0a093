/// Cuts bytes into records and fields.
struct RecordSplitter {
  let dialect: Dialect
  /// The line that comes next, counted from 1.
  var line = 1
  /// Where a quoted field began that the bytes do not end.
  private(set) var openQuote: (line: Int, column: Int)?
  /// Where the text in `batch.bytes` ends; behind it lie fields whose doubled quotes were made single.
  private var textEnd = 0

  init(dialect: Dialect, line: Int = 1) {
    self.dialect = dialect
    self.line = line
  }

  /// Cuts `batch.bytes[start...]`; returns where the first record begins that is not whole.
  /// - Parameter isLast: whether no more bytes come, so that the last record needs no newline.
  mutating func split(_ batch: inout RecordBatch, from start: Int, isLast: Bool) -> Int {
    openQuote = nil
    var at = start
    let end = batch.bytes.count
    textEnd = end
    while at < end {
      let fields = batch.starts.count
      let first = batch.bytes[at]
      if first == Sign.newline
        || (first == Sign.carriageReturn && at + 1 < end
          && batch.bytes[at + 1] == Sign.newline)
      {
        at += first == Sign.newline ? 1 : 2
        line += 1
        continue
      }
      if dialect.skipsComments, first == Sign.hash {
        guard let next = endOfLine(batch.bytes, at, end) ?? (isLast ? end : nil) else { return at }
        at = next
        line += 1
        continue
      }
      let begun = line
      let next =
        dialect.delimiter == .blanks
        ? splitBlanks(&batch, at, isLast) : splitFields(&batch, at, isLast)
      guard let next else {
        batch.starts.removeSubrange(fields...)
        batch.ends.removeSubrange(fields...)
        line = begun
        return at
      }
      if batch.starts.count > fields { batch.endRecord(line: begun) }
      at = next
    }
    return at
  }

  private func endOfLine(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, bytes[at] != Sign.newline { at += 1 }
    return at < end ? at + 1 : nil
  }

  /// One record; returns where the next begins, nil where the bytes end before it does.
  private mutating func splitFields(_ batch: inout RecordBatch, _ start: Int, _ isLast: Bool)
    -> Int?
  {
    let delimiter = dialect.delimiter.byte
    let highest = max(delimiter, Sign.quote)
    let usesQuotes = dialect.usesQuotes
    let end = textEnd
    let firstField = batch.starts.count
    var at = start
    var fieldStart = start
    while at < end {
      let byte = batch.bytes[at]
      if byte > highest {
        at += 1
        continue
      }
      if byte == delimiter {
        batch.appendField(fieldStart, at)
        at += 1
        fieldStart = at
      } else if byte == Sign.newline {
        let last = at > fieldStart && batch.bytes[at - 1] == Sign.carriageReturn ? at - 1 : at
        batch.appendField(fieldStart, last)
        line += 1
        return at + 1
      } else if byte == Sign.quote, usesQuotes, at == fieldStart {
        guard let closed = closeQuote(&batch, at) else {
          openQuote = (line, batch.starts.count - firstField + 1)
          return nil
        }
        // What follows the closing quote up to the delimiter is dropped.
        at = closed
        while at < end, batch.bytes[at] != delimiter, batch.bytes[at] != Sign.newline { at += 1 }
        if at == end {
          guard isLast else { return nil }
          line += 1
          return end
        }
        if batch.bytes[at] == Sign.newline {
          line += 1
          return at + 1
        }
        at += 1
        fieldStart = at
      } else {
        at += 1
      }
    }
    guard isLast else { return nil }
    if fieldStart < end || batch.starts.count > firstField {
      let last = end > fieldStart && batch.bytes[end - 1] == Sign.carriageReturn ? end - 1 : end
      batch.appendField(fieldStart, last)
    }
    line += 1
    return end
  }

  /// Appends the quoted field that begins at `start`; returns what follows its closing quote, nil where
  /// there is none.
  private mutating func closeQuote(_ batch: inout RecordBatch, _ start: Int) -> Int? {
    var at = start + 1
    var breaks = 0
    var doubled = 0
    while at < textEnd {
      let byte = batch.bytes[at]
      if byte == Sign.newline { breaks += 1 }
      if byte == Sign.quote {
        guard at + 1 < textEnd, batch.bytes[at + 1] == Sign.quote else { break }
        doubled += 1
        at += 1
      }
      at += 1
    }
    guard at < textEnd else { return nil }
    line += breaks
    guard doubled > 0 else {
      batch.appendField(start + 1, at)
      return at + 1
    }
    let copy = batch.bytes.count
    var from = start + 1
    while from < at {
      let byte = batch.bytes[from]
      batch.bytes.append(byte)
      from += byte == Sign.quote ? 2 : 1
    }
    batch.appendField(copy, batch.bytes.count)
    return at + 1
  }

  private mutating func splitBlanks(_ batch: inout RecordBatch, _ start: Int, _ isLast: Bool)
    -> Int?
  {
    let end = textEnd
    let firstField = batch.starts.count
    var at = start
    while at < end {
      let byte = batch.bytes[at]
      if byte.isBlank || byte == Sign.carriageReturn {
        at += 1
      } else if byte == Sign.newline {
        line += 1
        return at + 1
      } else if byte == Sign.quote, dialect.usesQuotes {
        guard let closed = closeQuote(&batch, at) else {
          openQuote = (line, batch.starts.count - firstField + 1)
          return nil
        }
        at = closed
      } else {
        let fieldStart = at
        // Other control characters are part of the field.
        repeat { at += 1 } while at < end && !isGap(batch.bytes[at])
        if at == end, !isLast { return nil }
        batch.appendField(fieldStart, at)
      }
    }
    guard isLast else { return nil }
    line += 1
    return end
  }

  private func isGap(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == Sign.newline || byte == Sign.carriageReturn
  }
}

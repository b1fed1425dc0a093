/// Some records of a table: their bytes, and where each field lies in them.
struct RecordBatch {
  var bytes: [UInt8] = []
  /// Begin and end of each field in `bytes`, all records one after another.
  var starts: [Int32] = []
  var ends: [Int32] = []
  /// For each record the index of its first field; one more at the end.
  var firstFields: [Int32] = [0]
  /// The line on which each record begins, counted from 1.
  var lines: [Int32] = []

  var count: Int { lines.count }

  @inline(__always) func fieldCount(_ record: Int) -> Int {
    Int(firstFields[record + 1] - firstFields[record])
  }

  /// Where a field lies in `bytes`; empty where the record is too short.
  @inline(__always) func range(_ record: Int, _ field: Int) -> Range<Int> {
    let index = Int(firstFields[record]) + field
    guard index < Int(firstFields[record + 1]) else { return 0..<0 }
    return Int(starts[index])..<Int(ends[index])
  }

  func text(_ record: Int, _ field: Int) -> String { bytes[range(record, field)].string }

  func fields(_ record: Int) -> [String] {
    (0..<fieldCount(record)).map { text(record, $0) }
  }

  /// Without its first records.
  func dropFirst(_ count: Int) -> RecordBatch {
    var batch = self
    let dropped = Swift.min(count, self.count)
    batch.firstFields.removeFirst(dropped)
    batch.lines.removeFirst(dropped)
    return batch
  }

  mutating func removeAll() {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    firstFields.removeAll(keepingCapacity: true)
    firstFields.append(0)
    lines.removeAll(keepingCapacity: true)
  }

  @inline(__always) mutating func appendField(_ start: Int, _ end: Int) {
    starts.append(Int32(truncatingIfNeeded: start))
    ends.append(Int32(truncatingIfNeeded: end))
  }

  @inline(__always) mutating func endRecord(line: Int) {
    firstFields.append(Int32(truncatingIfNeeded: starts.count))
    lines.append(Int32(truncatingIfNeeded: line))
  }

  /// Appends a record of which all fields are at hand.
  mutating func append(_ fields: [String], line: Int) {
    for field in fields {
      let start = bytes.count
      bytes.append(contentsOf: field.utf8)
      appendField(start, bytes.count)
    }
    endRecord(line: line)
  }
}

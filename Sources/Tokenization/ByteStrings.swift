/// Many short byte strings in one array: a vocabulary's tokens, or the strings of a model file.
///
/// They stay bytes because `String` treats canonical equivalents as equal: as dictionary keys two
/// different tokens would become one.
package struct ByteStrings: Sendable, Hashable {
  private var bytes: [UInt8] = []
  /// Where string `i` ends in `bytes`; it begins where string `i - 1` ends.
  private var ends: [Int] = []

  package init() {}

  package init(_ strings: some Sequence<String>) {
    for string in strings { append(string.utf8) }
  }

  package mutating func reserveCapacity(strings: Int, bytes: Int) {
    ends.reserveCapacity(strings)
    self.bytes.reserveCapacity(bytes)
  }

  package mutating func append(_ string: some Sequence<UInt8>) {
    bytes.append(contentsOf: string)
    ends.append(bytes.count)
  }

  /// The same for bytes that lie in one piece, without a generic call: model files hold 400,000.
  package mutating func append(_ string: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: string)
    ends.append(bytes.count)
  }

  /// Calls `body` with the bytes of string `index`; they are valid only inside `body`.
  package func withBytes<Result>(
    of index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let range = range(of: index)
    return try bytes.withUnsafeBufferPointer { try body(.init(rebasing: $0[range])) }
  }

  private func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }
}

extension ByteStrings: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { ends.count }

  package subscript(index: Int) -> ArraySlice<UInt8> { bytes[range(of: index)] }
}

/// Finds byte strings by their content: an open-addressing hash table over a `ByteStrings`.
/// Where a string stands there twice, its first index is the one that is found.
struct ByteStringTable: Sendable {
  private let strings: ByteStrings
  /// Index + 1 of a string, 0 for a free slot; the count is a power of two, at least half of it free.
  private var slots: [UInt32]
  /// Differs from run to run, so that no file can be made of strings that all collide. Results
  /// don't depend on it.
  private let seed = UInt64.random(in: .min ... .max)

  /// A table of the strings that `isMember` accepts.
  init(_ strings: ByteStrings, where isMember: (Int) -> Bool = { _ in true }) {
    self.strings = strings
    var capacity = 16
    while capacity < strings.count * 2 { capacity *= 2 }
    slots = [UInt32](repeating: 0, count: capacity)
    for index in strings.indices where isMember(index) {
      strings.withBytes(of: index) { bytes in
        let slot = slot(of: bytes)
        if slots[slot] == 0 { slots[slot] = UInt32(index + 1) }
      }
    }
  }

  /// The index of the first string with these bytes.
  func index(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let entry = slots[slot(of: bytes)]
    return entry == 0 ? nil : Int(entry) - 1
  }

  /// The slot that holds these bytes, or the free slot where they belong.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash(bytes)) & mask
    while slots[slot] != 0 {
      let found = strings.withBytes(of: Int(slots[slot]) - 1) { candidate in
        candidate.count == bytes.count && candidate.elementsEqual(bytes)
      }
      if found { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(bytes.count)
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }
}

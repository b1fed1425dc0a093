/// Finds byte strings by their content: an open-addressing hash table over a `ByteStrings`.
/// Where a string stands there twice, its first index is the one that is found.
struct ByteStringTable: Sendable {
  private let strings: ByteStrings
  /// Upper half: that of the string's hash. Lower half: its index + 1; 0 for a free slot. The count
  /// is a power of two, at least half of it free.
  private var slots: [UInt64]
  /// Differs from run to run, so that no file can be made of strings that all collide. Results
  /// don't depend on it.
  private let seed = UInt64.random(in: .min ... .max)

  /// A table of the strings that `isMember` accepts.
  init(_ strings: ByteStrings, where isMember: (Int) -> Bool = { _ in true }) {
    self.strings = strings
    var capacity = 16
    while capacity < strings.count * 2 { capacity *= 2 }
    slots = [UInt64](repeating: 0, count: capacity)
    for index in strings.indices where isMember(index) {
      strings.withBytes(of: index) { bytes in
        let hash = hash(bytes)
        let slot = slot(of: bytes, hash)
        if slots[slot] == 0 { slots[slot] = hash & Self.upperHalf | UInt64(index + 1) }
      }
    }
  }

  /// The index of the first string with these bytes.
  func index(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let entry = slots[slot(of: bytes, hash(bytes))]
    return entry == 0 ? nil : Self.index(entry)
  }

  private static let upperHalf: UInt64 = 0xFFFF_FFFF_0000_0000

  private static func index(_ entry: UInt64) -> Int { Int(entry & ~upperHalf) - 1 }

  /// The slot that holds these bytes, or the free slot where they belong.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      // Strings are compared only where the halves of their hashes agree.
      if (slots[slot] ^ hash) & Self.upperHalf == 0 {
        let isEqual = strings.withBytes(of: Self.index(slots[slot])) { candidate in
          candidate.count == bytes.count && candidate.elementsEqual(bytes)
        }
        if isEqual { break }
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(bytes.count)
    var rest = UnsafeRawBufferPointer(bytes)
    while !rest.isEmpty {
      var word: UInt64 = 0
      if rest.count >= 8 {
        word = rest.loadUnaligned(as: UInt64.self)
      } else {
        for byte in rest { word = word << 8 | UInt64(byte) }
      }
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(8))
    }
    return hash
  }
}

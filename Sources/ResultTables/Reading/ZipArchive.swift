internal import Literature

/// The entries of a zip archive (PKWARE's APPNOTE), stored or deflated; no ZIP64, no encryption.
struct ZipArchive {
  struct Entry {
    var method: Int
    var compressedSize: Int
    var size: Int
    var offset: Int
  }

  let entries: [String: Entry]
  private let bytes: [UInt8]
  private let name: String

  private static let largest = 1 << 30

  init(_ bytes: [UInt8], name: String) throws {
    self.bytes = bytes
    self.name = name
    // The directory's end record stands in the last 65,557 bytes.
    var at = bytes.count - 22
    let lowest = max(0, bytes.count - 65_557)
    while at >= lowest, !(Self.number(bytes, at, 4) == 0x0605_4B50) { at -= 1 }
    guard at >= lowest, at >= 0, let count = Self.number(bytes, at + 10, 2),
      var entry = Self.number(bytes, at + 16, 4)
    else { throw Self.damaged(name, "the directory of the zip archive is missing") }
    var entries: [String: Entry] = [:]
    for _ in 0..<count {
      guard Self.number(bytes, entry, 4) == 0x0201_4B50,
        let method = Self.number(bytes, entry + 10, 2),
        let compressed = Self.number(bytes, entry + 20, 4),
        let size = Self.number(bytes, entry + 24, 4),
        let nameLength = Self.number(bytes, entry + 28, 2),
        let extra = Self.number(bytes, entry + 30, 2),
        let comment = Self.number(bytes, entry + 32, 2),
        let offset = Self.number(bytes, entry + 42, 4),
        entry + 46 + nameLength <= bytes.count
      else {
        throw Self.damaged(name, "the directory of the zip archive is damaged at byte \(entry)")
      }
      let entryName = bytes[(entry + 46)..<(entry + 46 + nameLength)].string
      entries[entryName] = Entry(
        method: method, compressedSize: compressed, size: size, offset: offset)
      entry += 46 + nameLength + extra + comment
    }
    self.entries = entries
  }

  /// The inflated bytes of an entry; nil where there is none of this name.
  func data(_ entryName: String) throws -> [UInt8]? {
    guard let entry = entries[entryName] else { return nil }
    guard let nameLength = Self.number(bytes, entry.offset + 26, 2),
      let extra = Self.number(bytes, entry.offset + 28, 2),
      case let start = entry.offset + 30 + nameLength + extra,
      start + entry.compressedSize <= bytes.count, entry.size <= Self.largest
    else { throw Self.damaged(name, "the entry \(entryName) of the zip archive is cut off") }
    let data = bytes[start..<(start + entry.compressedSize)]
    switch entry.method {
    case 0: return Array(data)
    case 8:
      // Deflate packs at most about 1032 to 1: a size beyond that is a lie, and is not allocated.
      guard entry.size <= 64 + entry.compressedSize * 1040,
        let inflated = Gunzip.inflated(deflate: data, size: entry.size)
      else { throw Self.damaged(name, "the entry \(entryName) of the zip archive is damaged") }
      return inflated
    case let method:
      throw TableError(
        name, "the entry \(entryName) is packed by method \(method), which is not known",
        advice: "Save it again as .xlsx, or as tab-separated text.")
    }
  }

  private static func damaged(_ name: String, _ reason: String) -> TableError {
    TableError(name, reason, advice: "Save or copy the file again.")
  }

  /// A little-endian number; nil beyond the end.
  private static func number(_ bytes: [UInt8], _ at: Int, _ size: Int) -> Int? {
    guard at >= 0, at + size <= bytes.count else { return nil }
    return (0..<size).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }
}

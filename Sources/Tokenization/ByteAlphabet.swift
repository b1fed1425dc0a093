/// The alphabet in which model files of the GPT-2 family spell bytes as printable characters:
/// `Ġ` (U+0120) is a space, `Ċ` (U+010A) a line feed.
///
/// The 188 bytes that are printable in Latin-1 stand for themselves; the other 68 are the
/// characters from U+0100 on, in the order of the bytes.
/// Source: `bytes_to_unicode` in https://github.com/openai/gpt-2/blob/master/src/encoder.py
enum ByteAlphabet {
  /// The byte that a character below U+0144 stands for; nil for characters outside the alphabet.
  private static let bytes: [UInt8?] = {
    var table = [UInt8?](repeating: nil, count: 0x144)
    var next = 0x100
    for byte in UInt8.min...UInt8.max {
      switch byte {
      case 0x21...0x7E, 0xA1...0xAC, 0xAE...0xFF: table[Int(byte)] = byte
      default:
        table[next] = byte
        next += 1
      }
    }
    return table
  }()

  /// Appends the bytes that `spelling` (UTF-8 of characters of the alphabet) stands for.
  /// - Returns: false, with `output` as it was, where a character is not of the alphabet.
  static func decode(_ spelling: some Collection<UInt8>, appendingTo output: inout [UInt8]) -> Bool
  {
    let count = output.count
    var lead: Int?
    for byte in spelling {
      let character: Int
      if let first = lead {
        character = byte & 0xC0 == 0x80 ? first << 6 | Int(byte & 0x3F) : bytes.count
        lead = nil
      } else if byte < 0x80 {
        character = Int(byte)
      } else if 0xC2...0xC5 ~= byte {
        lead = Int(byte & 0x1F)
        continue
      } else {
        character = bytes.count
      }
      guard character < bytes.count, let decoded = bytes[character] else {
        output.removeSubrange(count...)
        return false
      }
      output.append(decoded)
    }
    if lead != nil { output.removeSubrange(count...) }
    return lead == nil
  }

  /// The spelling of `bytes`, as it stands in a model file.
  static func spelling(of bytes: some Sequence<UInt8>) -> [UInt8] {
    var text = ""
    for byte in bytes {
      let character = self.bytes.firstIndex(of: byte) ?? 0
      text.unicodeScalars.append(Unicode.Scalar(UInt16(character)) ?? "?")
    }
    return Array(text.utf8)
  }
}

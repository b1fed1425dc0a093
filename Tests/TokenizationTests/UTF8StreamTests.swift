import TestSupport
import Testing
import Tokenization

@Test func `half a character waits for its other half`() {
  var stream = UTF8Stream()
  #expect(stream.append([0x61, 0xCE]) == "a")
  #expect(stream.append([0xB2, 0xF0, 0x9F]) == "β")
  #expect(stream.append([0xA7]) == "")
  #expect(stream.append([0xAC]) == "🧬")
  #expect(stream.finish() == "")
}

@Test func `bytes that are no character become U+FFFD at once`() {
  var stream = UTF8Stream()
  #expect(stream.append([0xFF, 0x61]) == "\u{FFFD}a")
  #expect(stream.append([0xCE]) == "")
  #expect(stream.append([0x61]) == "\u{FFFD}a")
  #expect(stream.append([0xE2, 0x82]) == "")
  #expect(stream.finish() == "\u{FFFD}")
  #expect(stream.finish() == "")
}

@Test func `however bytes are parted, the text is the same`() {
  var random = SplitMix64(seed: 9)
  let telling: [UInt8] = [
    0x61, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE2, 0xED, 0xF0, 0xF4, 0xF5,
  ]
  for _ in 0..<5_000 {
    let bytes = (0..<Int.random(in: 0...10, using: &random)).map { _ in
      telling[Int.random(in: 0..<telling.count, using: &random)]
    }
    var stream = UTF8Stream()
    var text = ""
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...3, using: &random)
      text += stream.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    text += stream.finish()
    #expect(
      text.unicodeScalars.elementsEqual(String(decoding: bytes, as: UTF8.self).unicodeScalars))
  }
}

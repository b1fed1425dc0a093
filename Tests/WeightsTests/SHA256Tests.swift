import Foundation
import Testing
import Weights

/// Digests as of coreutils' `sha256sum`.
struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      String(repeating: "a", count: 55),
      "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"
    ),
    (
      String(repeating: "a", count: 56),
      "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"
    ),
    (
      String(repeating: "a", count: 63),
      "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"
    ),
    (
      String(repeating: "a", count: 64),
      "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
    ),
    (
      String(repeating: "a", count: 119),
      "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"
    ),
    (
      String(repeating: "a", count: 120),
      "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"
    ),
    (
      String(repeating: "a", count: 100_000),
      "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee"
    ),
  ])
  func `texts of every length about a block`(text: String, digest: String) {
    #expect(SHA256.hex(of: text) == digest)
    // In pieces of 7 bytes.
    var hash = SHA256()
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: 7) {
      bytes[start..<min(start + 7, bytes.count)].withUnsafeBytes { hash.update($0) }
    }
    #expect(hash.digest() == digest)
  }

  @Test func `a large file is told by its size and samples of it`() throws {
    let path = NSTemporaryDirectory() + "/cistron-digest-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var data = Data(repeating: 7, count: 5 << 20)
    try data.write(to: URL(fileURLWithPath: path))
    let whole = try #require(FileDigest(path: path))
    #expect(whole.bytes == 5 << 20 && !whole.isSampled)
    let sampled = try #require(FileDigest(path: path, wholeLimit: 1 << 20))
    #expect(sampled.isSampled && sampled.sha256 != whole.sha256)
    data[data.count - 1] = 8
    try data.write(to: URL(fileURLWithPath: path))
    #expect(FileDigest(path: path) != whole)
    #expect(FileDigest(path: path, wholeLimit: 1 << 20) != sampled)
    #expect(FileDigest(path: path + "-none") == nil)
    #expect(FileDigest(path: NSTemporaryDirectory()) == nil)
  }
}

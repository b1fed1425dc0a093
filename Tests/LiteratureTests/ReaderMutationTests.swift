import Foundation
import TestSupport
import Testing

@testable import Literature

/// Damages files and demands an error or records, never a crash or a hang.
@Suite struct ReaderMutationTests {
  private static let jsonLines = """
    {"pmid": "12", "title": "T \\u03b2\\ud83d\\ude00", "abstract": "One. Two.", "year": 2001}
    {"pmid": 13, "title": "β", "snippets": ["a", "b"], "mesh": ["x"], "n": [1.5e-3, {"a": null}]}
    {"id": "x", "kind": "summary", "text": "T.", "source": {"kind": "pmid", "id": "5"}}

    """
  private static let xml = """
    <?xml version="1.0"?><!DOCTYPE PubmedArticleSet PUBLIC "a" "b"><PubmedArticleSet>
    <PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>A &lt;&#946;
    </ArticleTitle><Abstract><AbstractText Label="AIM">10<sup>-8</sup> <math><mfrac><mi>a</mi>
    <mn>2</mn></mfrac></math><![CDATA[x]]></AbstractText></Abstract></Article><!-- c -->
    </MedlineCitation></PubmedArticle></PubmedArticleSet>
    """

  /// gzip (RFC 1952) with stored blocks: enough to make members by hand.
  private static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    crc = ~crc
    let size = UInt16(bytes.count)
    func little<T: FixedWidthInteger>(_ value: T) -> [UInt8] {
      (0..<T.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1]
    return head + little(size) + little(~size) + bytes + little(crc) + little(UInt32(bytes.count))
  }

  @Test(arguments: ["json", "xml", "gzip"])
  func `damaged files give an error or records`(kind: String) {
    let original: [UInt8] =
      switch kind {
      case "json": Array(Self.jsonLines.utf8)
      case "xml": Array(Self.xml.utf8)
      default: Self.gzip(Array(Self.jsonLines.utf8)) + Self.gzip(Array("{\"pmid\":1}".utf8))
      }
    var random = SplitMix64(seed: 11)
    var failures = 0
    for _ in 0..<4000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(bytes.randomElement(using: &random) ?? 0, at: at)
        case 3: bytes.removeSubrange(at...)
        default:
          let end = min(bytes.count, at + Int.random(in: 1...60, using: &random))
          bytes.insert(contentsOf: bytes[at..<end], at: at)
        }
      }
      do {
        _ = try LiteratureReader(bytes: bytes, name: "m").records()
      } catch {
        #expect(error is LiteratureError)
        failures += 1
      }
    }
    #expect(failures > 1000)
  }

  @Test func `members of gzip that follow one another, and zeros after them, are one file`() throws
  {
    let one = Self.gzip(Array("{\"pmid\":1}\n{\"pmi".utf8))
    let two = Self.gzip(Array("d\":2}".utf8))
    let records = try LiteratureReader(bytes: one + two + [0, 0, 0], name: "a.gz").records()
    #expect(records.map(\.source.id) == ["1", "2"])
  }

  @Test func `a truncated gzip file names the offset, after its whole lines`() {
    let bytes = Self.gzip(Array("{\"pmid\":1}\n{\"pmid\":2}\n".utf8)).dropLast(9)
    var ids: [String] = []
    let error = #expect(throws: LiteratureError.self) {
      try LiteratureReader(bytes: Array(bytes), name: "a.gz").forEach { ids.append($0.source.id) }
    }
    #expect(ids == ["1"])
    #expect(
      error?.description
        == "a.gz: compressed byte \(bytes.count): the gzip data end in the middle. "
        + "Fetch or copy the file again.")
  }

  @Test func `a wrong checksum and what is no gzip after a member are errors`() {
    var bytes = Self.gzip(Array("{\"pmid\":1}\n".utf8))
    bytes[bytes.count - 6] ^= 1
    let garbage = Self.gzip(Array("{\"pmid\":1}\n".utf8)) + Array("garbage".utf8)
    for bytes in [bytes, garbage] {
      let error = #expect(throws: LiteratureError.self) {
        try LiteratureReader(bytes: bytes, name: "a.gz").records()
      }
      #expect(error?.reason == "the gzip data are damaged")
    }
  }

  @Test func `a line without end is refused before it fills the memory`() {
    let line = [UInt8](repeating: 0x61, count: 66 << 20)
    let error = #expect(throws: LiteratureError.self) {
      try LiteratureReader(bytes: Array("{\"pmid\":\"".utf8) + line, name: "a").records()
    }
    #expect(error?.description == "a:1: the line is longer than 64 MiB. Write one record a line.")
  }
}

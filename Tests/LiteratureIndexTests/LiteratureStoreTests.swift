import Foundation
import Literature
import TestSupport
import Testing

@testable import LiteratureIndex

struct LiteratureStoreTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "/cistron-store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func record(_ id: String, _ title: String, _ text: String) -> Abstract {
    var record = Abstract(source: Source(.pmid, id), title: title, text: text)
    record.year = 2001
    record.authors = ["Doe J"]
    return record
  }

  private func found(_ store: LiteratureStore, _ words: [String]) throws -> [String] {
    try store.candidates(
      matching: MatchExpression(words.map { [$0] }).sql, limit: 10, titleWeight: 1, textWeight: 1
    ).map(\.abstract.source.id)
  }

  @Test func `adding twice changes nothing, and a changed record is updated`() throws {
    let store = try LiteratureStore(path: folder + "/a.sqlite", access: .create)
    let batch = [record("1", "CFTR", "Chloride channel."), record("2", "HBB", "Globin β-chain.")]
    #expect(try store.add(batch) == IngestCount(added: 2))
    #expect(try store.add(batch) == IngestCount(unchanged: 2))
    #expect(try store.add([record("1", "CFTR", "Potassium channel.")]) == IngestCount(updated: 1))
    #expect(try found(store, ["chloride"]) == [])
    #expect(try found(store, ["potassium"]) == ["1"])
    #expect(try found(store, ["beta"]) == ["2"])
    #expect(try store.verify() == [])
    #expect(try store.remove(Source(.pmid, "2")))
    #expect(try !store.remove(Source(.pmid, "2")))
    #expect(try found(store, ["beta"]) == [])
    #expect(try store.verify() == [])
    #expect(try store.abstract(Source(.pmid, "1")) == record("1", "CFTR", "Potassium channel."))
  }

  @Test func `a record is found by the questions that it answers, and its text stays as it was`()
    throws
  {
    let store = try LiteratureStore(path: folder + "/asked.sqlite", access: .create)
    var asked = record("1", "COL1A1", "Collagen of bone.")
    asked.asked = [Asked("Why do brittle bones break?", sentence: 0), Asked("β-strands?")]
    #expect(try store.add([asked]) == IngestCount(added: 1))
    #expect(try store.add([asked]) == IngestCount(unchanged: 1))
    #expect(try found(store, ["brittle"]) == ["1"])
    #expect(try found(store, ["beta"]) == ["1"])
    #expect(try store.abstract(Source(.pmid, "1")) == asked)
    #expect(try store.verify() == [])
    asked.asked = []
    #expect(try store.add([asked]) == IngestCount(updated: 1))
    #expect(try found(store, ["brittle"]) == [])
    #expect(try store.verify() == [])
  }

  @Test func `a failed batch leaves the batches before it`() throws {
    let path = folder + "/b.sqlite"
    let store = try LiteratureStore(path: path, access: .create)
    try store.add([record("1", "A", "First.")])
    // A second connection that begins to write and goes away leaves nothing.
    let reader = try LiteratureStore(path: path)
    try store.add([record("2", "B", "Second.")])
    #expect(try reader.count() == 2)
    #expect(throws: IndexError.self) { try reader.add([record("3", "C", "Third.")]) }
    #expect(try store.count() == 2)
  }

  @Test func `other files are refused by name, with what to try`() throws {
    let text = folder + "/notes.txt"
    try "not a database".write(toFile: text, atomically: true, encoding: .utf8)
    let cases: [(String, String)] = [
      (folder + "/none.sqlite", "no such index. Make it with `cistron index add FILE`."),
      (text, "not a cistron index. Make one with `cistron index add FILE --index NEW`."),
    ]
    for (path, message) in cases {
      let error = #expect(throws: IndexError.self) { _ = try LiteratureStore(path: path) }
      #expect(error?.description == "\(path): \(message)")
    }
    #expect(throws: IndexError.self) { _ = try LiteratureStore(path: text, access: .create) }
  }

  @Test func `damaged index files are errors, never crashes`() throws {
    let path = folder + "/c.sqlite"
    let store = try LiteratureStore(path: path, access: .create)
    try store.add((0..<50).map { record("\($0)", "Title \($0)", "Words of record \($0).") })
    try store.finishWriting()
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var random = SplitMix64(seed: 3)
    for i in 0..<150 {
      var bytes = whole
      for _ in 0..<(1 + Int(random.next() % 40)) {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      if i % 5 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
      let damaged = folder + "/d\(i).sqlite"
      try Data(bytes).write(to: URL(fileURLWithPath: damaged))
      do {
        let store = try LiteratureStore(path: damaged)
        _ = try found(store, ["words", "title"])
        _ = try store.statistics()
      } catch let error as IndexError {
        #expect(error.description.hasPrefix(damaged))
      } catch {}
    }
  }

  @Test func `no question is a syntax error of FTS5`() throws {
    let store = try LiteratureStore(
      inMemory: "x", abstracts: [record("1", "A", "NEAR AND OR NOT words")])
    var random = SplitMix64(seed: 11)
    let pieces = [
      "\"", "'", "*", "^", "(", ")", "NEAR(", "AND", "OR", "NOT", "{a}:", "title:", "-", "+",
      "\u{0}", "🧬", "β",
      "a", "%", ";", "--", "\\", "１", "é", "\n", "NEAR", ",", "x y",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int(1 + random.next() % 8)).map { _ in pieces.randomElement(using: &random)! }
        .joined(separator: " ")
      let words = SearchText.words(text, stemmed: false)
      let expression = MatchExpression(words.map { [$0] })
      guard !expression.isEmpty else { continue }
      _ = try store.candidates(matching: expression.sql, limit: 3, titleWeight: 1, textWeight: 1)
    }
  }
}

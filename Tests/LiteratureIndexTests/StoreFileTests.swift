import Foundation
import GRDB
import Literature
import Testing

@testable import LiteratureIndex

/// Files that are not what they should be, and ingests that end early.
struct StoreFileTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "/cistron-files-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func record(_ id: String) -> Abstract {
    Abstract(source: Source(.pmid, id), title: "Title \(id)", text: "Chloride channels.")
  }

  private func error(_ path: String, _ access: LiteratureStore.Access) -> String? {
    #expect(throws: IndexError.self) { _ = try LiteratureStore(path: path, access: access) }?
      .description
  }

  @Test(arguments: [LiteratureStore.Access.readOnly, .readWrite, .create])
  func `another program's database is refused and left as it was`(
    access: LiteratureStore.Access
  ) throws {
    let path = folder + "/other.sqlite"
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE notes (text)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(
      error(path, access)
        == "\(path): not a cistron index. Make one with `cistron index add FILE --index NEW`.")
    let after = try DatabaseQueue(path: path).read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
    }
    #expect(after == ["notes"])
    if access == .readOnly {
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func `an empty file is no index, and may become one`() throws {
    let path = folder + "/empty.sqlite"
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(
      error(path, .readOnly)
        == "\(path): not a cistron index. Make one with `cistron index add FILE --index NEW`.")
    #expect(try LiteratureStore(path: path, access: .create).add([record("1")]).added == 1)
  }

  @Test func `an index of a later version is not touched`() throws {
    let path = folder + "/later.sqlite"
    let store = try LiteratureStore(path: path, access: .create)
    try store.database.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9: to come')")
    }
    try store.finishWriting()
    for access in [LiteratureStore.Access.readOnly, .readWrite] {
      #expect(
        error(path, access)
          == "\(path): made by another version of cistron. Make it anew with `cistron index add FILE`."
      )
    }
  }

  @Test func `a copy of a finished index is whole, and opened to be read it cannot be written`()
    throws
  {
    let path = folder + "/whole.sqlite"
    let store = try LiteratureStore(path: path, access: .create)
    try store.add([record("1"), record("2")])
    try store.finishWriting()
    let copy = folder + "/copy.sqlite"
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    let reader = try LiteratureStore(path: copy)
    #expect(try reader.count() == 2)
    #expect(try reader.verify() == [])
    let message = "\(copy): cannot be written. Copy it to a folder that you own."
    #expect(
      #expect(throws: IndexError.self) { try reader.add([record("3")]) }?.description == message)
    #expect(
      #expect(throws: IndexError.self) { _ = try reader.remove(Source(.pmid, "1")) }?.description
        == message)
  }

  @Test func `a batch that breaks off leaves nothing of itself, and those before it whole`() throws
  {
    let store = try LiteratureStore(path: folder + "/batch.sqlite", access: .create)
    try store.add([record("1"), record("2")])
    try store.database.write {
      try $0.execute(
        sql: """
          CREATE TRIGGER power_cut BEFORE INSERT ON abstract WHEN NEW.id = '5'
          BEGIN SELECT RAISE(ABORT, 'cut'); END
          """)
    }
    #expect(throws: IndexError.self) {
      try store.add([record("3"), record("4"), record("5"), record("6")])
    }
    #expect(try store.count() == 2)
    #expect(try store.documentCounts(of: ["chlorid"]) == ["chlorid": 2])
    #expect(try store.verify() == [])
    try store.database.write { try $0.execute(sql: "DROP TRIGGER power_cut") }
    // The same file again goes on from there.
    let all = (1...6).map { record("\($0)") }
    #expect(try store.add(all) == IngestCount(added: 4, unchanged: 2))
    #expect(try store.verify() == [])
  }

  @Test func `a full-text index that does not match its abstracts is found`() throws {
    let store = try LiteratureStore(inMemory: "t", abstracts: [record("1")])
    #expect(try store.verify() == [])
    try store.database.write { try $0.execute(sql: "UPDATE abstract SET text = 'Sodium.'") }
    #expect(try store.verify() == ["the full-text index does not match the abstracts"])
  }

  @Test func `one batch that names a source twice keeps the last`() throws {
    let store = try LiteratureStore(inMemory: "t")
    var last = record("1")
    last.text = "Sodium channels."
    #expect(try store.add([record("1"), last]) == IngestCount(added: 1, updated: 1))
    #expect(try store.abstract(Source(.pmid, "1")) == last)
    #expect(try store.documentCounts(of: ["chlorid", "sodium"]) == ["sodium": 1])
    #expect(try store.verify() == [])
  }
}

import Foundation
import Literature
import Testing

@testable import Conversations

/// A folder that goes with its test.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "cistron-sessions-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The files that hold `text`, byte for byte.
  func files(holding text: String) throws -> [String] {
    let needle = Data(text.utf8)
    return try FileManager.default.contentsOfDirectory(atPath: path).filter {
      let data = try Data(contentsOf: URL(fileURLWithPath: path + "/" + $0))
      return data.range(of: needle) != nil
    }.sorted()
  }
}

struct SessionStoreTests {
  let folder = try! Folder()
  var file: String { folder.path + "/state/sessions.sqlite" }
  static let morning = Date(timeIntervalSince1970: 1_767_261_900)

  private func turn(_ question: String, answer: String = "An answer. [1]") -> SessionTurn {
    SessionTurn(question: question, search: question, answer: answer, record: "{\"id\":\"1\"}")
  }

  private func passage(_ id: String, _ text: String) -> Abstract {
    var passage = Abstract(source: Source(.pmid, id), title: "Title \(id)", text: text)
    passage.authors = ["Smith J"]
    passage.journal = "Journal"
    passage.year = 2020
    passage.doi = "10.1/x"
    passage.retraction = "Retracted"
    return passage
  }

  @Test func `a session comes back as it was`() throws {
    let store = try SessionStore(path: file)
    let id = try store.begin(now: Self.morning)
    let first = SessionTurn(
      question: "and in mice?", search: "What causes PKU in mice?", answer: "Pah.",
      record: "{\"a\":\"β\"}")
    let one = passage("1", "Text of one.")
    #expect(try store.append(first, passages: [1: one], to: id, now: Self.morning))
    #expect(try store.append(turn("second"), passages: [4: passage("9", "Nine.")], to: id))
    let again = try SessionStore(path: file).session(id)
    #expect(again.turns == [first, turn("second")])
    #expect(again.passages == [1: one, 4: passage("9", "Nine.")])
    #expect(again.summary.started == "2026-01-01T10:05:00Z")
    #expect(again.summary.turns == 2)
    #expect(again.summary.opening == "and in mice?")
  }

  @Test func `file and folder are readable by their owner alone`() throws {
    let store = try SessionStore(path: file)
    _ = try store.append(turn("q"), passages: [:], to: store.begin())
    func mode(_ path: String) throws -> Int {
      try #require(
        FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
      ).intValue
    }
    #expect(try mode(folder.path + "/state") == 0o700)
    for end in ["", "-wal", "-shm"] { #expect(try mode(file + end) == 0o600, "\(end)") }
  }

  @Test func `sessions are listed newest first, and found by number or name`() throws {
    let store = try SessionStore(path: file)
    let old = try store.begin(name: "old", now: Self.morning)
    let new = try store.begin(now: Self.morning + 60)
    #expect(try store.list().map(\.id) == [new, old])
    #expect(try store.append(turn("q"), passages: [:], to: old, now: Self.morning + 120))
    #expect(try store.list().map(\.id) == [old, new])
    #expect(try store.list(limit: 1).map(\.name) == ["old"])
    #expect(try store.id(of: "old") == old)
    #expect(try store.id(of: String(new)) == new)
    try store.rename(new, to: "old")
    #expect(throws: SessionError.self) { try store.id(of: "old") }
    #expect(throws: SessionError.self) { try store.id(of: "none") }
    #expect(throws: SessionError.self) { try store.session(99) }
  }

  @Test func `words find turns, whatever signs stand in them`() throws {
    let store = try SessionStore(path: file)
    let id = try store.begin()
    _ = try store.append(
      turn("What causes β-thalassaemia?", answer: "HBB variants."), passages: [:], to: id)
    _ = try store.append(turn("Where is TP53?"), passages: [:], to: id)
    #expect(try store.search("β-thalassaemia").map(\.number) == [1])
    #expect(
      try store.search("hbb variant cause").map(\.question) == ["What causes β-thalassaemia?"])
    #expect(try store.search("TP53").map(\.session) == [id])
    #expect(try store.search("TP53 HBB") == [])
    for signs in ["", "\"", "*", "NEAR(", "a AND", "NOT", "title:x", "-", "🧬", "' OR 1=1"] {
      _ = try store.search(signs)
    }
  }

  /// Words, whole sentences and stems: nothing of a deleted session is in any file.
  @Test(arguments: [false, true])
  func `nothing of a deleted session is left in the files`(all: Bool) throws {
    let store = try SessionStore(path: file)
    let gone = try store.begin(name: "zuckerkandl")
    let kept = try store.begin()
    for i in 0..<40 {
      _ = try store.append(
        SessionTurn(
          question: "quaggamutation \(i)?", search: "okapivariant \(i)",
          answer: "wombatprotein \(i)",
          record: "{\"lemurallele\":\(i)}"),
        passages: [i + 1: passage("\(i)", "capybaratext " + String(repeating: "x", count: 3000))],
        to: gone)
      _ = try store.append(turn("phenylketonuria \(i)"), passages: [:], to: kept)
    }
    let secrets = [
      "quaggamutation", "okapivariant", "wombatprotein", "lemurallele", "capybaratext",
      "zuckerkandl",
      "quagga", "okapivari",
    ]
    let state = folder.path + "/state"
    func holding(_ text: String) throws -> [String] {
      let needle = Data(text.utf8)
      return try FileManager.default.contentsOfDirectory(atPath: state).filter {
        try Data(contentsOf: URL(fileURLWithPath: state + "/" + $0)).range(of: needle) != nil
      }
    }
    for secret in secrets { #expect(try !holding(secret).isEmpty, "\(secret)") }
    if all { try store.deleteAll() } else { try store.delete([gone]) }
    for secret in secrets { #expect(try holding(secret) == [], "\(secret)") }
    #expect(try store.list().map(\.id) == (all ? [] : [kept]))
    #expect(try store.search("quaggamutation") == [])
    #expect(try store.search("phenylketonuria", limit: 99).count == (all ? 0 : 40))
    #expect(try store.append(turn("late"), passages: [:], to: gone) == false)
    #expect(try store.begin() > kept)
  }

  @Test func `several users of the file at once lose nothing`() async throws {
    let path = file
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try SessionStore(path: path)
          let id = try store.begin(name: "w\(writer)")
          for i in 0..<20 {
            _ = try store.append(
              SessionTurn(question: "q\(writer) \(i)", search: "", answer: "", record: "{}"),
              passages: [:], to: id)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try SessionStore(path: path).list().map(\.turns) == [20, 20, 20, 20])
  }

  @Test func `what is no store of sessions is named`() throws {
    let path = folder.path + "/diary"
    try "Dear diary, it is a fine day.".write(toFile: path, atomically: true, encoding: .utf8)
    #expect {
      try SessionStore(path: path)
    } throws: {
      "\($0)".hasPrefix("\(path): not a file of cistron sessions.")
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("Dear diary"))
    #expect(throws: SessionError.self) { try SessionStore(path: folder.path) }
  }
}

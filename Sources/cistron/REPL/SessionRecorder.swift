import Answering
import Conversations
import Foundation
import Literature
import Reports

/// Keeps a conversation as it happens. The file is made with the first turn that may be kept. Where it
/// cannot be written the conversation goes on, and that is said once.
final class SessionRecorder {
  private let path: String
  private var store: SessionStore?
  private(set) var session: Int64?
  /// Marks whose passages are in the file.
  private var kept: Set<Int> = []
  private var name: String?
  private var hasFailed = false

  init(path: String) { self.path = path }

  /// The file, if there is one or `make` asks for one.
  func opened(make: Bool = false) throws -> SessionStore? {
    if store == nil, make || SessionStore.exists(at: path) { store = try SessionStore(path: path) }
    return store
  }

  /// - Returns: what to tell the user, the first time that it fails.
  func keep(_ turn: Conversation.Turn, _ book: MarkBook) -> String? {
    do {
      try write(turn, book)
      return nil
    } catch {
      defer { hasFailed = true }
      return hasFailed ? nil : UserError(error).description
    }
  }

  private func write(_ turn: Conversation.Turn, _ book: MarkBook) throws {
    guard let store = try opened(make: true) else { return }
    let stored = SessionTurn(
      question: turn.question, search: turn.search, answer: AnswerText.plain(turn.answer),
      record: AnswerRecord.json(turn.answer).line)
    let marks = Set(turn.answer.sentences.flatMap { $0.cites.map(\.mark) })
    func append(_ marks: Set<Int>, to session: Int64) throws -> Bool {
      var passages: [Int: Passage] = [:]
      for mark in marks { passages[mark] = book[mark] }
      return try store.append(stored, passages: passages.mapValues(\.abstract), to: session)
    }
    if let session, try append(marks.subtracting(kept), to: session) {
      kept.formUnion(marks)
      return
    }
    // None yet, or someone deleted it meanwhile: what was said before stays deleted.
    let fresh = try store.begin(name: name)
    _ = try append(marks, to: fresh)
    (session, kept) = (fresh, marks)
  }

  /// Names the session, or the one that the next turn begins.
  func rename(_ name: String) throws {
    self.name = name
    if let session { try opened()?.rename(session, to: name) }
  }

  func forget() { (session, kept, name) = (nil, [], nil) }

  /// Goes on with a session that was read.
  func resume(_ session: SavedSession) {
    self.session = session.summary.id
    kept = Set(session.passages.keys)
    name = session.summary.name
  }
}

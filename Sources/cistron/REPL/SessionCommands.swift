import Answering
import Conversations
import Foundation
import Literature
import Reports
import Retrieval
import Terminal

/// `/save`, `/load`, `/list`, `/export`: conversations as they are kept.
extension SlashCommand {
  private static func recorder(_ chat: Conversation) throws -> SessionRecorder {
    guard let recorder = chat.recorder else {
      throw UserError("this conversation is private: nothing is kept.", status: .usage)
    }
    return recorder
  }

  static func save(_ name: String, _ chat: Conversation) throws {
    guard !name.isEmpty else {
      throw UserError(
        "/save NAME: how should it be called? /export FILE writes a file.", status: .usage)
    }
    // What looks like a file is one.
    if AnswerFormat(path: name) != nil { return try export(name, chat) }
    guard Int(name) == nil else {
      throw UserError("/save \(name): a name, not a number. Numbers are given.", status: .usage)
    }
    let recorder = try recorder(chat)
    guard chat.turns.contains(where: \.isKept) else {
      throw UserError("nothing to save yet.", status: .usage)
    }
    try recorder.rename(name)
    printOut(TerminalText.sanitised("This conversation is called \(name)."))
  }

  static func list(_ chat: Conversation) throws {
    let recorder = try recorder(chat)
    let sessions = try recorder.opened()?.list(limit: 10) ?? []
    if sessions.isEmpty { return printOut("Nothing has been kept yet.") }
    for session in sessions {
      let here = session.id == recorder.session ? "  (this one)" : ""
      printOut(chat.out.wrapped(LogCommand.Sessions.line(session) + here, indent: 4))
    }
  }

  static func load(_ name: String, _ chat: Conversation) throws {
    guard !name.isEmpty else {
      throw UserError("/load N: a number or name. /list shows them.", status: .usage)
    }
    guard let store = try recorder(chat).opened() else {
      throw UserError("\(name): no such session. Nothing has been kept yet.", status: .usage)
    }
    try chat.resume(SavedSession(store.session(store.id(of: name))))
    for turn in chat.turns.suffix(3) {
      printOut(
        chat.out.styled(chat.out.wrapped(TerminalText.sanitised("> \(turn.question)")), .dim))
    }
    let turns = chat.turns.count
    let marks = chat.book.count == 0 ? "" : ", passages up to [\(chat.book.count)]"
    printOut(
      chat.out.wrapped(
        "Conversation \(chat.recorder?.session ?? 0): \(turns) question\(turns == 1 ? "" : "s")"
          + "\(marks). Go on."))
  }

  static func export(_ path: String, _ chat: Conversation) throws {
    guard !path.isEmpty else {
      throw UserError("/export FILE: where should it go?", status: .usage)
    }
    guard let format = AnswerFormat(path: path) else {
      throw UserError(
        TerminalText.sanitised(
          "/export \(path): end the name in .md, .html, .json, .txt, .ris, .bib or .nbib."),
        status: .usage)
    }
    let kept = chat.turns.filter { $0.isKept || chat.isPrivate }
    guard !kept.isEmpty else { throw UserError("nothing to save yet.", status: .usage) }
    let report = AnswerReport(
      title: kept.count == 1 ? kept[0].question : "A conversation with cistron",
      items: kept.map { .init(question: $0.question, search: $0.search, answer: $0.answer) },
      methods: .init(chat.answerer))
    let text = format == .json ? ConversationRecord.json(report) : format.text(of: report)
    try writeFile(text, to: path)
    let count = "\(kept.count) question\(kept.count == 1 ? "" : "s")"
    let left = chat.turns.count - kept.count
    printOut(
      TerminalText.sanitised(
        "\(count) saved to \(path)." + (left > 0 ? " Private ones are left out: \(left)." : "")))
  }
}

extension Conversation {
  /// Forgets everything that was said.
  func begin() {
    turns = []
    topic = nil
    topicIsKept = true
    book = MarkBook()
    recorder?.forget()
  }

  /// Goes on with a session that was kept, with its marks.
  func resume(_ session: SavedSession) throws {
    begin()
    let stores = bench.stores
    let current = try session.passages.mapValues { passage in
      try stores.lazy.compactMap { try $0.abstract(passage.source) }.first?.text ?? passage.text
    }
    let numbers = Dictionary(
      session.passages.map { ($1.source, current[$0]) }, uniquingKeysWith: { $1 })
    book = MarkBook(session.passages) { passage in
      passage.source.kind == .computed || numbers[passage.source] == passage.text
    }
    for item in session.items {
      let search = item.search ?? item.question
      turns.append(
        Turn(question: item.question, search: search, answer: item.answer, isKept: true))
      topic = Topic.after(search, answer: item.answer.cited, before: topic, names: bench.names)
    }
    recorder?.resume(session)
  }

  /// A question from the editor: its first character decides as at the prompt.
  func askEdited(_ text: String) {
    let question = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      .trimmingCharacters(in: .whitespaces)
    ask(question, isKept: mayKeep(text))
  }
}

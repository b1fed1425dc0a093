import Answering
import ArgumentParser
import Conversations
import Foundation
import Literature
import Reports
import Terminal

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Look through the conversations that were kept, and delete them.",
    discussion: """
      Conversations are kept as they happen, in a file that only you can read. Lines that hold a genotype
      or speak of a person, lines that begin with a space, and everything under --private are not.
      """,
    subcommands: [List.self, Show.self, Search.self, Delete.self, PathOf.self],
    defaultSubcommand: List.self)

  /// Where the sessions of this user are, and how they are opened.
  enum Sessions {
    static func path() throws -> String { try Settings().folders.sessions }

    /// nil where nothing has been kept yet.
    static func store() throws -> SessionStore? {
      let path = try path()
      return SessionStore.exists(at: path) ? try SessionStore(path: path) : nil
    }

    static func required() throws -> SessionStore {
      guard let store = try store() else {
        throw UserError(
          "\(try path()): nothing has been kept yet. `cistron` starts a conversation.")
      }
      return store
    }

    /// One line a session: number, when, turns, name or first question.
    static func line(_ session: SessionSummary) -> String {
      let turns = "\(session.turns) turn\(session.turns == 1 ? " " : "s")"
      let name = session.name.map { "\($0): " } ?? ""
      return TerminalText.sanitised(
        "\(session.id)  \(localTime(session.updated))  \(turns)  \(name)\(session.opening)")
    }

    /// "2026-03-01 10:05" here, of a time in UTC.
    static func localTime(_ stamp: String) -> String {
      guard let date = try? Date(stamp, strategy: .iso8601) else { return stamp }
      let formatter = DateFormatter()
      formatter.locale = Locale(identifier: "en_US_POSIX")
      formatter.dateFormat = "yyyy-MM-dd HH:mm"
      return formatter.string(from: date)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The newest conversations: number, time, turns, first question.")

    @Option(name: .shortAndLong, help: "How many.")
    var limit = 20

    func run() throws {
      try cistron.run {
        for session in try Sessions.store()?.list(limit: max(1, limit)) ?? [] {
          printOut(Sessions.line(session))
        }
        return .answered
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print a conversation.")

    @Option(name: .long, help: "One of \(AnswerFormat.allNames).")
    var format: AnswerFormat = .text

    @Argument(help: "The number or name of a conversation.")
    var session: String

    func run() throws {
      try cistron.run {
        let store = try Sessions.required()
        let found = try SavedSession(store.session(store.id(of: session)))
        let text = format.text(of: found.report(methods: found.methods))
        printOut(text, terminator: "")
        return .answered
      }
    }
  }

  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find the questions and answers that hold all of the words.")

    @Option(name: .shortAndLong, help: "How many.")
    var limit = 20

    @Argument(help: "Words.")
    var words: [String]

    func run() throws {
      try cistron.run {
        let words = words.joined(separator: " ")
        let found = try Sessions.store()?.search(words, limit: max(1, limit)) ?? []
        if found.isEmpty { note("Nothing that was kept holds all of these words.") }
        for match in found {
          printOut(
            TerminalText.sanitised(
              "\(match.session)  \(Sessions.localTime(match.asked))  \(match.question)\n    "
                + match.excerpt.split(whereSeparator: \.isNewline).joined(separator: " ")))
        }
        return .answered
      }
    }
  }

  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Delete conversations so that nothing of them is left in the file.")

    @Flag(name: .long, help: "Every conversation.")
    var all = false

    @Argument(help: "Numbers or names of conversations.")
    var sessions: [String] = []

    func run() throws {
      try cistron.run {
        guard all != !sessions.isEmpty else {
          throw UserError(
            "cistron log delete: name conversations (`cistron log list` shows them), or write --all.",
            status: .usage)
        }
        guard let store = try Sessions.store() else {
          if all { return .answered }
          throw UserError("\(sessions[0]): no such session. Nothing has been kept yet.")
        }
        if all {
          try store.deleteAll()
        } else {
          try store.delete(try sessions.map(store.id))
        }
        note(all ? "Everything is deleted." : "Deleted: \(sessions.joined(separator: ", ")).")
        return .answered
      }
    }
  }

  struct PathOf: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "path", abstract: "Print where conversations are kept.")

    func run() throws {
      try cistron.run {
        printOut(try Sessions.path())
        return .answered
      }
    }
  }
}

/// A session read back: its answers with the passages behind their marks.
struct SavedSession {
  let summary: SessionSummary
  let items: [AnswerReport.Item]
  let passages: [Int: Passage]

  init(_ session: Session) throws {
    summary = session.summary
    passages = session.passages.mapValues { Passage($0) }
    let book = MarkBook(passages, isCurrent: { _ in true }).allPassages
    items = try session.turns.map { turn in
      guard let answer = AnswerRecord.answer(turn.record, passages: book) else {
        throw SessionError.damaged(
          "session \(session.summary.id)", what: "the answer to \"\(turn.question)\"")
      }
      return .init(question: turn.question, search: turn.search, answer: answer)
    }
  }

  var title: String { summary.name ?? "Conversation \(summary.id)" }

  /// The options of the time were not kept, but for the seed.
  var methods: AnswerReport.Methods {
    .init(
      version: Cistron.configuration.version,
      options: Set(items.map(\.answer.seed)).sorted().map { "seed \($0)" })
  }

  func report(methods: AnswerReport.Methods) -> AnswerReport {
    AnswerReport(title: title, items: items, methods: methods)
  }
}

import Answering
import Foundation
import Retrieval
import Terminal

/// The commands of a conversation.
enum SlashCommand: String, CaseIterable {
  case help, sources, passage, quote, why, against, cite, search, explain, table, set, model, new,
    save,
    load, list, export, edit, quit

  /// What is typed, and what it does.
  var usage: (form: String, meaning: String) {
    switch self {
    case .help: ("/help", "this list")
    case .sources: ("/sources", "the passages behind the last answer")
    case .passage: ("/passage N", "passage N (or an id) in full, what was cited marked")
    case .quote: ("/quote", "what the last answer cites, word for word, and where it stands")
    case .why:
      ("/why [N]", "how the last answer came about; of a table's value N, formula and rows")
    case .against: ("/against", "sentences that speak against the last answer")
    case .cite: ("/cite FORM [FILE]", "its references as ris, bibtex, csl or nbib")
    case .search: ("/search WORDS", "ranked passages and why each matched")
    case .explain: ("/explain FILE", "what a table of results is, and what stands out")
    case .table: ("/table [WORDS]", "its columns, or the rows that are asked for, with the filter")
    case .set: ("/set KEY VALUE", "mode, depth, share or seed; without words, what is set")
    case .model: ("/model [FILE]", "the model and its context; with a GGUF file, change to it")
    case .new: ("/new", "begin another conversation")
    case .save: ("/save NAME", "name this conversation; it is kept as it happens")
    case .load: ("/load N", "go on with a kept conversation, by number or name")
    case .list: ("/list", "the newest kept conversations")
    case .export: ("/export FILE", "write it as .md, .html, .json, .txt, .ris, .bib or .nbib")
    case .edit: ("/edit", "write the question in $EDITOR")
    case .quit: ("/quit", "leave (or Ctrl-D)")
    }
  }

  /// Runs a line that begins with "/". False where the conversation is over.
  static func run(_ line: String, _ chat: Conversation) throws -> Bool {
    let parts = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
    guard let command = parts.first.flatMap(SlashCommand.init(rawValue:)) else {
      throw UserError(
        TerminalText.sanitised("/\(parts.first ?? ""): no such command. /help lists them."),
        status: .usage)
    }
    switch command {
    case .help: help(chat)
    case .sources: try sources(chat)
    case .passage: try passage(rest, chat)
    case .quote: try quote(chat)
    case .why: rest.isEmpty ? try why(chat) : try why(rest, chat)
    case .against: try against(chat)
    case .cite: try cite(rest, chat)
    case .search: try search(rest, chat)
    case .explain: try explain(rest, chat)
    case .table: try table(rest, chat)
    case .set: try set(rest, chat)
    case .model: try model(rest, chat)
    case .new:
      chat.begin()
      chat.tablePath = nil
      chat.columns.names = []
      printOut("A new conversation.")
    case .save: try save(rest, chat)
    case .load: try load(rest, chat)
    case .list: try list(chat)
    case .export: try export(rest, chat)
    case .edit: try edit(chat)
    case .quit: return false
    }
    return true
  }

  static func last(_ chat: Conversation) throws -> Conversation.Turn {
    guard let turn = chat.turns.last else {
      throw UserError("nothing has been asked yet.", status: .usage)
    }
    return turn
  }

  private static func help(_ chat: Conversation) {
    for command in allCases {
      let (form, meaning) = command.usage
      let padding = String(repeating: " ", count: max(1, 19 - form.count))
      printOut(chat.out.wrapped(form + padding + meaning, indent: 19))
    }
  }

  private static func search(_ words: String, _ chat: Conversation) throws {
    guard !words.isEmpty else {
      throw UserError("/search WORDS: what should be searched?", status: .usage)
    }
    let question = Question(words, names: chat.bench.names)
    let retrieval = try chat.bench.retriever().retrieve(question, limit: 10)
    printOut(
      chat.out.wrapped(
        TerminalText.sanitised(SearchCommand.SearchText.report(retrieval)), indent: 3))
  }

  private static func set(_ rest: String, _ chat: Conversation) throws {
    let words = rest.split(separator: " ").map(String.init)
    if words.isEmpty {
      return printOut(
        "mode \(chat.answerer.mode.rawValue)\ndepth \(chat.answerer.depth)\nshare \(chat.answerer.modelShare)\nseed \(chat.answerer.seed)"
      )
    }
    if words.count == 2, words[0] == "mode" {
      guard let mode = Answer.Mode(rawValue: words[1]), mode != .checked else {
        throw UserError("/set mode: quote, locked or free.", status: .usage)
      }
      chat.answerer.mode = mode
      return
    }
    guard words.count == 2, let number = Double(words[1]), number >= 0, number < 1e9 else {
      throw UserError("/set KEY VALUE: a key (depth, share, seed) and a number.", status: .usage)
    }
    switch words[0] {
    case "depth": chat.answerer.depth = max(1, Int(number))
    case "share": chat.answerer.modelShare = Float(number)
    case "seed": chat.answerer.seed = UInt64(number)
    default:
      throw UserError(
        TerminalText.sanitised(
          "/set \(words[0]): no such setting. There are depth, share and seed."), status: .usage)
    }
  }

  private static func model(_ path: String, _ chat: Conversation) throws {
    if !path.isEmpty {
      var fresh = try chat.bench.answerer(modelPath: path)
      fresh.depth = chat.answerer.depth
      fresh.modelShare = chat.answerer.modelShare
      fresh.mode = chat.answerer.mode
      fresh.seed = chat.answerer.seed
      chat.answerer = fresh
    }
    printOut(
      TerminalText.sanitised(
        "\(chat.answerer.model.name), context \(chat.answerer.model.contextLength)"))
  }

  private static func edit(_ chat: Conversation) throws {
    let environment = ProcessInfo.processInfo.environment
    let editor = environment["VISUAL"] ?? environment["EDITOR"] ?? "vi"
    let path = NSTemporaryDirectory() + "/cistron-\(UUID().uuidString).txt"
    guard
      FileManager.default.createFile(
        atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw UserError("\(path): cannot be written.") }
    defer { try? FileManager.default.removeItem(atPath: path) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec \(editor) \"$1\"", "cistron", path]
    try process.run()
    process.waitUntilExit()
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let question = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !question.trimmingCharacters(in: .whitespaces).isEmpty else {
      return printOut("(nothing written)")
    }
    printOut("> " + TerminalText.sanitised(question))
    chat.askEdited(text)
  }
}

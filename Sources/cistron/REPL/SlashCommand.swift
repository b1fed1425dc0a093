import Answering
import Foundation
import Grounding
import Literature
import Reports
import Retrieval
import Terminal

/// The commands of a conversation.
enum SlashCommand: String, CaseIterable {
  case help, sources, passage, search, set, model, new, save, edit, quit

  var usage: String {
    switch self {
    case .help: "/help              this list"
    case .sources: "/sources           the passages behind the last answer"
    case .passage: "/passage N         passage N in full, the quoted sentences marked"
    case .search: "/search WORDS      ranked passages and why each matched"
    case .set: "/set KEY VALUE     mode, depth, share or seed; without words, what is set"
    case .model: "/model             the model and its context"
    case .new: "/new               forget the conversation"
    case .save: "/save FILE         write the conversation as Markdown"
    case .edit: "/edit              write the question in $EDITOR"
    case .quit: "/quit              leave (or Ctrl-D)"
    }
  }

  /// Runs a line that begins with "/". False where the conversation is over.
  static func run(_ line: String, _ chat: Conversation) throws -> Bool {
    let parts = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
    guard let command = parts.first.flatMap(SlashCommand.init(rawValue:)) else {
      throw UserError("/\(parts.first ?? ""): no such command. /help lists them.", status: .usage)
    }
    switch command {
    case .help: allCases.forEach { printOut($0.usage) }
    case .sources: try sources(chat)
    case .passage: try passage(rest, chat)
    case .search:
      guard !rest.isEmpty else {
        throw UserError("/search WORDS: what should be searched?", status: .usage)
      }
      let question = Question(rest, names: chat.bench.names)
      let retrieval = try chat.bench.retriever.retrieve(question, limit: 10)
      printOut(TerminalText.sanitised(SearchCommand.SearchText.report(retrieval)))
    case .set: try set(rest, chat)
    case .model:
      printOut("\(chat.answerer.model.name), context \(chat.answerer.model.contextLength)")
    case .new:
      chat.turns = []
      chat.context = nil
      printOut("A new conversation.")
    case .save: try save(rest, chat)
    case .edit: try edit(chat)
    case .quit: return false
    }
    return true
  }

  private static func last(_ chat: Conversation) throws -> Answer {
    guard let answer = chat.turns.last?.answer else {
      throw UserError("nothing has been asked yet.", status: .usage)
    }
    return answer
  }

  private static func sources(_ chat: Conversation) throws {
    let answer = try last(chat)
    if answer.passages.isEmpty { return printOut("The last answer quotes nothing.") }
    for (i, passage) in answer.passages.enumerated() {
      printOut(
        chat.out.wrapped(
          TerminalText.sanitised("[\(i + 1)] " + Reference.line(passage.abstract)), indent: 4))
    }
  }

  private static func passage(_ word: String, _ chat: Conversation) throws {
    let answer = try last(chat)
    guard !answer.passages.isEmpty else {
      throw UserError("the last answer quotes no passage.", status: .usage)
    }
    guard let n = Int(word), answer.passages.indices.contains(n - 1) else {
      throw UserError(
        "/passage N: the last answer has passages 1 to \(answer.passages.count).", status: .usage)
    }
    let passage = answer.passages[n - 1]
    let spans = answer.sentences.flatMap(\.cites).filter { $0.mark == n }.map { $0.start..<$0.end }
    printOut(chat.out.styled(TerminalText.sanitised(passage.title), .bold))
    let sentences = passage.sentences.map { sentence in
      let text = TerminalText.sanitised(sentence.text)
      return spans.contains(sentence.range)
        ? (chat.out.usesStyles ? chat.out.styled(text, .bold) : "»\(text)«") : text
    }
    printOut(chat.out.wrapped(sentences.joined(separator: " ")))
    printOut(chat.out.styled(TerminalText.sanitised(Reference.line(passage.abstract)), .dim))
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
        "/set \(words[0]): no such setting. There are depth, share and seed.", status: .usage)
    }
  }

  private static func save(_ path: String, _ chat: Conversation) throws {
    guard !path.isEmpty else { throw UserError("/save FILE: where should it go?", status: .usage) }
    let kept = chat.turns.filter(\.isKept)
    guard !kept.isEmpty else { throw UserError("nothing to save yet.", status: .usage) }
    let text = kept.map { "## \($0.question)\n\n" + AnswerText.plain($0.answer) + "\n" }
    do {
      try text.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw UserError("\(path): cannot be written. Choose a folder that you own.")
    }
    printOut("\(kept.count) questions saved to \(path).")
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
    chat.ask(question, isKept: !chat.isPrivate && !Privacy.isPersonal(question))
  }
}

/// Tab: commands after "/", else files.
enum Completion {
  static func candidates(_ word: String, _ line: String) -> [String] {
    if line.hasPrefix("/"), !line.contains(" ") {
      return SlashCommand.allCases.map { "/" + $0.rawValue }.filter { $0.hasPrefix(word) }
    }
    let folder = (word as NSString).deletingLastPathComponent
    let start = (word as NSString).lastPathComponent
    let path = folder.isEmpty ? "." : folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let prefix = word.hasSuffix("/") ? "" : start
    let base =
      word.hasSuffix("/") ? word : (folder.isEmpty ? "" : folder + (folder == "/" ? "" : "/"))
    let entries =
      word.hasSuffix("/")
      ? (try? FileManager.default.contentsOfDirectory(atPath: word)) ?? [] : names
    return entries.filter { $0.hasPrefix(prefix) && !$0.hasPrefix(".") }.sorted().map { base + $0 }
  }
}

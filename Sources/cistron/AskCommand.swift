import Answering
import ArgumentParser
import Foundation
import Reports
import Terminal

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract:
      "Answer a question; without one, hold a conversation or answer the lines of standard input.")

  @OptionGroup var options: AnswerOptions

  @Flag(name: .long, help: "Take standard input as one conversation.")
  var chat = false

  @Option(name: .customLong("protocol"), help: "ndjson: as `cistron protocol`.")
  var protocolName: ProtocolName?
  @Option(
    name: .long, help: "What an answer is written as: \(AnswerFormat.allNames).")
  var format: AnswerFormat = .text

  @Option(
    name: .long,
    help: "Begin with what the model read before, and keep it for the next time (0600).",
    completion: .file())
  var cacheFile: String?

  @Argument(help: "The question.")
  var question: [String] = []

  func run() throws {
    try cistron.run {
      let settings = try options.settings()
      if protocolName != nil { return try ProtocolSession(settings).run() }
      if !question.isEmpty { return try once(question.joined(separator: " "), settings) }
      if chat || isatty(0) == 1 {
        guard format == .text else {
          throw UserError(
            "--format is for a question, or for questions on standard input. In a conversation, "
              + "/export FILE writes them.", status: .usage)
        }
        return try conversation(settings)
      }
      return try lines(settings)
    }
  }

  private func conversation(_ settings: Settings) throws -> ExitStatus {
    let chat = try Conversation(settings: settings, isPrivate: options.private)
    if options.timings { chat.timing = options }
    let cache = try PromptCache(path: cacheFile, chat.answerer, isPrivate: options.private)
    let status = try chat.run()
    try cache?.keep(chat.lastIsKept, of: chat.answerer)
    return status
  }

  private func once(_ text: String, _ settings: Settings) throws -> ExitStatus {
    guard !text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty else {
      throw UserError(
        "the question is empty. Write it in quotes: cistron \"What causes …?\"", status: .usage)
    }
    let answerer = try Workbench(settings).answerer()
    let interrupt = InterruptFlag.installed
    let cache = try PromptCache(path: cacheFile, answerer, isPrivate: options.private)
    let answer = try options.timed {
      try answerer.answer(text, isCancelled: { interrupt.isSet }).answer
    }
    if format == .text {
      let screen = TerminalText(fileDescriptor: 1)
      printOut(screen.wrapped(TerminalText.sanitised(AnswerText.plain(answer))))
    } else {
      let items = [AnswerReport.Item(question: text, search: nil, answer: answer)]
      let report = AnswerReport(title: text, items: items, methods: .init(answerer))
      printOut(format.text(of: report), terminator: "")
    }
    if format != .json { options.noteTiming(answer) }
    try cache?.keep(answerer.mayKeep(text), of: answerer)
    return options.status(of: answer)
  }

  /// A line of standard input is a question of its own. A report holds all of them, with one list of
  /// references.
  private func lines(_ settings: Settings) throws -> ExitStatus {
    let answerer = try Workbench(settings).answerer()
    var status = ExitStatus.answered
    var isFirst = true
    var items: [AnswerReport.Item] = []
    var book = MarkBook()
    let cache = try PromptCache(path: cacheFile, answerer, isPrivate: options.private)
    var lastIsKept = true
    try InputLines(path: "-").forEach { number, line in
      let text = line.trimmingCharacters(in: .whitespaces)
      guard !text.isEmpty else { return }
      lastIsKept = answerer.mayKeep(line)
      let answer = try options.timed { try answerer.answer(text, id: String(number)).answer }
      if format != .json { options.noteTiming(answer) }
      switch format {
      case .text:
        printOut((isFirst ? "" : "\n") + "> \(TerminalText.sanitised(text))")
        printOut(TerminalText.sanitised(AnswerText.plain(answer)))
      case .json: printOut(AnswerRecord.json(answer).line)
      default:
        items.append(.init(question: text, search: nil, answer: book.renumbered(answer)))
      }
      isFirst = false
      let own = options.status(of: answer)
      if own != .answered { status = own }
    }
    try cache?.keep(lastIsKept, of: answerer)
    if !items.isEmpty {
      let title = items.count == 1 ? items[0].question : "Answers from cistron"
      let report = AnswerReport(title: title, items: items, methods: .init(answerer))
      printOut(format.text(of: report), terminator: "")
    }
    return status
  }
}

extension AnswerOptions {
  /// The exit code of one answer under `--fail-on-abstain` and `--strict`.
  func status(of answer: Answer) -> ExitStatus {
    if answer.interrupted { return .interrupted }
    switch answer.status {
    case .failed: return .failed
    case .abstained: return failOnAbstain ? .abstained : .answered
    case .partial: return strict ? .reduced : .answered
    case .answered: return strict && answer.tokens.dropped > 0 ? .reduced : .answered
    }
  }
}

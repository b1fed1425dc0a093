import Answering
import Conversations
import Foundation
import Literature
import Reports
import ResultTables
import Retrieval
import Terminal

/// The conversation at a terminal, or on standard input with `--chat`: the one loop that returns.
final class Conversation {
  let settings: Settings
  let isPrivate: Bool
  /// The table that was explained last.
  var tablePath: String? {
    didSet {
      database = nil
      explanation = nil
    }
  }
  /// What was said of it, for /why.
  var explanation: Explanation?
  /// Its rows, from the first question about them on.
  private(set) var database: TableDatabase?
  /// The columns of that table, for Tab.
  let columns = ColumnNames()
  let bench: Workbench
  var answerer: Answerer
  let editor: LineEditor
  let interrupt = InterruptFlag.installed
  let out = TerminalText(fileDescriptor: 1)
  /// Says how long each answer took; nil where nobody asked.
  var timing: AnswerOptions?
  /// Whether what the model read last may be kept.
  private(set) var lastIsKept = true
  /// nil under `--private`.
  let recorder: SessionRecorder?

  /// What was asked and answered, oldest first.
  var turns: [Turn] = []
  /// What follow-ups refer to, and whether it may be kept.
  var topic: Topic?
  var topicIsKept = true
  /// The marks of this conversation.
  var book = MarkBook()

  struct Turn {
    var question: String
    /// The search that stood alone.
    var search: String
    /// With the marks of the conversation.
    var answer: Answer
    /// A line that names a person or a genotype, or begins with a space, is kept nowhere.
    var isKept: Bool
  }

  init(settings: Settings, isPrivate: Bool) throws {
    self.settings = settings
    self.isPrivate = isPrivate
    bench = try Workbench(settings)
    answerer = try bench.answerer()
    recorder = isPrivate ? nil : SessionRecorder(path: settings.folders.sessions)
    var history: String?
    if !isPrivate, isatty(0) == 1 {
      let folder = settings.folders.state
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      history = folder + "/history"
    }
    let completion = Completion(symbols: bench.names.genes.keys.sorted(), columns: columns)
    editor = LineEditor(historyPath: history) { completion.candidates($0, $1) }
  }

  func run() throws -> ExitStatus {
    if isatty(0) == 1 {
      note("cistron · \(answerer.libraryLine) · model \(answerer.model.name)")
      note("Ask a question; /help lists the commands, Ctrl-D leaves.")
    }
    while true {
      interrupt.reset()
      switch try editor.readLine(prompt: isatty(0) == 1 ? prompt : "") {
      case .endOfFile:
        if isatty(0) == 1 { printOut("") }
        return .answered
      case .interrupted:
        if isatty(0) == 1 { printOut("") }
      case .line(let line):
        guard try handle(line) else { return .answered }
      }
    }
  }

  private var prompt: String {
    TerminalText(fileDescriptor: 1).styled("cistron>", .bold) + " "
  }

  /// Whether a line may go to history and sessions: not one that speaks of a person.
  func mayKeep(_ line: String) -> Bool {
    !isPrivate && !Privacy.isPrivate(line: line)
      && !PersonalRequest.speaksOfPerson(line, names: bench.names)
  }

  /// False where the conversation is over.
  private func handle(_ line: String) throws -> Bool {
    let text = try block(line)
    let isKept = mayKeep(line) && mayKeep(text)
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !trimmed.isEmpty else { return true }
    if isKept { editor.remember(trimmed.replacingOccurrences(of: "\n", with: " ")) }
    if trimmed.hasPrefix("/") {
      do {
        return try SlashCommand.run(trimmed, self)
      } catch {
        note(UserError(error).description)
        return true
      }
    }
    let question = trimmed.replacingOccurrences(of: "\n", with: " ")
    if !SlashCommand.answerFromTable(question, self) { ask(question, isKept: isKept) }
    return true
  }

  /// The rows of the table at hand.
  func rows() throws -> TableDatabase? {
    if database == nil, let tablePath { database = try TableDatabase(path: tablePath) }
    return database
  }

  /// `"""` begins a block of lines that the next `"""` ends.
  private func block(_ line: String) throws -> String {
    let start = line.trimmingCharacters(in: .whitespaces)
    guard start.hasPrefix("\"\"\"") else { return line }
    var lines = [String(start.dropFirst(3))]
    if lines[0].hasSuffix("\"\"\"") { return String(lines[0].dropLast(3)) }
    while case .line(let next) = try editor.readLine(prompt: "... ") {
      if let end = next.range(of: "\"\"\"") {
        lines.append(String(next[..<end.lowerBound]))
        break
      }
      lines.append(next)
    }
    return lines.joined(separator: "\n")
  }

  /// Answers a question, or what it means after the one before it.
  func ask(_ text: String, isKept: Bool) {
    let rewritten = topic.flatMap { FollowUp.standAlone(text, after: $0, names: bench.names) }
    let search = rewritten ?? text
    // What a private line named must not come back through its follow-up.
    let isKept = isKept && (rewritten == nil || topicIsKept)
    lastIsKept = isKept
    if rewritten != nil { showSearch(search) }
    let screen = out
    let interrupt = interrupt
    var marks = book
    do {
      let start = ContinuousClock.now
      let result = try answerer.answer(
        search, isCancelled: { interrupt.isSet },
        onReduced: { answer in
          guard let nearness = AnswerText.nearness(answer) else { return }
          printOut(screen.styled(screen.wrapped(TerminalText.sanitised(nearness)), .dim))
        },
        onSentence: {
          let sentence = marks.renumbered($0)
          printOut(screen.wrapped(TerminalText.sanitised(AnswerText.sentence(sentence))))
        })
      var answer = book.renumbered(result.answer)
      answer.question = text
      show(answer)
      if let timing {
        answer.seconds = (ContinuousClock.now - start) / .seconds(1)
        timing.noteTiming(answer)
        // The record of a conversation is the same every time.
        answer.seconds = nil
      }
      let turn = Turn(question: text, search: search, answer: answer, isKept: isKept)
      turns.append(turn)
      let next = Topic.after(search, answer: answer.cited, before: topic, names: bench.names)
      if next?.question == search { topicIsKept = isKept }
      topic = next
      if isKept, let problem = recorder?.keep(turn, book) { note(problem) }
    } catch {
      note(UserError(error).description)
    }
  }

  /// The rewritten question, dim, where someone sees it; the record has it in any case.
  private func showSearch(_ search: String) {
    let screen = TerminalText(fileDescriptor: 2)
    guard screen.isTerminal else { return }
    note(
      screen.styled(screen.wrapped(TerminalText.sanitised("searching: \(search)"), indent: 4), .dim)
    )
  }

  /// What follows the sentences, which were printed as they came.
  private func show(_ answer: Answer) {
    if answer.interrupted {
      note("(stopped)")
    } else if answer.status == .abstained {
      for line in AnswerText.abstention(answer) {
        printOut(out.wrapped(TerminalText.sanitised(line), indent: line.hasPrefix("  - ") ? 4 : 0))
      }
    } else {
      printOut("")
      for line in AnswerText.references(answer) {
        printOut(out.styled(out.wrapped(TerminalText.sanitised(line), indent: 4), .dim))
      }
    }
    for warning in answer.warnings {
      printOut(out.wrapped(TerminalText.sanitised("Note: \(warning)"), indent: 6))
    }
    printOut("")
  }
}

extension Answer {
  /// The sentences that cite a passage: what the answer itself says stands beside them.
  var cited: [String] { sentences.filter { !$0.cites.isEmpty }.map(\.text) }
}

extension InterruptFlag {
  /// The one flag of the process: Ctrl-C raises it.
  static let installed = InterruptFlag()
}

import Answering
import Foundation
import Literature
import Reports
import Retrieval
import Terminal

/// The conversation at a terminal, or on standard input with `--chat`: the one loop that returns.
final class Conversation {
  let settings: Settings
  let isPrivate: Bool
  let bench: Workbench
  var answerer: Answerer
  let editor: LineEditor
  let interrupt = InterruptFlag.installed
  let out = TerminalText(fileDescriptor: 1)

  /// What was asked and answered, oldest first.
  var turns: [Turn] = []
  /// What follow-ups refer to.
  var context: Question?

  struct Turn {
    var question: String
    var answer: Answer
    /// A line that names a person or a genotype, or begins with a space, is kept nowhere.
    var isKept: Bool
  }

  init(settings: Settings, isPrivate: Bool) throws {
    self.settings = settings
    self.isPrivate = isPrivate
    bench = try Workbench(settings)
    answerer = try bench.answerer()
    var history: String?
    if !isPrivate, isatty(0) == 1 {
      let folder = settings.folders.state
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      history = folder + "/history"
    }
    editor = LineEditor(historyPath: history) { word, line in Completion.candidates(word, line) }
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

  /// False where the conversation is over.
  private func handle(_ line: String) throws -> Bool {
    let text = try block(line)
    let isKept =
      !isPrivate && !line.hasPrefix(" ") && !Privacy.isPersonal(text)
      && !PersonalRequest.speaksOfPerson(text, names: bench.names)
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
    ask(trimmed.replacingOccurrences(of: "\n", with: " "), isKept: isKept)
    return true
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

  func ask(_ text: String, isKept: Bool) {
    let screen = out
    let interrupt = interrupt
    var shown = 0
    do {
      let result = try answerer.answer(text, context: context, isCancelled: { interrupt.isSet }) {
        printOut(screen.wrapped(TerminalText.sanitised(AnswerText.sentence($0))))
        shown += 1
      }
      let answer = result.answer
      if answer.interrupted {
        note("(stopped)")
      } else if answer.status == .abstained {
        for line in AnswerText.abstention(answer) {
          printOut(
            screen.wrapped(TerminalText.sanitised(line), indent: line.hasPrefix("  - ") ? 4 : 0))
        }
      } else {
        printOut("")
        for line in AnswerText.references(answer) {
          printOut(screen.styled(screen.wrapped(TerminalText.sanitised(line), indent: 4), .dim))
        }
      }
      printOut("")
      if !result.question.entities.isEmpty { context = result.question }
      turns.append(Turn(question: text, answer: answer, isKept: isKept))
    } catch {
      note(UserError(error).description)
    }
  }
}

extension InterruptFlag {
  /// The one flag of the process: Ctrl-C raises it.
  static let installed = InterruptFlag()
}

/// What is never written to history or session files.
enum Privacy {
  private static let phrases = [
    "my patient", "our patient", "my son", "my daughter", "my mother", "my father", "my child",
    "my genotype", "i am heterozygous", "i am homozygous", "i carry", "my result", "my dna",
  ]

  /// Whether a line speaks of a person or holds a genotype such as "rs429358 C/T" or "0/1".
  static func isPersonal(_ text: String) -> Bool {
    let lower = text.lowercased()
    if phrases.contains(where: lower.contains) { return true }
    let words = lower.split(whereSeparator: { $0.isWhitespace || ",;()".contains($0) })
    return words.contains { word in
      let bytes = Array(word.utf8)
      guard bytes.count == 3, bytes[1] == UInt8(ascii: "/") || bytes[1] == UInt8(ascii: "|") else {
        return false
      }
      return "acgt012.".utf8.contains(bytes[0]) && "acgt012.".utf8.contains(bytes[2])
    }
  }
}

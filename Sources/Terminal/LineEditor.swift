import CLineEditor
import Glibc

/// Reads lines: on a terminal with libedit (arrow keys, history, completion), elsewhere plain lines of
/// standard input. libedit is one per process: so is this, in use from one thread at a time.
package final class LineEditor {
  package enum Line: Sendable, Hashable {
    /// Without its line break. Lines pasted together are one, with "\n" between them.
    case line(String)
    /// Ctrl-C.
    case interrupted
    /// Ctrl-D, or the end of the input.
    case endOfFile
  }

  package struct NotUTF8: Error, Sendable, Hashable, CustomStringConvertible {
    /// From 1.
    package var line: Int
    package var description: String {
      "standard input:\(line): the text is not UTF-8. Convert it with iconv."
    }
  }

  /// Finds what the word before the cursor may become. `before` is the line up to that word. A
  /// candidate ends with "/" where more will follow, as in a path.
  package typealias Completion = (_ word: String, _ before: String) -> [String]

  /// What Tab offers; nil for nothing.
  package var completion: Completion?
  package let isInteractive: Bool

  private let history: HistoryFile?
  private var plain = PlainLines()
  private var lastRemembered: String?
  /// Milliseconds within which the lines of one paste follow one another.
  private static let pasteGap: Int32 = 15

  /// - Parameter historyPath: kept with permissions 0600; nil for no history on disk. Nothing is read
  ///   or written where standard input or output is no terminal.
  package init(name: String, historyPath: String? = nil) {
    isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    history = isInteractive ? historyPath.map(HistoryFile.init) : nil
    guard isInteractive else { return }
    line_editor_start(name)
    for entry in history?.load() ?? [] { line_editor_remember(Self.onOneLine(entry)) }
  }

  /// Waits for a line. `prompt` is shown on a terminal only; colours in it stand between "\u{1}" and
  /// "\u{2}" (`TerminalText.prompt` makes one).
  package func readLine(prompt: String) throws -> Line {
    guard isInteractive else { return try plain.next() }
    var parts: [String] = []
    var prompt = prompt
    while true {
      switch readOne(prompt) {
      case .line(let part): parts.append(part)
      case .interrupted: return .interrupted
      case .endOfFile: return parts.isEmpty ? .endOfFile : .line(join(parts))
      }
      // libedit knows no bracketed paste; but a paste is already there, and nobody types so fast.
      guard line_editor_input_waits(Self.pasteGap) else { return .line(join(parts)) }
      prompt = ""
    }
  }

  /// Adds a line to the history, in memory and on disk, unless it begins with a space (it is private)
  /// or was the last one already. A history that cannot be written is no reason to stop.
  package func remember(_ line: String) {
    guard let first = line.unicodeScalars.first, !first.properties.isWhitespace,
      line != lastRemembered
    else { return }
    lastRemembered = line
    guard isInteractive else { return }
    line_editor_remember(Self.onOneLine(line))
    history?.append(line)
  }

  private func join(_ parts: [String]) -> String {
    var parts = parts
    while parts.count > 1, parts.last == "" { parts.removeLast() }
    return parts.joined(separator: "\n")
  }

  private static func onOneLine(_ line: String) -> String { line.replacing("\n", with: " ") }

  private func readOne(_ prompt: String) -> Line {
    var pointer: UnsafeMutablePointer<CChar>?
    // The editor outlives the call, so that the callback may use it unretained.
    let context = Unmanaged.passUnretained(self).toOpaque()
    line_editor_set_completion(offerCompletions, context)
    defer {
      line_editor_set_completion(nil, nil)
      free(pointer)
    }
    switch line_editor_read(prompt, &pointer) {
    case LINE_EDITOR_LINE: return .line(pointer.map { String(cString: $0) } ?? "")
    case LINE_EDITOR_INTERRUPTED:
      print()
      return .interrupted
    default: return .endOfFile
    }
  }

  fileprivate func offer(line: String, word: String, charactersBefore: Int) {
    let before = String(line.unicodeScalars.prefix(max(0, charactersBefore)))
    for candidate in completion?(word, before) ?? [] { line_editor_offer(candidate) }
  }
}

private func offerCompletions(
  context: UnsafeMutableRawPointer?, line: UnsafePointer<CChar>?, word: UnsafePointer<CChar>?,
  charactersBefore: Int32
) {
  guard let context, let line, let word else { return }
  let editor = Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
  editor.offer(
    line: String(cString: line), word: String(cString: word),
    charactersBefore: Int(charactersBefore))
}

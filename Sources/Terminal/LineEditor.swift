import CLineEditor
import Glibc

/// What came from the user.
package enum Line: Equatable, Sendable {
  case line(String)
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// Ctrl-D on an empty line, or the end of the input.
  case endOfFile
}

/// Reads lines: with editing, history and completion on a terminal, plainly elsewhere.
///
/// libedit has one state in a process, so make one editor. Make an `InterruptFlag` too: without a
/// handler Ctrl-C ends the program.
package final class LineEditor {
  /// A pasted line follows the one before it within this time, in milliseconds.
  private static let pasteGap: Int32 = 15

  private let completions: (_ word: String, _ line: String) -> [String]
  private let history: HistoryFile?
  private let edits: Bool
  private var plain = PlainLines(descriptor: STDIN_FILENO)
  private var newest: String?

  /// Why the last line could not be added to the history file; the conversation goes on without.
  package private(set) var historyProblem: String?

  /// - Parameters:
  ///   - historyPath: a file in a folder that exists; nil keeps the history in memory only.
  ///   - completions: what `word` can become, as whole words; it reaches from the last space to the
  ///     cursor, `line` from the beginning to the cursor.
  package init(
    historyPath: String?,
    completions: @escaping (_ word: String, _ line: String) -> [String]
  ) {
    self.completions = completions
    history = historyPath.map { HistoryFile(path: $0) }
    edits =
      isatty(STDIN_FILENO) == 1
      && cistron_line_editor_start("cistron", Int32(HistoryFile.limit))
    guard edits else { return }
    for entry in history?.load() ?? [] {
      cistron_remember(entry)
      newest = entry
    }
  }

  /// The next entry. Lines pasted together come as one entry, joined by newlines.
  ///
  /// - Parameter prompt: shown on a terminal only; may hold styles.
  /// - Throws: `TerminalError` for input that is not UTF-8 or cannot be read.
  package func readLine(prompt: String) throws -> Line {
    guard edits else { return try plain.next() }
    var lines: [String] = []
    repeat {
      switch try edit(prompt: lines.isEmpty ? prompt : "  ") {
      case .line(let line): lines.append(line)
      case .interrupted:
        cistron_interrupt_reset()
        return .interrupted
      case .endOfFile:
        if lines.isEmpty { return .endOfFile }
        return .line(lines.joined(separator: "\n"))
      }
    } while cistron_input_waits(STDIN_FILENO, Self.pasteGap)
    return .line(lines.joined(separator: "\n"))
  }

  /// Adds a line to the history, in memory and in the file.
  ///
  /// Left out: an empty line, one that begins with a space (the user's way to say "do not keep
  /// this"), and the line that was added last.
  package func remember(_ line: String) {
    guard edits, Self.isKept(line), line != newest else { return }
    newest = line
    cistron_remember(line)
    historyProblem = history?.append(line)
  }

  static func isKept(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first else { return false }
    return first != " " && !line.allSatisfy(\.isWhitespace)
  }

  /// Puts `\1 … \2` around escape sequences, so that libedit does not count them as width. It drops
  /// a sequence that nothing follows, and the colour would run on into the typed text: hence the
  /// space.
  static func marked(prompt: String) -> String {
    var text = ""
    var endsInStyle = false
    for piece in StyledPieces(prompt) {
      switch piece {
      case .style(let style): text += "\u{1}\(style)\u{2}"
      case .character(let character): text.append(character)
      }
      if case .style = piece { endsInStyle = true } else { endsInStyle = false }
    }
    return endsInStyle ? text + " " : text
  }

  private func edit(prompt: String) throws -> Line {
    var line: UnsafeMutablePointer<CChar>?
    let status = cistron_read_line(
      Self.marked(prompt: prompt), completeWord, Unmanaged.passUnretained(self).toOpaque(), &line)
    defer { free(line) }
    switch status {
    case CISTRON_LINE:
      guard let line, let text = String(validatingCString: line) else {
        throw TerminalError.typedNotUTF8
      }
      return .line(text)
    case CISTRON_INTERRUPTED: return .interrupted
    case CISTRON_NOT_TEXT: throw TerminalError.typedNotUTF8
    default: return .endOfFile
    }
  }

  fileprivate func words(for word: String, in line: String) -> [String] {
    completions(word, line).filter { !$0.isEmpty }
  }
}

/// The completion callback: strings cross into C as copies that libedit frees.
private func completeWord(
  word: UnsafePointer<CChar>?, line: UnsafePointer<CChar>?, context: UnsafeMutableRawPointer?
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  guard let word, let line, let context else { return nil }
  let editor = Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
  let words = editor.words(for: String(cString: word), in: String(cString: line))
  guard !words.isEmpty,
    let memory = calloc(words.count + 1, MemoryLayout<UnsafeMutablePointer<CChar>?>.stride)
  else { return nil }
  let array = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: words.count + 1)
  for (place, word) in words.enumerated() { array[place] = strdup(word) }
  return array
}

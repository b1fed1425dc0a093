import Glibc
import Synchronization

/// One line on standard error that says how far the work is, and leaves no trace.
///
/// Shown on a terminal only, at most ten times a second, erased by `finish()` or when it is let go.
package final class ProgressLine: Sendable {
  private static let pause = Duration.milliseconds(100)

  private struct State {
    var isShown = false
    var last: Duration?
  }

  private let terminal: TerminalText
  private let isActive: Bool
  private let now: @Sendable () -> Duration
  private let write: @Sendable (String) -> Void
  private let state = Mutex(State())

  package convenience init() {
    let terminal = TerminalText(fileDescriptor: STDERR_FILENO)
    let dumb = getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? true
    let start = ContinuousClock.now
    self.init(
      terminal: terminal, isActive: terminal.isTerminal && !dumb,
      now: { ContinuousClock.now - start },
      write: { text in
        let bytes = Array(text.utf8)
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
      })
  }

  init(
    terminal: TerminalText, isActive: Bool, now: @escaping @Sendable () -> Duration,
    write: @escaping @Sendable (String) -> Void
  ) {
    self.terminal = terminal
    self.isActive = isActive
    self.now = now
    self.write = write
  }

  deinit { finish() }

  /// Shows `text` in place of what stood there, cut to the width; dropped if it comes too soon.
  package func update(_ text: @autoclosure () -> String) {
    guard isActive else { return }
    state.withLock { state in
      let moment = now()
      if let last = state.last, moment - last < Self.pause { return }
      state.last = moment
      state.isShown = true
      write("\r\u{1B}[2K" + cut(text()))
    }
  }

  /// Erases the line; `update` may begin a new one.
  package func finish() {
    guard isActive else { return }
    state.withLock { state in
      if state.isShown { write("\r\u{1B}[2K") }
      state = State()
    }
  }

  /// Cut one column early: a full line would move the cursor to the next on some terminals.
  private func cut(_ text: String) -> String {
    var shown = ""
    var column = 0
    for character in TerminalText.sanitised(text) where !character.isNewline && character != "\t" {
      column += DisplayWidth.of(character)
      guard column < terminal.width else { break }
      shown.append(character)
    }
    return shown
  }
}

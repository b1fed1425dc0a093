import Foundation
import Glibc

/// One line on standard error that says how far a long task is, and vanishes. Silent where standard
/// error is no terminal.
package final class ProgressLine {
  private let terminal: TerminalText
  private let write: (String) -> Void
  private var lastShown: ContinuousClock.Instant?
  private var isShown = false
  /// At most ten updates a second.
  private static let interval = Duration.milliseconds(100)

  package convenience init() {
    self.init(terminal: TerminalText(descriptor: STDERR_FILENO)) {
      FileHandle.standardError.write(Data($0.utf8))
    }
  }

  init(terminal: TerminalText, write: @escaping (String) -> Void) {
    self.terminal = terminal
    self.write = write
  }

  /// Shows `label`, with a bar if the fraction done (0…1) is known.
  package func update(
    _ label: String, fraction: Double? = nil, now: ContinuousClock.Instant = .now
  ) {
    guard let width = terminal.width else { return }
    if let lastShown, now - lastShown < Self.interval { return }
    lastShown = now
    isShown = true
    write("\r\u{1B}[2K\(Self.line(label, fraction: fraction, width: width - 1))")
  }

  /// Takes the line away. Call it before anything else is printed.
  package func finish() {
    guard isShown else { return }
    isShown = false
    lastShown = nil
    write("\r\u{1B}[2K")
  }

  /// "label  40% ████······", cut to `width` columns.
  static func line(_ label: String, fraction: Double?, width: Int) -> String {
    var line = TerminalText.sanitised(label).replacing("\n", with: " ")
    if let fraction, fraction.isFinite {
      let done = min(1, max(0, fraction))
      line += "  \(Int(done * 100))%"
      let room = min(30, width - DisplayWidth.of(line) - 1)
      if room >= 5 {
        let full = Int(done * Double(room))
        line += " " + String(repeating: "█", count: full)
        line += String(repeating: "·", count: room - full)
      }
    }
    var columns = 0
    return String(
      line.prefix {
        columns += DisplayWidth.of($0)
        return columns <= width
      })
  }
}

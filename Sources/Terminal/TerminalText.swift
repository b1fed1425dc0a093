import CLineEditor
import Glibc

/// Text as one output shows it: styled and wrapped on a terminal, as it is elsewhere.
package struct TerminalText: Sendable {
  /// Styles by their SGR number (ECMA-48, 8.3.117).
  package enum Style: Int, Sendable {
    case bold = 1
    case dim = 2
    case italic = 3
    case underline = 4
    case reverse = 7
    case red = 31
    case green = 32
    case yellow = 33
    case blue = 34
    case magenta = 35
    case cyan = 36
  }

  package let isTerminal: Bool
  package let usesStyles: Bool
  private let fileDescriptor: Int32
  private let fixedWidth: Int?

  /// Looks at the descriptor and at `NO_COLOR` (no-color.org: set and not empty) and `TERM`.
  package init(fileDescriptor: Int32) {
    self.fileDescriptor = fileDescriptor
    fixedWidth = nil
    isTerminal = isatty(fileDescriptor) == 1
    let noColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let dumb = getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? true
    usesStyles = isTerminal && !noColour && !dumb
  }

  /// A terminal of a given width, for snapshots and tests.
  package init(width: Int, usesStyles: Bool) {
    fileDescriptor = -1
    fixedWidth = width
    isTerminal = true
    self.usesStyles = usesStyles
  }

  /// Columns at this moment; 80 where nobody knows.
  package var width: Int {
    if let fixedWidth { return fixedWidth }
    let columns = Int(cistron_terminal_columns(fileDescriptor))
    if columns > 0 { return columns }
    let said = getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 0
    return (1...10_000).contains(said) ? said : 80
  }

  package func styled(_ text: String, _ styles: Style...) -> String {
    guard usesStyles, !styles.isEmpty, !text.isEmpty else { return text }
    let numbers = styles.map { String($0.rawValue) }.joined(separator: ";")
    return "\u{1B}[\(numbers)m\(text)\u{1B}[0m"
  }

  /// Breaks lines between words to fit the terminal; existing newlines stay. Not a terminal: no
  /// change.
  ///
  /// Wide characters (CJK) may be parted without a space, except before closing punctuation. A word
  /// that is longer than the line, such as a URL, stays whole.
  /// - Parameter indent: columns before each line that a break began (a hanging indent).
  package func wrapped(_ text: String, indent: Int = 0) -> String {
    guard isTerminal else { return text }
    let columns = width
    let margin = max(0, min(indent, columns / 2))
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { LineWrapper(width: columns, indent: margin).wrapped(String($0)) }
      .joined(separator: "\n")
  }
}

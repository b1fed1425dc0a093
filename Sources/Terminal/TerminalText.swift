import CLineEditor
import Foundation
import Glibc

/// Text as one of the standard streams can show it: styled and wrapped on a terminal, plain elsewhere.
/// `NO_COLOR` (https://no-color.org) and `TERM=dumb` are obeyed.
package struct TerminalText: Sendable {
  package enum Style: Int, Sendable {
    case bold = 1
    case dim = 2
    case italic = 3
    case underlined = 4
    case red = 31
    case green = 32
    case yellow = 33
    case blue = 34
    case cyan = 36
  }

  package let isTerminal: Bool
  package let hasStyles: Bool
  private let descriptor: Int32
  private let fixedWidth: Int?

  /// For standard output (1) or standard error (2).
  package init(
    descriptor: Int32 = STDOUT_FILENO,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.init(
      descriptor: descriptor, isTerminal: isatty(descriptor) == 1, width: nil,
      environment: environment)
  }

  /// As if the stream were a terminal of `width` columns, or none: for tests.
  package init(isTerminal: Bool, width: Int, environment: [String: String] = [:]) {
    self.init(descriptor: -1, isTerminal: isTerminal, width: width, environment: environment)
  }

  private init(
    descriptor: Int32, isTerminal: Bool, width: Int?, environment: [String: String]
  ) {
    self.descriptor = descriptor
    self.isTerminal = isTerminal
    fixedWidth = width
    let isDumb = environment["TERM"] == "dumb"
    hasStyles = isTerminal && !isDumb && (environment["NO_COLOR"] ?? "").isEmpty
  }

  /// Columns now (a window may be resized at any time); nil where there is no terminal.
  package var width: Int? {
    guard isTerminal else { return nil }
    if let fixedWidth { return fixedWidth }
    let columns = Int(terminal_columns(descriptor))
    return columns > 0 ? columns : 80
  }

  package func styled(_ text: String, _ styles: Style...) -> String {
    guard hasStyles, !text.isEmpty, !styles.isEmpty else { return text }
    return "\(Self.on(styles))\(text)\u{1B}[0m"
  }

  /// A prompt for `LineEditor`: its colours take no columns, and the space after them keeps them from
  /// running on into what is typed.
  package func prompt(_ text: String, _ styles: Style...) -> String {
    guard hasStyles else { return "\(text) " }
    return "\u{1}\(Self.on(styles))\u{2}\(text)\u{1}\u{1B}[0m\u{2} "
  }

  private static func on(_ styles: [Style]) -> String {
    "\u{1B}[\(styles.map { String($0.rawValue) }.joined(separator: ";"))m"
  }

  /// Breaks lines between words so that each fits; lines after the first of a paragraph are indented
  /// by `indent` spaces. Without a terminal the text stays as it is.
  package func wrapped(_ text: String, indent: Int = 0) -> String {
    guard let width else { return text }
    return Self.wrapped(text, width: width, indent: indent)
  }

  /// A word that is wider than a line is broken, unless it is a single sign.
  package static func wrapped(_ text: String, width: Int, indent: Int = 0) -> String {
    let indent = min(indent, max(0, width / 2))
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { wrappedLine($0, width: max(2, width), indent: indent) }
      .joined(separator: "\n")
  }

  private static func wrappedLine(_ text: Substring, width: Int, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    var column = 0
    func breakLine() {
      while line.last == " " { line.removeLast() }
      lines.append(line)
      line = margin
      column = indent
    }
    for piece in pieces(text) {
      let size = DisplayWidth.of(piece)
      if piece == " " {
        if column < width { line += " " }
        column += 1
        continue
      }
      if column + size > width, column > (lines.isEmpty ? 0 : indent) { breakLine() }
      if column + size <= width {
        line += piece
        column += size
        continue
      }
      for sign in piece {
        let size = DisplayWidth.of(sign)
        if column + size > width, column > indent { breakLine() }
        line.append(sign)
        column += size
      }
    }
    while line.last == " " { line.removeLast() }
    lines.append(line)
    return lines.joined(separator: "\n")
  }

  /// Words and single spaces; wide signs stand alone, since between them a line may break.
  private static func pieces(_ text: Substring) -> [String] {
    var pieces: [String] = []
    var word = ""
    for sign in text {
      if sign == " " || DisplayWidth.of(sign) == 2 {
        if !word.isEmpty { pieces.append(word) }
        word = ""
        // 。 and ， stay with the sign before them.
        if "。，、；：？！）」』".contains(sign), let last = pieces.last, last != " " {
          pieces[pieces.count - 1] = last + String(sign)
        } else {
          pieces.append(String(sign))
        }
      } else {
        word.append(sign)
      }
    }
    if !word.isEmpty { pieces.append(word) }
    return pieces
  }
}

/// Wraps one line.
struct LineWrapper {
  /// Signs that do not begin a line in Chinese and Japanese.
  private static let closing = Set<Character>("、。，．：；？！）］｝」』】〉》〕…％”’")

  /// Signs that do not end one.
  private static let opening = Set<Character>("（［｛「『【《〈“‘")

  let width: Int
  let indent: Int

  private var output = ""
  private var column = 0
  private var isFresh = true
  private var spaces = ""
  private var word = ""
  private var wordWidth = 0

  init(width: Int, indent: Int) {
    self.width = width
    self.indent = indent
  }

  func wrapped(_ line: String) -> String {
    var copy = self
    copy.take(line)
    return copy.output
  }

  private mutating func take(_ line: String) {
    var afterWide = false
    for piece in StyledPieces(line) {
      guard case .character(let character) = piece else {
        if case .style(let style) = piece { word += style }
        continue
      }
      if character == " " || character == "\t" {
        endWord()
        spaces.append(character)
        afterWide = false
        continue
      }
      let columns = DisplayWidth.of(character)
      let isWide = columns == 2
      let isBound = Self.closing.contains(character) || word.last.map(Self.opening.contains) == true
      if (isWide || afterWide) && !isBound { endWord() }
      word.append(character)
      wordWidth += columns
      if columns > 0 { afterWide = isWide }
    }
    endWord()
    output += spaces
  }

  /// Moves the word to the output, behind its spaces or on a new line.
  private mutating func endWord() {
    guard !word.isEmpty else { return }
    // A tab goes to the next multiple of eight; what follows it is near enough to be counted so.
    let gap = spaces.reduce(0) { $0 + ($1 == "\t" ? 8 - (column + $0) % 8 : 1) }
    if !isFresh && wordWidth > 0 && column + gap + wordWidth > width {
      output += "\n" + String(repeating: " ", count: indent)
      column = indent
    } else {
      output += spaces
      column += gap
    }
    output += word
    column += wordWidth
    if wordWidth > 0 { isFresh = false }
    (spaces, word, wordWidth) = ("", "", 0)
  }
}

/// Numbers that a fit writes into a Swift file.
enum GeneratedText {
  /// The words of a text in lines that fit the file, indented by four.
  static func lines(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.count + word.count > 92 {
        lines.append("    " + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + ["    " + line]).joined(separator: "\n")
  }
}

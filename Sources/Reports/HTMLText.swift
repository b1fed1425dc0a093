/// Text inside of HTML and SVG.
enum HTMLText {
  /// Text as HTML shows it; control characters, which XML forbids, are gone.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n", "\t", "\r": out += " "
      case _
      where scalar.properties.generalCategory == .control
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        break
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

/// What is wrong with a file of literature, and where.
package struct LiteratureError: Error, Sendable, Hashable, CustomStringConvertible {
  package enum Place: Sendable, Hashable {
    case file
    /// Counted from 1.
    case line(Int)
    /// An offset into the inflated document, counted from 0.
    case byte(Int)
    /// An offset into the compressed file, counted from 0.
    case compressedByte(Int)
  }

  /// As the caller named it.
  package var file: String
  package var place: Place
  package var reason: String
  /// What to try.
  package var advice: String

  package init(_ file: String, _ place: Place, _ reason: String, advice: String) {
    self.file = file
    self.place = place
    self.reason = reason
    self.advice = advice
  }

  /// One line, such as "abstracts.jsonl:17: the text is not UTF-8. Convert it with iconv."
  package var description: String {
    let head =
      switch place {
      case .file: "\(file): "
      case .line(let line): "\(file):\(line): "
      case .byte(let offset): "\(file): byte \(offset): "
      case .compressedByte(let offset): "\(file): compressed byte \(offset): "
      }
    return "\(head)\(reason). \(advice)"
  }
}

extension LiteratureError {
  /// Longest line or record that is read, in bytes: what inflates to more is no literature.
  static let longest = 64 << 20

  static let fetchAgain = "Fetch or copy the file again."
}

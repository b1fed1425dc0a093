/// Why a model file can't be read or written.
package struct WeightsError: Error, Sendable, Hashable, CustomStringConvertible {
  package let file: String
  /// Where in the file, in bytes from its beginning, if that helps.
  package let offset: Int?
  package let reason: String
  /// What to try.
  package let advice: String

  package init(file: String, offset: Int?, reason: String, advice: String) {
    self.file = file
    self.offset = offset
    self.reason = reason
    self.advice = advice
  }

  /// One line: the file, the offset, the reason, what to try.
  package var description: String {
    let place = offset.map { " at byte \($0)" } ?? ""
    return "\(file)\(place): \(reason). \(advice)"
  }
}

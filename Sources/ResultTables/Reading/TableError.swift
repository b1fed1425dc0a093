/// What is wrong with a table, and where: "de.csv:17:3: a quote is never closed. …".
package struct TableError: Error, Sendable, Hashable, CustomStringConvertible {
  /// As the caller named it.
  package var file: String
  /// Counted from 1; nil where the file as a whole is meant.
  package var line: Int?
  /// The column of the table, counted from 1; nil where the line as a whole is meant.
  package var column: Int?
  package var reason: String
  /// What to try.
  package var advice: String

  package init(
    _ file: String, line: Int? = nil, column: Int? = nil, _ reason: String, advice: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
    self.advice = advice
  }

  /// One line.
  package var description: String {
    var place = file
    if let line { place += ":\(line)" }
    if line != nil, let column { place += ":\(column)" }
    return "\(place): \(reason). \(advice)"
  }
}

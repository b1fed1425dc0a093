/// A text of `Prompts/` with `{variables}`, checked when it is loaded.
package struct PromptTemplate: Sendable {
  package struct Failure: Error, CustomStringConvertible {
    let name: String
    let reason: String
    package var description: String { "\(name): \(reason)" }
  }

  private enum Part: Sendable {
    case text(String)
    case variable(String)
  }

  private var parts: [Part] = []

  /// - Parameter variables: exactly these must stand in the text.
  package init(_ text: String, name: String, variables: Set<String>) throws {
    var rest = text[...]
    var found: Set<String> = []
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw Failure(name: name, reason: "a `{` is not closed. Write {name} for a variable.")
      }
      let variable = String(rest[rest.index(after: open)..<close])
      guard variables.contains(variable) else {
        throw Failure(
          name: name,
          reason:
            "{\(variable)} is not known. Known are: \(variables.sorted().joined(separator: ", ")).")
      }
      found.insert(variable)
      parts += [.text(String(rest[..<open])), .variable(variable)]
      rest = rest[rest.index(after: close)...]
    }
    parts.append(.text(String(rest)))
    guard let missing = variables.subtracting(found).min() else { return }
    throw Failure(name: name, reason: "{\(missing)} is missing. Put it where it belongs.")
  }

  /// Values go in as they are: a `{` in them means nothing.
  package func filled(_ values: [String: String]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .variable(let name): values[name] ?? ""
      }
    }.joined()
  }
}

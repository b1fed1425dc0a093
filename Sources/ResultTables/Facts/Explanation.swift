/// What is said of a file of results: every number in it is the value of a fact.
package struct Explanation: Sendable {
  package struct Column: Sendable, Hashable {
    package var name: String
    /// What the column holds, such as "adjusted_p"; nil where that is not known.
    package var role: String?
    package var meaning: String
    /// Where that meaning is documented.
    package var source: String
    package var type: String
    package var missing: Int
    /// Smallest and largest number, or the first values.
    package var range: String
  }

  package struct Sentence: Sendable, Hashable {
    package enum Section: String, Sendable, CaseIterable {
      case what, quality, findings, caveats, next
    }
    package var section: Section
    package var text: String
    /// The facts whose values stand in the text.
    package var facts: [String]
  }

  package var file: String
  package var kind: Kind
  package var why: String
  package var scope: Scope
  package var scopeWhy: String
  package var columns: [Column] = []
  package var warnings: [TableWarning] = []
  package var facts: [Fact] = []
  package var findings: [Finding] = []
  package var sentences: [Sentence] = []
  package var pictures: [Picture] = []

  package func fact(_ id: String) -> Fact? { facts.first { $0.id == id } }

  /// What a reader may mean by words: the facts of this id, else those whose value the prose prints so ("1,234"),
  /// else those whose id or label holds all of the words.
  package func facts(meantBy words: String) -> [Fact] {
    if let fact = fact(words) { return [fact] }
    let plain = words.replacing(",", with: "")
    let valued = facts.filter { $0.value.description.replacing(",", with: "") == plain }
    guard valued.isEmpty else { return valued }
    let parts = words.lowercased().split(whereSeparator: \.isWhitespace)
    return facts.filter { fact in
      let text = (fact.id + " " + fact.label).lowercased()
      return parts.allSatisfy { text.contains($0) }
    }
  }
}

/// Collects facts, and words that may only take their numbers from them.
struct FactBook {
  private(set) var facts: [Fact] = []
  private(set) var warnings: [TableWarning] = []
  private(set) var findings: [Finding] = []
  private(set) var sentences: [Explanation.Sentence] = []
  var pictures: [Picture] = []
  var scope = Scope.unknown
  var scopeWhy = ""
  /// What ranks the rows: "adjusted p", "s-value" or "p".
  var rankedBy = "adjusted p"
  /// Symbols and older names of genes, where they are known.
  var identifiers: GeneIdentifiers?
  private var index: [String: Int] = [:]

  subscript(_ id: String) -> Fact? { index[id].map { facts[$0] } }

  mutating func add(
    _ id: String, _ label: String, _ value: Fact.Value, _ formula: String, rows: RowSet
  ) {
    if let known = index[id] {
      facts[known] = Fact(id: id, label: label, value: value, formula: formula, rows: rows)
      return
    }
    index[id] = facts.count
    facts.append(Fact(id: id, label: label, value: value, formula: formula, rows: rows))
  }

  mutating func count(_ id: String, _ label: String, _ formula: String, rows: RowSet) {
    add(id, label, .count(rows.count), formula, rows: rows)
  }

  /// A threshold or constant that the words name: it depends on no row.
  mutating func constant(_ id: String, _ label: String, _ value: Fact.Value) {
    add(id, label, value, "by convention", rows: RowSet())
  }

  /// Says what is wrong in `rows`; "{n}" in the words is their number, "{q}" the words of the file that
  /// are quoted. Nothing without rows, unless `always`.
  mutating func warn(
    _ code: String, _ severity: TableWarning.Severity, _ message: String, remedy: String,
    rows: RowSet,
    quoting: String? = nil, always: Bool = false
  ) {
    guard always || !rows.isEmpty else { return }
    if message.contains("{n}") || message.contains("{n:") {
      count("rows.\(code)", "rows concerned by \(code)", "count of rows", rows: rows)
    }
    if let quoting {
      add(
        "quote.\(code)", "words of the file quoted by \(code)", .text(quoting),
        "as they stand in the file", rows: rows)
    }
    let own = message.replacing("{q}", with: "{quote.\(code)}").replacing(
      "{n}", with: "{rows.\(code)}"
    ).replacing("{n:", with: "{rows.\(code):")
    let text = Grammar.agreed(fill(own).text)
    warnings.append(
      TableWarning(
        code: code, severity: severity, message: text, remedy: fill(remedy).text, rows: rows))
  }

  mutating func find(_ name: String, _ type: String, _ template: String, line: Int) {
    let (text, used) = fill(template)
    findings.append(
      Finding(name: name, type: type, text: Grammar.agreed(text), facts: used, line: line))
  }

  mutating func say(_ section: Explanation.Sentence.Section, _ template: String) {
    let (text, used) = fill(template)
    sentences.append(
      Explanation.Sentence(section: section, text: Grammar.agreed(text), facts: used))
  }

  /// Puts the values of facts where a template names them in braces: "{n_loci}", or with a noun that
  /// agrees, "{n_loci:locus:loci}".
  func fill(_ template: String) -> (text: String, facts: [String]) {
    var text = ""
    var used: [String] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let parts = rest[rest.index(after: open)..<close].split(separator: ":").map(String.init)
      let hasNoun = parts.count == 3 && self[parts[0]] != nil
      let id = hasNoun ? parts[0] : String(rest[rest.index(after: open)..<close])
      if let fact = self[id] {
        text += fact.value.description
        if hasNoun { text += " " + (fact.value == .count(1) ? parts[1] : parts[2]) }
        used.append(id)
      } else {
        text += id
      }
      rest = rest[rest.index(after: close)...]
    }
    return (text + rest, used)
  }
}

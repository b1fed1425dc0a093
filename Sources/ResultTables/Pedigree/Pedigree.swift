/// Who is whose child: a .ped or .fam file.
/// Source: https://www.cog-genomics.org/plink/1.9/formats#fam
package struct Pedigree: Sendable {
  package enum Sex: String, Sendable {
    case male, female, unknown
  }

  package struct Person: Sendable, Hashable {
    package var family: String
    package var name: String
    /// Empty where the parent is not known.
    package var father: String
    package var mother: String
    package var sex: Sex
    package var line: Int
  }

  package let file: String
  package private(set) var people: [Person] = []
  private var places: [String: Int] = [:]

  /// - Throws: `TableError`, with its line, where a line has fewer than five fields, or a person stands twice
  ///   or is an ancestor of itself.
  package init(path: String) throws {
    let source = try TextSource(path: path)
    file = source.name
    var text: [UInt8] = []
    while try source.read(into: &text) {
      guard text.count <= 1 << 28 else {
        throw TableError(file, "it is larger than 256 MiB", advice: "Give a .ped or .fam file.")
      }
    }
    for (i, bytes) in text.split(separator: Sign.newline, omittingEmptySubsequences: false)
      .enumerated()
    {
      let fields = bytes.string.split(whereSeparator: { $0 == "\t" || $0 == " " || $0 == "\r" })
        .map(String.init)
      guard let first = fields.first, !first.hasPrefix("#") else { continue }
      if people.isEmpty, ["fid", "familyid", "famid", "family"].contains(ColumnName.key(first)) {
        continue
      }
      guard fields.count >= 5 else {
        throw TableError(
          file, line: i + 1, "this line has fewer than five fields",
          advice: "Write family, individual, father, mother, sex and phenotype.")
      }
      try add(fields, line: i + 1)
    }
    guard !people.isEmpty else {
      throw TableError(
        file, "it names nobody",
        advice: "Write family, individual, father, mother, sex and phenotype on each line.")
    }
    for person in people where isAncestor(person.name, of: person.name) {
      throw TableError(
        file, line: person.line, "\(person.name) is an ancestor of itself",
        advice: "Correct the parents.")
    }
  }

  private mutating func add(_ fields: [String], line: Int) throws {
    func parent(_ name: String) -> String { ["0", ".", "NA", "-9"].contains(name) ? "" : name }
    guard places[fields[1]] == nil else {
      throw TableError(
        file, line: line, "\(fields[1]) stands here twice",
        advice: "Give each individual a name of its own.")
    }
    places[fields[1]] = people.count
    people.append(
      Person(
        family: fields[0], name: fields[1], father: parent(fields[2]), mother: parent(fields[3]),
        sex: [
          "1": .male, "m": .male, "male": .male, "2": .female, "f": .female, "female": .female,
        ][
          fields[4].lowercased()] ?? .unknown, line: line))
  }

  package func person(_ name: String) -> Person? { places[name].map { people[$0] } }

  private func parents(_ name: String) -> [String] {
    person(name).map { [$0.father, $0.mother].filter { !$0.isEmpty } } ?? []
  }

  private func isAncestor(_ name: String, of child: String) -> Bool {
    var seen: Set<String> = []
    var open = parents(child)
    while let next = open.popLast() {
      if next == name { return true }
      if seen.insert(next).inserted { open += parents(next) }
    }
    return false
  }

  /// How many generations of known ancestors stand above a person.
  private func depth(_ name: String) -> Int {
    (parents(name).map { depth($0) + 1 }).max() ?? 0
  }

  /// The kinship that the pedigree means, founders being unrelated: ¼ for parent and child or full siblings.
  /// Source: K. Lange, Mathematical and Statistical Methods for Genetic Analysis, ch. 5 (recursion).
  package func kinship(_ a: String, _ b: String) -> Double {
    if a == b {
      let own = parents(a)
      return own.count == 2 ? 0.5 + kinship(own[0], own[1]) / 2 : 0.5
    }
    // The younger is replaced by its parents; an unknown parent is related to nobody.
    let (young, old) = depth(a) >= depth(b) ? (a, b) : (b, a)
    return parents(young).map { kinship($0, old) }.reduce(0, +) / 2
  }
}

internal import LiteratureIndex

/// The tables of `Index/`: which names mean the same gene, allele, disease or drug.
///
/// Names are matched word by word in their searched form (`SearchText`), longest first. A gene symbol
/// that is also an English word counts only in capitals; an alias with context words counts only where
/// one of them stands in the same text.
package struct NameTables: Sendable {
  package private(set) var genes: [String: Gene] = [:]
  package private(set) var variants: [Variant] = []
  /// What every entity is called, in the order of the tables, as typed there.
  package private(set) var names: [Entity: [String]] = [:]
  /// Names that mean the entity only beside certain words ("CHIP"): read in a question, not searched for.
  private(set) var ambiguous: [Entity: Set<String>] = [:]
  /// The genes that the disease table names for a disease.
  package private(set) var diseaseGenes: [String: Set<String>] = [:]
  /// The Chinese words of the field.
  package private(set) var glossary = Glossary()
  /// What capitals may stand for where nothing else tells: ambiguous aliases without their context, and
  /// the initials of names of several words ("VWD", "EDS"). A guess: searched, never required.
  private(set) var shortForms: [String: [Entity]] = [:]
  private var entries: [String: [Entry]] = [:]
  private var capitalsOnly: Set<String> = []

  private struct Entry: Sendable {
    var words: [String]
    var entity: Entity
    var context: [[String]]
    /// The name must be written as it stands in the table: words that are also English.
    var exact: String?
  }

  package enum Failure: Error, CustomStringConvertible {
    case column(table: String, line: Int, expected: Int, found: Int)

    package var description: String {
      switch self {
      case .column(let table, let line, let expected, let found):
        "\(table):\(line): \(found) columns, expected \(expected). Check that tabs separate them."
      }
    }
  }

  /// The texts of the six tables, each with a header line.
  package init(
    genes: String = "", aliases: String = "", variants: String = "", diseases: String = "",
    drugs: String = "", glossary: String = ""
  ) throws {
    self.glossary = try Glossary(glossary)
    let aliasRows = try Self.rows(aliases, table: "aliases.tsv", columns: 5)
    for row in aliasRows where row[1] == "block" { capitalsOnly.insert(row[0].lowercased()) }
    for row in try Self.rows(genes, table: "genes.tsv", columns: 7) { addGene(row) }
    for row in try Self.rows(diseases, table: "diseases.tsv", columns: 3) {
      let kind: Entity.Kind = Self.generic.contains(row[0].lowercased()) ? .concept : .disease
      add(Entity(kind, row[0]), names: [row[0]] + Self.list(row[1]))
      diseaseGenes[row[0]] = Set(Self.list(row[2]))
    }
    for row in try Self.rows(drugs, table: "drugs.tsv", columns: 3) {
      add(Entity(.drug, row[0]), names: [row[0]] + Self.list(row[1]))
    }
    for row in aliasRows { addAlias(row) }
    for row in try Self.rows(variants, table: "variants.tsv", columns: 5) { addVariant(row) }
    for (name, words) in Species.names { add(Entity(.species, name), names: words) }
    for key in entries.keys { entries[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// Names of whole groups: a passage on one of their kinds need not say them.
  private static let generic: Set<String> = [
    "cancer", "tumour", "tumor", "diabetes", "dementia", "anaemia", "anemia", "leukaemia",
    "leukemia",
    "epilepsy", "carcinoma", "lymphoma", "sarcoma", "cardiomyopathy",
    "neuropathy", "ataxia", "dystonia", "parkinsonism", "hypertension",
    "infection",
    "intellectual disability", "developmental delay", "birth defects",
  ]

  // MARK: Building

  private mutating func addGene(_ row: [String]) {
    let gene = Gene(
      symbol: row[0], name: row[1], locus: row[2], aliases: Self.list(row[3]), entrez: row[4],
      hgnc: row[5], mim: row[6])
    genes[gene.symbol] = gene
    let entity = Entity(.gene, gene.symbol)
    add(entity, names: [gene.symbol], gene: true)
    // Aliases of the large table count in the writing that they have there: many are short.
    // One that is the symbol without its number names the disease as often (DKC, DKC1).
    for alias in gene.aliases
    where alias.count > 2 && alias != String(gene.symbol.prefix { $0.isLetter }) {
      add(entity, names: [alias], gene: true, exact: true)
    }
    if gene.name.contains(" ") || gene.name.contains("-") { add(entity, names: [gene.name]) }
  }

  private mutating func addAlias(_ row: [String]) {
    // Block rows name no entity.
    guard let kind = Entity.Kind(rawValue: row[1]) else { return }
    if kind == .concept { add(Entity(kind, row[2]), names: [row[2]]) }
    add(
      Entity(kind, row[2]), names: [row[0]],
      context: Self.list(row[3]).map {
        SearchText.words($0)
      }, gene: kind == .gene)
  }

  private mutating func addVariant(_ row: [String]) {
    let variant = Variant(
      gene: row[0], transcript: row[1], names: Self.list(row[2]), rsid: row[3])
    variants.append(variant)
    guard let first = variant.names.first else { return }
    let entity = Entity(.variant, "\(variant.gene) \(first)")
    add(entity, names: variant.names + (variant.rsid.isEmpty ? [] : [variant.rsid]))
  }

  private mutating func add(
    _ entity: Entity, names: [String], context: [[String]] = [], gene: Bool = false,
    exact: Bool = false
  ) {
    for name in names {
      let words = SearchText.words(name, stemmed: false)
      guard let first = words.first, words.joined().count > 1 else { continue }
      if !(self.names[entity]?.contains(name) ?? false) {
        self.names[entity, default: []].append(name)
      }
      let english = gene && words.count == 1 && capitalsOnly.contains(name.lowercased())
      let needsCase =
        english || exact
        || (gene && words.count == 1 && name.count <= 3
          && !name.contains(where: \.isNumber))
      if !context.isEmpty { ambiguous[entity, default: []].insert(name) }
      noteShortForm(of: entity, name: name, hasContext: !context.isEmpty, words: words)
      entries[Self.key(first), default: []].append(
        Entry(words: words, entity: entity, context: context, exact: needsCase ? name : nil))
    }
  }

  private mutating func noteShortForm(
    of entity: Entity, name: String, hasContext: Bool, words: [String]
  ) {
    var form = name
    if !hasContext {
      // Initials of what it is mostly called: with those of every name, most capitals would mean many things.
      guard entity.kind == .disease || entity.kind == .concept, (2...5).contains(words.count),
        name == names[entity]?.first
      else { return }
      form = words.compactMap { $0.first.map(String.init) }.joined().uppercased()
    }
    guard (2...5).contains(form.count), form.allSatisfy({ $0.isUppercase && $0.isASCII }) else {
      return
    }
    if !(shortForms[form]?.contains(entity) ?? false) {
      shortForms[form, default: []].append(entity)
    }
  }

  /// Plurals of names count too, so that the last word is looked up by its stem.
  private static func key(_ word: String) -> String { SearchText.words(word).first ?? word }

  static func rows(_ text: String, table: String, columns: Int) throws -> [[String]] {
    var rows: [[String]] = []
    for (i, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if i == 0 || line.isEmpty { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == columns else {
        throw Failure.column(table: table, line: i + 1, expected: columns, found: cells.count)
      }
      rows.append(cells)
    }
    return rows
  }

  static func list(_ cell: String) -> [String] {
    cell.split(separator: "|").map(String.init)
  }

  // MARK: Reading

  /// The entities of a text, from left to right, longest names first, none inside another.
  package func mentions(in text: String) -> [Mention] {
    let words = SearchText.words(text, stemmed: false)
    let stems = words.map(Self.key)
    let written = WrittenWords(text)
    let stemSet = Set(stems)
    var found: [Mention] = []
    var i = 0
    while i < words.count {
      var next = i + 1
      for entry in entries[stems[i]] ?? [] where matches(entry, words, stems, at: i) {
        if let exact = entry.exact, !written.contain(exact) { continue }
        if !entry.context.isEmpty,
          !entry.context.contains(where: { $0.allSatisfy(stemSet.contains) })
        {
          continue
        }
        let range = i..<(i + entry.words.count)
        // Names of equal length may mean two things: both are kept.
        if let last = found.last, last.range.lowerBound == i, last.words.count > entry.words.count {
          break
        }
        found.append(Mention(entity: entry.entity, words: Array(words[range]), range: range))
        next = range.upperBound
      }
      if next == i + 1, found.last?.range.lowerBound != i,
        let variant = VariantNotation.entity(words[i])
      {
        found.append(Mention(entity: variant, words: [words[i]], range: i..<next))
      }
      i = next
    }
    return found
  }

  private func matches(_ entry: Entry, _ words: [String], _ stems: [String], at i: Int) -> Bool {
    let n = entry.words.count
    guard i + n <= words.count else { return false }
    for j in 0..<n {
      let last = j == n - 1
      let same =
        words[i + j] == entry.words[j]
        || (last && entry.exact == nil && words[i + j] == entry.words[j] + "s")
      guard same else { return false }
    }
    return true
  }
}

/// The words of a text as they were written, for names that count only in their own writing.
private struct WrittenWords {
  private let words: Set<Substring>
  private let text: String

  init(_ text: String) {
    self.text = text
    words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "*") })
  }

  func contain(_ name: String) -> Bool {
    words.contains(name[...]) || words.contains { $0.split(separator: "-").contains(name[...]) }
      || (name.contains { !($0.isLetter || $0.isNumber || $0 == "-") } && text.contains(name))
  }
}

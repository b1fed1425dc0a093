/// The genes of a file, for a test of gene sets: those of a list; or those of a table of results that
/// pass, beside all that were tested.
package struct TestedGenes: Sendable {
  /// A gene, as sets spell it (in capitals), and the first line that names it.
  package struct Gene: Sendable, Hashable {
    package var key: String
    /// As the file names it, or the symbol of its identifier.
    package var name: String
    package var line: Int
  }

  package let file: String
  package let kind: Kind
  /// Without repeats, in the order of the file.
  package private(set) var chosen: [Gene] = []
  /// All genes of a table of results that have a p-value; nil for a list.
  package private(set) var tested: [Gene]?
  /// How they were chosen: "adjusted p < 0.05 in padj"; nil for a list.
  package private(set) var rule: String?
  package private(set) var repeated = RowSet()
  /// Identifiers that no symbol is known for.
  package private(set) var unmapped = RowSet()
  /// Whether identifiers of the mouse were read as their human orthologues.
  package private(set) var usesOrthologues = false

  package static let threshold = 0.05

  /// - Parameter identifiers: symbols of Ensembl and NCBI identifiers, as sets are spelled in symbols.
  package init(path: String, identifiers: GeneIdentifiers?) throws {
    let table = try TableFile(path: path)
    guard table.kind.isTable, table.kind != .gmt else {
      throw TableError(
        table.name, "it names no genes: \(table.recognition.why)",
        advice: "Give a list of genes, one on each line, or a table of results.")
    }
    kind = table.kind
    let loaded = try LoadedTable(table)
    file = table.name
    let column = loaded.roles[.gene] ?? loaded.roles[.geneID] ?? 0
    let isMarkers = kind == .seuratMarkers || kind == .scanpyMarkers
    let adjusted =
      kind.isExpression || isMarkers ? loaded.roles[.adjustedP] ?? loaded.roles[.sValue] : nil
    guard adjusted != nil || !kind.isExpression else {
      throw TableError(
        table.name, "it has no adjusted p-values by which genes could be chosen",
        advice: "Give the chosen genes as a list, one on each line, and --background.")
    }
    var seen: Set<String> = []
    var seenTested: Set<String> = []
    var all: [Gene] = []
    var picked: [Gene] = []
    // A list without a header may have lost its first gene to one.
    if kind == .geneList, let first = table.head.header?.first, table.head.header?.count == 1,
      Role.allCases.allSatisfy({ !$0.keys.contains(ColumnName.key(first)) }),
      GeneNames.looksLikeName(first)
    {
      add(first, table.head.headerLine, identifiers, &seen, &picked)
    }
    for row in 0..<loaded.count {
      let name = loaded.text(row, column)
      guard !name.isEmpty, !name.isMissingValue else { continue }
      guard let adjusted else {
        add(name, loaded.lines[row], identifiers, &seen, &picked)
        continue
      }
      guard let p = loaded.p(row, adjusted), p.isProbability else { continue }
      add(name, loaded.lines[row], identifiers, &seenTested, &all)
      if p.value < Self.threshold {
        add(name, loaded.lines[row], identifiers, &seen, &picked, isKnown: true)
      }
    }
    chosen = picked
    if let adjusted {
      // Markers are listed only where they passed: the others are not here.
      tested = isMarkers ? nil : all
      rule = "\(loaded.names[adjusted]) < \(Self.threshold)"
    }
  }

  private mutating func add(
    _ name: String, _ line: Int, _ identifiers: GeneIdentifiers?, _ seen: inout Set<String>,
    _ genes: inout [Gene], isKnown: Bool = false
  ) {
    var key = name.uppercased()
    var shown = name
    let form = GeneNames.form(name)
    if form == .ensembl || form == .entrez {
      if let gene = identifiers?.gene(name) {
        if !gene.human.isEmpty { usesOrthologues = true }
        shown = gene.human.isEmpty ? gene.symbol : gene.human
        key = shown.uppercased()
      } else if !isKnown {
        unmapped.append(line)
      }
    }
    if seen.insert(key).inserted {
      genes.append(Gene(key: key, name: shown, line: line))
    } else if !isKnown {
      repeated.append(line)
    }
  }
}

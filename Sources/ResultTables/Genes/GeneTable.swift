/// Rows of gene identifiers, as `gene_ids.tsv` keeps them, and what a file of NCBI, HGNC, BioMart or of mouse
/// orthologues adds to them.
package struct GeneTable: Sendable {
  package struct Row: Sendable, Hashable {
    var species: GeneIdentifiers.Species
    /// The number of the Ensembl identifier; nil where it has none.
    var ensembl: Int?
    var entrez: Int?
    var symbol: String
    /// The human orthologue of a mouse gene.
    var human = ""
    /// Older names and synonyms.
    var former: [String] = []
  }

  package private(set) var sources: String
  private(set) var rows: [Row] = []
  private var byEnsembl: [String: Int] = [:]
  private var byEntrez: [String: Int] = [:]

  package var count: Int { rows.count }
  package func count(of species: GeneIdentifiers.Species) -> Int {
    rows.count { $0.species == species }
  }

  /// - Parameter text: the form that `text` writes.
  package init(_ text: String) {
    sources = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        sources = String(line.dropFirst()).trimmingBlanks
        continue
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 5, let species = GeneIdentifiers.Species(rawValue: fields[0]) else {
        continue
      }
      add(
        Row(
          species: species, ensembl: Int(fields[1]), entrez: Int(fields[2]), symbol: fields[3],
          human: fields[4] == "=" ? fields[3].uppercased() : fields[4],
          former: fields.count > 5 ? fields[5].split(separator: "|").map(String.init) : []))
    }
  }

  /// One line a gene: species, Ensembl number, NCBI number, symbol, human symbol, older names.
  package var text: String {
    var lines = ["# \(sources)"]
    for row in rows {
      let human =
        row.human.isEmpty ? "" : row.human == row.symbol.uppercased() ? "=" : row.human
      lines.append(
        [
          row.species.rawValue, row.ensembl.map(String.init) ?? "",
          row.entrez.map(String.init) ?? "",
          row.symbol, human, row.former.joined(separator: "|"),
        ].joined(separator: "\t"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Takes a gene in: what is known of it already (by its identifiers) is kept where the new row has nothing.
  /// A symbol that changes becomes an older name.
  mutating func add(_ row: Row) {
    let key = row.species.rawValue
    let place =
      row.entrez.flatMap { byEntrez["\(key)\($0)"] }
      ?? row.ensembl.flatMap { byEnsembl["\(key)\($0)"] }
    var merged = row
    if let place {
      let old = rows[place]
      merged.ensembl = row.ensembl ?? old.ensembl
      merged.entrez = row.entrez ?? old.entrez
      // An older file must not bring back a name that was given up.
      let isOlder = old.former.contains(row.symbol) && !row.former.contains(old.symbol)
      if merged.symbol.isEmpty || isOlder { merged.symbol = old.symbol }
      if merged.human.isEmpty { merged.human = old.human }
      var names: [String] = []
      for name in old.former + [old.symbol, row.symbol] + row.former
      where !name.isEmpty && name != merged.symbol && !names.contains(name) { names.append(name) }
      merged.former = names
      rows[place] = merged
    } else {
      guard !merged.symbol.isEmpty else { return }
      rows.append(merged)
    }
    let index = place ?? rows.count - 1
    if let number = merged.ensembl { byEnsembl["\(key)\(number)"] = index }
    if let number = merged.entrez { byEntrez["\(key)\(number)"] = index }
  }

  /// Names the source of the rows after those there are: "NCBI Gene 2015, HGNC 2024-10-01".
  mutating func note(source: String) {
    sources = sources.isEmpty ? source : sources + ", " + source
  }
}

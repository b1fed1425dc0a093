extension GeneTable {
  /// Columns of a list of homologues: genes of one group share a key.
  struct Homologues {
    var source: String
    var group = 0
    var taxon: Int
    var entrez: Int
    var symbol: Int

    /// Nil where a file is no such list.
    init?(_ file: TableFile) {
      let head = file.head
      // https://ftp.ncbi.nih.gov/pub/HomoloGene/README: group, taxon, gene, symbol, protein, accession; no header.
      if head.header == nil, head.width == 6, head.share(1, { Int($0) != nil }) == 1,
        head.share(2, { Int($0) != nil }) == 1,
        head.share(5, { $0.dropFirst(2).hasPrefix("_") }) > 0.9
      {
        source = "NCBI HomoloGene"
        (taxon, entrez, symbol) = (1, 2, 3)
        return
      }
      // https://www.informatics.jax.org/downloads/reports/HOM_MouseHumanSequence.rpt
      let keys = head.keys
      guard let group = keys.firstIndex(of: "dbclasskey"),
        let taxon = keys.firstIndex(of: "ncbitaxonid"),
        let entrez = keys.firstIndex(of: "entrezgeneid"), let symbol = keys.firstIndex(of: "symbol")
      else { return nil }
      source = "MGI homologues"
      (self.group, self.taxon, self.entrez, self.symbol) = (group, taxon, entrez, symbol)
    }
  }

  /// Takes in a list of homologues: numbers and symbols of human and mouse genes, and which belong together.
  mutating func add(_ homologues: Homologues, _ table: LoadedTable, _ file: TableFile) throws
    -> Import
  {
    var human: [String: [String]] = [:]
    var genes: [(group: String, species: GeneIdentifiers.Species, entrez: Int, symbol: String)] = []
    for row in 0..<table.count {
      let species = ["9606": GeneIdentifiers.Species.human, "10090": .mouse][
        table.text(row, homologues.taxon)]
      guard let species, let entrez = Int(table.text(row, homologues.entrez)) else { continue }
      let group = table.text(row, homologues.group)
      let symbol = table.text(row, homologues.symbol)
      if species == .human { human[group, default: []].append(symbol) }
      genes.append((group, species, entrez, symbol))
    }
    guard !genes.isEmpty else {
      throw TableError(
        file.name, "it names no gene of man or mouse", advice: "Give a file of one of the two.")
    }
    for gene in genes {
      // Of several the one of the same name counts, else the first.
      let others = gene.species == .mouse ? human[gene.group] ?? [] : []
      let orthologue = others.first { $0 == gene.symbol.uppercased() } ?? others.first ?? ""
      add(
        Row(
          species: gene.species, entrez: gene.entrez, symbol: gene.symbol, human: orthologue))
    }
    note(source: homologues.source)
    return Import(source: homologues.source, rows: genes.count)
  }
}

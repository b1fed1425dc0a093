extension GeneTable {
  /// What a file was read as, and how many of its rows name a gene of man or mouse.
  package struct Import: Sendable, Hashable {
    package var source: String
    package var rows: Int
  }

  /// Columns of a file, by what they hold; sources at each form below.
  private struct Columns {
    var source: String
    var species: GeneIdentifiers.Species?
    var taxon: Int?
    var ensembl: Int?
    var entrez: Int?
    var symbol: Int?
    var human: Int?
    var former: [Int] = []
    /// NCBI's "MIM:138670|Ensembl:ENSG00000121410".
    var crossReferences: Int?
    var date: Int?
  }

  /// Takes in a file of gene identifiers: NCBI's gene_info, HGNC's complete set or custom download, an export
  /// of Ensembl's BioMart, a table of mouse genes with their human orthologues, or homologues as NCBI's HomoloGene
  /// and MGI list them; plain or gzip.
  /// - Throws: `TableError` where it is none of these, or names no gene of man or mouse.
  package mutating func add(path: String) throws -> Import {
    let file = try TableFile(path: path, kind: .unknown)
    let table = try LoadedTable(file)
    if let homologues = Homologues(file) { return try add(homologues, table, file) }
    guard let columns = Self.columns(file) else {
      throw TableError(
        file.name, "its columns are not those of a file of gene identifiers",
        advice:
          "Give NCBI's gene_info, HGNC's complete set, a BioMart export with gene ID and name, or HomoloGene's or MGI's homologues."
      )
    }
    var taken = 0
    var newest = ""
    for row in 0..<table.count {
      guard let gene = Self.gene(table, row, columns) else { continue }
      if let date = columns.date { newest = max(newest, table.text(row, date)) }
      taken += 1
      add(gene)
    }
    guard taken > 0 else {
      throw TableError(
        file.name, "it names no gene of man or mouse", advice: "Give a file of one of the two.")
    }
    let source = columns.source + (newest.isEmpty ? "" : " " + newest.prefix(10))
    note(source: source)
    return Import(source: source, rows: taken)
  }

  private static func columns(_ file: TableFile) -> Columns? {
    let keys = file.head.keys
    func column(_ names: String...) -> Int? {
      names.lazy.compactMap { keys.firstIndex(of: $0) }.first
    }
    // NCBI: https://ftp.ncbi.nlm.nih.gov/gene/DATA/README; its header was a comment until 2016.
    let isOld =
      file.head.header == nil && file.head.preamble.contains { $0.contains("tax_id GeneID Symbol") }
    if isOld || keys.prefix(3) == ["taxid", "geneid", "symbol"] {
      return Columns(
        source: "NCBI Gene", taxon: 0, entrez: 1, symbol: 2, former: [4], crossReferences: 5,
        date: 14)
    }
    // HGNC: https://www.genenames.org/download/
    if let symbol = column("approvedsymbol") ?? (column("hgncid") == nil ? nil : column("symbol")) {
      return Columns(
        source: "HGNC", species: .human,
        ensembl: column("ensemblgeneid", "ensemblid", "ensemblidsuppliedbyensembl"),
        entrez: column("entrezid", "ncbigeneid", "ncbigeneidsuppliedbyncbi"), symbol: symbol,
        former: [
          column("prevsymbol", "previoussymbols", "previoussymbol"),
          column("aliassymbol", "aliassymbols", "synonyms"),
        ].compactMap { $0 }, date: column("datemodified"))
    }
    // Mouse genes with their orthologues.
    if let ensembl = column("mouseensembl"), let symbol = column("mousesymbol") {
      return Columns(
        source: "Ensembl BioMart", species: .mouse, ensembl: ensembl, symbol: symbol,
        human: column("humansymbol"))
    }
    // BioMart: https://www.ensembl.org/biomart/martview; the species follows from the identifiers.
    if let ensembl = column("genestableid", "ensemblgeneid"),
      let symbol = column("genename", "externalgenename", "hgncsymbol", "mgisymbol")
    {
      return Columns(
        source: "Ensembl BioMart", ensembl: ensembl,
        entrez: column("ncbigeneformerlyentrezgeneid", "entrezgeneid", "entrezgene", "ncbigeneid"),
        symbol: symbol,
        human: column("humangenename", "hsapienshomologassociatedgenename"),
        former: [column("genesynonym", "externalsynonym")].compactMap { $0 })
    }
    return nil
  }

  private static func gene(_ table: LoadedTable, _ row: Int, _ columns: Columns) -> Row? {
    func text(_ column: Int?) -> String {
      guard let column, column < table.width else { return "" }
      let cell = table.text(row, column)
      return cell == "-" ? "" : cell
    }
    var id = text(columns.ensembl)
    if let column = columns.crossReferences {
      id =
        text(column).split(separator: "|").first { $0.hasPrefix("Ensembl:") }.map {
          String($0.dropFirst(8))
        } ?? ""
    }
    var species = columns.species
    if let column = columns.taxon {
      species = ["9606": .human, "10090": .mouse][text(column)]
    } else if species == nil {
      species = id.hasPrefix("ENSG") ? .human : id.hasPrefix("ENSMUSG") ? .mouse : nil
    }
    guard let species else { return nil }
    let prefix = species == .human ? "ENSG" : "ENSMUSG"
    let number = id.hasPrefix(prefix) ? Int(id.dropFirst(prefix.count).prefix { $0 != "." }) : nil
    let symbol = text(columns.symbol)
    let entrez = Int(text(columns.entrez))
    guard symbol != "NEWENTRY", number != nil || entrez != nil else { return nil }
    let names = columns.former.flatMap {
      text($0).split(whereSeparator: { $0 == "|" || $0 == "," }).map { String($0).trimmingBlanks }
    }.filter { !$0.isEmpty && $0 != symbol && !$0.contains("\t") }
    var unique: [String] = []
    // Numbers in place of a symbol (LOC100288637) are no names to bring others up to.
    for name in names where !unique.contains(name) && !symbol.hasPrefix("LOC") {
      unique.append(name)
    }
    return Row(
      species: species, ensembl: number, entrez: entrez, symbol: symbol,
      human: species == .mouse ? text(columns.human) : "", former: unique)
  }
}

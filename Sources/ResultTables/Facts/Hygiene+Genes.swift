/// What is wrong with the names of genes in a table.
extension Hygiene {
  /// What kind of identifiers the gene column holds, of which species, and what is wrong with them.
  static func genes(_ table: LoadedTable, column: Int, mayRepeat: Bool, _ book: inout FactBook) {
    var tally = NameTally()
    for row in 0..<table.count { tally.take(table.text(row, column), line: table.lines[row]) }
    say(tally, &book, RowSet(table.lines))
    olderNames(table, column, isMouse: tally.isMixed, &book)
    unknownIdentifiers(table, column, tally, &book)
    book.warn(
      "missing_ids", .warning, "{n} rows have no identifier.",
      remedy: "Leave them out, or find out why.", rows: tally.empty)
    if !mayRepeat {
      book.warn(
        "duplicate_ids", .warning, "{n} rows repeat an identifier that stands in an earlier row.",
        remedy: "Decide which row counts (or sum the counts) before genes are counted or ranked.",
        rows: tally.repeated)
    }
    damage(tally, table.count, &book)
    book.warn(
      "counters_as_genes", .warning,
      "{n:row is a counter:rows are counters} of reads without a gene ({q}), tested as if they were genes: they also counted for the depth of the samples.",
      remedy: "Drop them from the counts and run the test again.", rows: tally.counters,
      quoting: tally.counterNames.isEmpty
        ? nil : tally.counterNames.prefix(3).joined(separator: ", "))
    book.warn(
      "versioned_ids", .note, "{n} Ensembl identifiers bear a version (.1).",
      remedy: "Drop the version before joining with other tables.", rows: tally.versioned)
    let total = tally.forms.values.reduce(0, +)
    if total > 20, let main = tally.forms.max(by: { $0.value < $1.value }),
      main.value * 100 < total * 95
    {
      let parts = tally.forms.sorted { $0.value > $1.value }.map { "\($0.key.rawValue)" }.joined(
        separator: ", ")
      book.warn(
        "mixed_ids", .warning, "Identifiers of several forms are mixed: {q}.",
        remedy: "Map them to one form first.", rows: RowSet(), quoting: parts, always: true)
    }
  }

  /// Names of one column as they are read row by row.
  private struct NameTally {
    var forms: [GeneNames.Form: Int] = [:]
    var species: [String: Int] = [:]
    /// Dates that stand for one gene, for several, and Excel's numbers of days.
    var damaged = RowSet()
    var ambiguous = RowSet()
    var serials = RowSet()
    var damagedNames: [String] = []
    /// Counters of reads, as htseq-count and others append them to the genes.
    var counters = RowSet()
    var counterNames: [String] = []
    var empty = RowSet()
    var versioned = RowSet()
    var repeated = RowSet()
    /// Symbols all in capitals, and those that only begin with one.
    var capitals = 0
    var mixed = 0
    private var seen: Set<String> = []

    /// Whether symbols are written as those of the mouse are.
    var isMixed: Bool { mixed > 4 * capitals }

    /// The commonest form.
    var form: GeneNames.Form? {
      forms.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    }

    mutating func take(_ name: String, line: Int) {
      guard !name.isMissingValue else {
        empty.append(line)
        return
      }
      if GeneNames.isCounter(name) {
        counters.append(line)
        counterNames.append(name)
        return
      }
      if !seen.insert(name).inserted { repeated.append(line) }
      if let meaning = ExcelDate.meaning(of: name) {
        take(meaning, name, line: line)
      } else if let form = GeneNames.form(name) {
        forms[form, default: 0] += 1
        take(form, name, line: line)
      }
    }

    private mutating func take(_ meaning: ExcelDate.Meaning, _ name: String, line: Int) {
      var example: String?
      switch meaning {
      case .gene(let symbol):
        damaged.append(line)
        example = "\(name) → \(symbol)"
      case .ambiguous(let symbols):
        ambiguous.append(line)
        example = "\(name): \(symbols.joined(separator: " or "))"
      case .serial: serials.append(line)
      }
      if let example, damagedNames.count < 5 { damagedNames.append(example) }
    }

    private mutating func take(_ form: GeneNames.Form, _ name: String, line: Int) {
      switch form {
      case .ensembl:
        species[Hygiene.ensemblSpecies(name), default: 0] += 1
        if name.contains(".") { versioned.append(line) }
      case .symbol:
        if name == name.uppercased() {
          capitals += 1
        } else if name.first?.isUppercase == true {
          mixed += 1
        }
      default: break
      }
    }
  }

  /// Names that Excel turned into dates or numbers.
  private static func damage(_ tally: NameTally, _ rows: Int, _ book: inout FactBook) {
    let examples = tally.damagedNames.joined(separator: "; ")
    book.warn(
      "excel_damaged_symbols", .error,
      "{n:symbol was:symbols were} turned into dates by Excel ({q}).",
      remedy: "Take the names from the file before Excel opened it.", rows: tally.damaged,
      quoting: tally.damaged.isEmpty ? nil : examples)
    book.warn(
      "excel_ambiguous_symbols", .error,
      "{n:date:dates} may stand for more than one gene, and are not guessed ({q}).",
      remedy: "Take the names from the file before Excel opened it.", rows: tally.ambiguous,
      quoting: tally.ambiguous.isEmpty ? nil : examples)
    book.warn(
      "excel_serials", .warning,
      "{n} identifiers look like Excel's day numbers among names of another form.",
      remedy: "Take the names from the file before Excel opened it.",
      rows: tally.forms[.entrez, default: 0] * 2 > rows ? RowSet() : tally.serials)
  }

  private static func say(_ tally: NameTally, _ book: inout FactBook, _ rows: RowSet) {
    guard let form = tally.form else { return }
    book.add(
      "id_type", "form of the gene identifiers", .text(form.rawValue),
      "the commonest form in the gene column", rows: rows)
    if form == .ensembl, let name = tally.species.max(by: { $0.value < $1.value })?.key {
      book.add(
        "species", "species", .text(name), "the prefix of the Ensembl identifiers", rows: rows)
    } else if form == .symbol, tally.capitals + tally.mixed > 20 {
      let name =
        tally.capitals > 4 * tally.mixed
        ? "human (by capitals)" : tally.isMixed ? "mouse or rat (by capitals)" : "unknown"
      book.add("species", "species", .text(name), "share of symbols in capitals", rows: rows)
    }
  }

  /// Identifiers of Ensembl or NCBI that the table of genes gives no symbol for; and the species of NCBI's numbers,
  /// which the numbers themselves do not show.
  private static func unknownIdentifiers(
    _ table: LoadedTable, _ column: Int, _ tally: NameTally, _ book: inout FactBook
  ) {
    guard let identifiers = book.identifiers, let form = tally.form,
      form == .ensembl || form == .entrez
    else { return }
    var known = RowSet()
    var unknown = RowSet()
    var species: [GeneIdentifiers.Species: Int] = [:]
    for row in 0..<table.count {
      let name = table.text(row, column)
      guard GeneNames.form(name) == form else { continue }
      if identifiers.gene(name) == nil {
        unknown.append(table.lines[row])
      } else {
        known.append(table.lines[row])
        if let own = identifiers.species(of: name) { species[own, default: 0] += 1 }
      }
    }
    book.add(
      "genes_table", "the table of genes that names were looked up in",
      .text(identifiers.sources), "its first line", rows: RowSet())
    book.count(
      "n_mapped", "rows whose identifier has a symbol", "looked up in \(identifiers.sources)",
      rows: known)
    let isMostlyUnknown = unknown.count * 10 > (known.count + unknown.count)
    if form == .entrez, !known.isEmpty, !isMostlyUnknown,
      let main = species.max(by: { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }),
      main.value * 20 >= known.count * 19
    {
      book.add(
        "species", "species", .text("\(main.key)"),
        "the species of the numbers that the table of genes has", rows: known)
    }
    // Of Ensembl's genes many code for no protein: those are not in the table.
    book.warn(
      "unmapped_ids", form == .entrez && isMostlyUnknown ? .warning : .note,
      "{n:identifier has:identifiers have} no symbol in the table of genes here (protein-coding ones of man and mouse, of {genes_table}).",
      remedy: form == .entrez
        ? "`cistron genes import FILE` takes in others, such as NCBI's Homo_sapiens.gene_info.gz and Mus_musculus.gene_info.gz."
        : "`cistron genes import FILE` takes in others, such as a BioMart export or HGNC's complete set.",
      rows: unknown)
  }

  /// Names that are no symbols of today, but older names or aliases of genes.
  private static func olderNames(
    _ table: LoadedTable, _ column: Int, isMouse: Bool, _ book: inout FactBook
  ) {
    guard let identifiers = book.identifiers,
      book["id_type"]?.value == .text(GeneNames.Form.symbol.rawValue)
    else { return }
    var old = RowSet()
    var unclear = RowSet()
    var examples: [String] = []
    var unclearExamples: [String] = []
    for row in 0..<table.count {
      let name = table.text(row, column)
      switch identifiers.formerName(name, of: isMouse ? .mouse : .human) {
      case .of(let symbol):
        old.append(table.lines[row])
        if examples.count < 5 { examples.append("\(name) → \(symbol)") }
      case .ambiguous(let symbols):
        unclear.append(table.lines[row])
        if unclearExamples.count < 5 {
          unclearExamples.append("\(name): \(symbols.joined(separator: " or "))")
        }
      case nil: break
      }
    }
    if !old.isEmpty || !unclear.isEmpty {
      book.add(
        "genes_table", "the table of genes that names were looked up in",
        .text(identifiers.sources), "its first line", rows: RowSet())
    }
    book.warn(
      "older_symbols", .note,
      "{n:name is no symbol:names are no symbols} but older names or aliases in the table of genes here, of {genes_table} ({q}).",
      remedy:
        "Bring names up to date before joining with other tables; where yours are newer, take in a newer table (`cistron genes import`).",
      rows: old,
      quoting: old.isEmpty ? nil : examples.joined(separator: "; "))
    book.warn(
      "ambiguous_aliases", .note,
      "{n:name was or is one:names were or are ones} of more than one gene, and not guessed ({q}).",
      remedy: "Use identifiers of Ensembl or NCBI.", rows: unclear,
      quoting: unclear.isEmpty ? nil : unclearExamples.joined(separator: "; "))
  }

  /// https://www.ensembl.org/info/genome/stable_ids/prefixes.html
  static func ensemblSpecies(_ name: String) -> String {
    let prefix = name.dropFirst(3).prefix { $0.isLetter }
    switch prefix {
    case "G", "T", "P": return "human"
    case "MUSG", "MUST", "MUSP": return "mouse"
    case "RNOG", "RNOT", "RNOP": return "rat"
    case "DARG", "DART", "DARP": return "zebrafish"
    case "GALG": return "chicken"
    case "SSCG": return "pig"
    case "BTAG": return "cow"
    case "CAFG": return "dog"
    case "MMUG": return "macaque"
    default: return "another species (ENS\(prefix))"
    }
  }
}

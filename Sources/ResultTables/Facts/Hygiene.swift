/// What is wrong with a table whatever its kind.
enum Hygiene {
  // MARK: rows

  static func shape(_ table: LoadedTable, _ file: TableFile, _ book: inout FactBook) {
    book.count("n_rows", "rows of the table", "count of rows", rows: RowSet(table.lines))
    guard table.count > 0 else {
      book.warn(
        "header_only", .error, "The file has a header but no rows.",
        remedy: "Check that the program that wrote it has finished.", rows: RowSet(), always: true)
      return
    }
    if file.kind != .gmt, file.kind != .unknown || table.uneven.count * 2 < table.count {
      book.warn(
        "uneven_rows", .error, "{n} rows have more or fewer fields than the header.",
        remedy: "Look for delimiters inside of fields, or lines cut off.",
        rows: RowSet(table.uneven))
    }
    if file.head.header != nil {
      var seen: Set<String> = []
      let twice = Set(table.names.filter { !$0.isEmpty && !seen.insert($0).inserted }).sorted()
      if !twice.isEmpty {
        book.warn(
          "duplicate_columns", .warning,
          "Columns bear the same name: {q}. The first is used.",
          remedy: "Name them apart.", rows: RowSet(),
          quoting: twice.prefix(5).map { "\"\($0)\"" }.joined(separator: ", "), always: true)
      }
    }
  }

  // MARK: identifiers of genes

  /// What kind of identifiers the gene column holds, of which species, and what is wrong with them.
  static func genes(_ table: LoadedTable, column: Int, mayRepeat: Bool, _ book: inout FactBook) {
    var forms: [GeneNames.Form: Int] = [:]
    var species: [String: Int] = [:]
    var damaged = RowSet()
    var ambiguous = RowSet()
    var serials = RowSet()
    var empty = RowSet()
    var versioned = RowSet()
    var firstLine: [String: Int] = [:]
    var repeated = RowSet()
    var damagedNames: [String] = []
    var capitals = 0
    var mixed = 0
    for row in 0..<table.count {
      let name = table.text(row, column)
      let line = table.lines[row]
      if name.isMissingValue {
        empty.append(line)
        continue
      }
      if firstLine[name] != nil { repeated.append(line) } else { firstLine[name] = line }
      switch ExcelDate.meaning(of: name) {
      case .gene(let symbol):
        damaged.append(line)
        if damagedNames.count < 5 { damagedNames.append("\(name) → \(symbol)") }
        continue
      case .ambiguous(let symbols):
        ambiguous.append(line)
        if damagedNames.count < 5 {
          damagedNames.append("\(name): \(symbols.joined(separator: " or "))")
        }
        continue
      case .serial:
        serials.append(line)
        continue
      case nil: break
      }
      guard let form = GeneNames.form(name) else { continue }
      forms[form, default: 0] += 1
      switch form {
      case .ensembl:
        species[ensemblSpecies(name), default: 0] += 1
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
    say(forms, species, capitals, mixed, &book, RowSet(table.lines))
    olderNames(table, column, isMouse: mixed > 4 * capitals, &book)
    book.warn(
      "missing_ids", .warning, "{n} rows have no identifier.",
      remedy: "Leave them out, or find out why.", rows: empty)
    if !mayRepeat {
      book.warn(
        "duplicate_ids", .warning, "{n} rows repeat an identifier that stands in an earlier row.",
        remedy: "Decide which row counts (or sum the counts) before genes are counted or ranked.",
        rows: repeated)
    }
    let examples = damagedNames.joined(separator: "; ")
    book.warn(
      "excel_damaged_symbols", .error,
      "{n:symbol was:symbols were} turned into dates by Excel ({q}).",
      remedy: "Take the names from the file before Excel opened it.", rows: damaged,
      quoting: damaged.isEmpty ? nil : examples)
    book.warn(
      "excel_ambiguous_symbols", .error,
      "{n:date:dates} may stand for more than one gene, and are not guessed ({q}).",
      remedy: "Take the names from the file before Excel opened it.", rows: ambiguous,
      quoting: ambiguous.isEmpty ? nil : examples)
    book.warn(
      "excel_serials", .warning,
      "{n} identifiers look like Excel's day numbers among names of another form.",
      remedy: "Take the names from the file before Excel opened it.",
      rows: forms[.entrez, default: 0] * 2 > table.count ? RowSet() : serials)
    book.warn(
      "versioned_ids", .note, "{n} Ensembl identifiers bear a version (.1).",
      remedy: "Drop the version before joining with other tables.", rows: versioned)
    let total = forms.values.reduce(0, +)
    if total > 20, let main = forms.max(by: { $0.value < $1.value }), main.value * 100 < total * 95
    {
      let parts = forms.sorted { $0.value > $1.value }.map { "\($0.key.rawValue)" }.joined(
        separator: ", ")
      book.warn(
        "mixed_ids", .warning, "Identifiers of several forms are mixed: {q}.",
        remedy: "Map them to one form first.", rows: RowSet(), quoting: parts, always: true)
    }
  }

  private static func say(
    _ forms: [GeneNames.Form: Int], _ species: [String: Int], _ capitals: Int, _ mixed: Int,
    _ book: inout FactBook, _ rows: RowSet
  ) {
    guard
      let form = forms.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) })?.key
    else { return }
    book.add(
      "id_type", "form of the gene identifiers", .text(form.rawValue),
      "the commonest form in the gene column", rows: rows)
    if form == .ensembl, let name = species.max(by: { $0.value < $1.value })?.key {
      book.add(
        "species", "species", .text(name), "the prefix of the Ensembl identifiers", rows: rows)
    } else if form == .symbol, capitals + mixed > 20 {
      let name =
        capitals > 4 * mixed
        ? "human (by capitals)" : mixed > 4 * capitals ? "mouse or rat (by capitals)" : "unknown"
      book.add("species", "species", .text(name), "share of symbols in capitals", rows: rows)
    }
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

  // MARK: p-values

  struct PColumn {
    /// Nil where there is no number.
    var values: [PValue?]
    var missing = RowSet()
    var invalid = RowSet()
    var outside = RowSet()
    var zeros = RowSet()
    /// Rows whose value is a probability.
    var valid: [Int] = []
  }

  static func pValues(_ table: LoadedTable, _ column: Int, isLog: Bool = false) -> PColumn {
    var result = PColumn(values: [])
    result.values.reserveCapacity(table.count)
    for row in 0..<table.count {
      let line = table.lines[row]
      guard var p = table.p(row, column) else {
        result.values.append(nil)
        if table.isMissing(row, column) {
          result.missing.append(line)
        } else {
          result.invalid.append(line)
        }
        continue
      }
      if isLog { p = PValue(minusLog10: p.value) }
      result.values.append(p)
      guard p.isProbability else {
        result.outside.append(line)
        continue
      }
      if p.isZero { result.zeros.append(line) }
      result.valid.append(row)
    }
    return result
  }

  static func warn(_ p: PColumn, named name: String, _ book: inout FactBook) {
    book.warn(
      "p_outside", .error, "{n} values of \(name) are no probabilities (below 0 or above 1).",
      remedy: "Check whether the column holds something else, such as −log10 p or a statistic.",
      rows: p.outside)
    book.warn(
      "p_not_numbers", .error, "{n} values of \(name) are no numbers.",
      remedy: "Look at these rows.", rows: p.invalid)
    book.warn(
      "p_zero", .warning,
      "{n} values of \(name) are exactly 0: they were too small for the program that wrote them.",
      remedy: "Rank these rows by their statistic, and report p below 1e-300, not 0.", rows: p.zeros
    )
  }
}

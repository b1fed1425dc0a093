/// Reads a file of results, and computes what is worth saying of it.
package enum Explainer {
  package struct Options: Sendable {
    package var kind: Kind?
    /// What was compared, such as "knock-out over wild type", where the file doesn't say.
    package var contrast: String?
    package var progress: (@Sendable (Int, Int?) -> Void)?
    package var probes: BuildProbes?
    package var identifiers: GeneIdentifiers?

    package init(
      kind: Kind? = nil, contrast: String? = nil, probes: BuildProbes? = nil,
      identifiers: GeneIdentifiers? = nil,
      progress: (@Sendable (Int, Int?) -> Void)? = nil
    ) {
      self.kind = kind
      self.contrast = contrast
      self.probes = probes
      self.identifiers = identifiers
      self.progress = progress
    }
  }

  /// - Parameter path: a file; "-" is the standard input.
  /// - Throws: `TableError` where the file can't be read.
  package static func explain(_ path: String, _ options: Options = Options()) throws -> Explanation
  {
    let file = try TableFile(path: path, kind: options.kind, progress: options.progress)
    var book = FactBook()
    book.identifiers = options.identifiers
    var columns: [Explanation.Column] = []
    noteFile(file, &book)
    let kind = file.kind
    if kind.isAssociation || (kind == .eqtl && file.head.header != nil) {
      columns = try AssociationFacts.compute(file, options, &book)
    } else if kind.isVariantCalls {
      columns = try VariantCallFacts.compute(file, options, &book)
    } else if kind == .countMatrix {
      columns = try CountMatrixFacts.compute(file, &book)
    } else if kind == .gsea, file.head.lines.prefix(10).contains(where: { $0.contains("<EDB") }) {
      TextFacts.enrichmentDatabase(file, &book)
    } else if kind == .sampleSheet, file.head.lines.count > 2, file.head.lines[1].hasPrefix("#") {
      TextFacts.classes(file, &book)
    } else if kind.isTable {
      columns = try loaded(file, options, &book)
    } else {
      TextFacts.compute(file, &book)
    }
    let why =
      options.kind == nil || options.kind == file.recognition.kind
      ? file.recognition.why
      : "you said so; by itself it looks like \(file.recognition.kind.rawValue): \(file.recognition.why)"
    return Explanation(
      file: file.name, kind: kind, why: why, scope: book.scope, scopeWhy: book.scopeWhy,
      columns: columns, warnings: book.warnings.sortedBySeverity, facts: book.facts,
      findings: book.findings, sentences: book.sentences.sortedBySection, pictures: book.pictures)
  }

  private static func loaded(_ file: TableFile, _ options: Options, _ book: inout FactBook) throws
    -> [Explanation.Column]
  {
    let table = try LoadedTable(file)
    Hygiene.shape(table, file, &book)
    if table.count == 0 {
      book.say(.what, "It has a header and no rows: nothing can be computed.")
      return ColumnProfile.columns(of: table, kind: file.kind)
    }
    switch file.kind {
    case _ where file.kind.isExpression, .methylationDmp:
      ExpressionFacts.compute(table, file.kind, options, &book)
    case .seuratMarkers, .scanpyMarkers: MarkerFacts.compute(table, file.kind, &book)
    case _ where file.kind.isEnrichment: EnrichmentFacts.compute(table, file.kind, &book)
    case .mageckGene, .mageckMle, .mageckSgrna, .mageckCount:
      ScreenFacts.compute(table, file.kind, &book)
    case .finemap, .coloc, .mr, .gwasCatalog, .pgsScores:
      PostGWASFacts.compute(table, file.kind, &book)
    case .annovar, .maf: AnnotatedVariantFacts.compute(table, file.kind, &book)
    default: OtherFacts.compute(table, file.kind, &book)
    }
    return ColumnProfile.columns(of: table, kind: file.kind)
  }

  private static func noteFile(_ file: TableFile, _ book: inout FactBook) {
    for note in file.notes {
      switch note {
      case .encoding(let name):
        book.warn(
          "encoding", .note, "The text was converted to Unicode from {q}.",
          remedy: "Save it as UTF-8, so that other tools read it too.", rows: RowSet(),
          quoting: name, always: true)
      case .otherSheets(let read, let others):
        book.warn(
          "other_sheets", .warning,
          "Only one sheet was read ({q}).",
          remedy: "Save the sheet you mean as its own file.", rows: RowSet(),
          quoting: "\(read), not \(others.joined(separator: ", "))", always: true)
      case .dates(let rows):
        book.warn(
          "excel_dates", .warning,
          "In {n} cells Excel shows a date: a gene's name may hide behind it.",
          remedy: "Compare them with the names in the original file.", rows: RowSet(rows))
      case .stray(let line, let text):
        book.warn(
          "stray_line", .note, "A line above the table is no part of it: \"{q}\".",
          remedy: "Take it out before other tools read the file.", rows: RowSet([line]),
          quoting: String(text.prefix(60)))
      }
    }
    if file.kind.isTable, file.head.dialect.hasDecimalComma {
      book.warn(
        "decimal_comma", .note, "Numbers are written with a decimal comma; they were read as such.",
        remedy: "Write decimal points, so that other tools read them too.", rows: RowSet(),
        always: true)
    }
  }
}

extension [Explanation.Sentence] {
  var sortedBySection: [Explanation.Sentence] {
    Explanation.Sentence.Section.allCases.flatMap { section in filter { $0.section == section } }
  }
}

extension [TableWarning] {
  /// Errors first, then warnings, then notes; otherwise in the order in which they were found.
  var sortedBySeverity: [TableWarning] {
    let order: [TableWarning.Severity] = [.error, .warning, .note]
    // How genes are named comes after what was measured.
    let naming: Set<String> = [
      "unmapped_ids", "older_symbols", "ambiguous_aliases", "versioned_ids",
    ]
    return order.flatMap { severity in
      let own = filter { $0.severity == severity }
      return own.filter { !naming.contains($0.code) } + own.filter { naming.contains($0.code) }
    }
  }
}

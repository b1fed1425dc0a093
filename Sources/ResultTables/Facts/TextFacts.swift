internal import Foundation

/// Files without rows and columns: logs, and what is no table.
enum TextFacts {
  static func compute(_ file: TableFile, _ book: inout FactBook) {
    switch file.kind {
    case .ldscLog: RegressionLog.compute(file, &book)
    case .toolLog: log(file, &book)
    case .empty: book.say(.what, "The file is empty: nothing can be said of it.")
    default: book.say(.what, "It is no table: \(file.recognition.why).")
    }
  }

  private static func log(_ file: TableFile, _ book: inout FactBook) {
    book.say(.what, "It is no table: \(file.recognition.why).")
    var errors = RowSet()
    var warnings = RowSet()
    for (i, line) in file.head.lines.enumerated() {
      let lower = line.lowercased()
      if lower.hasPrefix("error") || lower.contains(" error:") || lower.contains("error: ") {
        errors.append(i + 1)
      }
      if lower.hasPrefix("warning") || lower.contains("warning:") || lower.contains("-warning") {
        warnings.append(i + 1)
      }
    }
    book.warn(
      "log_errors", .error, "{n:line reports:lines report} an error, first: {q}.",
      remedy: "Mend it and run the tool again.", rows: errors,
      quoting: errors.lines.first.map { Self.quoted(file.head.lines[$0 - 1]) })
    book.warn(
      "log_warnings", .warning, "{n:line reports:lines report} a warning, first: {q}.",
      remedy: "Read them before using the output.", rows: warnings,
      quoting: warnings.lines.first.map { Self.quoted(file.head.lines[$0 - 1]) })
    heritability(file, &book)
    let patterns: [(String, Regex<(Substring, Substring)>, String)] = [
      ("variants", #/(\d+) variants? loaded/#, "variants loaded"),
      ("people", #/(\d+) (?:people|samples)(?: \(| loaded)/#, "people loaded"),
      ("passed", #/(\d+) variants? and \d+ people pass/#, "variants that passed filters"),
      (
        "lambda",
        #/[Ll]ambda(?: GC)?[^0-9]{0,24}(?:at 0\.5 is +|= |: |\(based on median chisq\) = )([\d.]+)/#,
        "genomic inflation λ"
      ),
      ("significant", #/Found (\d+) significant/#, "significant variants"),
      ("raw", #/contains (\d+) variants/#, "variants of the input"),
    ]
    for (i, line) in file.head.lines.enumerated() {
      for (id, pattern, label) in patterns where book[id] == nil {
        guard let match = line.firstMatch(of: pattern), let value = String(match.1).asNumber else {
          continue
        }
        book.add(
          id, label,
          value == value.rounded() && id != "lambda" ? .count(Int(value)) : .number(value),
          "the log, line \(i + 1)", rows: RowSet([i + 1]))
        book.say(.findings, "The log says: \(label) {\(id)}.")
      }
    }
    book.say(.next, "Explain the tool's result file instead.")
  }

  private static func quoted(_ line: String) -> String {
    var text = String(line.trimmingBlanks.prefix(100))
    while text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// GCTA-GREML's summary: rows of source, variance and standard error.
  /// Source: https://yanglab.westlake.edu.cn/software/gcta/#GREML
  private static func heritability(_ file: TableFile, _ book: inout FactBook) {
    for (label, id, name) in [
      ("V(G)/Vp_L", "h2_liability", "SNP heritability on the liability scale"),
      ("V(G)/Vp", "h2", "SNP heritability on the observed scale"),
    ] {
      for (i, line) in file.head.lines.enumerated() {
        let fields = line.split(whereSeparator: \.isWhitespace).map(String.init)
        guard fields.count == 3, fields[0] == label, let value = fields[1].asNumber,
          let error = fields[2].asNumber, error > 0
        else { continue }
        let rows = RowSet([i + 1])
        book.add(id, name, .number(value), "the log, line \(i + 1)", rows: rows)
        book.add(
          id + "_se", "its standard error", .number(error), "the log, line \(i + 1)", rows: rows)
        book.say(
          .findings,
          "The \(name) is {\(id)} (standard error {\(id)_se})"
            + (value < 2 * error ? ": it can't be told from zero." : "."))
      }
    }
  }

  /// GSEA's results.edb: a DTG element for each gene set.
  static func enrichmentDatabase(_ file: TableFile, _ book: inout FactBook) {
    var sets: [(name: String, nes: Double, fdr: Double, line: Int)] = []
    for (i, line) in file.head.lines.enumerated() where line.contains("<DTG ") {
      func attribute(_ name: String) -> String {
        guard let start = line.range(of: " \(name)=\"")?.upperBound else { return "" }
        return String(line[start...].prefix { $0 != "\"" })
      }
      let name = attribute("GENESET").split(separator: "#").last.map(String.init) ?? ""
      sets.append(
        (name, attribute("NES").asNumber ?? .nan, attribute("FDR").asNumber ?? .nan, i + 1))
    }
    let rows = RowSet(sets.map(\.line))
    book.count("n_rows", "gene sets", "count(DTG)", rows: rows)
    book.constant("fdr_gsea", "FDR that GSEA's authors advise", .number(0.25))
    book.count(
      "n_up", "sets with FDR < 0.25 and NES > 0", "count(FDR < 0.25 and NES > 0)",
      rows: RowSet(sets.filter { $0.fdr < 0.25 && $0.nes > 0 }.map(\.line)))
    book.count(
      "n_down", "sets with FDR < 0.25 and NES < 0", "count(FDR < 0.25 and NES < 0)",
      rows: RowSet(sets.filter { $0.fdr < 0.25 && $0.nes < 0 }.map(\.line)))
    let order = sets.filter { $0.nes.isFinite }.sorted {
      (abs($1.nes), $0.line) < (abs($0.nes), $1.line)
    }
    for (i, set) in order.prefix(10).enumerated() {
      let id = "set\(i + 1)"
      book.add(
        "\(id)_nes", "NES of \(set.name)", .number(set.nes), "the attribute NES",
        rows: RowSet([set.line]))
      book.add(
        "\(id)_fdr", "FDR of \(set.name)", .number(set.fdr), "the attribute FDR",
        rows: RowSet([set.line]))
      book.find(set.name, "term", "\(set.name): NES {\(id)_nes}, FDR {\(id)_fdr}", line: set.line)
    }
    book.scope = .whole
    book.scopeWhy = "GSEA reports every set that it tested"
    book.say(.what, "It holds the results of {n_rows:gene set:gene sets}: \(Kind.gsea.phrase).")
    book.say(
      .findings,
      "{n_up:set is:sets are} enriched at the top and {n_down} at the bottom of the ranking (FDR below {fdr_gsea})."
    )
    book.say(
      .caveats,
      "The sign of the score follows the ranking: without its definition \"up\" has no meaning.")
    book.say(.next, "Look at the leading-edge genes that the top sets share.")
  }

  /// A class file (.cls) of GSEA.
  static func classes(_ file: TableFile, _ book: inout FactBook) {
    let labels = file.head.lines[2].split(whereSeparator: \.isWhitespace).map(String.init)
    var groups: [String: Int] = [:]
    for label in labels { groups[label, default: 0] += 1 }
    book.add("n_samples", "samples", .count(labels.count), "labels on line 3", rows: RowSet([3]))
    book.add("n_classes", "classes", .count(groups.count), "distinct labels", rows: RowSet([3]))
    for (name, count) in groups.sorted(by: { $0.key < $1.key }) {
      book.add(
        "class=\(name)", "samples of the class \(name)", .count(count), "count", rows: RowSet([3]))
    }
    book.say(
      .what,
      "It sorts {n_samples:sample:samples} into {n_classes:class:classes}: \(groups.keys.sorted().map { "\($0) ({class=\($0)})" }.joined(separator: ", "))."
    )
    book.say(.next, "Check that the order of samples is that of the expression file.")
  }
}

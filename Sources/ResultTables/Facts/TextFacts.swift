internal import Foundation

/// Files without rows and columns: logs, and what is no table.
enum TextFacts {
  static func compute(_ file: TableFile, _ book: inout FactBook) {
    switch file.kind {
    case .ldscLog: ldsc(file, &book)
    case .toolLog: log(file, &book)
    case .empty: book.say(.what, "The file is empty: nothing can be said of it.")
    default: book.say(.what, "It is no table: \(file.recognition.why).")
    }
  }

  /// "Total Observed scale h2: 0.1054 (0.0383)" → value and standard error.
  private static func value(_ line: String, after label: String) -> (Double, Double?)? {
    guard line.hasPrefix(label) else { return nil }
    let rest = line.dropFirst(label.count).split(separator: " ").map(String.init)
    guard let first = rest.first?.asNumber else { return nil }
    let error = rest.count > 1 ? String(rest[1].filter { $0 != "(" && $0 != ")" }).asNumber : nil
    return (first, error)
  }

  private static let labels: [(String, String, String)] = [
    ("Total Observed scale h2: ", "h2", "SNP heritability on the observed scale"),
    ("Total Liability scale h2: ", "h2_liability", "SNP heritability on the liability scale"),
    ("Lambda GC: ", "lambda_gc", "λGC"), ("Mean Chi^2: ", "mean_chi2", "mean χ²"),
    ("Intercept: ", "intercept", "intercept"),
    ("Ratio: ", "ratio", "ratio (intercept − 1)/(mean χ² − 1)"),
    ("Total Observed scale gencov: ", "gencov", "genetic covariance"),
    ("Genetic Correlation: ", "rg", "genetic correlation"),
    ("Z-score: ", "rg_z", "z of the genetic correlation"),
    ("P: ", "rg_p", "p of the genetic correlation"),
  ]

  private static func ldsc(_ file: TableFile, _ book: inout FactBook) {
    var section = ""
    var number = 0
    var intercepts: [(id: String, value: Double, error: Double)] = []
    for (i, raw) in file.head.lines.enumerated() {
      let line = raw.trimmingBlanks
      if line.hasPrefix("Heritability of phenotype") {
        number += 1
        section = "trait\(number)_"
      } else if line.hasPrefix("Genetic Covariance") {
        section = "cov_"
      } else if line.hasPrefix("Genetic Correlation"), !line.contains(":") {
        section = ""
      }
      for (label, id, name) in labels {
        guard let (value, error) = value(line, after: label) else { continue }
        let rows = RowSet([i + 1])
        let of =
          section.hasPrefix("trait")
          ? " of phenotype \(number)" : section == "cov_" ? " of the covariance" : ""
        book.add(section + id, name + of, .number(value), "the log, line \(i + 1)", rows: rows)
        if let error {
          book.add(
            section + id + "_se", "its standard error", .number(error), "the log, line \(i + 1)",
            rows: rows)
        }
        if id == "intercept", section != "cov_", let error {
          intercepts.append((section + id, value, error))
        }
      }
      if line.contains("Ratio < 0") || line.contains("out of bounds") {
        book.warn(
          "ldsc_remark", .warning, "The log says: {q}",
          remedy: "Small samples make such estimates unstable.", rows: RowSet([i + 1]),
          quoting: line)
      }
    }
    book.say(.what, "It is a log of LD score regression.")
    for prefix in ["", "trait1_", "trait2_"] where book["\(prefix)h2"] != nil {
      let name =
        prefix.isEmpty ? "The trait" : prefix == "trait1_" ? "The first trait" : "The second trait"
      book.say(
        .findings,
        "\(name) has a SNP heritability of {\(prefix)h2}"
          + (book["\(prefix)h2_se"] == nil ? "" : " (standard error {\(prefix)h2_se})")
          + (book["\(prefix)intercept"] == nil
            ? "."
            : " and an intercept of {\(prefix)intercept}"
              + (book["\(prefix)intercept_se"] == nil
                ? "." : " (standard error {\(prefix)intercept_se})."))
      )
      if let h2 = book["\(prefix)h2"], let se = book["\(prefix)h2_se"],
        case .number(let a) = h2.value, case .number(let b) = se.value, b > 0
      {
        book.add(
          "\(prefix)h2_z", "z of the heritability", .number(a / b), "h2 / its standard error",
          rows: h2.rows)
        if a / b < 4 {
          book.warn(
            "low_h2_z", .warning,
            "\(name)'s heritability is only {\(prefix)h2_z} standard errors from zero: genetic correlations with it are unreliable.",
            remedy: "Its authors advise a z of four or more; use a larger study.", rows: h2.rows)
        }
      }
    }
    for entry in intercepts {
      let distance = (entry.value - 1) / max(entry.error, 1e-9)
      book.say(
        .quality,
        distance > 2
          ? "The intercept {\(entry.id)} is more than two standard errors above one: part of the inflation is confounding (stratification, overlap), not polygenicity."
          : "The intercept {\(entry.id)} is within two standard errors of one: inflation is polygenic."
      )
    }
    for prefix in ["", "trait1_", "trait2_"] where book["\(prefix)ratio"] != nil {
      let name =
        prefix.isEmpty ? "" : prefix == "trait1_" ? " of the first trait" : " of the second trait"
      book.say(
        .findings,
        "The ratio\(name) is {\(prefix)ratio}"
          + (book["\(prefix)ratio_se"] == nil ? "" : " (standard error {\(prefix)ratio_se})")
          + ": the part of the inflation that polygenicity does not explain.")
    }
    if book["rg"] != nil {
      book.say(
        .findings, "The genetic correlation is {rg}" + (book["rg_p"] == nil ? "." : ", p {rg_p}."))
    }
    book.say(
      .caveats,
      "The ratio says which part of the inflation is not polygenic; it is unstable where the mean χ² is near one."
    )
    book.say(.next, "Check that LD scores and study are of the same ancestry.")
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

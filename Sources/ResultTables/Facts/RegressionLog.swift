/// The log of LD score regression: https://github.com/bulik/ldsc/wiki
enum RegressionLog {
  private struct Intercept {
    var id: String
    var value: Double
    var error: Double

    var words: String {
      let distance = (value - 1) / max(error, 1e-9)
      if distance > 2 {
        return
          "The intercept {\(id)} is more than two standard errors above one: part of the inflation is confounding (stratification, overlap), not polygenicity."
      }
      if distance < -2 {
        return
          "The intercept {\(id)} is more than two standard errors below one, as where the statistics were corrected by genomic control: the heritability is then too small."
      }
      return
        "The intercept {\(id)} is within two standard errors of one: the inflation shows no sign of confounding."
    }
  }

  static func compute(_ file: TableFile, _ book: inout FactBook) {
    let intercepts = read(file, &book)
    book.say(.what, "It is a log of LD score regression.")
    heritability(&book)
    for entry in intercepts { book.say(.quality, entry.words) }
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

  /// The values of the log; those of several phenotypes stand in sections.
  private static func read(_ file: TableFile, _ book: inout FactBook) -> [Intercept] {
    var section = ""
    var number = 0
    var intercepts: [Intercept] = []
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
          intercepts.append(Intercept(id: section + id, value: value, error: error))
        }
      }
      if line.contains("Ratio < 0") || line.contains("out of bounds") {
        book.warn(
          "ldsc_remark", .warning, "The log says: {q}",
          remedy: "Small samples make such estimates unstable.", rows: RowSet([i + 1]),
          quoting: line)
      }
    }
    return intercepts
  }

  private static func heritability(_ book: inout FactBook) {
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
  }
}

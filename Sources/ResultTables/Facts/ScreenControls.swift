/// What a reader of a screen checks before its hits.
enum ScreenControls {
  /// Whether genes of ribosomal proteins, which nearly every cell needs, are depleted: the plainest positive
  /// control of a dropout screen.
  /// Source: Hart et al., Cell 163, 1515 (2015), core essential genes.
  static func ribosome(
    _ table: LoadedTable, _ genes: Int, id: String, of prefix: String, _ book: inout FactBook,
    isDepleted: (Int) -> Bool
  ) {
    var all = RowSet()
    var depleted = RowSet()
    for row in 0..<table.count
    where table.text(row, genes).uppercased().wholeMatch(of: #/RP[LS][0-9]+[AXYL]?[0-9]?/#) != nil {
      all.append(table.lines[row])
      if isDepleted(row) { depleted.append(table.lines[row]) }
    }
    guard all.count >= 20 else { return }
    book.count("n_\(id)", "genes of ribosomal proteins", "count(RPL…, RPS…)", rows: all)
    book.count(
      "n_\(id)_depleted", "of these, depleted with an FDR < 0.05", "count(FDR < 0.05)",
      rows: depleted)
    let share = Double(depleted.count) / Double(all.count)
    book.say(
      .quality,
      prefix
        + "Of {n_\(id)} genes of ribosomal proteins, which nearly every cell needs, {n_\(id)_depleted:is:are} depleted"
        + (share > 0.5
          ? ": loss of essential genes is seen, as it should be after growth."
          : share < 0.1
            ? ": the screen does not show loss of essential genes, as where cells were sorted, or compared after equal growth."
            : ": loss of essential genes is seen in part."))
  }

  /// Wald's test and the permutations must not tell different stories.
  static func disagreement(_ id: String, _ book: inout FactBook) {
    func count(_ name: String) -> Int {
      if case .count(let count) = book["\(id)_\(name)"]?.value { return count }
      return 0
    }
    let permutation = count("permutation_positive") + count("permutation_negative")
    let wald = count("wald_positive") + count("wald_negative")
    guard max(permutation, wald) >= 100, max(permutation, wald) > 10 * min(permutation, wald) else {
      return
    }
    book.warn(
      "wald_permutation_\(id)", .warning,
      "{\(id)_name}: the two FDRs tell different stories; "
        + (wald > permutation
          ? "Wald's test calls many more genes than the permutations."
          : "the permutations call many more genes than Wald's test."),
      remedy:
        "Look at the distribution of z: if it is wide or shifted, Wald's test is off, and the design or the normalisation needs a look.",
      rows: RowSet(), always: true)
  }
}

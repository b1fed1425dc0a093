extension OtherFacts {
  static func sheet(_ table: LoadedTable, _ book: inout FactBook) {
    book.say(.what, "It holds {n_rows} rows: \(Kind.sampleSheet.phrase).")
    var repeated = RowSet()
    var seen: Set<String> = []
    for row in 0..<table.count where !seen.insert(table.text(row, 0)).inserted {
      repeated.append(table.lines[row])
    }
    book.warn(
      "duplicate_samples", .error, "{n} rows repeat a sample that stands in an earlier row.",
      remedy: "Name the samples apart.", rows: repeated)
    for column in 1..<max(1, table.width) {
      var groups: [String: RowSet] = [:]
      for row in 0..<table.count {
        groups[table.text(row, column), default: RowSet()].append(table.lines[row])
      }
      guard groups.count * 2 <= table.count || groups.count == 1 || table.count < 4 else {
        continue
      }
      for (name, rows) in groups.sorted(by: { $0.key < $1.key }).prefix(8) {
        book.count(
          "\(table.names[column])=\(name)", "samples with \(table.names[column]) \(name)", "count",
          rows: rows)
      }
      let names = groups.keys.sorted().prefix(8)
      book.add(
        "groups.\(table.names[column])", "values of \(table.names[column]) with their rows",
        .text(
          names.map { "\($0.isEmpty ? "(empty)" : $0) (\(groups[$0]?.count ?? 0))" }.joined(
            separator: ", ")), "count of each value", rows: RowSet(table.lines))
      book.say(.findings, "\(table.names[column]): {groups.\(table.names[column])}.")
      let small = groups.values.filter { $0.count < 3 }
      if groups.count > 1, groups.count * 3 <= table.count + 3, !small.isEmpty {
        book.warn(
          "few_replicates", .warning,
          "In \(table.names[column]), {n} samples are in groups of fewer than three: variance can hardly be estimated.",
          remedy: "Add replicates, or report such groups without tests.",
          rows: RowSet(small.flatMap(\.lines).sorted()))
      }
      if groups.count == 1 {
        book.warn(
          "one_group", .note,
          "All rows have the same \(table.names[column]): nothing can be compared by it.",
          remedy: "Join it with the sheet of the other group.", rows: RowSet(table.lines))
      }
    }
    SheetDesign.confounding(table, &book)
    book.say(
      .next, "Check that every column of the count matrix has a row here, in the same order.")
  }

  static func pedigree(_ table: LoadedTable, _ book: inout FactBook) {
    book.say(.what, "It holds {n_rows} individuals: \(Kind.ped.phrase).")
    var known: Set<String> = []
    for row in 0..<table.count { known.insert(table.text(row, 0) + "\t" + table.text(row, 1)) }
    var missing = RowSet()
    var noSex = RowSet()
    var founders = RowSet()
    var affected = RowSet()
    var wrongSex = RowSet()
    var sexes: [String: String] = [:]
    for row in 0..<table.count {
      sexes[table.text(row, 0) + "\t" + table.text(row, 1)] = table.text(row, 4)
    }
    for row in 0..<table.count {
      let family = table.text(row, 0)
      let parents = [table.text(row, 2), table.text(row, 3)]
      if parents.allSatisfy({ $0 == "0" }) { founders.append(table.lines[row]) }
      for (i, parent) in parents.enumerated() where parent != "0" {
        if !known.contains(family + "\t" + parent) { missing.append(table.lines[row]) }
        if let sex = sexes[family + "\t" + parent], sex == (i == 0 ? "2" : "1") {
          wrongSex.append(table.lines[row])
        }
      }
      if !["1", "2"].contains(table.text(row, 4)) { noSex.append(table.lines[row]) }
      if table.text(row, 5) == "2" { affected.append(table.lines[row]) }
    }
    book.count("n_founders", "founders", "count(no parents)", rows: founders)
    book.count("n_affected", "affected individuals", "count(phenotype = 2)", rows: affected)
    book.warn(
      "missing_parents", .warning, "{n} individuals name a parent who has no row.",
      remedy: "Add the parent, or set it to 0.", rows: missing)
    book.warn(
      "parents_sex", .error, "{n} individuals have a father coded female or a mother coded male.",
      remedy: "Check the columns' order and the coding.", rows: wrongSex)
    book.warn(
      "no_sex", .note, "{n} individuals have no sex.",
      remedy: "Fill it in where X-linked calls matter.", rows: noSex)
    book.say(.findings, "{n_founders} are founders, {n_affected} affected.")
    book.say(.next, "Check the pedigree against the genotypes (Mendelian errors, relatedness).")
  }
}

extension CountMatrixFacts {
  /// Groups that the names of the samples speak of: KO1, KO2, WT1, WT2.
  static func groups(_ scan: Scan, _ isBySample: Bool, _ book: inout FactBook) {
    guard !isBySample, (4...200).contains(scan.columns.count) else { return }
    var stems: [String: Int] = [:]
    for column in scan.columns {
      let stem = column.name.replacing(#/[._ -]*([Rr]ep(licate)?)?[._ -]*[0-9]+$/#, with: "")
      stems[stem, default: 0] += 1
    }
    guard stems.count > 1, stems.count * 2 <= scan.columns.count,
      stems.allSatisfy({ !$0.key.isEmpty && $0.value > 1 })
    else { return }
    book.add(
      "groups", "groups by the names of the samples",
      .text(
        stems.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")),
      "names without their numbers", rows: RowSet())
  }

  /// A gene, with its symbol where its identifier has one.
  static func named(_ name: String, _ book: FactBook) -> (text: String, symbol: String) {
    let form = GeneNames.form(name)
    guard let gene = book.identifiers?.gene(name),
      form == .ensembl
        || form == .entrez && book["id_type"]?.value == .text(GeneNames.Form.entrez.rawValue)
    else {
      return (name, name)
    }
    return (
      "\(name) (\(gene.symbol)\(gene.human.isEmpty ? "" : "; human \(gene.human)"))",
      gene.human.isEmpty ? gene.symbol : gene.human
    )
  }
}

extension TableDatabase {
  /// Why a row of DESeq2 has no p-value or no adjusted one, from its own cells; nil where it has both, or the
  /// table is of another tool.
  package func causeOfMissing(line: Int) -> String? {
    guard kind == .deseq2, let row = table.lines.firstIndex(of: line),
      let mean = roles[.meanExpression], let p = roles[.p], let adjusted = roles[.adjustedP]
    else { return nil }
    let name = roles[.gene].map { table.text(row, $0) } ?? "line \(line)"
    if table.p(row, p) == nil {
      let value = table.number(row, mean)
      if value == 0 {
        return
          "\(name): \(table.names[p]) is NA because all its counts are 0 (\(table.names[mean]) is 0)."
      }
      if value > 0 {
        return
          "\(name): \(table.names[p]) is NA although \(table.names[mean]) is \(table.text(row, mean)): a count outlier by Cook's distance."
      }
      return "\(name): \(table.names[p]) and \(table.names[mean]) are NA; the row does not say why."
    }
    guard table.p(row, adjusted) == nil else { return nil }
    return
      "\(name): \(table.names[adjusted]) is NA and \(table.names[p]) is not: independent filtering left it out for its low mean (\(table.names[mean]) is \(table.text(row, mean)))."
  }
}

extension TableDatabase {
  /// The column that names the gene, if there is one.
  package var geneColumn: Int? { roles[.gene] }
}

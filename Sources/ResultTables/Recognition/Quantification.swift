/// Transcripts or genes of one sample, as Salmon, kallisto and RSEM write them: of their columns one holds counts.
struct Quantification {
  var column: Int
  var why: String

  init?(_ head: FileHead) {
    let keys = head.keys
    // https://salmon.readthedocs.io/en/latest/file_formats.html, https://pachterlab.github.io/kallisto/manual,
    // https://deweylab.github.io/RSEM/rsem-calculate-expression.html
    let tools: [(name: String, counts: String, others: [String])] = [
      ("Salmon's quant.sf", "numreads", ["effectivelength", "tpm"]),
      ("kallisto's abundance.tsv", "estcounts", ["efflength", "tpm"]),
      ("RSEM's results", "expectedcount", ["effectivelength", "tpm"]),
    ]
    for tool in tools where tool.others.allSatisfy(keys.contains) {
      guard let column = keys.firstIndex(of: tool.counts), let header = head.header else {
        continue
      }
      self.column = column
      why = "\(header[column]) beside lengths and TPM: \(tool.name), of one sample"
      return
    }
    return nil
  }
}

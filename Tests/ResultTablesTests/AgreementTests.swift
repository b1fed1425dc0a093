import Testing

@testable import ResultTables

@Suite struct AgreementTests {
  private func expression(_ rows: [(String, Double, Double)]) throws -> TextTable {
    try TextTable(
      "gene,logFC,AveExpr,t,P.Value,adj.P.Val\n"
        + rows.map { "\($0.0),\($0.1),5,2,\($0.2),\($0.2)\n" }.joined())
  }

  @Test func `signs, ranks and overlap of two expression tables`() throws {
    let a = try expression([
      ("A1", 2, 0.001), ("B1", 1, 0.01), ("C1", -1, 0.2), ("D1", -2, 0.04), ("E1", 3, 0.5),
    ])
    let b = try expression([
      ("D1", -1, 0.01), ("A1", 1.5, 0.001), ("B1", -0.2, 0.3), ("C1", -3, 0.01), ("F1", 1, 0.1),
    ])
    let agreement = try Agreement.compare(a.path, b.path)
    #expect(agreement.isComparable)
    #expect(agreement.fact("n_shared")?.rows.lines == [2, 3, 4, 5])
    #expect(agreement.fact("sign_agreement")?.value == .number(0.75))
    // Ranks 4, 3, 2, 1 against 4, 3, 1, 2: ρ = 1 − 6 × 2 / (4 × 15).
    #expect(agreement.fact("spearman")?.value == .number(0.8))
    #expect(agreement.fact("n_significant_both")?.rows.lines == [2, 5])
    // 2 of 3 drawn among 3 marked of 4.
    #expect(agreement.fact("overlap_p")?.value == .p(PValue(1)))
  }

  private func association(_ rows: [String]) throws -> TextTable {
    try TextTable(
      "SNP\tCHR\tBP\tEA\tNEA\tEAF\tBETA\tSE\tP\n"
        + rows.map { $0.split(separator: " ").joined(separator: "\t") + "\n" }.joined())
  }

  @Test func `alleles are harmonised before effects are compared`() throws {
    let a = try association([
      "rs1 1 10 A G 0.3 0.1 0.01 1e-9", "rs2 1 20 A G 0.3 0.2 0.01 1e-9",
      "rs3 1 30 A G 0.3 0.3 0.01 1e-9", "rs4 1 40 A T 0.3 0.4 0.01 1e-9",
      "rs5 1 50 A T 0.48 0.5 0.01 1e-9", "rs6 1 60 A C 0.3 0.6 0.01 1e-9",
      "rs7 1 70 AT G 0.3 0.7 0.01 1e-9",
    ])
    let b = try association([
      "rs1 1 10 A G 0.3 0.1 0.01 1e-9", "rs2 1 20 G A 0.7 -0.2 0.01 1e-9",
      "rs3 1 30 C T 0.7 -0.3 0.01 1e-9", "rs4 1 40 T A 0.7 -0.4 0.01 1e-9",
      "rs5 1 50 A T 0.48 0.5 0.01 1e-9", "rs6 1 60 A G 0.3 0.6 0.01 1e-9",
      "rs7 1 70 G AT 0.7 -0.7 0.01 1e-9",
    ])
    let agreement = try Agreement.compare(a.path, b.path)
    #expect(agreement.isComparable)
    #expect(agreement.fact("n_shared")?.rows.count == 7)
    #expect(agreement.fact("n_compared")?.rows.lines == [2, 3, 4, 5, 8])
    #expect(agreement.fact("n_swapped")?.rows.lines == [3, 4, 5, 8])
    #expect(agreement.fact("n_other_strand")?.rows.lines == [4])
    #expect(agreement.fact("sign_agreement")?.value == .number(1))
    #expect(agreement.warnings.first { $0.code == "ambiguous_dropped" }?.rows.lines == [6])
    #expect(agreement.warnings.first { $0.code == "alleles_differ" }?.rows.lines == [7])
  }

  @Test func `tables that can't be compared say why`() throws {
    let genes = try expression([("A1", 2, 0.001), ("B1", 1, 0.01), ("C1", 1, 0.01)])
    let variants = try association(["rs1 1 10 A G 0.3 0.1 0.01 1e-9"])
    let mixed = try Agreement.compare(genes.path, variants.path)
    #expect(!mixed.isComparable)
    #expect(mixed.why == "\(genes.path) has effects of genes, \(variants.path) of variants")
    let ensembl = try expression([
      ("ENSG00000141510", 2, 0.001), ("ENSG00000141511", 1, 0.01), ("ENSG00000141512", 1, 0.01),
    ])
    #expect(
      try Agreement.compare(genes.path, ensembl.path).why
        == "\(genes.path) names its genes by symbol, \(ensembl.path) by Ensembl")
    let list = try TextTable("gene\nTP53\nMYC\nEGFR\n")
    #expect(
      try Agreement.compare(genes.path, list.path).why
        == "\(list.path) is a list of genes, which has no effect for each gene or variant")
    let positions = try TextTable("CHR\tBP\tEA\tNEA\tBETA\tSE\tP\n1\t10\tA\tG\t0.1\t0.1\t0.5\n")
    #expect(
      try Agreement.compare(positions.path, positions.path, builds: ("GRCh37", "GRCh38")).why
        .contains("GRCh37"))
  }

  @Test func `the columns of a matrix are compared with the rows of its sample sheet`() throws {
    let matrix = try TextTable("gene\tS1\tS2\tS3\tS.4\nTP53\t1\t2\t3\t4\nMYC\t5\t6\t7\t8\n")
    let sheet = try TextTable("sample\tcondition\nS2\tcase\nS1\tcase\nS3\tcontrol\nS-4\tcontrol\n")
    let agreement = try Agreement.compare(matrix.path, sheet.path)
    #expect(agreement.isComparable)
    #expect(agreement.fact("n_matched")?.rows.lines == [2, 3, 4])
    #expect(agreement.warnings.map(\.code) == ["not_in_sheet", "not_in_matrix", "order_differs"])
    #expect(
      agreement.warnings[0].message == "Samples of the matrix without a row in the sheet: S.4.")
    #expect(agreement.warnings[1].rows.lines == [5])
  }
}

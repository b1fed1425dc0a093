import Testing

@testable import ResultTables

/// Over-representation: forty genes of a background, ten of them in the list.
@Suite struct GeneSetTests {
  private static let background = (1...40).map { "G\($0)" }
  /// Of the list 6, 3, 0 and 7 genes are in sets of 8, 12, 5 and 20.
  private static let sets = [
    ("alpha", Array(1...6) + [11, 12]), ("beta", Array(1...3) + Array(13...21)),
    ("gamma", Array(31...35)), ("delta", Array(1...7) + Array(22...34)), ("absent", [91, 92]),
  ]

  private func files(_ list: [String]) throws -> (list: TextTable, sets: TextTable, all: TextTable)
  {
    (
      try TextTable(list.joined(separator: "\n") + "\n", name: "list.txt"),
      try TextTable(
        Self.sets.map { "\($0.0)\thttp\t" + $0.1.map { "g\($0)" }.joined(separator: "\t") }
          .joined(separator: "\n"), name: "sets.gmt"),
      try TextTable(Self.background.joined(separator: "\n") + "\n", name: "all.txt")
    )
  }

  private func explanation(_ list: [String], hasBackground: Bool = true) throws -> Explanation {
    let (own, sets, all) = try files(list)
    return try OverRepresentation.explain(
      TestedGenes(path: own.path, identifiers: nil), GeneSets(path: sets.path),
      background: hasBackground ? TestedGenes(path: all.path, identifiers: nil) : nil)
  }

  @Test func `p and adjusted p are those of SciPy`() throws {
    let explanation = try explanation((1...10).map { "G\($0)" })
    // scipy.stats.hypergeom.sf(k - 1, 40, m, 10) and false_discovery_control, SciPy 1.17.1.
    let expected: [(String, Double, Double)] = [
      ("alpha", 0.00123523033739752, 0.00494092134959008),
      ("delta", 0.136671523768298, 0.273343047536596),
      ("beta", 0.6447388665005762, 0.8596518220007683),
    ]
    for (i, (name, p, adjusted)) in expected.enumerated() {
      #expect(explanation.text("set\(i + 1)_name") == name)
      #expect(relative(explanation.fact("set\(i + 1)_p")?.value, p) < 1e-12)
      #expect(relative(explanation.fact("set\(i + 1)_padj")?.value, adjusted) < 1e-12)
    }
    #expect(explanation.count("n_background") == 40)
    #expect(explanation.count("n_drawn") == 10)
    #expect(explanation.count("n_sets") == 5)
    #expect(explanation.count("n_tested") == 4)
    #expect(explanation.count("set1_k") == 6)
    #expect(explanation.fact("set1_k")?.rows.lines == [1, 2, 3, 4, 5, 6])
    #expect(explanation.count("set1_m") == 8)
    #expect(explanation.number("set1_fold") == 3)
    #expect(explanation.count("n_significant") == 1)
    expectNoForeignNumbers(explanation)
  }

  private func relative(_ value: Fact.Value?, _ expected: Double) -> Double {
    guard case .p(let p) = value else { return .infinity }
    return abs(p.value - expected) / expected
  }

  @Test func `genes that the background lacks are left out, and repeats count once`() throws {
    let explanation = try explanation(["G1", "g2", "G2", "G99", "G3"])
    #expect(explanation.count("n_list") == 4)
    #expect(explanation.count("n_drawn") == 3)
    #expect(explanation.warning("outside_background")?.rows.lines == [4])
    #expect(explanation.warning("duplicate_ids")?.rows.lines == [3])
  }

  @Test func `without a background the genes of all sets stand for it, which is said`() throws {
    let explanation = try explanation(["G1", "G2"], hasBackground: false)
    #expect(explanation.warning("no_background") != nil)
    #expect(explanation.count("n_background") == 34)
    expectNoForeignNumbers(explanation)
  }

  @Test func `of a table of results the significant genes are drawn from the tested ones`() throws {
    let table = try TextTable(
      "gene\tbaseMean\tlog2FoldChange\tlfcSE\tstat\tpvalue\tpadj\n"
        + (1...40).map {
          "G\($0)\t9\t1\t1\t1\t0.01\t\($0 <= 10 ? "0.001" : $0 < 40 ? "0.5" : "NA")\n"
        }
        .joined())
    let (_, sets, _) = try files(["G1"])
    let explanation = try OverRepresentation.explain(
      TestedGenes(path: table.path, identifiers: nil), GeneSets(path: sets.path), background: nil)
    #expect(explanation.count("n_drawn") == 10)
    #expect(explanation.count("n_background") == 39)
    #expect(explanation.text("rule") == "padj < 0.05")
    #expect(explanation.warning("no_background") == nil)
  }

  @Test func `a file that is no list of sets names the line`() throws {
    let table = try TextTable("alpha\thttp\tG1\nbroken\n", name: "sets.gmt")
    #expect(throws: TableError.self) { try GeneSets(path: table.path) }
    do {
      _ = try GeneSets(path: table.path)
    } catch let error as TableError {
      #expect(error.line == 2)
    }
  }
}

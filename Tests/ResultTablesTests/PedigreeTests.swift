import TestSupport
import Testing

@testable import ResultTables

@Suite struct PedigreeTests {
  private static let ped =
    "F1 dad 0 0 1 1\nF1 mum 0 0 2 1\nF1 kid dad mum 1 2\nF1 sib dad mum 2 1\n"

  private func calls(_ records: [String], _ samples: [String] = ["dad", "mum", "kid", "sib"])
    throws -> TextTable
  {
    try TextTable(
      "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t"
        + samples.joined(separator: "\t") + "\n" + records.joined(separator: "\n") + "\n",
      name: "calls.vcf")
  }

  private func record(
    _ chromosome: String, _ position: Int, _ genotypes: String, filter: String = "PASS"
  )
    -> String
  {
    "\(chromosome)\t\(position)\t.\tA\tG\t50\t\(filter)\t.\tGT:DP\t"
      + genotypes.split(separator: " ").map { "\($0):30" }.joined(separator: "\t")
  }

  private func explain(_ calls: TextTable, _ ped: String = Self.ped) throws -> Explanation {
    let file = try TextTable(ped, name: "family.ped")
    return try PedigreeCheck.explain(calls.path, Pedigree(path: file.path))
  }

  @Test(
    arguments: [
      (0, 0, 0, false), (0, 2, 0, true), (0, 1, 1, false), (1, 0, 0, true), (1, 2, 2, true),
      (1, 0, 2, false), (2, 0, 1, true), (2, 1, 1, false), (0, -1, 2, true), (2, 0, -1, true),
      (1, -1, 2, false), (1, 0, -1, false),
    ] as [(Int8, Int8, Int8, Bool)])
  func `Mendel's rules`(_ child: Int8, _ father: Int8, _ mother: Int8, _ isError: Bool) {
    #expect(PedigreeScan.isError(child, father, mother) == isError)
  }

  @Test func `errors of each child are counted, with their lines`() throws {
    let explanation = try explain(
      calls([
        record("1", 100, "0/0 0/1 0/1 0/0"), record("1", 200, "0/0 0/0 0/1 0/0"),
        record("1", 300, "1/1 0/0 0/0 0/1"), record("1", 400, "0/1 ./. 1/1 0/1"),
        record("1", 500, "0/0 0/0 1/1 1/1", filter: "LowQual"),
        "1\t600\t.\tA\tG,T\t50\tPASS\t.\tGT\t0/0\t0/0\t1/2\t0/0",
        // A son has his X from the mother alone; the pseudoautosomal region follows other rules.
        record("X", 50_000_000, "1 0/0 0 0/1"), record("X", 60_000_000, "0 0/0 1 0/0"),
        record("X", 100_000, "1/1 0/0 0/0 0/1"),
      ]))
    #expect(explanation.count("n_used") == 7)
    #expect(explanation.text("child1_name") == "kid (dad and mum)")
    #expect(explanation.fact("child1_errors")?.rows.lines == [4, 5])
    #expect(explanation.fact("child1_errors_x")?.rows.lines == [10])
    #expect(explanation.count("child1_tested_x") == 2)
    #expect(explanation.fact("child1_new")?.rows.lines == [4])
    #expect(explanation.count("child1_tested") == 4)
    #expect(explanation.fact("child2_errors")?.rows.lines == [])
    expectNoForeignNumbers(explanation)
  }

  /// Alleles drawn with a seed; `kid` and `sib` inherit from `dad` and `mum`, `stranger` from nobody.
  private func family(isSwapped: Bool) throws -> Explanation {
    var generator = SplitMix64(seed: 5)
    func founder(_ frequency: Double) -> [Int] {
      (0...1).map { _ in Double.random(in: 0..<1, using: &generator) < frequency ? 1 : 0 }
    }
    func child(_ a: [Int], _ b: [Int]) -> [Int] {
      [a[Int.random(in: 0...1, using: &generator)], b[Int.random(in: 0...1, using: &generator)]]
    }
    func text(_ pair: [Int]) -> String { "\(min(pair[0], pair[1]))/\(max(pair[0], pair[1]))" }
    let records = (0..<3000).map { i in
      let frequency = Double.random(in: 0.2..<0.8, using: &generator)
      let (dad, mum, other) = (founder(frequency), founder(frequency), founder(frequency))
      let (kid, sib) = (child(dad, mum), child(dad, mum))
      let row = isSwapped ? [dad, mum, other, sib, kid] : [dad, mum, kid, sib, other]
      return record("\(1 + i % 22)", 1000 + i, row.map(text).joined(separator: " "))
    }
    return try explain(
      calls(records, ["dad", "mum", "kid", "sib", "stranger"]),
      Self.ped + "F2 stranger 0 0 0 0\n")
  }

  @Test func `kinship is a quarter for parents, children and siblings, and none for strangers`()
    throws
  {
    let explanation = try family(isSwapped: false)
    #expect(explanation.count("child1_errors") == 0)
    #expect(explanation.count("n_pairs") == 10)
    #expect(explanation.count("n_pairs_differ") == 0)
    let related = explanation.facts.filter { $0.id.hasSuffix("_kinship") }
    #expect(related.count == 5)
    for fact in related {
      guard case .number(let value) = fact.value else { continue }
      #expect(abs(value - 0.25) < 0.04, "\(fact.id)")
    }
    expectNoForeignNumbers(explanation)
  }

  @Test func `a swapped sample is seen by its kinship and its Mendelian errors`() throws {
    let explanation = try family(isSwapped: true)
    #expect(explanation.warning("kinship_differs")?.message.contains("dad and kid") == true)
    #expect(explanation.warning("parentage_1") != nil)
    #expect((explanation.number("child1_share") ?? 0) > 0.1)
  }

  @Test func `sex is told by heterozygous genotypes on X`() throws {
    let records = (0..<60).map { i in
      record("X", 50_000_000 + i, "1 0/1 0/1 \(i % 3 == 0 ? "1/1" : "0/1")")
    }
    let explanation = try explain(calls(records))
    #expect(explanation.text("sex1_seen") == "male")
    #expect(explanation.text("sex2_seen") == "female")
    #expect(explanation.text("sex3_seen") == "female")
    #expect(explanation.warning("sex_differs")?.message.contains("kid") == true)
    #expect(explanation.count("n_sex_differs") == 1)
    expectNoForeignNumbers(explanation)
  }

  @Test func `the kinship that a pedigree means`() throws {
    let file = try TextTable(
      Self.ped + "F1 wife 0 0 2 0\nF1 grandchild kid wife 1 0\nF1 half dad wife 1 0\n")
    let pedigree = try Pedigree(path: file.path)
    #expect(pedigree.kinship("dad", "kid") == 0.25)
    #expect(pedigree.kinship("kid", "sib") == 0.25)
    #expect(pedigree.kinship("dad", "mum") == 0)
    #expect(pedigree.kinship("grandchild", "mum") == 0.125)
    #expect(pedigree.kinship("half", "sib") == 0.125)
    #expect(pedigree.kinship("sib", "grandchild") == 0.125)
  }

  @Test(arguments: [
    ("F1 kid dad\n", 1), ("F1 a 0 0 1 1\nF1 a 0 0 1 1\n", 2), ("F1 a b 0 1 1\nF1 b a 0 1 1\n", 1),
  ])
  func `a pedigree that can't be is refused with its line`(_ text: String, _ line: Int) throws {
    let file = try TextTable(text, name: "x.ped")
    do {
      _ = try Pedigree(path: file.path)
      Issue.record("it was read")
    } catch let error as TableError {
      #expect(error.line == line)
    }
  }

  @Test func `nobody in common is an error`() throws {
    #expect(throws: TableError.self) {
      try explain(calls([record("1", 1, "0/0 0/0 0/0 0/0")]), "F a 0 0 1 1\n")
    }
  }
}

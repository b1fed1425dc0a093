import Foundation
import TestSupport
import Testing

@testable import ResultTables

@Suite struct PropertyTests {
  /// Rows of DESeq2 without ties.
  private func rows() -> [[String]] {
    var generator = SplitMix64(seed: 21)
    return (0..<80).map { i in
      let p = Double.random(in: 0..<1, using: &generator) * (i % 3 == 0 ? 1e-6 : 1)
      return [
        "G\(i)X", "\(Double(i) + 10.5)", "\(Double.random(in: -3..<3, using: &generator))", "0.2",
        "1", "\(p)", "\(min(1, p * 3))",
      ]
    }
  }

  private func explain(_ rows: [[String]]) throws -> Explanation {
    let header = ["gene", "baseMean", "log2FoldChange", "lfcSE", "stat", "pvalue", "padj"]
    return try TextTable(
      ([header] + rows).map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n"
    ).explanation()
  }

  /// A fact may change only if the changed row is, or was, among the rows it names; what stands at a rank
  /// also where the p that ranks the rows was changed.
  @Test func `changing a row changes only values that depend on it`() throws {
    let base = rows()
    let before = try explain(base)
    var generator = SplitMix64(seed: 22)
    var changed = 0
    for round in 0..<200 {
      var copy = base
      let row = Int.random(in: 0..<copy.count, using: &generator)
      let column = [2, 5, 6][round % 3]
      let text = copy[row][column]
      copy[row][column] =
        column == 2 ? "\(-(Double(text) ?? 0) * 1.5)" : "\((Double(text) ?? 0) * 0.7)"
      let after = try explain(copy)
      let line = row + 2
      for fact in after.facts {
        guard let old = before.fact(fact.id), old.value != fact.value else { continue }
        changed += 1
        if column == 5, fact.id.hasPrefix("top") { continue }
        #expect(
          fact.rows.lines.contains(line) || old.rows.lines.contains(line),
          "\(fact.id) changed with line \(line)")
      }
      for old in before.facts where after.fact(old.id) == nil {
        #expect(
          old.rows.lines.contains(line) || old.rows.isEmpty, "\(old.id) went with line \(line)")
      }
    }
    #expect(changed > 200)
  }

  @Test func `a value that depends on a row changes with it`() throws {
    let base = rows()
    let before = try explain(base)
    let first = try #require(before.fact("top1_name")?.rows.lines.first)
    var copy = base
    copy[first - 2][5] = "0.99"
    copy[first - 2][6] = "1"
    let after = try explain(copy)
    #expect(after.fact("top1_name")?.value != before.fact("top1_name")?.value)
    #expect(after.count("n_padj_005") == (before.count("n_padj_005") ?? 0) - 1)
    #expect(after.count("n_rows") == before.count("n_rows"))
  }

  /// The counts that follow from the cells, computed apart.
  private func expected(_ rows: [[String]]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (id, bound) in [("005", 0.05), ("001", 0.01), ("010", 0.1)] {
      let passing = rows.filter { (Double($0[6]) ?? 1) < bound }
      let effects = passing.map { Double($0[2]) ?? 0 }
      counts["n_padj_\(id)"] = passing.count
      counts["n_up_\(id)"] = effects.count { $0 > 0 }
      counts["n_down_\(id)"] = effects.count { $0 < 0 }
      counts["n_large_\(id)"] = effects.count { abs($0) > 1 }
    }
    return counts
  }

  @Test func `after each of 200 changes every count is that of the new cells`() throws {
    var copy = rows()
    var generator = SplitMix64(seed: 23)
    for _ in 0..<200 {
      let row = Int.random(in: 0..<copy.count, using: &generator)
      let value = Double.random(in: 0..<1, using: &generator)
      if Bool.random(using: &generator) {
        copy[row][6] = "\(value * value)"
      } else {
        copy[row][2] = "\((value - 0.5) * 6)"
      }
      let explanation = try explain(copy)
      for (id, count) in expected(copy) {
        #expect(explanation.count(id) == count, "\(id)")
      }
    }
  }

  /// A value of an association table may change only if it depends on all rows, or on the changed one.
  @Test func `changing a variant changes only values that depend on it`() throws {
    var generator = SplitMix64(seed: 24)
    let base = (0..<60).map { i in
      [
        "rs\(i)", "\(1 + i / 6)", "\(1000 + i * 10)", "A", ["G", "T", "C"][i % 3], "0.3",
        "\(Double.random(in: -1..<1, using: &generator))", "0.1",
        "\(Double.random(in: 0..<1, using: &generator) * (i % 5 == 0 ? 1e-9 : 1))",
      ]
    }
    func explain(_ rows: [[String]]) throws -> Explanation {
      let header = ["SNP", "CHR", "BP", "EA", "NEA", "EAF", "BETA", "SE", "P"]
      return try TextTable(
        ([header] + rows).map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n"
      ).explanation()
    }
    let before = try explain(base)
    for round in 0..<200 {
      var copy = base
      let row = Int.random(in: 0..<copy.count, using: &generator)
      if round % 2 == 0 {
        copy[row][6] = "\(-(Double(copy[row][6]) ?? 0))"
      } else {
        copy[row][4] = copy[row][4] == "T" ? "C" : "T"
      }
      let after = try explain(copy)
      for fact in after.facts {
        guard let old = before.fact(fact.id), old.value != fact.value else { continue }
        #expect(
          fact.rows.lines.contains(row + 2) || old.rows.lines.contains(row + 2)
            || fact.rows.count >= copy.count, "\(fact.id) changed with line \(row + 2)")
      }
      let complements = copy.filter { $0[3] == "A" && $0[4] == "T" }.count
      #expect(after.count("n_ambiguous") == complements)
    }
  }
}

@Suite struct TableMutationTests {
  private static let seeds: [String] =
    KindTests.tables.map(\.3) + [
      "gene,name,pvalue\n\"A\",\"x, \"\"y\"\"\",0.1\n\"B\",\"two\nlines\",1E-400\n",
      "a;b;c\n1,5;2;x\n", "\u{FEFF}gene\tP\r\nX\t0.5\r\n",
    ]

  /// Bytes that tend to break readers.
  private static let nasty: [[UInt8]] =
    [
      "\"", "\n", "\r", "\t", ",", ";", "\u{0}", "1e999999999", "-", "NaN", "\u{FEFF}", "##", "|",
      "/", ":", "<", "[", "é", "{n_rows}", "%%MatrixMarket", "99999999999999999999",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0x1F, 0x8B], [0x50, 0x4B, 3, 4], [0x80]]

  @Test func `damaged tables are explained or refused in one line, and never crash`() throws {
    var generator = SplitMix64(seed: 77)
    let rounds = TestRounds.count(quick: 600, long: 5000)
    var refused = 0
    for round in 0..<rounds {
      var bytes = Array(Self.seeds[round % Self.seeds.count].utf8)
      for _ in 0..<Int.random(in: 1...6, using: &generator) { mutate(&bytes, &generator) }
      let table = try TextTable(bytes: bytes, name: "m.tsv")
      do {
        let explanation = try table.explanation()
        #expect(!explanation.why.isEmpty)
      } catch let error as TableError {
        refused += 1
        #expect(!error.description.contains("\n"))
        #expect(error.description.hasPrefix(table.path))
      }
    }
    #expect(refused > 0)
  }

  private func mutate(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    let at = bytes.isEmpty ? 0 : Int.random(in: 0...bytes.count, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes.insert(contentsOf: Self.nasty.randomElement(using: &generator) ?? [], at: at)
    case 1:
      bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...12, using: &generator)))
    case 2: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &generator) }
    case 3: bytes.removeLast(min(bytes.count, Int.random(in: 0...30, using: &generator)))
    case 4:
      bytes.insert(contentsOf: bytes[min(at, bytes.count)..<min(bytes.count, at + 40)], at: at)
    default: if at < bytes.count { bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
    }
  }

  @Test func `damaged workbooks are refused in one line, and never crash`() throws {
    let whole = try [UInt8](Data(contentsOf: URL(fileURLWithPath: TextTable.fixture("small.xlsx"))))
    var generator = SplitMix64(seed: 78)
    for _ in 0..<TestRounds.count(quick: 200, long: 2000) {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &generator) { mutate(&bytes, &generator) }
      let table = try TextTable(bytes: bytes, name: "m.xlsx")
      do {
        _ = try table.explanation()
      } catch let error as TableError {
        #expect(!error.description.contains("\n"))
      }
    }
  }
}

import Foundation
import Testing

/// The tables of names that ship.
struct NameTableTests {
  private func rows(_ name: String) throws -> [[String]] {
    let file = StarterPassageTests.root.appendingPathComponent("Index/" + name)
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test(arguments: [
    ("genes.tsv", 7, 400), ("aliases.tsv", 5, 600), ("variants.tsv", 5, 120),
    ("diseases.tsv", 3, 400),
    ("drugs.tsv", 3, 200),
  ])
  func `tables are whole and large enough`(name: String, columns: Int, least: Int) throws {
    let rows = try rows(name)
    #expect(rows.count >= least)
    #expect(rows.allSatisfy { $0.count == columns })
  }

  @Test func `no alias means two things without context`() throws {
    var meanings: [String: Set<String>] = [:]
    for row in try rows("aliases.tsv") where row[1] != "block" && row[3].isEmpty {
      meanings[row[0], default: []].insert(row[1] + " " + row[2])
    }
    #expect(meanings.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test func `aliases of genes lead to genes of the table`() throws {
    let symbols = Set(try rows("genes.tsv").map { $0[0] })
    let astray = try rows("aliases.tsv").filter { $0[1] == "gene" && !symbols.contains($0[2]) }
    #expect(astray.map { $0[0] } == [])
  }

  @Test(arguments: ["NOT", "FOR", "CAT", "WAS", "SET", "MICE", "IMPACT", "REST"])
  func `words that are also symbols are blocked`(word: String) throws {
    #expect(try rows("aliases.tsv").contains { $0[0] == word && $0[1] == "block" })
  }

  @Test func `p21 counts only in context`() throws {
    let rows = try rows("aliases.tsv").filter { $0[0].lowercased() == "p21" }
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0[1] == "block" || !$0[3].isEmpty })
  }

  @Test(arguments: [
    ("BRCA1", "185delAG", "c.68_69del"), ("BRCA1", "5382insC", "c.5266dup"),
    ("CFTR", "ΔF508", "p.Phe508del"), ("HBB", "Glu6Val", "p.Glu7Val"),
    ("DPYD", "IVS14+1G>A", "c.1905+1G>A"),
    ("MT-TL1", "A3243G", "m.3243A>G"),
  ])
  func `old and new names of an allele stand in one row`(gene: String, old: String, new: String)
    throws
  {
    #expect(
      try rows("variants.tsv").contains { row in
        let names = row[2].split(separator: "|").map(String.init)
        return row[0] == gene && names.contains(old) && names.contains(new)
      })
  }
}

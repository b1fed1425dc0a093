import Testing

/// The tables of names that ship.
struct NameTableTests {
  private static let headers = [
    "genes.tsv": "symbol name locus aliases entrez hgnc mim",
    "aliases.tsv": "alias class canonical context note",
    "variants.tsv": "gene transcript names rsid note",
    "diseases.tsv": "name synonyms genes",
    "drugs.tsv": "name synonyms class",
  ]

  @Test(arguments: [
    ("genes.tsv", 850), ("aliases.tsv", 600), ("variants.tsv", 120), ("diseases.tsv", 400),
    ("drugs.tsv", 200),
  ])
  func `tables are whole, sorted and large enough`(name: String, least: Int) throws {
    let lines = try ShippedFile.lines(name)
    let header = try #require(Self.headers[name]).split(separator: " ").map(String.init)
    #expect(lines.first.map(ShippedFile.cells) == header)
    let rows = lines.dropFirst()
    #expect(rows.count >= least)
    #expect(rows.filter { ShippedFile.cells($0).count != header.count } == [])
    // By bytes, as `LC_ALL=C sort` does it.
    let astray = zip(rows, rows.dropFirst()).filter { above, below in
      !above.utf8.lexicographicallyPrecedes(below.utf8)
    }
    #expect(astray.map(\.1) == [])
  }

  @Test(arguments: ["genes.tsv", "diseases.tsv", "drugs.tsv"])
  func `a name stands in one row`(name: String) throws {
    let names = try ShippedFile.rows(name).map { $0[0] }
    #expect(Self.twice(names) == [])
    #expect(!names.contains(""))
  }

  @Test func `an alias stands once for each class and meaning`() throws {
    let keys = try ShippedFile.rows("aliases.tsv").map { $0[0...2].joined(separator: "\t") }
    #expect(Self.twice(keys) == [])
  }

  @Test func `no alias means two things without context`() throws {
    var meanings: [String: Set<String>] = [:]
    for row in try ShippedFile.rows("aliases.tsv") where row[1] != "block" && row[3].isEmpty {
      meanings[row[0].lowercased(), default: []].insert(row[1] + " " + row[2])
    }
    #expect(meanings.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test func `an allele is never an alias of its gene`() throws {
    let alleles = try ShippedFile.rows("aliases.tsv").filter {
      $0[1] == "gene" && $0[0].contains("*")
    }
    #expect(alleles.map { $0[0] } == [])
  }

  @Test func `aliases and variants lead to rows of the tables`() throws {
    let genes = Set(try ShippedFile.rows("genes.tsv").map { $0[0] })
    let diseases = Set(try ShippedFile.rows("diseases.tsv").map { $0[0] })
    let drugs = Set(try ShippedFile.rows("drugs.tsv").map { $0[0] })
    for row in try ShippedFile.rows("aliases.tsv") {
      let isKnown =
        switch row[1] {
        case "gene": genes.contains(row[2])
        case "disease": diseases.contains(row[2])
        case "drug": drugs.contains(row[2])
        case "block": row[2].isEmpty || genes.contains(row[2])
        case "concept": !row[2].isEmpty
        default: false
        }
      #expect(isKnown, "\(row)")
    }
    #expect(try ShippedFile.rows("variants.tsv").filter { !genes.contains($0[0]) } == [])
    for row in try ShippedFile.rows("diseases.tsv") {
      #expect(Self.items(row[2]).filter { !genes.contains($0) } == [], "\(row[0])")
    }
  }

  @Test func `a symbol is no other gene's alias`() throws {
    let rows = try ShippedFile.rows("genes.tsv")
    let symbols = Set(rows.map { $0[0] })
    var owners: [String: String] = [:]
    for row in rows {
      for alias in Self.items(row[3]) {
        #expect(!symbols.contains(alias), "\(row[0]): \(alias)")
        let other = owners.updateValue(row[0], forKey: alias.lowercased()) ?? row[0]
        #expect(other == row[0], "\(alias) belongs to \(other) and \(row[0])")
      }
    }
  }

  @Test func `a name of a gene's allele stands in one row, and rs numbers look like it`() throws {
    let rows = try ShippedFile.rows("variants.tsv")
    #expect(
      Self.twice(rows.flatMap { row in Self.items(row[2]).map { row[0] + " " + $0 } }) == [])
    for row in rows {
      #expect(row[1].isEmpty || row[1].wholeMatch(of: /NM_[0-9]+/) != nil, "\(row)")
      #expect(row[3].isEmpty || row[3].wholeMatch(of: /rs[0-9]+/) != nil, "\(row)")
    }
  }

  /// A slip of a position shows: the codon of a substitution follows from its place in the transcript.
  @Test func `coding and protein names of a substitution agree`() throws {
    var compared = 0
    for row in try ShippedFile.rows("variants.tsv") {
      let names = Self.items(row[2])
      guard names.count > 1,
        let coding = names[0].wholeMatch(of: /c\.([0-9]+)[ACGT]>[ACGT]/).flatMap({ Int($0.1) }),
        let codon = names[1].wholeMatch(of: /p\.[A-Z][a-z]{2}([0-9]+)(?:[A-Z][a-z]{2}|=)/)
          .flatMap({ Int($0.1) })
      else { continue }
      #expect((coding + 2) / 3 == codon, "\(row[0]) \(names[0]) \(names[1])")
      compared += 1
    }
    #expect(compared >= 60)
  }

  @Test(arguments: [
    "NOT", "FOR", "CAT", "WAS", "SET", "MICE", "IMPACT", "REST", "AGE", "ALL", "CLOCK", "LARGE",
  ])
  func `words that are also symbols are blocked`(word: String) throws {
    #expect(
      try ShippedFile.rows("aliases.tsv").contains {
        $0[0] == word && $0[1] == "block" && $0[3].isEmpty
      })
  }

  @Test func `p21 counts only in context`() throws {
    let rows = try ShippedFile.rows("aliases.tsv").filter { $0[0].lowercased() == "p21" }
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0[1] == "block" || !$0[3].isEmpty })
  }

  @Test(arguments: [
    ("BRCA1", "185delAG", "c.68_69del"), ("BRCA1", "5382insC", "c.5266dup"),
    ("CFTR", "ΔF508", "p.Phe508del"), ("HBB", "Glu6Val", "p.Glu7Val"),
    ("DPYD", "IVS14+1G>A", "c.1905+1G>A"), ("MT-TL1", "A3243G", "m.3243A>G"),
  ])
  func `old and new names of an allele stand in one row`(gene: String, old: String, new: String)
    throws
  {
    #expect(
      try ShippedFile.rows("variants.tsv").contains { row in
        row[0] == gene && Set(Self.items(row[2])).isSuperset(of: [old, new])
      })
  }

  private static func items(_ cell: String) -> [String] {
    cell.split(separator: "|").map(String.init)
  }

  private static func twice(_ keys: [String]) -> [String] {
    Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }
}

import Foundation
import FoundationXML
import Testing

/// `cistron explain` on small tables.
@Suite struct ExplainTests {
  private let program: Program

  init() throws { program = try Program() }

  private static let table = """
    gene\tbaseMean\tlog2FoldChange\tlfcSE\tstat\tpvalue\tpadj
    BRCA1\t100\t2\t0.2\t10\t1e-23\t1e-20
    2-Sep\t50\t-1.5\t0.3\t-5\t6E-447\t1E-440
    MYC\t5\t0.5\t0.5\t1\t0.3173\tNA

    """

  @Test func `a table is explained on standard output`() throws {
    let result = try program.run("explain", "-", input: Self.table)
    #expect(result.status == 0)
    #expect(
      result.output.hasPrefix(
        "standard input: deseq2 (baseMean and log2FoldChange are DESeq2's names)\n"))
    #expect(result.output.contains("2-Sep → SEPTIN2"))
    #expect(result.output.contains("1.00e-440"))
    #expect(result.errors == "")
  }

  @Test func `the record has the documented keys, and no value is lost to underflow`() throws {
    let result = try program.run("explain", "-", "--format", "json", input: Self.table)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "schema_version", "file", "kind", "why", "scope", "scope_why", "columns", "warnings",
        "facts", "findings", "explanation",
      ])
    #expect(object["kind"] as? String == "deseq2")
    let facts = try #require(object["facts"] as? [[String: Any]])
    let smallest = try #require(facts.first { $0["id"] as? String == "top1_p" })
    #expect(smallest["value"] as? String == "1.00e-440")
    #expect(smallest["rows"] as? [Int] == [3])
    let warnings = try #require(object["warnings"] as? [[String: Any]])
    #expect(
      warnings.allSatisfy {
        Set($0.keys) == ["code", "severity", "message", "remedy", "rows", "row_count"]
      })
  }

  @Test func `a page is well-formed XML with its plots`() throws {
    let rows = (1...30).map {
      "G\($0)\t\($0)\t\($0 % 2 == 0 ? 1 : -1)\t0.5\t\($0 % 2 == 0 ? 2 : -2)\t\(Double($0) / 30)\t\(Double($0) / 30)\n"
    }
    let result = try program.run(
      "explain", "-", "--format", "html",
      input: Self.table.prefix { $0 != "\n" } + "\n" + rows.joined())
    #expect(result.output.contains("<svg"))
    #expect(XMLParser(data: Data(result.output.utf8)).parse())
  }

  @Test func `in a conversation a question of the table at hand is answered from it`() throws {
    let file = try program.write("deseq2.tsv", Self.table)
    let result = try program.run(
      "ask", "--chat",
      input:
        "/explain \(file)\n/why padj\n/why 77\nWhy is padj NA for MYC?\nWhich gene is mutated in Marfan syndrome?\n/new\nup at padj below 0.01\n/quit\n"
    )
    #expect(result.output.contains("MYC: padj is NA and pvalue is not"))
    #expect(result.output.contains("Formula: count(padj < 0.05)"))
    #expect(result.errors.contains("/why 77: no value of \(file) is that"))
    #expect(result.output.contains("FBN1"))
    #expect(!result.output.contains("\"padj\" < 0.01"))
    #expect(result.errors.contains("/new puts the table away"))
  }

  @Test func `a file that can't be read ends with 6 and one line`() throws {
    let result = try program.run("explain", "/no/such.tsv")
    #expect(result.status == 6)
    #expect(result.output == "")
    #expect(
      result.errors
        == "cistron: /no/such.tsv: cannot be read: No such file or directory. Check the path and its permissions.\n"
    )
  }

  @Test func `a kind that there isn't is refused`() throws {
    let result = try program.run("explain", "--kind", "deseq3", "x.tsv")
    #expect(result.status == 2)
    #expect(
      result.errors.contains("There is no kind \"deseq3\"; --kind list prints those there are."))
    let list = try program.run("explain", "--kind", "list")
    #expect(list.output.contains("deseq2: differential expression results of DESeq2\n"))
  }

  @Test func `a question about the rows echoes its filter`() throws {
    let result = try program.run(
      "explain", "-", "--ask", "up at padj below 0.01", input: Self.table)
    #expect(
      result.output == """
        SQL: SELECT * FROM "rows" WHERE "padj" < 0.01 AND "log2FoldChange" > 0 ORDER BY "line"
        Understood: padj < 0.01; log2FoldChange above 0
        1 row
        line\tgene\tbaseMean\tlog2FoldChange\tlfcSE\tstat\tpvalue\tpadj
        2\tBRCA1\t100\t2\t0.2\t10\t1e-23\t1e-20

        """)
  }

  @Test func `why padj is NA is told from the row`() throws {
    let result = try program.run(
      "explain", "-", "--ask", "Why is padj NA for MYC?", input: Self.table)
    #expect(
      result.output.contains(
        "MYC: padj is NA and pvalue is not: independent filtering left it out for its low mean (baseMean is 5)."
      ))
  }

  @Test
  func `what the library says of the findings is quoted with its citation, or said to be missing`()
    throws
  {
    let result = try program.run("explain", "-", "--about", "", input: Self.table)
    #expect(result.output.contains("What the library says"))
    #expect(result.output.contains("2-Sep"))
    #expect(result.output.contains("nothing found in this library"))
    #expect(
      result.output.contains(
        "Directions are not compared: the contrast of the table is not named (--contrast)."))
  }

  @Test func `an evidence table has a row for each name, or a blank`() throws {
    let result = try program.run("matrix", "-", input: "FBN1\nNOSUCHGENE9\n")
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "name\there\treported\tquote\tcitation")
    #expect(lines.contains { $0.hasPrefix("FBN1\t") && $0.contains("starter:") })
    #expect(lines.contains { $0.hasPrefix("NOSUCHGENE9\t\t\tnothing found in this library") })
  }

  @Test func `a conversation keeps the table at hand`() throws {
    let result = try program.run(
      "ask", "--chat", input: "/table\n/why padj\n/explain /dev/null\n/table how many?\n/quit\n")
    #expect(result.errors.contains("/why padj: no table is at hand. /explain FILE takes one."))
    #expect(result.errors.contains("/table: no table is at hand. /explain FILE takes one."))
    #expect(result.output.contains("/dev/null: empty (it holds no text)"))
    #expect(result.errors.contains("there are no rows to ask for: it holds no text"))
  }

  @Test func `gene sets are tested in a list with its background`() throws {
    let list = try program.write("list.txt", (1...5).map { "GENE\($0)\n" }.joined())
    let all = try program.write("all.txt", (1...50).map { "GENE\($0)\n" }.joined())
    let sets = try program.write("sets.gmt", "one\tx\tGENE1\tGENE2\tGENE3\tGENE4\ntwo\tx\tGENE9\n")
    let result = try program.run("explain", list, "--gmt", sets, "--background", all)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("one: 4 of 4 genes, 10 times as many as by chance, p 2.17e-5"))
    let refused = try program.run("explain", list, "--background", all)
    #expect(refused.status == 2)
  }

  @Test func `a pedigree is compared with the calls, in either order`() throws {
    let ped = try program.write("f.ped", "F d 0 0 1 1\nF m 0 0 2 1\nF k d m 1 2\n")
    let calls = try program.write(
      "c.vcf",
      "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\td\tm\tk\n1\t5\t.\tA\tG\t9\tPASS\t.\tGT\t0/0\t0/0\t0/1\n"
    )
    for arguments in [["explain", ped, calls], ["explain", calls, "--ped", ped]] {
      let result = try program.run(arguments)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("k (d and m): 1 Mendelian error"))
    }
  }

  @Test func `imported genes tell an older name from a new one`() throws {
    let file = try program.write(
      "hgnc.txt",
      "hgnc_id\tsymbol\tprev_symbol\talias_symbol\tentrez_id\tensembl_gene_id\nHGNC:1\tNEWNAME1\tOLDNAME1\t\t999999901\tENSG00000999901\n"
    )
    let result = try program.run("genes", "import", file)
    #expect(result.status == 0, "\(result.errors)")
    let shown = try program.run("genes", "show", "OLDNAME1", "ENSG00000999901")
    #expect(shown.output.contains("OLDNAME1\tan older name or alias of NEWNAME1 (human)"))
    #expect(shown.output.contains("ENSG00000999901\tNEWNAME1"))
    let wrong = try program.run("genes", "import", "/etc/hostname")
    #expect(wrong.status == 6)
  }
}

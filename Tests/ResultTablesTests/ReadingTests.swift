import Foundation
import Testing

@testable import ResultTables

@Suite struct ReadingTests {
  private func cells(_ text: String, name: String = "table.tsv") throws -> [[String]] {
    let table = try TextTable(text, name: name).loaded()
    return [table.names]
      + (0..<table.count).map { row in (0..<table.width).map { table.text(row, $0) } }
  }

  @Test(arguments: ["\t", ",", ";", "|"])
  func `any usual delimiter is recognised`(_ delimiter: String) throws {
    let text =
      ["gene", "pvalue", "padj"].joined(separator: delimiter) + "\n"
      + ["BRCA1", "0.01", "0.5"].joined(separator: delimiter) + "\n"
    #expect(try cells(text) == [["gene", "pvalue", "padj"], ["BRCA1", "0.01", "0.5"]])
  }

  @Test func `runs of blanks delimit, and those at the ends of a line do not count`() throws {
    #expect(
      try cells(" CHR   SNP  BP P \n   1  rs1   10  0.5 \n   1  rs22  11   NA\n") == [
        ["CHR", "SNP", "BP", "P"], ["1", "rs1", "10", "0.5"], ["1", "rs22", "11", "NA"],
      ])
  }

  @Test func `a byte order mark and carriage returns are no part of the text`() throws {
    #expect(
      try cells("\u{FEFF}gene,pvalue\r\nTP53,0.1\r\n") == [["gene", "pvalue"], ["TP53", "0.1"]])
  }

  @Test func `lines may end with a carriage return alone`() throws {
    #expect(
      try cells("gene,pvalue\rTP53,0.1\rMYC,0.2\r") == [
        ["gene", "pvalue"], ["TP53", "0.1"], ["MYC", "0.2"],
      ])
  }

  @Test func `the last line needs no newline, and may end with an empty field`() throws {
    #expect(
      try cells("gene,pvalue,padj\nTP53,0.1,") == [
        ["gene", "pvalue", "padj"], ["TP53", "0.1", ""],
      ])
  }

  @Test func `quoted fields hold delimiters, doubled quotes and line breaks`() throws {
    let text =
      "gene,name,pvalue\nTP53,\"tumour, \"\"p53\"\"\",0.1\nMYC,\"two\nlines\",0.2\nEGFR,plain,0.3\n"
    let table = try TextTable(text).loaded()
    #expect(table.text(0, 1) == "tumour, \"p53\"")
    #expect(table.text(1, 1) == "two\nlines")
    #expect(table.text(2, 1) == "plain")
    #expect(table.lines == [2, 3, 5])
  }

  @Test func `R's column of row names has no name`() throws {
    #expect(
      try cells("baseMean\tlog2FoldChange\nTP53\t10\t1.5\nMYC\t20\t-1\n")[0] == [
        "", "baseMean", "log2FoldChange",
      ])
    #expect(
      try cells("\"\",\"baseMean\",\"log2FoldChange\"\n\"TP53\",10,1.5\n")[0] == [
        "", "baseMean", "log2FoldChange",
      ])
  }

  @Test func `decimal commas are read where another delimiter separates`() throws {
    let table = try TextTable(
      "gene;log2FoldChange;pvalue\nTP53;1,5;0,01\nMYC;-0,25;1E-05\nEGFR;2;0,5\n"
    ).loaded()
    #expect(table.number(0, 1) == 1.5)
    #expect(table.number(1, 1) == -0.25)
    #expect(table.p(0, 2)?.value == 0.01)
  }

  @Test func `gzip and bgzip are inflated`() throws {
    for name in ["small.tsv.gz", "small.tsv.bgz"] {
      let table = try LoadedTable(TableFile(path: TextTable.fixture(name)))
      #expect(table.names == ["", "baseMean", "log2FoldChange", "lfcSE", "pvalue", "padj"])
      #expect(table.text(1, 0) == "TP53")
      #expect(table.p(0, 4)?.description == "6.00e-447")
    }
  }

  @Test func `GB18030 is recognised and converted`() throws {
    let file = try TableFile(path: TextTable.fixture("gb18030.csv"))
    #expect(file.head.header == ["样本", "分组", "性别"])
    #expect(file.notes == [.encoding("GB18030")])
    #expect(try LoadedTable(file).text(3, 0) == "患者四")
  }

  @Test func `what is no character of its encoding becomes a replacement`() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "gene\tpvalue\nTP\tx\n".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    bytes[26] = 0x00
    bytes[27] = 0xD8
    bytes.removeLast()
    #expect(try TextTable(bytes: bytes).loaded().text(0, 0).unicodeScalars.contains("\u{FFFD}"))
  }

  @Test func `UTF-16 with its mark is converted`() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "gene\tpvalue\nTP53\t0.5\n".utf16 {
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let table = try TextTable(bytes: bytes).loaded()
    #expect(table.names == ["gene", "pvalue"])
    #expect(table.number(0, 1) == 0.5)
  }

  @Test func `a sheet of an Excel workbook is a table, and its dates are days`() throws {
    let file = try TableFile(path: TextTable.fixture("small.xlsx"))
    let table = try LoadedTable(file)
    #expect(table.names == ["gene", "log2FC", "pvalue"])
    #expect((0..<3).map { table.text($0, 0) } == ["TP53", "2-Sep", "MYC & co"])
    #expect(table.p(0, 2)?.value == 1.0000000000000001e-9)
    #expect(table.isMissing(2, 1))
    #expect(table.lines == [2, 3, 5])
    #expect(file.notes == [.otherSheets(read: "results", others: ["notes"]), .dates(rows: [3])])
  }

  @Test func `Excel's days have their names`() {
    #expect(Workbook.day(serial: 61) == "1-Mar")
    #expect(Workbook.day(serial: 44806) == "2-Sep")
    #expect(Workbook.day(serial: 43891) == "1-Mar")
    #expect(Workbook.day(serial: 43890) == "29-Feb")
    #expect(Workbook.day(serial: 45292) == "1-Jan")
  }

  @Test func `records that reach over a batch are whole`() throws {
    let long = String(repeating: "x", count: DelimitedReader.batchSize + 10)
    let rows = (0..<40_000).map { "G\($0)\t\"a \"\"quoted\"\" name\"\t0.5" }
    let table = try TextTable(
      "gene\tname\tpvalue\n\"L\"\t\"\(long)\"\t0.25\n" + rows.joined(separator: "\n")
    ).loaded()
    #expect(table.count == 40_001)
    #expect(table.text(0, 1).count == long.count)
    #expect(
      (1...40_000).allSatisfy {
        table.text($0, 1) == "a \"quoted\" name" && table.text($0, 0) == "G\($0 - 1)"
      })
  }

  @Test func `a control character is part of its field`() throws {
    #expect(
      try cells("gene pvalue\nTP\u{11}53 0.5\n\u{11} 0.25\n") == [
        ["gene", "pvalue"], ["TP\u{11}53", "0.5"], ["\u{11}", "0.25"],
      ])
  }

  @Test func `a command above a table is passed over and told`() throws {
    let file = try TextTable("head -n 3 x.tsv\nCHR\tBP\tSNP\tP\n1\t5\trs1\t0.1\n1\t6\trs2\t0.2\n")
      .file()
    #expect(file.head.header == ["CHR", "BP", "SNP", "P"])
    #expect(file.notes == [.stray(line: 1, text: "head -n 3 x.tsv")])
  }
}

@Suite struct ReadingErrorTests {
  private func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test func `a file that is not there is named`() {
    #expect(
      message { _ = try TableFile(path: "/no/such.tsv") }
        == "/no/such.tsv: cannot be read: No such file or directory. Check the path and its permissions."
    )
  }

  @Test func `an open quote is named by line and column`() throws {
    let table = try TextTable("gene,name,pvalue\n\"A\",\"x\",0.1\n\"B\",\"y,0.2\n")
    #expect(
      message { _ = try table.loaded() }
        == "\(table.path):3:2: a quote opened here is never closed. Close it, or take the quote sign out."
    )
  }

  @Test func `a gzip file that is cut off is told`() throws {
    let whole = try [UInt8](
      Data(contentsOf: URL(fileURLWithPath: TextTable.fixture("small.tsv.gz"))))
    let table = try TextTable(bytes: Array(whole.dropLast(9)), name: "cut.tsv.gz")
    #expect(
      message { _ = try table.loaded() }
        == "\(table.path): compressed byte 114: the gzip data end in the middle. Fetch or copy the file again."
    )
  }

  @Test func `a zip archive that is no workbook, or is damaged, is told`() throws {
    let whole = try [UInt8](Data(contentsOf: URL(fileURLWithPath: TextTable.fixture("small.xlsx"))))
    let cut = try TextTable(bytes: Array(whole.prefix(900)), name: "cut.xlsx")
    #expect(
      message { _ = try cut.loaded() }
        == "\(cut.path): the directory of the zip archive is missing. Save or copy the file again.")
    var damaged = whole
    let at = try #require(
      whole.indices.first { whole[$0...].starts(with: "xl/worksheets/sheet1.xml".utf8) })
    for i in 30..<60 { damaged[at + i] ^= 0xFF }
    let bad = try TextTable(bytes: damaged, name: "bad.xlsx")
    #expect(
      message { _ = try bad.loaded() }
        == "\(bad.path): the entry xl/worksheets/sheet1.xml of the zip archive is damaged. Save or copy the file again."
    )
  }
}

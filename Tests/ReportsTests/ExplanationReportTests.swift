import Foundation
import FoundationXML
import Testing

@testable import Reports
@testable import ResultTables

@Suite struct ExplanationReportTests {
  private var explanation: Explanation {
    var explanation = Explanation(
      file: "a<b>.tsv", kind: .deseq2, why: "its names", scope: .whole, scopeWhy: "all genes")
    explanation.facts = [
      Fact(id: "n", label: "rows", value: .count(1234), formula: "count", rows: RowSet([2, 3])),
      Fact(
        id: "p", label: "smallest p", value: .p(PValue(mantissa: 6, exponent: -447)),
        formula: "min",
        rows: RowSet([3])),
    ]
    explanation.warnings = [
      TableWarning(
        code: "zero", severity: .warning, message: "1 value is 0.", remedy: "Look.",
        rows: RowSet([3]))
    ]
    explanation.findings = [
      Finding(name: "TP53", type: "gene", text: "TP53: p 6.00e-447", facts: ["p"], line: 3)
    ]
    explanation.sentences = [
      Explanation.Sentence(section: .what, text: "It holds 1,234 rows.", facts: ["n"])
    ]
    var volcano = Picture(shape: .volcano, title: "Volcano", xLabel: "x", yLabel: "y")
    volcano.points = (0..<50).map { Picture.Point(x: Double($0), y: Double($0 % 7), group: $0 % 3) }
    volcano.labels = [Picture.Label(text: "TP53 & co", x: 3, y: 3)]
    explanation.pictures = [volcano]
    return explanation
  }

  @Test(arguments: [
    ("Active TP53 switches on CDKN1A, which halts the cycle.", "CDKN1A", true),
    ("p21 (Cip1) is induced.", "p21", true), ("CDKN1AP1 is a pseudogene.", "CDKN1A", false),
    ("CDKN1AP1 is a copy of CDKN1A.", "CDKN1A", true), ("The cycle stops.", "", false),
  ])
  func `a quote names a gene only with a word of its own`(
    _ text: String, _ name: String, _ isNamed: Bool
  ) {
    #expect(EvidenceRow.names(text, name) == isNamed)
  }

  @Test func `text names rows and remedies, and with a trace every formula`() {
    let text = ExplanationReport(explanation, showsTrace: true).text
    #expect(
      text == """
        a<b>.tsv: deseq2 (its names)
        Scope: whole: all genes

        What it is
          It holds 1,234 rows.

        Warnings
          ! 1 value is 0. Look. [line 3]

        What stands out
          TP53: p 6.00e-447  [line 3]

        Values
          n = 1,234: rows. Formula: count [lines 2, 3]
          p = 6.00e-447: smallest p. Formula: min [line 3]

        """)
  }

  @Test func `the record keeps a p-value that no number can hold`() {
    let line = ExplanationRecord.json(explanation).line
    #expect(line.contains("\"id\":\"p\",\"label\":\"smallest p\",\"value\":\"6.00e-447\""))
    #expect(line.contains("\"id\":\"n\",\"label\":\"rows\",\"value\":1234"))
    #expect(line.contains("\"rows\":[2,3],\"row_count\":2"))
  }

  @Test func `the page is well-formed, and its plot the same each time`() {
    let html = ExplanationReport(explanation, showsTrace: true).html
    #expect(XMLParser(data: Data(html.utf8)).parse())
    let plot = VectorPlot(explanation.pictures[0])
    #expect(plot.svg == VectorPlot(explanation.pictures[0]).svg)
    #expect(plot.svg.contains("TP53 &amp; co"))
    #expect(plot.fileName == "volcano.svg")
  }

  @Test func `a plot in the terminal keeps to its width`() {
    let lines = TerminalPlot(explanation.pictures[0], width: 60).text.split(separator: "\n")
    #expect(lines.count == 17)
    #expect(lines.dropFirst().allSatisfy { $0.count <= 60 })
  }
}

import Foundation
import TestSupport
import Testing

@testable import Literature

@Suite(.enabled(if: TestData.isHere)) struct ReaderDataTests {
  private func records(_ name: String) throws -> [Abstract] {
    try LiteratureReader(path: TestData.path("literature/\(name)")).records()
  }

  @Test func `the abstracts are all read`() throws {
    let records = try records("abstracts.jsonl.gz")
    #expect(records.count == 26_744)
    #expect(records.count { $0.text.isEmpty } == 238)
    #expect(records.allSatisfy { $0.source.kind == .pmid && $0.form == nil })
  }

  @Test func `the snippets are all read and flagged`() throws {
    let records = try records("snippets.jsonl.gz")
    #expect(records.count == 20_399)
    #expect(records.allSatisfy { $0.form == "snippets" })
  }

  @Test(arguments: [("medsamp2010.xml.gz", 146, 90), ("medline_pancreatic.xml.gz", 100, 85)])
  func `the sets are read`(name: String, count: Int, abstracts: Int) throws {
    let records = try records("formats/\(name)")
    #expect(records.count == count)
    #expect(records.count { !$0.text.isEmpty } == abstracts)
    #expect(records.allSatisfy { $0.year != nil && $0.journal != nil && !$0.title.isEmpty })
  }

  @Test func `every record of E-utilities is read, and no raised minus vanishes`() throws {
    let folder = TestData.path("literature/formats/pubmed_efetch")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count == 82)
    for name in names {
      let record = try #require(try records("formats/pubmed_efetch/\(name)").first)
      #expect(record.source == Source(.pmid, String(name.dropLast(4))))
      #expect(!record.title.isEmpty)
      let xml = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      let hasAbstract = xml.contains("<AbstractText")
      #expect(record.text.isEmpty != hasAbstract)
      let minuses = /<sup>[^<]*[-−–]/
      let article = xml.firstRange(of: "</Article>").map { xml[..<$0.lowerBound] } ?? xml[...]
      let expected = article.matches(of: minuses).count
      let found = "\(record.title) \(record.text)".matches(of: /⁻|\^\([^)]*[-−–]|[-+]\/[-+]/).count
      #expect(found == expected, "\(name)")
    }
  }
}

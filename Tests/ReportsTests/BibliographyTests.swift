import Foundation
import Literature
import Testing

@testable import Reports

struct BibliographyTests {
  static var article: Abstract {
    var record = Abstract(
      source: Source(.pmid, "77"), title: "{CFTR} & the 50% rule: a_b #1 ~ ^ \\ $x\n end", text: "")
    record.authors = ["Smith JA", "van der Berg K Jr", "The CF & Friends Study Group"]
    record.journal = "Journal of Tests"
    record.year = 2020
    record.doi = "10.1000/a_b"
    record.pmcid = "PMC9"
    record.mesh = ["Humans"]
    record.publicationTypes = ["Review"]
    return record
  }

  static var starter: Abstract {
    var record = Abstract(source: Source(.starter, "cf-cause"), title: "Cystic fibrosis", text: "")
    record.form = "summary"
    record.about = Source(.pmid, "77")
    return record
  }

  private func text(_ format: BibliographyFormat, _ records: [Abstract]) -> String {
    format.text(records)
  }

  @Test func `RIS, to the letter`() {
    #expect(
      text(.ris, [Self.article, Self.starter]) == """
        TY  - JOUR
        ID  - pmid77
        AU  - Smith, J. A.
        AU  - van der Berg, K., Jr
        AU  - The CF & Friends Study Group
        TI  - {CFTR} & the 50% rule: a_b #1 ~ ^ \\ $x end
        T2  - Journal of Tests
        PY  - 2020
        DO  - 10.1000/a_b
        AN  - 77
        DB  - PubMed
        C2  - PMC9
        KW  - Humans
        M3  - Review
        ER  -\u{20}

        TY  - GEN
        ID  - starter-cf-cause
        TI  - Cystic fibrosis
        AN  - starter:cf-cause
        N1  - cistron summary; source: PMID 77
        ER  -\u{20}

        """)
  }

  @Test func `BibTeX, to the letter`() {
    #expect(
      text(.bibtex, [Self.article]) == ##"""
        @article{pmid77,
          author = {Smith, J. A. and van der Berg, Jr, K. and {The CF \& Friends Study Group}},
          title = {{\textbraceleft{}CFTR\textbraceright{} \& the 50\% rule: a\_b \#1 \textasciitilde{} \textasciicircum{} \textbackslash{} \$x end}},
          journal = {Journal of Tests},
          year = {2020},
          doi = {10.1000/a\_b},
          pmid = {77},
          pmcid = {PMC9},
          keywords = {Humans}
        }

        """##)
    #expect(
      text(.bibtex, [Self.starter]) == """
        @misc{starter-cf-cause,
          title = {{Cystic fibrosis}},
          howpublished = {starter:cf-cause},
          note = {cistron summary; source: PMID 77}
        }

        """)
  }

  @Test func `nbib, to the letter`() {
    #expect(
      text(.nbib, [Self.article]) == """
        PMID- 77
        TI  - {CFTR} & the 50% rule: a_b #1 ~ ^ \\ $x end
        AU  - Smith JA
        AU  - van der Berg K Jr
        CN  - The CF & Friends Study Group
        JT  - Journal of Tests
        DP  - 2020
        PT  - Review
        MH  - Humans
        AID - 10.1000/a_b [doi]
        PMC - PMC9

        """)
  }

  @Test func `CSL is JSON with what the rows hold`() throws {
    let json = text(.csl, [Self.article, Self.starter])
    let items = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(items.map { $0["id"] as? String } == ["pmid77", "starter-cf-cause"])
    #expect(items.map { $0["type"] as? String } == ["article-journal", "document"])
    let authors = try #require(items[0]["author"] as? [[String: String]])
    #expect(
      authors == [
        ["family": "Smith", "given": "J. A."],
        ["family": "van der Berg", "given": "K.", "suffix": "Jr"],
        ["literal": "The CF & Friends Study Group"],
      ])
    let issued = items[0]["issued"] as? [String: [[Int]]]
    #expect(issued == ["date-parts": [[2020]]])
    #expect(Set(items[1].keys) == ["id", "type", "title", "number", "note"])
    #expect(text(.csl, []) == "[]\n")
  }

  /// Titles and names as hostile as they come: braces balance, keys differ, lines stay lines.
  @Test func `no text breaks a format`() throws {
    let nasty = [
      "}", "{", "{{", "\\}", "%", "@article{x,", "a\nTY  - JOUR\nER  - ", "\"quoted\"",
      "\u{1B}[31mred",
      "\u{202E}turned", "\u{2028}line", "β-thalassaemia", "", "\\", "50 %", "\u{0}",
    ]
    let records = nasty.enumerated().flatMap { i, text -> [Abstract] in
      var one = Abstract(source: Source(.pmid, text.isEmpty ? "x" : text), title: text, text: text)
      one.authors = [text, "A \(text)"]
      one.journal = text
      one.doi = text
      one.mesh = [text]
      one.retraction = text
      return [one, Abstract(source: Source(.local, text), title: "\(i)", text: "")]
    }
    let bibtex = text(.bibtex, records)
    var depth = 0
    var keys: [String] = []
    for line in bibtex.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("@"), depth == 0 {
        keys.append(String(line.drop { $0 != "{" }.dropFirst().prefix { $0 != "," }))
      }
      for character in line {
        if character == "{" { depth += 1 }
        if character == "}" { depth -= 1 }
        #expect(depth >= 0)
      }
    }
    #expect(depth == 0)
    #expect(keys.count == records.count)
    #expect(Set(keys.map { $0.lowercased() }).count == keys.count)
    let ris = text(.ris, records)
    #expect(ris.components(separatedBy: "\nER  - ").count == records.count + 1)
    #expect(
      ris.split(separator: "\n").allSatisfy { $0.dropFirst(2).hasPrefix("  - ") })
    let nbib = text(.nbib, records)
    #expect(nbib.split(separator: "\n").allSatisfy { $0.dropFirst(4).hasPrefix("- ") })
    let csl = try JSONSerialization.jsonObject(with: Data(text(.csl, records).utf8)) as? [Any]
    #expect(csl?.count == records.count)
    for all in [bibtex, ris, nbib] {
      #expect(!all.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0 == "\u{202E}" })
    }
  }
}

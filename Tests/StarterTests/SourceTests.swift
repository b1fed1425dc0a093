import Foundation
import Literature
import TestSupport
import Testing

/// The starter passages against the texts that they retell.
@Suite(.enabled(if: TestData.isHere))
struct SourceTests {
  let passages: [StarterPassage]
  let texts: [String: String]
  let symbols: Set<String>

  init() throws {
    passages = try StarterPassage.all()
    texts = try Sources.texts.get()
    symbols = try Sources.symbols.get()
  }

  private var summaries: [StarterPassage] { passages.filter { $0.kind == "summary" } }

  private func source(_ passage: StarterPassage) -> String { texts[passage.sourceKey] ?? "" }

  @Test func `every source stands in the data`() {
    #expect(passages.filter { texts[$0.sourceKey] == nil }.map(\.id) == [])
  }

  /// What PubMedQA asks about must not come back as an answer.
  @Test func `no source is an abstract of the question sets`() throws {
    let asked = try Sources.askedPMIDs()
    #expect(asked.count > 900)
    let taken = passages.filter { $0.source.kind == "pmid" && asked.contains($0.source.id) }
    #expect(taken.map(\.id) == [])
  }

  @Test func `every number and year of a summary stands in its source`() {
    for passage in summaries {
      let numbers = Wording.numbers(source(passage))
      let words = Set(Wording.words(source(passage)))
      let spelled = Set(words.compactMap { Wording.numberWords[$0] })
      let absent = Wording.numbers(passage.whole).subtracting(numbers).subtracting(spelled)
      #expect(absent == [], "\(passage.id)")
      for word in Set(Wording.words(passage.whole)) {
        guard let number = Wording.numberWords[word] else { continue }
        #expect(words.contains(word) || numbers.contains(number), "\(passage.id): \(word)")
      }
    }
  }

  @Test func `every gene symbol and variant of a summary stands in its source`() {
    for passage in summaries {
      let text = source(passage)
      let named =
        Wording.symbols(passage.whole, known: symbols).sorted()
        + Wording.variants(passage.whole)
      #expect(named.filter { !text.contains($0) } == [], "\(passage.id)")
    }
  }

  @Test func `the genes that a passage lists are symbols`() {
    for passage in passages {
      #expect(passage.genes.filter { !symbols.contains($0) } == [], "\(passage.id)")
    }
  }

  @Test func `no passage shares a run of eight words with its source`() {
    for passage in passages {
      let runs = Set(Self.runs(of: 8, Wording.words(source(passage))))
      let shared = Self.runs(of: 8, Wording.words(passage.whole)).filter(runs.contains)
      #expect(shared == [], "\(passage.id)")
    }
  }

  private static func runs(of length: Int, _ words: [String]) -> [ArraySlice<String>] {
    guard words.count >= length else { return [] }
    return (0...(words.count - length)).map { words[$0..<($0 + length)] }
  }
}

/// The data behind the passages, read once.
private enum Sources {
  /// "pmid 123" or "url https://…" → title, names and text.
  static let texts = Result {
    var texts: [String: String] = [:]
    for name in ["literature/abstracts.jsonl.gz", "literature/snippets.jsonl.gz"] {
      try LiteratureReader(path: TestData.path(name)).forEach { record in
        let key = "pmid " + record.source.id
        if texts[key] == nil { texts[key] = record.title + "\n" + record.text }
      }
    }
    for line in try zcat("qa/medquad.jsonl.gz").split(separator: 10) {
      let page = try JSONDecoder().decode(MedQuADPage.self, from: line)
      texts["url " + page.url, default: ""] += "\n" + page.text
    }
    return texts
  }

  /// Symbols and synonyms of human genes.
  static let symbols = Result {
    var symbols: Set<String> = []
    for line in try zcat("genes/Homo_sapiens.gene_info.gz").split(separator: 10) {
      let cells = ShippedFile.cells(String(decoding: line, as: UTF8.self))
      guard cells.count > 4 else { continue }
      symbols.insert(cells[2])
      symbols.formUnion(cells[4].split(separator: "|").map(String.init))
    }
    return symbols
  }

  /// The PMIDs of PubMedQA's contexts.
  static func askedPMIDs() throws -> Set<String> {
    struct Row: Decodable {
      var pmid: String
      var sources: [String]
    }
    let mark = Data("\"pubmedqa\"".utf8)
    let rows = try zcat("literature/abstracts.jsonl.gz").split(separator: 10)
      .filter { $0.range(of: mark) != nil }
      .map { try JSONDecoder().decode(Row.self, from: $0) }
    return Set(rows.filter { $0.sources.contains("pubmedqa") }.map(\.pmid))
  }

  private struct MedQuADPage: Decodable {
    struct Pair: Decodable { var answer: String }
    var url: String
    var focus: String
    var synonyms: [String]
    var qa: [Pair]

    var text: String {
      ([focus, synonyms.joined(separator: "; ")] + qa.map(\.answer)).joined(separator: "\n")
    }
  }

  private struct Unreadable: Error { var path: String }

  private static func zcat(_ name: String) throws -> Data {
    let path = TestData.path(name)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-dc", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0, !data.isEmpty else { throw Unreadable(path: path) }
    return data
  }
}

import Foundation
import Literature
import Testing

/// The starter passages by themselves.
struct StarterPassageTests {
  let passages: [StarterPassage]

  init() throws { passages = try StarterPassage.all() }

  @Test func `there are at least 400, each with its own id`() {
    #expect(passages.count >= 400)
    #expect(Set(passages.map(\.id)).count == passages.count)
    let astray = passages.map(\.id).filter { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) == nil }
    #expect(astray == [])
  }

  @Test func `each has the fields of the format and no others`() throws {
    for line in try ShippedFile.lines("passages.jsonl") {
      #expect(try Fields(line).names == StarterPassage.fields, "\(line.prefix(60))")
    }
  }

  @Test func `each has 60 to 150 words, a title, a topic, a kind and a source`() {
    for passage in passages {
      let words = passage.text.split(whereSeparator: \.isWhitespace).count
      #expect((60...150).contains(words), "\(passage.id): \(words) words")
      #expect(!passage.title.isEmpty && !passage.title.hasSuffix("."), "\(passage.id)")
      #expect(!passage.topic.isEmpty, "\(passage.id)")
      #expect(["summary", "original"].contains(passage.kind), "\(passage.id)")
      #expect(["pmid", "url"].contains(passage.source.kind), "\(passage.id)")
      #expect(!passage.source.id.isEmpty && !passage.source.licence.isEmpty, "\(passage.id)")
    }
  }

  @Test func `each answers at least five questions, and names the sentence that does`() {
    let splitter = SentenceSplitter()
    for passage in passages {
      let sentences = splitter.sentences(of: passage.text).count
      #expect(passage.asked.count >= 5, "\(passage.id)")
      for asked in passage.asked {
        #expect((0..<sentences).contains(asked.sentence), "\(passage.id): \(asked.question)")
        let words = asked.question.split(whereSeparator: \.isWhitespace).count
        #expect((3...30).contains(words), "\(passage.id): \(asked.question)")
      }
    }
    let all = passages.flatMap { $0.asked.map(\.question) }
    #expect(Set(all).count == all.count)
  }

  /// What the figures of `cistron-bench starter` rest on.
  @Test func `no question of the test sets stands among those that the passages answer`() throws {
    let asked = Set(passages.flatMap { $0.asked.map { $0.question.lowercased() } })
    for set in ["", "unseen_", "second_unseen_", "third_", "fourth_"] {
      for row in try ShippedFile.questions(set + "answerable.tsv") {
        #expect(!asked.contains(row.lowercased()), "\(row)")
      }
    }
  }

  /// A quoted sentence stands in an answer without the one before it.
  @Test func `no sentence begins with a word that points back`() {
    let back =
      /(?:^|[.!?]\s+)(This|These|It|They|He|She|Its|Their|Such|However|Therefore|Thus|Also|Both)\b/
    for passage in passages {
      #expect(passage.text.firstMatch(of: back)?.1 == nil, "\(passage.id)")
    }
  }

  @Test func `the genes that a passage lists stand in it`() {
    for passage in passages {
      let absent = passage.genes.filter { !passage.whole.contains($0) }
      #expect(absent == [], "\(passage.id)")
    }
  }

  /// An original is general: its only figures are those of definitions, and digits inside names.
  @Test func `originals hold no numbers but those of definitions`() {
    let name =
      /[A-Za-z(]*[A-Z]+[A-Za-z]*[0-9]+[A-Z0-9]*[).,;:]*|[(]?(H3K[0-9]+(ac|me[0-9])?|t2g|CRISPR-Cas9|Cas9|PCR-[a-z]+|log2)[).,;:]*/
    for passage in passages where passage.kind == "original" {
      let rest = Definitions.removed(from: passage.whole)
      let numbers = rest.split(whereSeparator: \.isWhitespace).filter {
        $0.contains(where: \.isNumber) && $0.wholeMatch(of: name) == nil
      }
      #expect(numbers.map(String.init) == [], "\(passage.id)")
    }
  }

  @Test func `a second reader signed every passage`() throws {
    var verdicts: [String: String] = [:]
    for row in try ShippedFile.rows("review.tsv") {
      #expect(row.count == 3, "\(row)")
      #expect(verdicts.updateValue(row[1], forKey: row[0]) == nil, "\(row[0]) stands twice")
    }
    let unsigned = passages.map(\.id).filter { !["ok", "changed"].contains(verdicts[$0] ?? "") }
    #expect(unsigned == [])
    // What the reader dropped is not shipped.
    let shipped = Set(passages.map(\.id))
    #expect(verdicts.filter { !shipped.contains($0.key) }.allSatisfy { $0.value == "dropped" })
  }
}

/// Figures that belong to a definition: thresholds, Mendel's ratios, statistics' symbols.
private enum Definitions {
  static func removed(from text: String) -> String {
    text.replacing(/5\s*×\s*10⁻⁸/, with: " ")
      .replacing(/\b(?:9:3:3:1|1:2:1|3:1|1:1)\b/, with: " ")
      .replacing(/\b[53]′/, with: " ")
      .replacing(/(?:p²|q²|2pq|R²|r²|h²|χ²)/, with: " ")
      .replacing(/λ1000\b/, with: " ")
  }
}

/// The names of an object's keys, whatever they hold.
private struct Fields: Decodable {
  struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  var names: Set<String>

  init(from decoder: any Decoder) throws {
    names = Set(try decoder.container(keyedBy: Key.self).allKeys.map(\.stringValue))
  }

  init(_ line: String) throws {
    self = try JSONDecoder().decode(Fields.self, from: Data(line.utf8))
  }
}

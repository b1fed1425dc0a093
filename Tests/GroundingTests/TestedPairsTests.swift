import Foundation
import Literature
import TestSupport
import Testing

/// The tested half of the damaged pairs: numbers, form, and recipes that resolve.
struct TestedPairsTests {
  private struct Pair: Decodable {
    var id: String
    var `class`: String
    var kind: String
    var sound: Bool
    var claim: String?
    var question: String?
    var evidence: String?
    var quote: String?
    var pmid: String?
    var start: Int?
    var end: Int?
    var edits: [Edit]?
  }

  private struct Edit: Decodable {
    var offset: Int
    var from: String
    var to: String

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      offset = try values.decode(Int.self)
      from = try values.decode(String.self)
      to = try values.decode(String.self)
    }
  }

  private static let pairs: [Pair] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Pairs/tested.jsonl").path
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Pair.self, from: Data($0.utf8))
    }
  }()

  @Test func `each class has its number of pairs`() {
    let pairs = Self.pairs
    #expect(Set(pairs.map(\.id)).count == pairs.count)
    let claims = Dictionary(grouping: pairs.filter { $0.kind == "claim" && !$0.sound }, by: \.class)
    let many: Set<String> = ["polarity", "direction", "number", "allele", "species"]
    #expect(claims.count == 33)
    for (name, rows) in claims {
      #expect(rows.count == (many.contains(name) ? 100 : 20), "\(name)")
    }
    let quotes = Dictionary(grouping: pairs.filter { $0.kind == "quote" && !$0.sound }, by: \.class)
    #expect(
      quotes.mapValues(\.count) == ["allele": 50, "arm": 50, "species": 50, "population": 50])
    let sound = pairs.filter(\.sound)
    #expect(sound.count { $0.kind == "claim" } == 200)
    #expect(sound.count { $0.kind == "quote" } == 100)
  }

  @Test func `a pair holds its texts or says where they stand`() {
    for pair in Self.pairs {
      let isClaim = pair.kind == "claim"
      if let pmid = pair.pmid {
        #expect("13579".contains(pmid.last ?? "0"), "\(pair.id)")
        #expect(pair.start != nil && pair.end != nil, "\(pair.id)")
        #expect((pair.edits != nil) == isClaim && (pair.question == nil) == isClaim, "\(pair.id)")
      } else {
        #expect((isClaim ? pair.claim : pair.question)?.isEmpty == false, "\(pair.id)")
        #expect((isClaim ? pair.evidence : pair.quote)?.isEmpty == false, "\(pair.id)")
        #expect(pair.claim == nil || pair.sound || pair.claim != pair.evidence, "\(pair.id)")
      }
    }
  }

  @Test(.enabled(if: TestData.isHere))
  func `what a recipe replaces stands at its offset`() throws {
    let wanted = Dictionary(grouping: Self.pairs.filter { $0.pmid != nil }, by: { $0.pmid ?? "" })
    var resolved = 0
    try LiteratureReader(path: TestData.path("literature/abstracts.jsonl.gz")).forEach { record in
      for pair in wanted[record.source.id] ?? [] {
        let scalars = Array(record.text.unicodeScalars)
        let start = try #require(pair.start)
        let end = try #require(pair.end)
        guard 0 <= start, start < end, end <= scalars.count else {
          Issue.record("\(pair.id): outside the abstract")
          continue
        }
        let sentence = Array(scalars[start..<end])
        for edit in pair.edits ?? [] {
          let from = Array(edit.from.unicodeScalars)
          let place = edit.offset..<(edit.offset + from.count)
          #expect(
            sentence.indices.contains(edit.offset) && place.upperBound <= sentence.count
              && Array(sentence[place]) == from, "\(pair.id)")
        }
        resolved += 1
      }
    }
    #expect(resolved == wanted.values.joined().count)
  }
}

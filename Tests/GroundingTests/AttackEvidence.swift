import Foundation
import Grounding
import Literature
import Retrieval
import TestSupport

/// Passages to attack over, and the tables that ship, read from the source tree.
enum AttackEvidence {
  static func shippedNames() throws -> NameTables {
    func text(_ name: String) throws -> String {
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      return try String(contentsOf: root.appendingPathComponent("Index/\(name)"), encoding: .utf8)
    }
    return try NameTables(
      genes: text("genes.tsv"), aliases: text("aliases.tsv"), variants: text("variants.tsv"),
      diseases: text("diseases.tsv"), drugs: text("drugs.tsv"))
  }

  /// Three passages each, of real abstracts where they are here.
  static func sets(_ count: Int) throws -> [[Passage]] {
    guard TestData.isHere else { return (0..<count).map { _ in own } }
    struct Enough: Error {}
    var sets: [[Passage]] = []
    var current: [Passage] = []
    do {
      try LiteratureReader(path: TestData.path("literature/abstracts.jsonl.gz")).forEach { record in
        let passage = Passage(record)
        guard (3...14).contains(passage.sentences.count) else { return }
        current.append(passage)
        guard current.count == 3 else { return }
        sets.append(current)
        current = []
        if sets.count == count { throw Enough() }
      }
    } catch is Enough {}
    return sets
  }

  /// Written for this test, to hold every class and every trap.
  static let own: [Passage] = [
    """
    The BRCA1 variant c.68_69delAG was found in 12 of 500 women with breast cancer (OR = 2.3, 95% CI \
    1.2-3.4; P = 2.8x10-5). Carriers of HER2-negative tumours were 45 ± 3 years old. Trastuzumab and \
    aspirin raised survival by 5% and 9%, respectively. Data are in GSE1234 and under PMID 123456.
    """,
    """
    In mice that lack Was, platelets were two-fold smaller. HeLa and HEK293 cells expressed CAT and \
    REST at 22q11.2. The interval was damaged (95% CI 1.2-). A third of rats died within 10 days. \
    This was said before [3] by others.
    """,
    """
    Type II collagen and rs12345 were examined in Marfan syndrome. CYP2D6*4 slows the metabolism of \
    codeine in humans. No effect was seen at more than 10 mg. Errors of transport were inborn in \
    seven families.
    """,
  ].enumerated().map { i, text in
    Passage(Abstract(source: Source(.local, "own-\(i)"), title: "Own \(i)", text: text))
  }

  static func binding(_ passages: [Passage], _ reader: ValueReader) -> EvidenceBinding {
    EvidenceBinding(
      passages.enumerated().flatMap { i, passage in
        passage.sentences.enumerated().map { j, sentence in
          EvidenceSentence(mark: i + 1, sentence: j, text: sentence.text, reader: reader)
        }
      }, reader: reader)
  }

  /// Single bytes, and tokens of several that cut the texts of passages and plans anywhere: also
  /// through values, marks and the ends of sentences.
  static func vocabulary(seed: UInt64, texts: [String]) -> [[UInt8]] {
    var random = SplitMix64(seed: seed)
    var tokens = (UInt8.min...UInt8.max).map { [$0] }
    var seen = Set(tokens)
    let fixed = [
      " the", " of", " of the", " was", " in", ". ", ". [", " [1]", " [", "]", "] ", "1]", " 1",
      "10",
      " 7", "..", ".\n", "  ", " a", " and", ", ", "],", ".)", " (",
    ]
    for token in fixed.map({ Array($0.utf8) }) where seen.insert(token).inserted {
      tokens.append(token)
    }
    for _ in 0..<400 {
      let bytes = Array(texts[Int(random.next() % UInt64(texts.count))].utf8)
      guard bytes.count > 2 else { continue }
      let start = Int(random.next() % UInt64(bytes.count - 1))
      let end = min(bytes.count, start + 2 + Int(random.next() % 5))
      let token = Array(bytes[start..<end])
      if seen.insert(token).inserted { tokens.append(token) }
    }
    tokens.append([])
    return tokens
  }
}

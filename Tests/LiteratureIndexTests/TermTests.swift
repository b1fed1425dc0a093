import GRDB
import Literature
import TestSupport
import Testing

@testable import LiteratureIndex

/// FTS5's own tokenizer is the oracle: our words of a text must be exactly its terms, none more and none
/// fewer.
struct TermTests {
  /// The terms of each text, each counted alone.
  private func expectSameTerms(_ texts: [String]) throws {
    let store = try LiteratureStore(inMemory: "terms")
    try store.add(
      texts.enumerated().map { Abstract(source: Source(.local, "\($0)"), title: "", text: $1) })
    var ours: [String: Int] = [:]
    for text in texts { for word in Set(SearchText.words(text)) { ours[word, default: 0] += 1 } }
    let theirs = try store.database.read { db in
      Dictionary(
        try Row.fetchAll(db, sql: "SELECT term, doc FROM terms").map {
          ($0["term"] as String, $0["doc"] as Int)
        }, uniquingKeysWith: +)
    }
    let differing = Set(ours.keys).union(theirs.keys).filter { ours[$0] != theirs[$0] }
    #expect(differing.sorted() == [])
  }

  @Test func `random words with English endings`() throws {
    var random = SplitMix64(seed: 19)
    let endings =
      """
      s es ies sses ss ed ied ing y e ational tional enci anci izer logi bli alli entli eli ousli \
      ization ation ator alism iveness fulness ousness aliti iviti biliti icate ative alize iciti \
      ical ful ness al ance ence er ic able ible ant ement ment ent ion sion tion ou ism ate iti ous \
      ive ize ll eed ying
      """.split(separator: " ").map(String.init) + [""]
    try expectSameTerms(
      (0..<20_000).map { _ in
        let stem = (0..<Int(random.next() % 7)).map { _ in
          "aeiouybcdlrstwxz".randomElement(using: &random) ?? "a"
        }
        return String(stem) + (endings.randomElement(using: &random) ?? "")
          + (random.next() % 4 == 0 ? endings.randomElement(using: &random) ?? "" : "")
      })
  }

  @Test func `words at the limits of length`() throws {
    try expectSameTerms(
      (1...70).flatMap { n in
        [String(repeating: "b", count: n) + "ings", String(repeating: "a", count: n) + "ed"]
      })
  }

  @Test func `text of the field, with diacritics, Greek letters and other scripts`() throws {
    try expectSameTerms([
      "Sjögren's syndrome — naïve Ångström façade ÉCLAIR ĳ ŁÓDŹ İstanbul Straße ǅ ﬁbrosis",
      "TGF-β1, IFN‑γ; 5′-UTR; α₁-antitrypsin (SERPINA1) p.Glu342Lys; HLA-B*57:01; m.3243A>G",
      "ДНК и РНК; Ελληνικά; 遺伝子 変異; ヒト; جين; גן", "e\u{301}tude o\u{308}strogen x\u{20DD}y",
      "½ Ⅳ ² ① 10⁻⁸ ٣", "a_b c@d e#f g~h i|j", "\u{E000} private \u{AD}soft hy\u{AD}phen",
      "🐁 genes 🐀x 5 Å", "zero\u{200B}width\u{200D}joiner", "ṩ ẛ ﬀ ǆ ŉ ϐ ς Σ",
    ])
  }

  /// FTS5 knows the characters of Unicode 6.1: later ones, also symbols, are letters to it.
  @Test func `every sign of Latin, Greek, Cyrillic and of symbols between letters`() throws {
    var texts: [String] = []
    for value in Array(UInt32(0x21)..<0x530) + Array(UInt32(0x1E00)..<0x2C00) {
      guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age,
        age.major < 6 || (age.major == 6 && age.minor <= 1)
      else { continue }
      texts.append("qa\(String(scalar))bq")
    }
    #expect(texts.count > 4_000)
    try expectSameTerms(texts)
  }
}

import Foundation
import Literature
import TestSupport
import Testing

@testable import LiteratureIndex

struct SearchTextTests {
  @Test(arguments: [
    ("β-catenin", "beta-catenin"), ("TGFβ1", "TGF beta 1"), ("TGF-beta1", "TGF-beta 1"),
    ("CCR5-Δ32", "CCR5-delta 32"), ("APOE ε4", "APOE epsilon 4"), ("ΔF508", "delta F508"),
    ("deltaF508", "delta F508"), ("HLA-B*15:02", "HLA-B star1502"), ("B∗1502", "B star1502"),
    ("CYP2D6*4", "CYP2D6 star4"), ("BRAFV600E", "BRAF V600E"), ("p.Val600Glu", "p.V600E"),
    ("p.Phe508del", "p.F508del"), ("p.(Arg117Ter)", "p.(R117X)"), ("R117*", "R117X"),
    ("m.3243A>G", "m.A3243G"), ("68_69delAG", "68_69del"), ("185delAG", "185del"),
    ("ＢＲＣＡ１", "BRCA1"), ("H₂O", "H2O"), ("10⁻⁸", "10⁻8"), ("5 μM", "5 uM"),
  ])
  func `names are searched in one form`(written: String, searched: String) {
    #expect((SearchText.normalised(written) ?? written) == searched)
  }

  @Test(arguments: [
    "plain words, only.", "CD45RA and IL-6", "3.5 per cent", "H3K27M", "x*y", "a>b",
  ])
  func `other text is left as it is`(text: String) {
    #expect(SearchText.normalised(text) == nil)
  }

  @Test func `words are those of the index: folded, lower case, stemmed`() {
    #expect(
      SearchText.words("Mutations in Sjögren's", stemmed: true) == ["mutat", "in", "sjogren", "s"])
    #expect(SearchText.words("HLA-B*57:01", stemmed: false) == ["hla", "b", "star5701"])
  }

  /// FTS5's own `porter` is the oracle: what it made of each word must be found under our stem.
  @Test func `stems are those of SQLite's porter tokenizer`() throws {
    var random = SplitMix64(seed: 7)
    let endings = [
      "s", "es", "ies", "ed", "ing", "ational", "tional", "enci", "izer", "ization", "fulness",
      "ousness",
      "iviti", "biliti", "icate", "ative", "alize", "ical", "ness", "al", "ance", "ement", "ment",
      "ent",
      "ion", "ism", "ate", "ous", "ive", "ize", "e", "ll", "y", "sses", "eed", "logi", "bli", "",
    ]
    let stems = [
      "relat", "condit", "rat", "hop", "fall", "controll", "roll", "generali", "agre", "motor",
      "happ", "sky", "troubl", "siz", "fil", "fail", "vietnam", "gene", "mutat", "telomer", "ax",
    ]
    var words: [String] = []
    for _ in 0..<3_000 {
      let middle = (0..<Int(random.next() % 3)).map { _ in
        "abcdeiorsty".randomElement(using: &random)!
      }
      words.append(
        stems.randomElement(using: &random)! + String(middle) + endings.randomElement(
          using: &random)!)
    }
    let store = try LiteratureStore(inMemory: "words")
    try store.add(
      words.enumerated().map { Abstract(source: Source(.local, "\($0)"), title: "", text: $1) })
    let ours = Set(words.flatMap { SearchText.words($0) })
    let counts = try store.documentCounts(of: ours)
    #expect(ours.filter { counts[$0] == nil }.sorted() == [])
  }
}

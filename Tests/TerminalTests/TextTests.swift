import Testing

@testable import Terminal

struct TextTests {
  private let narrow = TerminalText(width: 20, usesStyles: true)

  @Test func `combining signs take no column, CJK takes two`() {
    #expect(DisplayWidth.of("β-thalassaemia") == 14)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("囊性纤维化") == 10)
    #expect(DisplayWidth.of("한국") == 4)
    #expect(DisplayWidth.of("👩‍🔬") == 2)
    #expect(DisplayWidth.of("\u{1B}[1mCFTR\u{1B}[0m") == 4)
  }

  @Test func `lines break between words with a hanging indent`() {
    #expect(
      narrow.wrapped("the gene encodes a channel of chloride", indent: 2)
        == "the gene encodes a\n  channel of\n  chloride")
  }

  @Test func `a line that just fits is not broken`() {
    #expect(narrow.wrapped("12345678 1234567 123") == "12345678 1234567 123")
    #expect(narrow.wrapped("12345678 1234567 1234") == "12345678 1234567\n1234")
  }

  @Test func `existing newlines and indents stay`() {
    #expect(narrow.wrapped("a\n\n  b\n") == "a\n\n  b\n")
  }

  @Test func `chinese breaks without spaces, but not before a full stop`() {
    #expect(narrow.wrapped("囊性纤维化由基因突变引起。") == "囊性纤维化由基因突变\n引起。")
    #expect(narrow.wrapped("囊性纤维化由基因突变。") == "囊性纤维化由基因突\n变。")
    #expect(narrow.wrapped("囊性纤维化由基因突（变异）") == "囊性纤维化由基因突\n（变异）")
  }

  @Test func `a long word stays whole`() {
    let address = "https://example.org/a/long/address"
    #expect(narrow.wrapped("see \(address) now", indent: 2) == "see\n  \(address)\n  now")
  }

  @Test func `styles take no width`() {
    let word = narrow.styled("encodes", .bold)
    #expect(narrow.wrapped("the gene \(word) one") == "the gene \(word) one")
  }

  @Test func `styles are SGR sequences, and absent where not wanted`() {
    #expect(narrow.styled("x", .bold, .cyan) == "\u{1B}[1;36mx\u{1B}[0m")
    #expect(narrow.styled("x") == "x")
    #expect(TerminalText(width: 20, usesStyles: false).styled("x", .dim) == "x")
  }

  @Test func `what is not a terminal is neither styled nor wrapped`() {
    let none = TerminalText(fileDescriptor: -1)
    let long = String(repeating: "word ", count: 100)
    #expect(!none.isTerminal)
    #expect(none.wrapped(long, indent: 4) == long)
    #expect(none.styled("x", .red) == "x")
  }

  @Test(arguments: [
    ("a\tb\nc", "a\tb\nc"),
    ("a\r\nb\rc", "a\nbc"),
    ("\u{1B}[31mred\u{1B}[0m", "red"),
    ("\u{1B}]0;title\u{7}text", "text"),
    ("\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
    ("\u{9B}2Jtext\u{85}", "text"),
    ("\u{1B}(Btext\u{1B}c", "text"),
    ("\u{1B}]0;never ends", "0;never ends"),
    ("\u{1B}]0;never\nends\u{7}", "0;never\nends"),
    ("a\u{202E}b\u{2066}c\u{200F}", "abc"),
    ("\u{1B}", ""),
    ("\u{1B}[", ""),
    ("\u{1B}\u{1B}[31mx", "x"),
    ("β\u{0}-\u{8}thal\u{7F}", "β-thal"),
  ])
  func `control characters, sequences and direction signs are taken out`(_ pair: (String, String)) {
    #expect(TerminalText.sanitised(pair.0) == pair.1)
  }
}

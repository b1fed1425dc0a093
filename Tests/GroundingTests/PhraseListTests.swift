import Testing

@testable import Grounding

struct PhraseListTests {
  private static let list: PhraseList = [" aim of ", " we found", "ise", "β-cells"]

  @Test(arguments: [
    ("the aim of this", true), ("the aim of", false), (" we found", true), ("we found", false),
    ("disease", true), ("is", false), ("", false), ("i", false), ("islet β-cells", true),
    ("islet β cells", false), ("isise", true),
  ])
  func `a phrase is found where it stands whole`(_ text: String, _ expected: Bool) {
    #expect(Self.list.isHeld(by: text) == expected)
    // A slice whose storage begins elsewhere.
    #expect(Self.list.isHeld(by: ("##" + text).dropFirst(2)) == expected)
  }

  @Test(arguments: [
    ("haemophilia", "hemophilia"), ("tumours", "tumors"), ("localised", "localized"),
    ("organisation", "organization"), ("disease", "disease"),
  ])
  func `British and American forms have one key`(_ british: String, _ american: String) {
    #expect(WordKey.stem(british) == WordKey.stem(american))
  }
}

import Generation
import Literature
import TestSupport
import Testing

@testable import Grounding

/// What can be said under the lock, told by writing it byte by byte.
struct LockedConstraintTests {
  private static let end: Int32 = 256

  private static func constraint(_ passages: [String], extra: [String] = []) throws
    -> LockedConstraint
  {
    let names = try TestTables.make()
    let reader = ValueReader(names: names)
    let tokens = (UInt8.min...UInt8.max).map { [$0] } + [[]] + extra.map { Array($0.utf8) }
    let cut = passages.enumerated().map { i, text in
      Passage(Abstract(source: Source(.local, "\(i)"), title: "", text: text))
    }
    return LockedConstraint(
      AttackEvidence.binding(cut, reader),
      vocabulary: LockedVocabulary(tokens: tokens, names: names), end: end)
  }

  /// The part of `text` that got through.
  private static func written(_ text: String, _ constraint: LockedConstraint) -> (
    text: String, constraint: LockedConstraint
  ) {
    var constraint = constraint
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      guard !constraint.isFinished, case .only(let candidates) = constraint.allowed(),
        candidates.contains(where: { $0.token == Int32(byte) })
      else { break }
      constraint.advance(Int32(byte))
      bytes.append(byte)
    }
    return (String(decoding: bytes, as: UTF8.self), constraint)
  }

  private static let passages = [
    "BRCA1 mutations were found in 12 families with breast cancer. Aspirin was given to 40 women.",
    "In mice, HER2 was lost in 7 tumours (95% CI 1.2-).",
    "Drug A and drug B cut risk by 5% and 9%, respectively.",
  ]

  @Test(
    "prose goes through as far as its evidence does",
    arguments: [
      // Its own evidence, between ordinary words.
      ("The BRCA1 mutations were found in 12 families. [1]", nil),
      ("In families the BRCA1 mutations are known. [1]", nil),
      // A value of another sentence, of the same passage or of another.
      ("The BRCA1 mutations were found in 40", "The BRCA1 mutations were found in "),
      ("The BRCA1 mutations were found in 7", "The BRCA1 mutations were found in "),
      // Another number that begins alike, a part of one, a number in words.
      ("The 123", "The 12"),
      ("The 1 ", "The 1"),
      ("The twelve", "The t"),
      // A mark of a passage that does not hold it; one of no passage.
      ("The BRCA1 is noted. [2]", "The BRCA1 is noted. ["),
      ("The BRCA1 is noted. [9]", "The BRCA1 is noted. ["),
      // Other letters, other digits.
      ("The brca1", "The br"),
      ("The ＢＲＣＡ１", "The "),
      ("The １２", "The "),
      // Two runs are no neighbours.
      ("The BRCA1 families", "The BRCA1 f"),
      // Values that `respectively` pairs can't be taken out; the sentence can be quoted.
      ("The 5%", "The "),
      ("Drug A and drug B cut risk by 5% and 9%, respectively. [3]", nil),
      // A damaged value is quoted only.
      ("The 95% CI", "The "),
      ("In mice, HER2 was lost in 7 tumours (95% CI 1.2-). [2]", nil),
      // Negations and directions are the evidence's.
      ("The BRCA1 is not found", "The BRCA1 is not"),
      ("No passage answers this.", nil),
      ("No passage answers this. ", "No passage answers this."),
    ] as [(String, String?)])
  func prose(_ text: String, _ expected: String?) throws {
    #expect(Self.written(text, try Self.constraint(Self.passages)).text == expected ?? text)
  }

  private static let measured = [
    "Rats got 0.4 ug/kg of it and 10 or 20 nmol/0.5 microl in two weeks.",
    "It was found that 1 ng = 5.458 pmol in 12 of the samples, with 30% in women.",
    "The N-(3-oxo-2-phenyl)-amine of the 217_218insC change was seen in 3 families.",
  ]

  @Test(
    "a number is said only where nothing of it was left behind, and nothing else is made of it",
    arguments: [
      ("The 12 of the samples. [2]", nil),
      ("The 30% is noted. [2]", nil),
      ("In 3 families. [3]", nil),
      ("In the 217_218insC change. [3]", nil),
      // Behind words that make a gene's symbol, a label or a list of it.
      ("It has 12", "It has "),
      ("It is 3", "It is "),
      ("The form 3", "The form "),
      ("In 3 families and 3", "In 3 families and "),
      ("Those 12", "Those "),
      ("The, 12", "The, "),
      // Its unit is none that the reader knows.
      ("Rats got 0.4 are", "Rats got 0.4 "),
      ("Rats got 0.4 ug/kg are noted. [1]", nil),
      ("In 3 are", "In 3 "),
      // What stood before it belongs to it.
      ("The 0.4", "The "),
      ("In 20", "In 2"),
      ("The = 5", "The "),
      ("The 5.458", "The "),
      // Part of a name of an allele, of a compound.
      ("In the 218", "In the 21"),
      ("In the N", "In the "),
    ] as [(String, String?)])
  func numbers(_ text: String, _ expected: String?) throws {
    #expect(Self.written(text, try Self.constraint(Self.measured)).text == expected ?? text)
  }

  @Test(.enabled(if: TestData.isHere))
  func `no symbol of the gene table is a word that numbers may stand behind with its number`()
    throws
  {
    let symbols = Set(try EvidenceJudge.geneSymbols().map { $0.lowercased() })
    func isSymbol(_ word: String) -> Bool {
      symbols.contains {
        $0.hasPrefix(word) && $0.dropFirst(word.count).wholeMatch(of: /-?\d+/) != nil
      }
    }
    #expect(LockedWords.numberHosts.filter(isSymbol).isEmpty)
    // The words that the rule was made for are found so.
    #expect(["has", "is", "part"].allSatisfy(isSymbol))
  }

  @Test func `a sentence names the evidence that holds all of it, and a quote says that it is one`()
    throws
  {
    let answer = Self.written(
      "The BRCA1 is found in 12 families. [1] Aspirin was given to 40 women. [1]",
      try Self.constraint(Self.passages)
    ).constraint
    #expect(
      answer.sentences == [
        LockedSentence(
          text: "The BRCA1 is found in 12 families.", mark: 1, evidence: 0, isQuote: false),
        LockedSentence(
          text: "Aspirin was given to 40 women.", mark: 1, evidence: 1, isQuote: true),
      ])
    #expect(answer.rejected.isEmpty)
  }

  @Test func `a token that would run over a mark or through a value is not allowed`() throws {
    let extra = ["12", "123", "2 fam", ". [1", "]", "] T", " [2]", " the", " 1", "2 3"]
    var constraint = try Self.constraint(Self.passages, extra: extra)
    func allowed() -> Set<String> {
      guard case .only(let candidates) = constraint.allowed() else { return [] }
      return Set(
        candidates.compactMap { candidate in
          candidate.token > Self.end ? extra[Int(candidate.token - Self.end - 1)] : nil
        })
    }
    constraint = Self.written("The", constraint).constraint
    #expect(allowed() == [" the", " 1"])
    constraint = Self.written(" ", constraint).constraint
    #expect(allowed() == ["12"])
    constraint = Self.written("1", constraint).constraint
    #expect(allowed() == ["2 fam"])
    constraint = Self.written("2 families", constraint).constraint
    #expect(allowed() == [". [1", " the"])
    constraint = Self.written(". [1", constraint).constraint
    #expect(allowed() == ["]"])
  }

  @Test func `without evidence nothing is said but the abstention`() throws {
    let constraint = try Self.constraint([])
    #expect(Self.written("The", constraint).text == "The")
    #expect(Self.written("No passage answers this.", constraint).constraint.sentences.isEmpty)
    // Whatever it says first, an end is reached, and nothing counts as said.
    var random = SplitMix64(seed: 3)
    var wandering = constraint
    var steps = 0
    while !wandering.isFinished, steps < 5_000 {
      guard case .only(let candidates) = wandering.allowed() else { break }
      wandering.advance(candidates[Int(random.next() % UInt64(candidates.count))].token)
      steps += 1
    }
    #expect(wandering.isFinished)
    #expect(wandering.sentences.isEmpty)
    #expect(wandering.hasAbstained)
  }

  @Test func `what one copy is told another does not hear`() throws {
    let first = Self.written("The ", try Self.constraint(Self.passages)).constraint
    var second = first
    second.advance(Int32(UInt8(ascii: "B")))
    #expect(first.allowed() != second.allowed())
    #expect(Self.written("12 families", first).text == "12 families")
  }
}

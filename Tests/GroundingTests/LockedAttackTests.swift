import Generation
import Grounding
import Literature
import Retrieval
import TestSupport
import Testing

/// A decoder that cheats as hard as logits can, over passages, judged by what shares no code with the
/// lock.
struct LockedAttackTests {
  struct Outcome {
    var generations = 0
    var sentences = 0
    var quotes = 0
    var rejected = 0
    var abstained = 0
    var blocked: [LockedRule: Int] = [:]
    var violations: [String] = []
  }

  static func attack(
    _ sets: [[Passage]], generations: Int, rules: Set<LockedRule> = Set(LockedRule.allCases),
    only: LockedRule? = nil, names: NameTables, symbols: Set<String>?
  ) throws -> Outcome {
    var outcome = Outcome()
    let reader = ValueReader(names: names)
    let plans = CheatPlans.texts.filter { only == nil || $0.key == only }
      .sorted { "\($0.key)" < "\($1.key)" }
      .flatMap { rule, texts in texts.map { (rule: rule, bytes: Array($0.utf8)) } }
    let share = (generations + sets.count - 1) / max(1, sets.count)
    for (number, passages) in sets.enumerated() where outcome.generations < generations {
      let evidence = AttackEvidence.binding(passages, reader)
      let texts = evidence.sentences.map(\.text) + CheatPlans.texts.values.flatMap { $0 }.sorted()
      let tokens = AttackEvidence.vocabulary(seed: UInt64(number), texts: texts)
      let end = Int32(tokens.count - 1)
      let vocabulary = LockedVocabulary(tokens: tokens, names: names)
      // To bind a value to a sentence that lacks it, it pushes the evidence's own.
      let own = evidence.sentences.flatMap(\.values).map {
        (rule: LockedRule.binding, bytes: Array($0.text.utf8))
      }
      let constraint = LockedConstraint(evidence, vocabulary: vocabulary, end: end, rules: rules)
      let judge = EvidenceJudge(evidence: evidence.sentences.map(\.text), symbols: symbols)
      for round in 0..<min(share, generations - outcome.generations) {
        let cheat = ValueCheat(
          vocabulary: tokens, end: end,
          plans: plans + (only == nil || only == .binding ? own : []),
          seed: UInt64(number) << 20 | UInt64(round))
        try generate(cheat, constraint, evidence, judge, &outcome)
      }
    }
    return outcome
  }

  private static func generate(
    _ cheat: ValueCheat, _ constraint: LockedConstraint, _ evidence: EvidenceBinding,
    _ judge: EvidenceJudge, _ outcome: inout Outcome
  ) throws {
    var watcher = constraint
    var generator = TokenGenerator(
      model: cheat, prompt: [0], constraint: constraint, maxTokens: 400)
    while let token = try generator.next() { watcher.advance(token) }
    outcome.generations += 1
    outcome.sentences += watcher.sentences.count
    outcome.quotes += watcher.sentences.count { $0.isQuote }
    outcome.rejected += watcher.rejected.count
    if watcher.sentences.isEmpty { outcome.abstained += 1 }
    outcome.blocked.merge(generator.model.blocked) { $0 + $1 }
    for sentence in watcher.sentences {
      let whole = "\(sentence.text) [\(sentence.mark)]"
      for violation in judge.violations(in: whole) {
        outcome.violations.append("\(violation) in: \(whole)")
      }
      let cites = evidence.sentences.filter { $0.mark == sentence.mark }.map(\.text)
      guard !cites.isEmpty else {
        outcome.violations.append("mark: \(sentence.mark) in: \(whole)")
        continue
      }
      // One sentence of the cited passage holds all of it.
      let isHeld = cites.contains { judge.unsupported(sentence.text, cites: [$0]).isEmpty }
      if !isHeld { outcome.violations.append("binding in: \(whole)") }
    }
  }

  static func symbols() throws -> Set<String>? {
    TestData.isHere ? try EvidenceJudge.geneSymbols() : nil
  }

  @Test func `no cheat gets a value out that the cited sentence lacks, nor a mark of no passage`()
    throws
  {
    let generations = TestRounds.count(quick: 240, long: 10_000)
    let names = try AttackEvidence.shippedNames()
    let outcome = try Self.attack(
      try AttackEvidence.sets(TestRounds.count(quick: 8, long: 400)), generations: generations,
      names: names, symbols: try Self.symbols())
    print(
      "attack: \(outcome.generations) generations, \(outcome.sentences) sentences "
        + "(\(outcome.quotes) quoted), \(outcome.rejected) rejected at the second reading, "
        + "\(outcome.abstained) without a sentence; blocked: "
        + outcome.blocked.sorted { "\($0.key)" < "\($1.key)" }.map { "\($0.key) \($0.value)" }
        .joined(separator: ", "))
    #expect(outcome.violations.isEmpty, "\(outcome.violations.prefix(12).joined(separator: "\n"))")
    #expect(outcome.generations == generations)
    #expect(outcome.sentences > generations / 2)
    for rule in LockedRule.allCases {
      #expect(
        outcome.blocked[rule, default: 0] >= (generations >= 10_000 ? 1_000 : 30), "\(rule)")
    }
  }

  @Test(arguments: LockedRule.allCases)
  func `with any one rule switched off, the judge finds what gets through`(_ rule: LockedRule)
    throws
  {
    let names = try AttackEvidence.shippedNames()
    let rules = Set(LockedRule.allCases).subtracting([rule])
    let outcome = try Self.attack(
      [AttackEvidence.own], generations: 48, rules: rules, only: rule, names: names, symbols: nil)
    #expect(!outcome.violations.isEmpty, "nothing got through without \(rule)")
  }

  @Test func `ordinary words hold no value, alone or as neighbours`() throws {
    let reader = ValueReader(names: try AttackEvidence.shippedNames())
    var random = SplitMix64(seed: 7)
    let words = LockedWords.all
    for word in words {
      #expect(reader.values(in: word).isEmpty, "\(word)")
    }
    for _ in 0..<TestRounds.count(quick: 60, long: 5_000) {
      let text = (0..<12).map { _ in words[Int(random.next() % UInt64(words.count))] }
        .joined(separator: " ")
      #expect(reader.values(in: text).isEmpty, "\(text): \(reader.values(in: text).map(\.text))")
    }
  }
}

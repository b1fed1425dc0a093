import Evaluation
import Foundation
import Grounding
import Literature
import Retrieval
import TestSupport
import Testing

struct EvidenceCheckTests {
  @Test(arguments: EvidenceCheck.all.map(\.name))
  func `the table's examples get the table's verdicts`(name: String) throws {
    let check = try #require(EvidenceCheck.all.first { $0.name == name })
    let checker = EvidenceChecker(names: try Self.names)
    let passed = checker.check(claim: check.passes.claim, evidence: check.passes.evidence)
    #expect(passed.verdict != .dropped, "\(passed.check ?? "") \(passed.why)")
    let failed = checker.check(claim: check.fails.claim, evidence: check.fails.evidence)
    #expect(failed.verdict == check.verdict, "\(failed.check ?? "") \(failed.why)")
    #expect(failed.check == name)
  }

  @Test func `names of checks are unique`() {
    #expect(Set(EvidenceCheck.all.map(\.name)).count == EvidenceCheck.all.count)
  }

  @Test func `a quote about another species says which`() {
    let report = QuoteChecker().check(
      question: "Is the gene essential in mice?", quote: "In zebrafish, the gene is essential.")
    #expect(report.verdict == .dropped)
    #expect(report.check == "species")
    #expect(report.why == "the sentence is about zebrafish, not mouse")
    #expect(report.asked == ["mice"])
  }

  @Test func `an allele is found under its other notation`() {
    let checker = QuoteChecker()
    let asked = "Does BRAF V600E predict response?"
    #expect(
      checker.check(question: asked, quote: "BRAF p.Val600Glu predicted response.").verdict
        == .supported)
    #expect(
      checker.check(question: asked, quote: "BRAF V600K predicted response.").check == "allele")
  }

  @Test(arguments: [
    ("AIM: To determine whether the variant alters splicing.", SentenceRole.aim),
    ("We hypothesised that the variant alters splicing.", .hypothesis),
    ("These data support the hypothesis that it is causal.", .finding),
    ("RESULTS: Two variants were found.", .finding),
    ("In conclusion, the variant is benign.", .conclusion),
    ("Mutations in the gene have been reported in deafness.", .background),
    ("All exons were sequenced and patients were recruited from two clinics.", .method),
    ("The variant was found in 12% of patients.", .finding),
  ])
  func `a sentence's role is read from its words`(sentence: String, role: SentenceRole) {
    #expect(SentenceRole(of: sentence) == role)
  }

  @Test func `long and empty texts end`() {
    let long = String(repeating: "not increased 1.5 (95% CI 1-2) ", count: 400)
    let checker = EvidenceChecker()
    #expect(checker.check(claim: "", evidence: "").verdict == .partly)
    #expect(checker.check(claim: long, evidence: "It rose.").verdict != .supported)
  }

  /// Wrong and sound pairs of the development half whose texts are in the repository.
  @Test func `own pairs: damaged ones are dropped and sound ones are not`() throws {
    let file = try PairFile(Self.file("development.jsonl"), name: "development.jsonl")
    try Self.measure(try file.pairs(nil), leastRecall: 0.9, mostDropped: 0.05)
  }

  @Test(
    .enabled(if: TestData.isHere),
    arguments: [
      ("development.jsonl", 833, 0.95, 0.03),
      ("development_more.jsonl", 840, 0.94, 0.03),
    ])
  func `recipes: damaged ones are dropped and sound ones are not`(
    name: String, count: Int, leastRecall: Double, mostDropped: Double
  ) throws {
    let file = try PairFile(Self.file(name), name: name)
    var records: [String: (title: String, text: String)] = [:]
    let pmids = file.pmids
    try LiteratureReader(path: TestData.path("literature/abstracts.jsonl.gz")).forEach { record in
      guard pmids.contains(record.source.id) else { return }
      records[record.source.id] = (record.title, record.text)
    }
    let pairs = try file.pairs(records)
    #expect(pairs.count == count)
    try Self.measure(pairs, leastRecall: leastRecall, mostDropped: mostDropped)
  }

  private static func measure(
    _ pairs: [DamagedPair], leastRecall: Double, mostDropped: Double
  ) throws {
    let names = try names
    var dropped: [Bool: (hits: Int, all: Int)] = [:]
    for pair in pairs {
      let report =
        pair.kind == .claim
        ? EvidenceChecker(names: names).check(
          claim: pair.statement, evidence: pair.evidence,
          context: pair.title + " . " + pair.context)
        : QuoteChecker(names: names).check(
          question: pair.statement, quote: pair.evidence, context: pair.context,
          title: pair.title)
      dropped[pair.isSound, default: (0, 0)].all += 1
      if report.verdict == .dropped { dropped[pair.isSound, default: (0, 0)].hits += 1 }
    }
    let damaged = try #require(dropped[false])
    let sound = try #require(dropped[true])
    #expect(Double(damaged.hits) / Double(damaged.all) >= leastRecall)
    #expect(Double(sound.hits) / Double(sound.all) <= mostDropped)
  }

  private static func file(_ name: String) throws -> Data {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return try Data(contentsOf: folder.appendingPathComponent("Pairs/\(name)"))
  }

  private static var names: NameTables {
    get throws {
      let index = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Index")
      func text(_ name: String) throws -> String {
        try String(contentsOf: index.appendingPathComponent(name), encoding: .utf8)
      }
      return try NameTables(
        genes: text("genes.tsv"), aliases: text("aliases.tsv"), variants: text("variants.tsv"),
        diseases: text("diseases.tsv"), drugs: text("drugs.tsv"))
    }
  }
}

struct PairFileTests {
  @Test func `a line without texts or recipe is named`() {
    let line = #"{"id":"1","class":"number","kind":"claim","sound":false}"#
    #expect {
      _ = try PairFile(Data((line + "\n").utf8), name: "pairs.jsonl")
    } throws: { error in
      "\(error)" == "pairs.jsonl:1: has neither texts nor a recipe."
    }
  }

  @Test func `a recipe is cooked from its record`() throws {
    let line =
      #"{"id":"1","class":"number","kind":"claim","sound":false,"pmid":"9","start":4,"end":17,"#
      + #""edits":[[4,"12","13"]]}"#
    let file = try PairFile(Data(line.utf8), name: "pairs.jsonl")
    #expect(file.pmids == ["9"])
    let pairs = try file.pairs(["9": (title: "T", text: "Oh. Was 12 of 30.")])
    #expect(pairs.count == 1)
    #expect(pairs[0].evidence == "Was 12 of 30.")
    #expect(throws: PairFile.Failure.self) {
      _ = try file.pairs(["9": (title: "T", text: "Oh. It was there so.")])
    }
  }

  @Test func `Wilson's interval of 9 in 10`() {
    let share = Share(hits: 9, of: 10)
    #expect(abs(share.interval.low - 0.596) < 0.001)
    #expect(abs(share.interval.high - 0.982) < 0.001)
  }
}

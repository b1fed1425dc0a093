import ArgumentParser
import Evaluation
import Foundation
import Grounding
import Literature
import Retrieval

/// How many damaged pairs the checks drop, and how many sound ones.
struct PairsBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs", abstract: "Recall of the checks on damaged pairs, a class a line.")

  @Argument(help: "Files of pairs (JSON lines).")
  var files: [String] = []

  @Option(help: "Sentences of real abstracts that are checked against themselves.")
  var sentences = 5000

  @Option(help: "Questions of BioASQ folds 1-4 whose gold snippets are checked.")
  var questions = 3000

  @Flag(help: "Print every pair that was judged wrongly.")
  var misses = false

  @Option(help: "Print all gold snippet sentences that this check drops.")
  var check: String?

  func run() throws {
    let names = try ShippedParts.names()
    let data = try? TestDataFolder()
    var pairs: [DamagedPair] = []
    for file in files {
      let found = try PairFile(Data(contentsOf: URL(fileURLWithPath: file)), name: file)
      pairs += try found.pairs(try data.map { try Self.records(found.pmids, $0) })
      if data == nil, !found.pmids.isEmpty {
        print("\(file): recipes left out, CISTRON_TEST_DATA is not set")
      }
    }
    if !pairs.isEmpty { report(pairs, names) }
    if let data {
      try reportSentences(data, names)
      try reportSnippets(data, names)
    }
  }

  static func records(
    _ pmids: Set<String>, _ data: TestDataFolder
  ) throws -> [String: (title: String, text: String)] {
    guard !pmids.isEmpty else { return [:] }
    var found: [String: (title: String, text: String)] = [:]
    try LiteratureReader(path: data.path + "/literature/abstracts.jsonl.gz").forEach { record in
      if pmids.contains(record.source.id) { found[record.source.id] = (record.title, record.text) }
    }
    return found
  }

  private func judge(_ pair: DamagedPair, _ names: NameTables) -> EvidenceReport {
    switch pair.kind {
    case .claim:
      EvidenceChecker(names: names).check(
        claim: pair.statement, evidence: pair.evidence, context: pair.title + " . " + pair.context)
    case .quote:
      QuoteChecker(names: names).check(
        question: pair.statement, quote: pair.evidence, context: pair.context, title: pair.title)
    }
  }

  private func report(_ pairs: [DamagedPair], _ names: NameTables) {
    var hits: [String: [Bool]] = [:]
    var wrong: [String] = []
    for pair in pairs {
      let report = judge(pair, names)
      let isDropped = report.verdict == .dropped
      let key = (pair.isSound ? "sound " : "") + pair.kind.rawValue + ": " + pair.damage
      hits[key, default: []].append(isDropped)
      hits["\(pair.isSound ? "sound" : "damaged") \(pair.kind.rawValue)s", default: []].append(
        isDropped)
      if isDropped == pair.isSound {
        wrong.append(
          "\(pair.id) [\(pair.damage)] \(report.verdict.rawValue) \(report.check ?? "-"): \(report.why)\n"
            + "  S: \(pair.statement)\n  E: \(pair.evidence)")
      }
    }
    print("Pairs: dropped of all, share with its 95 % interval")
    for key in hits.keys.sorted(by: { (isTotal($0) ? 1 : 0, $0) < (isTotal($1) ? 1 : 0, $1) }) {
      print("  " + line(key, hits[key] ?? []))
    }
    if misses { wrong.forEach { print($0) } }
  }

  private func isTotal(_ key: String) -> Bool { !key.contains(":") }

  private func line(_ name: String, _ dropped: [Bool]) -> String {
    let share = Share(hits: dropped.count { $0 }, of: dropped.count)
    let interval = share.interval
    return name.padding(toLength: max(34, name.count), withPad: " ", startingAt: 0)
      + "\(share.hits)/\(share.count)  \(decimals(share.value)) "
      + "[\(decimals(interval.low)), \(decimals(interval.high))]"
  }

  /// A sentence supports itself.
  private func reportSentences(_ data: TestDataFolder, _ names: NameTables) throws {
    guard sentences > 0 else { return }
    var dropped: [Bool] = []
    var examples: [String] = []
    let checker = EvidenceChecker(names: names)
    try LiteratureReader(path: data.path + "/literature/abstracts.jsonl.gz").forEach { record in
      guard dropped.count < sentences else { return }
      for sentence in Passage(record).sentences.prefix(2) where dropped.count < sentences {
        let report = checker.check(
          claim: sentence.text, evidence: sentence.text)
        dropped.append(report.verdict == .dropped)
        if report.verdict == .dropped {
          examples.append("  \(report.check ?? ""): \(report.why)\n    \(sentence.text)")
        }
      }
    }
    print("  " + line("real sentences against themselves", dropped))
    if misses { examples.prefix(40).forEach { print($0) } }
  }

  /// A gold snippet answers its question.
  private func reportSnippets(_ data: TestDataFolder, _ names: NameTables) throws {
    guard questions > 0 else { return }
    var dropped: [Bool] = []
    var checks: [String: Int] = [:]
    var examples: [String] = []
    for question in try data.bioasq().filter({ ($0.fold ?? 0) > 0 }).prefix(questions) {
      let check = QuestionCheck(question: question.text, names: names)
      for snippet in question.snippets {
        for sentence in SentenceSplitter().sentences(of: snippet) {
          let report = check.check(quote: sentence.text, context: snippet)
          dropped.append(report.verdict == .dropped)
          guard report.verdict == .dropped, let name = report.check else { continue }
          checks[name, default: 0] += 1
          examples.append(
            "  \(name): \(report.why)\n    Q: \(question.text)\n    S: \(sentence.text)")
        }
      }
    }
    print("  " + line("gold snippet sentences dropped", dropped))
    for (name, count) in checks.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      print("    \(name) \(count)")
    }
    if let check {
      examples.filter { $0.hasPrefix("  \(check): ") }.forEach { print($0) }
    } else if misses {
      for (i, example) in examples.enumerated() where i % max(1, examples.count / 60) == 0 {
        print(example)
      }
    }
  }
}

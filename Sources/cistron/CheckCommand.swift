import ArgumentParser
import DefaultModel
import Foundation
import Grounding
import Reports
import Retrieval

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check whether a cited sentence supports a claim, or a quote answers its question.",
    discussion: """
      cistron check --claim "V600K was found." --evidence "V600E was found."
      cistron check pairs.jsonl      a JSON object a line:
        {"id", "claim", "evidence", "context"?} or {"id", "question", "quote", "context"?, "title"?}
      Verdicts: supported, partly, dropped. `cistron check --list` prints the checks.
      """)

  @Option(name: .long, help: "The claim.")
  var claim: String?

  @Option(name: .long, help: "The sentence that the claim cites.")
  var evidence: String?

  @Option(name: .long, help: "The passage around that sentence.")
  var context: String = ""

  @Flag(name: .long, help: "Print the checks: what is compared, what passes, what fails.")
  var list = false

  @Flag(name: .long, help: "Exit with 4 where anything was dropped.")
  var strict = false

  @Argument(help: "A file of pairs, or - for standard input.")
  var file: String?

  func validate() throws {
    if list { return }
    if (claim == nil) != (evidence == nil) {
      throw ValidationError("--claim and --evidence go together: give both.")
    }
    if claim != nil, file != nil {
      throw ValidationError("Give either --claim and --evidence, or a file.")
    }
  }

  func run() throws {
    try cistron.run {
      if list {
        EvidenceCheck.all.forEach { printOut(Self.row($0)) }
        return .answered
      }
      let settings = try Settings(flags: [:])
      let names = try Workbench.names(settings)
      let checker = EvidenceChecker(names: names)
      if let claim, let evidence {
        let report = checker.check(claim: claim, evidence: evidence, context: context)
        let check = report.check.map { " (\($0))" } ?? ""
        printOut("\(report.verdict.mark) \(report.verdict.rawValue)\(check): \(report.why)")
        return strict && report.verdict == .dropped ? .reduced : .answered
      }
      var anyDropped = false
      let name = file.map { $0 == "-" ? "standard input" : $0 } ?? "standard input"
      try InputLines(path: file ?? "-").forEach { number, line in
        guard !line.allSatisfy(\.isWhitespace) else { return }
        let pair = try Pair(line: line, number: number, file: name)
        let report = pair.report(checker, names)
        if report.verdict == .dropped { anyDropped = true }
        printOut(Self.record(pair.id, report).line)
      }
      return strict && anyDropped ? .reduced : .answered
    }
  }

  private static func record(_ id: String, _ report: EvidenceReport) -> JSONText {
    .object([
      ("id", .string(id)), ("verdict", .string(report.verdict.rawValue)),
      ("check", .optional(report.check)), ("why", .string(report.why)),
    ])
  }

  private static func row(_ check: EvidenceCheck) -> String {
    """
    \(check.name): \(check.compares)
      ✓ \(check.passes.claim)  [\(check.passes.evidence)]
      \(check.verdict.mark) \(check.fails.claim)  [\(check.fails.evidence)]
    """
  }

  private struct Pair {
    var id: String
    var fields: [String: String] = [:]

    init(line: String, number: Int, file: String) throws {
      guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      else { throw Self.failure(file, number, "not a JSON object") }
      id = (object["id"] as? String) ?? (object["id"] as? Int).map(String.init) ?? String(number)
      for key in ["claim", "evidence", "question", "quote", "context", "title"] {
        guard let value = object[key], !(value is NSNull) else { continue }
        guard let text = value as? String else {
          throw Self.failure(file, number, "\"\(key)\" is no text")
        }
        fields[key] = text
      }
      let isClaim = fields["claim"] != nil && fields["evidence"] != nil
      let isQuote = fields["question"] != nil && fields["quote"] != nil
      guard isClaim || isQuote else {
        throw Self.failure(
          file, number, "neither \"claim\" and \"evidence\" nor \"question\" and \"quote\"")
      }
    }

    private static func failure(_ file: String, _ number: Int, _ what: String) -> UserError {
      UserError(
        "\(file):\(number): \(what). "
          + "Write {\"id\": \"1\", \"claim\": \"…\", \"evidence\": \"…\"}.", status: .badInput)
    }

    func report(_ checker: EvidenceChecker, _ names: NameTables) -> EvidenceReport {
      let context = fields["context"] ?? ""
      let title = fields["title"] ?? ""
      if let claim = fields["claim"], let evidence = fields["evidence"] {
        return checker.check(
          claim: claim, evidence: evidence,
          context: title.isEmpty ? context : title + " . " + context)
      }
      return QuoteChecker(names: names).check(
        question: fields["question"] ?? "", quote: fields["quote"] ?? "", context: context,
        title: title)
    }
  }
}

extension Workbench {
  /// The tables of names alone, without a library.
  static func names(_ settings: Settings) throws -> NameTables {
    let folders = settings.folders.overrides
    return try NameTables(
      genes: Shipped.genes.text(overriddenIn: folders),
      aliases: Shipped.aliases.text(overriddenIn: folders),
      variants: Shipped.variants.text(overriddenIn: folders),
      diseases: Shipped.diseases.text(overriddenIn: folders),
      drugs: Shipped.drugs.text(overriddenIn: folders),
      glossary: Shipped.glossary.text(overriddenIn: folders))
  }
}

import ArgumentParser
import DefaultModel
import Foundation
import Reports
import ResultTables
import Terminal

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a table of results is, what is wrong with it, and what stands out.",
    discussion: """
      cistron explain deseq2.csv
      cistron explain gwas.tsv.gz --format html --plots plots > gwas.html
      cistron explain calls.vcf.gz --format json
      cistron explain deseq2.csv --ask "up more than two-fold at padj below 0.01"
      cistron explain deseq2.csv --about "asthma airway epithelium"
      cistron explain old.tsv new.tsv           each of them, then how far they agree
      Text, gzip, bgzip and .xlsx are read; - is standard input. Every number is computed by code;
      --trace lists the formula and the rows of each.
      """)

  @Option(name: .long, help: "Form of the output: text, md, html or json.")
  var format = Format.text

  @Option(
    name: .long,
    help: "What the table is, where it is not recognised; --kind list prints the names.")
  var kind: String?

  @Option(name: .long, help: "A folder for plots as SVG.")
  var plots: String?

  @Option(name: .long, help: "What was compared, such as \"treated over control\".")
  var contrast: String?

  @Option(name: .long, help: "A topic: what the library says of the findings there, quoted.")
  var about: String?

  @Option(
    name: .long,
    help: "A question about the rows, such as \"up more than two-fold at padj below 0.01\".")
  var ask: String?

  @Flag(name: .long, help: "List every value with its formula and rows.")
  var trace = false

  @Argument(help: "Tables, or - for standard input.", completion: .file())
  var files: [String] = []

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, md, html, json }

  func validate() throws {
    if kind == "list" { return }
    if let kind, Kind(rawValue: kind) == nil {
      throw ValidationError("There is no kind \"\(kind)\"; --kind list prints those there are.")
    }
    if files.count == 2, files.contains("-") {
      throw ValidationError("Two tables are read twice, so neither can be standard input.")
    }
    if files.isEmpty { throw ValidationError("Name a table, or - for standard input.") }
  }

  func run() throws {
    try cistron.run {
      if kind == "list" {
        Kind.allCases.forEach { printOut("\($0.rawValue): \($0.phrase)") }
        return .answered
      }
      if let ask {
        for file in files { try self.ask(ask, of: file) }
        return .answered
      }
      let settings = try Settings(flags: [:])
      let folders = settings.folders.overrides
      let probes = BuildProbes(
        try Shipped.buildProbes.text(overriddenIn: folders))
      let identifiers = GeneIdentifiers(try Shipped.geneIDs.text(overriddenIn: folders))
      var explanations: [Explanation] = []
      for file in files {
        let line = ProgressLine()
        let options = Explainer.Options(
          kind: kind.flatMap(Kind.init(rawValue:)), contrast: contrast, probes: probes,
          identifiers: identifiers,
          progress: { read, total in
            line.update(
              total.map { "\(file): \(read * 100 / max(1, $0)) %" } ?? "\(file): \(read >> 20) MiB")
          })
        explanations.append(try Explainer.explain(file, options))
        line.finish()
      }
      for (i, explanation) in explanations.enumerated() {
        try show(explanation, isLast: i == explanations.count - 1)
      }
      if explanations.count == 2 { try showAgreement(explanations) }
      return .answered
    }
  }

  private func show(_ explanation: Explanation, isLast: Bool) throws {
    let terminal = TerminalText(fileDescriptor: STDOUT_FILENO)
    let report = ExplanationReport(
      explanation, showsTrace: trace, plotWidth: terminal.isTerminal ? terminal.width : nil)
    switch format {
    case .text:
      printOut(
        terminal.wrapped(TerminalText.sanitised(report.text), indent: 4),
        terminator: isLast ? "" : "\n")
    case .md: printOut(TerminalText.sanitised(report.markdown), terminator: "")
    case .html:
      let section = try about.map { try literature(of: explanation, about: $0).html } ?? ""
      printOut(report.html.replacing("</body>", with: section + "</body>"), terminator: "")
    case .json: printOut(ExplanationRecord.json(explanation).line)
    }
    if let about {
      let table = try literature(of: explanation, about: about)
      switch format {
      case .text:
        printOut(
          "\n" + terminal.wrapped(TerminalText.sanitised(table.text), indent: 6), terminator: "")
      case .md: printOut("\n" + TerminalText.sanitised(table.markdown), terminator: "")
      case .html: break
      case .json: printOut(table.json.line)
      }
    }
    guard let plots else { return }
    try draw(explanation, into: plots)
  }

  private func showAgreement(_ explanations: [Explanation]) throws {
    let builds = explanations.map { explanation in
      explanation.fact("genome_build")?.value.description.split(separator: " ").first.map(
        String.init)
    }
    .map { $0 == "unknown" ? nil : $0 }
    let agreement = try Agreement.compare(
      files[0], files[1], builds: (builds[0], builds[1]),
      Explainer.Options(kind: kind.flatMap(Kind.init(rawValue:))))
    let report = AgreementReport(agreement, showsTrace: trace)
    let terminal = TerminalText(fileDescriptor: STDOUT_FILENO)
    switch format {
    case .text:
      printOut(
        "\n" + terminal.wrapped(TerminalText.sanitised(report.text), indent: 4), terminator: "")
    case .md: printOut("\n" + TerminalText.sanitised(report.markdown), terminator: "")
    case .html: printOut(report.html, terminator: "")
    case .json: printOut(report.json.line)
    }
  }

  private func draw(_ explanation: Explanation, into folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let stem = (explanation.file as NSString).lastPathComponent
      for picture in explanation.pictures {
        let plot = VectorPlot(picture)
        let path = "\(folder)/\(files.count > 1 ? stem + "." : "")\(plot.fileName)"
        try Data(plot.svg.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        note("Wrote \(path)")
      }
    } catch {
      throw UserError(
        "\(folder): \(error.localizedDescription). Name a folder that can be written with --plots.")
    }
  }
}

import ArgumentParser
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
      cistron explain genes.txt --gmt sets.gmt --background tested.txt
      cistron explain trio.vcf.gz --ped trio.ped
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

  @Option(
    name: .long,
    help: "Gene sets (.gmt): they are tested in the genes of a list, or in the significant ones.",
    completion: .file())
  var gmt: String?

  @Option(
    name: .long, help: "The genes that could have been found, for --gmt.", completion: .file())
  var background: String?

  @Option(
    name: .long,
    help: "A pedigree (.ped or .fam): Mendelian errors, sex and relatedness of a VCF's samples.",
    completion: .file())
  var ped: String?

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
    if background != nil, gmt == nil {
      throw ValidationError("--background is for the sets of --gmt; name them.")
    }
    if gmt != nil || ped != nil, files.contains("-") {
      throw ValidationError("With --gmt or --ped a table is read twice; save it as a file.")
    }
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
      let folders = try Settings(flags: [:]).folders
      let options = try TableOptions.options(
        folders, kind: kind.flatMap(Kind.init(rawValue:)), contrast: contrast)
      var explanations: [Explanation] = []
      for file in files {
        explanations.append(
          try watched(file) {
            var options = options
            options.progress = $0
            return try Explainer.explain(file, options)
          })
      }
      let further = try self.further(explanations, options)
      for (i, explanation) in (explanations + further).enumerated() {
        try show(
          explanation, isLast: i == explanations.count + further.count - 1,
          hasLiterature: i < explanations.count || gmt != nil)
      }
      if explanations.count == 2, further.isEmpty { try showAgreement(explanations) }
      return .answered
    }
  }

  /// Runs `body` while a line of progress shows how much of the file has been read.
  private func watched(
    _ file: String, _ body: (@escaping @Sendable (Int, Int?) -> Void) throws -> Explanation
  ) throws -> Explanation {
    let line = ProgressLine()
    defer { line.finish() }
    return try body { read, total in
      line.update(
        total.map { "\(file): \(read * 100 / max(1, $0)) %" } ?? "\(file): \(read >> 20) MiB")
    }
  }

  /// What the tables say together with gene sets or a pedigree.
  private func further(_ explanations: [Explanation], _ options: Explainer.Options) throws
    -> [Explanation]
  {
    var found: [Explanation] = []
    if let gmt {
      let sets = try GeneSets(path: gmt)
      let background = try background.map {
        try TestedGenes(path: $0, identifiers: options.identifiers)
      }
      for file in files {
        let list = try TestedGenes(path: file, identifiers: options.identifiers)
        found.append(try OverRepresentation.explain(list, sets, background: background))
      }
    }
    // calls.vcf family.ped, in either order, as well as --ped.
    let pedigrees = ped.map { [$0] } ?? explanations.filter { $0.kind == .ped }.map(\.file)
    let calls = explanations.filter(\.kind.isVariantCalls)
    if let path = pedigrees.first, ped != nil || !calls.isEmpty {
      let pedigree = try Pedigree(path: path)
      for call in calls.map(\.file) {
        found.append(
          try watched(call) { try PedigreeCheck.explain(call, pedigree, progress: $0) })
      }
      if calls.isEmpty {
        throw UserError(
          "--ped: none of the files is a VCF. Name the calls of these people.", status: .usage)
      }
    }
    return found
  }

  private func show(_ explanation: Explanation, isLast: Bool, hasLiterature: Bool) throws {
    let about = hasLiterature ? about : nil
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

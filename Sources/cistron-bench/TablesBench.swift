import ArgumentParser
import Evaluation
import Foundation
import ResultTables

/// Reading, checking and summing up large tables: an association table, and calls beside `bcftools stats`.
struct TablesBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables", abstract: "Large tables: time and memory, beside bcftools and pandas.",
    discussion: """
      The tables are made with a seed. bcftools packs the calls and counts them where it is installed; python3 with
      pandas and SciPy counts the association table where it has them (Tests/ResultTablesTests/compare_pandas.py).
      """)

  @Option(help: "Rows of the association table.")
  var rows = 10_000_000

  @Option(help: "Records of the VCF, with ten samples.")
  var records = 1_000_000

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "cistron-bench-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let table = folder.appendingPathComponent("gwas.tsv").path
    var generator = try TableGenerator(path: table)
    generator.association(rows: rows)
    try explain(table, "association table of \(rows) rows")
    try time("pandas", ["python3", "Tests/ResultTablesTests/compare_pandas.py", table])
    try FileManager.default.removeItem(atPath: table)

    let calls = folder.appendingPathComponent("calls.vcf").path
    generator = try TableGenerator(path: calls)
    generator.calls(records: records)
    let packed = calls + ".gz"
    let isPacked = try time(
      "packing by bcftools", ["bcftools", "view", "--no-version", "-Oz", "-o", packed, calls])
    try explain(isPacked ? packed : calls, "calls of \(records) records")
    try time("bcftools stats", ["bcftools", "stats", "-s", "-", isPacked ? packed : calls])
  }

  private func explain(_ path: String, _ name: String) throws {
    let start = ContinuousClock.now
    let explanation = try Explainer.explain(path)
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print(
      "\(name): \(decimals(seconds(ContinuousClock.now - start))) s, at most \(usage.ru_maxrss >> 10) MiB so far"
    )
    for id in [
      "n_rows", "n_genome_wide", "n_ambiguous", "lambda_gc", "n_snps", "n_indels", "ti_tv",
    ] {
      if let fact = explanation.fact(id) { print("  \(id) = \(fact.value)") }
    }
  }

  /// False where the program is not there, or fails.
  @discardableResult private func time(_ name: String, _ arguments: [String]) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let start = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    let isDone = process.terminationStatus == 0
    print("\(name): \(isDone ? "\(decimals(seconds(ContinuousClock.now - start))) s" : "not here")")
    return isDone
  }
}

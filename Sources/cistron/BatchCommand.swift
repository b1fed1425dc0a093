import Answering
import ArgumentParser
import Foundation
import Reports
import Terminal

struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Answer many questions, one record each, in their order.",
    discussion: """
      Questions are plain lines (id = line number), JSON lines {"id"?, "question", "type"?}, or a BioASQ or \
      PubMedQA file. A question that fails is a record with its error, and so is a line that is none \
      ("bad_input"); the exit code is 5 then. SIGTERM finishes the records in work and ends with 143, Ctrl-C \
      drops them and ends with 130; either way --resume goes on.

      --out keeps a manifest beside the records (FILE.manifest.json, or --manifest FILE): program, kernels, \
      model, libraries, options, seed and input, each with its hash. --resume goes on only where all of it \
      is the same; the file is then what an unbroken run writes, byte for byte, whatever --jobs and \
      --threads. Standard input is read whole first where --out, --manifest or --shard is given.

        cistron batch q.jsonl --out answers.jsonl --resume --jobs 4
        cistron batch q.jsonl --out part3.jsonl --resume --shard 3/16

      Formats: jsonl (the records), text, bioasq (a task B submission; offsets are characters of the \
      abstract or title; only PubMed records are named), pubmedqa (a label for each PMID).
      """)

  @OptionGroup var options: AnswerOptions

  @Option(name: .long, help: "jsonl, text, bioasq or pubmedqa.")
  var format: RecordFormat = .jsonl

  @Option(name: .long, help: "The file of records; without it, standard output.")
  var out: String?

  @Flag(name: .long, help: "Go on where an earlier run of the same batch was stopped.")
  var resume = false

  @Flag(name: .long, help: "Replace the file of records.")
  var force = false

  @Option(name: .long, help: "Where the manifest is written.")
  var manifest: String?

  @Option(name: .long, help: "Questions that are answered at the same time.")
  var jobs = 1

  @Option(name: .long, help: "Answer part k of n, written k/n.")
  var shard: String?

  @Argument(help: "A file of questions, or - for standard input.")
  var file: String = "-"

  func run() throws {
    try cistron.run {
      do {
        return try batch()
      } catch is BrokenPipe {
        return .answered
      }
    }
  }

  private func batch() throws -> ExitStatus {
    let part = try checkedShard()
    let interrupt = InterruptFlag.installed
    Termination.install()
    let isStopped: @Sendable () -> Bool = { interrupt.isSet || Termination.isAsked }
    let bench = try Workbench(try options.settings())
    let answerers = try bench.answerers(jobs: jobs)
    let model = answerers[0].model.name
    let workers = answerers.map { worker($0, interrupt) }
    let input = try BatchInput(
      path: file, shard: part, whole: out != nil || manifest != nil || part != nil,
      isStopped: isStopped)
    func stopped() -> ExitStatus { interrupt.isSet ? .interrupted : .terminated }
    // An input that was not read to its end tells nothing.
    if isStopped() { return stopped() }
    let progress = ProgressLine()
    var tally = Tally()
    let records: RecordFile
    do {
      records = try open(bench, model: model, input, part, &tally)
    } catch  where isStopped() {
      return stopped()
    }
    if format == .pubmedqa {
      note("cistron: pubmedqa: \(PubMedQASubmission.remark)")
    }
    let total = input.count.map { " of \($0)" } ?? ""
    let run = BatchRun(input, jobs: workers.count, isStopped: isStopped) { item, answer in
      try records.add(answer, type: item.type)
      tally.add(options, answer)
      progress.update("\(tally.count)\(total) answered, \(tally.failed) failed")
    }
    defer { progress.finish() }
    try run.run(workers)
    if isStopped() { return stopped() }
    try records.finish()
    return tally.status
  }

  /// How many records there are, and what the worst of them is.
  private struct Tally {
    var count = 0
    var failed = 0
    var worst = ExitStatus.answered

    mutating func add(_ options: AnswerOptions, _ answer: Answer) {
      count += 1
      if answer.status == .failed { failed += 1 }
      let own = options.status(of: answer)
      if own != .answered { worst = own }
    }

    /// A record of an earlier run, which must be that of `item`.
    mutating func add(
      _ written: RecordFormat.Written, _ options: AnswerOptions, matches item: BatchItem?,
      _ place: String
    ) throws {
      guard let item, written.id == item.id, written.question ?? item.question == item.question
      else {
        throw UserError(
          "\(place): the record of \"\(written.id)\" is not that of the question that stands there "
            + "in the input. Look at both, or begin anew with --force.", status: .badInput)
      }
      count += 1
      switch written.status {
      case "failed": failed += 1
      case "abstained" where options.failOnAbstain: worst = .abstained
      case "partial" where options.strict: worst = .reduced
      case "answered" where options.strict && written.dropped > 0: worst = .reduced
      default: break
      }
    }

    var status: ExitStatus { failed > 0 ? .itemsFailed : worst }
  }

  private func checkedShard() throws -> BatchInput.Shard? {
    guard 1...256 ~= jobs else {
      throw UserError("--jobs \(jobs): write a number from 1 to 256.", status: .usage)
    }
    if out == nil, resume || force {
      throw UserError(
        "--\(resume ? "resume" : "force"): there is no file of records. Name it with --out FILE.",
        status: .usage)
    }
    if resume, force {
      throw UserError("--resume and --force: choose one of them.", status: .usage)
    }
    guard let shard else { return nil }
    guard let part = BatchInput.Shard(shard) else {
      throw UserError(
        "--shard \(shard): write the part and the number of parts, like 3/16.", status: .usage)
    }
    return part
  }

  private func worker(
    _ answerer: Answerer, _ interrupt: InterruptFlag
  ) -> @Sendable (BatchItem) -> Answer? {
    let timings = options.timings
    return { item in
      var answer: Answer
      if let fault = item.fault {
        answer = Self.failed(item, answerer, code: "bad_input", fault)
      } else {
        do {
          answer = try Answer.timed(timings) {
            try answerer.answer(item.question, id: item.id, isCancelled: { interrupt.isSet }).answer
          }
        } catch is CancellationError {
          return nil
        } catch {
          answer = Self.failed(item, answerer, code: "failed", UserError(error).description)
        }
      }
      return answer.interrupted ? nil : answer
    }
  }

  /// A failed item is a record with its error: the batch goes on.
  private static func failed(
    _ item: BatchItem, _ answerer: Answerer, code: String, _ message: String
  ) -> Answer {
    var answer = Answer(id: item.id, question: item.question)
    answer.status = .failed
    answer.error = (code, message)
    answer.model = answerer.model.name
    answer.index = answerer.libraryLine
    answer.seed = answerer.seed
    return answer
  }

  // MARK: The file of records and its manifest

  private func open(
    _ bench: Workbench, model: String, _ input: BatchInput, _ part: BatchInput.Shard?,
    _ tally: inout Tally
  ) throws -> RecordFile {
    guard let out else {
      let records = RecordFile(format: format)
      if let manifest {
        let own = try BatchManifest(bench, model: model, input: input, format: format, shard: part)
        try write(own.text, to: manifest)
      }
      try records.begin()
      return records
    }
    let records = try RecordFile(
      path: out, format: format, existing: resume ? .goOn : force ? .replace : .refuse)
    let own = try BatchManifest(bench, model: model, input: input, format: format, shard: part)
    let place = manifest ?? out + ".manifest.json"
    if resume, !records.isEmpty {
      try compare(own, with: place, out)
      try records.readExisting { written, line in
        try tally.add(written, options, matches: try input.next(), "\(out):\(line)")
      }
    } else if manifest != nil || records.isRegular {
      try write(own.text, to: place)
    }
    try records.begin()
    return records
  }

  private func compare(_ own: BatchManifest, with place: String, _ out: String) throws {
    guard let text = try? String(contentsOfFile: place, encoding: .utf8) else {
      throw UserError(
        "\(place): the manifest of \(out) is missing. Name it with --manifest, or begin anew with "
          + "--force.", status: .badInput)
    }
    guard let differences = own.differences(from: text) else {
      throw UserError(
        "\(place): no manifest of a batch. Name the one of \(out) with --manifest, or begin anew "
          + "with --force.", status: .badInput)
    }
    guard differences.isEmpty else {
      throw UserError(
        "--resume: \(out) was made with other \(differences.joined(separator: ", ")) (\(place)). "
          + "Put back what has changed, or begin anew with --force.", status: .incompatible)
    }
  }

  private func write(_ text: String, to path: String) throws {
    do {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw UserError("\(path): the manifest cannot be written. Choose a folder of yours.")
    }
  }
}

import Answering
import ArgumentParser
import Evaluation
import Foundation
import Literature
import LiteratureIndex
import Retrieval

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the answers on question sets, beside simple baselines.",
    discussion: """
      The folder of the data is given by --data or CISTRON_TEST_DATA; it holds qa/bioasq.jsonl.gz, \
      qa/pubmedqa.json, qa/folds.tsv and literature/*.jsonl.gz. Weights are fitted on folds 1-4, and \
      the model that ships never saw fold 0: its figures are those of fold 0.
      """,
    subcommands: [BioASQ.self, PubMedQA.self, Citations.self, Abstention.self])

  struct Options: ParsableArguments {
    @Option(help: "Folds that are measured, as in 0 or 1234.")
    var folds = "0"

    @Option(help: "Folder of the evaluation data.")
    var data: String?

    @Option(help: "At most so many questions.")
    var limit = 100_000

    @Option(name: .shortAndLong, help: "A GGUF model instead of the one that ships.")
    var model: String?

    @Flag(help: "Leave the model out: sentence scores alone choose.")
    var withoutModel = false

    @Flag(help: "Answer whatever is retrieved: measures the choice of sentences alone.")
    var withoutAbstention = false

    func folder() throws -> EvaluationData {
      let path = data ?? ProcessInfo.processInfo.environment["CISTRON_TEST_DATA"] ?? ""
      guard !path.isEmpty else {
        throw UserError(
          "no evaluation data: name its folder with --data DIR or CISTRON_TEST_DATA.",
          status: .usage)
      }
      return EvaluationData(path: path)
    }

    func chosen(_ questions: [GoldQuestion]) throws -> [GoldQuestion] {
      let wanted = Set(folds.compactMap { $0.wholeNumberValue })
      guard !wanted.isEmpty, wanted.isSubset(of: Set(0...4)), limit > 0 else {
        throw UserError(
          "--folds \(folds) --limit \(limit): folds are digits from 0 to 4, as in 0 or 1234; the "
            + "limit is at least 1.", status: .usage)
      }
      return Array(questions.filter { wanted.contains($0.fold ?? -1) }.prefix(limit))
    }

    func answerer(_ store: LiteratureStore) throws -> Answerer {
      var flags: [Settings.Key: String] = [:]
      flags[.model] = model
      let settings = try Settings(flags: flags)
      var answerer = try Workbench(settings).answerer(over: store)
      if withoutModel { answerer.model = IndifferentModel(like: answerer.model) }
      answerer.answersAlways = withoutAbstention
      return answerer
    }
  }

  struct BioASQ: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "bioasq",
      abstract: "Snippets and ROUGE on BioASQ questions, over snippets and over dressed snippets.")

    @OptionGroup var options: Options

    @Option(help: "Only this library: plain or dressed.")
    var library: String?

    func run() throws {
      try cistron.run {
        let data = try options.folder()
        let questions = try options.chosen(try data.bioasq())
        if let library, library != "plain", library != "dressed" {
          throw UserError("--library \(library): plain or dressed.", status: .usage)
        }
        if library != "dressed" {
          try measure("BioASQ over snippets", try data.plainLibrary(), questions)
        }
        if library != "plain" {
          try measure("BioASQ over dressed snippets", try data.dressedLibrary(), questions)
        }
        return .answered
      }
    }

    private func measure(_ name: String, _ records: [Abstract], _ questions: [GoldQuestion]) throws
    {
      let store = try LiteratureStore(inMemory: "evaluation", abstracts: records)
      let result = try AnswerEvaluation(
        "\(name), folds \(options.folds)", questions, answerer: try options.answerer(store),
        store: store, baselines: try Baselines(records), progress: progress(questions.count))
      printOut(result.report(AnswerMeasure.allCases))
      printOut("")
    }
  }

  struct PubMedQA: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pubmedqa",
      abstract: "ROUGE of the answer to PubMedQA's long answers, over abstracts without titles.")

    @OptionGroup var options: Options

    func run() throws {
      try cistron.run {
        let data = try options.folder()
        let questions = try options.chosen(try data.pubmedqa())
        let records = try data.untitledLibrary()
        let store = try LiteratureStore(inMemory: "evaluation", abstracts: records)
        let result = try AnswerEvaluation(
          "PubMedQA long answers, titles left out, folds \(options.folds)", questions,
          answerer: try options.answerer(store), store: store, baselines: try Baselines(records),
          progress: progress(questions.count))
        printOut(result.report([.twoF1, .twoRecall, .su4F1, .su4Recall]))
        return .answered
      }
    }
  }

  struct Citations: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "citations",
      abstract: "Whether cited ranges hold what the sentences say, on BioASQ questions.")

    @OptionGroup var options: Options

    func run() throws {
      try cistron.run {
        let data = try options.folder()
        let questions = try options.chosen(try data.bioasq())
        for (name, records) in [
          ("snippets", try data.plainLibrary()), ("dressed snippets", try data.dressedLibrary()),
        ] {
          let store = try LiteratureStore(inMemory: "evaluation", abstracts: records)
          let result = try AnswerEvaluation(
            name, questions, answerer: try options.answerer(store), store: store, baselines: nil,
            progress: progress(questions.count))
          let c = result.citations
          printOut(
            """
            BioASQ over \(name), folds \(options.folds): \(questions.count) questions
            status: \(AnswerEvaluation.counts(result.statuses))
            citations that hold what the sentence says (precision): \(Bootstrap.mean(c.holds).text), \
            of \(c.holds.count)
            sentences with a citation that holds (recall): \(Bootstrap.mean(c.supported).text), \
            of \(c.supported.count)
            citations of a gold document: \(Bootstrap.mean(c.gold).text)
            """)
        }
        return .answered
      }
    }
  }

  struct Abstention: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "abstention",
      abstract: "How often nothing is answered, with and without the gold documents.")

    @OptionGroup var options: Options

    func run() throws {
      try cistron.run {
        let data = try options.folder()
        let all = try data.bioasq()
        let questions = try options.chosen(all)
        for (name, records) in [
          ("snippets", try data.plainLibrary()), ("dressed snippets", try data.dressedLibrary()),
        ] {
          let store = try LiteratureStore(inMemory: "evaluation", abstracts: records)
          let result = try AbstentionEvaluation(
            questions, among: all, answerer: try options.answerer(store),
            progress: progress(questions.count))
          printOut("BioASQ over \(name), folds \(options.folds): \(questions.count) questions")
          printOut(result.report)
        }
        return .answered
      }
    }
  }
}

/// A line on standard error every hundred questions.
private func progress(_ count: Int) -> (Int) -> Void {
  { done in if done % 100 == 0 { note("\(done) of \(count) questions") } }
}

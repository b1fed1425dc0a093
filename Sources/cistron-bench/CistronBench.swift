import Answering
import ArgumentParser
import DefaultModel
import Evaluation
import Foundation
import Literature
import LiteratureIndex
import Prompting
import Retrieval
import Weights

@main
struct CistronBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cistron-bench", abstract: "Measures cistron.",
    subcommands: [
      StarterBench.self, AskedBench.self, RetrievalBench.self, SentenceBench.self, IngestBench.self,
      SpeedBench.self,
      FitCommand.self, LockingBench.self, PairsBench.self, TypeBench.self,
      DecoderBench.self, CeilingsBench.self, SpeculationBench.self, LogitsDump.self,
      TablesBench.self,
    ])
}

typealias TestDataFolder = EvaluationData

extension EvaluationData {
  /// Where the evaluation data lies: `CISTRON_TEST_DATA`.
  init() throws {
    guard let path = ProcessInfo.processInfo.environment["CISTRON_TEST_DATA"] else {
      throw ValidationError(
        "CISTRON_TEST_DATA is not set: it names the folder of the evaluation data.")
    }
    self.init(path: path)
  }
}

/// The shipped parts, put together as the program does.
enum ShippedParts {
  static func names() throws -> NameTables {
    try NameTables(
      genes: Shipped.genes.text, aliases: Shipped.aliases.text, variants: Shipped.variants.text,
      diseases: Shipped.diseases.text, drugs: Shipped.drugs.text,
      glossary: Shipped.glossary.text)
  }

  static func vectors() throws -> WordVectors {
    try WordVectors(ModelFile(bytes: Shipped.wordVectors.bytes, name: "word_vectors.gguf"))
  }

  static func retriever(_ stores: [LiteratureStore], names: NameTables) throws -> Retriever {
    Retriever(stores: stores, names: names, vectors: try vectors())
  }

  static func passages() throws -> [Abstract] {
    var records: [Abstract] = []
    try LiteratureReader(bytes: Array(Shipped.passages.bytes), name: "passages.jsonl").forEach {
      records.append($0)
    }
    return records
  }

  static func starter() throws -> LiteratureStore {
    try LiteratureStore(inMemory: "starter", abstracts: try passages())
  }

  /// The starter library after it has forgotten the question that each passage names at one place.
  static func starter(_ passages: [Abstract], withoutQuestion left: Int) throws -> LiteratureStore {
    let reduced = passages.map { record in
      var record = record
      if left < record.asked.count { record.asked.remove(at: left) }
      return record
    }
    return try LiteratureStore(inMemory: "starter", abstracts: reduced)
  }

  static func model(threads: Int = 0) throws -> LocalModel {
    try LocalModel(
      ModelFile(bytes: Shipped.model.bytes, name: "cistron-9m"), name: "cistron-9m",
      threads: threads)
  }

  static func answerer(_ store: LiteratureStore) throws -> Answerer {
    try answerer(
      model: try model(), retriever: try ShippedParts.retriever([store], names: try names()))
  }

  static func answerer(model: LocalModel, retriever: Retriever) throws -> Answerer {
    let template = try PromptTemplate(
      Shipped.reader.text, name: "reader.txt", variables: ["passages", "question"])
    return Answerer(
      retriever: retriever, model: model, prompt: ReaderPrompt(template: template),
      libraryLine: "bench")
  }
}

import Answering
import DefaultModel
import Foundation
import Kernels
import Literature
import LiteratureIndex
import Prompting
import Retrieval
import Tokenization
import Weights

/// What the commands work with: the libraries, the names, the model, opened as the settings say.
struct Workbench {
  let settings: Settings
  let names: NameTables
  let stores: [LiteratureStore]

  /// The names of a gene; none where it is no gene's symbol here.
  func spellings(of symbol: String) -> [String] {
    names.genes[symbol].map { [$0.symbol] + $0.aliases } ?? []
  }

  init(_ settings: Settings) throws {
    self.settings = settings
    let folders = settings.folders.overrides
    names = try Self.names(settings)
    var stores: [LiteratureStore] = []
    for path in settings[.index].split(separator: ":").map(String.init) {
      // The default library need not be there; one that was named must.
      let isDefault = settings.values[.index]?.origin == "default"
      if isDefault, !FileManager.default.fileExists(atPath: path) { continue }
      stores.append(try LiteratureStore(path: path))
    }
    if try settings.flag(.starter) { stores.append(try Self.starter(folders)) }
    guard !stores.isEmpty else {
      throw UserError(
        "no library: the starter library is off and there is no index. "
          + "Make one with `cistron index add FILE`, or leave --no-starter out.", status: .usage)
    }
    self.stores = stores
  }

  static func starter(_ folders: [String]) throws -> LiteratureStore {
    let text = try Shipped.passages.text(overriddenIn: folders)
    return try LiteratureStore(inMemory: "starter", abstracts: try StarterLibrary.abstracts(text))
  }

  func retriever() throws -> Retriever { try retriever(over: stores) }

  private func retriever(over stores: [LiteratureStore]) throws -> Retriever {
    let folders = settings.folders.overrides
    let shipped = Shipped.wordVectors
    let file =
      try shipped.override(in: folders).map { try ModelFile(path: $0) }
      ?? ModelFile(bytes: shipped.bytes, name: shipped.rawValue)
    return Retriever(stores: stores, names: names, vectors: try WordVectors(file))
  }

  /// "starter: 700 passages", "library.sqlite: 26744 abstracts, newest 2021".
  func libraryLine() throws -> String {
    try stores.map { store in
      let s = try store.statistics()
      let name = store.name == "starter" ? "starter" : (store.name as NSString).lastPathComponent
      let newest = s.newestYear.map { ", newest \($0)" } ?? ""
      return "\(name): \(s.abstracts) passages\(newest)"
    }.joined(separator: "; ")
  }

  /// Far more threads than processors only wait for each other.
  private static let mostThreads = 1_024

  /// - Parameter chosen: a file to take instead of the one that the settings name.
  func model(_ chosen: String? = nil) throws -> LocalModel {
    let threads = try settings.integer(.threads)
    guard threads <= Self.mostThreads else {
      throw UserError(
        "threads = \(threads): more than \(Self.mostThreads). Leave it out: the default is what "
          + "this machine allows.", status: .usage)
    }
    let file = try Self.modelFile(settings, chosen)
    let name = settings[.chatFormat]
    let chat = ChatFormat(rawValue: name)
    guard name.isEmpty || chat != nil else {
      throw UserError(
        "chat-format = \"\(name)\" (\(settings.values[.chatFormat]?.origin ?? "")): not known. "
          + "Choose one of \(ChatFormat.names).", status: .usage)
    }
    let cache = CacheFormat(rawValue: settings[.cache])
    guard cache != nil || settings[.cache].isEmpty else {
      throw UserError(
        "cache = \"\(settings[.cache])\" (\(settings.values[.cache]?.origin ?? "")): not known. "
          + "Choose one of \(CacheFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
        status: .usage)
    }
    return try LocalModel(
      file, name: (file.name as NSString).lastPathComponent, threads: threads, chat: chat,
      cache: cache)
  }

  /// The model's file: the one that ships, unless the settings or `chosen` name another.
  static func modelFile(_ settings: Settings, _ chosen: String? = nil) throws -> ModelFile {
    let name =
      chosen
      ?? (settings[.model].isEmpty
        ? Shipped.model.override(in: settings.folders.overrides) : settings[.model])
    guard let name else { return try ModelFile(bytes: Shipped.model.bytes, name: "cistron-9m") }
    if let path = ModelFolder(data: settings.folders.data).file(named: name) {
      return try ModelFile(path: path)
    }
    let isFolder = FileManager.default.fileExists(atPath: name)
    throw UserError(
      isFolder
        ? "\(name): is a folder without config.json. Give a GGUF file or a Hugging Face folder."
        : "\(name): no such model. Give a GGUF file, or leave --model out.", status: .incompatible)
  }

  static func tokenizer(_ settings: Settings) throws -> Tokenizer {
    try Tokenizer(try modelFile(settings).vocabulary())
  }

  func answerer(modelPath: String? = nil) throws -> Answerer {
    try answerer(try retriever(), line: try libraryLine(), modelPath: modelPath)
  }

  /// The same over another library: for evaluation.
  func answerer(over store: LiteratureStore) throws -> Answerer {
    try answerer(try retriever(over: [store]), line: store.name)
  }

  private func answerer(
    _ retriever: Retriever, line: String, modelPath: String? = nil
  ) throws -> Answerer {
    let template = try PromptTemplate(
      Shipped.reader.text(overriddenIn: settings.folders.overrides), name: "reader.txt",
      variables: ["passages", "question"])
    let model = try model(modelPath)
    var prompt = ReaderPrompt(template: template, budget: min(900, model.contextLength))
    prompt.chat = model.chat
    var answerer = Answerer(
      retriever: retriever, model: model,
      prompt: prompt,
      libraryLine: line)
    answerer.seed = UInt64(try settings.integer(.seed))
    answerer.depth = max(1, try settings.integer(.depth))
    guard let mode = Answer.Mode(rawValue: settings[.mode]), mode != .checked else {
      throw UserError(
        "mode = \"\(settings[.mode])\" (\(settings.values[.mode]?.origin ?? "")): "
          + "write quote, locked or free.", status: .usage)
    }
    answerer.mode = mode
    return answerer
  }
}

import ArgumentParser
import Transformer
import Weights

struct ModelsInfo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Say what a model holds and what it needs.")

  @Argument(
    help: "A GGUF file, a Hugging Face folder, or the name of an added model.", completion: .file())
  var model: String

  func run() throws {
    try cistron.run {
      let file = try ModelFile(path: try ModelName(model).path())
      let about = try ModelDescription(file)
      printOut("file           \(file.name)")
      if !about.name.isEmpty { printOut("name           \(about.name)") }
      printOut("architecture   \(about.architecture)")
      printOut("parameters     \(ModelDescription.amount(about.parameters))")
      printOut("layers, width  \(about.layers), \(about.width)")
      printOut("quantisation   \(about.formats.joined(separator: ", "))")
      printOut("vocabulary     \(about.vocabulary) tokens, \(try tokenizer(of: file))")
      printOut("context        \(about.context) tokens")
      printOut(
        "memory         \(ModelDescription.size(about.need.total)): weights "
          + "\(ModelDescription.size(about.need.weights)), a whole context "
          + ModelDescription.size(about.need.cache))
      return .answered
    }
  }

  private func tokenizer(of file: ModelFile) throws -> String {
    switch try file.vocabulary().model {
    case .bytePairs: "byte-level BPE (\(try file.string("tokenizer.ggml.pre")))"
    case .sentencePiece: "SentencePiece"
    case .wordPiece: "WordPiece"
    }
  }
}

/// A model by its path or by the name that it was added under.
struct ModelName {
  let name: String

  init(_ name: String) { self.name = name }

  func path() throws -> String {
    let folder = ModelFolder(data: try Settings().folders.data)
    if let path = folder.file(named: name) { return path }
    throw UserError(
      "\(name): no such model. Give a GGUF file, or a name that `cistron models list` shows.",
      status: .incompatible)
  }
}

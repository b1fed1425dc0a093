import ArgumentParser
import Foundation
import Weights

struct ModelsConvert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a Hugging Face folder (safetensors, never pickle) as a GGUF file.")

  @Argument(help: "A folder with config.json, tokenizer.json and *.safetensors.")
  var folder: String

  @Argument(help: "The GGUF file to write.")
  var output: String

  @Option(help: "Format of the matrices: q8_0, q4_0, f16, bf16 or f32.")
  var type = "q8_0"

  func run() throws {
    try cistron.run {
      guard let format = BlockFormat.writable.first(where: { $0.name == type.uppercased() }) else {
        let names = BlockFormat.writable.map { $0.name.lowercased() }.joined(separator: ", ")
        throw UserError("--type \(type): not known. Choose one of \(names).", status: .usage)
      }
      try HuggingFaceFolder(path: folder).write(to: output, format: format)
      printOut("\(output): \(try ModelDescription(ModelFile(path: output)).line)")
      return .answered
    }
  }
}

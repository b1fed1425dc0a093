import ArgumentParser
import Foundation
import Weights

struct ModelsUse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Make a model the default, by writing it to the settings file.")

  @Argument(help: "The name of an added model, a GGUF file, or cistron-9m for the one that ships.")
  var name: String

  func run() throws {
    try cistron.run {
      let settings = try Settings()
      let path: String
      if name == "cistron-9m" {
        path = ""
      } else {
        let found = try ModelName(name).path()
        path = URL(fileURLWithPath: found).standardizedFileURL.path
        _ = try ModelDescription(ModelFile(path: path))
      }
      try settings.keep(.model, path)
      printOut("model = \(path.isEmpty ? "cistron-9m" : path)  (\(settings.folders.userFile))")
      return .answered
    }
  }
}

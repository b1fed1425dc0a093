import ArgumentParser
import Foundation
import Weights

struct ModelsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The model that ships and those that were added.")

  func run() throws {
    try cistron.run {
      let settings = try Settings()
      let used = settings[.model]
      printOut("\(used.isEmpty ? "*" : " ") cistron-9m  (ships with the program)")
      let folder = ModelFolder(data: settings.folders.data)
      for path in folder.files {
        let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
        let mark = used == path ? "*" : " "
        do {
          printOut("\(mark) \(name)  (\(try ModelDescription(ModelFile(path: path)).line))")
        } catch {
          printOut("\(mark) \(name)  (FAULT: \(UserError(error).description))")
        }
      }
      if !used.isEmpty, !folder.files.contains(used) { printOut("* \(used)") }
      return .answered
    }
  }
}

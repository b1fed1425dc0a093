import Foundation
import Weights

/// The folder in which added models lie, and which of them is used.
struct ModelFolder {
  let path: String

  /// - Parameter data: cistron's data directory.
  init(data: String) { path = data + "/models" }

  /// Files in the order of their names.
  var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".gguf") }.sorted().map { path + "/" + $0 }
  }

  /// The file that a name means: a path as it is, else a model of the folder, with or without
  /// ".gguf". A Hugging Face folder counts as one.
  func file(named name: String) -> String? {
    let candidates = [name, path + "/" + name, path + "/" + name + ".gguf"]
    return candidates.first { candidate in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder)
        && (!isFolder.boolValue || HuggingFaceFolder.isFolder(candidate))
    }
  }
}

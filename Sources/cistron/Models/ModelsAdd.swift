import ArgumentParser
import Foundation
import Weights

struct ModelsAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Copy a GGUF file into the data directory, once it was checked.")

  @Argument(help: "A GGUF file.", completion: .file())
  var file: String

  @Option(help: "SHA-256 that the file must have.")
  var sha256: String?

  func run() throws {
    try cistron.run {
      let source = URL(fileURLWithPath: file)
      guard FileManager.default.isReadableFile(atPath: file) else {
        throw UserError("\(file): cannot be read. Check the name.", status: .badInput)
      }
      guard source.pathExtension == "gguf" else {
        throw UserError(
          "\(file): is no .gguf file. Convert a folder with `cistron models convert FOLDER OUT.gguf`.",
          status: .badInput)
      }
      if let sha256 {
        let found = FileDigest(path: file, wholeLimit: .max)?.sha256
        guard found == sha256.lowercased() else {
          throw UserError(
            "\(file): its SHA-256 is \(found ?? "not to be had"), not \(sha256). "
              + "Download the file again.", status: .badInput)
        }
      }
      _ = try ModelCheck(path: file)
      let folder = ModelFolder(data: try Settings().folders.data)
      try FileManager.default.createDirectory(
        atPath: folder.path, withIntermediateDirectories: true)
      let target = folder.path + "/" + source.lastPathComponent
      // Beside the target first: a good file is never replaced by half of one.
      let part = target + ".\(ProcessInfo.processInfo.processIdentifier).part"
      defer { try? FileManager.default.removeItem(atPath: part) }
      do {
        try FileManager.default.copyItem(atPath: file, toPath: part)
        guard rename(part, target) == 0 else {
          throw UserError("\(target): cannot be written: \(String(cString: strerror(errno)))")
        }
      } catch let error as UserError {
        throw error
      } catch {
        throw UserError(
          "\(target): cannot be written: \(error.localizedDescription) Check the free space.")
      }
      let name = source.deletingPathExtension().lastPathComponent
      printOut("\(target): added. Use it with `cistron models use \(name)`, or with --model.")
      return .answered
    }
  }
}

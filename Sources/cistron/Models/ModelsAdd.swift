import ArgumentParser
import Foundation
import Network
import Terminal
import Weights

struct ModelsAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Copy or download a GGUF file into the data directory, once it was checked.",
    discussion: """
      A download that broke off goes on where it was when the same command is given again. A file that is \
      there already is only replaced by one that was loaded and generated some tokens.
      """)

  @Argument(help: "A GGUF file, or its http or https address.", completion: .file())
  var file: String

  @Option(help: "SHA-256 that the file must have.")
  var sha256: String?

  func run() throws {
    try cistron.run {
      let address = URL(string: file).flatMap { ["http", "https"].contains($0.scheme) ? $0 : nil }
      let source = address ?? URL(fileURLWithPath: file)
      if address == nil, !FileManager.default.isReadableFile(atPath: file) {
        throw UserError("\(file): cannot be read. Check the name.", status: .badInput)
      }
      guard source.pathExtension == "gguf" else {
        throw UserError(
          "\(file): is no .gguf file. Convert a folder with `cistron models convert FOLDER OUT.gguf`.",
          status: .badInput)
      }
      let folder = ModelFolder(data: try Settings().folders.data)
      try FileManager.default.createDirectory(
        atPath: folder.path, withIntermediateDirectories: true)
      let target = folder.path + "/" + source.lastPathComponent
      // Beside the target first: a good file is never replaced by half of one.
      if let address {
        try download(address, to: target)
      } else {
        try copy(to: target)
      }
      let name = source.deletingPathExtension().lastPathComponent
      printOut("\(target): added. Use it with `cistron models use \(name)`, or with --model.")
      return .answered
    }
  }

  private func copy(to target: String) throws {
    try check(file)
    let part = target + ".\(ProcessInfo.processInfo.processIdentifier).part"
    defer { try? FileManager.default.removeItem(atPath: part) }
    do {
      try FileManager.default.copyItem(atPath: file, toPath: part)
    } catch {
      throw UserError(
        "\(target): cannot be written: \(error.localizedDescription) Check the free space.")
    }
    try move(part, to: target)
  }

  /// What came of the file stays where the download broke off; a whole file that is not sound does not.
  private func download(_ address: URL, to target: String) throws {
    let part = target + ".part"
    let progress = ProgressLine()
    do {
      defer { progress.finish() }
      try FileDownload(address, part: part).run { count, total in
        let share = total.map { " of \(ModelDescription.size($0)), \(100 * count / max(1, $0)) %" }
        progress.update("\(ModelDescription.size(count))\(share ?? "")")
      }
    }
    do {
      try check(part)
    } catch {
      try? FileManager.default.removeItem(atPath: part)
      throw error
    }
    try move(part, to: target)
  }

  /// Refuses a file that is not the wanted one, or that can't be used.
  private func check(_ path: String) throws {
    if let sha256 {
      let found = FileDigest(path: path, wholeLimit: .max)?.sha256
      guard found == sha256.lowercased() else {
        throw UserError(
          "\(file): its SHA-256 is \(found ?? "not to be had"), not \(sha256). "
            + "Download the file again.", status: .badInput)
      }
    }
    _ = try ModelCheck(path: path)
  }

  private func move(_ part: String, to target: String) throws {
    guard rename(part, target) == 0 else {
      throw UserError("\(target): cannot be written: \(String(cString: strerror(errno)))")
    }
  }
}

import Foundation
import Testing

/// The built program, run in an empty folder of its own, which goes with the test.
final class Program: Sendable {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "cistron-e2e-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Beside the test bundle: .build/debug/cistron.
  static let path: String = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for start in [bundle, Bundle.main.bundleURL] {
      var folder = start
      for _ in 0..<4 {
        let candidate = folder.appendingPathComponent("cistron").path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder),
          !isFolder.boolValue
        {
          return candidate
        }
        folder = folder.deletingLastPathComponent()
      }
    }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent()
    return root.appendingPathComponent(".build/debug/cistron").path
  }()

  func write(_ name: String, _ text: String) throws -> String {
    let path = folder + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  /// Runs `cistron` with these arguments.
  func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Result {
    try run(Self.path, arguments, input: input, environment: environment)
  }

  func run(_ arguments: String..., input: String = "") throws -> Result {
    try run(arguments, input: Data(input.utf8))
  }

  /// Starts `cistron` and does not wait for it. It reads nothing, and what it prints is dropped.
  func start(_ arguments: String...) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("CISTRON_") }
    environment["CISTRON_HOME"] = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Runs a line of the shell, in which `$cistron` is the program.
  func shell(_ line: String) throws -> Result {
    try run("/bin/sh", ["-c", line], environment: ["cistron": Self.path])
  }

  /// Files take the place of pipes but for standard output, so that nothing waits for a reader.
  private func run(
    _ executable: String, _ arguments: [String], input: Data = Data(),
    environment extra: [String: String]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("CISTRON_") }
    environment["CISTRON_HOME"] = folder
    environment.merge(extra) { $1 }
    process.environment = environment
    let source = folder + "/.input-\(UUID().uuidString)"
    try input.write(to: URL(fileURLWithPath: source))
    process.standardInput = FileHandle(forReadingAtPath: source)
    let sink = folder + "/.errors-\(UUID().uuidString)"
    _ = FileManager.default.createFile(atPath: sink, contents: nil)
    process.standardError = FileHandle(forWritingAtPath: sink)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let errors = try String(contentsOfFile: sink, encoding: .utf8)
    return Result(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: errors)
  }
}

extension Program.Result {
  /// The records of `batch`, one a line.
  var records: [[String: Any]] {
    get throws {
      try output.split(separator: "\n").map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
    }
  }

  /// Whether the errors are one whole line.
  var isOneLineOfError: Bool { errors.hasSuffix("\n") && errors.filter { $0 == "\n" }.count == 1 }
}

import ArgumentParser
import Foundation

/// Options that every command knows.
struct LibraryOptions: ParsableArguments {
  @Option(name: .long, help: "A library to search; repeat for several.")
  var index: [String] = []

  @Flag(name: .long, help: "Leave the starter library out.")
  var noStarter = false

  var flags: [Settings.Key: String] {
    var flags: [Settings.Key: String] = [:]
    if !index.isEmpty { flags[.index] = index.joined(separator: ":") }
    if noStarter { flags[.starter] = "no" }
    return flags
  }
}

struct AnswerOptions: ParsableArguments {
  @OptionGroup var library: LibraryOptions

  @Option(
    name: .shortAndLong, help: "A GGUF file or Hugging Face folder instead of the model that ships."
  )
  var model: String?

  @Option(
    name: .long, help: "How the model's conversations are written (default: as its template says).")
  var chatFormat: String?

  @Option(name: .long, help: "Threads of the decoder (default: what this machine allows).")
  var threads: Int?

  @Option(
    name: .long,
    help: "How keys and values are kept: f32, f16 or q8_0 (default: what suits the model's size).")
  var cache: String?

  @Option(name: .long, help: "Seed of sampling.")
  var seed: Int?

  @Option(name: .long, help: "Passages that are looked at.")
  var depth: Int?

  @Option(
    name: .long,
    help: "quote: sentences of the passages; locked: prose, values from them; free: unlocked.")
  var mode: String?

  @Flag(name: .long, help: "Exit with 3 where a question was not answered.")
  var failOnAbstain = false

  @Flag(name: .long, help: "Exit with 4 where an answer was reduced or passages did not fit.")
  var strict = false

  @Flag(
    name: .long,
    help: "Say how long each answer took, and how many tokens were not computed again.")
  var timings = false

  @Flag(name: .long, help: "Keep nothing: no history, no session.")
  var `private` = false

  func settings() throws -> Settings {
    var flags = library.flags
    flags[.model] = model
    flags[.chatFormat] = chatFormat
    flags[.threads] = threads.map(String.init)
    flags[.cache] = cache
    flags[.seed] = seed.map(String.init)
    flags[.depth] = depth.map(String.init)
    flags[.mode] = mode
    return try Settings(flags: flags)
  }
}

/// Runs a command's body: an error becomes one line on standard error and its exit code.
func run(_ body: () throws -> ExitStatus) throws {
  let status: ExitStatus
  do {
    status = try body()
  } catch let error as ExitCode {
    throw error
  } catch {
    let error = UserError(error)
    note("cistron: \(error.description)")
    status = error.status
  }
  if status != .answered { throw ExitCode(status.rawValue) }
}

/// Writes an answer to standard output at once, whole; a reader that has gone away ends the program
/// quietly.
func printOut(_ text: String, terminator: String = "\n") {
  guard let fault = writeWhole(text + terminator, to: 1) else { return }
  if fault == EPIPE { exit(ExitStatus.answered.rawValue) }
  let reason = String(cString: strerror(fault))
  note("cistron: standard output: \(reason). Free some space, or write elsewhere.")
  exit(ExitStatus.failed.rawValue)
}

/// Writes a line to standard error. Where that cannot be written there is no one to tell.
func note(_ text: String) { _ = writeWhole(text + "\n", to: 2) }

/// The `errno` of the write that failed; nil where all was written.
private func writeWhole(_ text: String, to descriptor: Int32) -> Int32? {
  var data = Array(text.utf8)[...]
  while !data.isEmpty {
    let written = data.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if written >= 0 {
      data = data.dropFirst(written)
    } else if errno != EINTR {
      return errno
    }
  }
  return nil
}

import ArgumentParser
import Foundation
import Tokenization
import Transformer
import Weights

struct PerplexityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perplexity",
    abstract: "How well a model foresees a text: the same windows and figure as llama-perplexity.")

  @Option(name: .shortAndLong, help: "A GGUF model instead of the one that is set.")
  var model: String?

  @Option(name: .shortAndLong, help: "Tokens of a window.")
  var context = 512

  @Option(name: .long, help: "Threads of the decoder (default: what this machine allows).")
  var threads: Int?

  @Argument(help: "A text file.", completion: .file())
  var text: String

  func run() throws {
    try cistron.run {
      guard context >= 4 else {
        throw UserError("--context \(context): give 4 or more.", status: .usage)
      }
      guard let content = try? String(contentsOfFile: text, encoding: .utf8) else {
        throw UserError("\(text): cannot be read as UTF-8. Check the name.", status: .badInput)
      }
      var flags: [Settings.Key: String] = [:]
      flags[.model] = model
      flags[.threads] = threads.map(String.init)
      let settings = try Settings(flags: flags)
      let file = try Workbench.modelFile(settings)
      let tokenizer = try Tokenizer(try file.vocabulary())
      let bos = tokenizer.vocabulary.addsBOS ? tokenizer.vocabulary.bos : nil
      let tokens = (bos.map { [$0] } ?? []) + tokenizer.encode(content)
      guard tokens.count >= 2 * context else {
        throw UserError(
          "\(text): \(tokens.count) tokens; two windows of \(context) are needed. "
            + "Give a longer text or a smaller --context.", status: .badInput)
      }
      let count = try settings.integer(.threads)
      let decoder = try count > 0 ? CausalDecoder(file, threads: count) : CausalDecoder(file)
      let perplexity = try Perplexity(of: decoder, on: tokens, window: context, bos: bos) {
        note("[\($0)/\($1)] \(String(format: "%.4f", $2))")
      }
      printOut(
        String(
          format: "perplexity %.4f ± %.4f over %d tokens", perplexity.value,
          perplexity.standardError, perplexity.count))
      return .answered
    }
  }
}

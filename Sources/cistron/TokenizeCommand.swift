import ArgumentParser
import Foundation
import Tokenization
import Weights

struct TokenizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokenize",
    abstract: "Standard input as a model's token ids, one line a line, or ids back as text.")

  @Option(name: .shortAndLong, help: "A GGUF model instead of the one that is set.")
  var model: String?

  @Flag(help: "Take the whole input as one text.")
  var whole = false

  @Flag(help: "Read ids and write their text.")
  var decode = false

  @Flag(help: "Find special tokens in the text.")
  var specials = false

  func run() throws {
    try cistron.run {
      let tokenizer = try Workbench.tokenizer(Settings(flags: model.map { [.model: $0] } ?? [:]))
      let input = FileHandle.standardInput.readDataToEndOfFile()
      let lines =
        whole
        ? [input] : input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      // The end of the last line begins no further one.
      let texts = !whole && lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
      for (number, line) in texts.enumerated() {
        guard let text = String(data: line, encoding: .utf8) else {
          throw UserError(
            "standard input:\(number + 1): is not UTF-8. Convert it first.", status: .badInput)
        }
        printOut(decode ? try decoded(text, tokenizer, line: number + 1) : encoded(text, tokenizer))
      }
      return .answered
    }
  }

  private func encoded(_ text: String, _ tokenizer: Tokenizer) -> String {
    tokenizer.encode(text, specials: specials).map(String.init).joined(separator: " ")
  }

  private func decoded(_ text: String, _ tokenizer: Tokenizer, line: Int) throws -> String {
    let ids = try text.split(whereSeparator: \.isWhitespace).map { word in
      guard let id = Int32(word), 0..<Int32(tokenizer.vocabulary.count) ~= id else {
        throw UserError(
          "standard input:\(line): \"\(word)\" is no id below \(tokenizer.vocabulary.count). "
            + "Give ids that `cistron tokenize` writes.", status: .badInput)
      }
      return id
    }
    return tokenizer.decode(ids)
  }
}

import ArgumentParser
import Foundation
import Kernels
import Tokenization
import Transformer
import Weights

struct ModelsCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Load a model, check its shapes, read some text and generate eight tokens.")

  @Argument(
    help: "A GGUF file, a Hugging Face folder, or the name of an added model.", completion: .file())
  var model: String

  func run() throws {
    try cistron.run {
      printOut(try ModelCheck(path: try ModelName(model).path()).report)
      return .answered
    }
  }
}

/// A model that was loaded and that generated some tokens.
struct ModelCheck {
  let report: String

  /// - Throws: where the file can't be used; `UserError` where it needs more memory than there is.
  init(path: String) throws {
    let file = try ModelFile(path: path)
    let about = try ModelDescription(file)
    let context = min(64, about.context)
    let need = try MemoryNeed(file, context: context).total
    if let free = Self.availableMemory(), need > free {
      throw UserError(
        "\(path): needs \(ModelDescription.size(need)) of memory, \(ModelDescription.size(free)) are "
          + "available. Use a smaller model or one of fewer bits.", status: .incompatible)
    }
    let tokenizer = try Tokenizer(try file.vocabulary())
    guard tokenizer.vocabulary.count <= about.vocabulary else {
      throw UserError(
        "\(path): its tokenizer has \(tokenizer.vocabulary.count) tokens, its embedding "
          + "\(about.vocabulary). Convert the model again.", status: .incompatible)
    }
    let decoder = try CausalDecoder(file)
    let cache = try decoder.makeCache(capacity: context)
    let bos = tokenizer.vocabulary.addsBOS ? tokenizer.vocabulary.bos.map { [$0] } ?? [] : []
    let prompt = bos + tokenizer.encode("The gene that is mutated in cystic fibrosis is")
    var logits = try decoder.forward(Array(prompt.prefix(context - 8)), cache: cache)
    var generated: [Int32] = []
    for _ in 0..<8 {
      guard logits.allSatisfy(\.isFinite),
        let best = logits.indices.max(by: { logits[$0] < logits[$1] })
      else {
        throw UserError(
          "\(path): gives logits that are no numbers. Copy or download the file again.",
          status: .badInput)
      }
      generated.append(Int32(best))
      if generated.count < 8 { logits = try decoder.forward([Int32(best)], cache: cache) }
    }
    report =
      "\(path): sound (\(about.line)); it went on with "
      + tokenizer.decode(generated).debugDescription
  }

  /// Bytes that processes may still take, as the kernel estimates it.
  private static func availableMemory() -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8) else {
      return nil
    }
    let line = text.split(separator: "\n").first { $0.hasPrefix("MemAvailable:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 << 10 }
  }
}

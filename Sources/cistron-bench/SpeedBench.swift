import Answering
import ArgumentParser
import Evaluation
import Foundation
import Generation
import Literature
import Prompting
import Retrieval

/// Time to the first token on four windows of 800 tokens, and of a whole `cistron "…"`.
struct SpeedBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed", abstract: "First token and whole answer.")

  @Option(help: "Runs.")
  var runs = 5

  func run() throws {
    var first: [Double] = []
    var tokens = 0
    for _ in 0..<runs {
      let start = ContinuousClock.now
      let model = try ShippedParts.model()
      let words = String(
        repeating: "The CFTR gene encodes a chloride channel of epithelial cells. ", count: 200)
      let prompt = Array(model.tokenizer.encode(words).prefix(800))
      tokens = prompt.count
      var session = try model.session(isCancelled: { false })
      _ = try session.logits(after: prompt)
      first.append(seconds(ContinuousClock.now - start))
    }
    print("load + \(tokens) tokens + first token: \(decimals(median(first))) s (median of \(runs))")
    let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("cistron")
    var whole: [Double] = []
    for _ in 0..<runs {
      let process = Process()
      process.executableURL = binary
      process.arguments = ["What causes cystic fibrosis?"]
      process.standardOutput = FileHandle.nullDevice
      let start = ContinuousClock.now
      try process.run()
      process.waitUntilExit()
      whole.append(seconds(ContinuousClock.now - start))
    }
    print(
      "cistron \"…\" from start to last byte: \(decimals(median(whole))) s; calibration \(decimals(calibration())) s"
    )
  }
}

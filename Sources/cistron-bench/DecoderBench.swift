import ArgumentParser
import Evaluation
import Foundation
import Kernels
import Transformer
import Weights

/// Tokens a second of a decoder alone, on made-up tokens.
struct DecoderBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decoder", abstract: "Prefill and decode of a model: tokens a second.")

  @Argument(help: "A GGUF file.")
  var model: String

  @Option(help: "Tokens that are read at once.")
  var prefill = 512

  @Option(help: "Tokens that come one by one.")
  var decode = 64

  @Option(help: "Rounds, of which the median counts.")
  var rounds = 5

  @Option(help: "Threads.")
  var threads = ThreadPool.allowedThreads

  func run() throws {
    let file = try ModelFile(path: model)
    let start = ContinuousClock.now
    let decoder = try CausalDecoder(file, threads: threads)
    let loading = seconds(ContinuousClock.now - start)
    let vocabulary = decoder.configuration.vocabulary
    let tokens = (0..<prefill).map { Int32(($0 * 7919 + 13) % vocabulary) }
    let cache = try decoder.makeCache(
      capacity: min(decoder.configuration.context, prefill + decode))
    var (reading, writing): ([Double], [Double]) = ([], [])
    for _ in 0..<rounds {
      cache.truncate(to: 0)
      var start = ContinuousClock.now
      var logits = try decoder.forward(tokens, cache: cache)
      reading.append(Double(prefill) / seconds(ContinuousClock.now - start))
      cache.truncate(to: min(16, prefill))
      start = ContinuousClock.now
      for index in 0..<decode {
        logits = try decoder.forward([tokens[index % prefill]], cache: cache)
      }
      writing.append(Double(decode) / seconds(ContinuousClock.now - start))
      precondition(logits.count == vocabulary)
    }
    // What a token reads: all weights, but of the embedding a row.
    let bytes = file.tensors.values.reduce(0) { $0 + $1.bytes.count }
    print(
      "\(kernelSet), \(decoder.arithmetic.rawValue), \(threads) threads: loaded in "
        + "\(decimals(loading)) s; prefill \(prefill) \(Int(median(reading))) tokens/s; decode "
        + "\(decimals(median(writing))) tokens/s, "
        + "\(decimals(median(writing) * Double(bytes) / 1e9)) GB/s")
  }
}

/// Logits of every position, as raw floats: for comparing with another program's.
struct LogitsDump: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "logits", abstract: "Write a model's logits of given tokens to a file.")

  @Argument(help: "A GGUF file.")
  var model: String

  @Argument(help: "A text file of token ids.")
  var tokens: String

  @Argument(help: "The file to write: 32-bit floats, (tokens, vocabulary).")
  var output: String

  @Argument(help: "Threads.")
  var threads: Int

  @Option(help: "float, quantised (16 bits) or bytes (8 bits, what large models take).")
  var arithmetic = "bytes"

  func run() throws {
    guard let arithmetic = Arithmetic(rawValue: arithmetic) else {
      throw ValidationError("--arithmetic: float, quantised or bytes")
    }
    let ids = try String(contentsOfFile: tokens, encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).compactMap { Int32($0) }
    let decoder = try CausalDecoder(
      ModelFile(path: model), threads: threads, arithmetic: arithmetic)
    let capacity = min(decoder.configuration.context, (ids.count + 63) / 64 * 64)
    let logits = try decoder.forward(
      ids, cache: decoder.makeCache(capacity: capacity), rows: .all)
    try logits.withUnsafeBytes { Data($0) }.write(to: URL(fileURLWithPath: output))
  }
}

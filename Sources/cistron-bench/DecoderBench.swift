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
    let start = ContinuousClock.now
    let file = try ModelFile(path: model)
    let decoder = try CausalDecoder(file, threads: threads)
    let loading = seconds(ContinuousClock.now - start)
    let vocabulary = decoder.configuration.vocabulary
    let tokens = (0..<prefill).map { Int32(($0 * 7919 + 13) % vocabulary) }
    let cache = try decoder.makeCache(
      capacity: min(decoder.configuration.context, prefill + decode))
    var (reading, writing): ([Double], [Double]) = ([], [])
    _ = try decoder.forward(tokens, cache: cache)
    let first = seconds(ContinuousClock.now - start)
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
    let size = Size(file)
    print(
      "\(kernelSet), \(decoder.arithmetic.rawValue), \(threads) threads: loaded in "
        + "\(decimals(loading)) s; prefill \(prefill) \(Int(median(reading))) tokens/s; decode "
        + "\(decimals(median(writing))) tokens/s, "
        + "\(decimals(median(writing) * size.bytesRead / 1e9)) GB/s, prefill "
        + "\(Int(median(reading) * size.operations / 1e9)) GOP/s")
    print(
      "first prompt of \(prefill) tokens read \(decimals(first)) s after the file was opened; peak "
        + "memory \(peakMemory() >> 20) MiB: file \(size.file >> 20), keys and values "
        + "\(cache.byteCount >> 20)")
  }

  /// What a token costs.
  private struct Size {
    /// All weights once; of an embedding that is no output matrix, a row.
    let bytesRead: Double
    /// Products and sums in the layers.
    let operations: Double
    let file: Int

    init(_ file: ModelFile) {
      let matrices = file.tensors.filter { $0.value.shape.count == 2 }
      let inLayers = matrices.filter { $0.key.hasPrefix("blk.") }
      operations = 2 * Double(inLayers.values.reduce(0) { $0 + $1.count })
      let output = matrices["output.weight"] ?? matrices["token_embd.weight"]
      bytesRead = Double(
        inLayers.values.reduce(0) { $0 + $1.bytes.count } + (output?.bytes.count ?? 0))
      self.file = file.tensors.values.reduce(0) { $0 + $1.bytes.count }
    }
  }
}

/// The most memory that this process ever had, in bytes.
func peakMemory() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first).flatMap { Int($0) }
    .map { $0 << 10 } ?? 0
}

/// What this machine can do at most.
struct CeilingsBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ceilings",
    abstract: "Read bandwidth of memory, and products a second in registers.")

  @Option(help: "Threads.")
  var threads = ThreadPool.allowedThreads

  @Option(help: "MiB that are read.")
  var size = 2048

  func run() throws {
    for threads in Set([1, threads]).sorted() {
      let pool = ThreadPool(threads: threads)
      guard let memory = PageBuffer(byteCount: size << 20) else {
        throw ValidationError("no memory for \(size) MiB")
      }
      // Pages that nobody wrote are one page of zeros.
      for page in stride(from: 0, to: memory.bytes.count, by: 4096) { memory.bytes[page] = 1 }
      let readings = Ceilings.Reading.allCases.map { reading in
        let rates = (0..<5).map { _ in Ceilings.readRate(of: memory, reading, pool: pool) }
        return "\(reading.rawValue) \(decimals((rates.max() ?? 0) / 1e9))"
      }
      let products = [false, true].map { wide in
        let rates = (0..<5).map { _ in Ceilings.multiplyRate(wide: wide, pool: pool) }
        return "\(wide ? "16" : "8") bits \(Int((rates.max() ?? 0) / 1e9))"
      }
      print(
        "\(kernelSet), \(threads) threads: read GB/s \(readings.joined(separator: ", ")); "
          + "products GOP/s \(products.joined(separator: ", "))")
    }
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

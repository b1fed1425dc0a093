import Foundation
import Testing
import Weights

/// A model of `make_reference.py` and the logits that it should give.
struct Fixture {
  let name: String
  let file: ModelFile
  let tokens: [Int32]
  /// (tokens, vocabulary), flat
  let logits: [Double]

  /// Llama in each format.
  static let names = [
    "f32", "f32-odd", "f16", "bf16", "q8_0", "q8_0-separate", "q4_0", "blocks-32", "blocks-256",
  ]
  static let quantised = ["q8_0", "q8_0-separate", "q4_0", "blocks-32", "blocks-256"]
  /// The other architectures.
  static let architectures = ["qwen2", "qwen3", "gemma2", "gemma3", "phi3", "phi3-short", "gpt2"]

  /// What its metadata keys begin with.
  var architecture: String {
    (try? file.string("general.architecture")) ?? ""
  }

  init(_ name: String) throws {
    self.name = name
    file = try ModelFile(path: try Self.path("\(name).gguf"))
    (tokens, logits) = try Self.logits(of: "\(name).txt")
  }

  /// Tokens in the first line, then a line of logits for each.
  static func logits(of name: String) throws -> (tokens: [Int32], logits: [Double]) {
    let text = try String(contentsOfFile: try path(name), encoding: .utf8)
    let lines = text.split(separator: "\n")
    let tokens = try lines[0].split(separator: " ").map { try #require(Int32($0)) }
    let logits = try lines.dropFirst().flatMap { line in
      try line.split(separator: " ").map { try #require(Double($0)) }
    }
    return (tokens, logits)
  }

  static func path(_ name: String) throws -> String {
    try #require(Bundle.module.path(forResource: "Fixtures/\(name)", ofType: nil))
  }

  /// The same model with some metadata and tensors replaced.
  func altered(
    _ metadata: [String: MetadataValue] = [:],
    tensor: (Tensor) -> (shape: [Int], format: BlockFormat, bytes: [UInt8])? = { _ in nil },
    without removed: Set<String> = []
  ) -> [UInt8] {
    var writer = GGUFWriter()
    for (key, value) in file.metadata.sorted(by: { $0.key < $1.key }) {
      if !removed.contains(key) { writer.set(key, metadata[key] ?? value) }
    }
    for (key, value) in metadata where file.metadata[key] == nil { writer.set(key, value) }
    for old in file.tensors.values.sorted(by: { $0.name < $1.name })
    where !removed.contains(old.name) {
      if let new = tensor(old) {
        writer.add(old.name, shape: new.shape, format: new.format, bytes: new.bytes)
      } else {
        writer.add(old.name, shape: old.shape, format: old.format, bytes: Array(old.bytes))
      }
    }
    return writer.bytes()
  }
}

extension Fixture {
  /// The same model with one number in place of all those of some tensors.
  func filling(_ names: (String) -> Bool, with number: Float) -> [UInt8] {
    altered(tensor: { tensor in
      guard names(tensor.name) else { return nil }
      let numbers = [Float](repeating: number, count: tensor.count)
      return (tensor.shape, .f32, BlockFormat.f32.quantise(numbers))
    })
  }
}

/// A model in an array of bytes, which it keeps alive for the time of a call.
func withModel<Result>(
  _ bytes: [UInt8], _ body: (ModelFile) throws -> Result
) throws -> Result {
  try bytes.withUnsafeBytes { try body(try ModelFile(bytes: $0, name: "test.gguf")) }
}

/// How far logits are from the reference.
struct Difference {
  /// The largest difference of a number, relative to the number or the spread, whichever is larger.
  let relative: Double
  /// The root of the mean square of the differences, relative to the spread (the standard
  /// deviation).
  let rootMeanSquare: Double

  init(_ actual: [Float], _ expected: [Double]) {
    let mean = expected.reduce(0, +) / Double(expected.count)
    let variance =
      expected.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(expected.count)
    let spread = variance.squareRoot()
    var largest = actual.count == expected.count ? 0 : Double.infinity
    var squares = 0.0
    for (a, b) in zip(actual, expected) {
      let difference = abs(Double(a) - b)
      // A NaN is no agreement.
      largest = difference.isNaN ? .infinity : max(largest, difference / max(abs(b), spread))
      squares += difference.isNaN ? .infinity : difference * difference
    }
    relative = largest
    rootMeanSquare = (squares / Double(expected.count)).squareRoot() / spread
  }
}

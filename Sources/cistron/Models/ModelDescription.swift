import Foundation
import Transformer
import Weights

/// What a model file is, for people.
struct ModelDescription {
  let name: String
  let architecture: String
  let parameters: Int
  /// Formats of the matrices, the most frequent first.
  let formats: [String]
  let context: Int
  let vocabulary: Int
  let layers: Int
  let width: Int
  let need: MemoryNeed

  init(_ file: ModelFile) throws {
    let configuration = try Configuration(file)
    name = try file.string(ifPresent: "general.name") ?? ""
    architecture = configuration.architecture
    parameters = file.tensors.values.reduce(0) { $0 + $1.count }
    var counts: [String: Int] = [:]
    for tensor in file.tensors.values where tensor.shape.count > 1 {
      counts[tensor.format.name, default: 0] += tensor.count
    }
    formats = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    context = configuration.context
    vocabulary = configuration.vocabulary
    layers = configuration.layers
    width = configuration.width
    need = try MemoryNeed(file)
  }

  /// "llama, 134 million parameters, Q8_0, context 8192"
  var line: String {
    "\(architecture), \(Self.amount(parameters)) parameters, \(formats.joined(separator: " ")), "
      + "context \(context)"
  }

  static func amount(_ count: Int) -> String {
    switch count {
    case 1_000_000_000...: String(format: "%.1f billion", Double(count) / 1e9)
    case 1_000_000...: String(format: "%.0f million", Double(count) / 1e6)
    default: "\(count / 1000) thousand"
    }
  }

  static func size(_ bytes: Int) -> String { "\((bytes + (1 << 20) - 1) >> 20) MiB" }
}

package import Kernels
package import Weights

/// What a model needs of memory, in bytes, before it is loaded.
package struct MemoryNeed: Sendable, Hashable {
  /// Matrices as the file has them: quantised ones keep their size when they are packed, but for the
  /// formats of two and three bits, which take four.
  package let weights: Int
  /// Keys and values of a whole context.
  package let cache: Int
  /// Buffers of a forward pass.
  package let buffers: Int

  package var total: Int {
    [cache, buffers].reduce(weights) { $0 > Int.max - $1 ? Int.max : $0 + $1 }
  }

  /// - Parameter context: tokens; by default what the model was made for.
  /// - Throws: `WeightsError` or `DecoderError`.
  package init(_ file: ModelFile, context: Int? = nil, cache format: CacheFormat = .f16) throws {
    let configuration = try Configuration(file)
    weights = file.tensors.values.reduce(0) { sum, tensor in
      switch tensor.format {
      case .q2_k, .q3_k: sum + tensor.count / 2 + tensor.count / 8
      default: sum + tensor.bytes.count
      }
    }
    let positions = KeyValueView.padded(context ?? configuration.context)
    let (keys, values) = (
      format.keyBytes(headSize: configuration.headSize),
      16 * format.valueBytes(headSize: configuration.headSize)
    )
    cache = [configuration.layers, configuration.keyValueHeads, keys + values]
      .reduce(positions / 16, Self.product)
    // As much again for rounded activations, scores and logits.
    buffers = 2 * Pass.floats(configuration) * 4
  }

  /// A file may name sizes whose product no Int holds.
  private static func product(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? Int.max : product
  }
}

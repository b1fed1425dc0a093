import Kernels
import Weights

/// The weights of a decoder, packed for the kernels. Matrices are (rows, columns): outputs, inputs.
struct DecoderWeights: Sendable {
  /// (vocabulary, width)
  let embedding: PackedMatrix
  let layers: [Layer]
  /// (width)
  let norm: [Float]
  /// (vocabulary, width): the embedding itself where the file has no other.
  let output: PackedMatrix
  /// Divides the frequency of each pair that turns: (rope dimensions / 2), all 1 where the file has
  /// none.
  let ropeFactors: [Float]

  struct Layer: Sendable {
    /// (width)
    let attentionNorm: [Float]
    /// (heads * head size, width)
    let query: PackedMatrix
    /// (key-value heads * head size, width)
    let key: PackedMatrix
    /// (key-value heads * head size, width)
    let value: PackedMatrix
    /// (width, heads * head size)
    let attentionOutput: PackedMatrix
    /// (width)
    let feedForwardNorm: [Float]
    /// (hidden, width)
    let gate: PackedMatrix
    /// (hidden, width)
    let up: PackedMatrix
    /// (width, hidden)
    let down: PackedMatrix
  }

  init(
    _ file: ModelFile, _ configuration: Configuration, arithmetic: Arithmetic, pool: ThreadPool
  ) throws {
    let loader = Loader(file: file, arithmetic: arithmetic, pool: pool)
    let width = configuration.width
    embedding = try loader.matrix(
      "token_embd.weight", rows: configuration.vocabulary, columns: width)
    layers = try (0..<configuration.layers).map {
      try Layer(loader, prefix: "blk.\($0).", configuration)
    }
    norm = try loader.vector("output_norm.weight", count: width)
    output =
      file.tensors["output.weight"] == nil
      ? embedding
      : try loader.matrix("output.weight", rows: configuration.vocabulary, columns: width)
    let pairs = configuration.ropeDimensions / 2
    ropeFactors =
      file.tensors["rope_freqs.weight"] == nil
      ? Array(repeating: 1, count: pairs) : try loader.vector("rope_freqs.weight", count: pairs)
    guard ropeFactors.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      throw loader.error("tensor rope_freqs.weight holds a factor that is not positive")
    }
    try loader.refuseOthers(layers: configuration.layers)
  }
}

extension DecoderWeights.Layer {
  fileprivate init(_ loader: Loader, prefix: String, _ configuration: Configuration) throws {
    let width = configuration.width
    let queries = configuration.heads * configuration.headSize
    let keys = configuration.keyValueHeads * configuration.headSize
    func matrix(_ name: String, _ rows: Int, _ columns: Int) throws -> PackedMatrix {
      try loader.matrix(prefix + name, rows: rows, columns: columns)
    }
    attentionNorm = try loader.vector(prefix + "attn_norm.weight", count: width)
    query = try matrix("attn_q.weight", queries, width)
    key = try matrix("attn_k.weight", keys, width)
    value = try matrix("attn_v.weight", keys, width)
    attentionOutput = try matrix("attn_output.weight", width, queries)
    feedForwardNorm = try loader.vector(prefix + "ffn_norm.weight", count: width)
    gate = try matrix("ffn_gate.weight", configuration.hidden, width)
    up = try matrix("ffn_up.weight", configuration.hidden, width)
    down = try matrix("ffn_down.weight", width, configuration.hidden)
  }
}

/// Fetches tensors and checks their shapes.
private struct Loader {
  let file: ModelFile
  let arithmetic: Arithmetic
  let pool: ThreadPool

  func matrix(_ name: String, rows: Int, columns: Int) throws -> PackedMatrix {
    let tensor = try tensor(name, shape: [columns, rows])
    guard
      let matrix = PackedMatrix(
        tensor.bytes, format: tensor.format, rows: rows, columns: columns,
        arithmetic: arithmetic, pool: pool)
    else { throw DecoderError.noMemory(purpose: "tensor \(name)") }
    return matrix
  }

  func vector(_ name: String, count: Int) throws -> [Float] {
    try tensor(name, shape: [count]).floats()
  }

  /// A tensor with the shape that the configuration asks for, the innermost side first.
  private func tensor(_ name: String, shape: [Int]) throws -> Tensor {
    let tensor = try file.tensor(name)
    guard tensor.shape == shape else {
      throw error(
        "tensor \(name) has the shape \(tensor.shape), the configuration expects \(shape)")
    }
    return tensor
  }

  /// A tensor that this program does not know would be left out of the sum in silence.
  func refuseOthers(layers: Int) throws {
    var known: Set = [
      "token_embd.weight", "output_norm.weight", "output.weight", "rope_freqs.weight",
    ]
    let parts = [
      "attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm", "ffn_gate", "ffn_up",
      "ffn_down",
    ]
    for layer in 0..<layers { known.formUnion(parts.map { "blk.\(layer).\($0).weight" }) }
    if let name = file.tensors.keys.filter({ !known.contains($0) }).min() {
      throw error("tensor \(name) has no place in a llama decoder of \(layers) layers")
    }
  }

  func error(_ reason: String) -> DecoderError {
    .unusableModel(
      file: file.name, reason: reason, advice: "Use a llama model that llama.cpp reads.")
  }
}

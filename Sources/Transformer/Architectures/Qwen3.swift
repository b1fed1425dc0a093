import Kernels

/// Qwen 3: as Qwen 2 without biases, but with a norm of each head's queries and keys before they
/// turn.
/// Source: Yang et al. (2025), https://arxiv.org/abs/2505.09388
struct Qwen3: Architecture {
  let rotations: [Rotation]
  let embedding: PackedMatrix
  let output: PackedMatrix
  private let layers: [Layer]
  private let norm: RMSNorm
  private let scoring: KeyValueView.Scoring

  private struct Layer {
    let body: PreNormLayer
    /// (head size)
    let queryNorm: RMSNorm
    /// (head size)
    let keyNorm: RMSNorm
  }

  init(_ loader: ModelLoader) throws {
    let size = loader.configuration.headSize
    rotations = [
      try RotaryPositions(loader.reader, loader.configuration, pairing: .halves).rotation()
    ]
    (embedding, output) = try loader.embeddingAndOutput()
    layers = try loader.layers {
      Layer(
        body: try PreNormLayer(loader, $0, feedForward: loader.gatedFeedForward($0, .silu)),
        queryNorm: try loader.rmsNorm($0 + "attn_q_norm.weight", count: size),
        keyNorm: try loader.rmsNorm($0 + "attn_k_norm.weight", count: size))
    }
    norm = try loader.rmsNorm("output_norm.weight", count: loader.configuration.width)
    scoring = loader.usualScoring
  }

  func layer(_ index: Int, _ pass: Pass) {
    let layer = layers[index]
    layer.body(index, pass, rotation: 0, scoring) {
      layer.queryNorm(pass.q, pass)
      layer.keyNorm(pass.k, pass)
    }
  }

  func finish(
    _ x: UnsafeMutableBufferPointer<Float>, into y: UnsafeMutableBufferPointer<Float>, _ pass: Pass
  ) { norm(x, into: y, pass) }
}

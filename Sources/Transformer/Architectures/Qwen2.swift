import Kernels

/// Qwen 2 and 2.5: as Llama, with biases of queries, keys and values, and pairs that are halves of a
/// head.
/// Source: Yang et al. (2024), https://arxiv.org/abs/2407.10671
struct Qwen2: Architecture {
  let rotations: [Rotation]
  let embedding: PackedMatrix
  let output: PackedMatrix
  private let layers: [PreNormLayer]
  private let norm: RMSNorm
  private let scoring: KeyValueView.Scoring

  init(_ loader: ModelLoader) throws {
    rotations = [
      try RotaryPositions(loader.reader, loader.configuration, pairing: .halves).rotation()
    ]
    (embedding, output) = try loader.embeddingAndOutput()
    layers = try loader.layers {
      try PreNormLayer(loader, $0, feedForward: loader.gatedFeedForward($0, .silu))
    }
    norm = try loader.rmsNorm("output_norm.weight", count: loader.configuration.width)
    scoring = loader.usualScoring
  }

  func layer(_ index: Int, _ pass: Pass) {
    layers[index](index, pass, rotation: 0, scoring)
  }

  func finish(
    _ x: UnsafeMutableBufferPointer<Float>, into y: UnsafeMutableBufferPointer<Float>, _ pass: Pass
  ) { norm(x, into: y, pass) }
}

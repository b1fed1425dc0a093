import Kernels

/// Llama 1 to 3, Mistral, SmolLM2 and their like: RMS norms before attention and feed-forward part,
/// rotary positions of neighbouring pairs, grouped-query attention, SwiGLU.
///
/// Llama 3.1 stretches its context by a factor for each pair (`rope_freqs.weight`).
/// Source: Touvron et al. (2023), https://arxiv.org/abs/2302.13971
struct Llama: Architecture {
  let rotations: [Rotation]
  let embedding: PackedMatrix
  let output: PackedMatrix
  private let layers: [PreNormLayer]
  private let norm: RMSNorm
  private let scoring: KeyValueView.Scoring

  init(_ loader: ModelLoader) throws {
    let positions = try RotaryPositions(
      loader.reader, loader.configuration, pairing: .neighbours)
    let factors = try loader.factors(
      ifPresent: "rope_freqs.weight", count: positions.dimensions / 2)
    rotations = [positions.rotation(factors: factors)]
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

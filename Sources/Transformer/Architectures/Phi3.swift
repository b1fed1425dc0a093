import Kernels

/// Phi-3 and Phi-3.5: as Llama, with queries, keys and values in one tensor and gate and up in
/// another, pairs that are halves of what turns, and a context that was stretched by a factor for
/// each pair: one list for contexts up to the original one, another beyond.
///
/// A window in the file's metadata is left aside, as llama.cpp does: converters wrote it without
/// saying in which layers it holds.
/// Source: Abdin et al. (2024), https://arxiv.org/abs/2404.14219
struct Phi3: Architecture {
  let rotations: [Rotation]
  let embedding: PackedMatrix
  let output: PackedMatrix
  private let layers: [PreNormLayer]
  private let norm: RMSNorm
  private let scoring: KeyValueView.Scoring
  private let originalContext: Int

  init(_ loader: ModelLoader) throws {
    let positions = try RotaryPositions(loader.reader, loader.configuration, pairing: .halves)
    let pairs = positions.dimensions / 2
    rotations = [
      positions.rotation(
        factors: try loader.factors(ifPresent: "rope_factors_short.weight", count: pairs)),
      positions.rotation(
        factors: try loader.factors(ifPresent: "rope_factors_long.weight", count: pairs)),
    ]
    originalContext = positions.originalContext
    (embedding, output) = try loader.embeddingAndOutput()
    let (width, hidden) = (loader.configuration.width, loader.configuration.hidden)
    layers = try loader.layers { prefix in
      func feedForward() throws -> GatedFeedForward {
        let both = try loader.linears(prefix + "ffn_up", rows: [hidden, hidden], columns: width)
        return GatedFeedForward(
          activation: .silu, gate: both[0], up: both[1],
          down: try loader.linear(prefix + "ffn_down", rows: width, columns: hidden))
      }
      return try PreNormLayer(loader, prefix, feedForward: feedForward())
    }
    norm = try loader.rmsNorm("output_norm.weight", count: width)
    scoring = loader.usualScoring
  }

  func layer(_ index: Int, _ pass: Pass) {
    let rotation = pass.capacity > originalContext ? 1 : 0
    layers[index](index, pass, rotation: rotation, scoring)
  }

  func finish(
    _ x: UnsafeMutableBufferPointer<Float>, into y: UnsafeMutableBufferPointer<Float>, _ pass: Pass
  ) { norm(x, into: y, pass) }
}

import Kernels

/// Gemma 2: norms on both sides of each part, soft-capped scores and logits, and a window in every
/// other layer.
/// Source: Gemma Team (2024), https://arxiv.org/abs/2408.00118
struct Gemma2: Architecture {
  let rotations: [Rotation]
  let embedding: PackedMatrix
  let output: PackedMatrix
  let embeddingScale: Float
  let logitCap: Float
  private let layers: [GemmaLayer]
  private let norm: RMSNorm
  private let pattern: WindowPattern
  private let scoring: KeyValueView.Scoring

  init(_ loader: ModelLoader) throws {
    let reader = loader.reader
    rotations = [
      try RotaryPositions(reader, loader.configuration, pairing: .halves).rotation()
    ]
    (embedding, output) = try loader.embeddingAndOutput()
    embeddingScale = loader.gemmaEmbeddingScale
    layers = try loader.layers { try GemmaLayer(loader, $0) }
    norm = try loader.rmsNorm("output_norm.weight", count: loader.configuration.width)
    pattern = try WindowPattern(loader, defaultWindow: 4096, period: 2)
    logitCap = try reader.number("final_logit_softcapping", default: 30)
    scoring = .init(
      scale: loader.gemmaScale(largest: 46),
      cap: try reader.number("attn_logit_softcapping", default: 50))
  }

  func layer(_ index: Int, _ pass: Pass) {
    var scoring = scoring
    if pattern.isLocal(index) { scoring.window = pattern.window }
    layers[index](index, pass, rotation: 0, scoring)
  }

  func finish(
    _ x: UnsafeMutableBufferPointer<Float>, into y: UnsafeMutableBufferPointer<Float>, _ pass: Pass
  ) { norm(x, into: y, pass) }
}

import Kernels

/// Gemma 3: as Gemma 2 without soft-capped scores, with norms of queries and keys; five layers with
/// a window and short-range positions, then one that sees everything.
/// Source: Gemma Team (2025), https://arxiv.org/abs/2503.19786
struct Gemma3: Architecture {
  let rotations: [Rotation]
  let embedding: PackedMatrix
  let output: PackedMatrix
  let embeddingScale: Float
  let logitCap: Float
  private let layers: [Layer]
  private let norm: RMSNorm
  private let pattern: WindowPattern
  private let scoring: KeyValueView.Scoring

  private struct Layer {
    let body: GemmaLayer
    /// (head size)
    let queryNorm: RMSNorm
    /// (head size)
    let keyNorm: RMSNorm
  }

  init(_ loader: ModelLoader) throws {
    let (reader, configuration) = (loader.reader, loader.configuration)
    let localBase = Double(try reader.number("rope.freq_base_swa", default: 10_000))
    rotations = [
      try RotaryPositions(reader, configuration, pairing: .halves).rotation(),
      try RotaryPositions(
        reader, configuration, pairing: .halves, base: localBase,
        scaling: RotaryPositions.Scaling
          .none
      ).rotation(),
    ]
    (embedding, output) = try loader.embeddingAndOutput()
    embeddingScale = loader.gemmaEmbeddingScale
    layers = try loader.layers {
      Layer(
        body: try GemmaLayer(loader, $0),
        queryNorm: try loader.rmsNorm($0 + "attn_q_norm.weight", count: configuration.headSize),
        keyNorm: try loader.rmsNorm($0 + "attn_k_norm.weight", count: configuration.headSize))
    }
    norm = try loader.rmsNorm("output_norm.weight", count: configuration.width)
    pattern = try WindowPattern(loader, defaultWindow: 0, period: 6)
    logitCap = try reader.number(ifPresent: "final_logit_softcapping") ?? 0
    scoring = .init(scale: loader.gemmaScale(largest: 62))
  }

  func layer(_ index: Int, _ pass: Pass) {
    let layer = layers[index]
    var scoring = scoring
    let isLocal = pattern.isLocal(index)
    if isLocal { scoring.window = pattern.window }
    layer.body(index, pass, rotation: isLocal ? 1 : 0, scoring) {
      layer.queryNorm(pass.q, pass)
      layer.keyNorm(pass.k, pass)
    }
  }

  func finish(
    _ x: UnsafeMutableBufferPointer<Float>, into y: UnsafeMutableBufferPointer<Float>, _ pass: Pass
  ) { norm(x, into: y, pass) }
}

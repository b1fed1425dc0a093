import Kernels

/// GPT-2: learned positions, layer norms with mean and bias, biases everywhere, a feed-forward part
/// without a gate.
/// Source: Radford et al. (2019), https://github.com/openai/gpt-2
struct GPT2: Architecture {
  let rotations: [Rotation] = []
  let embedding: PackedMatrix
  let output: PackedMatrix
  /// (context, width)
  private let positions: PackedMatrix
  private let layers: [Layer]
  private let norm: LayerNorm
  private let scoring: KeyValueView.Scoring

  private struct Layer {
    let attentionNorm: LayerNorm
    let query: Linear
    let key: Linear
    let value: Linear
    /// (width, width)
    let attentionOutput: Linear
    let feedForwardNorm: LayerNorm
    /// (hidden, width)
    let up: Linear
    /// (width, hidden)
    let down: Linear
  }

  init(_ loader: ModelLoader) throws {
    let configuration = loader.configuration
    let (width, hidden) = (configuration.width, configuration.hidden)
    (embedding, output) = try loader.embeddingAndOutput()
    positions = try loader.matrix(
      "position_embd.weight", rows: configuration.context, columns: width)
    layers = try loader.layers { prefix in
      let (query, key, value) = try loader.queryKeyValue(prefix)
      return Layer(
        attentionNorm: try loader.layerNorm(prefix + "attn_norm", count: width), query: query,
        key: key, value: value,
        attentionOutput: try loader.linear(
          prefix + "attn_output", rows: width, columns: configuration.queryWidth),
        feedForwardNorm: try loader.layerNorm(prefix + "ffn_norm", count: width),
        up: try loader.linear(prefix + "ffn_up", rows: hidden, columns: width),
        down: try loader.linear(prefix + "ffn_down", rows: width, columns: hidden))
    }
    norm = try loader.layerNorm("output_norm", count: width)
    scoring = loader.usualScoring
  }

  /// x += the embedding of each token's position
  func begin(_ pass: Pass) {
    for index in 0..<pass.tokens {
      positions.copyRow(pass.positions[index], into: pass.row(index, of: pass.normed))
    }
    pass.addToStream()
  }

  func layer(_ index: Int, _ pass: Pass) {
    let layer = layers[index]
    layer.attentionNorm(pass.x, into: pass.normed, pass)
    pass.project(
      pass.normed, [(layer.query, pass.q), (layer.key, pass.k), (layer.value, pass.v)])
    pass.attend(layer: index, rotation: nil, scoring)
    pass.project(pass.attended, [(layer.attentionOutput, pass.normed)])
    pass.addToStream()
    layer.feedForwardNorm(pass.x, into: pass.normed, pass)
    pass.project(pass.normed, [(layer.up, pass.up)])
    Vectors.gelu(pass.up, pool: pass.pool)
    pass.project(pass.up, [(layer.down, pass.normed)])
    pass.addToStream()
  }

  func finish(
    _ x: UnsafeMutableBufferPointer<Float>, into y: UnsafeMutableBufferPointer<Float>, _ pass: Pass
  ) { norm(x, into: y, pass) }
}

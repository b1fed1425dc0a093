import Kernels

/// A decoder's weights and the way through its layers. One file an architecture; each reads like its
/// paper, in the steps of `Pass`.
protocol Architecture: Sendable {
  /// Packs the weights of a model file.
  /// - Throws: `WeightsError` or `DecoderError`.
  init(_ loader: ModelLoader) throws

  /// What `Pass.attend` chooses from.
  var rotations: [Rotation] { get }
  /// (vocabulary, width)
  var embedding: PackedMatrix { get }
  /// (vocabulary, width): the embedding itself where the file has no other.
  var output: PackedMatrix { get }
  /// Multiplies the embedding of a token.
  var embeddingScale: Float { get }
  /// Where above 0, logits become cap · tanh(logit / cap).
  var logitCap: Float { get }

  /// Adds to the tokens' vectors what the layers don't know.
  func begin(_ pass: Pass)
  /// Layer `index`, from `pass.x` to `pass.x`.
  func layer(_ index: Int, _ pass: Pass)
  /// The norm before the output matrix.
  func finish(
    _ x: UnsafeMutableBufferPointer<Float>, into y: UnsafeMutableBufferPointer<Float>, _ pass: Pass)
}

extension Architecture {
  var embeddingScale: Float { 1 }
  var logitCap: Float { 0 }
  func begin(_ pass: Pass) {}
}

/// The architectures that are known, by GGUF's name.
enum Architectures {
  static let all: [String: any Architecture.Type] = [
    "llama": Llama.self, "qwen2": Qwen2.self, "qwen3": Qwen3.self, "gemma2": Gemma2.self,
    "gemma3": Gemma3.self, "phi3": Phi3.self, "gpt2": GPT2.self,
  ]

  /// "gemma2, gemma3, …"
  static var names: String { all.keys.sorted().joined(separator: ", ") }
}

extension ModelLoader {
  /// The embedding, and the output matrix: the embedding itself where the file has no other.
  func embeddingAndOutput() throws -> (embedding: PackedMatrix, output: PackedMatrix) {
    let (rows, columns) = (configuration.vocabulary, configuration.width)
    let embedding = try matrix("token_embd.weight", rows: rows, columns: columns)
    let output =
      has("output.weight")
      ? try matrix("output.weight", rows: rows, columns: columns) : embedding
    return (embedding, output)
  }

  func rmsNorm(_ name: String, count: Int) throws -> RMSNorm {
    RMSNorm(
      weight: try vector(name, count: count),
      epsilon: try reader.number("attention.layer_norm_rms_epsilon"))
  }

  func layerNorm(_ name: String, count: Int) throws -> LayerNorm {
    LayerNorm(
      weight: try vector(name + ".weight", count: count),
      bias: try vector(name + ".bias", count: count),
      epsilon: try reader.number("attention.layer_norm_epsilon"))
  }

  /// The maps to queries, keys and values: three tensors, or one in which they follow each other.
  func queryKeyValue(_ prefix: String) throws -> (query: Linear, key: Linear, value: Linear) {
    let (queries, keys) = (configuration.queryWidth, configuration.keyWidth)
    let width = configuration.width
    if has(prefix + "attn_qkv.weight") {
      let maps = try linears(prefix + "attn_qkv", rows: [queries, keys, keys], columns: width)
      return (maps[0], maps[1], maps[2])
    }
    return (
      try linear(prefix + "attn_q", rows: queries, columns: width),
      try linear(prefix + "attn_k", rows: keys, columns: width),
      try linear(prefix + "attn_v", rows: keys, columns: width)
    )
  }

  func gatedFeedForward(
    _ prefix: String, _ activation: GatedFeedForward.Activation
  ) throws -> GatedFeedForward {
    let (width, hidden) = (configuration.width, configuration.hidden)
    return GatedFeedForward(
      activation: activation, gate: try linear(prefix + "ffn_gate", rows: hidden, columns: width),
      up: try linear(prefix + "ffn_up", rows: hidden, columns: width),
      down: try linear(prefix + "ffn_down", rows: width, columns: hidden))
  }

  /// 1 / √(head size)
  var usualScoring: KeyValueView.Scoring {
    .init(scale: 1 / Float(configuration.headSize).squareRoot())
  }

  func layers<Layer>(_ make: (_ prefix: String) throws -> Layer) rethrows -> [Layer] {
    try (0..<configuration.layers).map { try make("blk.\($0).") }
  }
}

/// Attention and feed-forward part of a layer in which a norm stands before each.
struct PreNormLayer: Sendable {
  let attentionNorm: RMSNorm
  let query: Linear
  let key: Linear
  let value: Linear
  /// (width, heads * head size)
  let attentionOutput: Linear
  let feedForwardNorm: RMSNorm
  let feedForward: GatedFeedForward

  init(
    _ loader: ModelLoader, _ prefix: String,
    feedForward: @autoclosure () throws -> GatedFeedForward
  ) throws {
    let configuration = loader.configuration
    attentionNorm = try loader.rmsNorm(prefix + "attn_norm.weight", count: configuration.width)
    (query, key, value) = try loader.queryKeyValue(prefix)
    attentionOutput = try loader.linear(
      prefix + "attn_output", rows: configuration.width, columns: configuration.queryWidth)
    feedForwardNorm = try loader.rmsNorm(prefix + "ffn_norm.weight", count: configuration.width)
    self.feedForward = try feedForward()
  }

  /// x += Wo · attention(norm(x)), then x += feedForward(norm(x)).
  ///
  /// - Parameter adjust: changes queries and keys before they turn.
  func callAsFunction(
    _ index: Int, _ pass: Pass, rotation: Int, _ scoring: KeyValueView.Scoring,
    adjust: () -> Void = {}
  ) {
    attentionNorm(pass.x, into: pass.normed, pass)
    pass.project(pass.normed, [(query, pass.q), (key, pass.k), (value, pass.v)])
    adjust()
    pass.attend(layer: index, rotation: rotation, scoring)
    pass.project(pass.attended, [(attentionOutput, pass.normed)])
    pass.addToStream()
    feedForwardNorm(pass.x, into: pass.normed, pass)
    feedForward(pass)
    pass.addToStream()
  }
}

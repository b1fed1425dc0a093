import Kernels
import Weights

/// A layer of Gemma 2 and 3: norms before and after both attention and feed-forward part, GeGLU.
struct GemmaLayer: Sendable {
  private let body: PreNormLayer
  private let attentionPostNorm: RMSNorm
  private let feedForwardPostNorm: RMSNorm

  init(_ loader: ModelLoader, _ prefix: String) throws {
    let width = loader.configuration.width
    body = try PreNormLayer(
      loader, prefix, feedForward: loader.gatedFeedForward(prefix, .gelu))
    attentionPostNorm = try loader.rmsNorm(prefix + "post_attention_norm.weight", count: width)
    feedForwardPostNorm = try loader.rmsNorm(prefix + "post_ffw_norm.weight", count: width)
  }

  /// x += norm(Wo · attention(norm(x))), then x += norm(feedForward(norm(x))).
  func callAsFunction(
    _ index: Int, _ pass: Pass, rotation: Int, _ scoring: KeyValueView.Scoring,
    adjust: () -> Void = {}
  ) {
    body.attentionNorm(pass.x, into: pass.normed, pass)
    pass.project(
      pass.normed, [(body.query, pass.q), (body.key, pass.k), (body.value, pass.v)])
    adjust()
    pass.attend(layer: index, rotation: rotation, scoring)
    pass.project(pass.attended, [(body.attentionOutput, pass.normed)])
    attentionPostNorm(pass.normed, pass)
    pass.addToStream()
    body.feedForwardNorm(pass.x, into: pass.normed, pass)
    body.feedForward(pass)
    feedForwardPostNorm(pass.normed, pass)
    pass.addToStream()
  }
}

/// Which layers of a Gemma look only at a window: all but every nth.
struct WindowPattern: Sendable {
  /// Positions that a layer with a window sees; 0 where no layer has one.
  let window: Int
  private let isLocal: [Bool]

  /// - Parameter period: every so many layers, the last sees everything, unless the file says
  ///   otherwise.
  init(_ loader: ModelLoader, defaultWindow: Int, period: Int) throws {
    let layers = loader.configuration.layers
    let key = loader.reader.key("attention.sliding_window_pattern")
    window = try loader.reader.size(ifPresent: "attention.sliding_window") ?? defaultWindow
    if case .array(_)? = loader.file.metadata[key] {
      let flags = try loader.file.flags(key)
      guard flags.count >= layers else {
        throw loader.error("\(key) has \(flags.count) values for \(layers) layers")
      }
      isLocal = Array(flags.prefix(layers))
    } else {
      let period = try loader.reader.size(
        "attention.sliding_window_pattern", upTo: 4096, default: period)
      isLocal = (0..<layers).map { $0 % period < period - 1 }
    }
  }

  func isLocal(_ layer: Int) -> Bool { window > 0 && isLocal[layer] }
}

extension ModelLoader {
  /// 1 / √(head size); the largest Gemmas, which are told by their layers, take the width of a head
  /// as if heads shared the model's width.
  func gemmaScale(largest: Int) -> Float {
    let size =
      configuration.layers == largest
      ? configuration.width / configuration.heads : configuration.headSize
    return 1 / Float(size).squareRoot()
  }

  var gemmaEmbeddingScale: Float { Float(configuration.width).squareRoot() }
}

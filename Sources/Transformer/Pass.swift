import Kernels

/// A chunk of tokens on its way through the layers: the buffers, allocated once, and the steps of
/// which architectures are made. The views below cover the tokens of the present chunk only.
struct Pass {
  let pool: ThreadPool
  /// Tokens of the present chunk.
  private(set) var tokens = 0
  /// Where each of its tokens stands.
  private(set) var positions: [Int] = []
  /// Tokens that each of the caches has room for.
  private(set) var capacity = 0
  private var rotations: [Rotation]
  /// Whose tokens they are, one after another.
  private var segments: [Segment] = []

  /// Neighbouring tokens of one cache.
  struct Segment {
    let tokens: Int
    /// Where the first one stands.
    let position: Int
    let cache: KVCache
  }

  /// (tokens, width): the vectors that every layer adds to.
  var x: UnsafeMutableBufferPointer<Float> { view(0) }
  /// (tokens, width): after a norm, and what a layer adds.
  var normed: UnsafeMutableBufferPointer<Float> { view(1) }
  /// (tokens, heads * head size)
  var q: UnsafeMutableBufferPointer<Float> { view(2) }
  /// (tokens, key-value heads * head size)
  var k: UnsafeMutableBufferPointer<Float> { view(3) }
  /// (tokens, key-value heads * head size)
  var v: UnsafeMutableBufferPointer<Float> { view(4) }
  /// (tokens, heads * head size)
  var attended: UnsafeMutableBufferPointer<Float> { view(5) }
  /// (tokens, hidden)
  var gate: UnsafeMutableBufferPointer<Float> { view(6) }
  /// (tokens, hidden)
  var up: UnsafeMutableBufferPointer<Float> { view(7) }

  private let configuration: Configuration
  private let widths: [Int]
  /// Where each of the vectors above stands in `buffer`, in floats.
  private let places: [Int]
  private let buffer: PageBuffer

  /// - Parameter rotations: what `rotate` chooses from.
  init(_ configuration: Configuration, rotations: [Rotation], pool: ThreadPool) throws {
    self.configuration = configuration
    self.rotations = rotations
    self.pool = pool
    let widths = Self.widths(configuration)
    self.widths = widths
    let starts = (0...6).map { widths[..<$0].reduce(0, +) * CausalDecoder.chunk }
    // The feed-forward part begins when attention is done with its vectors: it takes their place.
    places = starts[..<6] + [starts[2], starts[2] + widths[6] * CausalDecoder.chunk]
    guard let buffer = PageBuffer(floats: Self.floats(configuration)) else {
      throw DecoderError.noMemory(purpose: "the state of a forward pass")
    }
    self.buffer = buffer
  }

  private static func widths(_ configuration: Configuration) -> [Int] {
    let (queries, keys) = (configuration.queryWidth, configuration.keyWidth)
    return [
      configuration.width, configuration.width, queries, keys, keys, queries,
      configuration.hidden, configuration.hidden,
    ]
  }

  /// How many floats the vectors of a whole chunk take.
  static func floats(_ configuration: Configuration) -> Int {
    let widths = widths(configuration)
    return CausalDecoder.chunk
      * (widths[..<2].reduce(0, +) + max(widths[2..<6].reduce(0, +), widths[6...].reduce(0, +)))
  }

  /// Makes ready for a chunk of tokens, whose caches have one capacity.
  mutating func begin(_ segments: [Segment]) {
    self.segments = segments
    positions = segments.flatMap { $0.position..<$0.position + $0.tokens }
    tokens = positions.count
    capacity = segments.first?.cache.capacity ?? 0
    for index in rotations.indices { rotations[index].prepare(positions) }
  }

  private func view(_ number: Int) -> UnsafeMutableBufferPointer<Float> {
    .init(rebasing: buffer.floats[places[number]..<places[number] + tokens * widths[number]])
  }

  /// The vector of one token of the chunk.
  func row(
    _ index: Int, of buffer: UnsafeMutableBufferPointer<Float>
  ) -> UnsafeMutableBufferPointer<Float> {
    let width = buffer.count / tokens
    return .init(rebasing: buffer[index * width..<(index + 1) * width])
  }

  /// The vectors of neighbouring tokens of the chunk.
  func rows(
    _ range: Range<Int>, of buffer: UnsafeMutableBufferPointer<Float>
  ) -> UnsafeMutableBufferPointer<Float> {
    let width = buffer.count / tokens
    return .init(rebasing: buffer[range.lowerBound * width..<range.upperBound * width])
  }

  // MARK: Steps

  /// Linear maps of the same vectors, each into its buffer.
  func project(
    _ x: UnsafeMutableBufferPointer<Float>, _ maps: [(Linear, UnsafeMutableBufferPointer<Float>)]
  ) {
    PackedMatrix.multiply(
      maps.map { .init($0.matrix, $1) }, .init(x), tokens: tokens, pool: pool)
    for (map, output) in maps {
      if let bias = map.bias { Vectors.addToRows(output, bias, pool: pool) }
    }
  }

  /// Causal self-attention of the layer's queries over all keys and values up to each token, into
  /// `attended`. Queries and keys turn by their positions before; the keys and values are stored.
  ///
  /// - Parameter rotation: which of the pass's rotations; nil for none.
  func attend(layer: Int, rotation: Int?, _ scoring: KeyValueView.Scoring) {
    let size = configuration.headSize
    var first = 0
    for segment in segments {
      let cache = segment.cache.view(layer: layer)
      let range = first..<first + segment.tokens
      first = range.upperBound
      pool.forEachRange(of: segment.tokens, length: 16) { part in
        for index in part.lowerBound + range.lowerBound..<part.upperBound + range.lowerBound {
          let key = row(index, of: k)
          if let rotation {
            rotations[rotation].turn(row(index, of: q), headSize: size, index: index)
            rotations[rotation].turn(key, headSize: size, index: index)
          }
          cache.store(key: .init(key), value: .init(row(index, of: v)), at: positions[index])
        }
      }
      cache.attend(
        .init(rows(range, of: q)), queryHeads: configuration.heads, first: segment.position,
        scoring, into: rows(range, of: attended), pool: pool)
    }
  }

  /// x += normed
  func addToStream() { Vectors.add(x, .init(normed), pool: pool) }
}

/// A norm by the root of the mean square.
struct RMSNorm: Sendable {
  /// (width)
  let weight: [Float]
  /// Added to the mean square.
  let epsilon: Float

  func callAsFunction(
    _ x: UnsafeMutableBufferPointer<Float>, into y: UnsafeMutableBufferPointer<Float>, _ pass: Pass
  ) {
    Vectors.normalise(.init(x), weight: weight, epsilon: epsilon, into: y, pool: pass.pool)
  }

  /// The norm of each row, in its place.
  func callAsFunction(_ x: UnsafeMutableBufferPointer<Float>, _ pass: Pass) {
    self(x, into: x, pass)
  }
}

/// A norm by mean and variance.
struct LayerNorm: Sendable {
  /// (width)
  let weight: [Float]
  /// (width)
  let bias: [Float]
  /// Added to the variance.
  let epsilon: Float

  func callAsFunction(
    _ x: UnsafeMutableBufferPointer<Float>, into y: UnsafeMutableBufferPointer<Float>, _ pass: Pass
  ) {
    Vectors.normaliseAroundMean(
      .init(x), weight: weight, bias: bias, epsilon: epsilon, into: y, pool: pass.pool)
  }
}

/// Wdown · (activation(Wgate · x) * (Wup · x))
struct GatedFeedForward: Sendable {
  enum Activation { case silu, gelu }

  let activation: Activation
  let gate: Linear
  let up: Linear
  let down: Linear

  /// From `normed` to `normed`.
  func callAsFunction(_ pass: Pass) {
    pass.project(pass.normed, [(gate, pass.gate), (up, pass.up)])
    switch activation {
    case .silu: Vectors.siluMultiply(pass.gate, .init(pass.up), pool: pass.pool)
    case .gelu: Vectors.geluMultiply(pass.gate, .init(pass.up), pool: pass.pool)
    }
    pass.project(pass.gate, [(down, pass.normed)])
  }
}

package import Kernels
import Synchronization
package import Weights

/// A causal Transformer decoder of GGUF's architecture `llama`: RMS norms, rotary positions,
/// grouped-query attention, SwiGLU. It knows token ids, not text.
///
/// The same tokens give the same bits, whether they come one by one or at once, after a cache that
/// was truncated or forked, and with any number of threads. Calls from several threads wait for
/// each other.
package final class CausalDecoder: Sendable {
  package let configuration: Configuration
  package let arithmetic: Arithmetic
  package let threads: Int

  private let weights: DecoderWeights
  private let state: Mutex<State>

  /// Tokens that go through the layers together. Their vectors stay in a core's second-level cache;
  /// more would make cancelling slower, not reading faster.
  static let chunk = 128

  /// Which tokens' logits are wanted.
  package enum LogitRows: Sendable, Hashable {
    case last, all, none
  }

  /// Packs the weights of a model. The file is not needed afterwards.
  ///
  /// - Parameters:
  ///   - threads: 1 or more.
  ///   - arithmetic: by default the faster one on this CPU.
  /// - Throws: `WeightsError` or `DecoderError`.
  package init(
    _ file: ModelFile, threads: Int = ThreadPool.allowedThreads, arithmetic: Arithmetic? = nil
  ) throws {
    let pool = ThreadPool(threads: threads)
    let arithmetic = arithmetic ?? .fastest
    let configuration = try Configuration(file)
    let weights = try DecoderWeights(file, configuration, arithmetic: arithmetic, pool: pool)
    self.configuration = configuration
    self.arithmetic = arithmetic
    self.threads = threads
    self.weights = weights
    state = Mutex(try State(configuration, ropeFactors: weights.ropeFactors, pool: pool))
  }

  /// A decoder of the same weights, which are shared, with buffers and threads of its own: calls of the
  /// two do not wait for each other.
  package init(sharingWeightsOf other: CausalDecoder, threads: Int) throws {
    configuration = other.configuration
    arithmetic = other.arithmetic
    weights = other.weights
    self.threads = threads
    state = Mutex(
      try State(
        configuration, ropeFactors: weights.ropeFactors, pool: ThreadPool(threads: threads)))
  }

  /// An empty cache for up to `capacity` tokens.
  /// - Throws: `DecoderError` where the model does not know so long a context.
  package func makeCache(capacity: Int) throws -> KVCache {
    guard 1...configuration.context ~= capacity else {
      throw DecoderError.contextTooLong(capacity, limit: configuration.context)
    }
    guard let cache = KVCache(cacheShape, capacity: capacity) else {
      throw DecoderError.noMemory(purpose: "a context of \(capacity) tokens")
    }
    return cache
  }

  private var cacheShape: KVCache.Shape {
    KVCache.Shape(
      layers: configuration.layers, heads: configuration.keyValueHeads,
      headSize: configuration.headSize)
  }

  /// Reads `tokens` after those that `cache` holds, and adds them to it.
  ///
  /// - Parameter isCancelled: asked before each layer of each chunk of tokens.
  /// - Returns: logits, (rows, vocabulary).
  /// - Throws: `DecoderError`, or `CancellationError`; the cache then stays as it was.
  package func forward(
    _ tokens: [Int32], cache: KVCache, rows: LogitRows = .last,
    isCancelled: () -> Bool = { false }
  ) throws -> [Float] {
    precondition(cache.shape == cacheShape, "the cache belongs to a decoder of another shape")
    guard !tokens.isEmpty else { throw DecoderError.noTokens }
    if let token = tokens.first(where: { $0 < 0 || $0 >= configuration.vocabulary }) {
      throw DecoderError.unknownToken(token, vocabulary: configuration.vocabulary)
    }
    return try state.withLock { state in
      let start = cache.count
      guard tokens.count <= cache.capacity - start else {
        throw DecoderError.cacheFull(
          used: start, added: tokens.count, capacity: cache.capacity)
      }
      var logits: [Float] = []
      for first in stride(from: 0, to: tokens.count, by: Self.chunk) {
        let part = tokens[first..<min(first + Self.chunk, tokens.count)]
        try read(part, from: start + first, cache, &state, isCancelled)
        switch rows {
        case .all: logits += self.logits(of: 0..<part.count, &state)
        case .last where part.endIndex == tokens.count:
          logits = self.logits(of: part.count - 1..<part.count, &state)
        case .last, .none: break
        }
      }
      cache.advance(to: start + tokens.count)
      return logits
    }
  }

  /// One chunk through all layers; its vectors are left in `state.x`.
  private func read(
    _ tokens: ArraySlice<Int32>, from position: Int, _ cache: KVCache, _ state: inout State,
    _ isCancelled: () -> Bool
  ) throws {
    let width = configuration.width
    state.begin(tokens: tokens.count, position: position)
    for (index, token) in tokens.enumerated() {
      weights.embedding.copyRow(
        Int(token), into: .init(rebasing: state.x[index * width..<(index + 1) * width]))
    }
    for (index, layer) in weights.layers.enumerated() {
      if isCancelled() { throw CancellationError() }
      attend(layer, cache.view(layer: index), from: position, state)
      feedForward(layer, state)
    }
  }

  /// x += Wo · attention(norm(x))
  private func attend(
    _ layer: DecoderWeights.Layer, _ cache: KeyValueView, from position: Int, _ state: State
  ) {
    let pool = state.pool
    let size = configuration.headSize
    normalise(state.x, layer.attentionNorm, into: state.normed, pool)
    PackedMatrix.multiply(
      [.init(layer.query, state.q), .init(layer.key, state.k), .init(layer.value, state.v)],
      .init(state.normed), tokens: state.tokens, pool: pool)
    pool.forEachRange(of: state.tokens, length: 16) { range in
      for index in range {
        let key = state.row(index, of: state.k)
        state.rotation.turn(state.row(index, of: state.q), headSize: size, index: index)
        state.rotation.turn(key, headSize: size, index: index)
        cache.store(
          key: .init(key), value: .init(state.row(index, of: state.v)), at: position + index)
      }
    }
    cache.attend(
      .init(state.q), queryHeads: configuration.heads, first: position, into: state.attended,
      pool: pool)
    layer.attentionOutput.multiply(
      .init(state.attended), tokens: state.tokens, into: state.normed, pool: pool)
    Vectors.add(state.x, .init(state.normed))
  }

  /// x += Wdown · (silu(Wgate · norm(x)) * (Wup · norm(x)))
  private func feedForward(_ layer: DecoderWeights.Layer, _ state: State) {
    let pool = state.pool
    normalise(state.x, layer.feedForwardNorm, into: state.normed, pool)
    PackedMatrix.multiply(
      [.init(layer.gate, state.gate), .init(layer.up, state.up)], .init(state.normed),
      tokens: state.tokens, pool: pool)
    Vectors.siluMultiply(state.gate, .init(state.up), pool: pool)
    layer.down.multiply(
      .init(state.gate), tokens: state.tokens, into: state.normed, pool: pool)
    Vectors.add(state.x, .init(state.normed))
  }

  /// Logits of some of the chunk's tokens, (rows, vocabulary).
  private func logits(of rows: Range<Int>, _ state: inout State) -> [Float] {
    let range = rows.lowerBound * configuration.width..<rows.upperBound * configuration.width
    let normed = UnsafeMutableBufferPointer(rebasing: state.normed[range])
    normalise(.init(rebasing: state.x[range]), weights.norm, into: normed, state.pool)
    let count = rows.count * configuration.vocabulary
    return [Float](unsafeUninitializedCapacity: count) { output, initialised in
      weights.output.multiply(
        .init(normed), tokens: rows.count, into: .init(rebasing: output[..<count]),
        pool: state.pool)
      initialised = count
    }
  }

  private func normalise(
    _ x: UnsafeMutableBufferPointer<Float>, _ weight: [Float],
    into y: UnsafeMutableBufferPointer<Float>, _ pool: ThreadPool
  ) {
    Vectors.normalise(.init(x), weight: weight, epsilon: configuration.epsilon, into: y, pool: pool)
  }
}

internal import Foundation
package import Kernels
import Synchronization
package import Weights

/// A causal Transformer decoder of one of the architectures in Architectures/. It knows token ids, not
/// text.
///
/// The same tokens give the same bits, whether they come one by one or at once, after a cache that
/// was truncated or forked, and with any number of threads. Calls from several threads wait for
/// each other.
package final class CausalDecoder: Sendable {
  package let configuration: Configuration
  package let arithmetic: Arithmetic
  package let threads: Int

  private let architecture: any Architecture
  private let cacheFormat: CacheFormat
  private let pass: Mutex<Pass>

  /// Tokens that go through the layers together: weights are read once for so many. More would make
  /// cancelling slower, not reading faster.
  static let chunk = 256

  /// Which tokens' logits are wanted.
  package enum LogitRows: Sendable, Hashable {
    case last, all, none
  }

  /// Packs the weights of a model. The file is not needed afterwards.
  ///
  /// - Parameters:
  ///   - threads: 1 or more.
  ///   - arithmetic: by default the faster one on this CPU for a model of this size.
  ///   - cache: how keys and values are kept; by default in 16 bits where the arithmetic is in bytes,
  ///     else in 32.
  /// - Throws: `WeightsError`, `DecoderError` or `KernelSetError`.
  package init(
    _ file: ModelFile, threads: Int = ThreadPool.allowedThreads, arithmetic: Arithmetic? = nil,
    cache: CacheFormat? = nil
  ) throws {
    if let error = KernelSetError(wanted: ProcessInfo.processInfo.environment["CISTRON_CPU"]) {
      throw error
    }
    let pool = ThreadPool(threads: threads)
    let configuration = try Configuration(file)
    let arithmetic = arithmetic ?? Self.arithmetic(for: file)
    let loader = ModelLoader(file, configuration, arithmetic: arithmetic, pool: pool)
    guard let type = Architectures.all[configuration.architecture] else {
      preconditionFailure("the configuration knows the architecture")
    }
    let architecture = try type.init(loader)
    try loader.refuseOthers()
    self.configuration = configuration
    self.arithmetic = arithmetic
    self.threads = threads
    self.architecture = architecture
    cacheFormat = cache ?? (arithmetic == .bytes ? .f16 : .f32)
    pass = Mutex(try Pass(configuration, rotations: architecture.rotations, pool: pool))
  }

  /// Whether several tokens cost hardly more than one: a large model's time is that of reading its
  /// weights.
  package var favoursSeveralTokens: Bool { arithmetic == .bytes }

  /// What a model of this size is computed in, unless something else is asked for.
  package static func arithmetic(for file: ModelFile) -> Arithmetic {
    .fastest(
      weights: file.tensors.values.reduce(0) { $0 + ($1.shape.count > 1 ? $1.count : 0) })
  }

  /// A decoder of the same weights, which are shared, with buffers and threads of its own: calls of the
  /// two do not wait for each other.
  package init(sharingWeightsOf other: CausalDecoder, threads: Int) throws {
    configuration = other.configuration
    arithmetic = other.arithmetic
    architecture = other.architecture
    cacheFormat = other.cacheFormat
    self.threads = threads
    pass = Mutex(
      try Pass(
        configuration, rotations: architecture.rotations, pool: ThreadPool(threads: threads)))
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
      headSize: configuration.headSize, format: cacheFormat)
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
    return try pass.withLock { pass in
      let start = cache.count
      guard tokens.count <= cache.capacity - start else {
        throw DecoderError.cacheFull(
          used: start, added: tokens.count, capacity: cache.capacity)
      }
      var logits: [Float] = []
      for first in stride(from: 0, to: tokens.count, by: Self.chunk) {
        let part = tokens[first..<min(first + Self.chunk, tokens.count)]
        try read(part, from: start + first, cache, &pass, isCancelled)
        switch rows {
        case .all: logits += self.logits(of: 0..<part.count, pass)
        case .last where part.endIndex == tokens.count:
          logits = self.logits(of: part.count - 1..<part.count, pass)
        case .last, .none: break
        }
      }
      cache.advance(to: start + tokens.count)
      return logits
    }
  }

  /// One chunk through all layers; its vectors are left in `pass.x`.
  private func read(
    _ tokens: ArraySlice<Int32>, from position: Int, _ cache: KVCache, _ pass: inout Pass,
    _ isCancelled: () -> Bool
  ) throws {
    pass.begin(tokens: tokens.count, position: position, cache: cache)
    for (index, token) in tokens.enumerated() {
      architecture.embedding.copyRow(Int(token), into: pass.row(index, of: pass.x))
    }
    let scale = architecture.embeddingScale
    if scale != 1 { Vectors.scale(pass.x, by: scale) }
    architecture.begin(pass)
    for index in 0..<configuration.layers {
      if isCancelled() { throw CancellationError() }
      architecture.layer(index, pass)
    }
  }

  /// Logits of some of the chunk's tokens, (rows, vocabulary).
  private func logits(of rows: Range<Int>, _ pass: Pass) -> [Float] {
    let range = rows.lowerBound * configuration.width..<rows.upperBound * configuration.width
    let normed = UnsafeMutableBufferPointer(rebasing: pass.normed[range])
    architecture.finish(.init(rebasing: pass.x[range]), into: normed, pass)
    let count = rows.count * configuration.vocabulary
    return [Float](unsafeUninitializedCapacity: count) { buffer, initialised in
      let output = UnsafeMutableBufferPointer(rebasing: buffer[..<count])
      architecture.output.multiply(
        .init(normed), tokens: rows.count, into: output, pool: pass.pool)
      if architecture.logitCap > 0 { Vectors.softCap(output, cap: architecture.logitCap) }
      initialised = count
    }
  }
}

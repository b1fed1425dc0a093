internal import Foundation
package import Kernels
import Synchronization
package import Weights

/// A causal Transformer decoder of one of the architectures in Architectures/. It knows token ids, not
/// text.
///
/// The same tokens give the same bits, whether they come one by one or at once, after a cache that
/// was truncated or forked, together with others' or alone, and with any number of threads.
package final class CausalDecoder: Sendable {
  package let configuration: Configuration
  package let arithmetic: Arithmetic
  package let threads: Int
  /// Tells its weights from those of other models.
  let identity: String

  private let architecture: any Architecture
  private let cacheFormat: CacheFormat
  private let pass: Mutex<Pass>
  private let queue = ReadingQueue()

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
    identity = loader.identity
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

  var cacheShape: KVCache.Shape {
    KVCache.Shape(
      layers: configuration.layers, heads: configuration.keyValueHeads,
      headSize: configuration.headSize, format: cacheFormat)
  }

  /// Reads `tokens` after those that `cache` holds, and adds them to it. What other threads ask for at
  /// the same time is read together with them.
  ///
  /// - Parameter isCancelled: asked before each layer of each chunk of tokens, perhaps on another
  ///   thread.
  /// - Returns: logits, (rows, vocabulary).
  /// - Throws: `DecoderError`, or `CancellationError`; the cache then stays as it was.
  package func forward(
    _ tokens: [Int32], cache: KVCache, rows: LogitRows = .last,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> [Float] {
    precondition(cache.shape == cacheShape, "the cache belongs to a decoder of another shape")
    guard !tokens.isEmpty else { throw DecoderError.noTokens }
    if let token = tokens.first(where: { $0 < 0 || $0 >= configuration.vocabulary }) {
      throw DecoderError.unknownToken(token, vocabulary: configuration.vocabulary)
    }
    let request = ReadingRequest(tokens, cache: cache, rows: rows, isCancelled: isCancelled)
    guard tokens.count <= cache.capacity - request.start else {
      throw DecoderError.cacheFull(
        used: request.start, added: tokens.count, capacity: cache.capacity)
    }
    queue.read(request) { requests in
      pass.withLock { pass in readChunk(of: requests, &pass) }
    }
    if let error = request.error { throw error }
    cache.advance(to: request.start + tokens.count)
    return request.logits
  }

  /// As many tokens of the requests as a chunk takes, through all layers. Those who have few come first:
  /// they wait for each, the others for all.
  private func readChunk(of requests: [ReadingRequest], _ pass: inout Pass) {
    var parts: [(request: ReadingRequest, count: Int)] = []
    var room = Self.chunk
    for request in requests.sorted(by: { $0.tokens.count - $0.read < $1.tokens.count - $1.read })
    where room > 0 && request.cache.capacity == (parts.first?.request ?? request).cache.capacity {
      parts.append((request, min(room, request.tokens.count - request.read)))
      room -= parts[parts.count - 1].count
    }
    pass.begin(
      parts.map { .init(tokens: $1, position: $0.start + $0.read, cache: $0.cache) })
    let tokens = parts.flatMap { $0.tokens[$0.read..<$0.read + $1] }
    for (index, token) in tokens.enumerated() {
      architecture.embedding.copyRow(Int(token), into: pass.row(index, of: pass.x))
    }
    let scale = architecture.embeddingScale
    if scale != 1 { Vectors.scale(pass.x, by: scale) }
    architecture.begin(pass)
    for index in 0..<configuration.layers {
      for part in parts where part.request.error == nil && part.request.isCancelled() {
        part.request.error = CancellationError()
      }
      if parts.allSatisfy({ $0.request.error != nil }) { return }
      architecture.layer(index, pass)
    }
    addLogits(parts, pass)
  }

  /// Logits of those of the chunk's tokens for which they are wanted, and how far each request is.
  private func addLogits(_ parts: [(request: ReadingRequest, count: Int)], _ pass: Pass) {
    var wanted: [(request: ReadingRequest, count: Int)] = []
    var (row, normed) = (0, 0)
    for part in parts {
      part.request.read += part.count
      defer { row += part.count }
      let rows =
        switch part.request.rows {
        case .all: row..<row + part.count
        case .last where part.request.isFinished: row + part.count - 1..<row + part.count
        case .last, .none: row..<row
        }
      guard !rows.isEmpty else { continue }
      wanted.append((part.request, rows.count))
      architecture.finish(
        pass.rows(rows, of: pass.x), into: pass.rows(normed..<normed + rows.count, of: pass.normed),
        pass)
      normed += rows.count
    }
    guard normed > 0 else { return }
    let logits = logits(of: normed, pass)
    // Of a large vocabulary every copy is a megabyte.
    if wanted.count == 1, wanted[0].request.logits.isEmpty {
      wanted[0].request.logits = logits
      return
    }
    var rest = logits[...]
    for (request, count) in wanted {
      request.logits += rest.prefix(count * configuration.vocabulary)
      rest = rest.dropFirst(count * configuration.vocabulary)
    }
  }

  /// Logits of the first `count` normed vectors, (count, vocabulary).
  private func logits(of count: Int, _ pass: Pass) -> [Float] {
    let numbers = count * configuration.vocabulary
    return [Float](unsafeUninitializedCapacity: numbers) { buffer, initialised in
      let output = UnsafeMutableBufferPointer(rebasing: buffer[..<numbers])
      architecture.output.multiply(
        .init(pass.rows(0..<count, of: pass.normed)), tokens: count, into: output, pool: pass.pool)
      if architecture.logitCap > 0 { Vectors.softCap(output, cap: architecture.logitCap) }
      initialised = numbers
    }
  }
}

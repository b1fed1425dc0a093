import Kernels

import func Glibc.pow

/// The buffers of a forward pass, allocated once for a whole chunk. The views below cover the
/// tokens of the present chunk only.
struct State {
  let pool: ThreadPool
  /// Tokens of the present chunk.
  private(set) var tokens = 0
  private(set) var rotation: Rotation

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

  private let widths: [Int]
  private let buffers: [PageBuffer]

  init(_ configuration: Configuration, ropeFactors: [Float], pool: ThreadPool) throws {
    self.pool = pool
    let dimensions = Double(configuration.ropeDimensions)
    rotation = Rotation(
      frequencies: ropeFactors.enumerated().map { pair, factor in
        pow(Double(configuration.ropeBase), -2 * Double(pair) / dimensions)
          / (Double(factor) * Double(configuration.ropeScale))
      })
    let queries = configuration.heads * configuration.headSize
    let keys = configuration.keyValueHeads * configuration.headSize
    widths = [
      configuration.width, configuration.width, queries, keys, keys, queries,
      configuration.hidden, configuration.hidden,
    ]
    buffers = try widths.map { width in
      guard let buffer = PageBuffer(floats: width * CausalDecoder.chunk) else {
        throw DecoderError.noMemory(purpose: "the state of a forward pass")
      }
      return buffer
    }
  }

  /// Makes ready for a chunk of `tokens` that begins at `position`.
  mutating func begin(tokens: Int, position: Int) {
    self.tokens = tokens
    rotation.prepare(first: position, count: tokens)
  }

  private func view(_ number: Int) -> UnsafeMutableBufferPointer<Float> {
    .init(rebasing: buffers[number].floats[..<(tokens * widths[number])])
  }

  /// The vector of one token of the chunk.
  func row(
    _ index: Int, of buffer: UnsafeMutableBufferPointer<Float>
  ) -> UnsafeMutableBufferPointer<Float> {
    let width = buffer.count / tokens
    return .init(rebasing: buffer[index * width..<(index + 1) * width])
  }
}

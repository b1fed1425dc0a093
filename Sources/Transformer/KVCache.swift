import Kernels
import Synchronization

/// What a decoder has read: the keys and values of each token in each layer.
///
/// A cache belongs to one reader at a time. `truncate` takes the last tokens back, `fork` makes a
/// copy that goes its own way; both leave what stays exactly as it was.
package final class KVCache: @unchecked Sendable {
  /// Tokens that fit.
  package let capacity: Int
  /// Tokens that have been read.
  package var count: Int { tokens.withLock { $0 } }

  let shape: Shape
  private let tokens: Mutex<Int>
  /// (layer, key-value heads, positions / 16, head size, 16)
  private let keys: PageBuffer
  /// (layer, key-value heads, positions, padded head size)
  private let values: PageBuffer

  struct Shape: Equatable {
    let layers: Int
    let heads: Int
    let headSize: Int
    let format: CacheFormat
  }

  /// nil where there is no memory.
  init?(_ shape: Shape, capacity: Int) {
    let positions = KeyValueView.padded(capacity)
    func room(_ size: Int) -> PageBuffer? {
      var count = size
      for factor in [shape.layers, shape.heads, positions / 16] {
        let (product, overflow) = count.multipliedReportingOverflow(by: factor)
        guard !overflow else { return nil }
        count = product
      }
      return PageBuffer(byteCount: count)
    }
    guard let keys = room(shape.format.keyBytes(headSize: shape.headSize)),
      let values = room(16 * shape.format.valueBytes(headSize: shape.headSize))
    else { return nil }
    self.shape = shape
    self.capacity = capacity
    self.keys = keys
    self.values = values
    tokens = Mutex(0)
  }

  /// Bytes of all keys and values, also of those that no token has filled yet.
  package var byteCount: Int { keys.bytes.count + values.bytes.count }

  /// Forgets all but the first `count` tokens.
  package func truncate(to count: Int) {
    tokens.withLock { tokens in
      precondition(0...tokens ~= count, "\(tokens) tokens can't be cut to \(count)")
      tokens = count
    }
  }

  /// A copy of its own, of the same capacity. It takes the time and memory of the tokens that were
  /// read.
  package func fork() -> KVCache {
    guard let copy = KVCache(shape, capacity: capacity) else {
      fatalError("no memory for a copy of the context")
    }
    let count = self.count
    for layer in 0..<shape.layers {
      copy.view(layer: layer).copy(positions: count, from: view(layer: layer))
    }
    copy.tokens.withLock { $0 = count }
    return copy
  }

  /// Says that `count` tokens stand in the cache now.
  func advance(to count: Int) { tokens.withLock { $0 = count } }

  func view(layer: Int) -> KeyValueView {
    let positions = KeyValueView.padded(capacity)
    let keyCount = shape.heads * positions / 16 * shape.format.keyBytes(headSize: shape.headSize)
    let valueCount = shape.heads * positions * shape.format.valueBytes(headSize: shape.headSize)
    return KeyValueView(
      heads: shape.heads, headSize: shape.headSize, capacity: positions, format: shape.format,
      keys: .init(rebasing: keys.bytes[layer * keyCount..<(layer + 1) * keyCount]),
      values: .init(rebasing: values.bytes[layer * valueCount..<(layer + 1) * valueCount]))
  }
}

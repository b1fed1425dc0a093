import CKernels
import Glibc

/// Room for the keys and values of one layer: a view into a cache's memory.
///
/// Keys stand as (key-value heads, positions / 16, head size, 16), values as (key-value heads,
/// positions, padded head size), where the padded head size is the next multiple of 16.
package struct KeyValueView {
  package let heads: Int
  package let headSize: Int
  /// Positions that there is room for, a multiple of 16.
  package let capacity: Int
  let keys: UnsafeMutableBufferPointer<Float>
  let values: UnsafeMutableBufferPointer<Float>

  package init(
    heads: Int, headSize: Int, capacity: Int, keys: UnsafeMutableBufferPointer<Float>,
    values: UnsafeMutableBufferPointer<Float>
  ) {
    precondition(
      heads > 0 && headSize > 0 && capacity % 16 == 0, "\(heads) × \(headSize) × \(capacity)")
    precondition(
      keys.count == heads * capacity * headSize
        && values.count == heads * capacity * Self.padded(headSize),
      "\(keys.count) keys and \(values.count) values for \(heads) × \(headSize) × \(capacity)")
    self.heads = heads
    self.headSize = headSize
    self.capacity = capacity
    self.keys = keys
    self.values = values
  }

  /// The next multiple of 16.
  package static func padded(_ count: Int) -> Int { (count + 15) / 16 * 16 }

  /// Stores a token's key and value at `position`.
  ///
  /// - Parameters:
  ///   - key: (heads, head size)
  ///   - value: (heads, head size)
  package func store(
    key: UnsafeBufferPointer<Float>, value: UnsafeBufferPointer<Float>, at position: Int
  ) {
    precondition(0..<capacity ~= position, "position \(position) of \(capacity)")
    precondition(
      key.count == heads * headSize && value.count == key.count,
      "\(key.count) and \(value.count) numbers for \(heads) × \(headSize)")
    let width = Self.padded(headSize)
    for head in 0..<heads {
      let tile = (head * capacity + position / 16 * 16) * headSize + position % 16
      let row = (head * capacity + position) * width
      for index in 0..<headSize {
        keys[tile + index * 16] = key[head * headSize + index]
        values[row + index] = value[head * headSize + index]
      }
    }
  }

  /// Takes over the keys and values of the first `positions` tokens of a view of the same shape.
  package func copy(positions: Int, from other: KeyValueView) {
    precondition(
      heads == other.heads && headSize == other.headSize && capacity == other.capacity
        && 0...capacity ~= positions, "\(positions) positions of another shape")
    let keyCount = Self.padded(positions) * headSize
    let valueCount = positions * Self.padded(headSize)
    for head in 0..<heads {
      let key = head * capacity * headSize
      let value = head * capacity * Self.padded(headSize)
      _ = UnsafeMutableBufferPointer(rebasing: keys[key..<key + keyCount])
        .update(fromContentsOf: other.keys[key..<key + keyCount])
      _ = UnsafeMutableBufferPointer(rebasing: values[value..<value + valueCount])
        .update(fromContentsOf: other.values[value..<value + valueCount])
    }
  }

  /// Attention of the queries of tokens at positions `first`, `first` + 1, … over the keys and
  /// values up to and with each one's own position. Neighbouring heads share a key-value head.
  ///
  /// - Parameters:
  ///   - queries: (tokens, query heads, head size)
  ///   - output: the same shape
  package func attend(
    _ queries: UnsafeBufferPointer<Float>, queryHeads: Int, first: Int,
    into output: UnsafeMutableBufferPointer<Float>, pool: ThreadPool
  ) {
    let width = queryHeads * headSize
    precondition(queryHeads > 0 && queryHeads % heads == 0, "\(queryHeads) heads over \(heads)")
    precondition(
      queries.count % width == 0 && output.count == queries.count,
      "\(queries.count) numbers of queries, \(output.count) of output, rows of \(width)")
    let tokens = queries.count / width
    precondition(first >= 0 && tokens <= capacity - first, "\(first) + \(tokens) of \(capacity)")
    guard let queries = queries.baseAddress, let output = output.baseAddress,
      let keys = keys.baseAddress, let values = values.baseAddress
    else { return }
    let block = Int(CK_QUERIES)
    let blocks = (tokens + block - 1) / block
    pool.forEach(queryHeads * blocks) { index, worker in
      // Late blocks see the most keys; they come first, so that no thread ends with a long one.
      let token = (blocks - 1 - index / queryHeads) * block
      let head = index % queryHeads
      let shared = head / (queryHeads / heads)
      let count = min(block, tokens - token)
      let scores = pool.scratch(of: worker)
        .floats(block * Self.padded(first + token + count))
      ck_attend(
        headSize, first + token, count, queries + token * width + head * headSize, width,
        keys + shared * capacity * headSize, values + shared * capacity * Self.padded(headSize),
        scores, output + token * width + head * headSize, width)
    }
  }
}

/// Rotary position embeddings: the pairs (x[2i], x[2i+1]) of each head turn by position × frequency
/// i.
package struct Rotation: Sendable {
  /// Radians a position, one for each pair that turns.
  package let frequencies: [Double]
  /// (positions, pairs)
  private var cosines: [Float] = []
  private var sines: [Float] = []

  package init(frequencies: [Double]) { self.frequencies = frequencies }

  /// Prepares the angles of `count` positions from `first` on.
  package mutating func prepare(first: Int, count: Int) {
    cosines.removeAll(keepingCapacity: true)
    sines.removeAll(keepingCapacity: true)
    for position in first..<(first + count) {
      for frequency in frequencies {
        let angle = Double(position) * frequency
        cosines.append(Float(cos(angle)))
        sines.append(Float(sin(angle)))
      }
    }
  }

  /// Turns all heads of a token.
  ///
  /// - Parameters:
  ///   - x: (heads, head size)
  ///   - index: which of the prepared positions it stands at.
  package func turn(_ x: UnsafeMutableBufferPointer<Float>, headSize: Int, index: Int) {
    let pairs = frequencies.count
    precondition(headSize > 0 && x.count % headSize == 0 && 2 * pairs <= headSize, "\(pairs) pairs")
    precondition(index >= 0 && (index + 1) * pairs <= cosines.count, "position \(index)")
    guard let start = x.baseAddress else { return }
    cosines.withUnsafeBufferPointer { cosines in
      sines.withUnsafeBufferPointer { sines in
        guard let cosines = cosines.baseAddress, let sines = sines.baseAddress else { return }
        for head in 0..<(x.count / headSize) {
          ck_rotate(
            pairs, cosines + index * pairs, sines + index * pairs, start + head * headSize)
        }
      }
    }
  }
}

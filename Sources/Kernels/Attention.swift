import CKernels

/// How keys and values stand in a cache.
package enum CacheFormat: String, Sendable, CaseIterable {
  case f32, f16
  /// Bytes, with a scale for each 32 of a key or value: half the memory of f16.
  case q8_0

  fileprivate var format: ck_format {
    switch self {
    case .f32: CK_F32
    case .f16: CK_F16
    case .q8_0: CK_Q8_0
    }
  }

  /// Bytes of a head's keys of 16 positions.
  package func keyBytes(headSize: Int) -> Int { ck_key_bytes(format, headSize) }

  /// Bytes of a head's value of one position.
  package func valueBytes(headSize: Int) -> Int { ck_value_bytes(format, headSize) }
}

/// Room for the keys and values of one layer: a view into a cache's memory.
///
/// Keys stand as (key-value heads, positions / 16, head size, 16), values as (key-value heads,
/// positions, padded head size), where the padded head size is the next multiple of 16. Of `q8_0` there
/// are scales behind the keys of 16 positions, and behind each value.
package struct KeyValueView {
  package let heads: Int
  package let headSize: Int
  /// Positions that there is room for, a multiple of 16.
  package let capacity: Int
  package let format: CacheFormat
  let keys: UnsafeMutableRawBufferPointer
  let values: UnsafeMutableRawBufferPointer
  /// Of a head's keys.
  private let keyBytes: Int
  /// Of a head's value of one position.
  private let valueBytes: Int

  package init(
    heads: Int, headSize: Int, capacity: Int, format: CacheFormat,
    keys: UnsafeMutableRawBufferPointer, values: UnsafeMutableRawBufferPointer
  ) {
    precondition(
      heads > 0 && headSize > 0 && capacity % 16 == 0, "\(heads) × \(headSize) × \(capacity)")
    keyBytes = capacity / 16 * format.keyBytes(headSize: headSize)
    valueBytes = format.valueBytes(headSize: headSize)
    precondition(
      keys.count == heads * keyBytes && values.count == heads * capacity * valueBytes,
      "\(keys.count) bytes of keys and \(values.count) of values for \(heads) × \(headSize) × "
        + "\(capacity)")
    self.heads = heads
    self.headSize = headSize
    self.capacity = capacity
    self.format = format
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
    guard let key = key.baseAddress, let value = value.baseAddress else { return }
    for head in 0..<heads {
      ck_store_key(
        format.format, headSize, key + head * headSize,
        self.keys(of: head) + position / 16 * format.keyBytes(headSize: headSize), position % 16)
      ck_store_value(
        format.format, headSize, value + head * headSize,
        self.values(of: head) + position * valueBytes)
    }
  }

  private func keys(of head: Int) -> UnsafeMutablePointer<UInt8> {
    keys.assumingMemoryBound(to: UInt8.self).baseAddress! + head * keyBytes
  }

  private func values(of head: Int) -> UnsafeMutablePointer<UInt8> {
    values.assumingMemoryBound(to: UInt8.self).baseAddress! + head * capacity * valueBytes
  }

  /// Takes over the keys and values of the first `positions` tokens of a view of the same shape.
  package func copy(positions: Int, from other: KeyValueView) {
    precondition(
      heads == other.heads && headSize == other.headSize && capacity == other.capacity
        && format == other.format && 0...capacity ~= positions,
      "\(positions) positions of another shape")
    for (to, from) in zip(pieces(positions: positions), other.pieces(positions: positions)) {
      to.copyMemory(from: .init(from))
    }
  }

  /// The memory of the keys and values of the first `positions` tokens, as pieces in a fixed order. Keys
  /// come in groups of 16 positions, of which the last may hold some beyond.
  package func pieces(positions: Int) -> [UnsafeMutableRawBufferPointer] {
    precondition(0...capacity ~= positions, "\(positions) positions of \(capacity)")
    let keyCount = Self.padded(positions) / 16 * format.keyBytes(headSize: headSize)
    return (0..<heads).flatMap { head in
      [
        UnsafeMutableRawBufferPointer(start: keys(of: head), count: keyCount),
        UnsafeMutableRawBufferPointer(start: values(of: head), count: positions * valueBytes),
      ]
    }
  }

  /// What a query sees, and how.
  package struct Scoring: Sendable, Hashable {
    /// Multiplies the products of queries and keys.
    package var scale: Float
    /// Where above 0, scores become cap · tanh(score / cap).
    package var cap: Float
    /// Positions that a query sees, its own among them; 0 for all.
    package var window: Int

    package init(scale: Float, cap: Float = 0, window: Int = 0) {
      self.scale = scale
      self.cap = cap
      self.window = window
    }
  }

  /// Attention of the queries of tokens at positions `first`, `first` + 1, … over the keys and
  /// values up to and with each one's own position. Neighbouring heads share a key-value head.
  ///
  /// - Parameters:
  ///   - queries: (tokens, query heads, head size)
  ///   - output: the same shape
  package func attend(
    _ queries: UnsafeBufferPointer<Float>, queryHeads: Int, first: Int, _ scoring: Scoring,
    into output: UnsafeMutableBufferPointer<Float>, pool: ThreadPool
  ) {
    let width = queryHeads * headSize
    precondition(queryHeads > 0 && queryHeads % heads == 0, "\(queryHeads) heads over \(heads)")
    precondition(
      queries.count % width == 0 && output.count == queries.count,
      "\(queries.count) numbers of queries, \(output.count) of output, rows of \(width)")
    let tokens = queries.count / width
    precondition(first >= 0 && tokens <= capacity - first, "\(first) + \(tokens) of \(capacity)")
    guard let queries = queries.baseAddress, let output = output.baseAddress else { return }
    // A row is a token's query of one of the heads that share keys: token × group + head.
    let group = queryHeads / heads
    let rows = tokens * group
    var block = Int(CK_QUERIES)
    while block > 1, heads * ((rows + block - 1) / block) < 2 * pool.threads { block -= 1 }
    let blocks = (rows + block - 1) / block
    pool.forEach(heads * blocks) { index, worker in
      // A head after another, whose keys and values stay in the cache. Late blocks see the most keys; they
      // come first, so that no thread ends with a long one.
      let head = index / blocks
      let start = (blocks - 1 - index % blocks) * block
      let range = start..<min(start + block, rows)
      let place: (Int) -> Int = { row in
        row / group * width + (head * group + row % group) * headSize
      }
      attend(
        rows: range, head: head, position: { first + $0 / group }, scoring,
        scratch: pool.scratch(of: worker), from: { queries + place($0) },
        to: { output + place($0) })
    }
  }

  /// A block of rows of one key-value head: their queries are brought together, and the results put
  /// where they belong.
  private func attend(
    rows: Range<Int>, head: Int, position: (Int) -> Int, _ scoring: Scoring, scratch: Scratch,
    from query: (Int) -> UnsafePointer<Float>, to output: (Int) -> UnsafeMutablePointer<Float>
  ) {
    let positions = rows.map(position)
    let vectors = rows.count * headSize
    let seen = Self.padded((positions.last ?? 0) + 1) + 16
    let panel = format == .q8_0 ? seen * Self.padded(headSize) : 0
    let memory = scratch.floats(2 * vectors + rows.count * seen + panel)
    let results = memory + vectors
    for (index, row) in rows.enumerated() {
      (memory + index * headSize).update(from: query(row), count: headSize)
    }
    let attention = ck_attention(
      format: format.format, head_size: headSize, keys: keys(of: head), values: values(of: head),
      scale: scoring.scale, cap: scoring.cap, window: scoring.window)
    let scores = results + vectors
    ck_attend(
      attention, rows.count, positions, memory, scores, scores + rows.count * seen, results)
    for (index, row) in rows.enumerated() {
      output(row).update(from: results + index * headSize, count: headSize)
    }
  }
}

import CKernels

/// How keys and values stand in a cache.
package enum CacheFormat: String, Sendable, CaseIterable {
  case f32, f16

  package var byteCount: Int { self == .f32 ? 4 : 2 }
  fileprivate var format: ck_format { self == .f32 ? CK_F32 : CK_F16 }
}

/// Room for the keys and values of one layer: a view into a cache's memory.
///
/// Keys stand as (key-value heads, positions / 16, head size, 16), values as (key-value heads,
/// positions, padded head size), where the padded head size is the next multiple of 16.
package struct KeyValueView {
  package let heads: Int
  package let headSize: Int
  /// Positions that there is room for, a multiple of 16.
  package let capacity: Int
  package let format: CacheFormat
  let keys: UnsafeMutableRawBufferPointer
  let values: UnsafeMutableRawBufferPointer

  package init(
    heads: Int, headSize: Int, capacity: Int, format: CacheFormat,
    keys: UnsafeMutableRawBufferPointer, values: UnsafeMutableRawBufferPointer
  ) {
    precondition(
      heads > 0 && headSize > 0 && capacity % 16 == 0, "\(heads) × \(headSize) × \(capacity)")
    let numbers = heads * capacity * format.byteCount
    precondition(
      keys.count == numbers * headSize && values.count == numbers * Self.padded(headSize),
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
    let width = Self.padded(headSize)
    for head in 0..<heads {
      let tile = (head * capacity + position / 16 * 16) * headSize + position % 16
      let row = (head * capacity + position) * width
      let range = head * headSize..<(head + 1) * headSize
      put(.init(rebasing: key[range]), in: keys, at: tile, step: 16)
      put(.init(rebasing: value[range]), in: values, at: row, step: 1)
    }
  }

  private func put(
    _ numbers: UnsafeBufferPointer<Float>, in memory: UnsafeMutableRawBufferPointer, at place: Int,
    step: Int
  ) {
    switch format {
    case .f32:
      let memory = memory.assumingMemoryBound(to: Float.self)
      for (index, number) in numbers.enumerated() { memory[place + index * step] = number }
    case .f16:
      let start = memory.assumingMemoryBound(to: UInt16.self).baseAddress
      ck_store_halves(numbers.count, numbers.baseAddress, start.map { $0 + place }, step)
    }
  }

  /// Takes over the keys and values of the first `positions` tokens of a view of the same shape.
  package func copy(positions: Int, from other: KeyValueView) {
    precondition(
      heads == other.heads && headSize == other.headSize && capacity == other.capacity
        && format == other.format && 0...capacity ~= positions,
      "\(positions) positions of another shape")
    let (width, size) = (Self.padded(headSize), format.byteCount)
    let keyCount = Self.padded(positions) * headSize * size
    let valueCount = positions * width * size
    for head in 0..<heads {
      let key = head * capacity * headSize * size
      let value = head * capacity * width * size
      UnsafeMutableRawBufferPointer(rebasing: keys[key..<key + keyCount])
        .copyMemory(from: .init(rebasing: other.keys[key..<key + keyCount]))
      UnsafeMutableRawBufferPointer(rebasing: values[value..<value + valueCount])
        .copyMemory(from: .init(rebasing: other.values[value..<value + valueCount]))
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
      // Late blocks see the most keys; they come first, so that no thread ends with a long one.
      let start = (blocks - 1 - index / heads) * block
      let range = start..<min(start + block, rows)
      let head = index % heads
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
    let memory = scratch.floats(
      2 * vectors + rows.count * Self.padded((positions.last ?? 0) + 16))
    let results = memory + vectors
    for (index, row) in rows.enumerated() {
      (memory + index * headSize).update(from: query(row), count: headSize)
    }
    let size = format.byteCount
    let attention = ck_attention(
      format: format.format, head_size: headSize,
      keys: keys.baseAddress.map { $0 + head * capacity * headSize * size },
      values: values.baseAddress.map { $0 + head * capacity * Self.padded(headSize) * size },
      scale: scoring.scale, cap: scoring.cap, window: scoring.window)
    ck_attend(attention, rows.count, positions, memory, results + vectors, results)
    for (index, row) in rows.enumerated() {
      output(row).update(from: results + index * headSize, count: headSize)
    }
  }
}

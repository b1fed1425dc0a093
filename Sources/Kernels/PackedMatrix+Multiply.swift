import CKernels
import Weights

extension PackedMatrix {
  /// One of several products with the same vectors.
  package struct Product {
    package let matrix: PackedMatrix
    /// (tokens, rows)
    package let output: UnsafeMutableBufferPointer<Float>

    package init(_ matrix: PackedMatrix, _ output: UnsafeMutableBufferPointer<Float>) {
      self.matrix = matrix
      self.output = output
    }
  }

  /// y = W x for each of `tokens` vectors.
  ///
  /// - Parameters:
  ///   - x: (tokens, columns)
  ///   - y: (tokens, rows)
  package func multiply(
    _ x: UnsafeBufferPointer<Float>, tokens: Int, into y: UnsafeMutableBufferPointer<Float>,
    pool: ThreadPool
  ) {
    Self.multiply([Product(self, y)], x, tokens: tokens, pool: pool)
  }

  /// Several matrices times the same vectors, in one go.
  ///
  /// - Parameter x: (tokens, columns)
  package static func multiply(
    _ products: [Product], _ x: UnsafeBufferPointer<Float>, tokens: Int, pool: ThreadPool
  ) {
    guard tokens > 0, let first = products.first?.matrix, let last = products.last?.matrix,
      let start = x.baseAddress
    else { return }
    precondition(
      x.count == tokens * first.columns, "\(x.count) numbers for \(tokens) × \(first.columns)")
    for product in products {
      let matrix = product.matrix
      precondition(
        matrix.columns == first.columns && matrix.arithmetic == first.arithmetic,
        "matrices of different widths or arithmetics")
      precondition(
        product.output.count == tokens * matrix.rows,
        "room for \(product.output.count) numbers, \(tokens) × \(matrix.rows) come out")
    }
    let vectors = Factors(
      numbers: start, quantised: quantise(products, start, tokens: tokens, pool: pool),
      count: tokens, columns: first.columns)
    withUnsafeTemporaryAllocation(of: Part.self, capacity: products.count) { parts in
      for (index, product) in products.enumerated() {
        parts.initializeElement(at: index, to: Part(product))
      }
      let parts = UnsafeBufferPointer(parts)
      let pairs = parts.reduce(0) { $0 + $1.pairCount }
      // Those that wait for memory.
      let isStream = tokens <= 6
      if isStream { pool.readAhead(last.end) }
      let schedule =
        isStream
        ? TileSchedule(streaming: pairs, threads: pool.threads)
        : TileSchedule(blocks: pairs, threads: pool.threads)
      pool.forEach(schedule.count) { index, worker in
        var range = schedule.range(of: index)
        for part in parts where !range.isEmpty {
          let own = range.clamped(to: 0..<part.pairCount)
          if !own.isEmpty { part.multiply(pairs: own, vectors, pool, worker) }
          range =
            max(0, range.lowerBound - part.pairCount)..<max(0, range.upperBound - part.pairCount)
        }
      }
    }
  }

  /// The vectors as whole numbers, in the pool's shared scratch memory; nil where no matrix is quantised.
  private static func quantise(
    _ products: [Product], _ x: UnsafePointer<Float>, tokens: Int, pool: ThreadPool
  ) -> ck_activations? {
    let matrices = products.lazy.map(\.matrix).filter(\.isQuantised)
    guard let columns = matrices.first?.columns else { return nil }
    let wide = matrices.contains { $0.arithmetic == .quantised }
    let blocks = tokens * (columns / 32)
    let memory = pool.shared.bytes(blocks * Int(CK_ACTIVATION_BYTES))
    // Scales, corrections and those of halves; then the numbers, which may take less than their room.
    let output = ck_activations(
      wide: wide, stored_wide: matrices.contains { ck_stores_wide($0.packing, wide) },
      numbers: (memory + blocks * 16).assumingMemoryBound(to: UInt8.self),
      scales: memory.assumingMemoryBound(to: Float.self),
      corrections: (memory + blocks * 4).assumingMemoryBound(to: Int32.self),
      half_corrections: (memory + blocks * 8).assumingMemoryBound(to: Int32.self))
    pool.forEachRange(of: tokens, length: 16) { range in
      for token in range { ck_quantise(columns, x + token * columns, output, token) }
    }
    return output
  }
}

private struct Factors {
  /// (count, columns)
  let numbers: UnsafePointer<Float>
  let quantised: ck_activations?
  let count: Int
  let columns: Int
}

/// A matrix and its output as threads take them: no references, whose counting they would wait for each other
/// with. Tiles go in pairs, as those of floats are packed.
private struct Part {
  let packing: ck_format
  let tiles: UnsafePointer<UInt8>
  let rows: Int
  let output: UnsafeMutablePointer<Float>
  let isQuantised: Bool
  let isFloats: Bool

  init(_ product: PackedMatrix.Product) {
    let matrix = product.matrix
    guard let output = product.output.baseAddress else { fatalError("an output has an address") }
    packing = matrix.packing
    tiles = matrix.tiles
    rows = matrix.rows
    self.output = output
    isQuantised = matrix.isQuantised
    isFloats = matrix.format.blockLength == 1
  }

  var pairCount: Int { (rows + 31) / 32 }

  func multiply(pairs range: Range<Int>, _ x: Factors, _ pool: ThreadPool, _ worker: Int) {
    let first = range.lowerBound * 32
    let count = min(range.upperBound * 32, rows) - first
    let y = output + first
    if isQuantised, let quantised = x.quantised {
      // Only many vectors need room for panels.
      let scratch =
        x.count > 6
        ? pool.scratch(of: worker).bytes(ck_multiply_scratch(x.columns))
          .assumingMemoryBound(to: UInt8.self) : nil
      ck_multiply_quantised(
        packing, x.columns, count, pointer(toTile: 2 * range.lowerBound, x.columns), quantised,
        x.count, y, rows, scratch)
    } else if isFloats {
      for pair in range {
        let row = pair * 32
        ck_multiply(
          packing, x.columns, min(32, rows - row), x.count, pointer(toTile: 2 * pair, x.columns),
          Int(CK_COLUMN_STEP), Int(CK_TILE_STEP), x.numbers, x.columns, output + row, rows)
      }
    } else {
      let tileFloats = 16 * x.columns
      let panel = pool.scratch(of: worker).floats(2 * range.count * tileFloats)
      for tile in 0..<(count + 15) / 16 {
        ck_unpack_tile(
          packing, x.columns, pointer(toTile: 2 * range.lowerBound + tile, x.columns),
          panel + tile * tileFloats)
      }
      ck_multiply(
        CK_F32, x.columns, count, x.count, panel, 16, tileFloats, x.numbers, x.columns, y, rows)
    }
  }

  private func pointer(toTile tile: Int, _ columns: Int) -> UnsafePointer<UInt8> {
    tiles + ck_tile_offset(packing, columns, tile)
  }
}

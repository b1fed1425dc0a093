import CKernels
package import Weights

/// How activations meet weights.
package enum Arithmetic: String, Sendable, CaseIterable {
  /// Weights become 32-bit floats, products are summed in 32-bit floats: the reference.
  case float
  /// Where weights are quantised, activations too are rounded, to 16 bits with a scale for each 32,
  /// and products within such a block are summed as integers. Other weights: as `float`.
  case quantised
  /// The same with activations of 8 bits, as llama.cpp has them: up to three times as fast.
  case bytes

  /// The faster one that rounds nothing visibly: integers ran up to 1.7 times as fast as floats with
  /// each set of kernels.
  package static let fastest = Arithmetic.quantised

  /// Models of fewer weights keep 16 bits: they are fast anyway, and 8 bits moved the logits of a
  /// model of 10 million by 5 % of their spread.
  private static let smallModel = 64 << 20

  /// The one for a model whose matrices have `weights` numbers.
  package static func fastest(weights: Int) -> Arithmetic {
    weights < smallModel ? fastest : .bytes
  }
}

/// The set of kernels in use: the best one for this CPU, or the one that `CISTRON_CPU` names. The
/// same input gives the same bits within one set.
package var kernelSet: String { String(cString: ck_set_name(ck_current_set())) }

/// Why the kernels that were asked for can't be used.
package struct KernelSetError: Error, Sendable, Hashable, CustomStringConvertible {
  package let description: String

  /// The error of a wrong `CISTRON_CPU`; nil where it is unset or was obeyed.
  /// - Parameter wanted: the variable's value.
  package init?(wanted: String?) {
    guard let wanted, !wanted.isEmpty else { return nil }
    let sets = (0..<UInt32(CK_SETS)).map { ck_set(rawValue: $0) }.filter { ck_has_set($0) }
    let names = sets.map { String(cString: ck_set_name($0)) }
    if names.contains(wanted) { return nil }
    description =
      "CISTRON_CPU is \"\(wanted)\", but this CPU and build have \(names.joined(separator: ", ")). "
      + "Choose one of them, or unset it."
  }
}

/// A matrix of weights, packed once into tiles of 16 rows, multiplied with whole batches of
/// vectors.
///
/// The arithmetic contract: an output number is one sum in one order. It has the same bits whatever
/// the number of vectors in the batch, of rows, and of threads.
package final class PackedMatrix: @unchecked Sendable {
  // Nothing is written after `init`.
  /// The length of an output vector.
  package let rows: Int
  /// The length of an input vector.
  package let columns: Int
  package let format: BlockFormat
  package let arithmetic: Arithmetic

  /// Keeps the memory of `bytes`.
  private let piece: PageBuffer
  private let bytes: UnsafeMutableRawBufferPointer
  private let packing: ck_format
  private var tileCount: Int { (rows + 15) / 16 }
  private var tiles: UnsafePointer<UInt8> { pointer(toTile: 0) }
  var isQuantised: Bool { arithmetic != .float && format.blockLength > 1 }

  /// Packs a matrix, one row after another in `bytes`, into a part of `arena`.
  ///
  /// - Parameter didRead: told each part of `bytes` that is not read again, by any of the threads: a large
  ///   matrix need not stand in memory twice.
  /// - Returns: nil where there is no memory for it.
  package init?(
    _ bytes: UnsafeRawBufferPointer, format: BlockFormat, rows: Int, columns: Int,
    arithmetic: Arithmetic, arena: PageArena = PageArena(), pool: ThreadPool,
    didRead: @Sendable (UnsafeRawBufferPointer) -> Void = { _ in }
  ) {
    precondition(rows > 0 && columns > 0, "a matrix of \(rows) rows and \(columns) columns")
    precondition(columns % format.blockLength == 0, "\(columns) columns are no whole blocks")
    precondition(
      bytes.count / rows * rows == bytes.count
        && format.byteCount(of: columns) == bytes.count / rows,
      "\(rows) × \(columns) numbers of \(format.name) do not take \(bytes.count) bytes")
    self.rows = rows
    self.columns = columns
    self.format = format
    self.arithmetic = arithmetic
    packing = Self.packing(of: format)
    // Room beyond the last tile is a tile's at most, so the product can't overflow: the rows' bytes
    // are in memory already.
    let room = format.blockLength > 1 ? (rows + 15) / 16 : (rows + 31) / 32 * 2
    guard let (piece, packed) = arena.take(room * ck_tile_bytes(packing, columns)),
      let source = bytes.bindMemory(to: UInt8.self).baseAddress
    else { return nil }
    self.piece = piece
    self.bytes = packed
    let rowBytes = bytes.count / rows
    pool.forEachRange(of: (rows + 15) / 16, length: 16) { range in
      for tile in range {
        ck_pack_tile(
          packing, columns, min(16, rows - tile * 16), source + tile * 16 * rowBytes, rowBytes,
          UnsafeMutablePointer(mutating: pointer(toTile: tile)))
      }
      let end = min(range.upperBound * 16, rows) * rowBytes
      didRead(.init(rebasing: bytes[range.lowerBound * 16 * rowBytes..<end]))
    }
  }

  static func packing(of format: BlockFormat) -> ck_format {
    switch format {
    case .f32: CK_F32
    case .f16: CK_F16
    case .bf16: CK_BF16
    case .q8_0: CK_Q8_0
    case .q4_0: CK_Q4_0
    case .q4_1: CK_Q4_1
    case .q5_0: CK_Q5_0
    case .q5_1: CK_Q5_1
    case .q2_k: CK_Q2_K
    case .q3_k: CK_Q3_K
    case .q4_k: CK_Q4_K
    case .q5_k: CK_Q5_K
    case .q6_k: CK_Q6_K
    case .iq4_nl: CK_IQ4_NL
    case .iq4_xs: CK_IQ4_XS
    }
  }

  private func pointer(toTile tile: Int) -> UnsafePointer<UInt8> {
    guard let start = bytes.baseAddress else { fatalError("a mapping has an address") }
    return UnsafePointer(
      (start + ck_tile_offset(packing, columns, tile)).assumingMemoryBound(to: UInt8.self))
  }

  /// Writes row `row` as floats.
  /// - Parameter output: (columns)
  package func copyRow(_ row: Int, into output: UnsafeMutableBufferPointer<Float>) {
    precondition(0..<rows ~= row, "row \(row) of \(rows)")
    precondition(output.count == columns, "\(output.count) numbers for \(columns) columns")
    ck_unpack_row(packing, columns, pointer(toTile: row / 16), row % 16, output.baseAddress)
  }
}

// MARK: - Multiplying

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
    guard tokens > 0, let columns = products.first?.matrix.columns else { return }
    let wide = products.contains { $0.matrix.arithmetic == .quantised }
    precondition(x.count == tokens * columns, "\(x.count) numbers for \(tokens) × \(columns)")
    for product in products {
      let rows = product.matrix.rows
      precondition(
        product.matrix.columns == columns
          && product.matrix.arithmetic == products[0].matrix.arithmetic,
        "matrices of different widths or arithmetics")
      precondition(
        product.output.count == tokens * rows,
        "room for \(product.output.count) numbers, \(tokens) × \(rows) come out")
    }
    let storedWide = products.contains {
      $0.matrix.isQuantised && ck_stores_wide($0.matrix.packing, wide)
    }
    let quantised =
      products.contains { $0.matrix.isQuantised }
      ? quantise(
        x, wide: wide, storedWide: storedWide, columns: columns, tokens: tokens, pool: pool) : nil

    // Tasks of 4 tiles, which stay in the cache for many vectors; for few, longer streams of memory. Fewer
    // where that leaves a thread without work.
    let tileCount = products.reduce(0) { $0 + $1.matrix.tileCount }
    let isStream = tokens <= 6
    var length = isStream ? 16 : 4
    while length > 1, tileCount / length < (isStream ? 8 : 3) * pool.threads { length /= 2 }
    let taskCounts = products.map { ($0.matrix.tileCount + length - 1) / length }
    pool.forEach(taskCounts.reduce(0, +)) { index, worker in
      var task = index
      var number = 0
      while task >= taskCounts[number] {
        task -= taskCounts[number]
        number += 1
      }
      let matrix = products[number].matrix
      matrix.multiply(
        tiles: task * length..<min((task + 1) * length, matrix.tileCount), x, quantised,
        tokens: tokens, into: products[number].output, scratch: pool.scratch(of: worker))
    }
  }

  private func multiply(
    tiles range: Range<Int>, _ x: UnsafeBufferPointer<Float>, _ quantised: ck_activations?,
    tokens: Int, into y: UnsafeMutableBufferPointer<Float>, scratch: Scratch
  ) {
    guard let x = x.baseAddress, let y = y.baseAddress else { return }
    let first = range.lowerBound * 16
    let count = min(range.upperBound * 16, rows) - first
    if isQuantised, let quantised {
      ck_multiply_quantised(
        packing, columns, count, pointer(toTile: range.lowerBound), quantised, tokens,
        y + first, rows,
        scratch.bytes(ck_multiply_scratch(columns)).assumingMemoryBound(to: UInt8.self))
      return
    }
    guard format.blockLength > 1 else {
      for pair in stride(from: range.lowerBound, to: range.upperBound, by: 2) {
        let row = pair * 16
        ck_multiply(
          packing, columns, min(32, first + count - row), tokens, pointer(toTile: pair),
          Int(CK_COLUMN_STEP), Int(CK_TILE_STEP), x, columns, y + row, rows)
      }
      return
    }
    let panel = scratch.floats(range.count * columns * 16)
    for (index, tile) in range.enumerated() {
      ck_unpack_tile(packing, columns, pointer(toTile: tile), panel + index * columns * 16)
    }
    ck_multiply(
      CK_F32, columns, count, tokens, panel, 16, 16 * columns, x, columns, y + first, rows)
  }

  /// The vectors as whole numbers, in the pool's shared scratch memory.
  private static func quantise(
    _ x: UnsafeBufferPointer<Float>, wide: Bool, storedWide: Bool, columns: Int, tokens: Int,
    pool: ThreadPool
  ) -> ck_activations? {
    guard let x = x.baseAddress else { return nil }
    let blocks = tokens * (columns / 32)
    let memory = pool.shared.bytes(blocks * Int(CK_ACTIVATION_BYTES))
    // Scales, corrections and those of halves; then the numbers, which may take less than their room.
    let output = ck_activations(
      wide: wide, stored_wide: storedWide,
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

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
  let packing: ck_format
  var tileCount: Int { (rows + 15) / 16 }
  var tiles: UnsafePointer<UInt8> { pointer(toTile: 0) }
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

  /// Where what was packed next begins, which is what is multiplied next.
  var end: UnsafeRawPointer { UnsafeRawPointer(tiles + bytes.count) }

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

import CKernels
import TestSupport
import Testing
import Weights

@testable import Kernels

@Suite struct MatrixTests {
  /// Its own: a pool serves one caller, and tests run side by side.
  private let pool = ThreadPool(threads: 3)

  struct Case: Sendable, CustomTestStringConvertible {
    let format: BlockFormat
    let arithmetic: Arithmetic
    var testDescription: String { "\(format), \(arithmetic)" }

    static let all = BlockFormat.allCases.flatMap { format in
      Arithmetic.allCases.map { Case(format: format, arithmetic: $0) }
    }
    var isQuantised: Bool { arithmetic != .float && format.blockLength > 1 }
    /// Of the largest result. Minima cancel against codes: what is added is larger than the sum.
    var bound: Double {
      [.q4_1, .q5_1, .q2_k, .q4_k, .q5_k].contains(format) ? 1e-5 : 3e-6
    }
    /// The largest whole number that an activation becomes.
    var most: Float { arithmetic == .bytes ? 127 : 32639 }
  }

  /// Whole tiles and torn ones, one block and many, more tiles than a task takes; columns in blocks.
  private static let shapes = [(1, 1), (15, 2), (16, 1), (17, 3), (70, 9), (200, 22)]

  private static func shapes(_ format: BlockFormat) -> [(rows: Int, columns: Int)] {
    shapes.map { rows, blocks in
      format.blockLength == 256 ? (rows, (blocks + 7) / 8 * 256) : (rows, blocks * 32)
    }
  }

  /// Where the f16 scales stand in a block.
  static func scaleOffsets(_ format: BlockFormat) -> [Int] {
    switch format {
    case .q4_1, .q5_1, .q4_k, .q5_k: [0, 2]
    case .q2_k: [80, 82]
    case .q3_k: [108]
    case .q6_k: [208]
    default: [0]
    }
  }

  /// Random bytes, so that every code and sign occurs; the f16 scales are moderate, of both signs.
  static func bytes(_ format: BlockFormat, _ count: Int, seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    guard format.blockLength > 1 else { return format.quantise(random.floats(count)) }
    let scales = scaleOffsets(format)
    var bytes: [UInt8] = []
    for _ in 0..<(count / format.blockLength) {
      var block = (0..<format.blockBytes).map { _ in UInt8.random(in: 0...255, using: &random) }
      if format == .q8_0 { block[format.blockBytes - 1] = 0x80 }
      for offset in scales {
        let scale = Float16(Float.random(in: -0.1...0.1, using: &random)).bitPattern
        block[offset] = UInt8(scale & 255)
        block[offset + 1] = UInt8(scale >> 8)
      }
      bytes += block
    }
    return bytes
  }

  private func matrix(
    _ bytes: [UInt8], _ test: Case, rows: Int, columns: Int, pool: ThreadPool? = nil
  ) throws -> PackedMatrix {
    try #require(
      bytes.withUnsafeBytes {
        PackedMatrix(
          $0, format: test.format, rows: rows, columns: columns, arithmetic: test.arithmetic,
          pool: pool ?? self.pool)
      })
  }

  /// The plain loop: (tokens, rows), in double precision.
  private func plain(_ weights: [Float], _ x: [Double], rows: Int, columns: Int) -> [Double] {
    let tokens = x.count / columns
    return (0..<tokens * rows).map { index in
      let (token, row) = (index / rows, index % rows)
      return (0..<columns).reduce(0) {
        $0 + Double(weights[row * columns + $1]) * x[token * columns + $1]
      }
    }
  }

  /// What the numbers are after rounding to whole ones up to `most` in blocks of 32.
  private func rounded(_ x: [Float], most: Float) -> [Double] {
    stride(from: 0, to: x.count, by: 32).flatMap { start -> [Double] in
      let block = x[start..<(start + 32)]
      let largest = block.reduce(0) { max($0, abs($1)) }
      return block.map {
        Double(($0 * (most / largest)).rounded(.toNearestOrEven)) * Double(largest / most)
      }
    }
  }

  @Test(arguments: Case.all)
  func `products agree with the plain loop and touch nothing else`(test: Case) throws {
    for (number, (rows, columns)) in Self.shapes(test.format).enumerated() {
      let bytes = Self.bytes(test.format, rows * columns, seed: UInt64(number))
      let weights = bytes.withUnsafeBytes { test.format.dequantise($0) }
      let matrix = try matrix(bytes, test, rows: rows, columns: columns)
      for tokens in [1, 2, 5, 6, 7, 13, 40] {
        var random = SplitMix64(seed: UInt64(tokens))
        let x = Guarded(random.floats(tokens * columns))
        let y = Guarded(count: tokens * rows)
        matrix.multiply(x.readOnly, tokens: tokens, into: y.numbers, pool: pool)
        let numbers =
          test.isQuantised ? rounded(x.array, most: test.most) : x.array.map(Double.init)
        let expected = plain(weights, numbers, rows: rows, columns: columns)
        #expect(difference(y.array, expected) < test.bound, "\(rows) × \(columns) × \(tokens)")
        #expect(y.isIntact)
      }
    }
  }

  @Test(arguments: Case.all)
  func `a vector's product has the same bits in any batch, with any threads`(test: Case) throws {
    let pools = [ThreadPool(threads: 1), ThreadPool(threads: 4)]
    for (number, (rows, columns)) in Self.shapes(test.format).enumerated() {
      let bytes = Self.bytes(test.format, rows * columns, seed: UInt64(number))
      let matrix = try matrix(bytes, test, rows: rows, columns: columns)
      var random = SplitMix64(seed: 3)
      let x = Guarded(random.floats(23 * columns))
      let singly = Guarded(count: 23 * rows)
      for token in 0..<23 {
        matrix.multiply(
          .init(rebasing: x.readOnly[token * columns..<(token + 1) * columns]), tokens: 1,
          into: .init(rebasing: singly.numbers[token * rows..<(token + 1) * rows]),
          pool: pools[0])
      }
      for (tokens, pool) in [(23, pools[0]), (23, pools[1]), (2, pools[1]), (10, pools[1])] {
        let y = Guarded(count: tokens * rows)
        matrix.multiply(
          .init(rebasing: x.readOnly[..<(tokens * columns)]), tokens: tokens, into: y.numbers,
          pool: pool)
        #expect(y.bits == Array(singly.bits.prefix(tokens * rows)))
      }
    }
  }

  @Test(arguments: Case.all)
  func `a row comes out as the file has it, and does not depend on the rows beside it`(
    test: Case
  ) throws {
    let (rows, columns) = (37, test.format.blockLength == 256 ? 512 : 96)
    let bytes = Self.bytes(test.format, rows * columns, seed: 5)
    let weights = bytes.withUnsafeBytes { test.format.dequantise($0) }
    let matrix = try matrix(bytes, test, rows: rows, columns: columns)
    var random = SplitMix64(seed: 6)
    let x = Guarded(random.floats(7 * columns))
    let all = Guarded(count: 7 * rows)
    matrix.multiply(x.readOnly, tokens: 7, into: all.numbers, pool: pool)
    for row in 0..<rows {
      let output = Guarded(count: columns)
      matrix.copyRow(row, into: output.numbers)
      #expect(output.array == Array(weights[row * columns..<(row + 1) * columns]))
      #expect(output.isIntact)
      // As a matrix of its own.
      let length = bytes.count / rows
      let single = try self.matrix(
        Array(bytes[row * length..<(row + 1) * length]), test, rows: 1, columns: columns)
      let y = Guarded(count: 7)
      single.multiply(x.readOnly, tokens: 7, into: y.numbers, pool: pool)
      #expect(y.bits == (0..<7).map { all.bits[$0 * rows + row] })
    }
  }

  @Test(arguments: Case.all)
  func `all numbers of rows and vectors from 0 to 130 agree with the plain loop`(test: Case) throws
  {
    let columns = max(32, test.format.blockLength)
    let bytes = Self.bytes(test.format, 130 * columns, seed: 8)
    let weights = bytes.withUnsafeBytes { test.format.dequantise($0) }
    var random = SplitMix64(seed: 4)
    let x = Guarded(random.floats(130 * columns))
    let numbers = test.isQuantised ? rounded(x.array, most: test.most) : x.array.map(Double.init)
    let all = plain(weights, numbers, rows: 130, columns: columns)
    for size in 0...130 {
      for (rows, tokens) in [(size, 3), (33, size)] where rows > 0 {
        let matrix = try matrix(
          Array(bytes[..<(rows * bytes.count / 130)]), test, rows: rows, columns: columns)
        let y = Guarded(count: tokens * rows)
        matrix.multiply(
          .init(rebasing: x.readOnly[..<(tokens * columns)]), tokens: tokens, into: y.numbers,
          pool: pool)
        let expected = (0..<tokens * rows).map { all[$0 / rows * 130 + $0 % rows] }
        #expect(difference(y.array, expected) < test.bound, "\(rows) rows, \(tokens) vectors")
        #expect(y.isIntact)
      }
    }
  }

  @Test func `several products in one go are those products`() throws {
    let cases: [(BlockFormat, Int)] = [(.q8_0, 64), (.f16, 33), (.q4_0, 17)]
    let matrices = try cases.map { format, rows in
      try matrix(
        Self.bytes(format, rows * 64, seed: 1), Case(format: format, arithmetic: .quantised),
        rows: rows, columns: 64)
    }
    var random = SplitMix64(seed: 2)
    let x = Guarded(random.floats(9 * 64))
    let together = cases.map { Guarded(count: 9 * $0.1) }
    PackedMatrix.multiply(
      zip(matrices, together).map { .init($0, $1.numbers) }, x.readOnly, tokens: 9,
      pool: pool)
    for (matrix, output) in zip(matrices, together) {
      let alone = Guarded(count: 9 * matrix.rows)
      matrix.multiply(x.readOnly, tokens: 9, into: alone.numbers, pool: pool)
      #expect(alone.bits == output.bits)
    }
  }

  @Test func `every half-precision number unpacks to its value`() throws {
    let bytes = (0...UInt16.max).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let matrix = try matrix(
      bytes, Case(format: .f16, arithmetic: .float), rows: 256, columns: 256)
    for row in 0..<256 {
      let output = Guarded(count: 256)
      matrix.copyRow(row, into: output.numbers)
      for column in 0..<256 {
        let expected = Float(Float16(bitPattern: UInt16(row * 256 + column)))
        let actual = output.numbers[column]
        #expect(actual.isNaN ? expected.isNaN : actual.bitPattern == expected.bitPattern)
      }
    }
  }

  @Test(arguments: [Arithmetic.quantised, .bytes])
  func `quantised activations show what is not finite`(arithmetic: Arithmetic) throws {
    let test = Case(format: .q8_0, arithmetic: arithmetic)
    let matrix = try matrix(Self.bytes(.q8_0, 16 * 64, seed: 1), test, rows: 16, columns: 64)
    for bad in [Float.nan, .infinity, -.infinity] {
      let x = Guarded(count: 64) { $0 == 40 ? bad : 0.5 }
      let y = Guarded(count: 16) { _ in 0 }
      matrix.multiply(x.readOnly, tokens: 1, into: y.numbers, pool: pool)
      #expect(y.array.allSatisfy { !$0.isFinite })
    }
    // Zeros and numbers too small for a scale are zero.
    for small in [Float(0), 1e-38, .leastNonzeroMagnitude] {
      let x = Guarded(count: 64) { _ in small }
      let y = Guarded(count: 16)
      matrix.multiply(x.readOnly, tokens: 1, into: y.numbers, pool: pool)
      #expect(y.array.allSatisfy { $0 == 0 })
    }
  }
}

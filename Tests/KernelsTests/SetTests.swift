import CKernels
import TestSupport
import Testing
import Weights

@testable import Kernels

/// Every set of kernels that this CPU has, against the plain one.
@Suite struct SetTests {
  static let sets = [CK_AVX2, CK_AVX512, CK_AMX, CK_NEON].filter { ck_has_set($0) }

  struct Case: Sendable, CustomTestStringConvertible {
    let set: ck_set
    let format: BlockFormat
    var testDescription: String { "\(String(cString: ck_set_name(set))), \(format)" }

    static let all = SetTests.sets.flatMap { set in
      BlockFormat.allCases.map { Case(set: set, format: $0) }
    }
  }

  /// A packed matrix and vectors, as C has them.
  private final class Product {
    let rows: Int
    let columns: Int
    let tokens: Int
    let format: ck_format
    private let tiles: Guarded
    private let x: Guarded

    /// - Parameter extreme: whether all codes are the largest, and all numbers of a vector alike.
    init(_ format: BlockFormat, rows: Int, columns: Int, tokens: Int, extreme: Bool = false) {
      (self.rows, self.columns, self.tokens) = (rows, columns, tokens)
      self.format = PackedMatrix.packing(of: format)
      var bytes = MatrixTests.bytes(format, rows * columns, seed: UInt64(rows))
      if extreme {
        // Scales of 2⁻⁹ or less, and all ones elsewhere.
        let scales = MatrixTests.scaleOffsets(format)
        for index in bytes.indices {
          let place = index % format.blockBytes
          bytes[index] =
            scales.contains(place) ? 0 : scales.contains(place - 1) ? 0x18 : 0xFF
        }
      }
      let count = (rows + 15) / 16
      tiles = Guarded(count: ((count + 1) / 2 * 2 * ck_tile_bytes(self.format, columns) + 3) / 4)
      var random = SplitMix64(seed: UInt64(tokens))
      x = Guarded(
        extreme
          ? (0..<tokens * columns).map { $0 / columns % 2 == 0 ? 1.5 : -1.5 }
          : random.floats(tokens * columns))
      for tile in 0..<count {
        bytes.withUnsafeBufferPointer {
          ck_pack_tile(
            self.format, columns, min(16, rows - tile * 16),
            $0.baseAddress.map { $0 + tile * 16 * bytes.count / rows }, bytes.count / rows,
            pointer + ck_tile_offset(self.format, columns, tile))
        }
      }
    }

    private var pointer: UnsafeMutablePointer<UInt8> {
      UnsafeMutableRawPointer(tiles.start!).assumingMemoryBound(to: UInt8.self)
    }

    /// (tokens, rows) of one set's kernels; nil where something was written beyond the output.
    ///
    /// - Parameter storedWide: how numbers are kept; by default as the set wants it.
    func result(_ kernels: ck_kernels, wide: Bool?, storedWide: Bool? = nil) -> [Float]? {
      let y = Guarded(count: tokens * rows)
      if let wide {
        let blocks = tokens * columns / 32
        var numbers = [UInt8](repeating: 0xA5, count: blocks * 64)
        var scales = [Float](repeating: .nan, count: blocks)
        var sums = [Int32](repeating: 1 << 20, count: blocks)
        var halves = [Int32](repeating: 1 << 20, count: blocks * 2)
        var scratch = [UInt8](repeating: 0xFF, count: Int(ck_multiply_scratch(columns)))
        numbers.withUnsafeMutableBufferPointer { numbers in
          scales.withUnsafeMutableBufferPointer { scales in
            sums.withUnsafeMutableBufferPointer { sums in
              halves.withUnsafeMutableBufferPointer { halves in
                let activations = ck_activations(
                  wide: wide,
                  stored_wide: storedWide ?? kernels.stores_wide(format, wide),
                  numbers: numbers.baseAddress, scales: scales.baseAddress,
                  corrections: sums.baseAddress, half_corrections: halves.baseAddress)
                for token in 0..<tokens {
                  kernels.quantise(columns, x.start! + token * columns, activations, token)
                }
                kernels.multiply_quantised(
                  format, columns, rows, pointer, activations, tokens, y.start, rows, &scratch)
              }
            }
          }
        }
      } else {
        let panel = Guarded(count: (rows + 15) / 16 * 16 * columns)
        for tile in 0..<(rows + 15) / 16 {
          kernels.unpack_tile(
            format, columns, pointer + ck_tile_offset(format, columns, tile),
            panel.start! + tile * 16 * columns)
        }
        kernels.multiply(
          CK_F32, columns, rows, tokens, panel.start, 16, 16 * columns, x.start, columns, y.start,
          rows)
        guard panel.isIntact else { return nil }
      }
      return y.isIntact && tiles.isIntact ? y.array : nil
    }
  }

  @Test(arguments: Case.all)
  func `a set's products are within 2e-6 of the plain loop's`(test: Case) throws {
    let plain = try #require(ck_kernels_of(CK_PLAIN)).pointee
    let kernels = try #require(ck_kernels_of(test.set)).pointee
    let columns = max(test.format.blockLength, 32)
    for size in [1, 2, 3, 4, 5, 6, 7, 15, 16, 17, 31, 33, 48, 64, 65, 80, 97, 127, 130] {
      for (rows, tokens, blocks) in [(size, 7, 1), (40, size, 1), (19, 5, size % 11 + 1)] {
        let product = Product(
          test.format, rows: rows, columns: columns * blocks, tokens: tokens)
        let arithmetics: [Bool?] = test.format.blockLength > 1 ? [nil, false, true] : [nil]
        for wide in arithmetics {
          let expected = try #require(product.result(plain, wide: wide))
          let actual = try #require(product.result(kernels, wide: wide))
          #expect(
            difference(actual, expected.map(Double.init)) < 2e-6,
            "\(rows) × \(columns * blocks) × \(tokens)")
        }
      }
    }
  }

  @Test(arguments: Case.all.filter { $0.format.blockLength > 1 })
  func `the largest codes and numbers overflow nothing, however numbers are kept`(
    test: Case
  ) throws {
    let plain = try #require(ck_kernels_of(CK_PLAIN)).pointee
    let kernels = try #require(ck_kernels_of(test.set)).pointee
    let columns = max(test.format.blockLength, 96)
    for tokens in [1, 2, 3, 6, 9] {
      let product = Product(
        test.format, rows: 33, columns: columns, tokens: tokens, extreme: true)
      let expected = try #require(product.result(plain, wide: false))
      let actual = try #require(product.result(kernels, wide: false))
      #expect(difference(actual, expected.map(Double.init)) < 2e-6, "\(tokens)")
      let wide = product.result(kernels, wide: false, storedWide: true)
      #expect(actual == wide, "\(tokens)")
    }
  }

  @Test(arguments: SetTests.sets)
  func `a set rounds activations as the plain loop does`(set: ck_set) throws {
    let plain = try #require(ck_kernels_of(CK_PLAIN)).pointee
    let kernels = try #require(ck_kernels_of(set)).pointee
    var random = SplitMix64(seed: 2)
    // Ties among them: multiples of a half of the step.
    let x = random.floats(320).enumerated().map { $0 % 3 == 0 ? Float($0 % 127) / 254 : $1 }
    for wide in [false, true] {
      func sums(_ kernels: ck_kernels) -> ([Float], [Int32], [Int32]) {
        var numbers = [UInt8](repeating: 0, count: 640)
        var scales = [Float](repeating: 0, count: 10)
        var sums = [Int32](repeating: 0, count: 10)
        var halves = [Int32](repeating: 0, count: 20)
        numbers.withUnsafeMutableBufferPointer { numbers in
          scales.withUnsafeMutableBufferPointer { scales in
            sums.withUnsafeMutableBufferPointer { sums in
              halves.withUnsafeMutableBufferPointer { halves in
                kernels.quantise(
                  320, x,
                  ck_activations(
                    wide: wide, stored_wide: wide, numbers: numbers.baseAddress,
                    scales: scales.baseAddress, corrections: sums.baseAddress,
                    half_corrections: halves.baseAddress), 0)
              }
            }
          }
        }
        return (scales, sums, halves)
      }
      #expect(sums(kernels) == sums(plain))
    }
  }

  @Test(arguments: SetTests.sets)
  func `a set's half-precision numbers are the plain loop's`(set: ck_set) throws {
    let kernels = try #require(ck_kernels_of(set)).pointee
    let plain = try #require(ck_kernels_of(CK_PLAIN)).pointee
    var random = SplitMix64(seed: 6)
    var numbers: [Float] = [
      0, -0.0, 65504, 65519.99, 65520, -1e9, .infinity, 5.96e-8, 2.98e-8, 2.99e-8, 6.1e-5,
      6.0976e-5,
      .leastNonzeroMagnitude, 2049, 2051,
    ]
    numbers += (0..<4000).map { _ in
      Float(bitPattern: UInt32.random(in: 0..<0x7F80_0000, using: &random))
    }
    func halves(_ kernels: ck_kernels) -> [UInt16] {
      var output = [UInt16](repeating: 7, count: numbers.count)
      kernels.store_halves(numbers.count, numbers, &output, 1)
      return output
    }
    #expect(halves(kernels) == halves(plain))
    #expect(halves(plain) == numbers.map { Float16($0).bitPattern })
  }

  @Test func `a set that the CPU lacks is refused with those that it has`() {
    #expect(KernelSetError(wanted: nil) == nil)
    #expect(KernelSetError(wanted: "") == nil)
    #expect(KernelSetError(wanted: "plain") == nil)
    let message = KernelSetError(wanted: "sse9")?.description ?? ""
    #expect(message.hasPrefix("CISTRON_CPU is \"sse9\", but this CPU and build have plain"))
    #expect(message.hasSuffix(". Choose one of them, or unset it."))
  }
}

import Foundation
import TestSupport
import Testing

@testable import Weights

@Test func `blocks have the sizes of the format`() {
  let sizes = BlockFormat.allCases.map { "\($0.name) \($0.blockLength) \($0.blockBytes)" }
  #expect(
    sizes == [
      "F32 1 4", "F16 1 2", "Q4_0 32 18", "Q4_1 32 20", "Q5_0 32 22", "Q5_1 32 24", "Q8_0 32 34",
      "Q2_K 256 84", "Q3_K 256 110", "Q4_K 256 144", "Q5_K 256 176", "Q6_K 256 210",
      "IQ4_NL 32 18", "IQ4_XS 256 136", "BF16 1 2",
    ])
  #expect(BlockFormat.q8_0.byteCount(of: 64) == 68)
  #expect(BlockFormat.q8_0.byteCount(of: 33) == nil)
  #expect(BlockFormat.q6_k.byteCount(of: 128) == nil)
  #expect(BlockFormat.f32.byteCount(of: .max) == nil)
}

/// Blocks of `make_formats.py` and their numbers, which another program dequantised.
struct FormatFixture: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]
  let bits: [UInt32]
  var testDescription: String { name }

  static let all: [FormatFixture] = {
    guard let path = Bundle.module.path(forResource: "Fixtures/formats", ofType: "txt"),
      let text = try? String(contentsOfFile: path, encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").map { line in
      let parts = line.split(separator: " ")
      let numbers = bytes(hex: parts[2])
      let bits = stride(from: 0, to: numbers.count, by: 4).map { index in
        numbers[index..<index + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      }
      return FormatFixture(name: String(parts[0]), bytes: bytes(hex: parts[1]), bits: bits)
    }
  }()

  private static func bytes(hex: Substring) -> [UInt8] {
    let digits = hex.utf8.map { $0 < 0x60 ? $0 - 0x30 : $0 - 0x57 }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}

@Test func `every quantised format has a fixture`() {
  #expect(
    FormatFixture.all.map(\.name).sorted()
      == BlockFormat.allCases.map(\.name).filter { $0 != "F32" }.sorted())
}

@Test(arguments: FormatFixture.all)
func `dequantised numbers have the bits of the reference`(fixture: FormatFixture) throws {
  let format = try #require(BlockFormat.allCases.first { $0.name == fixture.name })
  let numbers = fixture.bytes.withUnsafeBytes { format.dequantise($0) }
  #expect(numbers.count == 768 || format.blockLength == 1)
  #expect(numbers.map(\.bitPattern) == fixture.bits)
}

@Test func `a Q8_0 block is a scale and 32 signed bytes`() {
  // Scale 0.5 (f16 0x3800), then the bytes 0, -1, 2, -3, ... by hand.
  let steps = (0..<32).map { Int8($0 % 2 == 0 ? $0 : -$0) }
  let block: [UInt8] = [0x00, 0x38] + steps.map { UInt8(bitPattern: $0) }
  let numbers = block.withUnsafeBytes { BlockFormat.q8_0.dequantise($0) }
  #expect(numbers == steps.map { Float($0) / 2 })
}

@Test func `a Q4_0 block holds number j and j + 16 in one byte`() {
  // Scale 2 (f16 0x4000); byte j: low four bits j, high four 15 - j.
  let block: [UInt8] = [0x00, 0x40] + (0..<16).map { UInt8($0 | (15 - $0) << 4) }
  let numbers = block.withUnsafeBytes { BlockFormat.q4_0.dequantise($0) }
  #expect(Array(numbers[..<16]) == (0..<16).map { Float($0 - 8) * 2 })
  #expect(Array(numbers[16...]) == (0..<16).map { Float(7 - $0) * 2 })
}

@Test func `half formats round to nearest even`() {
  #expect(BlockFormat.bf16.quantise([1, -2]) == [0x80, 0x3F, 0x00, 0xC0])
  // 0x3F808000 lies half-way between 0x3F80 and 0x3F81, 0x3F818000 between 0x3F81 and 0x3F82.
  let halves = [0x3F80_8000, 0x3F81_8000].map { Float(bitPattern: $0) }
  #expect(BlockFormat.bf16.quantise(halves) == [0x80, 0x3F, 0x82, 0x3F])
  #expect(BlockFormat.f16.quantise([1, 65_504, 6e-8]) == [0x00, 0x3C, 0xFF, 0x7B, 0x01, 0x00])
  let infinite = BlockFormat.bf16.quantise([.nan, .infinity])
  let back = infinite.withUnsafeBytes { BlockFormat.bf16.dequantise($0) }
  #expect(back[0].isNaN)
  #expect(back[1] == .infinity)
}

@Test func `quantised numbers come back within half a step`() {
  var random = SplitMix64(seed: 11)
  let numbers = (0..<1024).map { _ in Float.random(in: -3...3, using: &random) }
  func worst(_ format: BlockFormat) -> Float {
    let back = format.quantise(numbers).withUnsafeBytes { format.dequantise($0) }
    return zip(numbers, back).map { abs($0 - $1) }.max() ?? 0
  }
  #expect(worst(.f32) == 0)
  #expect(worst(.f16) <= 2 / 2048)
  #expect(worst(.bf16) <= 2 / 256)
  #expect(worst(.q8_0) <= 3 / 127 / 2 * 1.05)
  // The far end on the side with one step less is cut by a whole step.
  #expect(worst(.q4_0) <= 3 / 8 * 1.05)
}

@Test func `numbers that are too small become zero`() {
  let tiny = [Float](repeating: .leastNonzeroMagnitude, count: 32)
  for format in [BlockFormat.q8_0, .q4_0] {
    let back = format.quantise(tiny).withUnsafeBytes { format.dequantise($0) }
    #expect(back.allSatisfy { $0 == 0 })
  }
}

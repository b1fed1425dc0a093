/// Formats of 256 numbers, in parts of 16 or 32 that have a scale of a few bits.
///
/// Products are taken in the order of llama.cpp's reference, so that the numbers are the same bits.
/// Sources: `block_q2_K` to `block_iq4_xs` in
/// https://github.com/ggml-org/ggml/blob/master/src/ggml-common.h, `dequantize_row_*` in ggml-quants.c.
extension BlockFormat {
  /// What the four bits of IQ4_NL and IQ4_XS stand for.
  static let unevenNumbers: [Float] = [
    -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113,
  ]

  func dequantiseSuperBlock(
    _ block: UnsafeRawBufferPointer, into output: UnsafeMutableBufferPointer<Float>
  ) {
    switch self {
    case .q2_k: Self.dequantiseQ2K(block, into: output)
    case .q3_k: Self.dequantiseQ3K(block, into: output)
    case .q4_k, .q5_k: dequantiseQ45K(block, into: output)
    case .q6_k: Self.dequantiseQ6K(block, into: output)
    case .iq4_xs: Self.dequantiseIQ4XS(block, into: output)
    default: preconditionFailure("\(name) has no blocks of 256")
    }
  }

  /// 16 bytes with a scale below and a minimum above for each 16 numbers; 64 bytes of two bits, of
  /// which byte j has the numbers j, j + 32, j + 64 and j + 96 of a half; d, dmin.
  private static func dequantiseQ2K(
    _ block: UnsafeRawBufferPointer, into output: UnsafeMutableBufferPointer<Float>
  ) {
    let d = Float(half: block, at: 80)
    let dmin = Float(half: block, at: 82)
    for index in 0..<256 {
      let both = block[index / 16]
      let (part, column) = (index / 32, index % 32)
      let bits = block[16 + part / 4 * 32 + column] >> UInt8(2 * (part % 4)) & 3
      output[index] = d * Float(both & 0xF) * Float(bits) - dmin * Float(both >> 4)
    }
  }

  /// 32 bytes with the third bit of the numbers: bit p of byte j is that of number j of the 32 in
  /// part p; 64 bytes of two bits as in Q2_K; 12 bytes with 16 scales of six bits; d.
  private static func dequantiseQ3K(
    _ block: UnsafeRawBufferPointer, into output: UnsafeMutableBufferPointer<Float>
  ) {
    let d = Float(half: block, at: 108)
    for index in 0..<256 {
      let (part, column, sixteenth) = (index / 32, index % 32, index / 16)
      let low = block[96 + sixteenth % 8] >> UInt8(sixteenth / 8 * 4) & 0xF
      let high = block[104 + sixteenth % 4] >> UInt8(sixteenth / 4 * 2) & 3
      let bits = block[32 + part / 4 * 32 + column] >> UInt8(2 * (part % 4)) & 3
      let third = block[column] >> UInt8(part) & 1
      let scale = d * Float(Int(low | high << 4) - 32)
      output[index] = scale * Float(Int(bits | third << 2) - 4)
    }
  }

  /// d, dmin; 12 bytes with eight scales and minima of six bits; in Q5_K 32 bytes whose bit p is the
  /// fifth bit of the numbers of part p; 128 bytes of which each 32 have part 2i below and 2i + 1
  /// above.
  private func dequantiseQ45K(
    _ block: UnsafeRawBufferPointer, into output: UnsafeMutableBufferPointer<Float>
  ) {
    let d = Float(half: block, at: 0)
    let dmin = Float(half: block, at: 2)
    let codes = self == .q5_k ? 48 : 16
    for part in 0..<8 {
      let (scale, minimum) = Self.sixBits(block, part: part)
      for column in 0..<32 {
        let pair = block[codes + part / 2 * 32 + column]
        var bits = part % 2 == 0 ? pair & 0xF : pair >> 4
        if self == .q5_k { bits |= (block[16 + column] >> UInt8(part) & 1) << 4 }
        output[part * 32 + column] = d * Float(scale) * Float(bits) - dmin * Float(minimum)
      }
    }
  }

  /// The scale and minimum of a part, of the 12 bytes from 4 on.
  private static func sixBits(
    _ block: UnsafeRawBufferPointer, part: Int
  ) -> (scale: UInt8, minimum: UInt8) {
    func byte(_ index: Int) -> UInt8 { block[4 + index] }
    if part < 4 { return (byte(part) & 63, byte(part + 4) & 63) }
    return (
      (byte(part + 4) & 0xF) | (byte(part - 4) >> 6) << 4,
      (byte(part + 4) >> 4) | (byte(part) >> 6) << 4
    )
  }

  /// 128 bytes of four bits, 64 of two more, 16 signed scales, d. Of each half, byte j of 64 has the
  /// numbers j and j + 64, and byte j of the 32 with upper bits j, j + 32, j + 64 and j + 96.
  private static func dequantiseQ6K(
    _ block: UnsafeRawBufferPointer, into output: UnsafeMutableBufferPointer<Float>
  ) {
    let d = Float(half: block, at: 208)
    for index in 0..<256 {
      let (half, place) = (index / 128, index % 128)
      let pair = block[half * 64 + place % 64]
      let low = place < 64 ? pair & 0xF : pair >> 4
      let high = block[128 + half * 32 + place % 32] >> UInt8(place / 32 * 2) & 3
      let scale = d * Float(Int8(bitPattern: block[192 + index / 16]))
      output[index] = scale * Float(Int(low | high << 4) - 32)
    }
  }

  /// d; 16 bits and then four bytes with the upper and lower bits of eight scales; 128 bytes, 16 a
  /// part, as in IQ4_NL.
  private static func dequantiseIQ4XS(
    _ block: UnsafeRawBufferPointer, into output: UnsafeMutableBufferPointer<Float>
  ) {
    let d = Float(half: block, at: 0)
    let upper = UInt16(loading: block, at: 2)
    for part in 0..<8 {
      let low = block[4 + part / 2] >> UInt8(part % 2 * 4) & 0xF
      let high = upper >> UInt16(2 * part) & 3
      let scale = d * Float((Int(low) | Int(high) << 4) - 32)
      for column in 0..<32 {
        let pair = block[8 + part * 16 + column % 16]
        let bits = column < 16 ? pair & 0xF : pair >> 4
        output[part * 32 + column] = scale * unevenNumbers[Int(bits)]
      }
    }
  }
}

/// How numbers are stored in a tensor: in blocks of `blockLength` numbers that take `blockBytes`
/// bytes. Everything is little-endian.
package enum BlockFormat: UInt32, Sendable, CaseIterable {
  // The raw values are the numbers of GGML's types in the file.
  case f32 = 0
  case f16 = 1
  /// 32 numbers: a scale d (f16), then 16 bytes; the low four bits of byte j are number j, the high
  /// four number j + 16. A number is d × (bits − 8).
  case q4_0 = 2
  /// As Q4_0, with a second f16 m after the scale: d × bits + m.
  case q4_1 = 3
  /// As Q4_0, with 32 bits after the scale, a fifth bit for each number: d × (bits − 16).
  case q5_0 = 6
  /// As Q5_0, with m after d: d × bits + m.
  case q5_1 = 7
  /// 32 numbers: a scale d (f16), then 32 signed bytes. A number is d × byte.
  case q8_0 = 8
  // 256 numbers in parts of 16 or 32, whose scales (and minima) of a few bits are multiplied by
  // those of the block: see BlockFormat+KQuants.
  case q2_k = 10
  case q3_k = 11
  case q4_k = 12
  case q5_k = 13
  case q6_k = 14
  /// As Q4_0, but the four bits choose one of 16 numbers that are not evenly spaced.
  case iq4_nl = 20
  /// The same in blocks of 256.
  case iq4_xs = 23
  case bf16 = 30

  /// Formats that `quantise` writes.
  package static let writable: [BlockFormat] = [.f32, .f16, .bf16, .q8_0, .q4_0]

  /// Numbers in a block.
  package var blockLength: Int {
    switch self {
    case .f32, .f16, .bf16: 1
    case .q4_0, .q4_1, .q5_0, .q5_1, .q8_0, .iq4_nl: 32
    case .q2_k, .q3_k, .q4_k, .q5_k, .q6_k, .iq4_xs: 256
    }
  }

  /// Bytes of a block.
  package var blockBytes: Int {
    switch self {
    case .f32: 4
    case .f16, .bf16: 2
    case .q4_0, .iq4_nl: 2 + 16
    case .q4_1: 2 + 2 + 16
    case .q5_0: 2 + 4 + 16
    case .q5_1: 2 + 2 + 4 + 16
    case .q8_0: 2 + 32
    case .q2_k: 16 + 64 + 2 + 2
    case .q3_k: 32 + 64 + 12 + 2
    case .q4_k: 2 + 2 + 12 + 128
    case .q5_k: 2 + 2 + 12 + 32 + 128
    case .q6_k: 128 + 64 + 16 + 2
    case .iq4_xs: 2 + 2 + 4 + 128
    }
  }

  /// The bytes that `count` numbers take; nil where `count` is no whole number of blocks or the
  /// product overflows.
  package func byteCount(of count: Int) -> Int? {
    guard count >= 0, count % blockLength == 0 else { return nil }
    let (bytes, overflow) = (count / blockLength).multipliedReportingOverflow(by: blockBytes)
    return overflow ? nil : bytes
  }

  /// The names of all formats, for errors: "F32, F16, …".
  static var names: String { allCases.map(\.name).joined(separator: ", ") }

  package var name: String { "\(self)".uppercased() }
}

// MARK: - To and from Float: plain loops, for tests, fixtures and packing

extension BlockFormat {
  /// Writes the numbers in `bytes` to `output`.
  ///
  /// - Parameters:
  ///   - bytes: whole blocks; no alignment is needed.
  ///   - output: exactly as many numbers as the blocks hold.
  package func dequantise(
    _ bytes: UnsafeRawBufferPointer, into output: UnsafeMutableBufferPointer<Float>
  ) {
    precondition(
      byteCount(of: output.count) == bytes.count,
      "\(output.count) numbers of \(name) do not take \(bytes.count) bytes")
    for block in 0..<(output.count / blockLength) {
      let start = block * blockBytes
      let first = block * blockLength
      switch self {
      case .f32:
        output[first] = Float(bitPattern: UInt32(loading: bytes, at: start))
      case .f16:
        output[first] = Float(half: bytes, at: start)
      case .bf16:
        // The upper half of a Float.
        output[first] = Float(bitPattern: UInt32(UInt16(loading: bytes, at: start)) << 16)
      case .q8_0:
        let scale = Float(half: bytes, at: start)
        for index in 0..<32 {
          output[first + index] = scale * Float(Int8(bitPattern: bytes[start + 2 + index]))
        }
      case .q4_0, .q4_1, .q5_0, .q5_1, .iq4_nl:
        dequantiseNibbles(
          .init(rebasing: bytes[start..<start + blockBytes]),
          into: .init(rebasing: output[first..<first + blockLength]))
      case .q2_k, .q3_k, .q4_k, .q5_k, .q6_k, .iq4_xs:
        dequantiseSuperBlock(
          .init(rebasing: bytes[start..<start + blockBytes]),
          into: .init(rebasing: output[first..<first + blockLength]))
      }
    }
  }

  /// A block of 32 numbers of four or five bits.
  private func dequantiseNibbles(
    _ block: UnsafeRawBufferPointer, into output: UnsafeMutableBufferPointer<Float>
  ) {
    let scale = Float(half: block, at: 0)
    let minimum = self == .q4_1 || self == .q5_1 ? Float(half: block, at: 2) : 0
    let fifths: UInt32 =
      switch self {
      case .q5_0: UInt32(loading: block, at: 2)
      case .q5_1: UInt32(loading: block, at: 4)
      default: 0
      }
    for index in 0..<32 {
      let pair = block[blockBytes - 16 + index % 16]
      let bits = Int(index < 16 ? pair & 0xF : pair >> 4) | Int(fifths >> UInt32(index) & 1) << 4
      output[index] =
        switch self {
        case .q4_0: scale * Float(bits - 8)
        case .q5_0: scale * Float(bits - 16)
        case .iq4_nl: scale * Self.unevenNumbers[bits]
        default: scale * Float(bits) + minimum
        }
    }
  }

  /// The numbers in `bytes`.
  package func dequantise(_ bytes: UnsafeRawBufferPointer) -> [Float] {
    let count = bytes.count / blockBytes * blockLength
    return [Float](unsafeUninitializedCapacity: count) { buffer, initialised in
      dequantise(bytes, into: UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      initialised = count
    }
  }

  /// The blocks that come nearest to `numbers`, as llama.cpp's reference rounds them. Numbers must
  /// be finite.
  ///
  /// - Parameter numbers: whole blocks. The format must be one of `writable`.
  package func quantise(_ numbers: [Float]) -> [UInt8] {
    precondition(
      numbers.count % blockLength == 0,
      "\(numbers.count) numbers are no whole number of \(name) blocks")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count / blockLength * blockBytes)
    for start in stride(from: 0, to: numbers.count, by: blockLength) {
      appendBlock(of: numbers[start..<(start + blockLength)], to: &bytes)
    }
    return bytes
  }

  private func appendBlock(of numbers: ArraySlice<Float>, to bytes: inout [UInt8]) {
    let first = numbers.startIndex
    switch self {
    case .f32: bytes.append(littleEndian: numbers[first].bitPattern)
    case .f16: bytes.append(littleEndian: Float16(numbers[first]).bitPattern)
    case .bf16: bytes.append(littleEndian: Self.bfloat16(numbers[first]))
    case .q8_0:
      let scale = numbers.reduce(0) { max($0, abs($1)) } / 127
      let inverse = Self.inverse(of: scale)
      bytes.append(littleEndian: Float16(scale).bitPattern)
      for number in numbers {
        bytes.append(UInt8(bitPattern: Int8((number * inverse).rounded())))
      }
    case .q4_0:
      // The number farthest from zero becomes bits 0, that is −8: the side with one step more.
      let extreme = numbers.reduce(0) { abs($1) > abs($0) ? $1 : $0 }
      let scale = extreme / -8
      let inverse = Self.inverse(of: scale)
      bytes.append(littleEndian: Float16(scale).bitPattern)
      for index in first..<(first + 16) {
        let low = UInt8(min(15, numbers[index] * inverse + 8.5))
        let high = UInt8(min(15, numbers[index + 16] * inverse + 8.5))
        bytes.append(low | high << 4)
      }
    default: preconditionFailure("\(name) is not written")
    }
  }

  /// 1 / scale; 0 where that is not finite: numbers too small for a scale are stored as zero.
  private static func inverse(of scale: Float) -> Float {
    let inverse = 1 / scale
    return inverse.isFinite ? inverse : 0
  }

  /// The upper half of a Float, rounded to nearest, ties to even; a NaN stays one.
  private static func bfloat16(_ number: Float) -> UInt16 {
    let bits = number.bitPattern
    if number.isNaN { return UInt16(bits >> 16) | 0x40 }
    return UInt16((bits + 0x7FFF + (bits >> 16 & 1)) >> 16)
  }
}

extension Float {
  /// The half-precision number at `offset`.
  init(half bytes: UnsafeRawBufferPointer, at offset: Int) {
    self.init(Float16(bitPattern: UInt16(loading: bytes, at: offset)))
  }
}

extension FixedWidthInteger {
  /// The little-endian number at `offset`, which needs no alignment.
  init(loading bytes: UnsafeRawBufferPointer, at offset: Int) {
    self.init(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Self.self))
  }
}

extension [UInt8] {
  mutating func append(littleEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

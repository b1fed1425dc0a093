/// How numbers are stored in a tensor: in blocks of `blockLength` numbers that take `blockBytes`
/// bytes. Everything is little-endian.
package enum BlockFormat: UInt32, Sendable, CaseIterable {
  // The raw values are the numbers of GGML's types in the file.
  case f32 = 0
  case f16 = 1
  /// 32 numbers: a scale d (f16), then 16 bytes; the low four bits of byte j are number j, the high
  /// four number j + 16. A number is d × (bits − 8).
  case q4_0 = 2
  /// 32 numbers: a scale d (f16), then 32 signed bytes. A number is d × byte.
  case q8_0 = 8
  case bf16 = 30

  /// Numbers in a block.
  package var blockLength: Int {
    switch self {
    case .f32, .f16, .bf16: 1
    case .q4_0, .q8_0: 32
    }
  }

  /// Bytes of a block.
  package var blockBytes: Int {
    switch self {
    case .f32: 4
    case .f16, .bf16: 2
    case .q4_0: 2 + 16
    case .q8_0: 2 + 32
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
        output[first] = Float(Float16(bitPattern: UInt16(loading: bytes, at: start)))
      case .bf16:
        // The upper half of a Float.
        output[first] = Float(bitPattern: UInt32(UInt16(loading: bytes, at: start)) << 16)
      case .q8_0:
        let scale = Float(Float16(bitPattern: UInt16(loading: bytes, at: start)))
        for index in 0..<32 {
          output[first + index] = scale * Float(Int8(bitPattern: bytes[start + 2 + index]))
        }
      case .q4_0:
        let scale = Float(Float16(bitPattern: UInt16(loading: bytes, at: start)))
        for index in 0..<16 {
          let pair = bytes[start + 2 + index]
          output[first + index] = scale * (Float(pair & 0xF) - 8)
          output[first + 16 + index] = scale * (Float(pair >> 4) - 8)
        }
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
  /// - Parameter numbers: whole blocks.
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

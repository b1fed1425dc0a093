import CKernels

/// Operations on vectors of floats. Sizes are checked here, and trusted below.
package enum Vectors {
  /// y = x / √(mean(x²) + epsilon) · weight, for each row.
  ///
  /// - Parameters:
  ///   - x: (tokens, width)
  ///   - weight: (width)
  ///   - y: (tokens, width)
  package static func normalise(
    _ x: UnsafeBufferPointer<Float>, weight: [Float], epsilon: Float,
    into y: UnsafeMutableBufferPointer<Float>, pool: ThreadPool
  ) {
    let width = weight.count
    precondition(
      width > 0 && x.count == y.count && x.count % width == 0,
      "rows of \(width) from \(x.count) numbers to \(y.count)")
    guard let x = x.baseAddress, let start = y.baseAddress else { return }
    pool.forEachRange(of: y.count / width, length: 16) { range in
      for token in range {
        ck_rms_norm(width, x + token * width, weight, epsilon, start + token * width)
      }
    }
  }

  /// y = (x − mean(x)) / √(variance(x) + epsilon) · weight + bias, for each row.
  package static func normaliseAroundMean(
    _ x: UnsafeBufferPointer<Float>, weight: [Float], bias: [Float], epsilon: Float,
    into y: UnsafeMutableBufferPointer<Float>, pool: ThreadPool
  ) {
    let width = weight.count
    precondition(
      width > 0 && bias.count == width && x.count == y.count && x.count % width == 0,
      "rows of \(width) from \(x.count) numbers to \(y.count)")
    guard let x = x.baseAddress, let start = y.baseAddress else { return }
    pool.forEachRange(of: y.count / width, length: 16) { range in
      for token in range {
        ck_layer_norm(width, x + token * width, weight, bias, epsilon, start + token * width)
      }
    }
  }

  /// gate = gate / (1 + exp(−gate)) · up.
  package static func siluMultiply(
    _ gate: UnsafeMutableBufferPointer<Float>, _ up: UnsafeBufferPointer<Float>, pool: ThreadPool
  ) {
    precondition(gate.count == up.count, "\(gate.count) gates for \(up.count) numbers")
    guard let start = gate.baseAddress, let up = up.baseAddress else { return }
    pool.forEachRange(of: gate.count, length: 8192) { range in
      ck_silu_multiply(range.count, start + range.lowerBound, up + range.lowerBound)
    }
  }

  /// gate = gelu(gate) · up, with the approximation by a hyperbolic tangent.
  package static func geluMultiply(
    _ gate: UnsafeMutableBufferPointer<Float>, _ up: UnsafeBufferPointer<Float>, pool: ThreadPool
  ) {
    precondition(gate.count == up.count, "\(gate.count) gates for \(up.count) numbers")
    guard let start = gate.baseAddress, let up = up.baseAddress else { return }
    pool.forEachRange(of: gate.count, length: 8192) { range in
      ck_gelu_multiply(range.count, start + range.lowerBound, up + range.lowerBound)
    }
  }

  /// x = gelu(x), with the same approximation.
  package static func gelu(_ x: UnsafeMutableBufferPointer<Float>, pool: ThreadPool) {
    guard let start = x.baseAddress else { return }
    pool.forEachRange(of: x.count, length: 8192) { range in
      ck_gelu(range.count, start + range.lowerBound)
    }
  }

  /// x += bias, for each row.
  package static func addToRows(
    _ x: UnsafeMutableBufferPointer<Float>, _ bias: [Float], pool: ThreadPool
  ) {
    let width = bias.count
    precondition(width > 0 && x.count % width == 0, "\(x.count) plus rows of \(width)")
    guard let start = x.baseAddress else { return }
    pool.forEachRange(of: x.count / width, length: 16) { range in
      for row in range { ck_add(width, start + row * width, bias) }
    }
  }

  /// x = x · factor.
  package static func scale(_ x: UnsafeMutableBufferPointer<Float>, by factor: Float) {
    ck_scale(x.count, factor, x.baseAddress)
  }

  /// x = cap · tanh(x / cap).
  package static func softCap(_ x: UnsafeMutableBufferPointer<Float>, cap: Float) {
    ck_soft_cap(x.count, cap, x.baseAddress)
  }

  /// x += y.
  package static func add(
    _ x: UnsafeMutableBufferPointer<Float>, _ y: UnsafeBufferPointer<Float>, pool: ThreadPool
  ) {
    precondition(x.count == y.count, "\(x.count) numbers plus \(y.count)")
    guard let start = x.baseAddress, let y = y.baseAddress else { return }
    pool.forEachRange(of: x.count, length: 8192) { range in
      ck_add(range.count, start + range.lowerBound, y + range.lowerBound)
    }
  }
}

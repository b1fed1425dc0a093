import CKernels
import Glibc

/// Rotary position embeddings: pairs of numbers of each head turn by position × frequency.
/// Source: Su et al. (2021), https://arxiv.org/abs/2104.09864
package struct Rotation: Sendable {
  /// Which numbers of a head make pair i of n.
  package enum Pairing: Sendable, Hashable {
    /// x[2i] and x[2i + 1]
    case neighbours
    /// x[i] and x[i + n]
    case halves
  }

  /// Radians a position, one for each pair that turns.
  package let frequencies: [Double]
  package let pairing: Pairing
  /// Multiplies what turned; 1 but for models whose context was stretched.
  package let magnitude: Double
  /// (positions, pairs)
  private var cosines: [Float] = []
  private var sines: [Float] = []

  package init(
    frequencies: [Double], pairing: Pairing = .neighbours, magnitude: Double = 1
  ) {
    self.frequencies = frequencies
    self.pairing = pairing
    self.magnitude = magnitude
  }

  /// Prepares the angles of some positions.
  package mutating func prepare(_ positions: some Sequence<Int>) {
    cosines.removeAll(keepingCapacity: true)
    sines.removeAll(keepingCapacity: true)
    for position in positions {
      for frequency in frequencies {
        let angle = Double(position) * frequency
        cosines.append(Float(cos(angle) * magnitude))
        sines.append(Float(sin(angle) * magnitude))
      }
    }
  }

  /// Turns all heads of a token.
  ///
  /// - Parameters:
  ///   - x: (heads, head size)
  ///   - index: which of the prepared positions it stands at.
  package func turn(_ x: UnsafeMutableBufferPointer<Float>, headSize: Int, index: Int) {
    let pairs = frequencies.count
    precondition(headSize > 0 && x.count % headSize == 0 && 2 * pairs <= headSize, "\(pairs) pairs")
    precondition(index >= 0 && (index + 1) * pairs <= cosines.count, "position \(index)")
    guard let start = x.baseAddress else { return }
    let (step, distance) = pairing == .neighbours ? (2, 1) : (1, pairs)
    cosines.withUnsafeBufferPointer { cosines in
      sines.withUnsafeBufferPointer { sines in
        guard let cosines = cosines.baseAddress, let sines = sines.baseAddress else { return }
        for head in 0..<(x.count / headSize) {
          ck_rotate(
            pairs, step, distance, cosines + index * pairs, sines + index * pairs,
            start + head * headSize)
        }
      }
    }
  }
}

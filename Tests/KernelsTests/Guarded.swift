import TestSupport

/// Numbers with NaN before and behind them: reading past an edge shows in the result, writing past
/// it in `isIntact`.
final class Guarded {
  private static let margin = 64
  private let all: UnsafeMutableBufferPointer<Float>
  let numbers: UnsafeMutableBufferPointer<Float>

  /// - Parameter values: NaN by default.
  init(count: Int, _ value: (Int) -> Float = { _ in .nan }) {
    all = .allocate(capacity: count + 2 * Self.margin)
    all.initialize(repeating: .nan)
    numbers = .init(rebasing: all[Self.margin..<Self.margin + count])
    for index in 0..<count { numbers[index] = value(index) }
  }

  convenience init(_ values: [Float]) { self.init(count: values.count) { values[$0] } }

  deinit { all.deallocate() }

  var readOnly: UnsafeBufferPointer<Float> { .init(numbers) }
  var start: UnsafeMutablePointer<Float>? { numbers.baseAddress }
  var array: [Float] { Array(numbers) }
  var bits: [UInt32] { numbers.map(\.bitPattern) }

  var isIntact: Bool {
    all.prefix(Self.margin).allSatisfy(\.isNaN) && all.suffix(Self.margin).allSatisfy(\.isNaN)
  }
}

extension SplitMix64 {
  /// `count` numbers between −1 and 1.
  mutating func floats(_ count: Int) -> [Float] {
    (0..<count).map { _ in Float.random(in: -1...1, using: &self) }
  }
}

/// The largest difference, relative to the largest expected number. A NaN makes it infinite.
func difference(_ actual: [Float], _ expected: [Double]) -> Double {
  guard actual.count == expected.count else { return .infinity }
  let scale = expected.reduce(1e-30) { max($0, abs($1)) }
  return zip(actual, expected).reduce(0) { largest, pair in
    let difference = abs(Double(pair.0) - pair.1) / scale
    return difference.isNaN ? .infinity : max(largest, difference)
  }
}

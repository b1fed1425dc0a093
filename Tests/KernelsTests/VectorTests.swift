import CKernels
import Foundation
import TestSupport
import Testing

@testable import Kernels

@Suite struct VectorTests {
  /// Its own: a pool serves one caller, and tests run side by side.
  private let pool = ThreadPool(threads: 2)
  private static let lengths = [1, 15, 16, 17, 33, 256, 1000]

  @Test func `exp is at most 2 units in the last place off`() {
    var inputs: [Float] = stride(from: -87.29, through: 88.7, by: 0.0037).map { Float($0) }
    inputs += [0, -0.0, 1e-30, -1e-30, .leastNonzeroMagnitude]
    let y = Guarded(count: inputs.count)
    let x = Guarded(inputs)
    ck_exp(inputs.count, x.start, y.start)
    var worst = 0.0
    for (input, output) in zip(inputs, y.array) {
      let exact = exp(Double(input))
      worst = max(worst, abs(Double(output) - exact) / Double(Float(exact).ulp))
    }
    print("exp: \(worst) units in the last place at most")
    #expect(worst <= 2)
    #expect(y.isIntact)
  }

  @Test func `exp of the extremes is 0, infinite or NaN`() {
    let x = Guarded([-.infinity, -1000, -87.4, 88.8, 1000, .infinity, .nan])
    let y = Guarded(count: 7)
    ck_exp(7, x.start, y.start)
    #expect(Array(y.array.prefix(6)) == [0, 0, 0, .infinity, .infinity, .infinity])
    #expect(y.array[6].isNaN)
  }

  @Test func `norms agree with the plain loop`() {
    for width in Self.lengths {
      var random = SplitMix64(seed: UInt64(width))
      let x = Guarded(random.floats(3 * width))
      let weight = random.floats(width)
      let y = Guarded(count: 3 * width)
      Vectors.normalise(
        x.readOnly, weight: weight, epsilon: 1e-5, into: y.numbers, pool: pool)
      let expected = (0..<3 * width).map { index in
        let row = x.array[index / width * width..<(index / width + 1) * width]
        let mean = row.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(width)
        return Double(x.array[index]) / (mean + 1e-5).squareRoot() * Double(weight[index % width])
      }
      #expect(difference(y.array, expected) < 1e-6)
      #expect(y.isIntact)
    }
  }

  @Test func `gates agree with the plain loop`() {
    for length in Self.lengths + [20_000] {
      var random = SplitMix64(seed: UInt64(length))
      let gates = random.floats(length).map { $0 * 20 }
      let up = Guarded(random.floats(length))
      let gate = Guarded(gates)
      Vectors.siluMultiply(gate.numbers, up.readOnly, pool: pool)
      let expected = zip(gates, up.array).map {
        Double($0) / (1 + exp(-Double($0))) * Double($1)
      }
      #expect(difference(gate.array, expected) < 1e-6)
      #expect(gate.isIntact)
    }
    let extreme = Guarded([-1000, 1000, -.infinity])
    let ones = Guarded([1, 1, 0])
    Vectors.siluMultiply(extreme.numbers, ones.readOnly, pool: pool)
    #expect(extreme.array[0] == 0)
    #expect(extreme.array[1] == 1000)
    #expect(extreme.array[2].isNaN)
  }

  @Test func `softmax agrees with the plain loop and is zero beyond its count`() {
    for count in Self.lengths {
      var random = SplitMix64(seed: UInt64(count))
      let padded = (count + 15) / 16 * 16 + 16
      let scores = random.floats(count).map { $0 * 30 }
      let x = Guarded(count: padded) { $0 < count ? scores[$0] : .nan }
      let denominator = ck_softmax(0, count, padded, 0.5, 0, x.start)
      let top = scores.reduce(-.infinity, max)
      let powers = scores.map { exp(Double($0 - top) * 0.5) }
      let sum = powers.reduce(0, +)
      let weights = x.array.prefix(count).map { $0 / denominator }
      #expect(difference(weights, powers.map { $0 / sum }) < 1e-6)
      #expect(x.array.dropFirst(count).allSatisfy { $0 == 0 })
      #expect(x.isIntact)
      // The padding changes no bit.
      let tight = Guarded(count: (count + 15) / 16 * 16) { $0 < count ? scores[$0] : .nan }
      #expect(ck_softmax(0, count, tight.numbers.count, 0.5, 0, tight.start) == denominator)
      #expect(Array(tight.bits.prefix(count)) == Array(x.bits.prefix(count)))
    }
  }

  @Test func `halves of a head turn with each other, and the magnitude multiplies them`() {
    var rotation = Rotation(frequencies: [1, 0.25], pairing: .halves, magnitude: 1.5)
    rotation.prepare([7])
    let x = Guarded((0..<5).map { Float($0) + 1 })
    rotation.turn(x.numbers, headSize: 5, index: 0)
    let (c, s) = ([cos(7.0), cos(1.75)], [sin(7.0), sin(1.75)])
    let expected = [
      1 * c[0] - 3 * s[0], 2 * c[1] - 4 * s[1], 1 * s[0] + 3 * c[0], 2 * s[1] + 4 * c[1],
    ].map { $0 * 1.5 }
    #expect(difference(x.array, expected + [5]) < 1e-6)
  }

  @Test func `layer norms, GELU and soft caps agree with the plain loop`() {
    for width in Self.lengths {
      var random = SplitMix64(seed: UInt64(width))
      let x = Guarded(random.floats(2 * width).map { $0 * 4 + 1 })
      let (weight, bias) = (random.floats(width), random.floats(width))
      let y = Guarded(count: 2 * width)
      Vectors.normaliseAroundMean(
        x.readOnly, weight: weight, bias: bias, epsilon: 1e-5, into: y.numbers, pool: pool)
      let expected = (0..<2 * width).map { index in
        let row = x.array[index / width * width..<(index / width + 1) * width].map(Double.init)
        let mean = row.reduce(0, +) / Double(width)
        let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(width)
        return (Double(x.array[index]) - mean) / (variance + 1e-5).squareRoot()
          * Double(weight[index % width]) + Double(bias[index % width])
      }
      #expect(difference(y.array, expected) < 1e-5)
      #expect(y.isIntact)
      func gelu(_ x: Float) -> Double {
        let x = Double(x)
        return 0.5 * x * (1 + tanh((2 / Double.pi).squareRoot() * (x + 0.044715 * x * x * x)))
      }
      let (gate, alone, capped) = (Guarded(x.array), Guarded(x.array), Guarded(x.array))
      Vectors.geluMultiply(gate.numbers, y.readOnly, pool: pool)
      Vectors.gelu(alone.numbers, pool: pool)
      Vectors.softCap(capped.numbers, cap: 2)
      #expect(difference(gate.array, zip(x.array, y.array).map { gelu($0) * Double($1) }) < 1e-6)
      #expect(difference(alone.array, x.array.map(gelu)) < 1e-6)
      #expect(difference(capped.array, x.array.map { 2 * tanh(Double($0) / 2) }) < 1e-6)
      #expect(gate.isIntact && alone.isIntact && capped.isIntact)
    }
  }

  @Test func `neighbouring pairs turn by position times frequency`() {
    var rotation = Rotation(frequencies: [1, 0.25])
    rotation.prepare(1000..<1003)
    let x = Guarded((0..<12).map { Float($0) + 1 })
    rotation.turn(x.numbers, headSize: 6, index: 2)
    var expected: [Double] = []
    for head in 0..<2 {
      for (pair, frequency) in [1, 0.25].enumerated() {
        let (a, b) = (Double(head * 6 + pair * 2 + 1), Double(head * 6 + pair * 2 + 2))
        let angle = 1002 * frequency
        expected += [a * cos(angle) - b * sin(angle), a * sin(angle) + b * cos(angle)]
      }
      // Numbers beyond the pairs stay.
      expected += [Double(head * 6 + 5), Double(head * 6 + 6)]
    }
    #expect(difference(x.array, expected) < 1e-6)
    #expect(x.isIntact)
  }
}

@Suite struct AttentionTests {
  /// Its own: a pool serves one caller, and tests run side by side.
  private let pool = ThreadPool(threads: 3)

  struct Shape: Sendable {
    let queryHeads: Int
    let heads: Int
    let size: Int
    var format = CacheFormat.f32
    var cap: Float = 0
    var window = 0
  }

  /// Every position's query, key and value, and a view that holds them.
  private struct Setup {
    let shape: Shape
    let tokens: Int
    let queries: Guarded
    let keys: [Float]
    let values: [Float]
    let memory: [Guarded]
    let view: KeyValueView
    let scoring: KeyValueView.Scoring

    init(_ shape: Shape, tokens: Int) {
      self.shape = shape
      self.tokens = tokens
      var random = SplitMix64(seed: 9)
      let width = shape.heads * shape.size
      func numbers(_ factor: Float) -> [Float] {
        let numbers = random.floats(tokens * width).map { $0 * factor }
        switch shape.format {
        case .f32: return numbers
        case .f16: return numbers.map { Float(Float16($0)) }
        case .q8_0: return Self.rounded(numbers, headSize: shape.size)
        }
      }
      queries = Guarded(random.floats(tokens * shape.queryHeads * shape.size).map { $0 * 3 })
      keys = numbers(3)
      values = numbers(1)
      scoring = .init(
        scale: 1 / Float(shape.size).squareRoot(), cap: shape.cap, window: shape.window)
      let capacity = KeyValueView.padded(tokens) + 16
      // What was never stored is NaN: nothing of it may show.
      let count = shape.heads * capacity / 4
      memory = [
        Guarded(count: count * shape.format.keyBytes(headSize: shape.size) / 16),
        Guarded(count: count * shape.format.valueBytes(headSize: shape.size)),
      ]
      view = KeyValueView(
        heads: shape.heads, headSize: shape.size, capacity: capacity, format: shape.format,
        keys: .init(memory[0].numbers), values: .init(memory[1].numbers))
      for token in 0..<tokens {
        keys.withUnsafeBufferPointer { keys in
          values.withUnsafeBufferPointer { values in
            view.store(
              key: .init(rebasing: keys[token * width..<(token + 1) * width]),
              value: .init(rebasing: values[token * width..<(token + 1) * width]), at: token)
          }
        }
      }
    }

    /// Vectors as bytes with an f16 scale for each 32 numbers or the rest of them.
    private static func rounded(_ numbers: [Float], headSize: Int) -> [Float] {
      stride(from: 0, to: numbers.count, by: headSize).flatMap { start in
        stride(from: start, to: start + headSize, by: 32).flatMap { block -> [Float] in
          let part = numbers[block..<min(block + 32, start + headSize)]
          let largest = part.reduce(0) { max($0, abs($1)) }
          let scale = Float(Float16(largest / 127))
          return part.map {
            max(-127, min(127, $0 * (1 / scale))).rounded(.toNearestOrEven) * scale
          }
        }
      }
    }

    /// The plain loop for one query: (head size).
    func plain(token: Int, head: Int) -> [Double] {
      let size = shape.size
      let shared = head / (shape.queryHeads / shape.heads)
      func number(_ array: [Float], _ position: Int, _ index: Int) -> Double {
        Double(array[(position * shape.heads + shared) * size + index])
      }
      let query = queries.array.dropFirst((token * shape.queryHeads + head) * size).prefix(size)
      let first = shape.window > 0 ? max(0, token - shape.window + 1) : 0
      let powers: [Double] = (0...token).map { position in
        if position < first { return 0 }
        var score = 0.0
        for (index, value) in query.enumerated() {
          score += Double(value) * number(keys, position, index)
        }
        score /= Double(size).squareRoot()
        let cap = Double(shape.cap)
        return exp(cap > 0 ? cap * tanh(score / cap) : score)
      }
      let sum = powers.reduce(0, +)
      return (0..<size).map { index in
        (0...token).reduce(0) { $0 + powers[$1] / sum * number(values, $1, index) }
      }
    }
  }

  private static let shapes = [
    Shape(queryHeads: 4, heads: 2, size: 16), Shape(queryHeads: 3, heads: 1, size: 12),
    Shape(queryHeads: 2, heads: 2, size: 64),
    Shape(queryHeads: 14, heads: 2, size: 20, format: .f16),
    Shape(queryHeads: 4, heads: 4, size: 16, cap: 3, window: 5),
    Shape(queryHeads: 5, heads: 1, size: 32, format: .f16, cap: 8, window: 17),
    Shape(queryHeads: 6, heads: 2, size: 64, format: .q8_0),
    Shape(queryHeads: 3, heads: 1, size: 80, format: .q8_0, cap: 8, window: 17),
    Shape(queryHeads: 2, heads: 2, size: 12, format: .q8_0),
  ]

  @Test(arguments: shapes)
  func `attention agrees with the plain loop`(shape: Shape) {
    for tokens in [1, 5, 6, 17, 40] {
      let setup = Setup(shape, tokens: tokens)
      let output = Guarded(count: setup.queries.numbers.count)
      setup.view.attend(
        setup.queries.readOnly, queryHeads: shape.queryHeads, first: 0, setup.scoring,
        into: output.numbers,
        pool: pool)
      let expected = (0..<tokens).flatMap { token in
        (0..<shape.queryHeads).flatMap { setup.plain(token: token, head: $0) }
      }
      #expect(difference(output.array, expected) < 3e-6)
      #expect(output.isIntact && setup.memory.allSatisfy { $0.isIntact })
    }
  }

  @Test(arguments: [Float.nan, .infinity, 1e10])
  func `a key or value that 8 bits can't hold shows in the result`(number: Float) {
    let setup = Setup(Shape(queryHeads: 1, heads: 1, size: 32, format: .q8_0), tokens: 3)
    var key = [Float](repeating: 0.5, count: 32)
    let value = key
    key[7] = number
    key.withUnsafeBufferPointer { key in
      value.withUnsafeBufferPointer { setup.view.store(key: key, value: $0, at: 1) }
    }
    let output = Guarded(count: setup.queries.numbers.count)
    setup.view.attend(
      setup.queries.readOnly, queryHeads: 1, first: 0, setup.scoring, into: output.numbers,
      pool: pool)
    #expect(output.array.prefix(32).allSatisfy { $0.isFinite })
    #expect(output.array.dropFirst(32).allSatisfy { !$0.isFinite })
  }

  @Test(arguments: shapes)
  func `a query's attention has the same bits in any batch`(shape: Shape) {
    let setup = Setup(shape, tokens: 40)
    let width = shape.queryHeads * shape.size
    func attend(_ range: Range<Int>) -> [UInt32] {
      let output = Guarded(count: range.count * width)
      setup.view.attend(
        .init(
          rebasing: setup.queries.readOnly[range.lowerBound * width..<range.upperBound * width]),
        queryHeads: shape.queryHeads, first: range.lowerBound, setup.scoring, into: output.numbers,
        pool: pool)
      return output.bits
    }
    let whole = attend(0..<40)
    #expect((0..<40).flatMap { attend($0..<($0 + 1)) } == whole)
    #expect(attend(0..<7) + attend(7..<33) + attend(33..<40) == whole)
  }
}

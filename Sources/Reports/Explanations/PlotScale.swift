/// A range of values, and round numbers to mark on it.
struct PlotScale {
  let low: Double
  let high: Double

  /// - Parameters:
  ///   - includesZero: whether the range is stretched to 0.
  ///   - margin: room beyond the outermost values, as a share of the range; none below a 0 that is stretched to.
  init(_ values: some Sequence<Double>, includesZero: Bool = false, margin: Double = 0) {
    var low = includesZero ? 0 : Double.infinity
    var high = includesZero ? 0 : -Double.infinity
    for value in values where value.isFinite {
      low = min(low, value)
      high = max(high, value)
    }
    if !(low <= high) { (low, high) = (0, 1) }
    if low == high { (low, high) = (low - 0.5, high + 0.5) }
    let room = (high - low) * margin
    self.low = includesZero && low == 0 ? 0 : low - room
    self.high = includesZero && high == 0 ? 0 : high + room
  }

  /// 0 at the low end, 1 at the high end.
  func place(_ value: Double) -> Double { min(1, max(0, (value - low) / (high - low))) }

  /// About `count` round numbers in the range.
  func marks(_ count: Int) -> [Double] {
    let rough = (high - low) / Double(max(1, count))
    var unit = 1.0
    while unit * 10 <= rough { unit *= 10 }
    while unit > rough { unit /= 10 }
    let step = [1, 2, 5, 10].map { $0 * unit }.first { $0 >= rough } ?? unit * 10
    var marks: [Double] = []
    var value = (low / step).rounded(.up) * step
    while value <= high + step * 1e-9, marks.count < 50 {
      marks.append(abs(value) < step * 1e-9 ? 0 : value)
      value += step
    }
    return marks
  }

  static func label(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e6 { return String(Int(value)) }
    if abs(value) >= 1e6 {
      return
        "\(String(Int((value / 1e5).rounded())).dropLast()).\(abs(Int((value / 1e5).rounded())) % 10)M"
    }
    let text = String((value * 1000).rounded() / 1000)
    return text
  }
}

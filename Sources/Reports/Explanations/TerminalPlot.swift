package import ResultTables

/// A picture drawn in characters: dots as Braille patterns, two by four to a cell; bars as blocks.
struct TerminalPlot {
  private let picture: Picture
  private let width: Int
  private let height: Int

  private static let margin = 9

  /// - Parameter width: columns of the terminal.
  init(_ picture: Picture, width: Int) {
    self.picture = picture
    self.width = max(30, min(100, width))
    height = 14
  }

  var text: String {
    switch picture.shape {
    case .histogram: histogram
    case .bars, .dots: rows
    default: scatter
    }
  }

  // MARK: dots

  private var scatter: String {
    let columns = width - Self.margin - 1
    let includesZero = picture.shape == .qq || picture.shape == .manhattan
    let xs = PlotScale(picture.points.map(\.x), includesZero: picture.shape == .qq)
    let ys = PlotScale(picture.points.map(\.y) + picture.lines, includesZero: includesZero)
    var cells = [[UInt8]](repeating: [UInt8](repeating: 0, count: columns), count: height)
    func mark(_ x: Double, _ y: Double) {
      let dotX = min(columns * 2 - 1, Int(xs.place(x) * Double(columns * 2 - 1) + 0.5))
      let dotY = min(height * 4 - 1, Int((1 - ys.place(y)) * Double(height * 4 - 1) + 0.5))
      cells[dotY / 4][dotX / 2] |= Self.bit(dotX % 2, dotY % 4)
    }
    for point in picture.points where point.x.isFinite && point.y.isFinite {
      mark(point.x, point.y)
    }
    if picture.shape == .qq {
      // The diagonal of no association, dotted.
      let end = min(xs.high, ys.high)
      for i in stride(from: 0.0, through: 1, by: 0.02) { mark(end * i, end * i) }
    }
    for line in picture.lines {
      for column in stride(from: 0, to: columns * 2, by: 4) {
        mark(xs.low + (xs.high - xs.low) * Double(column) / Double(columns * 2), line)
      }
    }
    var lines = [picture.title + "  (" + picture.yLabel + " against " + picture.xLabel + ")"]
    let marks = ys.marks(4)
    for (row, bytes) in cells.enumerated() {
      let top = ys.high - (ys.high - ys.low) * Double(row) / Double(height)
      let bottom = ys.high - (ys.high - ys.low) * Double(row + 1) / Double(height)
      let label =
        marks.first { $0 <= top && ($0 > bottom || row == height - 1 && $0 >= bottom) }.map(
          PlotScale.label) ?? ""
      let drawn = String(
        String.UnicodeScalarView(bytes.map { Unicode.Scalar(0x2800 + UInt32($0)) ?? " " }))
      lines.append(Self.right(label, Self.margin - 1) + "│" + drawn)
    }
    lines.append(Self.right("", Self.margin - 1) + "└" + String(repeating: "─", count: columns))
    lines.append(axis(xs, columns))
    return lines.joined(separator: "\n")
  }

  private func axis(_ xs: PlotScale, _ columns: Int) -> String {
    var row = [Character](repeating: " ", count: columns + 12)
    let labels =
      picture.ticks.isEmpty || picture.shape != .manhattan
      ? xs.marks(5).map { (xs.place($0), PlotScale.label($0)) }
      : picture.ticks.map { (xs.place($0.x), $0.text) }
    var free = 0
    for (place, text) in labels {
      let start = max(0, Int(place * Double(columns - 1)) - text.count / 2)
      guard start >= free, start + text.count < row.count else { continue }
      for (i, character) in text.enumerated() { row[start + i] = character }
      free = start + text.count + 1
    }
    return String(repeating: " ", count: Self.margin) + String(row).trimmingEnd
  }

  /// https://www.unicode.org/charts/PDF/U2800.pdf
  private static func bit(_ x: Int, _ y: Int) -> UInt8 {
    y == 3 ? (x == 0 ? 0x40 : 0x80) : 1 << UInt8(y + 3 * x)
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  // MARK: bars

  private var histogram: String {
    let ys = PlotScale(picture.points.map(\.y), includesZero: true)
    let wide = max(1, (width - Self.margin - 1) / max(1, picture.points.count))
    let blocks: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let tall = 8
    var lines = [picture.title + "  (" + picture.yLabel + " by " + picture.xLabel + ")"]
    for row in 0..<tall {
      var drawn = ""
      for point in picture.points {
        let eighths = Int((ys.place(point.y) * Double(tall * 8)).rounded()) - (tall - 1 - row) * 8
        drawn += String(repeating: blocks[max(0, min(8, eighths))], count: wide)
      }
      let label = row == 0 ? PlotScale.label(ys.high) : row == tall - 1 ? "0" : ""
      lines.append(Self.right(label, Self.margin - 1) + "│" + drawn)
    }
    let columns = wide * picture.points.count
    lines.append(Self.right("", Self.margin - 1) + "└" + String(repeating: "─", count: columns))
    lines.append(String(repeating: " ", count: Self.margin) + "0" + Self.right("1", columns - 1))
    return lines.joined(separator: "\n")
  }

  private var rows: String {
    let xs = PlotScale(picture.points.map(\.x), includesZero: true)
    let names = picture.ticks.map { String($0.text.prefix(32)) }
    let margin = (names.map(\.count).max() ?? 0) + 1
    let room = max(10, width - margin - 12)
    var lines = [picture.title + "  (" + picture.xLabel + ")"]
    for (i, point) in picture.points.prefix(20).enumerated() {
      let name = names.indices.contains(i) ? names[i] : ""
      let length = Int((xs.place(point.x) * Double(room)).rounded())
      let sign: Character =
        picture.shape == .bars ? "█" : point.size > 0.8 ? "⬤" : point.size > 0.5 ? "●" : "•"
      let bar =
        picture.shape == .bars
        ? String(repeating: sign, count: length)
        : String(repeating: "·", count: max(0, length - 1)) + String(sign)
      lines.append(
        Self.right(name, margin - 1) + " │" + bar + " "
          + PlotScale.label((point.x * 10).rounded() / 10))
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var view = self[...]
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}

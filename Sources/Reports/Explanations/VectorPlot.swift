package import ResultTables

/// A picture as SVG: plain shapes and text, no script, the same bytes for the same points.
package struct VectorPlot {
  private let picture: Picture
  private let width = 640.0
  private let height = 420.0
  private let left: Double
  private let right = 20.0
  private let top = 40.0
  private let bottom = 50.0

  package init(_ picture: Picture) {
    self.picture = picture
    left = picture.shape == .dots || picture.shape == .bars ? 250 : 60
  }

  /// A name for its file: "volcano.svg".
  package var fileName: String { "\(picture.shape.rawValue).svg" }

  package var svg: String {
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(Self.number(width))\" height=\"\(Self.number(height))\" viewBox=\"0 0 \(Self.number(width)) \(Self.number(height))\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\">",
      "<title>\(HTMLText.escaped(picture.title))</title>",
      "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>",
      "<text x=\"\(Self.number(width / 2))\" y=\"22\" text-anchor=\"middle\" font-size=\"15\">\(HTMLText.escaped(picture.title))</text>",
    ]
    switch picture.shape {
    case .histogram: parts += histogram
    case .dots, .bars: parts += rows
    default: parts += scatter
    }
    return (parts + ["</svg>"]).joined(separator: "\n")
  }

  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0
      ? String(tenths / 10)
      : "\(tenths < 0 && tenths > -10 ? "-" : "")\(tenths / 10).\(abs(tenths) % 10)"
  }

  private func x(_ place: Double) -> Double { left + place * (width - left - right) }
  private func y(_ place: Double) -> Double { height - bottom - place * (height - top - bottom) }

  private func frame(_ xs: PlotScale?, _ ys: PlotScale?) -> [String] {
    var parts = [
      "<path d=\"M\(Self.number(left)) \(Self.number(top))V\(Self.number(height - bottom))H\(Self.number(width - right))\" fill=\"none\" stroke=\"black\"/>"
    ]
    for mark in xs?.marks(6) ?? [] {
      let at = Self.number(x(xs?.place(mark) ?? 0))
      parts.append("<path d=\"M\(at) \(Self.number(height - bottom))v5\" stroke=\"black\"/>")
      parts.append(text(PlotScale.label(mark), at, Self.number(height - bottom + 18), "middle"))
    }
    for mark in ys?.marks(6) ?? [] {
      let at = y(ys?.place(mark) ?? 0)
      parts.append("<path d=\"M\(Self.number(left)) \(Self.number(at))h-5\" stroke=\"black\"/>")
      parts.append(text(PlotScale.label(mark), Self.number(left - 8), Self.number(at + 4), "end"))
    }
    parts.append(
      text(
        picture.xLabel, Self.number((left + width - right) / 2), Self.number(height - 12), "middle")
    )
    if ys != nil {
      parts.append(
        "<text transform=\"translate(16 \(Self.number((top + height - bottom) / 2))) rotate(-90)\" text-anchor=\"middle\">\(HTMLText.escaped(picture.yLabel))</text>"
      )
    }
    return parts
  }

  private func text(_ text: String, _ x: String, _ y: String, _ anchor: String) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(HTMLText.escaped(text))</text>"
  }

  private static func colour(_ group: Int) -> String {
    switch group {
    case 1: "#c0392b"
    case 2: "#2563a8"
    case 3: "#34495e"
    case 4: "#7f9bb3"
    default: "#9a9a9a"
    }
  }

  private var scatter: [String] {
    let isManhattan = picture.shape == .manhattan
    let xs = PlotScale(
      picture.points.map(\.x), includesZero: picture.shape == .qq, margin: isManhattan ? 0.01 : 0.04
    )
    let ys = PlotScale(
      picture.points.map(\.y) + picture.lines,
      includesZero: picture.shape == .qq || picture.shape == .volcano || isManhattan, margin: 0.05)
    var parts = frame(isManhattan ? nil : xs, ys)
    if isManhattan {
      for (i, tick) in picture.ticks.enumerated()
      where picture.ticks.count < 15 || i % 2 == 0 || i > picture.ticks.count - 4 {
        parts.append(
          text(
            tick.text, Self.number(x(xs.place(tick.x))), Self.number(height - bottom + 18), "middle"
          ))
      }
    }
    if picture.shape == .qq {
      let end = min(xs.high, ys.high)
      parts.append(
        "<path d=\"M\(Self.number(x(xs.place(0)))) \(Self.number(y(ys.place(0))))L\(Self.number(x(xs.place(end)))) \(Self.number(y(ys.place(end))))\" stroke=\"#c0392b\" stroke-dasharray=\"4\"/>"
      )
    }
    for line in picture.lines {
      parts.append(
        "<path d=\"M\(Self.number(left)) \(Self.number(y(ys.place(line))))H\(Self.number(width - right))\" stroke=\"#c0392b\" stroke-dasharray=\"4\"/>"
      )
    }
    // Those that stand out are drawn last, above the others; of plain ones one for each spot.
    var drawn: Set<Int> = []
    for pass in 0...1 {
      for point in picture.points where point.x.isFinite && point.y.isFinite {
        let standsOut = point.group == 1 || point.group == 2
        guard standsOut == (pass == 1) else { continue }
        let at = (x: x(xs.place(point.x)), y: y(ys.place(point.y)))
        if !standsOut, !drawn.insert(Int(at.x * 1.5) << 16 | Int(at.y * 1.5)).inserted { continue }
        parts.append(
          "<circle cx=\"\(Self.number(at.x))\" cy=\"\(Self.number(at.y))\" r=\"2\""
            + " fill=\"\(Self.colour(point.group))\"/>")
      }
    }
    // A label that would lie on another is left out; the strongest come first.
    var placed: [(x: ClosedRange<Double>, y: Double)] = []
    for label in picture.labels {
      let at = (x: x(xs.place(label.x)), y: y(ys.place(label.y)) - 4)
      let length = 7 * Double(label.text.count)
      let isLeft = at.x + length > width - right
      let span = isLeft ? (at.x - length)...at.x : at.x...(at.x + length)
      guard !placed.contains(where: { abs($0.y - at.y) < 12 && $0.x.overlaps(span) }) else {
        continue
      }
      placed.append((span, at.y))
      parts.append(
        text(
          label.text, Self.number(isLeft ? at.x - 4 : at.x + 4), Self.number(at.y),
          isLeft ? "end" : "start"))
    }
    return parts
  }

  private var histogram: [String] {
    let ys = PlotScale(picture.points.map(\.y), includesZero: true, margin: 0.05)
    let xs = PlotScale([0, 1])
    var parts = frame(xs, ys)
    let wide = (width - left - right) / Double(max(1, picture.points.count))
    for (i, point) in picture.points.enumerated() {
      let at = y(ys.place(point.y))
      parts.append(
        "<rect x=\"\(Self.number(left + wide * Double(i) + 1))\" y=\"\(Self.number(at))\" width=\"\(Self.number(wide - 2))\" height=\"\(Self.number(height - bottom - at))\" fill=\"#2563a8\"/>"
      )
    }
    return parts
  }

  private var rows: [String] {
    let xs = PlotScale(picture.points.map(\.x), includesZero: true, margin: 0.05)
    var parts = frame(xs, nil)
    for line in picture.lines {
      let at = Self.number(x(xs.place(line)))
      parts.append(
        "<path d=\"M\(at) \(Self.number(top))V\(Self.number(height - bottom))\" stroke=\"#c0392b\" stroke-dasharray=\"4\"/>"
      )
    }
    let step = (height - top - bottom) / Double(max(1, picture.points.count))
    for (i, point) in picture.points.enumerated() {
      let at = top + step * (Double(i) + 0.5)
      if picture.ticks.indices.contains(i) {
        let name = picture.ticks[i].text
        parts.append(
          text(
            name.count > 38 ? name.prefix(37) + "…" : name, Self.number(left - 8),
            Self.number(at + 4), "end"))
      }
      if picture.shape == .bars {
        parts.append(
          "<rect x=\"\(Self.number(left))\" y=\"\(Self.number(at - step * 0.35))\" width=\"\(Self.number(x(xs.place(point.x)) - left))\" height=\"\(Self.number(step * 0.7))\" fill=\"#2563a8\"/>"
        )
      } else {
        parts.append(
          "<circle cx=\"\(Self.number(x(xs.place(point.x))))\" cy=\"\(Self.number(at))\" r=\"\(Self.number(3 + 7 * point.size))\" fill=\"\(Self.colour(point.group))\" fill-opacity=\"0.8\"/>"
        )
      }
    }
    return parts
  }
}

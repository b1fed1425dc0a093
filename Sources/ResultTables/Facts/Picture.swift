/// What a plot shows, before it is drawn in a terminal or as SVG.
package struct Picture: Sendable, Hashable {
  package enum Shape: String, Sendable {
    case volcano, ma, qq, manhattan, histogram, dots, bars
  }

  package struct Point: Sendable, Hashable {
    package var x: Double
    package var y: Double
    /// 0 plain, 1 and 2 stand out (up and down; odd and even chromosomes are 3 and 4).
    package var group: Int
    /// For enrichment dots: how large the dot is drawn, 0 to 1.
    package var size: Double

    package init(x: Double, y: Double, group: Int = 0, size: Double = 0) {
      self.x = x
      self.y = y
      self.group = group
      self.size = size
    }
  }

  package struct Label: Sendable, Hashable {
    package var text: String
    package var x: Double
    package var y: Double
  }

  package var shape: Shape
  package var title: String
  package var xLabel: String
  package var yLabel: String
  package var points: [Point] = []
  package var labels: [Label] = []
  /// Names along the x axis (chromosomes), or the y axis (terms), with their places.
  package var ticks: [Label] = []
  /// Lines at a threshold: horizontal ones, among rows vertical ones.
  package var lines: [Double] = []
}

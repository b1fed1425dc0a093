internal import Foundation

/// Logistic regression by Newton's steps, with standardised features and an L2 penalty.
package struct LogisticFit: Sendable {
  /// The penalty on standardised weights, over the number of examples.
  package var penalty = 0.002
  package var steps = 25

  package init() {}

  /// - Returns: a bias and a weight a column, for features as they are given.
  package func fit(_ rows: [[Double]], _ labels: [Bool]) -> (bias: Double, weights: [Double]) {
    guard let width = rows.first?.count, !rows.isEmpty else { return (0, []) }
    let n = Double(rows.count)
    let means = (0..<width).map { f in rows.reduce(0) { $0 + $1[f] } / n }
    let deviations = (0..<width).map { f in
      (rows.reduce(0) { $0 + ($1[f] - means[f]) * ($1[f] - means[f]) } / n).squareRoot()
    }
    // The first column is the bias.
    let x = rows.map { row in
      [1] + (0..<width).map { deviations[$0] > 1e-9 ? (row[$0] - means[$0]) / deviations[$0] : 0 }
    }
    var w = [Double](repeating: 0, count: width + 1)
    for _ in 0..<steps {
      var gradient = w.map { -penalty * $0 }
      gradient[0] = 0
      var hessian = [[Double]](
        repeating: [Double](repeating: 0, count: width + 1), count: width + 1)
      for (row, label) in zip(x, labels) {
        let p = 1 / (1 + exp(-zip(w, row).reduce(0) { $0 + $1.0 * $1.1 }))
        let error = ((label ? 1 : 0) - p) / n
        let slope = max(p * (1 - p), 1e-6) / n
        for i in row.indices {
          gradient[i] += error * row[i]
          for j in 0...i { hessian[i][j] += slope * row[i] * row[j] }
        }
      }
      for i in 0...width {
        for j in 0..<i { hessian[j][i] = hessian[i][j] }
        hessian[i][i] += i == 0 ? 1e-9 : penalty
      }
      let step = Self.solve(hessian, gradient)
      for i in w.indices { w[i] += step[i] }
      if step.allSatisfy({ abs($0) < 1e-9 }) { break }
    }
    let weights = (0..<width).map { deviations[$0] > 1e-9 ? w[$0 + 1] / deviations[$0] : 0 }
    let bias = w[0] - zip(weights, means).reduce(0) { $0 + $1.0 * $1.1 }
    return (bias, weights)
  }

  /// Gaussian elimination with the largest pivot.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var a = matrix
    var b = right
    let n = b.count
    for column in 0..<n {
      let pivot = (column..<n).max { abs(a[$0][column]) < abs(a[$1][column]) } ?? column
      a.swapAt(column, pivot)
      b.swapAt(column, pivot)
      guard abs(a[column][column]) > 1e-15 else { continue }
      for row in column + 1..<max(n, column + 1) {
        let factor = a[row][column] / a[column][column]
        guard factor != 0 else { continue }
        for k in column..<n { a[row][k] -= factor * a[column][k] }
        b[row] -= factor * b[column]
      }
    }
    var x = [Double](repeating: 0, count: n)
    for row in stride(from: n - 1, through: 0, by: -1) {
      let sum = (row + 1..<max(n, row + 1)).reduce(b[row]) { $0 - a[row][$1] * x[$1] }
      x[row] = abs(a[row][row]) > 1e-15 ? sum / a[row][row] : 0
    }
    return x
  }
}

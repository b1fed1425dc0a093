internal import CAssets

/// Boosted regression trees (Friedman, "Greedy function approximation", 2001) over the values of named
/// features.
package struct RegressionTrees: Sendable, Hashable {
  package indirect enum Tree: Sendable, Hashable {
    case leaf(Double)
    /// By the feature's place: below the threshold to the first, else to the second.
    case split(Int, below: Double, Tree, Tree)

    package func value(_ values: [Double]) -> Double {
      var node = self
      while true {
        switch node {
        case .leaf(let value): return value
        case .split(let feature, let threshold, let low, let high):
          node = values[feature] < threshold ? low : high
        }
      }
    }
  }

  package var base: Double
  package var trees: [Tree]

  package init(base: Double, trees: [Tree]) {
    self.base = base
    self.trees = trees
  }

  package func score(_ values: [Double]) -> Double {
    trees.reduce(base) { $0 + $1.value(values) }
  }

  /// Reads what `text` gives: the base, then each tree from its root, first branch first, as
  /// `feature<threshold` and `=leaf`, parted by white space.
  /// - Parameter names: of the features, by their places.
  package init(text: String, names: [String]) throws {
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    guard let first = words.popFirst(), let base = Double(first) else {
      throw TreesFailure.damaged("no base")
    }
    self.init(base: base, trees: [])
    let named = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    while !words.isEmpty { trees.append(try Self.tree(&words, named)) }
  }

  private static func tree(
    _ words: inout ArraySlice<Substring>, _ named: [String: Int]
  ) throws -> Tree {
    guard let word = words.popFirst() else { throw TreesFailure.damaged("a tree ends early") }
    if word.hasPrefix("="), let value = Double(word.dropFirst()) { return .leaf(value) }
    let parts = word.split(separator: "<")
    guard parts.count == 2, let feature = named[String(parts[0])], let below = Double(parts[1])
    else { throw TreesFailure.damaged(String(word)) }
    let low = try tree(&words, named)
    return .split(feature, below: below, low, try tree(&words, named))
  }

  /// A tree a line.
  package func text(names: [String]) -> String {
    ([Self.digits(base)] + trees.map { Self.words($0, names).joined(separator: " ") }).joined(
      separator: "\n")
  }

  /// What a fit wrote to `Index/`; it travels inside the binary.
  package static func shippedText(_ name: String) -> String {
    var length = 0
    guard let start = cistron_asset(name, &length) else {
      preconditionFailure("\(name) is not in the program")
    }
    return String(decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self)
  }

  private static func words(_ tree: Tree, _ names: [String]) -> [String] {
    switch tree {
    case .leaf(let value): ["=" + digits(value)]
    case .split(let feature, let below, let low, let high):
      ["\(names[feature])<\(digits(below))"] + words(low, names) + words(high, names)
    }
  }

  /// Four decimals.
  private static func digits(_ x: Double) -> String { "\((x * 10_000).rounded() / 10_000)" }
}

package enum TreesFailure: Error { case damaged(String) }

/// Boosted regression trees (Friedman, "Greedy function approximation", 2001) over `SentenceFeature`s: the
/// expected gain of quoting a sentence, 0 to about 1.
package struct SentenceModel: Sendable, Hashable {
  package indirect enum Tree: Sendable, Hashable {
    case leaf(Double)
    /// Below the threshold to the first, else to the second.
    case split(SentenceFeature, below: Double, Tree, Tree)

    package func value(_ values: [Double]) -> Double {
      var node = self
      while true {
        switch node {
        case .leaf(let value): return value
        case .split(let feature, let threshold, let low, let high):
          node = values[feature.rawValue] < threshold ? low : high
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

  package enum Failure: Error { case damaged(String) }

  /// Reads what `text` gives: the base, then each tree from its root, first branch first, as
  /// `feature<threshold` and `=leaf`, parted by white space.
  package init(text: String) throws {
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    guard let first = words.popFirst(), let base = Double(first) else {
      throw Failure.damaged("no base")
    }
    self.init(base: base, trees: [])
    while !words.isEmpty { trees.append(try Self.tree(&words)) }
  }

  private static let named = Dictionary(
    uniqueKeysWithValues: SentenceFeature.allCases.map { ("\($0)", $0) })

  private static func tree(_ words: inout ArraySlice<Substring>) throws -> Tree {
    guard let word = words.popFirst() else { throw Failure.damaged("a tree ends early") }
    if word.hasPrefix("="), let value = Double(word.dropFirst()) { return .leaf(value) }
    let parts = word.split(separator: "<")
    guard parts.count == 2, let feature = named[String(parts[0])], let below = Double(parts[1])
    else { throw Failure.damaged(String(word)) }
    let low = try tree(&words)
    return .split(feature, below: below, low, try tree(&words))
  }

  package var text: String {
    ([Self.digits(base)] + trees.flatMap(Self.words)).joined(separator: " ")
  }

  private static func words(_ tree: Tree) -> [String] {
    switch tree {
    case .leaf(let value): ["=" + digits(value)]
    case .split(let feature, let below, let low, let high):
      ["\(feature)<\(digits(below))"] + words(low) + words(high)
    }
  }

  /// Four decimals.
  private static func digits(_ x: Double) -> String { "\((x * 10_000).rounded() / 10_000)" }
}

extension SentenceModel {
  /// The model that ships; its text is part of the program, and a test reads it.
  package static let shipped: SentenceModel = {
    do {
      return try SentenceModel(text: fitted)
    } catch {
      preconditionFailure("SentenceWeights.swift is damaged: \(error)")
    }
  }()
}

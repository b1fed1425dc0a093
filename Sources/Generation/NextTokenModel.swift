/// What generation needs of a model: a causal decoder that remembers the tokens it was fed (a KV
/// cache stands behind it) and says what comes next.
package protocol NextTokenModel {
  /// Feeds tokens after those fed before, and asks nothing.
  mutating func feed(_ tokens: [Int32]) throws

  /// Feeds tokens after those fed before.
  /// - Parameter tokens: at least one.
  /// - Returns: a logit for each token of the vocabulary: what follows the last of `tokens`.
  mutating func logits(after tokens: [Int32]) throws -> [Float]
}

extension NextTokenModel {
  package mutating func feed(_ tokens: [Int32]) throws {
    _ = try logits(after: tokens)
  }
}

/// Why generation can't go on.
package struct GenerationError: Error, Sendable, Hashable, CustomStringConvertible {
  package let reason: String
  /// What to try.
  package let advice: String

  package var description: String { "\(reason). \(advice)" }
}

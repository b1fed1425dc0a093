/// What generation needs of a model: a causal decoder that remembers the tokens it was fed (a KV
/// cache stands behind it) and says what comes next.
package protocol NextTokenModel {
  /// Feeds tokens after those fed before, and asks nothing.
  mutating func feed(_ tokens: [Int32]) throws

  /// Feeds tokens after those fed before.
  /// - Parameter tokens: at least one.
  /// - Returns: a logit for each token of the vocabulary: what follows the last of `tokens`.
  mutating func logits(after tokens: [Int32]) throws -> [Float]

  /// Whether several tokens cost hardly more than one, so that it pays to feed tokens that may turn
  /// out wrong. The two calls below are made only then.
  var canLookAhead: Bool { get }

  /// Feeds tokens after those fed before.
  /// - Parameter last: at least one.
  /// - Returns: logits after each of the last tokens, the same as if they had come one by one.
  mutating func logits(afterEachOf tokens: [Int32], last: Int) throws -> [[Float]]

  /// Takes back the last `count` tokens.
  mutating func forget(_ count: Int)

  /// Tokens it was fed that were not computed, because it had read them before.
  var reused: Int { get }
}

extension NextTokenModel {
  package var canLookAhead: Bool { false }
  package var reused: Int { 0 }

  package mutating func logits(afterEachOf tokens: [Int32], last: Int) throws -> [[Float]] {
    let head = tokens.dropLast(last - 1)
    return try [logits(after: Array(head))]
      + tokens.suffix(last - 1).map { try logits(after: [$0]) }
  }

  package mutating func forget(_ count: Int) {
    preconditionFailure("a model that can't look ahead has nothing to forget")
  }

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

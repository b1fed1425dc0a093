/// What may be generated: a value that is asked which tokens may come next and told which one came.
///
/// To fork it is to copy it: what one copy is told, another doesn't hear. Conforming types must
/// therefore be values all through (structs, or objects that are never changed).
package protocol DecodingConstraint: Sendable {
  /// The tokens that may come next. Not asked once `isFinished`.
  func allowed() -> Allowance

  /// Goes on past `token`, which was one of the allowed.
  mutating func advance(_ token: Int32)

  /// Whether the text is complete: generation then ends, without a stop token.
  var isFinished: Bool { get }
}

/// The tokens that may come next.
package enum Allowance: Sendable, Hashable {
  /// Every token of the vocabulary, with no prior.
  case anything
  /// These tokens, each named once. A single one is taken without asking the model.
  case only([Candidate])
}

/// A token that may come next.
package struct Candidate: Sendable, Hashable {
  package var token: Int32
  /// The logarithm of what speaks for it besides the model, such as the retrieval score of the
  /// sentence that it begins; 0 for nothing. It needn't be normalised.
  package var logPrior: Float

  package init(_ token: Int32, logPrior: Float = 0) {
    self.token = token
    self.logPrior = logPrior
  }
}

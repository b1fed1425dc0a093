/// What a passage shares with a question. Each is a share of what the question holds, from 0 to about 1,
/// so that values of different questions compare. None tells where a record came from, of what kind it
/// is, or whether it has a title.
package enum MatchFeature: Int, Sendable, CaseIterable {
  /// BM25 of the subject's terms over the most that they can give.
  case terms
  /// The same with less regard to length and repetition.
  case flatTerms
  /// BM25 of the frame's words.
  case frame
  /// `terms` times `coverage`.
  case coveredTerms
  /// Share of the weight of the subject's terms that stand in the passage.
  case coverage
  /// The same with squared weights: the rare ones.
  case rare
  /// Neighbouring words of the question that stand side by side in the same order.
  case phrases
  /// Neighbouring words of the question within eight words of each other.
  case pairs
  /// Any two terms, by how near they come.
  case proximity
  /// The best stretch of 30 words.
  case window
  /// Words in the form in which they were typed, not only by their stem; an entity under any of its names.
  case exact
  /// Pairs of words, those of the frame too, exactly as typed; names of entities left aside.
  case verbatim
  /// The question's entities that are held.
  case entities
  /// Words that the best passages share with each other (pseudo-relevance feedback).
  case feedback
  /// Likeness to the nearest question that the record says it answers.
  case asked
}

/// The values of one passage.
package struct MatchFeatures: Sendable {
  package private(set) var values = [Double](repeating: 0, count: MatchFeature.allCases.count)

  package init() {}

  package subscript(feature: MatchFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }
}

extension MatchFeature {
  /// What `cistron search` calls it; nil for those that are split among the terms.
  var explanation: String? {
    switch self {
    case .terms, .frame, .coveredTerms: nil
    case .flatTerms: "+terms"
    case .coverage: "+coverage"
    case .rare: "+rare words"
    case .phrases: "+side by side"
    case .pairs: "+neighbours"
    case .proximity: "+near each other"
    case .window: "+within 30 words"
    case .exact: "+as typed"
    case .verbatim: "+verbatim"
    case .entities: "+names"
    case .feedback: "+feedback"
    case .asked: "+asked alike"
    }
  }
}

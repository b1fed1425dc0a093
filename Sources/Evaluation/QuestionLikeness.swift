/// Which questions ask nearly the same: their documents would give an answer away when those of the
/// question itself are taken out.
///
/// Two questions are near-duplicates if at least half of all words that either has stand in both (Jaccard's
/// index of the words given, ≥ 0.5), or if they share a gold document.
package struct QuestionLikeness: Sendable {
  private let questions: [(words: Set<String>, documents: Set<String>)]
  package var least = 0.5

  /// - Parameter questions: the words that say what is asked, by stem or canonical name.
  package init(_ questions: [(words: Set<String>, documents: Set<String>)]) {
    self.questions = questions
  }

  /// The documents of question `i` and of its near-duplicates.
  package func documents(of i: Int) -> Set<String> {
    let (words, own) = questions[i]
    var all = own
    for (others, documents) in questions
    where !own.isDisjoint(with: documents) || Self.likeness(words, others) >= least {
      all.formUnion(documents)
    }
    return all
  }

  package static func likeness(_ a: Set<String>, _ b: Set<String>) -> Double {
    let shared = a.intersection(b).count
    let union = a.count + b.count - shared
    return union == 0 ? 0 : Double(shared) / Double(union)
  }
}

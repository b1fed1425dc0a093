/// Questions that ask the same: their documents would give a question's answer away when its own were
/// taken out.
package struct NearDuplicates: Sendable {
  private let questions: [GoldQuestion]
  private let words: [Set<String>]

  package init(_ questions: [GoldQuestion]) {
    self.questions = questions
    words = questions.map { Self.words($0.text) }
  }

  /// The documents of a question and of all that share a document or most words with it.
  package func documents(of question: GoldQuestion) -> Set<String> {
    let own = Set(question.documents)
    let asked = Self.words(question.text)
    var all = own
    for (other, said) in zip(questions, words)
    where !own.isDisjoint(with: other.documents) || Self.likeness(asked, said) >= 0.6 {
      all.formUnion(other.documents)
      all.formUnion(other.goldSnippets.map(\.pmid))
    }
    return all.union(question.goldSnippets.map(\.pmid))
  }

  private static func words(_ text: String) -> Set<String> {
    Set(Rouge.words(text).filter { $0.count > 3 })
  }

  /// Jaccard's index.
  private static func likeness(_ a: Set<String>, _ b: Set<String>) -> Double {
    let union = a.union(b).count
    return union == 0 ? 0 : Double(a.intersection(b).count) / Double(union)
  }
}

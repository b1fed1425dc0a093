internal import LiteratureIndex

/// How near sentences come to what a question asks in meaning, where words differ. The question's genes,
/// alleles, diseases, drugs and species are left out: one of them is never like another.
struct MeaningMatcher {
  /// All from 0 to 1 but for `topic`, a cosine.
  struct Match {
    /// Each word's likeness to the nearest word of the sentence; the same where near counts little; the
    /// same of those words that the sentence does not hold. Means by rarity.
    var words = 0.0
    var sharp = 0.0
    var missing = 0.0
    /// Of the sums of both.
    var topic = 0.0
  }

  private let vectors: WordVectors
  private let asked: [Int]
  private let weights: [Float]
  private let sum: [Float]

  /// Nil where no word of the question has a vector.
  init?(_ question: Question, vectors: WordVectors?) {
    guard let vectors else { return nil }
    self.vectors = vectors
    let words = SearchText.words(question.text, stemmed: false)
    var isNamed = [Bool](repeating: false, count: words.count)
    for mention in question.mentions where mention.entity.isProtected {
      for i in mention.range where i < words.count { isNamed[i] = true }
    }
    var rows: [Int] = []
    for (word, isNamed) in zip(words, isNamed) where !isNamed && !StopWords.contains(word) {
      if let row = vectors.row(of: word), !rows.contains(row) { rows.append(row) }
    }
    guard let sum = vectors.sum(rows) else { return nil }
    asked = rows
    self.sum = sum
    let total = max(rows.reduce(0) { $0 + vectors.rarity($1) }, 1e-6)
    weights = rows.map { vectors.rarity($0) / total }
  }

  func match(_ text: String) -> Match {
    var rows: [Int] = []
    for word in SearchText.words(text, stemmed: false) where !StopWords.contains(word) {
      if let row = vectors.row(of: word), !rows.contains(row) { rows.append(row) }
    }
    guard let said = vectors.sum(rows) else { return Match() }
    var match = Match()
    var absent: Float = 0
    for (row, weight) in zip(asked, weights) {
      let nearest = max(0, rows.reduce(-1) { max($0, vectors.likeness(row, $1)) })
      match.words += Double(weight * nearest)
      match.sharp += Double(weight * nearest * nearest * nearest)
      guard !rows.contains(row) else { continue }
      absent += weight
      match.missing += Double(weight * nearest)
    }
    match.missing = absent > 0 ? match.missing / Double(absent) : 1
    match.topic = Double(zip(sum, said).reduce(0) { $0 + $1.0 * $1.1 })
    return match
  }
}

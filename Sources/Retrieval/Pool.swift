internal import Literature
internal import LiteratureIndex

/// The candidates of one question.
struct Pool {
  private struct Entry {
    var abstract: Abstract
    var library: String
    var title: WordSequence
    var text: WordSequence
    var asked: [WordSequence]
    /// Over the mean of the pool.
    var length = 1.0
    var features = MatchFeatures()
    var terms: [PassageMatcher.TermMatch] = []
    var likeness: [Double] = []

    var whole: WordSequence {
      WordSequence(surfaces: title.surfaces + text.surfaces, stems: title.stems + text.stems)
    }
  }

  private let question: Question
  private let weights: RankingWeights
  private var table = WordTable()
  private var entries: [Entry] = []
  private let matcher: PassageMatcher

  init(
    _ question: Question, stores: [LiteratureStore], weights: RankingWeights, idf: [Double],
    known: [Bool], excluded: Set<String>
  ) throws {
    self.question = question
    self.weights = weights
    matcher = PassageMatcher(question, idf: idf, titleWeight: weights.title, table: &table)
    let expression = Self.expression(question, idf: idf, known: known)
    guard !expression.isEmpty else { return }
    var seen: Set<Source> = []
    for store in stores {
      let found = try store.candidates(
        matching: expression.sql, limit: weights.candidates + excluded.count,
        titleWeight: weights.title, textWeight: 1)
      let allowed = found.filter { !excluded.contains($0.abstract.source.id) }
      for candidate in allowed.prefix(weights.candidates)
      where seen.insert(candidate.abstract.source).inserted {
        entries.append(
          Entry(
            abstract: candidate.abstract, library: store.name,
            title: table.words(of: candidate.abstract.title),
            text: table.words(of: candidate.abstract.text),
            asked: candidate.abstract.asked.map { table.words(of: $0.question) }))
      }
    }
    let lengths = entries.map { Double($0.text.count) + weights.title * Double($0.title.count) }
    let mean = max(1, lengths.reduce(0, +) / Double(max(1, lengths.count)))
    for i in entries.indices {
      entries[i].length = lengths[i] / mean
      let match = matcher.match(
        PassageMatcher.Fields(
          title: entries[i].title, text: entries[i].text, asked: entries[i].asked),
        length: entries[i].length, k1: weights.k1, b: weights.b)
      entries[i].features = match.features
      entries[i].terms = match.terms
      entries[i].likeness = match.asked
    }
  }

  /// What FTS5 is asked: it reads every record that holds any of the words, so common words and those of the
  /// frame are left out where three others or more can find the candidates. Names are always asked for.
  private static func expression(
    _ question: Question, idf: [Double], known: [Bool]
  ) -> MatchExpression {
    let order = question.terms.indices.sorted { a, b in
      let (x, y) = (question.terms[a], question.terms[b])
      if x.isWeak != y.isWeak { return y.isWeak }
      return idf[a] != idf[b] ? idf[a] > idf[b] : a < b
    }
    var chosen: [Term] = []
    for i in order where known[i] {
      let term = question.terms[i]
      let isCommon = term.isWeak || idf[i] < RankingWeights.commonWord
      if chosen.count < 3 || !isCommon || term.entity?.isProtected == true { chosen.append(term) }
    }
    var narrowed = question
    narrowed.terms = chosen
    return narrowed.expression
  }

  /// - Parameter idf: of stems.
  mutating func addFeedback(_ idf: ([String]) throws -> [Double]) rethrows {
    guard weights.voters > 0 else { return }
    let order = entries.indices.sorted { a, b in
      let (x, y) = (entries[a].features[.coveredTerms], entries[b].features[.coveredTerms])
      return x != y ? x > y : entries[a].abstract.source < entries[b].abstract.source
    }
    let voters = order.prefix(weights.voters).map { i in
      Feedback.Voter(
        position: i, score: entries[i].features[.coveredTerms], words: entries[i].whole)
    }
    var asked: Set<Int32> = []
    for term in question.terms {
      for name in term.stems { for stem in name { asked.insert(table.stemID(stem)) } }
    }
    var holders: [Int32: Int] = [:]
    for voter in voters { for stem in Set(voter.words.stems) { holders[stem, default: 0] += 1 } }
    let stems = holders.filter { $0.value > 1 && !asked.contains($0.key) }.keys.sorted().filter {
      let stem = table.stems[Int($0)]
      return stem.utf8.count > 1 && !StopWords.contains(stem) && !StopWords.isWeak(stem)
    }
    let values = try idf(stems.map { table.stems[Int($0)] })
    let known = Dictionary(uniqueKeysWithValues: zip(stems, values))
    let feedback = Feedback(voters) { known[$0] }
    for i in entries.indices {
      entries[i].features[.feedback] = feedback.score(
        entries[i].whole, position: i, length: entries[i].length)
    }
  }

  /// Whether any candidate holds the term.
  func holds(term: Int) -> Bool { entries.contains { $0.terms[term].isHeld } }

  /// Ranked; equal scores are ordered by (kind, id).
  func hits(_ weights: RankingWeights) -> [Hit] {
    entries.map { hit($0, weights) }.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.source < $1.source
    }
  }

  private func hit(_ entry: Entry, _ weights: RankingWeights) -> Hit {
    var hit = Hit(
      passage: Passage(uncut: entry.abstract), score: weights.score(entry.features),
      library: entry.library, contributions: [], missing: [],
      coverage: entry.features[.coverage], missingEntities: [], features: entry.features)
    hit.asked = entry.likeness
    let whole = weights.features[.coveredTerms, default: 0] * entry.features[.coverage]
    for (term, match) in zip(question.terms, entry.terms) {
      guard match.isHeld else {
        if !term.isWeak { hit.missing.append(term) }
        continue
      }
      let own = weights.features[term.isWeak ? .frame : .terms, default: 0]
      hit.contributions.append((term.surface, (whole + own) * match.score / matcher.total))
    }
    for feature in MatchFeature.allCases {
      guard let name = feature.explanation else { continue }
      let given = weights.features[feature, default: 0] * entry.features[feature]
      if given > 0 { hit.contributions.append((name, given)) }
    }
    return hit
  }
}

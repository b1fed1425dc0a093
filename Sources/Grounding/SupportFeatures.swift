internal import Foundation
internal import Literature
package import Retrieval

/// What tells whether the passages answer: of the best passage that holds all names, of the best value
/// among them, of their sentences, and of the question.
package enum SupportFeature: Int, Sendable, CaseIterable {
  // The best passage.
  case terms, coverage, rare, phrases, pairs, proximity, window, exact, verbatim, entities, feedback
  // The most that any passage gives.
  case mostTerms, mostCoverage, mostWindow, mostPairs, mostProximity, mostFeedback, mostExact
  // Its sentences.
  case sentence, sentencePair, fittingSentence, fit
  case mostSentence, mostSentencePair, mostFittingSentence
  // The sentences that an answer would quote, as `SentenceRanker` scores them.
  case topRanked, meanRanked, rankedCoverage
  // The nearest of them in meaning.
  case meaning, sharpMeaning, missingMeaning, topic
  // Likeness to the questions that the best passage says it answers, and the most of any passage; −1 where
  // they say of none.
  case asked, mostAsked
  // The list.
  case score, scoreDrop, scoreGap, complete, meanCoverage, meanFeedback, meanWindow
  // The question.
  case termCount, rarest, meanRarity, heaviestMissing, heaviestEverMissing, names, anyName
}

package struct SupportFeatures: Sendable {
  package private(set) var values = [Double](repeating: 0, count: SupportFeature.allCases.count)

  package subscript(feature: SupportFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  package init(values: [Double]) { self.values = values }

  /// - Parameter hits: positions of those that hold all names, best first; not empty.
  package init(_ retrieval: Retrieval, hits: [Int]) {
    let complete = hits.map { retrieval.hits[$0] }
    guard let top = complete.first else { return }
    addPassages(top, complete)
    let sentences = complete.map { SentenceSupport(retrieval, hit: $0) }
    self[.sentence] = sentences[0].best
    self[.sentencePair] = sentences[0].bestPair
    self[.fittingSentence] = sentences[0].bestFitting
    self[.fit] = sentences[0].fit
    self[.mostSentence] = sentences.map(\.best).max() ?? 0
    self[.mostSentencePair] = sentences.map(\.bestPair).max() ?? 0
    self[.mostFittingSentence] = sentences.map(\.bestFitting).max() ?? 0
    self[.asked] = top.asked.max() ?? -1
    self[.mostAsked] = complete.compactMap { $0.asked.max() }.max() ?? -1
    addRanked(SentenceRanker().rank(retrieval).filter { hits.contains($0.hit) })
    let scores = retrieval.hits.map(\.score)
    self[.score] = top.features[.coveredTerms]
    self[.scoreDrop] = 1 - (scores.last ?? 0) / max(scores[0], 1e-9)
    self[.scoreGap] = scores.count > 1 ? 1 - scores[1] / max(scores[0], 1e-9) : 1
    self[.complete] = Double(complete.count) / Double(retrieval.hits.count)
    addQuestion(retrieval, top, complete)
  }

  private mutating func addRanked(_ ranked: [RankedSentence]) {
    guard let top = ranked.first else { return }
    self[.topRanked] = top.score
    self[.meanRanked] = ranked.prefix(4).reduce(0) { $0 + $1.score } / 4
    self[.rankedCoverage] = top.coverage
    let nearest: [(SupportFeature, SentenceFeature)] = [
      (.meaning, .meaning), (.sharpMeaning, .sharpMeaning), (.missingMeaning, .missingMeaning),
      (.topic, .topic),
    ]
    for (feature, of) in nearest {
      self[feature] = ranked.map { $0.values[of.rawValue] }.max() ?? 0
    }
  }

  private mutating func addPassages(_ top: Hit, _ complete: [Hit]) {
    let pairs: [(SupportFeature, MatchFeature)] = [
      (.terms, .terms), (.coverage, .coverage), (.rare, .rare), (.phrases, .phrases),
      (.pairs, .pairs), (.proximity, .proximity), (.window, .window), (.exact, .exact),
      (.verbatim, .verbatim), (.entities, .entities), (.feedback, .feedback),
    ]
    for (feature, match) in pairs { self[feature] = top.features[match] }
    let most: [(SupportFeature, MatchFeature)] = [
      (.mostTerms, .terms), (.mostCoverage, .coverage), (.mostWindow, .window),
      (.mostPairs, .pairs), (.mostProximity, .proximity), (.mostFeedback, .feedback),
      (.mostExact, .exact),
    ]
    for (feature, match) in most {
      self[feature] = complete.map { $0.features[match] }.max() ?? 0
    }
    let first = complete.prefix(4)
    let mean: [(SupportFeature, MatchFeature)] = [
      (.meanCoverage, .coverage), (.meanFeedback, .feedback), (.meanWindow, .window),
    ]
    for (feature, match) in mean {
      self[feature] = first.reduce(0) { $0 + $1.features[match] } / 4
    }
  }

  private mutating func addQuestion(_ retrieval: Retrieval, _ top: Hit, _ complete: [Hit]) {
    let terms = zip(retrieval.question.terms, retrieval.weights).filter { !$0.0.isWeak }
    let total = max(terms.reduce(0) { $0 + $1.1 }, 1e-9)
    let scale = max(log(Double(retrieval.documents) + 1), 1)
    self[.termCount] = log(1 + Double(terms.count))
    self[.rarest] = (terms.map(\.1).max() ?? 0) / scale
    self[.meanRarity] = terms.isEmpty ? 0 : total / Double(terms.count) / scale
    for (term, weight) in terms {
      if top.missing.contains(term) {
        self[.heaviestMissing] = max(self[.heaviestMissing], weight / total)
      }
      if complete.allSatisfy({ $0.missing.contains(term) }) {
        self[.heaviestEverMissing] = max(self[.heaviestEverMissing], weight / total)
      }
      if term.entity != nil { self[.names] += weight / total }
    }
    self[.anyName] = retrieval.question.entities.isEmpty ? 0 : 1
  }
}

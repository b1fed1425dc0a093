internal import Foundation
internal import Literature
internal import LiteratureIndex
package import Retrieval

/// What tells whether the passages answer: of the best passage that holds all names, of the best value
/// among them, of their sentences, and of the question.
package enum SupportFeature: Int, Sendable, CaseIterable {
  // The best passage.
  case terms, coverage, rare, phrases, pairs, proximity, window, exact, verbatim, entities
  // The most that any passage gives.
  case mostTerms, mostCoverage, mostWindow, mostPairs, mostProximity, mostExact
  // Its sentences.
  case sentence, sentencePair, fittingSentence, fit
  case mostSentence, mostSentencePair, mostFittingSentence
  // The sentences that an answer would quote, as `SentenceRanker` scores them.
  case topRanked, meanRanked, rankedCoverage
  // The nearest of them in meaning.
  case meaning, sharpMeaning, missingMeaning, topic
  // Whether others say so too: how many passages hold all names; the best sentences of the second and third
  // passage, as they are ranked; coverage by the second and third; the second best nearness in meaning.
  case completeCount, secondRanked, thirdRanked, secondCoverage, thirdCoverage, secondWindow
  case secondMeaning, secondSharpMeaning, secondTopic
  // The sentence that comes first: itself, and how its neighbours in other passages are like it.
  case topBM25, topPhrase, topCentrality, topWeightedCentrality
  case topLength, topTitle, topNeighbours, topNovelty
  // Share of the question's weight that the best three sentences hold together.
  case unionCoverage
  // The passage: how long, and its share of sentences that hold half of what the best one does.
  case sentenceCount, alikeShare
  // Likeness to the questions that the best passage says it answers, and the most of any passage; −1 where
  // they say of none.
  case asked, mostAsked
  // Its score.
  case score
  // The question.
  case termCount, rarest, meanRarity, heaviestMissing, heaviestEverMissing, names, anyName
}

package struct SupportFeatures: Sendable {
  package private(set) var values = [Double](repeating: 0, count: SupportFeature.allCases.count)

  /// Whether the sentence that comes first says what is asked for of the subject itself; no feature of the model.
  private(set) var isSaidOfSubject = false

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
    let ranked = SentenceRanker().rank(retrieval).filter { hits.contains($0.hit) }
    addRanked(ranked)
    addUnion(retrieval, ranked)
    self[.alikeShare] = sentences[0].alike
    self[.score] = top.features[.coveredTerms]
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
    addOthers(ranked)
    addFirst(top)
  }

  private mutating func addOthers(_ ranked: [RankedSentence]) {
    func second(_ value: (RankedSentence) -> Double) -> [Double] {
      Dictionary(grouping: ranked, by: \.hit).values.map { $0.map(value).max() ?? 0 }
        .sorted(by: >).dropFirst() + [0, 0]
    }
    let scores = second(\.score)
    (self[.secondRanked], self[.thirdRanked]) = (scores[0], scores[1])
    let nearest: [(SupportFeature, SentenceFeature)] = [
      (.secondMeaning, .meaning), (.secondSharpMeaning, .sharpMeaning), (.secondTopic, .topic),
    ]
    for (feature, of) in nearest { self[feature] = second { $0.values[of.rawValue] }[0] }
  }

  private mutating func addUnion(_ retrieval: Retrieval, _ ranked: [RankedSentence]) {
    let counters = ranked.prefix(3).map {
      TermCounter(
        SearchText.words(retrieval.hits[$0.hit].passage.sentences[$0.sentence].text))
    }
    let terms = zip(retrieval.question.terms, retrieval.weights).filter { !$0.0.isWeak }
    let total = max(terms.reduce(0) { $0 + $1.1 }, 1e-9)
    for (term, weight) in terms where counters.contains(where: { $0.count(of: term) > 0 }) {
      self[.unionCoverage] += weight / total
    }
  }

  private mutating func addFirst(_ top: RankedSentence) {
    let own: [(SupportFeature, SentenceFeature)] = [
      (.topBM25, .bm25), (.topPhrase, .phrase), (.topCentrality, .centrality),
      (.topWeightedCentrality, .weightedCentrality),
      (.topLength, .length), (.topTitle, .titleSimilarity), (.topNeighbours, .neighbours),
      (.topNovelty, .novelty),
    ]
    for (feature, of) in own { self[feature] = top.values[of.rawValue] }
    isSaidOfSubject = top.values[SentenceFeature.saidOfSubject.rawValue] > 0
  }

  private mutating func addPassages(_ top: Hit, _ complete: [Hit]) {
    let pairs: [(SupportFeature, MatchFeature)] = [
      (.terms, .terms), (.coverage, .coverage), (.rare, .rare), (.phrases, .phrases),
      (.pairs, .pairs), (.proximity, .proximity), (.window, .window), (.exact, .exact),
      (.verbatim, .verbatim), (.entities, .entities),
    ]
    for (feature, match) in pairs { self[feature] = top.features[match] }
    let most: [(SupportFeature, MatchFeature)] = [
      (.mostTerms, .terms), (.mostCoverage, .coverage), (.mostWindow, .window),
      (.mostPairs, .pairs), (.mostProximity, .proximity), (.mostExact, .exact),
    ]
    for (feature, match) in most {
      self[feature] = complete.map { $0.features[match] }.max() ?? 0
    }
    self[.completeCount] = Double(complete.count)
    let coverages = complete.map { $0.features[.coverage] }.sorted(by: >) + [0, 0]
    (self[.secondCoverage], self[.thirdCoverage]) = (coverages[1], coverages[2])
    let windows = complete.map { $0.features[.window] }.sorted(by: >) + [0]
    self[.secondWindow] = windows[1]
    self[.sentenceCount] = log(1 + Double(top.passage.sentences.count))
  }

  private mutating func addQuestion(_ retrieval: Retrieval, _ top: Hit, _ complete: [Hit]) {
    let terms = zip(retrieval.question.terms, retrieval.weights).filter { !$0.0.isWeak }
    let total = max(terms.reduce(0) { $0 + $1.1 }, 1e-9)
    let rarities = terms.map { Self.rarity($0.1, documents: retrieval.documents) }
    self[.termCount] = log(1 + Double(terms.count))
    self[.rarest] = rarities.max() ?? 0
    self[.meanRarity] = terms.isEmpty ? 0 : rarities.reduce(0, +) / Double(terms.count)
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

  /// 1 for a word that one record holds, 0 for one that all do, however many there are.
  /// - Parameter weight: the inverse document frequency.
  private static func rarity(_ weight: Double, documents: Int) -> Double {
    let all = Double(documents) + 1
    return 1 - log(max(0.5, all * exp(-weight) - 0.5)) / max(log(all), 1)
  }
}

package import Retrieval

/// How an answer is put together of scored sentences: as `QuoteConstraint` does without the model's share.
package struct QuotingRule: Sendable, Hashable {
  package var continuation: Double
  package var maxSentences: Int
  package var overlap: Double

  package init(continuation: Double, maxSentences: Int, overlap: Double) {
    self.continuation = continuation
    self.maxSentences = maxSentences
    self.overlap = overlap
  }

  package func choose(_ example: SentenceExample, _ scores: [Double]) -> [Int] {
    let order = scores.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    guard let first = order.first else { return [] }
    var chosen = [first]
    for i in order.dropFirst() where chosen.count < maxSentences {
      guard scores[i] > continuation * scores[first] else { break }
      let words = example.candidates[i].words
      let isNew = chosen.allSatisfy { j in
        let other = example.candidates[j].words
        let n = min(words.count, other.count)
        return n == 0 || Double(words.intersection(other).count) / Double(n) <= overlap
      }
      if isNew { chosen.append(i) }
    }
    return chosen
  }
}

/// Cross-validation on the questions that may be fitted on.
package enum SentenceFit {
  /// Scores of every example by a model that was fitted on the folds that it is not of: folds are taken in
  /// two halves.
  package static func heldOutScores(
    _ examples: [SentenceExample], features: [SentenceFeature], trees: BoostedTrees
  ) -> [[Double]] {
    let folds = Array(Set(examples.compactMap(\.question.fold))).sorted()
    let first = Set(folds.prefix(folds.count / 2))
    func model(_ half: Bool) -> SentenceModel {
      trees.fit(
        examples.filter { first.contains($0.question.fold ?? -1) != half }, features: features)
    }
    let models = (model(true), model(false))
    return examples.map { example in
      let model = first.contains(example.question.fold ?? -1) ? models.0 : models.1
      return example.candidates.map { model.score($0.values) }
    }
  }

  /// Mean snippet F1, ROUGE-2 and ROUGE-SU4 a library; the first is 0 where no snippets are known.
  package static func measure(
    _ examples: [SentenceExample], _ scores: [[Double]], _ rule: QuotingRule
  ) -> [String: [Double]] {
    var sums: [String: (values: [Double], count: Int)] = [:]
    for (example, scores) in zip(examples, scores) {
      let chosen = rule.choose(example, scores).map { example.snippets[$0] }
      let score = AnswerScore(chosen, example.question)
      var entry = sums[example.library] ?? ([0, 0, 0], 0)
      entry.values[0] += score.snippets.f1
      entry.values[1] += score.two.f1
      entry.values[2] += score.su4.f1
      entry.count += 1
      sums[example.library] = entry
    }
    return sums.mapValues { entry in entry.values.map { $0 / Double(entry.count) } }
  }

  /// The mean over the libraries' measures: what rules are compared by.
  package static func utility(_ table: [String: [Double]]) -> Double {
    let values = table.sorted { $0.key < $1.key }.flatMap { entry in
      entry.value.filter { $0 > 0 }
    }
    return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  /// Features that say the same kind of thing, for the table of gains.
  package static let groups: [(name: String, features: [SentenceFeature])] = [
    ("sentence BM25 and coverage", [.bm25, .relativeBM25, .coverage, .coverageWithTitle, .phrase]),
    (
      "passage score, rank, coverage",
      [.passageScore, .isTopPassage, .passageRank, .passageCoverage]
    ),
    ("named entities, their place", [.entities, .opensWithSubject]),
    ("neighbouring sentences", [.neighbours]),
    ("likeness to other passages", [.centrality, .weightedCentrality]),
    (
      "what is asked for",
      [
        .cue, .definition, .asksNumberHasNumber, .newSymbols, .opensDefinition, .titleIsSubject,
        .saidOfSubject,
      ]
    ),
    (
      "sentence role",
      [.aim, .method, .background, .finding, .conclusion, .yesNoFinding, .yesNoConclusion]
    ),
    ("place in the passage", [.isFirst, .isLast, .place, .isOnly]),
    ("length", [.length, .isShort, .isLong]),
    ("title", [.titleSimilarity]),
    (
      "nearness in meaning",
      [
        .meaning, .sharpMeaning, .missingMeaning, .topic, .meaningBehind, .sharpMeaningBehind,
        .missingMeaningBehind, .topicBehind,
      ]
    ),
    ("questions that the record answers", [.asked]),
    ("numbers and symbols", [.numbers, .symbols]),
    ("opening, question mark, new words", [.opensUnresolved, .isQuestion, .novelty]),
  ]
}

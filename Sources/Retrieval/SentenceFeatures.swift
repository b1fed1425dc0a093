internal import Literature
internal import LiteratureIndex

/// What the sentence scorer looks at. Shares are 0…1; none depends on where a record came from.
package enum SentenceFeature: Int, CaseIterable, Sendable {
  /// BM25 of the sentence, over the most that the question's terms could give.
  case bm25
  /// The same over that of the best candidate.
  case relativeBM25
  /// Share of the question's weight that the sentence holds; with its passage's title.
  case coverage, coverageWithTitle
  /// Share of the question's neighbouring terms that are near each other in the sentence too.
  case phrase
  /// Share of the question's named entities in the sentence (1 where it names none), and whether one
  /// stands among its first words.
  case entities, opensWithSubject
  /// The passage: its score over the best one's, its place among the hits, its coverage.
  case passageScore, isTopPassage, passageRank, passageCoverage
  /// Mean relative BM25 of the sentences before and after.
  case neighbours
  /// How far its words fit what is asked for; the same for definitions and for numbers alone.
  case cue, definition, asksNumberHasNumber
  case aim, method, background, finding, conclusion
  /// In a question that can be answered by yes or no.
  case yesNoFinding, yesNoConclusion
  case isFirst, isLast, place, isOnly
  /// ln(words / 25), and words beyond or short of a good length.
  case length, isShort, isLong
  /// Cosine to the title; to the other passages' sentences (mean of the nearest of each); to those
  /// sentences weighted by their BM25.
  case titleSimilarity, centrality, weightedCentrality
  case numbers, symbols, newSymbols
  /// Opens with "This", "It", "These …", whose referent stands before.
  case opensUnresolved
  case isQuestion
  /// Share of the sentence's words that the question does not have.
  case novelty
  /// Where a definition is asked for: how far the sentence opens with one, and whether the passage's title
  /// is what is asked for.
  case opensDefinition, titleIsSubject
  /// Whether what is asked for is said of the subject itself.
  case saidOfSubject
  /// How far the question is like one that the record says this sentence answers; −1 where it says of no
  /// question that it answers it.
  case asked
  /// Nearness in meaning (`MeaningMatcher`), and how far it falls behind the nearest candidate's.
  case meaning, sharpMeaning, missingMeaning, topic
  case meaningBehind, sharpMeaningBehind, missingMeaningBehind, topicBehind
  /// Whether it names what the question wants named, or counts what it wants counted (`AskedThing`), beside
  /// all that the question names.
  case holdsAsked
}

/// The candidates of a retrieval with their features.
package struct SentenceFeatures: Sendable {
  package struct Candidate: Sendable {
    package var hit: Int
    package var sentence: Int
    package var values: [Double]
    package var coverage: Double
    /// Stems that two sentences that say the same share.
    package var words: Set<String>
    package var wordCount: Int

    package init(
      hit: Int, sentence: Int, values: [Double], coverage: Double, words: [String]
    ) {
      self.hit = hit
      self.sentence = sentence
      self.values = values
      self.coverage = coverage
      self.words = Set(words)
      wordCount = words.count
    }
  }

  package private(set) var candidates: [Candidate] = []

  private struct Draft {
    var hit: Int
    var sentence: Int
    var text: String
    var counter: TermCounter
    var role: RoleCues
    var held: [Bool]
    var bm25 = 0.0
    var vector: [Int: Double] = [:]
  }

  private let retrieval: Retrieval
  private let total: Double
  private let bestPassage: Double
  private let cues: [QuestionCue]
  private let subject: [Term]
  private let kind: QuestionKind
  private let thing: AskedThing?

  /// Features of the sentences of the hits in `hits` (all by default).
  package init(_ retrieval: Retrieval, hits: Range<Int>? = nil) {
    self.retrieval = retrieval
    let question = retrieval.question
    total = max(retrieval.weights.reduce(0, +), 1e-9)
    bestPassage = max(retrieval.hits.map { $0.features[.coveredTerms] }.max() ?? 0, 1e-9)
    cues = QuestionCue.cues(of: question)
    let named = question.terms.filter { $0.entity != nil }
    subject = named.isEmpty ? question.terms.filter { !$0.isWeak } : named
    kind = QuestionKind(question.text)
    thing = AskedThing(question)
    var drafts: [Draft] = []
    for h in hits ?? retrieval.hits.indices { drafts += draft(h) }
    score(&drafts)
    vectorise(&drafts)
    let central = centrality(drafts)
    let best = max(drafts.map(\.bm25).max() ?? 0, 1e-9)
    for i in drafts.indices {
      candidates.append(candidate(i, drafts, best: best, central: central[i]))
    }
    addMeaning(drafts)
  }

  private mutating func addMeaning(_ drafts: [Draft]) {
    guard let matcher = MeaningMatcher(retrieval.question, vectors: retrieval.vectors) else {
      return
    }
    let features: [(SentenceFeature, SentenceFeature, KeyPath<MeaningMatcher.Match, Double>)] = [
      (.meaning, .meaningBehind, \.words), (.sharpMeaning, .sharpMeaningBehind, \.sharp),
      (.missingMeaning, .missingMeaningBehind, \.missing), (.topic, .topicBehind, \.topic),
    ]
    let matches = drafts.map { matcher.match($0.text) }
    for (feature, behind, path) in features {
      let best = matches.map { $0[keyPath: path] }.max() ?? 0
      for i in drafts.indices {
        let value = matches[i][keyPath: path]
        candidates[i].values[feature.rawValue] = value
        candidates[i].values[behind.rawValue] = value - best
      }
    }
  }

  private func draft(_ h: Int) -> [Draft] {
    let passage = retrieval.hits[h].passage
    let counted = passage.sentences.map { ($0.text, TermCounter(SearchText.words($0.text))) }
    let roles = RoleCues.roles(of: counted.map { (text: $0.0, counter: $0.1) })
    return counted.enumerated().map { s, sentence in
      Draft(
        hit: h, sentence: s, text: sentence.0, counter: sentence.1, role: roles[s],
        held: retrieval.question.terms.map { sentence.1.count(of: $0) > 0 })
    }
  }

  /// Robertson's BM25 with the question's own weights, k1 = 1.2 and b = 0.6 over the candidates' length.
  private func score(_ drafts: inout [Draft]) {
    let mean = max(
      1, drafts.reduce(0) { $0 + Double($1.counter.count) } / Double(max(1, drafts.count)))
    for i in drafts.indices {
      let norm = 1.2 * (0.4 + 0.6 * Double(drafts[i].counter.count) / mean)
      for (t, term) in retrieval.question.terms.enumerated() where drafts[i].held[t] {
        let count = Double(drafts[i].counter.count(of: term))
        drafts[i].bm25 += retrieval.weights[t] * count * 2.2 / (count + norm)
      }
      drafts[i].bm25 /= 2.2 * total
    }
  }

  /// Word vectors of unit length, weighted by how few of the candidates hold a word.
  private func vectorise(_ drafts: inout [Draft]) {
    var ids: [String: Int] = [:]
    var counts: [Int] = []
    let words = drafts.map { draft in
      Set(
        draft.counter.words.filter { $0.utf8.count > 1 && !StopWords.contains($0) }
          .map { word in
            if let id = ids[word] { return id }
            let id = ids.count
            ids[word] = id
            counts.append(0)
            return id
          })
    }
    for set in words { for id in set { counts[id] += 1 } }
    let n = Double(drafts.count)
    for i in drafts.indices {
      // In order, so that sums do not depend on the hashing of a run.
      let weighted = words[i].sorted().map {
        ($0, SafeMath.log(1 + n / (Double(counts[$0]) + 0.5)))
      }
      let norm = max(weighted.reduce(0) { $0 + $1.1 * $1.1 }, 1e-9).squareRoot()
      drafts[i].vector = Dictionary(uniqueKeysWithValues: weighted.map { ($0.0, $0.1 / norm) })
    }
  }

  private static func cosine(_ a: [Int: Double], _ b: [Int: Double]) -> Double {
    let (small, large) = a.count < b.count ? (a, b) : (b, a)
    var sum = 0.0
    for id in small.keys.sorted() { if let y = large[id] { sum += (small[id] ?? 0) * y } }
    return sum
  }

  /// For each draft: the mean over the other passages of its nearest sentence there, and its mean likeness
  /// to their sentences weighted by their BM25 (one step of a biased LexRank).
  private func centrality(_ drafts: [Draft]) -> [(plain: Double, weighted: Double)] {
    let n = drafts.count
    let vectors = drafts.map { draft in draft.vector.sorted { $0.key < $1.key } }
    var likeness = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      for j in i + 1..<max(n, i + 1) where drafts[i].hit != drafts[j].hit {
        let value = Self.dot(vectors[i], vectors[j])
        likeness[i * n + j] = value
        likeness[j * n + i] = value
      }
    }
    let passages = Set(drafts.map(\.hit))
    return drafts.indices.map { i in
      var nearest: [Int: Double] = [:]
      var sum = 0.0
      var weight = 0.0
      for j in drafts.indices where drafts[j].hit != drafts[i].hit {
        let value = likeness[i * n + j]
        nearest[drafts[j].hit] = max(nearest[drafts[j].hit] ?? 0, value)
        sum += drafts[j].bm25 * value
        weight += drafts[j].bm25
      }
      let plain = nearest.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
      return (plain / Double(max(1, passages.count - 1)), weight > 0 ? sum / weight : 0)
    }
  }

  /// Of two sorted sparse vectors.
  private static func dot(_ a: [(key: Int, value: Double)], _ b: [(key: Int, value: Double)])
    -> Double
  {
    var (i, j, sum) = (0, 0, 0.0)
    while i < a.count, j < b.count {
      if a[i].key == b[j].key {
        sum += a[i].value * b[j].value
        i += 1
        j += 1
      } else if a[i].key < b[j].key {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  private func candidate(
    _ i: Int, _ drafts: [Draft], best: Double, central: (plain: Double, weighted: Double)
  ) -> Candidate {
    let draft = drafts[i]
    let hit = retrieval.hits[draft.hit]
    let question = retrieval.question
    let title = TermCounter(SearchText.words(hit.passage.title))
    var values = [Double](repeating: 0, count: SentenceFeature.allCases.count)
    func set(_ feature: SentenceFeature, _ value: Double) { values[feature.rawValue] = value }
    func set(_ feature: SentenceFeature, _ value: Bool) { values[feature.rawValue] = value ? 1 : 0 }

    var held = 0.0
    var withTitle = 0.0
    for (t, term) in question.terms.enumerated() {
      if draft.held[t] { held += retrieval.weights[t] }
      if draft.held[t] || title.count(of: term) > 0 { withTitle += retrieval.weights[t] }
    }
    set(.bm25, draft.bm25)
    set(.relativeBM25, draft.bm25 / best)
    set(.coverage, held / total)
    set(.coverageWithTitle, withTitle / total)
    set(.phrase, nearness(draft))
    let named = question.terms.indices.filter { question.terms[$0].entity?.isProtected == true }
    set(
      .entities,
      named.isEmpty ? 1 : Double(named.count { draft.held[$0] }) / Double(named.count))
    set(.opensWithSubject, subject.contains { (draft.counter.firstEnd(of: $0) ?? .max) <= 6 })
    // Not the score itself: how features are weighed may change, what this one says may not.
    set(.passageScore, hit.features[.coveredTerms] / bestPassage)
    set(.isTopPassage, draft.hit == 0)
    set(.passageRank, 1 / Double(1 + draft.hit))
    set(.passageCoverage, hit.coverage)
    let around = [i - 1, i + 1].filter {
      drafts.indices.contains($0) && drafts[$0].hit == draft.hit
    }
    set(
      .neighbours,
      around.isEmpty
        ? 0 : around.reduce(0) { $0 + drafts[$1].bm25 } / best / Double(around.count))

    set(.cue, cues.map { $0.fit(draft.text, draft.counter, subject) }.max() ?? 0)
    let asksDefinition = cues.contains { $0.name == "definition" }
    set(
      .definition,
      asksDefinition ? QuestionCue.definitionFit(draft.counter, subject) : 0)
    set(.saidOfSubject, cues.contains { $0.isSaid(of: subject, draft.counter) })
    if asksDefinition {
      set(.opensDefinition, QuestionCue.opening(draft.counter, subject))
      set(.titleIsSubject, QuestionCue.isTitle(hit.passage.title, subject))
    }
    if values[SentenceFeature.entities.rawValue] == 1 {
      set(.holdsAsked, thing?.isHeld(by: draft.text, retrieval.names) ?? false)
    }
    let own = zip(hit.passage.abstract.asked, hit.asked).filter { $0.0.sentence == draft.sentence }
    set(.asked, hit.asked.isEmpty ? -1 : own.map(\.1).max() ?? 0)
    let hasNumber = draft.text.contains(where: \.isNumber)
    set(.asksNumberHasNumber, kind == .number && hasNumber)
    set(.aim, draft.role.contains(.aim))
    set(.method, draft.role.contains(.method))
    set(.background, draft.role.contains(.background))
    set(.finding, draft.role.contains(.finding))
    set(.conclusion, draft.role.contains(.conclusion))
    set(.yesNoFinding, kind == .yesNo && draft.role.contains(.finding))
    set(.yesNoConclusion, kind == .yesNo && draft.role.contains(.conclusion))

    let count = hit.passage.sentences.count
    set(.isFirst, draft.sentence == 0)
    set(.isLast, draft.sentence == count - 1 && count > 1)
    set(.place, count > 1 ? Double(draft.sentence) / Double(count - 1) : 0.5)
    set(.isOnly, count == 1)
    let length = Double(max(1, draft.counter.count))
    set(.length, SafeMath.log(length / 25))
    set(.isShort, max(0, 12 - length) / 12)
    set(.isLong, max(0, length - 40) / 40)
    set(.titleSimilarity, title.count == 0 ? 0 : overlap(draft.counter, title))
    set(.centrality, central.plain)
    set(.weightedCentrality, central.weighted)

    set(.numbers, hasNumber)
    let asked = Set(SearchText.words(question.text, stemmed: false))
    let symbols = Self.symbols(draft.text)
    set(.symbols, min(1, Double(symbols.count) / 4))
    let isNew = symbols.contains {
      asked.isDisjoint(with: SearchText.words($0, stemmed: false))
    }
    set(.newSymbols, kind.asksName && isNew)
    set(.opensUnresolved, draft.counter.words.first.map(Self.pronouns.contains) ?? false)
    set(.isQuestion, draft.text.hasSuffix("?"))
    let stems = Set(draft.counter.words.filter { !StopWords.contains($0) })
    let said = Set(question.terms.flatMap { $0.stems.flatMap { $0 } })
    set(.novelty, stems.isEmpty ? 0 : Double(stems.subtracting(said).count) / Double(stems.count))
    return Candidate(
      hit: draft.hit, sentence: draft.sentence, values: values, coverage: withTitle / total,
      words: draft.counter.words)
  }

  /// Stems of words that point back.
  private static let pronouns = Set(
    "this these it they such those he she its their both".split(separator: " ").flatMap {
      SearchText.words(String($0))
    })

  /// Words with two capitals, or a capital and a digit: symbols of genes, abbreviations.
  private static func symbols(_ text: String) -> [String] {
    text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "-") }).map(String.init)
      .filter { word in
        let capitals = word.count(where: \.isUppercase)
        return capitals > 1 || (capitals > 0 && word.contains(where: \.isNumber))
      }
  }

  /// Share of the question's neighbouring terms that stand within six words of each other.
  private func nearness(_ draft: Draft) -> Double {
    let terms = retrieval.question.terms.indices.filter { !retrieval.question.terms[$0].isWeak }
    guard terms.count > 1 else { return 0 }
    var near = 0
    for (a, b) in zip(terms, terms.dropFirst()) where draft.held[a] && draft.held[b] {
      let first = draft.counter.places(of: retrieval.question.terms[a])
      let second = draft.counter.places(of: retrieval.question.terms[b])
      if first.contains(where: { x in second.contains { abs($0 - x) <= 6 } }) { near += 1 }
    }
    return Double(near) / Double(terms.count - 1)
  }

  /// Shared words over those of the shorter text.
  private func overlap(_ a: TermCounter, _ b: TermCounter) -> Double {
    let a = Set(a.words.filter { !StopWords.contains($0) })
    let b = Set(b.words.filter { !StopWords.contains($0) })
    let n = min(a.count, b.count)
    return n == 0 ? 0 : Double(a.intersection(b).count) / Double(n)
  }
}

extension TermCounter {
  /// Where any of the term's names begins.
  func places(of term: Term) -> [Int] {
    term.stems.flatMap { phrase in
      starts(of: phrase[0]).filter { start in
        start + phrase.count <= words.count
          && phrase.indices.allSatisfy { words[start + $0] == phrase[$0] }
      }
    }
  }
}

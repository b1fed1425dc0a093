package import Literature
package import LiteratureIndex

/// A passage that was found, and why.
package struct Hit: Sendable {
  package var passage: Passage
  package var score: Double
  /// Name of the library it stands in.
  package var library: String
  /// What each term of the question gave, in the question's order, then what the passage as a whole gave
  /// (words side by side, near each other …); they add up to the score. Terms that gave nothing are
  /// `missing`.
  package var contributions: [(term: String, score: Double)]
  package var missing: [Term]
  /// Share of the question's weight (inverse document frequency) that the passage holds, 0…1.
  package var coverage: Double
  /// Entities of the question that the passage does not hold under any of their names.
  package var missingEntities: [Entity]
  package var features = MatchFeatures()
  /// How far the question is like each of those that the record says it answers; 1 for the same.
  package var asked: [Double] = []

  package var source: Source { passage.source }
}

/// What a retrieval gave: ranked passages, and the weight of each term.
package struct Retrieval: Sendable {
  package var question: Question
  package var hits: [Hit]
  /// Inverse document frequency of each term over all libraries, in the order of `question.terms`.
  package var weights: [Double]
  /// Terms that stand nowhere in the libraries.
  package var unknown: [Term]
  package var documents: Int
  /// For what is near in meaning.
  package var vectors: WordVectors?
  /// For what a sentence names.
  package var names: NameTables?
}

/// Question → ranked passages.
///
/// FTS5's BM25 gives the candidates. They are ranked by a weighted sum of what they share with the
/// question (`MatchFeature`): a BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25
/// and Beyond", 2009) that counts all names of an entity as one term, words side by side and near each
/// other (Metzler and Croft, "A Markov Random Field Model for Term Dependencies", 2005), feedback. It never
/// looks at where a record came from, its kind, or whether it has a title.
package struct Retriever: Sendable {
  package var stores: [LiteratureStore]
  package let names: NameTables
  package var weights: RankingWeights
  /// Ids of records that are passed over as if no library held them: for measuring.
  package var excluded: Set<String> = []
  /// Without them sentences are compared by their words alone.
  package var vectors: WordVectors?

  package init(
    stores: [LiteratureStore], names: NameTables, vectors: WordVectors? = nil,
    weights: RankingWeights = RankingWeights()
  ) {
    self.stores = stores
    self.names = names
    self.vectors = vectors
    self.weights = weights
  }

  package func retrieve(_ question: Question, limit: Int) throws -> Retrieval {
    var result = try rankCandidates(question)
    result.hits = Array(result.hits.prefix(limit))
    for i in result.hits.indices {
      result.hits[i].passage = Passage(result.hits[i].passage.abstract)
      result.hits[i].missingEntities = missingEntities(question, in: result.hits[i].passage)
    }
    return result
  }

  /// All candidates, ranked; their passages are not cut into sentences and their entities not looked up.
  package func rankCandidates(_ question: Question) throws -> Retrieval {
    let documents = try stores.reduce(0) { $0 + (try $1.count()) }
    let idf = try inverseFrequencies(question.terms, documents: documents)
    let unknown = zip(question.terms, idf.known).filter { !$0.1 && !$0.0.isWeak }.map(\.0)
    var result = Retrieval(
      question: question, hits: [], weights: idf.values, unknown: unknown, documents: documents,
      vectors: vectors, names: names)
    var pool = try Pool(
      question, stores: stores, weights: weights, idf: idf.values, known: idf.known,
      excluded: excluded)
    try pool.addFeedback { try inverseFrequency(ofStems: $0, documents: documents) }
    result.hits = pool.hits(weights)
    // A word can be known only apart from what it was written with ("BRCA7" as "brca" and "7").
    for (i, term) in question.terms.enumerated()
    where !term.isWeak && !result.unknown.contains(term) && !pool.holds(term: i) {
      result.unknown.append(term)
    }
    return result
  }

  /// Which of the question's protected entities a passage does not hold. Diseases, drugs and species are
  /// held if one of their names stands in it; genes and alleles only where they are read as such ("WAS" is
  /// not "was"), a gene also in the name of one of its alleles. Of several diseases one is enough: the
  /// others are often its kind ("cancer") or its consequence.
  package func missingEntities(_ question: Question, in passage: Passage) -> [Entity] {
    let lists = question.terms.filter { !$0.anyOf.isEmpty }
    guard !question.entities.isEmpty || !lists.isEmpty else { return [] }
    let text = passage.title + ". " + passage.text
    let counter = TermCounter(SearchText.words(text))
    var held = Set(names.mentions(in: text).map(\.entity))
    for entity in held where entity.kind == .variant {
      if let gene = entity.name.split(separator: " ").first {
        held.insert(Entity(.gene, String(gene)))
      }
    }
    for term in question.terms {
      guard let entity = term.entity, entity.kind != .gene, entity.kind != .variant else {
        continue
      }
      if counter.count(of: term) > 0 { held.insert(entity) }
    }
    let missing =
      Self.withoutDoubles(question, held: held)
      + lists.filter { held.isDisjoint(with: $0.anyOf) }.compactMap(\.entity)
    let diseases = question.entities.filter { $0.kind == .disease }
    guard diseases.contains(where: held.contains) else { return missing }
    return missing.filter { $0.kind != .disease }
  }

  /// A name that means two things (DMD, the gene and the disease) is held if either is.
  private static func withoutDoubles(_ question: Question, held: Set<Entity>) -> [Entity] {
    question.entities.filter { entity in
      guard !held.contains(entity) else { return false }
      let ranges = question.mentions.filter { $0.entity == entity }.map(\.range)
      return !question.mentions.contains { held.contains($0.entity) && ranges.contains($0.range) }
    }
  }

  /// ln(1 + (N − n + ½) / (n + ½)); a term's n is that of its commonest name, a name's that of its rarest
  /// word.
  private func inverseFrequencies(
    _ terms: [Term], documents: Int
  ) throws -> (values: [Double], known: [Bool]) {
    let words = Set(terms.flatMap { $0.stems.flatMap { $0 } })
    var counts: [String: Int] = [:]
    for store in stores {
      counts.merge(try store.documentCounts(of: words.sorted())) { $0 + $1 }
    }
    let n = terms.map { term in
      term.stems.map { $0.map { counts[$0] ?? 0 }.min() ?? 0 }.max() ?? 0
    }
    let total = Double(documents)
    let idf = zip(terms, n).map { term, n in
      SafeMath.log(1 + (max(total - Double(n), 0) + 0.5) / (Double(n) + 0.5))
        * (term.isWeak ? RankingWeights.weakShare : 1)
    }
    return (idf, n.map { $0 > 0 })
  }

  private func inverseFrequency(ofStems stems: [String], documents: Int) throws -> [Double] {
    var counts: [String: Int] = [:]
    for store in stores { counts.merge(try store.documentCounts(of: stems)) { $0 + $1 } }
    return stems.map { stem in
      let n = Double(counts[stem] ?? 0)
      return SafeMath.log(1 + (max(Double(documents) - n, 0) + 0.5) / (n + 0.5))
    }
  }
}

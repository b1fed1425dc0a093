package import Literature
package import LiteratureIndex

/// A passage that was found, and why.
package struct Hit: Sendable {
  package var passage: Passage
  package var score: Double
  /// Name of the library it stands in.
  package var library: String
  /// What each term of the question gave, in the question's order; terms that gave nothing are `missing`.
  package var contributions: [(term: String, score: Double)]
  package var missing: [Term]
  /// Share of the question's weight (inverse document frequency) that the passage holds, 0…1.
  package var coverage: Double
  /// Entities of the question that the passage does not hold under any of their names.
  package var missingEntities: [Entity]

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
}

/// Question → ranked passages.
///
/// FTS5's BM25 gives the candidates; they are ranked by a BM25 of our own (Robertson and Zaragoza, "The
/// Probabilistic Relevance Framework: BM25 and Beyond", 2009) that counts all names of an entity as one
/// term, adds the title's words with a weight, and rewards passages that hold more of what was asked. It
/// never looks at where a record came from, its kind, or whether it has a title.
package struct Retriever: Sendable {
  /// Compared on folds 1–4 with `cistron-bench retrieval --weights`.
  package struct Weights: Sendable {
    package var k1 = 1.2
    package var b = 0.75
    package var title = 1.5
    /// The score is multiplied by coverage to this power.
    package var coverage = 1.0
    package var candidates = 80

    package init() {}
  }

  /// What a word of the question's frame counts beside one of its subject.
  private static let weakShare = 0.3

  package let stores: [LiteratureStore]
  package let names: NameTables
  package var weights: Weights

  package init(stores: [LiteratureStore], names: NameTables, weights: Weights = Weights()) {
    self.stores = stores
    self.names = names
    self.weights = weights
  }

  package func retrieve(_ question: Question, limit: Int) throws -> Retrieval {
    let documents = try stores.reduce(0) { $0 + (try $1.count()) }
    let idf = try inverseFrequencies(question.terms, documents: documents)
    let unknown = zip(question.terms, idf.known).filter { !$0.1 && !$0.0.isWeak }.map(\.0)
    var result = Retrieval(
      question: question, hits: [], weights: idf.values, unknown: unknown, documents: documents)
    let expression = question.expression
    guard !expression.isEmpty else { return result }
    var pool: [(abstract: Abstract, library: String)] = []
    for store in stores {
      let found = try store.candidates(
        matching: expression.sql, limit: weights.candidates, titleWeight: weights.title,
        textWeight: 1)
      pool += found.map { ($0.abstract, store.name) }
    }
    var seen: Set<Source> = []
    pool = pool.filter { seen.insert($0.abstract.source).inserted }
    let fields = pool.map {
      (
        title: TermCounter(SearchText.words($0.abstract.title)),
        text: TermCounter(SearchText.words($0.abstract.text))
      )
    }
    let lengths = fields.map { Double($0.text.count) + weights.title * Double($0.title.count) }
    let mean = max(1, lengths.reduce(0, +) / Double(max(1, lengths.count)))
    var hits: [Hit] = []
    for (i, entry) in pool.enumerated() {
      hits.append(
        score(
          entry.abstract, entry.library, fields[i], length: lengths[i] / mean, question, idf.values)
      )
    }
    // A word can be known only apart from what it was written with ("BRCA7" as "brca" and "7").
    for (i, term) in question.terms.enumerated()
    where !term.isWeak && !result.unknown.contains(term) {
      let isHeld = fields.contains { $0.text.count(of: term) > 0 || $0.title.count(of: term) > 0 }
      if !isHeld { result.unknown.append(question.terms[i]) }
    }
    hits.sort { $0.score != $1.score ? $0.score > $1.score : $0.source < $1.source }
    result.hits = Array(hits.prefix(limit))
    for i in result.hits.indices {
      result.hits[i].passage = Passage(result.hits[i].passage.abstract)
      result.hits[i].missingEntities = missingEntities(question, in: result.hits[i].passage)
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

  private func score(
    _ abstract: Abstract, _ library: String, _ fields: (title: TermCounter, text: TermCounter),
    length: Double, _ question: Question, _ idf: [Double]
  ) -> Hit {
    var hit = Hit(
      passage: Passage(uncut: abstract), score: 0, library: library, contributions: [],
      missing: [], coverage: 0, missingEntities: [])
    var held = 0.0
    for (term, weight) in zip(question.terms, idf) {
      let count =
        Double(fields.text.count(of: term)) + weights.title * Double(fields.title.count(of: term))
      guard count > 0 else {
        if !term.isWeak { hit.missing.append(term) }
        continue
      }
      if !term.isWeak { held += weight }
      let norm = weights.k1 * (1 - weights.b + weights.b * length)
      let score = weight * count * (weights.k1 + 1) / (count + norm)
      hit.contributions.append((term.surface, score))
      hit.score += score
    }
    let total = zip(question.terms, idf).reduce(0) { $0 + ($1.0.isWeak ? 0 : $1.1) }
    hit.coverage = total > 0 ? held / total : 0
    hit.score *= SafeMath.power(hit.coverage, weights.coverage)
    return hit
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
        * (term.isWeak ? Self.weakShare : 1)
    }
    return (idf, n.map { $0 > 0 })
  }
}

/// Counts phrases of stemmed words in a text.
package struct TermCounter: Sendable {
  package let words: [String]
  private var positions: [String: [Int]] = [:]

  package init(_ words: [String]) {
    self.words = words
    for (i, word) in words.enumerated() { positions[word, default: []].append(i) }
  }

  package var count: Int { words.count }

  func starts(of word: String) -> [Int] { positions[word] ?? [] }

  /// How often any of the term's names occurs. Names that hold one another count once.
  package func count(of term: Term) -> Int {
    var taken: Set<Int> = []
    for phrase in term.stems {
      for start in positions[phrase[0]] ?? [] where start + phrase.count <= words.count {
        if phrase.indices.allSatisfy({ words[start + $0] == phrase[$0] }) { taken.insert(start) }
      }
    }
    return taken.count
  }
}

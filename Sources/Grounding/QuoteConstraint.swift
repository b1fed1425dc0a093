package import Generation
package import Retrieval

/// A sentence that may be quoted, as tokens.
package struct QuotableSentence: Sendable, Hashable {
  /// Positions of its passage among the hits and of the sentence in the passage.
  package var hit: Int
  package var sentence: Int
  /// The number of its mark: which passage of the prompt it stands in, from 1.
  package var mark: Int
  /// Its tokens with its mark's, as the first sentence of an answer and as a later one.
  package var opening: [Int32]
  package var following: [Int32]
  package var score: Double
  /// Stems of its words: two sentences that say the same are not both quoted.
  package var words: Set<String>

  package init(
    hit: Int, sentence: Int, mark: Int, opening: [Int32], following: [Int32], score: Double,
    words: Set<String>
  ) {
    self.hit = hit
    self.sentence = sentence
    self.mark = mark
    self.opening = opening
    self.following = following
    self.score = score
    self.words = words
  }
}

/// How much an answer quotes.
package struct QuotingLimits: Sendable, Hashable {
  /// A later sentence must score at least this share of the first one's.
  package var continuation: Double
  package var maxSentences: Int

  package init(continuation: Double = 0.65, maxSentences: Int = 4) {
    self.continuation = continuation
    self.maxSentences = maxSentences
  }

  /// One fact, or yes or no, is soon said. Chosen on folds 1–4 by `cistron-bench fit sentences`, which prints
  /// the gains of each type: there ROUGE is highest with few sentences and snippet F1 with many, and these
  /// lie between.
  package init(_ type: QuestionType) {
    switch type {
    case .yesno, .factoid: self.init(maxSentences: 3)
    case .list, .summary: self.init()
    }
  }
}

/// Lets an answer be nothing but whole sentences of the passages, each with the mark of its own passage,
/// then the end of the turn. Marks are tokens of the structure, not text: a passage that holds "[3]" can
/// be quoted, and cannot cite. Whatever the model prefers, no other text and no other mark can come out.
///
/// Each sentence's retrieval score is a prior: the score of a token is that of the best sentence that goes
/// on with it, so that without the model's share the best sentence wins, and with it the two add up.
package struct QuoteConstraint: DecodingConstraint {
  /// How strongly scores count, in nats a unit: with the answerer's model share, as much as keeps the
  /// model from choosing against them.
  package var sharpness: Double
  package var limits: QuotingLimits
  /// A sentence that shares more than this of its words with a quoted one, or the other way round, says
  /// the same. Fitted on folds 1–4 by `cistron-bench fit sentences`.
  package var overlap: Double
  /// Tokens that are left of the context: a sentence that does not fit whole is not begun.
  private var room: Int

  private let sentences: [QuotableSentence]
  private let end: Int32
  /// The sentences quoted so far.
  package private(set) var quoted: [Int] = []
  private var alive: [Int]
  private var position = 0
  package private(set) var isFinished = false

  package init(
    _ sentences: [QuotableSentence], end: Int32, sharpness: Double = 60,
    limits: QuotingLimits = QuotingLimits(), overlap: Double = 0.5, room: Int = .max
  ) {
    self.sentences = sentences
    self.end = end
    self.sharpness = sharpness
    self.limits = limits
    self.overlap = overlap
    self.room = room
    alive = sentences.indices.filter { sentences[$0].opening.count < room }
    isFinished = alive.isEmpty
  }

  private func tokens(_ i: Int) -> [Int32] {
    quoted.isEmpty ? sentences[i].opening : sentences[i].following
  }

  /// The scale between scores and log priors.
  private func logPrior(_ score: Double) -> Float { Float(sharpness * score) }

  package func allowed() -> Allowance {
    var best: [Int32: Float] = [:]
    for i in alive where position < tokens(i).count {
      let token = tokens(i)[position]
      best[token] = max(best[token] ?? -.infinity, logPrior(sentences[i].score))
    }
    if position == 0, let first = quoted.first {
      best[end] = logPrior(sentences[first].score * limits.continuation)
    }
    return .only(best.map { Candidate($0.key, logPrior: $0.value) })
  }

  package mutating func advance(_ token: Int32) {
    if position == 0, !quoted.isEmpty, token == end {
      isFinished = true
      return
    }
    alive = alive.filter { position < tokens($0).count && tokens($0)[position] == token }
    position += 1
    room -= 1
    guard let whole = alive.first(where: { tokens($0).count == position }) else { return }
    quoted.append(whole)
    position = 0
    let said = quoted.map { sentences[$0].words }
    alive = sentences.indices.filter { i in
      !quoted.contains(i) && sentences[i].following.count < room
        && !said.contains { Self.shared($0, sentences[i].words) > overlap }
    }
    if quoted.count >= limits.maxSentences || alive.isEmpty { isFinished = true }
  }

  /// The quoted sentences in the order in which they were decoded.
  package var quotedSentences: [QuotableSentence] { quoted.map { sentences[$0] } }

  /// Shared words over those of the shorter sentence.
  private static func shared(_ a: Set<String>, _ b: Set<String>) -> Double {
    let n = min(a.count, b.count)
    return n == 0 ? 0 : Double(a.intersection(b).count) / Double(n)
  }
}

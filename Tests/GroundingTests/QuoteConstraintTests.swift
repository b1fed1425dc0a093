import Generation
import Retrieval
import TestSupport
import Testing

@testable import Grounding

/// A model that pushes whatever it likes, as hard as logits can.
private struct Cheat: NextTokenModel {
  var random: SplitMix64
  let vocabulary: Int

  mutating func logits(after tokens: [Int32]) -> [Float] {
    (0..<vocabulary).map { _ in Float(random.next() % 2_000_001) / 10 - 100_000 }
  }
}

struct QuoteConstraintTests {
  private static let end: Int32 = 2
  private static let marks: [[Int32]] = [[90, 91], [90, 92], [90, 93]]

  private func sentence(_ i: Int, mark: Int, tokens: [Int32], score: Double = 1) -> QuotableSentence
  {
    let tail = Self.marks[mark - 1]
    return QuotableSentence(
      hit: mark - 1, sentence: i, mark: mark, opening: tokens + tail,
      following: [50] + tokens + tail,
      score: score, words: Set(tokens.map(String.init)))
  }

  private func run(_ sentences: [QuotableSentence], share: Float, model: some NextTokenModel) throws
    -> (tokens: [Int32], quoted: [QuotableSentence])
  {
    var watcher = QuoteConstraint(sentences, end: Self.end)
    var generator = TokenGenerator(
      model: model, prompt: [1], constraint: watcher, modelShare: share, stopTokens: [Self.end],
      maxTokens: 500)
    while let token = try generator.next() { watcher.advance(token) }
    return (generator.generated, watcher.quotedSentences)
  }

  @Test func `whatever the model pushes, only whole sentences with their own marks come out`()
    throws
  {
    for seed in 0..<300 {
      var random = SplitMix64(seed: UInt64(seed))
      // Some sentences begin alike, and some hold the tokens of marks.
      let sentences = (0..<6).map { i in
        let length = 2 + Int(random.next() % 5)
        let tokens = (0..<length).map { j in
          j == 0 ? Int32(10) : Int32([11, 12, 13, 90, 91, 92][Int(random.next() % 6)])
        }
        return sentence(i, mark: 1 + Int(random.next() % 3), tokens: tokens + [Int32(20 + i)])
      }
      let result = try run(sentences, share: 1, model: Cheat(random: random, vocabulary: 100))
      #expect((1...4).contains(result.quoted.count))
      let expected = result.quoted.enumerated().flatMap { $0 == 0 ? $1.opening : $1.following }
      #expect(result.tokens == expected)
      #expect(Set(result.quoted.map(\.sentence)).count == result.quoted.count)
    }
  }

  @Test
  func
    `without the model's share the best sentence comes first, and a much worse one does not follow`()
    throws
  {
    let sentences = [
      sentence(0, mark: 1, tokens: [10, 11], score: 0.3),
      sentence(1, mark: 2, tokens: [10, 12], score: 1.0),
      sentence(2, mark: 3, tokens: [14, 15], score: 0.5),
    ]
    let result = try run(
      sentences, share: 0, model: Cheat(random: SplitMix64(seed: 1), vocabulary: 100))
    #expect(result.quoted.map(\.sentence) == [1])
  }

  @Test func `two sentences that say the same are not both quoted`() throws {
    let sentences = [
      sentence(0, mark: 1, tokens: [10, 11, 12, 13], score: 1.0),
      sentence(1, mark: 2, tokens: [10, 11, 12, 14], score: 0.99),
    ]
    let result = try run(
      sentences, share: 0, model: Cheat(random: SplitMix64(seed: 1), vocabulary: 100))
    #expect(result.quoted.map(\.sentence) == [0])
  }

  @Test func `a sentence that does not fit the context whole is not begun`() {
    let long = sentence(0, mark: 1, tokens: Array(repeating: 10, count: 30), score: 2)
    let short = sentence(1, mark: 2, tokens: [11, 12], score: 1)
    let constraint = QuoteConstraint([long, short], end: Self.end, room: 20)
    #expect(constraint.allowed() == .only([Candidate(11, logPrior: 60)]))
    #expect(QuoteConstraint([long], end: Self.end, room: 20).isFinished)
  }

  @Test func `a later sentence must score its share of the first, and only so many are quoted`()
    throws
  {
    func quoted(_ scores: [Double]) throws -> [Int] {
      let sentences = scores.enumerated().map {
        sentence($0, mark: 1, tokens: [10 + Int32($0), 20 + Int32($0)], score: $1)
      }
      return try run(
        sentences, share: 0, model: Cheat(random: SplitMix64(seed: 1), vocabulary: 100)
      ).quoted.map(\.sentence)
    }
    #expect(try quoted([0.64, 1, 0.66]) == [1, 2])
    #expect(try quoted([0.7, 0.9, 1, 0.8, 0.95, 0.99]) == [2, 5, 4, 1])
  }

  @Test func `one fact, or yes or no, is said in fewer sentences than a summary`() {
    #expect(QuotingLimits(.factoid) == QuotingLimits(continuation: 0.65, maxSentences: 3))
    #expect(QuotingLimits(.yesno) == QuotingLimits(.factoid))
    #expect(QuotingLimits(.summary) == QuotingLimits(continuation: 0.65, maxSentences: 4))
    #expect(QuotingLimits(.list) == QuotingLimits(.summary))
  }

  @Test func `nothing to quote is finished at once`() {
    #expect(QuoteConstraint([], end: 2).isFinished)
  }
}

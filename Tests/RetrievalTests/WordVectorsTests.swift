import Literature
import LiteratureIndex
import Testing
import TestSupport
import Tokenization
import Weights

@testable import Retrieval

/// Six words in four dimensions: what hears, what sees, what is common.
struct WordVectorsTests {
  private static let words = ["deaf", "hearing", "blind", "sight", "gene", "loss"]
  private static let vectors: [[Float]] = [
    [1, 0, 0, 0], [0.8, 0.6, 0, 0], [0, 0, 1, 0], [0, 0, 0.8, 0.6], [0, 0, 0, 1], [0, 1, 0, 0],
  ]

  private static func file(
    words: [String] = words, rarity: [Float] = [4, 2, 4, 3, 1, 2]
  ) -> [UInt8] {
    var writer = GGUFWriter()
    writer.set("word_vectors.words", .array(.strings(ByteStrings(words))))
    writer.add("word_vectors.vectors", shape: [4, 6], numbers: vectors.flatMap(\.self))
    writer.add("word_vectors.rarity", shape: [rarity.count], numbers: rarity)
    return writer.bytes()
  }

  private static func read(_ bytes: [UInt8]) throws -> WordVectors {
    try bytes.withUnsafeBytes {
      try WordVectors(ModelFile(bytes: $0, name: "vectors.gguf"))
    }
  }

  private func match(_ question: String, _ text: String) throws -> MeaningMatcher.Match {
    let question = Question(question, names: try NameTables())
    return try #require(
      MeaningMatcher(question, vectors: try Self.read(Self.file()))
    ).match(text)
  }

  private func rounded(_ x: Double) -> Double { (x * 10_000).rounded() / 10_000 }

  @Test func `words are near by the cosine of their vectors`() throws {
    let vectors = try Self.read(Self.file())
    #expect(vectors.likeness(0, 1) == 0.8)
    #expect(vectors.likeness(0, 2) == 0)
    #expect(vectors.row(of: "sight") == 3)
    #expect(vectors.row(of: "smell") == nil)
  }

  @Test func `a sentence in other words is near in meaning`() throws {
    // deaf (rarity 4) is 0.8 near to hearing; gene (1) is not there.
    let match = try match("Which gene makes deaf?", "Its loss impairs hearing.")
    #expect(rounded(match.words) == rounded(4.0 / 5 * 0.8))
    #expect(rounded(match.sharp) == rounded(4.0 / 5 * 0.512))
    #expect(rounded(match.missing) == rounded(4.0 / 5 * 0.8))
  }

  @Test func `a sentence on something else is not`() throws {
    let match = try match("deaf", "It impairs the sight.")
    #expect(match.words == 0)
    #expect(match.topic == 0)
  }

  @Test func `a question of names alone has no meaning to compare`() throws {
    let names = try NameTables(diseases: "name\tsynonyms\tgenes\ndeaf\t\t\n")
    let question = Question("deaf", names: names)
    #expect(MeaningMatcher(question, vectors: try Self.read(Self.file())) == nil)
    #expect(MeaningMatcher(question, vectors: nil) == nil)
  }

  @Test func `parts that do not fit each other are refused`() {
    #expect(throws: WordVectors.Failure.self) { try Self.read(Self.file(words: ["deaf"])) }
    #expect(throws: WordVectors.Failure.self) { try Self.read(Self.file(rarity: [1, 2])) }
    #expect(throws: WordVectors.Failure.self) {
      try Self.read(Self.file(rarity: [1, 2, .nan, 4, 5, 6]))
    }
  }

  @Test func `no mutation of a file of vectors crashes the reader`() {
    var random = SplitMix64(seed: 9)
    let whole = Self.file()
    var read = 0
    for _ in 0..<TestRounds.count(quick: 1_000, long: 20_000) {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      }
      if (try? Self.read(bytes)) != nil { read += 1 }
    }
    #expect(read > 0)
  }
}

internal import Tokenization
package import Weights

/// Vectors of words: words that stand among like words point in like directions ("deaf", "hearing").
///
/// Learned from text by `Index/make_word_vectors.py`, which names method and source. A GGUF file:
/// `word_vectors.words` (n strings, lower case), `word_vectors.vectors` (n rows of unit length) and
/// `word_vectors.rarity` (n numbers, ln of all words over the count of this one).
package final class WordVectors: Sendable {
  package let dimensions: Int
  private let rows: [String: Int]
  private let values: [Float]
  private let rarities: [Float]

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// - Throws: `WeightsError` where a part is missing, `Failure` where parts do not fit each other.
  package init(_ file: ModelFile) throws {
    let words = try file.strings("word_vectors.words")
    let vectors = try file.tensor("word_vectors.vectors")
    let rarity = try file.tensor("word_vectors.rarity")
    guard vectors.shape.count == 2, vectors.shape[1] == words.count, rarity.count == words.count
    else {
      throw Failure(
        description: "\(file.name): \(words.count) words, vectors of \(vectors.shape), "
          + "\(rarity.count) rarities: they do not fit. Make the file with make_word_vectors.py.")
    }
    dimensions = vectors.shape[0]
    values = vectors.floats()
    rarities = rarity.floats()
    guard values.allSatisfy(\.isFinite), rarities.allSatisfy({ $0.isFinite && $0 >= 0 }) else {
      throw Failure(description: "\(file.name): a vector holds what is no number. Make it anew.")
    }
    var rows: [String: Int] = [:]
    rows.reserveCapacity(words.count)
    for i in 0..<words.count { rows[String(decoding: words[i], as: UTF8.self)] = i }
    self.rows = rows
  }

  /// The row of a word as `SearchText` cuts it, unstemmed; nil where it has no vector.
  func row(of word: String) -> Int? { rows[word] }

  func rarity(_ row: Int) -> Float { rarities[row] }

  /// Cosine of two words.
  func likeness(_ a: Int, _ b: Int) -> Float {
    values.withUnsafeBufferPointer { all in
      let (a, b) = (a * dimensions, b * dimensions)
      var sum: Float = 0
      for i in 0..<dimensions { sum += all[a + i] * all[b + i] }
      return sum
    }
  }

  /// The sum of the words' vectors, each by its rarity, at unit length; nil for no words.
  func sum(_ rows: [Int]) -> [Float]? {
    var sum = [Float](repeating: 0, count: dimensions)
    for row in rows {
      for i in 0..<dimensions { sum[i] += rarities[row] * values[row * dimensions + i] }
    }
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? sum.map { $0 / length } : nil
  }
}

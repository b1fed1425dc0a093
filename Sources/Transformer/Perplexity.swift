import Glibc

/// How well a decoder foresees a text: exp of the mean negative log-likelihood of a token, over
/// windows of one length that don't overlap, of which only the second half counts. The same windows
/// and figure as `llama-perplexity`.
package struct Perplexity: Sendable {
  /// Tokens that were counted.
  package private(set) var count = 0
  /// Their negative log-likelihoods, added.
  private var sum = 0.0
  private var squares = 0.0

  /// - Parameters:
  ///   - tokens: the text's, with BOS where the model wants it.
  ///   - bos: takes the place of the first token of each window, where the model opens texts with it.
  ///   - progress: called after each window with the windows done, all of them, and the figure so far.
  /// - Throws: `DecoderError`.
  package init(
    of decoder: CausalDecoder, on tokens: [Int32], window: Int = 512, bos: Int32?,
    progress: (Int, Int, Double) -> Void = { _, _, _ in }
  ) throws {
    precondition(window >= 4, "windows of \(window) tokens")
    let windows = tokens.count / window
    let cache = try decoder.makeCache(capacity: window)
    let vocabulary = decoder.configuration.vocabulary
    for index in 0..<windows {
      var part = Array(tokens[index * window..<(index + 1) * window])
      let next = part
      if let bos { part[0] = bos }
      cache.truncate(to: 0)
      let first = window / 2
      _ = try decoder.forward(Array(part[..<first]), cache: cache, rows: .none)
      let logits = try decoder.forward(Array(part[first...]), cache: cache, rows: .all)
      for place in first..<(window - 1) {
        let row = logits[(place - first) * vocabulary..<(place - first + 1) * vocabulary]
        let loss = Self.loss(row, token: Int(next[place + 1]))
        sum += loss
        squares += loss * loss
        count += 1
      }
      progress(index + 1, windows, value)
    }
  }

  /// The figure; NaN of a text shorter than a window.
  package var value: Double { exp(sum / Double(count)) }

  /// Its standard error, as if tokens were independent.
  package var standardError: Double {
    let mean = sum / Double(count)
    let variance = squares / Double(count) - mean * mean
    return variance > 0 ? value * (variance / Double(count - 1)).squareRoot() : 0
  }

  /// −log p(token)
  private static func loss(_ logits: ArraySlice<Float>, token: Int) -> Double {
    let highest = logits.reduce(-.infinity, max)
    let total = logits.reduce(0.0) { $0 + exp(Double($1 - highest)) }
    return log(total) - Double(logits[logits.startIndex + token] - highest)
  }
}

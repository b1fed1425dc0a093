/// Foresees tokens without a model: an answer that quotes its prompt goes on as the prompt did where
/// its last few tokens stood there before.
///
/// Source: Saxena (2023), prompt lookup decoding, https://github.com/apoorvumang/prompt-lookup-decoding
struct PromptLookup: Sendable {
  private struct Key: Hashable {
    let first: Int32
    let second: Int32
    let third: Int32
  }

  private static let length = 3

  private var tokens: [Int32] = []
  /// Where the tokens go on behind the last place at which three stood, but for those at the end.
  private var places: [Key: Int] = [:]

  mutating func append(_ more: some Sequence<Int32>) {
    for token in more {
      if let key = key(endingAt: tokens.count) { places[key] = tokens.count }
      tokens.append(token)
    }
  }

  /// The tokens that followed when the last three stood somewhere before; none where they didn't.
  func draft(atMost count: Int) -> [Int32] {
    guard count > 0, let key = key(endingAt: tokens.count), let place = places[key] else {
      return []
    }
    return Array(tokens[place...].prefix(count))
  }

  private func key(endingAt end: Int) -> Key? {
    guard end >= Self.length else { return nil }
    return Key(first: tokens[end - 3], second: tokens[end - 2], third: tokens[end - 1])
  }
}

/// Why a decoder can't be made or can't go on.
package enum DecoderError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The model file is whole but does not hold what its architecture needs.
  case unusableModel(file: String, reason: String, advice: String)
  case noTokens
  case unknownToken(Int32, vocabulary: Int)
  case cacheFull(used: Int, added: Int, capacity: Int)
  case contextTooLong(Int, limit: Int)
  case noMemory(purpose: String)

  package var description: String {
    switch self {
    case .unusableModel(let file, let reason, let advice):
      "\(file): \(reason). \(advice)"
    case .noTokens:
      "No tokens to read. Pass at least one."
    case .unknownToken(let token, let vocabulary):
      "Token \(token) is not in the vocabulary of \(vocabulary). "
        + "Use the tokenizer of the model's own file."
    case .cacheFull(let used, let added, let capacity):
      "The context of \(capacity) tokens holds \(used), \(added) more do not fit. "
        + "Shorten the prompt or start anew."
    case .contextTooLong(let capacity, let limit):
      "A context of \(capacity) tokens was asked for, the model knows 1 to \(limit). "
        + "Ask for fewer."
    case .noMemory(let purpose):
      "There is no memory for \(purpose). Use a smaller model or a shorter context."
    }
  }
}

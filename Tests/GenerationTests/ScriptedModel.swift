import Generation

/// A model whose logits are a function of the tokens it was fed, and which remembers how it was
/// asked.
struct ScriptedModel: NextTokenModel, Sendable {
  enum Call: Equatable {
    case feed([Int32])
    case logits([Int32])
  }

  var calls: [Call] = []
  private(set) var tokens: [Int32] = []
  let script: @Sendable ([Int32]) -> [Float]

  init(_ script: @escaping @Sendable ([Int32]) -> [Float]) { self.script = script }

  mutating func feed(_ tokens: [Int32]) {
    calls.append(.feed(tokens))
    self.tokens += tokens
  }

  mutating func logits(after tokens: [Int32]) -> [Float] {
    calls.append(.logits(tokens))
    self.tokens += tokens
    return script(self.tokens)
  }

  var canLookAhead = false

  mutating func logits(afterEachOf tokens: [Int32], last: Int) -> [[Float]] {
    calls.append(.logits(tokens))
    return tokens.enumerated().compactMap { index, token in
      self.tokens.append(token)
      return index >= tokens.count - last ? script(self.tokens) : nil
    }
  }

  mutating func forget(_ count: Int) { tokens.removeLast(count) }

  /// Counts upwards: after token n comes n + 1, out of ten.
  static let counting = ScriptedModel { tokens in
    (0..<10).map { $0 == Int(tokens.last ?? 0) + 1 ? 5 : 0 }
  }
}

/// Allows the tokens of one of several texts, each of which has a prior that counts where it parts
/// from the others.
struct ChoiceOfTexts: DecodingConstraint {
  var texts: [(tokens: [Int32], logPrior: Float)]
  var place = 0

  func allowed() -> Allowance {
    var candidates: [Candidate] = []
    for (tokens, logPrior) in texts where !candidates.contains(where: { $0.token == tokens[place] })
    {
      candidates.append(Candidate(tokens[place], logPrior: logPrior))
    }
    return .only(candidates)
  }

  mutating func advance(_ token: Int32) {
    texts.removeAll { $0.tokens[place] != token }
    place += 1
  }

  var isFinished: Bool { texts.allSatisfy { $0.tokens.count == place } }
}

extension TokenGenerator {
  /// All tokens to the end.
  mutating func rest() throws -> [Int32] {
    var tokens: [Int32] = []
    while let token = try next() { tokens.append(token) }
    return tokens
  }
}

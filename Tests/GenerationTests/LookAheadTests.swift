import Generation
import TestSupport
import Testing

/// A model that repeats what stood in its prompt: after a token comes what followed it at its first
/// place, with some noise that depends on all tokens.
private func echo(noise: Int) -> ScriptedModel {
  ScriptedModel { tokens in
    let last = tokens[tokens.count - 1]
    let place = tokens.firstIndex(of: last) ?? 0
    var logits = [Float](repeating: 0, count: 40)
    let next = place + 1 < tokens.count ? Int(tokens[place + 1]) : 0
    logits[next] = 3
    let sum = tokens.reduce(17) { ($0 &* 31 &+ Int($1)) % 1_000_003 }
    if noise > 0, sum % noise == 0 { logits[sum % 40] = 5 }
    return logits
  }
}

private func generate(
  _ model: ScriptedModel, _ prompt: [Int32], ahead: Int, sampler: Sampler = .greedy,
  constraint: (any DecodingConstraint)? = nil
) throws -> (tokens: [Int32], calls: Int, foreseen: Int) {
  var model = model
  model.canLookAhead = ahead > 0
  var generator = TokenGenerator(
    model: model, prompt: prompt, sampler: sampler, constraint: constraint, maxTokens: 60,
    lookAhead: ahead)
  let tokens = try generator.rest()
  return (tokens, generator.model.calls.count, generator.foreseenTokens)
}

@Test func `looking ahead changes no token, greedy, sampled or under a constraint`() throws {
  var random = SplitMix64(seed: 4)
  for round in 0..<60 {
    let prompt = (0..<50).map { _ in Int32.random(in: 0..<40, using: &random) }
    let texts = (0..<3).map { _ in
      (
        tokens: Array(prompt[Int.random(in: 0..<20, using: &random)...].prefix(25)),
        logPrior: Float(0)
      )
    }
    // Texts of one length, so that none ends while another goes on.
    for noise in [0, 2, 5] {
      let model = echo(noise: noise)
      let settings: [(Sampler, (any DecodingConstraint)?)] = [
        (.greedy, nil),
        (Sampler(temperature: 1, repetitionPenalty: 1.2, seed: UInt64(round)), nil),
        (.greedy, ChoiceOfTexts(texts: texts)),
      ]
      for (sampler, constraint) in settings {
        let plain = try generate(model, prompt, ahead: 0, sampler: sampler, constraint: constraint)
        for ahead in [1, 3, 8] {
          let fast = try generate(
            model, prompt, ahead: ahead, sampler: sampler, constraint: constraint)
          #expect(fast.tokens == plain.tokens)
        }
      }
    }
  }
}

@Test func `an answer that quotes its prompt asks the model a few times`() throws {
  let prompt = (0..<30).map { Int32($0) } + [5, 6, 7]
  let plain = try generate(echo(noise: 0), prompt, ahead: 0)
  let fast = try generate(echo(noise: 0), prompt, ahead: 8)
  #expect(plain.tokens.prefix(10) == [8, 9, 10, 11, 12, 13, 14, 15, 16, 17])
  #expect(fast.tokens == plain.tokens)
  #expect(plain.calls == 60)
  #expect(fast.calls <= 12)
  #expect(fast.foreseen >= 48)
}

@Test func `without three tokens that stood before nothing is looked ahead`() throws {
  let model = ScriptedModel { tokens in
    (0..<100).map { $0 == Int(tokens.last ?? 0) + 1 ? 5 : 0 }
  }
  let fast = try generate(model, [0], ahead: 8)
  #expect(fast.tokens == (1...60).map { Int32($0) })
  #expect(fast.foreseen == 0 && fast.calls == 60)
}

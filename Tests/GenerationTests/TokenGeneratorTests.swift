import Generation
import Synchronization
import Testing

@Test func `greedy generation follows the model to a stop token`() throws {
  var generator = TokenGenerator(
    model: ScriptedModel.counting, prompt: [7, 1], stopTokens: [5], maxTokens: 100)
  #expect(try generator.rest() == [2, 3, 4])
  #expect(generator.ending == .stopToken(5))
  #expect(generator.generated == [2, 3, 4])
  #expect(generator.model.calls == [.logits([7, 1]), .logits([2]), .logits([3]), .logits([4])])
  #expect(generator.unfed == [])
  #expect(try generator.next() == nil)
}

@Test func `no more tokens come than were asked for`() throws {
  var generator = TokenGenerator(model: ScriptedModel.counting, prompt: [0], maxTokens: 3)
  #expect(try generator.rest() == [1, 2, 3])
  #expect(generator.ending == .length)
  #expect(generator.unfed == [3])
  var none = TokenGenerator(model: ScriptedModel.counting, prompt: [0], maxTokens: 0)
  #expect(try none.rest() == [])
  #expect(none.ending == .length)
  #expect(none.model.calls == [])
}

@Test func `a long prompt is fed in batches`() throws {
  var generator = TokenGenerator(
    model: ScriptedModel.counting, prompt: [5, 4, 3, 2, 1], maxTokens: 1, batchLength: 2)
  #expect(try generator.rest() == [2])
  #expect(generator.model.calls == [.feed([5, 4]), .feed([3, 2]), .logits([1])])
}

@Test func `forced tokens don't ask the model, and are fed to it together`() throws {
  let constraint = ChoiceOfTexts(texts: [([1, 2, 3, 4, 6], 0), ([1, 2, 3, 5, 7], 0)])
  var generator = TokenGenerator(
    model: ScriptedModel.counting, prompt: [9], constraint: constraint, maxTokens: 100)
  #expect(try generator.rest() == [1, 2, 3, 4, 6])
  #expect(generator.ending == .finished)
  #expect(generator.model.calls == [.logits([9, 1, 2, 3])])
  #expect(generator.unfed == [4, 6])
}

@Test func `a wholly forced text never asks the model`() throws {
  var generator = TokenGenerator(
    model: ScriptedModel.counting, prompt: [], constraint: ChoiceOfTexts(texts: [([3, 3], 0)]),
    maxTokens: 100)
  #expect(try generator.rest() == [3, 3])
  #expect(generator.model.calls == [])
}

@Test func `prior and likelihood count as the model's share says`() throws {
  // The model prefers 1 to 2 by one nat; the prior prefers 2 by 0.6.
  let model = ScriptedModel { _ in [9, 2, 1] }
  let constraint = ChoiceOfTexts(texts: [([1], -0.6), ([2], 0)])
  func first(share: Float) throws -> (Int32?, calls: Int) {
    var generator = TokenGenerator(
      model: model, prompt: [0], constraint: constraint, modelShare: share, maxTokens: 9)
    return (try generator.next(), generator.model.calls.count)
  }
  #expect(try first(share: 1) == (1, 1))
  #expect(try first(share: 0.7) == (1, 1))
  #expect(try first(share: 0.5) == (2, 1))
  #expect(try first(share: 0) == (2, 0))
}

@Test func `the likelihood is renormalised over the allowed tokens`() throws {
  // Token 0 takes nearly all of the probability but isn't allowed; among 1 and 2 the model gives
  // 3 : 1.
  let model = ScriptedModel { _ in [50, 1.0986123, 0] }
  let constraint = ChoiceOfTexts(texts: [([1], 0), ([2], 0)])
  var ones = 0
  for seed in 0..<2_000 as Range<UInt64> {
    var generator = TokenGenerator(
      model: model, prompt: [0], sampler: Sampler(temperature: 1, seed: seed),
      constraint: constraint, maxTokens: 1)
    if try generator.next() == 1 { ones += 1 }
  }
  #expect(1_440...1_560 ~= ones)
}

@Test func `equal scores give the lowest token`() throws {
  let model = ScriptedModel { _ in [0, 1, 1, 1] }
  var free = TokenGenerator(model: model, prompt: [0], maxTokens: 1)
  #expect(try free.next() == 1)
  var bound = TokenGenerator(
    model: model, prompt: [0], constraint: ChoiceOfTexts(texts: [([3], 0), ([2], 0)]),
    maxTokens: 1)
  #expect(try bound.next() == 2)
}

@Test func `a fork of a constraint goes its own way`() {
  var one: any DecodingConstraint = ChoiceOfTexts(texts: [([1, 4], 0), ([2, 5], 0)])
  var two = one
  one.advance(1)
  two.advance(2)
  #expect(one.allowed() == .only([Candidate(4)]))
  #expect(two.allowed() == .only([Candidate(5)]))
}

@Test func `cancellation is heard before the next token`() throws {
  let flag = Flag()
  var generator = TokenGenerator(
    model: ScriptedModel.counting, prompt: [0], maxTokens: 100, isCancelled: { flag.value })
  #expect(try generator.next() == 1)
  flag.set()
  #expect(try generator.next() == nil)
  #expect(generator.ending == .cancelled)
  #expect(generator.model.calls.count == 1)
}

@Test func `cancellation is heard between two batches of a prompt`() throws {
  let flag = Flag(after: 3)
  var generator = TokenGenerator(
    model: ScriptedModel.counting, prompt: [0, 1, 2, 3, 4, 5], maxTokens: 100, batchLength: 1,
    isCancelled: { flag.value })
  #expect(try generator.next() == nil)
  #expect(generator.ending == .cancelled)
  #expect(generator.model.calls == [.feed([0]), .feed([1]), .feed([2])])
  #expect(generator.unfed == [3, 4, 5])
}

/// A flag that is set by hand, or by itself after it was asked `after` times.
private final class Flag: Sendable {
  private let state: Mutex<(isSet: Bool, left: Int)>

  init(after left: Int = .max) { state = Mutex((false, left)) }

  var value: Bool {
    state.withLock { state in
      state.left -= 1
      return state.isSet || state.left < 0
    }
  }

  func set() { state.withLock { $0.isSet = true } }
}

@Test func `what can't go on is named`() {
  func message(_ logits: [Float], prompt: [Int32] = [0], _ texts: [[Int32]]?) -> String {
    var generator = TokenGenerator(
      model: ScriptedModel { _ in logits }, prompt: prompt,
      constraint: texts.map { ChoiceOfTexts(texts: $0.map { ($0, 0) }) }, maxTokens: 9)
    do { return "\(try generator.rest())" } catch { return "\(error)" }
  }
  #expect(
    message([.nan, -.infinity], nil)
      == "none of 2 scores is a finite number, or one is infinite. "
      + "The model's file may be damaged: copy or download it again.")
  #expect(
    message([0], prompt: [], nil)
      == "the prompt is empty. Give the model at least one token to go on from.")
  #expect(
    message([0, 0], [[1], [7]])
      == "the constraint allows token 7, but the model has 2. "
      + "Use the vocabulary of the same model file.")
}

@Test func `a constraint that allows nothing is named`() {
  struct Nothing: DecodingConstraint {
    var isFinished: Bool { false }
    func allowed() -> Allowance { .only([]) }
    mutating func advance(_ token: Int32) {}
  }
  var generator = TokenGenerator(
    model: ScriptedModel.counting, prompt: [0], constraint: Nothing(), maxTokens: 9)
  do {
    _ = try generator.next()
    Issue.record("no error")
  } catch {
    #expect(
      "\(error)" == "the constraint allows no token after 0 tokens. "
        + "Report this with the question: a constraint must end where it is finished.")
  }
}

import Glibc

/// Generates tokens one at a time: asks the model, obeys the constraint, samples, stops.
///
///     var generator = TokenGenerator(model: decoder, prompt: ids, stopTokens: [2], maxTokens: 200)
///     while let token = try generator.next() { … }
///     print(generator.ending)
///
/// Under a constraint, an allowed token's score is
///
///     modelShare × log p(token | allowed) + logPrior
///
/// where p is the model's distribution over the allowed tokens alone. A single allowed token is
/// taken without asking the model; runs of such tokens are fed to it together, once it is asked
/// again.
package struct TokenGenerator<Model: NextTokenModel> {
  /// The model, with what it was fed.
  package private(set) var model: Model
  /// The tokens generated so far, without a stop token.
  package private(set) var generated: [Int32] = []
  /// Why no more tokens come; nil while they do.
  package private(set) var ending: Ending?
  /// Tokens of the prompt and of the answer that the model was not fed: it wasn't asked since.
  package private(set) var unfed: [Int32]
  /// Tokens at which the constraint left out what the model itself liked best. Counted only where the
  /// model was asked.
  package private(set) var constraintHits = 0

  /// Tokens that were foreseen and came so: the model was not asked for what follows them again.
  package private(set) var foreseenTokens = 0

  private var lookup: PromptLookup?
  /// Tokens that the model was fed before they were chosen, and its logits after each.
  private var ahead: (tokens: ArraySlice<Int32>, logits: ArraySlice<[Float]>) = ([], [])
  /// Tokens that are looked ahead: fewer after a miss.
  private var draftLength: Int
  private let longestDraft: Int
  private var sampler: Sampler
  private var constraint: (any DecodingConstraint)?
  private let modelShare: Float
  private let stopTokens: Set<Int32>
  private let maxTokens: Int
  private let batchLength: Int
  private let isCancelled: @Sendable () -> Bool

  /// - Parameters:
  ///   - prompt: fed before the first token is asked for; without what `model` was fed already.
  ///   - modelShare: how far the model's likelihood counts beside the constraint's priors: 1 as it
  ///     is, 0 not at all (the model is then not asked where a constraint names tokens).
  ///   - stopTokens: end the generation, and are not part of it.
  ///   - maxTokens: at most so many are generated.
  ///   - batchLength: at most so many tokens are fed in one call; between two calls cancellation is
  ///     asked for, so that a long prompt can be stopped.
  ///   - lookAhead: at most so many tokens are foreseen where the last three stood before, and fed
  ///     with the rest; 0 for none, and where the model can't. What is generated is the same.
  ///   - isCancelled: asked before every token and every batch.
  package init(
    model: Model, prompt: [Int32], sampler: Sampler = .greedy,
    constraint: (any DecodingConstraint)? = nil, modelShare: Float = 1,
    stopTokens: Set<Int32> = [], maxTokens: Int, batchLength: Int = 256, lookAhead: Int = 0,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    precondition(batchLength > 0, "a batch of \(batchLength) tokens")
    self.model = model
    unfed = prompt
    self.sampler = sampler
    self.constraint = constraint
    self.modelShare = modelShare
    self.stopTokens = stopTokens
    self.maxTokens = maxTokens
    self.batchLength = batchLength
    self.isCancelled = isCancelled
    longestDraft = lookAhead
    draftLength = lookAhead
    if lookAhead > 0, model.canLookAhead {
      var lookup = PromptLookup()
      lookup.append(prompt)
      self.lookup = lookup
    }
  }

  /// The next token; nil at the end, which `ending` explains.
  /// - Throws: what the model throws; `GenerationError` where its logits are not numbers, or the
  ///   constraint allows nothing.
  package mutating func next() throws -> Int32? {
    guard ending == nil else { return nil }
    if constraint?.isFinished == true { return end(.finished) }
    if generated.count >= maxTokens { return end(.length) }
    if isCancelled() { return end(.cancelled) }
    guard let token = try choose() else { return end(.cancelled) }
    if stopTokens.contains(token) { return end(.stopToken(token)) }
    constraint?.advance(token)
    generated.append(token)
    unfed.append(token)
    lookup?.append(CollectionOfOne(token))
    return token
  }

  private mutating func end(_ ending: Ending) -> Int32? {
    self.ending = ending
    return nil
  }

  // MARK: Choosing

  /// The next token; nil where the feeding was cancelled.
  private mutating func choose() throws -> Int32? {
    switch constraint?.allowed() ?? .anything {
    case .anything:
      guard let logits = try logits() else { return nil }
      return Int32(try index(of: logits))
    case .only(let candidates):
      guard candidates.count > 1 else {
        guard let only = candidates.first else {
          throw GenerationError(
            reason: "the constraint allows no token after \(generated.count) tokens",
            advice: "Report this with the question: a constraint must end where it is finished.")
        }
        return only.token
      }
      // In the order of their ids, so that of equal scores the lowest id is taken.
      let ordered = candidates.sorted { $0.token < $1.token }
      guard let scores = try scores(of: ordered) else { return nil }
      return ordered[try index(of: scores)].token
    }
  }

  private mutating func index(of scores: [Float]) throws -> Int {
    guard let index = sampler.choose(scores) else {
      throw GenerationError(
        reason: "none of \(scores.count) scores is a finite number, or one is infinite",
        advice: "The model's file may be damaged: copy or download it again.")
    }
    return index
  }

  /// Each candidate's score; nil where the feeding was cancelled.
  private mutating func scores(of candidates: [Candidate]) throws -> [Float]? {
    guard modelShare != 0 else { return candidates.map(\.logPrior) }
    guard let logits = try logits() else { return nil }
    let own = try candidates.map { candidate in
      guard logits.indices ~= Int(candidate.token) else {
        throw GenerationError(
          reason: "the constraint allows token \(candidate.token), "
            + "but the model has \(logits.count)",
          advice: "Use the vocabulary of the same model file.")
      }
      return logits[Int(candidate.token)]
    }
    let total = logSumExp(own)
    if let most = logits.max(), (own.max() ?? -.infinity) < most { constraintHits += 1 }
    return zip(own, candidates).map { modelShare * ($0 - total) + $1.logPrior }
  }

  /// The model's logits after everything so far, with the repetition penalty; nil where cancelled.
  private mutating func logits() throws -> [Float]? {
    guard !unfed.isEmpty else {
      throw GenerationError(
        reason: "the prompt is empty", advice: "Give the model at least one token to go on from.")
    }
    if let logits = foreseenLogits() { return logits }
    while unfed.count > batchLength {
      try model.feed(Array(unfed.prefix(batchLength)))
      unfed.removeFirst(batchLength)
      if isCancelled() { return nil }
    }
    var logits: [Float]
    let draft = lookup?.draft(atMost: min(draftLength, maxTokens - generated.count)) ?? []
    if draft.isEmpty {
      logits = try model.logits(after: unfed)
    } else {
      let rows = try model.logits(afterEachOf: unfed + draft, last: draft.count + 1)
      logits = rows[0]
      ahead = (draft[...], rows[1...])
    }
    unfed = []
    sampler.penalise(&logits, generated: generated)
    return logits
  }

  /// The logits after the unfed tokens, where they were foreseen. Otherwise the model forgets what
  /// came differently.
  private mutating func foreseenLogits() -> [Float]? {
    guard !ahead.tokens.isEmpty else { return nil }
    let common = zip(ahead.tokens, unfed).prefix { $0 == $1 }.count
    foreseenTokens += common
    let logits = common > 0 ? ahead.logits[ahead.logits.startIndex + common - 1] : []
    unfed.removeFirst(common)
    ahead = (ahead.tokens.dropFirst(common), ahead.logits.dropFirst(common))
    if unfed.isEmpty {
      if ahead.tokens.isEmpty { draftLength = min(longestDraft, draftLength * 2) }
      var logits = logits
      sampler.penalise(&logits, generated: generated)
      return logits
    }
    model.forget(ahead.tokens.count)
    if !ahead.tokens.isEmpty { draftLength = max(2, draftLength - ahead.tokens.count) }
    ahead = ([], [])
    return nil
  }
}

extension TokenGenerator: Sendable where Model: Sendable {}

/// Why a generation ended.
package enum Ending: Sendable, Hashable {
  case stopToken(Int32)
  /// The constraint's text is complete.
  case finished
  /// The greatest number of tokens was reached.
  case length
  case cancelled
}

/// log Σ exp(x), without overflow.
private func logSumExp(_ numbers: [Float]) -> Float {
  let highest = numbers.reduce(-.infinity, max)
  guard highest.isFinite else { return highest }
  return highest + Float(log(numbers.reduce(0) { $0 + exp(Double($1 - highest)) }))
}

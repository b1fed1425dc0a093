internal import Generation
internal import Grounding
internal import Literature
internal import Prompting
internal import Retrieval

/// Answers in prose: locked to the evidence, or free.
extension Answerer {
  private var proseSampler: Sampler { Sampler(repetitionPenalty: 1.15, seed: seed) }

  func decodeLocked(
    _ answer: inout Answer, _ retrieval: Retrieval, _ quotes: QuoteSet, _ frame: AnswerFrame,
    _ isCancelled: @escaping @Sendable () -> Bool, _ onSentence: (Answer.Sentence) -> Void
  ) throws {
    let prompt = quotes.prompt
    let decoding = LockedDecoding(
      quotes, retrieval, names: retriever.names,
      vocabulary: lockedVocabularies.vocabulary(of: model.tokenizer, retriever.names))
    if let warning = decoding.warning { answer.warnings.append(warning) }
    answer.tokens.dropped += decoding.left
    let shown = prompt.windows.map { retrieval.hits[$0.hit].passage }
    var cited: [Int] = []
    var sentences: [Answer.Sentence] = []
    let result = try decoding.run(model, prompt, sampler: proseSampler, isCancelled: isCancelled) {
      if sentences.isEmpty {
        sentences = frame.sentences
        sentences.forEach(onSentence)
      }
      if !cited.contains($0.mark) { cited.append($0.mark) }
      let number = (cited.firstIndex(of: $0.mark) ?? 0) + 1
      sentences.append(frame.glossed(decoding.cited($0, $1, mark: number)))
      onSentence(sentences[sentences.count - 1])
    }
    answer.sentences = sentences
    answer.dropped += result.dropped
    answer.passages =
      cited.map { shown[$0 - 1] }
      + shown.indices.filter { !cited.contains($0 + 1) }.map { shown[$0] }
    answer.tokens.generated = result.tokens
    answer.tokens.cached = result.cached
    answer.constraintHits = result.constraintHits
    answer.interrupted = result.cancelled
    if result.cancelled {
      answer.status = .failed
      answer.error = ("interrupted", "stopped by the user")
    } else if sentences.isEmpty {
      answer.abstain(.unsupported, missing: [])
    } else {
      answer.status = .answered
    }
  }

  func decodeFreely(
    _ answer: inout Answer, _ retrieval: Retrieval, _ quotes: QuoteSet,
    _ isCancelled: @escaping @Sendable () -> Bool, _ onSentence: (Answer.Sentence) -> Void
  ) throws {
    let result = try FreeDecoding.run(
      model, quotes.prompt, sampler: proseSampler, isCancelled: isCancelled)
    answer.tokens.cached = result.cached
    // What the model was taught to say where nothing answers.
    if result.sentences == ["No passage answers this."] {
      answer.tokens.generated = result.tokens
      return answer.abstain(.unsupported, missing: [])
    }
    answer.sentences = result.sentences.map {
      Answer.Sentence(text: $0, role: .frame, cites: [], support: "unlocked")
    }
    answer.sentences.forEach(onSentence)
    answer.passages = quotes.prompt.windows.map { retrieval.hits[$0.hit].passage }
    answer.tokens.generated = result.tokens
    answer.warnings.append(FreeDecoding.warning)
    answer.interrupted = result.cancelled
    answer.status = result.cancelled ? .failed : result.sentences.isEmpty ? .abstained : .answered
    if result.cancelled { answer.error = ("interrupted", "stopped by the user") }
    if result.sentences.isEmpty, !result.cancelled { answer.abstain(.unsupported, missing: []) }
  }
}

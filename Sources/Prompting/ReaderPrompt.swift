package import Literature
package import Tokenization

/// Part of a passage that goes into a prompt: whole sentences in their order.
package struct PassageWindow: Sendable {
  /// Position among the hits of the retrieval.
  package var hit: Int
  package var title: String
  package var sentences: [Int]
  package var text: String
  /// Sentences of the passage that were left out.
  package var dropped: Int
}

/// A prompt as tokens, and what is in it.
package struct Prompt: Sendable {
  package var tokens: [Int32]
  package var windows: [PassageWindow]
  /// Sentences of the retrieved passages that did not fit.
  package var dropped: Int
}

/// Question + passages → prompt, in the form that the default model was trained on: one passage a line,
/// "[n] title. sentences", then the question, in ChatML turns. Text between the special tokens is encoded
/// without specials, so that a passage cannot end its turn.
package struct ReaderPrompt: Sendable {
  package var template: PromptTemplate
  /// Tokens of prompt and answer together.
  package var budget: Int
  /// Words of a window; it grows round its best sentence until it holds so many.
  package var windowWords = 130
  package var maxPassages = 4
  /// How the model's conversations are written.
  package var chat = ChatFormat.chatML

  package init(template: PromptTemplate, budget: Int = 900) {
    self.template = template
    self.budget = budget
  }

  /// - Parameters:
  ///   - passages: the hits to show, best first.
  ///   - best: for each of them, the sentence that its window grows round.
  ///   - answerTokens: what is kept free for the answer.
  package func build(
    question: String, passages: [(hit: Int, passage: Passage, best: Int)], tokenizer: Tokenizer,
    answerTokens: Int = 160
  ) -> Prompt {
    var count = min(maxPassages, passages.count)
    var words = windowWords
    while true {
      let windows = passages.prefix(count).map {
        window($0.hit, $0.passage, round: $0.best, words: words)
      }
      let tokens = encode(question: question, windows: windows, tokenizer)
      if tokens.count + answerTokens <= budget || count == 0 {
        let dropped =
          windows.reduce(0) { $0 + $1.dropped }
          + passages.dropFirst(count).reduce(0) { $0 + $1.passage.sentences.count }
        return Prompt(tokens: tokens, windows: windows, dropped: dropped)
      }
      // A passage whose best sentence alone is too long is left out, like any that does not fit.
      if words > 60 {
        words -= 25
      } else if count == 1, words > 20 {
        words = 20
      } else {
        count -= 1
      }
    }
  }

  private func window(_ hit: Int, _ passage: Passage, round best: Int, words limit: Int)
    -> PassageWindow
  {
    let sentences = passage.sentences
    let title =
      passage.title.isEmpty || passage.title.hasSuffix(".") ? passage.title : passage.title + "."
    guard sentences.indices.contains(best) else {
      return PassageWindow(
        hit: hit, title: passage.title, sentences: [], text: title, dropped: sentences.count)
    }
    let lengths = sentences.map { $0.text.split(separator: " ").count }
    var low = best
    var high = best
    var total = lengths[best]
    while true {
      if high + 1 < sentences.count, total + lengths[high + 1] <= limit {
        high += 1
        total += lengths[high]
      } else if low > 0, total + lengths[low - 1] <= limit {
        low -= 1
        total += lengths[low]
      } else {
        break
      }
    }
    let chosen = Array(low...high)
    let text = ([title] + chosen.map { sentences[$0].text }).filter { !$0.isEmpty }.joined(
      separator: " ")
    return PassageWindow(
      hit: hit, title: passage.title, sentences: chosen, text: text,
      dropped: sentences.count - chosen.count)
  }

  private func encode(
    question: String, windows: [PassageWindow], _ tokenizer: Tokenizer
  ) -> [Int32] {
    let lines = windows.enumerated().map { "[\($0 + 1)] " + Self.oneLine($1.text) }
    let body = template.filled([
      "passages": lines.joined(separator: "\n"), "question": Self.oneLine(question),
    ])
    return chat.user(body, tokenizer)
  }

  /// Passages are a line each: their own line breaks become spaces.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

package import Tokenization

/// How a model's conversations are written: turns between marks that are tokens of their own, or
/// plain words.
///
/// Source: the templates of the models; their markers as in `llm_chat_detect_template` of
/// https://github.com/ggml-org/llama.cpp/blob/master/src/llama-chat.cpp.
package enum ChatFormat: String, Sendable, CaseIterable {
  case chatML = "chatml"
  case llama2, llama3, mistral, mistralTekken = "mistral-tekken", gemma, phi3, zephyr
  case alpaca, vicuna

  /// "chatml, llama2, …"
  package static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The format of a `tokenizer.chat_template`, by its markers; nil for one of an unknown kind.
  package init?(template: String) {
    func has(_ marker: String) -> Bool { template.contains(marker) }
    if has("<|im_start|>") {
      self = .chatML
    } else if has("<|start_header_id|>") && has("<|end_header_id|>") {
      self = .llama3
    } else if has("<start_of_turn>") {
      self = .gemma
    } else if has("[INST]") {
      // Spaces about the marks, or the older ones with a system part, or neither.
      if has("<<SYS>>") {
        self = .llama2
      } else {
        self = has("[INST] ") || has("' [INST]") || has("\" [INST]") ? .mistral : .mistralTekken
      }
    } else if has("<|assistant|>") && has("<|end|>") {
      self = .phi3
    } else if has("<|user|>") && has("<|assistant|>") {
      self = .zephyr
    } else if has("### Instruction:") {
      self = .alpaca
    } else if has("USER:") && has("ASSISTANT:") {
      self = .vicuna
    } else {
      return nil
    }
  }

  private enum Part {
    /// A token of its own where the vocabulary has it, else its characters.
    case mark(String)
    case text(String)
  }

  /// The tokens of a conversation of one turn, up to where the answer begins. Nothing of the text
  /// becomes a special token.
  package func user(_ text: String, _ tokenizer: Tokenizer) -> [Int32] {
    var tokens = tokenizer.vocabulary.addsBOS ? tokenizer.vocabulary.bos.map { [$0] } ?? [] : []
    var plain = ""
    func flush() {
      if !plain.isEmpty { tokens += tokenizer.encode(plain, finding: .nothing) }
      plain = ""
    }
    for part in parts(text) {
      switch part {
      case .text(let text): plain += text
      case .mark(let mark):
        guard let id = tokenizer.id(ofSpecial: mark) else {
          // ChatML's marks are left out where the vocabulary lacks them.
          if self != .chatML { plain += mark }
          continue
        }
        flush()
        tokens.append(id)
      }
    }
    flush()
    return tokens
  }

  private func parts(_ text: String) -> [Part] {
    switch self {
    case .chatML:
      [
        .mark("<|im_start|>"), .text("user\n" + text), .mark("<|im_end|>"), .text("\n"),
        .mark("<|im_start|>"), .text("assistant\n"),
      ]
    case .llama2, .mistral: [.mark("[INST]"), .text(" " + text + " "), .mark("[/INST]")]
    case .mistralTekken: [.mark("[INST]"), .text(text), .mark("[/INST]")]
    case .llama3:
      [
        .mark("<|start_header_id|>"), .text("user"), .mark("<|end_header_id|>"),
        .text("\n\n" + text), .mark("<|eot_id|>"), .mark("<|start_header_id|>"),
        .text("assistant"), .mark("<|end_header_id|>"), .text("\n\n"),
      ]
    case .gemma:
      [
        .mark("<start_of_turn>"), .text("user\n" + text), .mark("<end_of_turn>"), .text("\n"),
        .mark("<start_of_turn>"), .text("model\n"),
      ]
    case .phi3:
      [
        .mark("<|user|>"), .text("\n" + text), .mark("<|end|>"), .text("\n"),
        .mark("<|assistant|>"), .text("\n"),
      ]
    case .zephyr:
      [
        .mark("<|user|>"), .text("\n" + text), .mark("</s>"), .text("\n"), .mark("<|assistant|>"),
        .text("\n"),
      ]
    case .alpaca: [.text("### Instruction:\n" + text + "\n\n### Response:\n")]
    case .vicuna: [.text("USER: " + text + "\nASSISTANT:")]
    }
  }

  /// The token that ends an answer: the turn's mark, else what ends a text.
  package func end(_ tokenizer: Tokenizer) -> Int32 {
    let mark: String? =
      switch self {
      case .chatML: "<|im_end|>"
      case .llama3: "<|eot_id|>"
      case .gemma: "<end_of_turn>"
      case .phi3: "<|end|>"
      case .llama2, .mistral, .mistralTekken, .zephyr, .alpaca, .vicuna: nil
      }
    return mark.flatMap { tokenizer.id(ofSpecial: $0) } ?? tokenizer.vocabulary.eos ?? 0
  }
}

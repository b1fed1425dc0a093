package import Tokenization

extension ModelFile {
  /// The file's byte-level BPE vocabulary.
  /// - Throws: `WeightsError`, also where the tokenizer is of a kind that is not read.
  package func vocabulary() throws -> Vocabulary {
    let model = try string("tokenizer.ggml.model")
    guard model == "gpt2" else {
      throw error(
        "its tokenizer is \(model.debugDescription); byte-level BPE (\"gpt2\") is read",
        "Use a model with a byte-level BPE tokenizer, such as Llama 3, Qwen 2 or GPT-2.")
    }
    do {
      let preTokenizer = try Vocabulary.PreTokenizer(named: try string("tokenizer.ggml.pre"))
      let tokens = try strings("tokenizer.ggml.tokens")
      var vocabulary = try Vocabulary(
        spelled: tokens, kinds: try tokenKinds(), merges: try strings("tokenizer.ggml.merges"),
        preTokenizer: preTokenizer)
      vocabulary.bos = try token("bos", of: tokens.count)
      vocabulary.eos = try token("eos", of: tokens.count)
      vocabulary.eot = try token("eot", of: tokens.count)
      vocabulary.unknown = try token("unknown", of: tokens.count)
      // llama.cpp: models with Llama 3's pre-tokenizer open a text with BOS unless they say
      // otherwise.
      vocabulary.addsBOS =
        try bool(ifPresent: "tokenizer.ggml.add_bos_token")
        ?? (preTokenizer == .llamaBPE)
      return vocabulary
    } catch let failure as VocabularyError {
      throw error(failure.reason, failure.advice)
    }
  }

  private func tokenKinds() throws -> [Vocabulary.Kind] {
    let numbers = try integers(ifPresent: "tokenizer.ggml.token_type") ?? []
    return try numbers.enumerated().map { id, number in
      guard let kind = Vocabulary.Kind(rawValue: number) else {
        throw error("token \(id) has the unknown type \(number)", "Convert the model again.")
      }
      return kind
    }
  }

  /// A token that the metadata names by its id; nil where it names none.
  private func token(_ role: String, of count: Int) throws -> Int32? {
    let key = "tokenizer.ggml.\(role)_token_id"
    // Converters write 2^32 − 1 (−1) for "none".
    guard let id = try integer(ifPresent: key), id != -1, id != 0xFFFF_FFFF else { return nil }
    guard 0..<count ~= id else {
      throw error(
        "key \(key) is \(id), but there are \(count) tokens", "Convert the model again.")
    }
    return Int32(id)
  }
}

package import Tokenization

extension ModelFile {
  /// The file's vocabulary: byte-level BPE, SentencePiece or WordPiece.
  /// - Throws: `WeightsError`, also where the tokenizer is of a kind that is not read.
  package func vocabulary() throws -> Vocabulary {
    do {
      var vocabulary: Vocabulary
      switch try string("tokenizer.ggml.model") {
      case "gpt2": vocabulary = try bytePairs()
      case "llama": vocabulary = try sentencePieces()
      case "bert": vocabulary = try wordPieces()
      case let model:
        throw error(
          "its tokenizer is \(model.debugDescription); byte-level BPE (\"gpt2\"), SentencePiece "
            + "(\"llama\") and WordPiece (\"bert\") are read",
          "Use a model with one of these, such as Llama, Qwen, Gemma or GPT-2.")
      }
      let count = vocabulary.count
      vocabulary.bos = try token("bos", of: count) ?? vocabulary.bos
      vocabulary.eos = try token("eos", of: count)
      vocabulary.eot = try token("eot", of: count)
      vocabulary.unknown = try token("unknown", of: count) ?? vocabulary.unknown
      vocabulary.addsBOS =
        try bool(ifPresent: "tokenizer.ggml.add_bos_token") ?? vocabulary.addsBOS
      vocabulary.addsSpacePrefix = try bool(ifPresent: "tokenizer.ggml.add_space_prefix") ?? true
      return vocabulary
    } catch let failure as VocabularyError {
      throw error(failure.reason, failure.advice)
    }
  }

  private func bytePairs() throws -> Vocabulary {
    let name = try string("tokenizer.ggml.pre")
    var vocabulary = try Vocabulary(
      spelled: try strings("tokenizer.ggml.tokens"), kinds: try tokenKinds(),
      merges: try strings("tokenizer.ggml.merges"),
      preTokenizer: try Vocabulary.PreTokenizer(named: name))
    vocabulary.keepsWholeTokens = Vocabulary.PreTokenizer.keepsWholeTokens(name)
    vocabulary.addsBOS = Vocabulary.PreTokenizer.addsBOS(name)
    return vocabulary
  }

  private func sentencePieces() throws -> Vocabulary {
    var vocabulary = try Vocabulary(
      pieces: try strings("tokenizer.ggml.tokens"), kinds: try tokenKinds(),
      scores: try floats("tokenizer.ggml.scores"), model: .sentencePiece)
    vocabulary.addsBOS = true
    return vocabulary
  }

  private func wordPieces() throws -> Vocabulary {
    var vocabulary = try Vocabulary(
      pieces: try strings("tokenizer.ggml.tokens"), kinds: try tokenKinds(), scores: [],
      model: .wordPiece)
    vocabulary.bos = try token("cls", of: vocabulary.count)
    vocabulary.addsBOS = true
    return vocabulary
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

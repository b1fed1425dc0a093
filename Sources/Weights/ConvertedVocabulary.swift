import Tokenization

/// The vocabulary of a Hugging Face tokenizer.json, in GGUF's words: byte-level BPE, or BPE with a
/// byte fallback, which is SentencePiece.
struct ConvertedVocabulary {
  let metadata: [(String, MetadataValue)]

  init(_ folder: HuggingFaceFolder) throws {
    func error(_ reason: String) -> WeightsError {
      WeightsError(
        file: folder.path + "/tokenizer.json", offset: nil, reason: reason,
        advice: "Use a model with a byte-level BPE or SentencePiece tokenizer.")
    }
    let model = folder.tokenizer["model"]
    guard model?["type"]?.string ?? "BPE" == "BPE", let members = model?["vocab"]?.members,
      let merges = model?["merges"]?.array
    else { throw error("its tokenizer is no BPE with a vocabulary and merges") }
    let added = folder.tokenizer["added_tokens"]?.array ?? []
    let size = try Self.size(folder, members.map { $0.value.integer ?? -1 }, added, error)
    var tokens = [[UInt8]?](repeating: nil, count: size)
    var kinds = [Vocabulary.Kind](repeating: .unused, count: size)
    let isSentencePiece = model?["byte_fallback"]?.bool == true
    for (token, id) in members {
      guard let id = id.integer, tokens.indices ~= id else { throw error("a token has no id") }
      tokens[id] = token
      kinds[id] = isSentencePiece && Self.isByte(token) ? .byte : .normal
    }
    for item in added {
      guard let id = item["id"]?.integer, tokens.indices ~= id,
        case .string(let content)? = item["content"]
      else { throw error("an added token has no id or text") }
      tokens[id] = content
      kinds[id] = item["special"]?.bool == true ? .control : .userDefined
    }
    let unknown = model?["unk_token"]?.string
    if let id = tokens.firstIndex(where: {
      $0.map { String(decoding: $0, as: UTF8.self) } == unknown
    }) {
      kinds[id] = isSentencePiece ? .unknown : kinds[id]
    }
    var strings = ByteStrings()
    for (id, token) in tokens.enumerated() { strings.append(token ?? Array("[PAD\(id)]".utf8)) }
    var metadata: [(String, MetadataValue)] = [
      ("tokenizer.ggml.model", .string(isSentencePiece ? "llama" : "gpt2")),
      ("tokenizer.ggml.pre", .string(isSentencePiece ? "default" : try Self.pre(folder, error))),
      ("tokenizer.ggml.tokens", .array(.strings(strings))),
      (
        "tokenizer.ggml.token_type",
        .array(.values(.int32, kinds.map { .int32(Int32($0.rawValue)) }))
      ),
    ]
    let lines = try Self.lines(merges, error)
    if isSentencePiece {
      let scores = Self.scores(strings, lines)
      metadata.append(
        ("tokenizer.ggml.scores", .array(.values(.float32, scores.map { .float32($0) }))))
      metadata.append(("tokenizer.ggml.add_space_prefix", .bool(Self.hasSpacePrefix(folder))))
    } else {
      metadata.append(("tokenizer.ggml.merges", .array(.strings(lines))))
    }
    metadata += Self.specials(folder, tokens)
    self.metadata = metadata
  }

  /// Rows of the embedding, which may be more than the tokens.
  private static func size(
    _ folder: HuggingFaceFolder, _ ids: [Int], _ added: [JSON], _ error: (String) -> WeightsError
  ) throws -> Int {
    let rows = folder.tensors.first {
      $0.key.hasSuffix("embed_tokens.weight") || $0.key.hasSuffix("wte.weight")
    }
    guard let size = rows?.value.shape.first else { throw error("the model has no embedding") }
    let most = (ids + added.compactMap { $0["id"]?.integer }).max() ?? 0
    guard most < size else {
      throw error("it has \(most + 1) tokens, but the model knows \(size)")
    }
    return size
  }

  /// "left right", from either way to write a merge.
  private static func lines(
    _ merges: [JSON], _ error: (String) -> WeightsError
  ) throws -> ByteStrings {
    var lines = ByteStrings()
    for merge in merges {
      if case .string(let line) = merge {
        lines.append(line)
      } else if let pair = merge.array, pair.count == 2, case .string(let left) = pair[0],
        case .string(let right) = pair[1]
      {
        lines.append(left + [UInt8(ascii: " ")] + right)
      } else {
        throw error("a merge is no pair of tokens")
      }
    }
    return lines
  }

  /// SentencePiece takes the pair with the best score where BPE takes the first merge: a token's
  /// score is that of the first merge that makes it.
  private static func scores(_ tokens: ByteStrings, _ merges: ByteStrings) -> [Float] {
    var ranks: [[UInt8]: Int] = [:]
    for (rank, line) in merges.enumerated() {
      guard let space = line.dropFirst().firstIndex(of: UInt8(ascii: " ")) else { continue }
      let token = Array(line[..<space] + line[(space + 1)...])
      if ranks[token] == nil { ranks[token] = rank }
    }
    return tokens.map { token in ranks[Array(token)].map { -Float($0) } ?? -1e6 }
  }

  private static func isByte(_ token: [UInt8]) -> Bool {
    token.count == 6 && token.starts(with: "<0x".utf8) && token.last == UInt8(ascii: ">")
  }

  private static func hasSpacePrefix(_ folder: HuggingFaceFolder) -> Bool {
    if let flag = folder.tokenizerConfiguration?["add_prefix_space"]?.bool { return flag }
    let normalizer = folder.tokenizer["normalizer"]
    let parts = normalizer?["normalizers"]?.array ?? normalizer.map { [$0] } ?? []
    return parts.contains { $0["type"]?.string == "Prepend" }
      || folder.tokenizer["pre_tokenizer"]?["prepend_scheme"]?.string.map { $0 != "never" } ?? false
  }

  /// The pre-tokenizer's name, by its expressions.
  private static func pre(
    _ folder: HuggingFaceFolder, _ error: (String) -> WeightsError
  ) throws -> String {
    let pre = folder.tokenizer["pre_tokenizer"]
    let parts = pre?["pretokenizers"]?.array ?? pre.map { [$0] } ?? []
    let patterns = parts.compactMap { $0["pattern"]?["Regex"]?.string }
    let words = #"[^\r\n\p{L}\p{N}]?\p{L}+"#
    let end = #"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#
    let contractions = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|"
    let known = [
      contractions + words + #"|\p{N}{1,3}"# + end: "llama-bpe",
      contractions + words + #"|\p{N}"# + end: "qwen2",
    ]
    if let pattern = patterns.first, patterns.count == 1 {
      if let name = known[pattern] { return name }
      if pattern.contains(#"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*"#) {
        return pattern.contains("(?i:'s") ? "gpt-4o" : "tekken"
      }
    }
    let usesOwn = parts.contains {
      $0["type"]?.string == "ByteLevel" && $0["use_regex"]?.bool != false
    }
    if patterns.isEmpty, usesOwn {
      let digits = parts.contains {
        $0["type"]?.string == "Digits" && $0["individual_digits"]?.bool == true
      }
      return digits ? "smollm" : "gpt-2"
    }
    throw error("its pre-tokenizer \(patterns.first.map(\.debugDescription) ?? "") is not known")
  }

  /// Ids of the tokens that begin and end a text, and the template of a conversation.
  private static func specials(
    _ folder: HuggingFaceFolder, _ tokens: [[UInt8]?]
  ) -> [(String, MetadataValue)] {
    var metadata: [(String, MetadataValue)] = []
    func id(_ role: String) -> Int? {
      let text = folder.configuration["text_config"] ?? folder.configuration
      let number = text["\(role)_token_id"]
      if let id = number?.integer ?? number?.array?.first?.integer { return id }
      let value = folder.tokenizerConfiguration?["\(role)_token"]
      guard let content = value?.string ?? value?["content"]?.string else { return nil }
      return tokens.firstIndex { $0.map { $0.elementsEqual(content.utf8) } ?? false }
    }
    for (role, key) in [("bos", "bos"), ("eos", "eos"), ("pad", "padding"), ("unk", "unknown")] {
      if let id = id(role), tokens.indices ~= id {
        metadata.append(("tokenizer.ggml.\(key)_token_id", .uint32(UInt32(id))))
      }
    }
    if let adds = folder.tokenizerConfiguration?["add_bos_token"]?.bool ?? addsBOS(folder) {
      metadata.append(("tokenizer.ggml.add_bos_token", .bool(adds)))
    }
    if let template = folder.tokenizerConfiguration?["chat_template"]?.string {
      metadata.append(("tokenizer.chat_template", .string(template)))
    }
    return metadata
  }

  /// Whether the post-processor puts a token before a text.
  private static func addsBOS(_ folder: HuggingFaceFolder) -> Bool? {
    let processor = folder.tokenizer["post_processor"]
    let parts = processor?["processors"]?.array ?? processor.map { [$0] } ?? []
    guard let single = parts.lazy.compactMap({ $0["single"]?.array }).first else { return nil }
    return single.first?["SpecialToken"] != nil
  }
}

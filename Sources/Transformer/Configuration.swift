package import Weights

/// The blueprint of a decoder of GGUF's architecture `llama`.
package struct Configuration: Sendable, Hashable {
  package let layers: Int
  /// Numbers in a token's vector.
  package let width: Int
  package let heads: Int
  /// Heads of keys and values; each serves `heads / keyValueHeads` neighbouring heads.
  package let keyValueHeads: Int
  package let headSize: Int
  /// Width inside the feed-forward part.
  package let hidden: Int
  package let vocabulary: Int
  /// Tokens that the model was made for.
  package let context: Int
  /// Added to the mean square in a norm.
  package let epsilon: Float
  package let ropeBase: Float
  /// Numbers of a head that turn with the position; the rest stay.
  package let ropeDimensions: Int
  /// Positions are divided by it; 1 changes nothing.
  package let ropeScale: Float

  /// Reads the metadata of a model file.
  /// - Throws: `WeightsError` or `DecoderError`, naming the file and the key.
  package init(_ file: ModelFile) throws {
    let reader = Reader(file: file)
    let architecture = try file.string("general.architecture")
    guard architecture == "llama" else {
      throw reader.error("the architecture is \"\(architecture)\", only \"llama\" is known")
    }
    layers = try reader.size("llama.block_count", upTo: 4096)
    width = try reader.size("llama.embedding_length")
    hidden = try reader.size("llama.feed_forward_length")
    context = try reader.size("llama.context_length", upTo: 1 << 30)
    heads = try reader.size("llama.attention.head_count")
    keyValueHeads = try reader.size("llama.attention.head_count_kv", default: heads)
    guard heads % keyValueHeads == 0 else {
      throw reader.error(
        "llama.attention.head_count \(heads) is no multiple of "
          + "llama.attention.head_count_kv \(keyValueHeads)")
    }
    if file.metadata["llama.attention.key_length"] == nil, width % heads != 0 {
      throw reader.error(
        "llama.embedding_length \(width) is no multiple of llama.attention.head_count \(heads)")
    }
    headSize = try reader.size("llama.attention.key_length", upTo: 1 << 16, default: width / heads)
    let valueSize = try reader.size("llama.attention.value_length", default: headSize)
    guard valueSize == headSize else {
      throw reader.error(
        "llama.attention.value_length is \(valueSize), expected \(headSize) as for keys")
    }
    epsilon = try reader.number("llama.attention.layer_norm_rms_epsilon")
    ropeBase = try reader.number("llama.rope.freq_base", default: 10_000)
    ropeDimensions = try reader.size(
      "llama.rope.dimension_count", upTo: headSize, default: headSize)
    guard ropeDimensions % 2 == 0 else {
      throw reader.error("llama.rope.dimension_count is \(ropeDimensions), expected an even number")
    }
    ropeScale = try reader.ropeScale()
    if let experts = try file.integer(ifPresent: "llama.expert_count"), experts > 0 {
      throw reader.error("llama.expert_count is \(experts): mixtures of experts are not known")
    }
    // Its shape is checked with all others when the weights are packed.
    let embedding = try file.tensor("token_embd.weight")
    guard embedding.shape.count == 2, embedding.shape[1] <= Int32.max else {
      throw reader.error("tensor token_embd.weight has the shape \(embedding.shape), no matrix")
    }
    vocabulary = embedding.shape[1]
  }
}

/// Reads sizes and numbers within limits, so that no later product of them can overflow.
private struct Reader {
  let file: ModelFile

  func error(_ reason: String) -> DecoderError {
    .unusableModel(
      file: file.name, reason: reason, advice: "Use a llama model that llama.cpp reads.")
  }

  func size(_ key: String, upTo limit: Int = 1 << 24, default fallback: Int? = nil) throws -> Int {
    guard let value = try file.integer(ifPresent: key) ?? fallback else {
      return try file.integer(key)
    }
    guard 1...max(1, limit) ~= value else {
      throw error("\(key) is \(value), expected 1 to \(limit)")
    }
    return value
  }

  /// A positive, finite number.
  func number(_ key: String, default fallback: Float? = nil) throws -> Float {
    guard let value = try file.float(ifPresent: key) ?? fallback else { return try file.float(key) }
    guard value > 0, value.isFinite else {
      throw error("\(key) is \(value), expected a positive number")
    }
    return value
  }

  func ropeScale() throws -> Float {
    switch try file.string(ifPresent: "llama.rope.scaling.type") ?? "none" {
    case "none": return 1
    case "linear": return try number("llama.rope.scaling.factor", default: 1)
    case let other:
      throw error("llama.rope.scaling.type is \"\(other)\", only \"none\" and \"linear\" are known")
    }
  }
}

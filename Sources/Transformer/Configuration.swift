package import Weights

/// The sizes of a decoder, which every architecture has.
package struct Configuration: Sendable, Hashable {
  /// GGUF's name of the architecture, such as "llama".
  package let architecture: String
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

  /// Reads the metadata of a model file.
  /// - Throws: `WeightsError` or `DecoderError`, naming the file and the key.
  package init(_ file: ModelFile) throws {
    architecture = try file.string("general.architecture")
    let reader = MetadataReader(file: file, architecture: architecture)
    guard Architectures.all[architecture] != nil else {
      throw DecoderError.unusableModel(
        file: file.name, reason: "the architecture is \"\(architecture)\"",
        advice: "Known are \(Architectures.names).")
    }
    layers = try reader.size("block_count", upTo: 4096)
    width = try reader.size("embedding_length")
    hidden = try reader.size("feed_forward_length")
    context = try reader.size("context_length", upTo: 1 << 30)
    heads = try reader.size("attention.head_count")
    keyValueHeads = try reader.size("attention.head_count_kv", default: heads)
    guard heads % keyValueHeads == 0 else {
      throw reader.error(
        "\(reader.key("attention.head_count")) \(heads) is no multiple of "
          + "\(reader.key("attention.head_count_kv")) \(keyValueHeads)")
    }
    if file.metadata[reader.key("attention.key_length")] == nil, width % heads != 0 {
      throw reader.error(
        "\(reader.key("embedding_length")) \(width) is no multiple of "
          + "\(reader.key("attention.head_count")) \(heads)")
    }
    headSize = try reader.size("attention.key_length", upTo: 1 << 16, default: width / heads)
    let valueSize = try reader.size("attention.value_length", default: headSize)
    guard valueSize == headSize else {
      throw reader.error(
        "\(reader.key("attention.value_length")) is \(valueSize), expected \(headSize) as for keys")
    }
    if let experts = try file.integer(ifPresent: reader.key("expert_count")), experts > 0 {
      throw reader.error(
        "\(reader.key("expert_count")) is \(experts): mixtures of experts are not known")
    }
    // Its shape is checked with all others when the weights are packed.
    let embedding = try file.tensor("token_embd.weight")
    guard embedding.shape.count == 2, embedding.shape[1] <= Int32.max else {
      throw reader.error("tensor token_embd.weight has the shape \(embedding.shape), no matrix")
    }
    vocabulary = embedding.shape[1]
  }

  /// Numbers in a token's queries, all heads together.
  var queryWidth: Int { heads * headSize }
  /// Numbers in a token's keys, and in its values.
  var keyWidth: Int { keyValueHeads * headSize }
}

internal import Foundation

/// What a Hugging Face config.json says of a model, in GGUF's words.
struct ConvertedArchitecture: Sendable {
  /// GGUF's name.
  let name: String
  let metadata: [(String, MetadataValue)]
  let layers: Int
  let heads: Int
  let keyValueHeads: Int
  let headSize: Int
  /// Divide the frequencies of the rotary positions: name of the tensor, and (head size / 2).
  let ropeFactors: [(name: String, factors: [Float])]

  /// GGUF's names of the model types that are converted.
  private static let names = [
    "llama": "llama", "mistral": "llama", "qwen2": "qwen2", "qwen3": "qwen3", "gemma2": "gemma2",
    "gemma3": "gemma3", "gemma3_text": "gemma3", "phi3": "phi3", "gpt2": "gpt2",
  ]

  init(_ configuration: JSON, file: String) throws {
    let type = configuration["model_type"]?.string ?? ""
    guard let name = Self.names[type] else {
      throw WeightsError(
        file: file, offset: nil, reason: "the model type is \(type.debugDescription)",
        advice: "Known are \(Self.names.keys.sorted().joined(separator: ", ")).")
    }
    // Models that see, too, keep the decoder's sizes one level below.
    let text = configuration["text_config"] ?? configuration
    let reader = ConfigurationReader(json: text, file: file)
    self.name = name
    layers = try reader.size("num_hidden_layers", "n_layer")
    heads = try reader.size("num_attention_heads", "n_head")
    keyValueHeads = text["num_key_value_heads"]?.integer ?? heads
    let width = try reader.size("hidden_size", "n_embd")
    headSize = text["head_dim"]?.integer ?? width / max(1, heads)
    var metadata: [(String, MetadataValue)] = []
    func set(_ key: String, _ value: MetadataValue) { metadata.append(("\(name).\(key)", value)) }
    let context = try reader.size("max_position_embeddings", "n_positions")
    set("block_count", .uint32(UInt32(layers)))
    set("context_length", .uint32(UInt32(context)))
    set("embedding_length", .uint32(UInt32(width)))
    let hidden = text["n_inner"]?.integer ?? text["intermediate_size"]?.integer ?? 4 * width
    set("feed_forward_length", .uint32(UInt32(clamping: hidden)))
    set("attention.head_count", .uint32(UInt32(heads)))
    if name == "gpt2" {
      set("attention.layer_norm_epsilon", .float32(try reader.number("layer_norm_epsilon")))
      ropeFactors = []
    } else {
      set("attention.head_count_kv", .uint32(UInt32(clamping: keyValueHeads)))
      set("attention.key_length", .uint32(UInt32(clamping: headSize)))
      set("attention.value_length", .uint32(UInt32(clamping: headSize)))
      set("attention.layer_norm_rms_epsilon", .float32(try reader.number("rms_norm_eps")))
      let positions = try ConvertedPositions(reader, headSize: headSize, context: context)
      for (key, value) in positions.metadata { set(key, value) }
      ropeFactors = positions.factors
    }
    if name.hasPrefix("gemma") { try Self.gemma(reader, set) }
    self.metadata = metadata
  }

  private static func gemma(
    _ reader: ConfigurationReader, _ set: (String, MetadataValue) -> Void
  ) throws {
    let text = reader.json
    if let window = text["sliding_window"]?.integer {
      set("attention.sliding_window", .uint32(UInt32(clamping: window)))
    }
    if let period = text["sliding_window_pattern"]?.integer
      ?? text["_sliding_window_pattern"]?.integer
    {
      set("attention.sliding_window_pattern", .uint32(UInt32(clamping: period)))
    }
    for key in ["attn_logit_softcapping", "final_logit_softcapping"] {
      if let cap = text[key]?.number { set(key, .float32(Float(cap))) }
    }
    if let base = text["rope_local_base_freq"]?.number {
      set("rope.freq_base_swa", .float32(Float(base)))
    }
  }
}

/// Reads numbers of a config.json, with an error that names the file and the key.
struct ConfigurationReader {
  let json: JSON
  let file: String

  func error(_ reason: String) -> WeightsError {
    WeightsError(
      file: file, offset: nil, reason: reason,
      advice: "Use a model folder as the hub keeps it, or convert it with llama.cpp's script.")
  }

  func size(_ keys: String...) throws -> Int {
    guard let size = keys.lazy.compactMap({ json[$0]?.integer }).first, 1...(1 << 30) ~= size else {
      throw error("\(keys[0]) is missing, or no size")
    }
    return size
  }

  func number(_ key: String) throws -> Float {
    guard let number = json[key]?.number else { throw error("\(key) is missing, or no number") }
    return Float(number)
  }
}

/// The rotary positions of a config.json.
private struct ConvertedPositions {
  var metadata: [(String, MetadataValue)] = []
  var factors: [(name: String, factors: [Float])] = []

  init(_ reader: ConfigurationReader, headSize: Int, context: Int) throws {
    let json = reader.json
    let parameters = json["rope_parameters"] ?? json["rope_scaling"]
    let base = json["rope_theta"]?.number ?? parameters?["rope_theta"]?.number ?? 10_000
    let share = json["partial_rotary_factor"]?.number ?? 1
    let dimensions = Int(Double(headSize) * share)
    metadata.append(("rope.freq_base", .float32(Float(base))))
    metadata.append(("rope.dimension_count", .uint32(UInt32(clamping: dimensions))))
    guard let parameters else { return }
    let original =
      parameters["original_max_position_embeddings"]?.integer
      ?? json["original_max_position_embeddings"]?.integer
    let factor = parameters["factor"]?.number ?? 1
    func scaling(_ type: String) {
      metadata.append(("rope.scaling.type", .string(type)))
      metadata.append(("rope.scaling.factor", .float32(Float(factor))))
    }
    switch parameters["rope_type"]?.string ?? parameters["type"]?.string ?? "default" {
    case "default": break
    case "linear": scaling("linear")
    case "yarn": scaling("yarn")
    case "llama3":
      factors = [
        ("rope_freqs.weight", try Self.llama3(reader, parameters, base, dimensions, factor))
      ]
    case "longrope", "su":
      metadata.append(("rope.scaling.type", .string("longrope")))
      let stretch = Double(context) / Double(original ?? context)
      let magnitude =
        stretch <= 1 ? 1 : (1 + log(stretch) / log(Double(original ?? context))).squareRoot()
      metadata.append(("rope.scaling.attn_factor", .float32(Float(magnitude))))
      for kind in ["long", "short"] {
        let list = parameters["\(kind)_factor"]?.array?.compactMap(\.number) ?? []
        guard list.count == dimensions / 2 else {
          throw reader.error("\(kind)_factor has \(list.count) numbers for \(dimensions / 2) pairs")
        }
        factors.append(("rope_factors_\(kind).weight", list.map { Float($0) }))
      }
    case let type:
      throw reader.error("the rope type is \(type.debugDescription), which is not known")
    }
    if let original {
      metadata.append(
        ("rope.scaling.original_context_length", .uint32(UInt32(clamping: original))))
    }
  }

  /// Llama 3.1: pairs that turn slowly are divided by the factor, fast ones stay, those between are
  /// mixed.
  private static func llama3(
    _ reader: ConfigurationReader, _ parameters: JSON, _ base: Double, _ dimensions: Int,
    _ factor: Double
  ) throws -> [Float] {
    guard let low = parameters["low_freq_factor"]?.number,
      let high = parameters["high_freq_factor"]?.number, high > low,
      let original = parameters["original_max_position_embeddings"]?.number
    else { throw reader.error("rope_scaling of type llama3 lacks a factor") }
    return (0..<dimensions / 2).map { pair in
      let length = 2 * .pi * pow(base, 2 * Double(pair) / Double(dimensions))
      if length < original / high { return 1 }
      if length > original / low { return Float(factor) }
      let smooth = (original / length - low) / (high - low)
      return Float(1 / ((1 - smooth) / factor + smooth))
    }
  }
}

// Hugging Face's tensors in GGUF's names and order of numbers.

extension HuggingFaceFolder {
  /// A tensor as it will stand in the GGUF file.
  struct Converted: Sendable {
    let name: String
    /// The innermost side first.
    let shape: [Int]
    /// Whether it stays F32 whatever the matrices become.
    var staysFloat = false
    let content: Content

    enum Content: Sendable {
      /// As it stands in the folder.
      case stored(Safetensors.Entry)
      /// Its rows in another order.
      case rows(Safetensors.Entry, [Int])
      case computed(@Sendable () -> [Float])
    }

    func numbers() -> [Float] {
      switch content {
      case .stored(let entry): entry.floats()
      case .rows(let entry, let order):
        Self.rows(of: entry, in: order).withUnsafeBytes { entry.format.dequantise($0) }
      case .computed(let numbers): numbers()
      }
    }

    /// Without rounding: in the folder's own format and, where nothing moves, in its own memory.
    func tensor() -> Tensor {
      func made(_ format: BlockFormat, _ bytes: some Collection<UInt8>) -> Tensor {
        let memory = Mapping(copying: bytes)
        return Tensor(
          name: name, shape: shape, format: format, bytes: memory.bytes, owner: memory)
      }
      switch content {
      case .stored(let entry):
        return Tensor(
          name: name, shape: shape, format: entry.format, bytes: entry.bytes, owner: entry.owner)
      case .rows(let entry, let order):
        let tensor = made(entry.format, Self.rows(of: entry, in: order))
        entry.owner.dropPages()
        return tensor
      case .computed(let numbers): return made(.f32, BlockFormat.f32.quantise(numbers()))
      }
    }

    private static func rows(of entry: Safetensors.Entry, in order: [Int]) -> [UInt8] {
      let length = entry.bytes.count / order.count
      var output: [UInt8] = []
      output.reserveCapacity(entry.bytes.count)
      for row in order { output += entry.bytes[row * length..<(row + 1) * length] }
      return output
    }
  }

  /// All tensors by GGUF's names, as a model file holds them.
  func stored() throws -> [String: Tensor] {
    Dictionary(try converted().map { ($0.name, $0.tensor()) }) { $1 }
  }

  /// All tensors, in a fixed order.
  func converted() throws -> [Converted] {
    var output: [Converted] = []
    for (name, entry) in tensors.sorted(by: { $0.key < $1.key }) {
      guard let place = try place(of: name) else { continue }
      output.append(try converted(entry, place))
    }
    for (name, factors) in architecture.ropeFactors {
      output.append(
        Converted(
          name: name, shape: [factors.count], staysFloat: true, content: .computed { factors }))
    }
    return output
  }

  /// What has no place in a decoder: buffers of older checkpoints, and the part that sees.
  private static let leftOutEnds = [".rotary_emb.inv_freq", ".attn.bias", ".attn.masked_bias"]
  private static let leftOutParts = ["vision_tower.", "multi_modal_projector.", "embed_vision."]

  /// GGUF's name; nil for what is left out.
  private func place(of name: String) throws -> String? {
    if Self.leftOutEnds.contains(where: { name.hasSuffix($0) })
      || Self.leftOutParts.contains(where: { name.contains($0) })
    {
      return nil
    }
    var rest = name[...]
    for prefix in ["language_model.", "model.", "language_model.", "transformer."]
    where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
    let parts = rest.split(separator: ".").map(String.init)
    guard let end = parts.last, end == "weight" || end == "bias" else { throw unknown(name) }
    if parts[0] == "layers" || parts[0] == "h", parts.count >= 4, let layer = Int(parts[1]) {
      let inner = parts[2..<(parts.count - 1)].joined(separator: ".")
      guard 0..<architecture.layers ~= layer, let place = Self.layerNames(architecture.name)[inner]
      else { throw unknown(name) }
      return "blk.\(layer).\(place).\(end)"
    }
    let names = [
      "embed_tokens": "token_embd", "wte": "token_embd", "wpe": "position_embd",
      "norm": "output_norm", "ln_f": "output_norm", "lm_head": "output",
    ]
    guard let place = names[parts.dropLast().joined(separator: ".")] else { throw unknown(name) }
    // Gemma and GPT-2 always share the embedding.
    if place == "output", configuration["tie_word_embeddings"]?.bool ?? isShared { return nil }
    return "\(place).\(end)"
  }

  private var isShared: Bool { architecture.name == "gpt2" || architecture.name.hasPrefix("gemma") }

  private func unknown(_ name: String) -> WeightsError {
    error(
      "tensor \(name) has no place in a \(architecture.name) decoder of \(architecture.layers) layers",
      "Use the folder of a plain model, without adapters or quantised weights.")
  }

  private static func layerNames(_ architecture: String) -> [String: String] {
    if architecture == "gpt2" {
      return [
        "ln_1": "attn_norm", "attn.c_attn": "attn_qkv", "attn.c_proj": "attn_output",
        "ln_2": "ffn_norm", "mlp.c_fc": "ffn_up", "mlp.c_proj": "ffn_down",
      ]
    }
    var names = [
      "input_layernorm": "attn_norm", "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k",
      "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output",
      "self_attn.q_norm": "attn_q_norm", "self_attn.k_norm": "attn_k_norm",
      "post_attention_layernorm": "ffn_norm", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up",
      "mlp.down_proj": "ffn_down", "self_attn.qkv_proj": "attn_qkv", "mlp.gate_up_proj": "ffn_up",
    ]
    if architecture.hasPrefix("gemma") {
      names["post_attention_layernorm"] = "post_attention_norm"
      names["pre_feedforward_layernorm"] = "ffn_norm"
      names["post_feedforward_layernorm"] = "post_ffw_norm"
    }
    return names
  }

  private func converted(_ entry: Safetensors.Entry, _ name: String) throws -> Converted {
    guard 1...2 ~= entry.shape.count else { throw unknown(entry.name) }
    let (rows, columns) = (entry.shape[0], entry.shape.last ?? 1)
    let isMatrix = entry.shape.count == 2
    func converted(_ content: Converted.Content) -> Converted {
      Converted(
        name: name, shape: isMatrix ? [columns, rows] : [rows],
        staysFloat: name.hasPrefix("position_embd"), content: content)
    }
    // GPT-2 keeps its maps (inputs, outputs).
    if architecture.name == "gpt2", isMatrix, name.hasPrefix("blk.") {
      return Converted(
        name: name, shape: [rows, columns],
        content: .computed { Self.transposed(entry.floats(), rows: rows, columns: columns) })
    }
    let heads =
      architecture.name != "llama"
      ? nil
      : name.contains(".attn_q.")
        ? architecture.heads
        : name.contains(".attn_k.") ? architecture.keyValueHeads : nil
    if let heads, heads > 0, isMatrix, rows % (2 * heads) == 0 {
      return converted(.rows(entry, Self.pairedNeighbours(rows: rows, heads: heads)))
    }
    // Gemma's norms multiply by 1 + weight.
    if architecture.name.hasPrefix("gemma"), !isMatrix, name.hasSuffix("norm.weight") {
      return converted(.computed { entry.floats().map { $0 + 1 } })
    }
    return converted(.stored(entry))
  }

  static func transposed(_ numbers: [Float], rows: Int, columns: Int) -> [Float] {
    var output = numbers
    for row in 0..<rows {
      for column in 0..<columns { output[column * rows + row] = numbers[row * columns + column] }
    }
    return output
  }

  /// Pairs that are halves of a head become neighbours: that is how GGUF's llama turns them.
  static func pairedNeighbours(rows: Int, heads: Int) -> [Int] {
    let size = rows / heads
    return (0..<rows).map { row in
      let (head, index) = (row / size, row % size)
      return head * size + index / 2 + index % 2 * (size / 2)
    }
  }
}

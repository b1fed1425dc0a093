import Glibc
import Kernels
import Weights

/// How far each pair of a head's numbers turns with the position, as a model file says it.
struct RotaryPositions {
  /// Numbers of a head that turn; the rest stay.
  let dimensions: Int
  let base: Double
  let pairing: Rotation.Pairing
  let scaling: Scaling
  /// Tokens that the model knew before its context was stretched.
  let originalContext: Int

  enum Scaling {
    case none
    /// Positions are divided by the factor.
    case linear(Double)
    /// Slow pairs are divided by the factor, fast ones stay, those between are mixed.
    /// Source: Peng et al. (2023), YaRN, https://arxiv.org/abs/2309.00071
    case yarn(factor: Double, mix: Double, fast: Double, slow: Double, magnitude: Double)
    /// Each pair has a factor of its own, one list for short contexts and one for long ones.
    /// Source: Ding et al. (2024), LongRoPE, https://arxiv.org/abs/2402.13753
    case longrope(magnitude: Double)
  }

  /// - Parameter base: the frequencies' base; by default the file's.
  init(
    _ reader: MetadataReader, _ configuration: Configuration, pairing: Rotation.Pairing,
    base: Double? = nil, scaling: Scaling? = nil
  ) throws {
    self.pairing = pairing
    self.base = try base ?? Double(reader.number("rope.freq_base", default: 10_000))
    dimensions = try reader.size(
      "rope.dimension_count", upTo: configuration.headSize, default: configuration.headSize)
    guard dimensions % 2 == 0 else {
      throw reader.error(
        "\(reader.key("rope.dimension_count")) is \(dimensions), expected an even number")
    }
    originalContext = try reader.size(
      "rope.scaling.original_context_length", upTo: 1 << 30, default: configuration.context)
    self.scaling = try scaling ?? Self.scaling(reader)
  }

  private static func scaling(_ reader: MetadataReader) throws -> Scaling {
    let key = reader.key("rope.scaling.type")
    func number(_ name: String, _ fallback: Float) throws -> Double {
      Double(try reader.number("rope.scaling.\(name)", default: fallback))
    }
    // Without a type a factor is linear.
    switch try reader.file.string(ifPresent: key) ?? "linear" {
    case "none": return .none
    case "linear":
      let old = try reader.number("rope.scale_linear", default: 1)
      return .linear(try number("factor", old))
    case "yarn":
      let factor = try number("factor", 1)
      return .yarn(
        factor: factor, mix: try number("yarn_ext_factor", 1),
        fast: try number("yarn_beta_fast", 32),
        slow: try number("yarn_beta_slow", 1),
        magnitude: try number("attn_factor", 1) * (1 + 0.1 * log(factor)))
    case "longrope": return .longrope(magnitude: try number("attn_factor", 1))
    case let other:
      throw reader.error(
        "\(key) is \"\(other)\", known are \"none\", \"linear\", \"yarn\" and \"longrope\"")
    }
  }

  /// - Parameter factors: divide the frequency of each pair; (dimensions / 2), or none.
  func rotation(factors: [Float]? = nil) -> Rotation {
    let pairs = dimensions / 2
    let plain = (0..<pairs).map { pair in
      pow(base, -2 * Double(pair) / Double(dimensions)) / Double(factors?[pair] ?? 1)
    }
    switch scaling {
    case .none: return Rotation(frequencies: plain, pairing: pairing)
    case .linear(let factor):
      return Rotation(frequencies: plain.map { $0 / factor }, pairing: pairing)
    case .longrope(let magnitude):
      return Rotation(frequencies: plain, pairing: pairing, magnitude: magnitude)
    case .yarn(let factor, let mix, let fast, let slow, let magnitude):
      let first = max(0, pair(turning: fast).rounded(.down))
      let last = min(Double(dimensions - 1), pair(turning: slow).rounded(.up))
      let frequencies = plain.enumerated().map { pair, frequency in
        let place = (Double(pair) - first) / max(0.001, last - first)
        let kept = (1 - min(1, max(0, place))) * mix
        return frequency / factor * (1 - kept) + frequency * kept
      }
      return Rotation(frequencies: frequencies, pairing: pairing, magnitude: magnitude)
    }
  }

  /// The pair that turns so many times within the original context.
  private func pair(turning turns: Double) -> Double {
    Double(dimensions) * log(Double(originalContext) / (turns * 2 * .pi)) / (2 * log(base))
  }
}

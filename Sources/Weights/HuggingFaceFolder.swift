internal import Foundation

/// A model as Hugging Face's hub keeps it: config.json, tokenizer.json and safetensors files. It can
/// be used as it is, and written as GGUF. Files with pickled objects are never opened.
package struct HuggingFaceFolder: Sendable {
  package let path: String
  let configuration: JSON
  let tokenizer: JSON
  /// tokenizer_config.json, where there is one.
  let tokenizerConfiguration: JSON?
  let tensors: [String: Safetensors.Entry]
  let architecture: ConvertedArchitecture

  /// Whether there is a folder that holds a model's configuration.
  package static func isFolder(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/config.json")
  }

  /// - Throws: `WeightsError`.
  package init(path: String) throws {
    self.path = path
    func json(_ name: String) throws -> JSON {
      let mapping = try Mapping(path: path + "/" + name)
      return try JSON(mapping.bytes, file: path + "/" + name)
    }
    func exists(_ name: String) -> Bool {
      FileManager.default.fileExists(atPath: path + "/" + name)
    }
    configuration = try json("config.json")
    tokenizer = try json("tokenizer.json")
    tokenizerConfiguration =
      exists("tokenizer_config.json") ? try json("tokenizer_config.json") : nil
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let files = names.filter { $0.hasSuffix(".safetensors") }.sorted()
    guard !files.isEmpty else {
      throw WeightsError(
        file: path, offset: nil, reason: "has no .safetensors file",
        advice: "Download the model's safetensors files; pickled weights are not read.")
    }
    var tensors: [String: Safetensors.Entry] = [:]
    for file in files {
      for entry in try Safetensors(path: path + "/" + file).entries {
        guard tensors.updateValue(entry, forKey: entry.name) == nil else {
          throw WeightsError(
            file: path + "/" + file, offset: nil, reason: "tensor \(entry.name) stands there twice",
            advice: "Download the model again.")
        }
      }
    }
    self.tensors = tensors
    architecture = try ConvertedArchitecture(configuration, file: path + "/config.json")
  }

  func error(_ reason: String, _ advice: String) -> WeightsError {
    WeightsError(file: path, offset: nil, reason: reason, advice: advice)
  }

  /// Writes the model as a GGUF file, which llama.cpp reads too.
  ///
  /// - Parameter format: of the matrices: one of `BlockFormat.writable`. Those whose rows are no
  ///   whole blocks, and the norms and biases, stay F16 and F32.
  package func write(to output: String, format: BlockFormat) throws {
    var writer = GGUFWriter()
    for (key, value) in try metadata(format) { writer.set(key, value) }
    for item in try converted() {
      let isMatrix = item.shape.count > 1
      let format =
        !isMatrix || item.staysFloat
        ? .f32 : item.shape[0] % format.blockLength == 0 ? format : .f16
      writer.add(item.name, shape: item.shape, format: format) {
        format.quantise(item.numbers())
      }
    }
    try writer.write(to: output)
  }

  /// GGUF's number for the file's most frequent type.
  /// Source: `llama_ftype` in https://github.com/ggml-org/llama.cpp/blob/master/include/llama.h
  private static func fileType(_ format: BlockFormat) -> UInt32 {
    switch format {
    case .f16: 1
    case .q4_0: 2
    case .q8_0: 7
    case .bf16: 32
    default: 0
    }
  }

  /// What a GGUF file of this model would say.
  func metadata() throws -> [String: MetadataValue] {
    Dictionary(try metadata(.f16)) { $1 }
  }

  private func metadata(_ format: BlockFormat) throws -> [(String, MetadataValue)] {
    let name = (path as NSString).standardizingPath.split(separator: "/").last.map(String.init)
    var metadata: [(String, MetadataValue)] = [
      ("general.architecture", .string(architecture.name)),
      ("general.name", .string(name ?? path)),
      ("general.file_type", .uint32(Self.fileType(format))),
      ("general.quantization_version", .uint32(2)),
    ]
    metadata += architecture.metadata
    metadata += try ConvertedVocabulary(self).metadata
    return metadata
  }
}

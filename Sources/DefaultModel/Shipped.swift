internal import CAssets
internal import Foundation

/// What travels with the program: the default model, its card, the prompts and the starter library. They
/// are inside the binary; a file of the same name in the override folder takes its place.
package enum Shipped: String, Sendable, CaseIterable {
  case model = "model.gguf"
  case card = "CARD.md"
  case passages = "passages.jsonl"
  case genes = "genes.tsv"
  case aliases = "aliases.tsv"
  case variants = "variants.tsv"
  case diseases = "diseases.tsv"
  case drugs = "drugs.tsv"
  case glossary = "glossary_zh.tsv"
  case geneIDs = "gene_ids.tsv"
  case wordVectors = "word_vectors.gguf"
  case buildProbes = "build_probes.tsv"
  case reader = "reader.txt"

  /// The bytes inside the binary; they stay valid as long as the program runs.
  package var bytes: UnsafeRawBufferPointer {
    var length = 0
    let start = cistron_asset(rawValue, &length)
    return UnsafeRawBufferPointer(start: start, count: length)
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The file of this name in the first of `folders` that has one.
  package func override(in folders: [String]) -> String? {
    folders.map { $0 + "/" + rawValue }.first { FileManager.default.fileExists(atPath: $0) }
  }

  /// The text of the override, or that inside the binary.
  package func text(overriddenIn folders: [String]) throws -> String {
    guard let path = override(in: folders) else { return text }
    return try String(contentsOfFile: path, encoding: .utf8)
  }
}

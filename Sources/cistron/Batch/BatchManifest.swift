import Answering
import DefaultModel
import Foundation
import Kernels
import Transformer
import LiteratureIndex
import Reports
import Weights

/// What determines the bytes of a batch: program, kernels, model, libraries, options, seed, input. It lies
/// beside the records, and a run is resumed only where it is the same. Threads and jobs are not in it:
/// they change nothing.
struct BatchManifest {
  private let pairs: [(String, JSONText)]

  init(
    _ bench: Workbench, model: String, input: BatchInput, format: RecordFormat,
    shard: BatchInput.Shard?
  ) throws {
    let settings = bench.settings
    var options: [(String, JSONText)] = [
      ("format", .string(format.rawValue)),
      ("shard", .optional(shard.map { "\($0.part)/\($0.of)" })),
    ]
    let elsewhere: Set<Settings.Key> = [.index, .starter, .model, .threads, .seed]
    for key in Settings.Key.allCases where !elsewhere.contains(key) {
      options.append((key.rawValue, .string(settings[key])))
    }
    pairs = [
      ("manifest_version", .integer(1)),
      (
        "cistron",
        .object([
          ("version", .string(Cistron.configuration.version)),
          ("sha256", .optional(FileDigest(path: "/proc/self/exe")?.sha256)),
        ])
      ),
      (
        "kernels",
        .object([
          ("set", .string(kernelSet)),
          (
            "arithmetic",
            .string(CausalDecoder.arithmetic(for: try Workbench.modelFile(settings)).rawValue)
          ),
        ])
      ),
      ("model", Self.model(settings, name: model)),
      ("libraries", .array(try bench.stores.map(Self.library))),
      ("replaced_files", Self.replaced(settings)),
      ("options", .object(options)),
      ("seed", .integer(try settings.integer(.seed))),
      (
        "input",
        input.survey.map {
          .object([
            ("name", .string((input.name as NSString).lastPathComponent)),
            ("bytes", .integer($0.bytes)), ("sha256", .string($0.sha256)),
            ("questions", .integer($0.questions)),
          ])
        } ?? .null
      ),
    ]
  }

  private static func model(_ settings: Settings, name: String) -> JSONText {
    let path =
      settings[.model].isEmpty
      ? Shipped.model.override(in: settings.folders.overrides) : settings[.model]
    var pairs: [(String, JSONText)] = [("name", .string(name))]
    if let path {
      pairs += digest(path)
    } else {
      var hash = SHA256()
      hash.update(Shipped.model.bytes)
      pairs += [
        ("bytes", .integer(Shipped.model.bytes.count)), ("sha256", .string(hash.digest())),
      ]
    }
    return .object(pairs)
  }

  private static func digest(_ path: String) -> [(String, JSONText)] {
    if HuggingFaceFolder.isFolder(path) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      let parts = names.sorted().filter { $0.hasSuffix(".json") || $0.hasSuffix(".safetensors") }
      return [("files", .object(parts.map { ($0, .object(digest(path + "/" + $0))) }))]
    }
    guard let digest = FileDigest(path: path) else { return [] }
    return [("bytes", .integer(digest.bytes)), ("sha256", .string(digest.sha256))]
      + (digest.isSampled ? [("sha256_of", .string("samples"))] : [])
  }

  private static func library(_ store: LiteratureStore) throws -> JSONText {
    let statistics = try store.statistics()
    var pairs: [(String, JSONText)] = [
      ("path", .string(store.name)), ("records", .integer(statistics.abstracts)),
      ("newest_year", statistics.newestYear.map(JSONText.integer) ?? .null),
    ]
    if store.name != "starter" {
      pairs += digest(store.name)
      // What was written last may still stand in the log beside the file.
      if let log = FileDigest(path: store.name + "-wal"), log.bytes > 0 {
        pairs.append(("log_sha256", .string(log.sha256)))
      }
    }
    return .object(pairs)
  }

  /// Shipped files whose place another takes.
  private static func replaced(_ settings: Settings) -> JSONText {
    .object(
      Shipped.allCases.compactMap { file in
        guard file != .model, let path = file.override(in: settings.folders.overrides) else {
          return nil
        }
        return (file.rawValue, .object(digest(path)))
      })
  }

  /// A field a line.
  var text: String {
    "{\n" + pairs.map { "  \(JSONText.string($0.0).line): \($0.1.line)" }.joined(separator: ",\n")
      + "\n}\n"
  }

  /// The fields in which a manifest that was written before differs; nil where it is none. Where a library
  /// lies does not count, nor what the input is called.
  func differences(from earlier: String) -> [String]? {
    guard let old = Self.fields(earlier), let new = Self.fields(text) else { return nil }
    return pairs.map(\.0).filter { key in
      switch (old[key], new[key]) {
      case (let a?, let b?): !a.isEqual(b)
      default: true
      }
    }
  }

  private static func fields(_ text: String) -> [String: NSObject]? {
    guard
      var object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
      object["manifest_version"] != nil
    else { return nil }
    if let libraries = object["libraries"] as? [[String: Any]] {
      object["libraries"] = libraries.map { $0.filter { $0.key != "path" } }
    }
    if let input = object["input"] as? [String: Any] {
      object["input"] = input.filter { $0.key != "name" }
    }
    // Compared as canonical text: numbers and nulls bridge alike then.
    return object.compactMapValues { value in
      (try? JSONSerialization.data(withJSONObject: [value], options: [.sortedKeys])) as NSData?
    }
  }
}

import Foundation

/// Settings and where each came from: flag > environment > project file > user file > default.
struct Settings {
  enum Key: String, CaseIterable {
    case index, starter, model
    case chatFormat = "chat-format"
    case threads, cache, seed, depth, mode

    var help: String {
      switch self {
      case .index: "libraries, joined by ':'"
      case .starter: "whether the starter library is searched: yes or no"
      case .model: "path of a GGUF model; empty for the one that ships"
      case .chatFormat: "how the model's conversations are written; empty for what its file says"
      case .threads: "threads of the decoder; 0 for what this machine allows"
      case .cache:
        "how keys and values are kept: f32, f16 or q8_0; empty for what suits the model's size"
      case .seed: "seed of sampling"
      case .depth: "passages that are looked at"
      case .mode: "how answers are worded: quote, locked or free"
      }
    }
  }

  struct Value {
    var text: String
    var origin: String
  }

  private(set) var values: [Key: Value]
  let folders: Folders

  init(
    flags: [Key: String] = [:], environment: [String: String] = ProcessInfo.processInfo.environment
  )
    throws
  {
    folders = Folders(environment)
    values = [
      .index: Value(text: folders.library, origin: "default"),
      .starter: Value(text: "yes", origin: "default"), .model: Value(text: "", origin: "default"),
      .chatFormat: Value(text: "", origin: "default"),
      .threads: Value(text: "0", origin: "default"), .cache: Value(text: "", origin: "default"),
      .seed: Value(text: "0", origin: "default"), .depth: Value(text: "8", origin: "default"),
      .mode: Value(text: "quote", origin: "default"),
    ]
    for path in [folders.userFile, ".cistron"] {
      for (key, text) in try Self.read(path) { values[key] = Value(text: text, origin: path) }
    }
    for key in Key.allCases {
      let variable = "CISTRON_" + key.rawValue.uppercased().replacing("-", with: "_")
      if let text = environment[variable] { values[key] = Value(text: text, origin: variable) }
    }
    for (key, text) in flags { values[key] = Value(text: text, origin: "flag") }
  }

  subscript(key: Key) -> String { values[key]?.text ?? "" }

  /// Writes a value to the user's settings file, beside what stands there.
  func keep(_ key: Key, _ text: String) throws {
    let path = folders.userFile
    let old = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    var lines = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    lines.removeAll { line in
      line.split(separator: "=").first?.trimmingCharacters(in: .whitespaces) == key.rawValue
    }
    if !text.isEmpty { lines.append("\(key.rawValue) = \(text)") }
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try lines.map { $0 + "\n" }.joined().write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw UserError("\(path): cannot be written. Check the folder and its permissions.")
    }
  }

  func integer(_ key: Key) throws -> Int {
    guard let number = Int(self[key]), number >= 0 else {
      throw UserError(
        "\(key.rawValue) = \"\(self[key])\" (\(values[key]?.origin ?? "")): not a whole number. "
          + "Write one like 4.", status: .usage)
    }
    return number
  }

  func flag(_ key: Key) throws -> Bool {
    switch self[key].lowercased() {
    case "yes", "true", "1", "on": return true
    case "no", "false", "0", "off": return false
    default:
      throw UserError(
        "\(key.rawValue) = \"\(self[key])\" (\(values[key]?.origin ?? "")): write yes or no.",
        status: .usage)
    }
  }

  /// Lines `key = value`; `#` begins a comment. A file that is not there holds nothing.
  private static func read(_ path: String) throws -> [(Key, String)] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return []
    }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw UserError("\(path): cannot be read as UTF-8. Correct or remove it.", status: .badInput)
    }
    var found: [(Key, String)] = []
    for (i, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
        .trimmingCharacters(in: .whitespaces)
      guard !line.isEmpty else { continue }
      let parts = line.split(separator: "=", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard parts.count == 2, let key = Key(rawValue: parts[0]) else {
        let known = Key.allCases.map(\.rawValue).joined(separator: ", ")
        throw UserError(
          "\(path):\(i + 1): \"\(line)\" is not a setting. Write key = value; keys: \(known).",
          status: .badInput)
      }
      found.append((key, parts[1]))
    }
    return found
  }
}

/// XDG folders, or those under `CISTRON_HOME`.
struct Folders {
  let library: String
  /// Where the library and added models lie.
  let data: String
  let userFile: String
  let state: String
  /// The conversations that were kept.
  var sessions: String { state + "/sessions.sqlite" }
  /// Where files that take the place of shipped ones may lie.
  let overrides: [String]

  init(_ environment: [String: String]) {
    let home = environment["HOME"] ?? "/"
    func folder(_ variable: String, _ fallback: String) -> String {
      if let own = environment["CISTRON_HOME"], !own.isEmpty { return own }
      let base = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + fallback
      return base + "/cistron"
    }
    data = folder("XDG_DATA_HOME", "/.local/share")
    library = data + "/library.sqlite"
    userFile = folder("XDG_CONFIG_HOME", "/.config") + "/config"
    state = folder("XDG_STATE_HOME", "/.local/state")
    let executable =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let prefix = URL(fileURLWithPath: executable).deletingLastPathComponent()
      .deletingLastPathComponent()
    overrides = [environment["CISTRON_HOME"], prefix.path + "/share/cistron"].compactMap { $0 }
      .filter { !$0.isEmpty }
  }
}

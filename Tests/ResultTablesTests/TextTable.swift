import Foundation
import Testing

@testable import ResultTables

/// Tables written for a test, in a folder that goes with them.
final class TextTable {
  let path: String
  private let folder: URL

  convenience init(_ text: String, name: String = "table.tsv") throws {
    try self.init(bytes: Array(text.utf8), name: name)
  }

  init(bytes: [UInt8], name: String = "table.tsv") throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "cistron-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    path = file.path
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func explanation(_ options: Explainer.Options = Explainer.Options()) throws -> Explanation {
    try Explainer.explain(path, options)
  }

  func file() throws -> TableFile { try TableFile(path: path) }

  func loaded() throws -> LoadedTable { try LoadedTable(file()) }

  static func fixture(_ name: String) throws -> String {
    let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil))
    return url.path
  }

  /// A file of the repository.
  static func repository(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(name).path
  }
}

extension Explanation {
  func count(_ id: String) -> Int? {
    if case .count(let count) = fact(id)?.value { return count }
    return nil
  }

  func number(_ id: String) -> Double? {
    if case .number(let number) = fact(id)?.value { return number }
    return nil
  }

  func text(_ id: String) -> String? { fact(id)?.value.description }

  func warning(_ code: String) -> TableWarning? { warnings.first { $0.code == code } }
}

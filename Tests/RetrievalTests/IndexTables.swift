import Foundation

@testable import Retrieval

/// The tables of the folder Index, as they ship.
enum IndexTables {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) -> String {
    (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }

  /// Rows of a table without its header line, cells cut at tabs.
  static func rows(_ path: String) -> [[String]] {
    text(path).split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  static let names: NameTables = {
    do {
      return try NameTables(
        genes: text("Index/genes.tsv"), aliases: text("Index/aliases.tsv"),
        variants: text("Index/variants.tsv"), diseases: text("Index/diseases.tsv"),
        drugs: text("Index/drugs.tsv"), glossary: text("Index/glossary_zh.tsv"))
    } catch {
      fatalError("the tables of Index do not load: \(error)")
    }
  }()
}

import Foundation
import Reports

/// The columns of the table at hand, in its order.
final class ColumnNames {
  var names: [String] = []
}

/// Tab: commands after "/", what a command takes, columns of the table at hand and gene symbols in a question,
/// else files.
struct Completion {
  /// In order.
  let symbols: [String]
  let columns: ColumnNames

  func candidates(_ word: String, _ line: String) -> [String] {
    guard line.hasPrefix("/") else {
      let found = (word.isEmpty ? [] : columns(word)) + symbols(word)
      return found.isEmpty ? files(word) : found
    }
    guard line.contains(" ") else {
      return SlashCommand.allCases.map { "/" + $0.rawValue }.filter { $0.hasPrefix(word) }
    }
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    switch words[0] {
    case "/cite" where words.count == 2:
      return BibliographyFormat.allCases.map(\.rawValue).filter { $0.hasPrefix(word) }
    case "/set" where words.count == 2:
      return ["depth", "seed", "share"].filter { $0.hasPrefix(word) }
    case "/search": return symbols(word)
    case "/table": return columns(word) + symbols(word)
    default: return files(word)
    }
  }

  /// Columns that begin so, capitals apart; all of them where nothing has been typed after /table.
  private func columns(_ word: String) -> [String] {
    columns.names.filter { $0.lowercased().hasPrefix(word.lowercased()) && !$0.contains(" ") }
  }

  /// From two signs on, of which the first is a capital: "BR" is BRCA1, BRCA2, BRAF …
  private func symbols(_ word: String) -> [String] {
    guard word.count > 1, word.first?.isUppercase == true else { return [] }
    return symbols.filter { $0.hasPrefix(word) }
  }

  private func files(_ word: String) -> [String] {
    let folder = (word as NSString).deletingLastPathComponent
    let start = (word as NSString).lastPathComponent
    let path = folder.isEmpty ? "." : folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let prefix = word.hasSuffix("/") ? "" : start
    let base =
      word.hasSuffix("/") ? word : (folder.isEmpty ? "" : folder + (folder == "/" ? "" : "/"))
    let entries =
      word.hasSuffix("/")
      ? (try? FileManager.default.contentsOfDirectory(atPath: word)) ?? [] : names
    return entries.filter { $0.hasPrefix(prefix) && !$0.hasPrefix(".") }.sorted().map { base + $0 }
  }
}

internal import Foundation
internal import GRDB
package import Literature

/// The peer that retrieval is measured against: FTS5 with `unicode61`, the question's words joined by OR,
/// ranked by `bm25()` as it stands. And a control that ranks what matches by length alone.
package final class PlainIndex {
  private let queue: DatabaseQueue
  private let ids: [String]

  package init(_ abstracts: [Abstract]) throws {
    queue = try DatabaseQueue()
    ids = abstracts.map(\.source.id)
    try queue.write { db in
      try db.execute(
        sql: "CREATE VIRTUAL TABLE plain USING fts5(title, text, tokenize = 'unicode61')")
      let insert = try db.makeStatement(
        sql: "INSERT INTO plain (rowid, title, text) VALUES (?, ?, ?)")
      for (i, abstract) in abstracts.enumerated() {
        try insert.execute(arguments: [i + 1, abstract.title, abstract.text])
      }
    }
  }

  package func ranked(_ question: String, limit: Int = 10) throws -> [String] {
    try query(question, order: "rank", limit: limit)
  }

  package func longest(_ question: String, limit: Int = 10) throws -> [String] {
    try query(question, order: "length(title) + length(text) DESC", limit: limit)
  }

  private func query(_ question: String, order: String, limit: Int) throws -> [String] {
    let words = question.lowercased().split { !($0.isLetter || $0.isNumber) }
    guard !words.isEmpty else { return [] }
    let match = words.map { "\"\($0)\"" }.joined(separator: " OR ")
    return try queue.read { db in
      try Int.fetchAll(
        db, sql: "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY \(order) LIMIT ?",
        arguments: [match, limit]
      ).map { ids[$0 - 1] }
    }
  }
}

internal import Foundation
internal import GRDB
package import Literature

/// A record that matched, with FTS5's score (greater is better).
package struct Candidate: Sendable {
  package var abstract: Abstract
  package var score: Double
}

/// What `cistron index stats` prints and every answer names.
package struct LibraryStatistics: Sendable, Equatable {
  package var name: String
  package var abstracts: Int
  package var byKind: [String: Int]
  package var newestYear: Int?
  package var oldestYear: Int?
  package var withoutText: Int
  package var retracted: Int
  package var bytes: Int
}

extension LiteratureStore {
  /// The best `limit` records for an FTS5 expression (made by `MatchExpression`, never by hand).
  /// Equal scores are ordered by (kind, id).
  package func candidates(
    matching expression: String, limit: Int, titleWeight: Double, textWeight: Double
  ) throws -> [Candidate] {
    do {
      return try database.read { db in
        let rows = try Row.fetchAll(
          db,
          sql: """
            SELECT a.kind, a.id, a.title, a.text, a.year, a.details, f.score FROM (
              SELECT rowid, bm25(search, \(titleWeight), \(textWeight)) AS score
              FROM search WHERE search MATCH ? ORDER BY score, rowid LIMIT ?
            ) AS f JOIN abstract AS a ON a.row = f.rowid
            """, arguments: [expression, limit])
        let found = try rows.map { Candidate(abstract: try self.abstract($0), score: -$0["score"]) }
        return found.sorted {
          $0.score != $1.score ? $0.score > $1.score : $0.abstract.source < $1.abstract.source
        }
      }
    } catch let error as DatabaseError {
      throw IndexError(error, name)
    }
  }

  /// In how many records each of the (stemmed) terms stands. Terms that stand nowhere are left out.
  package func documentCounts(of terms: some Collection<String>) throws -> [String: Int] {
    do {
      return try database.read { db in
        let statement = try db.cachedStatement(sql: "SELECT doc FROM terms WHERE term = ?")
        var counts: [String: Int] = [:]
        for term in terms {
          if let count = try Int.fetchOne(statement, arguments: [term]) { counts[term] = count }
        }
        return counts
      }
    } catch let error as DatabaseError {
      throw IndexError(error, name)
    }
  }

  package func abstract(_ source: Source) throws -> Abstract? {
    do {
      return try database.read { db in
        try Row.fetchOne(
          db,
          sql:
            "SELECT kind, id, title, text, year, details FROM abstract WHERE kind = ? AND id = ?",
          arguments: [source.kind.rawValue, source.id]
        ).map(self.abstract)
      }
    } catch let error as DatabaseError {
      throw IndexError(error, name)
    }
  }

  /// The number of records.
  package func count() throws -> Int {
    do {
      return try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM abstract") ?? 0 }
    } catch let error as DatabaseError {
      throw IndexError(error, name)
    }
  }

  package func statistics() throws -> LibraryStatistics {
    do {
      return try database.read { db in
        let kinds = try Row.fetchAll(
          db, sql: "SELECT kind, count(*) AS n FROM abstract GROUP BY kind")
        let years = try Row.fetchOne(
          db, sql: "SELECT min(year) AS low, max(year) AS high FROM abstract")
        return LibraryStatistics(
          name: name,
          abstracts: try Int.fetchOne(db, sql: "SELECT count(*) FROM abstract") ?? 0,
          byKind: Dictionary(
            kinds.map { (String.fromDatabaseValue($0["kind"]) ?? "", $0["n"]) }, uniquingKeysWith: +
          ),
          newestYear: years.flatMap { Int.fromDatabaseValue($0["high"]) },
          oldestYear: years.flatMap { Int.fromDatabaseValue($0["low"]) },
          withoutText: try Int.fetchOne(
            db, sql: "SELECT count(*) FROM abstract WHERE text = ''") ?? 0,
          retracted: try Int.fetchOne(
            db, sql: "SELECT count(*) FROM abstract WHERE details LIKE '%\"retraction\":%'") ?? 0,
          bytes: (try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0)
            * (try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0))
      }
    } catch let error as DatabaseError {
      throw IndexError(error, name)
    }
  }

  /// A row as a record. A damaged file may hold any value in any column: what is no text reads as none.
  private func abstract(_ row: Row) throws -> Abstract {
    func text(_ column: String) -> String { String.fromDatabaseValue(row[column]) ?? "" }
    var abstract = Abstract(
      source: Source(Source.Kind(rawValue: text("kind")) ?? .local, text("id")),
      title: text("title"), text: text("text"))
    abstract.year = Int.fromDatabaseValue(row["year"])
    do {
      try AbstractDetails.apply(text("details"), to: &abstract)
    } catch {
      throw IndexError.damaged(name, "the details of \(abstract.source) cannot be read")
    }
    return abstract
  }
}

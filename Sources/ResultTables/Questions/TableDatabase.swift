internal import Foundation
internal import GRDB

/// A table of results in SQLite, in memory: a row for each row, with its line in the file.
package final class TableDatabase {
  package struct Row: Sendable, Hashable {
    package var line: Int
    /// The cells as they stand in the file.
    package var cells: [String]
  }

  /// Columns as they are named in SQL: those without a name, and repeated names, get a number.
  package let columns: [String]
  let roles: RoleMap
  package let kind: Kind
  let table: LoadedTable
  /// Which columns hold numbers.
  let isNumeric: [Bool]
  private let queue: DatabaseQueue
  private let rowOfLine: [Int: Int]

  package init(path: String, kind: Kind? = nil) throws {
    let file = try TableFile(path: path, kind: kind)
    guard file.kind.isTable else {
      throw TableError(
        file.name, "there are no rows to ask for: \(file.recognition.why)", advice: "Name a table.")
    }
    table = try LoadedTable(file)
    self.kind = file.kind
    roles = file.roles
    columns = Self.named(table.names)
    isNumeric = (0..<table.width).map { [table] column in
      var numbers = 0
      var texts = 0
      for row in 0..<min(table.count, 1000) {
        switch table.cell(row, column) {
        case .number: numbers += 1
        case .invalid: texts += 1
        case .missing: break
        }
      }
      return numbers > 0 && texts * 10 < numbers
    }
    rowOfLine = Dictionary(zip(table.lines, 0...), uniquingKeysWith: { first, _ in first })
    queue = try DatabaseQueue()
    do {
      try fill()
    } catch let error as DatabaseError {
      throw TableError(
        file.name, "SQLite refused the rows: \(error.message ?? "no reason given")",
        advice: "Keep fewer columns.")
    }
  }

  /// The names of a file's columns, as questions may spell them; none where it is no table. Only the head of
  /// the file is read.
  package static func columns(of path: String) throws -> [String] {
    let file = try TableFile(path: path)
    return file.kind.isTable ? named(file.head.header ?? []) : []
  }

  private static func named(_ names: [String]) -> [String] {
    var seen: Set<String> = ["line"]
    return names.enumerated().map { index, name in
      var own = name.isEmpty ? "column \(index + 1)" : name
      if !seen.insert(own.lowercased()).inserted { own += " (\(index + 1))" }
      seen.insert(own.lowercased())
      return own
    }
  }

  /// What is a number becomes one; what says that there is no value becomes NULL.
  private func fill() throws {
    let names = columns.map(TableFilter.quoted)
    let declared = names.enumerated().map { "\($1) \(isNumeric[$0] ? "REAL" : "TEXT")" }
    try queue.write { db in
      try db.execute(
        sql: "CREATE TABLE rows (\"line\" INTEGER PRIMARY KEY, \(declared.joined(separator: ", ")))"
      )
      let marks = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
      let insert = try db.makeStatement(sql: "INSERT INTO rows VALUES (\(marks))")
      for row in 0..<table.count {
        var values: [DatabaseValue] = [table.lines[row].databaseValue]
        for column in columns.indices {
          if table.isMissing(row, column) {
            values.append(.null)
          } else if isNumeric[column], case .number(let number) = table.cell(row, column) {
            values.append(number.databaseValue)
          } else {
            values.append(table.text(row, column).databaseValue)
          }
        }
        try insert.execute(arguments: StatementArguments(values))
      }
    }
  }

  /// The rows that a filter lets through, in its order.
  package func rows(_ filter: TableFilter) throws -> [Row] {
    let lines = try queue.read { db in
      try Int.fetchAll(
        db, sql: filter.sql.replacing("SELECT *", with: "SELECT \"line\"", maxReplacements: 1))
    }
    return lines.compactMap { line in
      rowOfLine[line].map { row in
        Row(line: line, cells: columns.indices.map { table.text(row, $0) })
      }
    }
  }
}

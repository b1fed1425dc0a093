import Answering
import Foundation
import Reports
import ResultTables
import Terminal

extension ExplainCommand {
  /// Most rows that a question prints as text.
  private static let mostRows = 50
  /// Most findings that are looked up.
  private static let mostNames = 8

  // MARK: rows

  /// Answers a question about the rows of a table; what was understood is always shown, as SQL.
  func ask(_ words: String, of file: String) throws {
    let database = try TableDatabase(path: file, kind: kind.flatMap(Kind.init(rawValue:)))
    let question = TableQuestion(words, database)
    let rows = try database.rows(question.filter)
    let causes = Self.causes(words, rows, database)
    if format == .json {
      printOut(record(words, question, rows, database, causes).line)
      return
    }
    let out = TerminalText(fileDescriptor: 1)
    printOut(
      TerminalText.sanitised(
        Self.text(question, rows, database, causes, width: out.isTerminal ? out.width : nil)))
    if let topic = question.topic, let column = database.geneColumn {
      let names = rows.prefix(Self.mostNames).map { ($0.cells[column], "") }
      printOut(
        "\n" + TerminalText.sanitised(try evidence(names, about: topic, caution: "").text),
        terminator: "")
    }
  }

  /// The filter as it was understood, and the first rows that it lets through: as they stand in the file, or, for a
  /// terminal of some width, in columns.
  static func text(
    _ question: TableQuestion, _ rows: [TableDatabase.Row], _ database: TableDatabase,
    _ causes: [String], width: Int?
  ) -> String {
    var lines = ["SQL: \(question.filter.sql)"]
    if !question.understood.isEmpty {
      lines.append("Understood: \(question.understood.joined(separator: "; "))")
    }
    if let reading = question.reading { lines.append("Read so: \(reading)") }
    // A cause that is given answers the "why".
    let lost = question.notUnderstood.filter { causes.isEmpty || $0.lowercased() != "why" }
    if !lost.isEmpty {
      lines.append("Not understood, and left out: \(lost.joined(separator: " "))")
    }
    lines.append("\(rows.count.grouped) \(rows.count == 1 ? "row" : "rows")")
    if question.asksCount { return lines.joined(separator: "\n") }
    lines += causes
    let shown =
      [["line"] + database.columns] + rows.prefix(mostRows).map { [String($0.line)] + $0.cells }
    if let width {
      lines += ColumnText(shown).lines(width: width)
    } else {
      lines += shown.map { $0.prefix(13).joined(separator: "\t") }
    }
    if rows.count > mostRows {
      lines.append("… and \((rows.count - mostRows).grouped) more; --format json has all of them")
    }
    return lines.joined(separator: "\n")
  }

  static func causes(_ words: String, _ rows: [TableDatabase.Row], _ database: TableDatabase)
    -> [String]
  {
    words.lowercased().contains("why")
      ? rows.compactMap { database.causeOfMissing(line: $0.line) } : []
  }

  private func record(
    _ words: String, _ question: TableQuestion, _ rows: [TableDatabase.Row],
    _ database: TableDatabase, _ causes: [String]
  ) -> JSONText {
    .object([
      ("question", .string(words)), ("sql", .string(question.filter.sql)),
      ("understood", .array(question.understood.map(JSONText.string))),
      ("not_understood", .array(question.notUnderstood.map(JSONText.string))),
      ("reading", .optional(question.reading)), ("topic", .optional(question.topic)),
      ("count", .integer(rows.count)),
      ("causes", .array(causes.map(JSONText.string))),
      (
        "rows",
        .array(
          rows.map { row in
            .object(
              [("line", .integer(row.line))]
                + zip(database.columns, row.cells).map { ($0, JSONText.string($1)) })
          })
      ),
    ])
  }

  // MARK: literature

  /// What the library says of the findings of a table.
  func literature(of explanation: Explanation, about topic: String) throws -> EvidenceTable {
    var seen: Set<String> = []
    let named = explanation.findings.filter {
      ["gene", "variant", "term"].contains($0.type) && seen.insert($0.name).inserted
    }
    let names = named.prefix(Self.mostNames).map { ($0.name, $0.text) }
    let caution =
      contrast == nil
      ? "Directions are not compared: the contrast of the table is not named (--contrast)."
      : "Directions are set side by side, not judged: tissue, species and contrast of each passage are for the reader to check."
    return try evidence(
      Array(names), about: topic, caution: explanation.kind.isExpression ? caution : "")
  }

  func evidence(_ names: [(name: String, here: String)], about topic: String, caution: String)
    throws -> EvidenceTable
  {
    let bench = try Workbench(try Settings(flags: [:]))
    let answerer = try bench.answerer()
    let rows = try names.map { name, here in
      let question =
        topic.isEmpty ? "What is known about \(name)?" : "What is known about \(name) in \(topic)?"
      return EvidenceRow(
        name: name, here: here, spellings: bench.spellings(of: name),
        answer: try answerer.answer(question).answer)
    }
    return EvidenceTable(rows: rows, topic: topic, caution: caution)
  }
}

import Foundation
import Reports
import ResultTables
import Terminal

extension SlashCommand {
  /// Explains a table, and keeps it at hand for /table. Nothing of it is kept in the session.
  static func explain(_ path: String, _ chat: Conversation) throws {
    guard !path.isEmpty else {
      throw UserError("/explain FILE: which table?", status: .usage)
    }
    let options = try TableOptions.options(chat.bench.settings.folders)
    let explanation = try Explainer.explain(path, options)
    let report = ExplanationReport(
      explanation, showsTrace: false, plotWidth: chat.out.isTerminal ? chat.out.width : nil)
    printOut(chat.out.wrapped(TerminalText.sanitised(report.text), indent: 4), terminator: "")
    chat.tablePath = path
    chat.explanation = explanation
    chat.columns.names = (try? TableDatabase.columns(of: path)) ?? []
  }

  /// The formula and the rows of a value of the table at hand: by the number that was printed, or by words.
  static func why(_ words: String, _ chat: Conversation) throws {
    guard let explanation = chat.explanation else {
      throw UserError(
        "/why \(words): no table is at hand. /explain FILE takes one.", status: .usage)
    }
    let facts = explanation.facts(meantBy: words)
    guard !facts.isEmpty else {
      throw UserError(
        "/why \(words): no value of \(explanation.file) is that, or is called so. Try a number that was printed, "
          + "or a word of what it is.", status: .usage)
    }
    let text = facts.map(ExplanationReport.trace).joined(separator: "\n") + "\n"
    printOut(chat.out.wrapped(TerminalText.sanitised(text), indent: 4), terminator: "")
  }

  /// The columns of the table at hand, or the rows that a question asks for.
  static func table(_ words: String, _ chat: Conversation) throws {
    guard let path = chat.tablePath, let database = try chat.rows() else {
      throw UserError("/table: no table is at hand. /explain FILE takes one.", status: .usage)
    }
    guard !words.isEmpty else {
      return printOut(TerminalText.sanitised(([path] + database.columns).joined(separator: "\n  ")))
    }
    try show(TableQuestion(words, database), words, database, chat)
  }

  /// Answers a question that can only be meant of the table at hand; false where there is none, or it may be meant
  /// of the literature. Nothing of it is kept in the session.
  static func answerFromTable(_ words: String, _ chat: Conversation) -> Bool {
    guard let path = chat.tablePath, isSmall(path), let database = try? chat.rows() else {
      return false
    }
    do {
      let question = TableQuestion(words, database)
      guard question.isOfTable else { return false }
      note("Asked of \(path); /new puts the table away.")
      try show(question, words, database, chat)
    } catch {
      note(UserError(error).description)
    }
    return true
  }

  /// Whether a table is read so fast that a question for the literature may wait for it.
  private static func isSmall(_ path: String) -> Bool {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    return (attributes?[.size] as? Int).map { $0 <= 32 << 20 } ?? false
  }

  private static func show(
    _ question: TableQuestion, _ words: String, _ database: TableDatabase, _ chat: Conversation
  ) throws {
    let rows = try database.rows(question.filter)
    let causes = ExplainCommand.causes(words, rows, database)
    let width = chat.out.isTerminal ? chat.out.width : nil
    printOut(
      TerminalText.sanitised(
        ExplainCommand.text(question, rows, database, causes, width: width)))
  }
}

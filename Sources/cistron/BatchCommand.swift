import Answering
import ArgumentParser
import Foundation
import Reports
import Terminal

struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Answer many questions: plain lines (id = line number) or JSON lines {id?, question}."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, text }

  @OptionGroup var options: AnswerOptions

  @Option(name: .long, help: "jsonl or text.")
  var format: Format = .jsonl

  @Argument(help: "A file of questions, or - for standard input.")
  var file: String = "-"

  func run() throws {
    try cistron.run {
      let answerer = try Workbench(try options.settings()).answerer()
      var failed = 0
      var worst = ExitStatus.answered
      var isJSON: Bool?
      try InputLines(path: file).forEach { number, line in
        let text = line.trimmingCharacters(in: .whitespaces)
        guard !text.isEmpty else { return }
        if isJSON == nil { isJSON = text.hasPrefix("{") }
        let item = try Item(line: text, number: number, isJSON: isJSON ?? false, file: file)
        let answer = answer(item, answerer)
        if answer.status == .failed { failed += 1 }
        let own = options.status(of: answer)
        if own != .answered { worst = own }
        switch format {
        case .jsonl: printOut(AnswerRecord.json(answer).line)
        case .text:
          printOut(
            TerminalText.sanitised("> \(item.question)\n" + AnswerText.plain(answer) + "\n"))
        }
      }
      return failed > 0 ? .itemsFailed : worst
    }
  }

  /// A failed item is a record with its error: the batch goes on.
  private func answer(_ item: Item, _ answerer: Answerer) -> Answer {
    do {
      return try answerer.answer(item.question, id: item.id).answer
    } catch {
      var answer = Answer(id: item.id, question: item.question)
      answer.status = .failed
      answer.error = ("failed", UserError(error).description)
      return answer
    }
  }

  private struct Item {
    var id: String
    var question: String

    init(line: String, number: Int, isJSON: Bool, file: String) throws {
      guard isJSON else {
        id = String(number)
        question = line
        return
      }
      let name = file == "-" ? "standard input" : file
      guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let question = object["question"] as? String
      else {
        throw UserError(
          "\(name):\(number): not an object with a \"question\". Write {\"id\": \"1\", \"question\": \"…\"}.",
          status: .badInput)
      }
      id = (object["id"] as? String) ?? (object["id"] as? Int).map(String.init) ?? String(number)
      self.question = question
    }
  }
}

import Answering
import ArgumentParser
import Foundation
import Reports
import Terminal

/// How a batch writes its answers. Each is laid out so that a record is whole lines, and a file that was
/// cut off can be gone on with.
enum RecordFormat: String, ExpressibleByArgument, CaseIterable {
  case jsonl, text, bioasq, pubmedqa

  /// What stands before the first record and after the last.
  var opening: String {
    switch self {
    case .jsonl, .text: ""
    case .bioasq: BioASQSubmission.opening
    case .pubmedqa: PubMedQASubmission.opening
    }
  }

  var closing: String {
    switch self {
    case .jsonl, .text: ""
    case .bioasq: BioASQSubmission.closing
    case .pubmedqa: PubMedQASubmission.closing
    }
  }

  /// The lines of one record.
  func record(_ answer: Answer, type: String?, isFirst: Bool) -> String {
    switch self {
    case .jsonl: AnswerRecord.json(answer).line + "\n"
    case .text:
      TerminalText.sanitised("> \(answer.question)\n" + AnswerText.plain(answer) + "\n") + "\n"
    case .bioasq:
      (isFirst ? "" : ",") + BioASQSubmission.question(answer, type: type).line + "\n"
    case .pubmedqa: (isFirst ? "" : ",") + PubMedQASubmission.entry(answer) + "\n"
    }
  }

  /// Whether a record is one line that names its question.
  var canBeResumed: Bool { self != .text }

  /// What a record that was written before says of itself.
  struct Written {
    var id: String
    /// Nil where the format does not hold it.
    var question: String?
    /// As in a record of `jsonl`.
    var status: String?
    var dropped = 0
  }

  /// Nil where the line is no record of this format.
  func written(_ line: String) -> Written? {
    let text = line.hasPrefix(",") ? String(line.dropFirst()) : line
    switch self {
    case .text: return nil
    case .jsonl, .bioasq:
      guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
        let id = object["id"] as? String,
        let question = object[self == .jsonl ? "question" : "body"] as? String
      else { return nil }
      let tokens = object["tokens"] as? [String: Any]
      return Written(
        id: id, question: question, status: object["status"] as? String,
        dropped: tokens?["dropped"] as? Int ?? 0)
    case .pubmedqa:
      let data = Data("{\(text)}".utf8)
      guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: String],
        object.count == 1, let id = object.keys.first
      else { return nil }
      return Written(id: id, question: nil, status: nil)
    }
  }
}

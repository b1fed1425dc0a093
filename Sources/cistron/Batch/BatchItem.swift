import Foundation

/// A question of a batch, or a line that is none.
struct BatchItem: Sendable, Equatable {
  /// From 1, empty lines counted; in a document, the question's place.
  var line: Int
  var id: String
  var question: String
  /// The type that the input names (BioASQ: yesno, factoid, list, summary).
  var type: String?
  /// Why this is no question.
  var fault: String?

  init(line: Int, id: String, question: String, type: String? = nil) {
    self.line = line
    self.id = id
    self.question = question
    self.type = type
    if question.allSatisfy(\.isWhitespace) { fault = "line \(line): the question is empty." }
  }

  init(line: Int, fault: String) {
    self.line = line
    id = String(line)
    question = ""
    self.fault = fault
  }

  /// A line that is not blank. Plain lines are the question itself.
  init(_ text: String, line: Int, isJSON: Bool) {
    guard isJSON else {
      self.init(line: line, id: String(line), question: text)
      return
    }
    guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
      let question = (object["question"] ?? object["body"]) as? String
    else {
      self.init(
        line: line,
        fault: "line \(line): not an object with a \"question\". "
          + "Write {\"id\": \"1\", \"question\": \"…\"}.")
      return
    }
    guard let id = Self.identifier(object["id"], line) else {
      self.init(
        line: line, fault: "line \(line): the \"id\" is neither text nor a whole number.")
      return
    }
    self.init(line: line, id: id, question: question, type: object["type"] as? String)
  }

  private static func identifier(_ value: Any?, _ line: Int) -> String? {
    switch value {
    case nil, is NSNull: String(line)
    case let text as String: text
    case let value? where JSONValue.isBoolean(value): nil
    case let number as Int: String(number)
    default: nil
    }
  }

  /// The questions of a whole document: BioASQ's `{"questions": [{"id", "body", "type"}]}` or PubMedQA's
  /// `{PMID: {"QUESTION"}}`, by PMID. Nil where it is neither.
  static func document(_ data: Data) -> [BatchItem]? {
    guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      return nil
    }
    if let questions = object["questions"] as? [Any] {
      return questions.enumerated().map { i, value in
        guard let question = value as? [String: Any],
          let body = (question["body"] ?? question["question"]) as? String,
          let id = identifier(question["id"], i + 1)
        else {
          return BatchItem(
            line: i + 1,
            fault: "line \(i + 1): question \(i + 1) has no \"body\" or a strange \"id\".")
        }
        return BatchItem(line: i + 1, id: id, question: body, type: question["type"] as? String)
      }
    }
    guard !object.isEmpty,
      object.values.allSatisfy({ ($0 as? [String: Any])?["QUESTION"] is String })
    else { return nil }
    let ids = object.keys.sorted { a, b in
      a.utf8.count != b.utf8.count ? a.utf8.count < b.utf8.count : a < b
    }
    return ids.enumerated().map { i, id in
      let question = (object[id] as? [String: Any])?["QUESTION"] as? String
      return BatchItem(line: i + 1, id: id, question: question ?? "", type: "yesno")
    }
  }
}

enum JSONValue {
  /// Whether a value that was read is true or false. Casts do not tell: 1 is a Bool to them.
  static func isBoolean(_ value: Any) -> Bool {
    guard let number = value as? NSNumber else { return value is Bool }
    return String(cString: number.objCType) == "c"
  }
}

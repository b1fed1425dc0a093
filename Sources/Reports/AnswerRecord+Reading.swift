package import Answering
internal import Foundation
internal import Grounding
package import Literature
internal import Retrieval

extension AnswerRecord {
  /// The answer of a record that was written before, with the passages behind its marks; nil where the
  /// line is no record. What an older record lacks has its default.
  package static func answer(_ line: String, passages: [Passage]) -> Answer? {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let id = object["id"] as? String, let question = object["question"] as? String,
      let status = (object["status"] as? String).flatMap(Answer.Status.init(rawValue:))
    else { return nil }
    var answer = Answer(id: id, question: question)
    answer.status = status
    answer.type = object["type"] as? String ?? answer.type
    answer.language =
      (object["language"] as? String).flatMap(QuestionReading.Language.init(rawValue:)) ?? .english
    if let error = object["error"] as? [String: Any] {
      answer.error = (error["code"] as? String ?? "", error["message"] as? String ?? "")
      answer.interrupted = answer.error?.code == "interrupted"
    }
    answer.reason = (object["reason"] as? String).flatMap(AbstentionReason.init(rawValue:))
    answer.missing = object["missing"] as? [String] ?? []
    answer.mode = (object["mode"] as? String).flatMap(Answer.Mode.init(rawValue:)) ?? .quote
    answer.sentences = objects(object["sentences"]).map(sentence)
    answer.retrieved = objects(object["retrieved"]).compactMap { hit in
      guard let source = source(hit["source"]) else { return nil }
      return Answer.retrieved(
        source: source, title: hit["title"] as? String ?? "", score: number(hit["score"]),
        rank: Int(number(hit["rank"])))
    }
    let tokens = object["tokens"] as? [String: Any] ?? [:]
    answer.tokens.prompt = Int(number(tokens["prompt"]))
    answer.tokens.generated = Int(number(tokens["generated"]))
    answer.tokens.dropped = Int(number(tokens["dropped"]))
    answer.tokens.cached = Int(number(tokens["cached"]))
    answer.model = object["model"] as? String ?? ""
    answer.index = object["index"] as? String ?? ""
    answer.seed = UInt64(clamping: Int(number(object["seed"])))
    answer.warnings = object["warnings"] as? [String] ?? []
    answer.dropped = objects(object["dropped"]).compactMap { dropped in
      guard let source = source(dropped["source"]) else { return nil }
      return Answer.dropped(
        text: dropped["text"] as? String ?? "", source: source,
        check: dropped["check"] as? String ?? "", why: dropped["why"] as? String ?? "")
    }
    answer.passages = passages
    return answer
  }

  private static func sentence(_ object: [String: Any]) -> Answer.Sentence {
    let cites = objects(object["cites"]).compactMap { cite -> Answer.Citation? in
      guard let source = source(cite["source"]) else { return nil }
      let about = (cite["source"] as? [String: Any])?["about"]
      return Answer.citation(
        mark: Int(number(cite["passage"])), source: source, about: self.source(about),
        start: Int(number(cite["start"])), end: Int(number(cite["end"])))
    }
    var sentence = Answer.sentence(
      text: object["text"] as? String ?? "",
      role: (object["role"] as? String).flatMap(Answer.Role.init(rawValue:)) ?? .finding,
      cites: cites, support: object["support"] as? String ?? "")
    sentence.gloss = object["gloss"] as? String
    return sentence
  }

  private static func objects(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }

  /// Numbers of a file that anyone may have changed: what is no sensible number is 0.
  private static func number(_ value: Any?) -> Double {
    guard let number = (value as? NSNumber)?.doubleValue, number.isFinite, abs(number) < 1e15 else {
      return 0
    }
    return number
  }

  private static func source(_ value: Any?) -> Source? {
    guard let object = value as? [String: Any],
      let kind = (object["kind"] as? String).flatMap(Source.Kind.init(rawValue:)),
      let id = object["id"] as? String
    else { return nil }
    return Source(kind, id)
  }
}

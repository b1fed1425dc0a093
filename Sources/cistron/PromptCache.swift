import Answering
import Conversations
import Foundation
import Retrieval

/// What the model has read, kept in a file from one run to the next (`--cache-file`): a question that
/// begins with the same passages starts sooner, and its answer is the same.
struct PromptCache {
  let path: String
  /// The model that it was opened for: another one of the conversation leaves the file alone.
  private let model: LocalModel

  /// Takes over what the file holds, if it is there.
  /// - Throws: where it is of another model or damaged: it is never overwritten then.
  init?(path: String?, _ answerer: Answerer, isPrivate: Bool) throws {
    guard let path, let model = answerer.model as? LocalModel else { return nil }
    guard !isPrivate else {
      throw UserError(
        "--cache-file keeps what was asked, --private keeps nothing: choose one.", status: .usage)
    }
    self.path = path
    self.model = model
    if FileManager.default.fileExists(atPath: path) { _ = try model.readMemory(from: path) }
  }

  /// Writes what was read last.
  /// - Parameters:
  ///   - isKept: whether the last question may be kept: it can be won back from the file.
  ///   - answerer: the one that answered it.
  func keep(_ isKept: Bool, of answerer: Answerer) throws {
    guard isKept, let last = answerer.model as? LocalModel, last.isSame(as: model) else { return }
    _ = try model.writeMemory(to: path)
  }
}

extension Answerer {
  /// Whether a question may be kept on disk: not one that speaks of a person.
  func mayKeep(_ line: String) -> Bool {
    !Privacy.isPrivate(line: line)
      && !PersonalRequest.speaksOfPerson(line, names: retriever.names)
  }
}

extension Answer {
  /// An answer with the time that it took, where that is asked for.
  static func timed(_ isAsked: Bool, _ body: () throws -> Answer) rethrows -> Answer {
    guard isAsked else { return try body() }
    let start = ContinuousClock.now
    var answer = try body()
    answer.seconds = (ContinuousClock.now - start) / .seconds(1)
    return answer
  }
}

extension AnswerOptions {
  /// Answers; with `--timings` the time goes with it.
  func timed(_ body: () throws -> Answer) rethrows -> Answer {
    try Answer.timed(timings, body)
  }

  /// The time on standard error, where the answer itself does not hold it.
  func noteTiming(_ answer: Answer) {
    guard let seconds = answer.seconds else { return }
    note(
      "\(String(format: "%.2f", seconds)) s; prompt \(answer.tokens.prompt) tokens, answer "
        + "\(answer.tokens.generated), not computed again \(answer.tokens.cached)")
  }
}

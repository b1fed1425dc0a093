package import Answering
internal import Grounding
package import Literature
package import LiteratureIndex

/// How often nothing is answered: on questions that the library answers, and on the same questions when
/// their gold documents, and those of their near-duplicates, are taken out.
package struct AbstentionEvaluation: Sendable {
  /// 1 where the status is not `answered`.
  package var refusedThoughAnswerable: [Double] = []
  package var refusedWithoutGold: [Double] = []
  package var reasons: [String: Int] = [:]
  package var reasonsWithoutGold: [String: Int] = [:]

  /// - Parameter all: the whole question set, in which near-duplicates are looked for.
  package init(
    _ questions: [GoldQuestion], among all: [GoldQuestion], answerer: Answerer,
    progress: (Int) -> Void = { _ in }
  ) throws {
    let duplicates = NearDuplicates(all)
    var answerer = answerer
    for (done, question) in questions.enumerated() {
      answerer.excluded = []
      let answer = try answerer.answer(question.text).answer
      refusedThoughAnswerable.append(answer.status == .answered ? 0 : 1)
      reasons[Self.label(answer), default: 0] += 1
      answerer.excluded = duplicates.documents(of: question)
      let without = try answerer.answer(question.text).answer
      refusedWithoutGold.append(without.status == .answered ? 0 : 1)
      reasonsWithoutGold[Self.label(without), default: 0] += 1
      progress(done + 1)
    }
  }

  private static func label(_ answer: Answer) -> String {
    answer.status.rawValue + (answer.reason.map { " (\($0.rawValue))" } ?? "")
  }

  package var report: String {
    """
    not answered though the library answers it: \(Bootstrap.mean(refusedThoughAnswerable).text)
      \(AnswerEvaluation.counts(reasons))
    not answered when the gold documents are taken out: \(Bootstrap.mean(refusedWithoutGold).text)
      \(AnswerEvaluation.counts(reasonsWithoutGold))
    """
  }
}

package import Answering
internal import Grounding
internal import LiteratureIndex
internal import Retrieval

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
    let names = answerer.retriever.names
    let duplicates = QuestionLikeness(
      all.map { (Self.words(Question($0.text, names: names)), Set($0.documents)) })
    let places = Dictionary(
      all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var answerer = answerer
    for (done, question) in questions.enumerated() {
      answerer.retriever.excluded = []
      let answer = try answerer.answer(question.text).answer
      refusedThoughAnswerable.append(answer.status == .answered ? 0 : 1)
      reasons[Self.label(answer), default: 0] += 1
      answerer.retriever.excluded =
        places[question.id].map { duplicates.documents(of: $0) } ?? Set(question.documents)
      let without = try answerer.answer(question.text).answer
      refusedWithoutGold.append(without.status == .answered ? 0 : 1)
      reasonsWithoutGold[Self.label(without), default: 0] += 1
      progress(done + 1)
    }
  }

  /// What a question is about: canonical names, and stems of its other words but those of its frame.
  private static func words(_ question: Question) -> Set<String> {
    Set(
      question.terms.filter { !$0.isWeak }.flatMap { term in
        term.entity.map { [$0.name] } ?? SearchText.words(term.surface)
      })
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

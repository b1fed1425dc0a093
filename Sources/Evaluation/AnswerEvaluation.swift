package import Answering
internal import Grounding
package import Literature
package import LiteratureIndex
package import Retrieval

/// Runs an answerer and its baselines over a question set.
package struct AnswerEvaluation: Sendable {
  package var name: String
  package var systems: [SystemScores] = []
  /// Which questions the answerer answered, in their order.
  package var answered: [Bool] = []
  /// status → number; abstentions with their reason.
  package var statuses: [String: Int] = [:]
  package var citations = CitationMeasure()
  package var documents = 0

  /// - Parameters:
  ///   - baselines: nil leaves them out.
  ///   - progress: told the number of questions done.
  package init(
    _ name: String, _ questions: [GoldQuestion], answerer: Answerer, store: LiteratureStore,
    baselines: Baselines?, progress: (Int) -> Void = { _ in }
  ) throws {
    self.name = name
    documents = try store.count()
    systems = [SystemScores(name: "cistron")]
    for (done, question) in questions.enumerated() {
      let answer = try answerer.answer(question.text).answer
      note(answer)
      try citations.add(answer, gold: Set(question.documents)) { try store.abstract($0) }
      let quotes = answer.sentences.filter { $0.role != .frame }.map {
        Snippet(pmid: $0.cites.first?.source.id ?? "", text: $0.text)
      }
      systems[0].scores.append(AnswerScore(quotes, question))
      if let baselines {
        let retrieval = try answerer.retriever.retrieve(
          Question(question.text, names: answerer.retriever.names), limit: answerer.depth)
        for (i, entry) in try baselines.answers(question.text, retrieval).enumerated() {
          if systems.count <= i + 1 { systems.append(SystemScores(name: entry.name)) }
          systems[i + 1].scores.append(AnswerScore(entry.quotes, question))
        }
      }
      progress(done + 1)
    }
  }

  private mutating func note(_ answer: Answer) {
    let reason = answer.reason.map { " (\($0.rawValue))" } ?? ""
    statuses[answer.status.rawValue + reason, default: 0] += 1
    answered.append(answer.status == .answered || answer.status == .partial)
  }

  /// The table over all questions, where a refused one scores nothing, and over the answered ones.
  package func report(_ measures: [AnswerMeasure]) -> String {
    var parts = [
      "\(name): \(answered.count) questions, \(documents) records",
      "status: " + Self.counts(statuses),
      "all questions; one that was not answered scores 0 (row below ours: <; p: paired bootstrap)",
      ScoreTable.text(systems, measures: measures),
    ]
    if answered.contains(false) {
      let rows = systems.map { system in
        SystemScores(
          name: system.name,
          scores: zip(system.scores, answered).filter(\.1).map(\.0))
      }
      parts += [
        "the \(answered.count(where: \.self)) that cistron answered",
        ScoreTable.text(rows, measures: measures),
      ]
    }
    return parts.joined(separator: "\n")
  }

  package static func counts(_ table: [String: Int]) -> String {
    table.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}

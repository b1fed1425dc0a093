package import Literature

/// How good one answer is: its sentences against gold snippets, its text against ideal answers.
package struct AnswerScore: Sendable {
  package var snippets: SnippetMeasure
  package var two: Rouge
  package var su4: Rouge

  package init(_ quotes: [Snippet], _ question: GoldQuestion) {
    let text = quotes.map(\.text).joined(separator: " ")
    snippets = SnippetMeasure(quotes, gold: question.goldSnippets)
    two = Rouge.two(text, question.ideal)
    su4 = Rouge.su4(text, question.ideal)
  }
}

/// One of the figures of an answer.
package enum AnswerMeasure: String, CaseIterable, Sendable {
  case snippetPrecision = "snippet P"
  case snippetRecall = "snippet R"
  case snippetF1 = "snippet F1"
  case twoF1 = "ROUGE-2 F1"
  case twoRecall = "ROUGE-2 R"
  case su4F1 = "ROUGE-SU4 F1"
  case su4Recall = "ROUGE-SU4 R"

  package func value(_ score: AnswerScore) -> Double {
    switch self {
    case .snippetPrecision: score.snippets.precision
    case .snippetRecall: score.snippets.recall
    case .snippetF1: score.snippets.f1
    case .twoF1: score.two.f1
    case .twoRecall: score.two.recall
    case .su4F1: score.su4.f1
    case .su4Recall: score.su4.recall
    }
  }
}

/// A system's scores, one a question, in the order of the questions.
package struct SystemScores: Sendable {
  package var name: String
  package var scores: [AnswerScore]

  package init(name: String, scores: [AnswerScore] = []) {
    self.name = name
    self.scores = scores
  }

  package func values(_ measure: AnswerMeasure) -> [Double] { scores.map(measure.value) }
}

/// Systems side by side: means with 95 % intervals, and for each of the others the paired difference to
/// the first.
package enum ScoreTable {
  package static func text(_ systems: [SystemScores], measures: [AnswerMeasure]) -> String {
    guard let ours = systems.first else { return "" }
    let width = (systems.map(\.name.count).max() ?? 0) + 2
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    var lines = [
      padded("", width) + measures.map { padded($0.rawValue, 32) }.joined(separator: "")
    ]
    for (i, system) in systems.enumerated() {
      let cells = measures.map { measure in
        let estimate = Bootstrap.mean(system.values(measure)).text
        guard i > 0 else { return padded(estimate, 32) }
        let p = Bootstrap.pairedP(ours.values(measure), system.values(measure), rounds: 4000)
        return padded("\(estimate) \(verdict(ours, system, measure)) \(pText(p))", 32)
      }
      lines.append(padded(system.name, width) + cells.joined())
    }
    return lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  /// Whether the first system's mean is above (<: the row is below ours) or not.
  private static func verdict(_ ours: SystemScores, _ other: SystemScores, _ measure: AnswerMeasure)
    -> String
  {
    Bootstrap.average(other.values(measure)) < Bootstrap.average(ours.values(measure)) ? "<" : "≥"
  }

  private static func pText(_ p: Double) -> String { p < 0.001 ? "p<.001" : "p=\(decimals(p))" }
}

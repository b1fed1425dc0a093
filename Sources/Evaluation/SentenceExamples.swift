package import Literature
package import LiteratureIndex
package import Retrieval

/// A question with the candidates that a retrieval gave, and how good each of them is.
package struct SentenceExample: Sendable {
  package var question: GoldQuestion
  package var library: String
  package var candidates: [SentenceFeatures.Candidate]
  package var snippets: [Snippet]
  /// What the fit wants of each candidate, 0…1.
  package var gains: [Double]

  /// What the question counts in a fit: there are many of the starter library and few over abstracts.
  package var weight: Double {
    switch library {
    case "starter": 0.35
    case "abstracts": 2
    default: 1
    }
  }
}

package enum SentenceExamples {
  /// Retrieves for each question and weighs every candidate against what is known of its answer.
  package static func collect(
    _ questions: [GoldQuestion], library: String, retriever: Retriever, depth: Int
  ) throws -> [SentenceExample] {
    try questions.compactMap { question in
      let retrieval = try retriever.retrieve(
        Question(question.text, names: retriever.names), limit: depth)
      let features = SentenceFeatures(retrieval)
      guard !features.candidates.isEmpty else { return nil }
      let snippets = features.candidates.map { candidate in
        let passage = retrieval.hits[candidate.hit].passage
        return Snippet(
          pmid: passage.source.id, text: passage.sentences[candidate.sentence].text)
      }
      return SentenceExample(
        question: question, library: library, candidates: features.candidates,
        snippets: snippets, gains: snippets.map { gain(of: $0, question) })
    }
  }

  /// Half for standing in a gold snippet, half for its ROUGE against the ideal answers. Where no snippets
  /// are known, ROUGE alone.
  package static func gain(of snippet: Snippet, _ question: GoldQuestion) -> Double {
    let rouge =
      (Rouge.two(snippet.text, question.ideal).f1 + Rouge.su4(snippet.text, question.ideal).f1) / 2
    guard !question.goldSnippets.isEmpty else { return rouge }
    let isGold = question.goldSnippets.contains { SnippetMeasure.match(snippet, $0) }
    return ((isGold ? 1 : 0) + rouge) / 2
  }
}

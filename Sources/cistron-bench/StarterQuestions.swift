import Evaluation
import Literature
import Retrieval

/// The questions that the starter passages say they answer, each with the sentence that does: what the
/// sentence scorer learns from beside BioASQ and PubMedQA. They are asked of a library that has forgotten
/// the one question, so that its words are of no help.
enum StarterQuestions {
  /// Those of one passage. All of them are in one fold.
  static func all(of record: Abstract) -> [GoldQuestion] {
    let sentences = Passage(record).sentences
    return record.asked.enumerated().compactMap { i, asked in
      guard let text = asked.sentence.map({ sentences[$0].text }) else { return nil }
      return GoldQuestion(
        id: "\(record.source.id)#\(i)", text: asked.question, documents: [record.source.id],
        goldSnippets: [Snippet(pmid: record.source.id, text: text)], ideal: [text],
        fold: fold(of: record.source.id))
    }
  }

  /// 1–4, by the passage's name.
  private static func fold(of id: String) -> Int {
    1 + id.utf8.reduce(0) { ($0 * 31 + Int($1)) % 1009 } % 4
  }

  /// The candidates of each question whose passage was found.
  static func examples(_ names: NameTables, depth: Int) throws -> [SentenceExample] {
    let records = try ShippedParts.passages()
    let most = records.map(\.asked.count).max() ?? 0
    return try (0..<most).flatMap { left in
      let store = try ShippedParts.starter(records, withoutQuestion: left)
      let questions = records.flatMap(Self.all(of:)).filter { $0.id.hasSuffix("#\(left)") }
      return try SentenceExamples.collect(
        questions, library: "starter", retriever: try ShippedParts.retriever([store], names: names),
        depth: depth
      ).filter { $0.gains.contains { $0 > 0.9 } }
    }
  }
}

package import Foundation

/// A question with what is known of its answer.
package struct GoldQuestion: Sendable {
  package var id: String
  package var text: String
  /// Documents that answer it: PMIDs, or ids of starter passages.
  package var documents: [String]
  package var snippets: [String] = []
  /// The same with their records.
  package var goldSnippets: [Snippet] = []
  package var ideal: [String] = []
  /// BioASQ's label: yesno, factoid, list or summary.
  package var type: String?
  /// 0–4; fold 0 is only ever measured.
  package var fold: Int?

  package init(
    id: String, text: String, documents: [String], snippets: [String] = [],
    goldSnippets: [Snippet] = [], ideal: [String] = [], type: String? = nil, fold: Int? = nil
  ) {
    self.id = id
    self.text = text
    self.documents = documents
    self.snippets = snippets
    self.goldSnippets = goldSnippets
    self.ideal = ideal
    self.type = type
    self.fold = fold
  }
}

/// Reads question sets. Files are those of the evaluation data's folder, uncompressed bytes given.
package enum QuestionSets {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// `folds.tsv`: set, id, fold.
  package static func folds(_ text: String, set: String) -> [String: Int] {
    var folds: [String: Int] = [:]
    for line in text.split(separator: "\n") {
      let cells = line.split(separator: "\t")
      if cells.count == 3, cells[0] == set { folds[String(cells[1])] = Int(cells[2]) }
    }
    return folds
  }

  /// BioASQ questions, a JSON object a line.
  package static func bioasq(_ lines: Data, folds: [String: Int]) throws -> [GoldQuestion] {
    try lines.split(separator: 10).enumerated().map { number, line in
      guard let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
        let id = object["id"] as? String, let text = object["question"] as? String,
        let documents = object["documents"] as? [String]
      else { throw Failure(description: "line \(number + 1): not a BioASQ question.") }
      let snippets = (object["snippets"] as? [[String: Any]] ?? []).compactMap { snippet in
        (snippet["text"] as? String).map {
          Snippet(pmid: snippet["pmid"] as? String ?? "", text: $0)
        }
      }
      return GoldQuestion(
        id: id, text: text, documents: documents, snippets: snippets.map(\.text),
        goldSnippets: snippets, ideal: object["ideal"] as? [String] ?? [],
        type: object["type"] as? String, fold: folds[id])
    }
  }

  /// PubMedQA: an object of PMID → {QUESTION, …}. The document of a question is its own record.
  package static func pubmedqa(_ data: Data, folds: [String: Int]) throws -> [GoldQuestion] {
    guard let object = try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]]
    else {
      throw Failure(description: "not an object of questions.")
    }
    return object.sorted { $0.key < $1.key }.compactMap { id, record in
      guard let text = record["QUESTION"] as? String else { return nil }
      return GoldQuestion(
        id: id, text: text, documents: [id],
        ideal: (record["LONG_ANSWER"] as? String).map { [$0] } ?? [],
        fold: folds[id])
    }
  }

  /// The project's own questions: tab-separated id, question, ids of passages joined by `|`.
  package static func own(_ text: String) -> [GoldQuestion] {
    text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return GoldQuestion(
        id: cells[0], text: cells.count > 1 ? cells[1] : "",
        documents: cells.count > 2 ? cells[2].split(separator: "|").map(String.init) : [])
    }
  }
}

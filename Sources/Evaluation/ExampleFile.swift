package import Foundation
internal import LiteratureIndex
package import Retrieval

/// Examples as a file: a line a candidate, tab-separated: library, question, fold, hit, sentence, PMID,
/// gain, the features in their order, the sentence. Gathering them takes minutes, fitting seconds.
package enum ExampleFile {
  package static func text(_ example: SentenceExample) -> String {
    var text = ""
    for (i, candidate) in example.candidates.enumerated() {
      let values = ([example.gains[i]] + candidate.values).map { String(format: "%.4f", $0) }
      let cells =
        [
          example.library, example.question.id, "\(example.question.fold ?? -1)",
          "\(candidate.hit)", "\(candidate.sentence)", example.snippets[i].pmid,
        ] + values + [example.snippets[i].text.replacingOccurrences(of: "\t", with: " ")]
      text += cells.joined(separator: "\t") + "\n"
    }
    return text
  }

  /// - Parameter questions: what the file's questions are, by id.
  package static func read(_ path: String, questions: [String: GoldQuestion]) throws
    -> [SentenceExample]
  {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let count = SentenceFeature.allCases.count
    var examples: [SentenceExample] = []
    for (number, line) in lines.enumerated() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == count + 8, let question = questions[cells[1]], let hit = Int(cells[3]),
        let sentence = Int(cells[4]), let gain = Double(cells[6])
      else {
        throw QuestionSets.Failure(
          description: "\(path):\(number + 1): not a candidate of these questions and features. "
            + "Remove the file; it is gathered anew.")
      }
      if examples.last?.question.id != question.id || examples.last?.library != cells[0] {
        examples.append(
          SentenceExample(
            question: question, library: cells[0], candidates: [], snippets: [], gains: []))
      }
      let text = cells[count + 7]
      examples[examples.count - 1].candidates.append(
        SentenceFeatures.Candidate(
          hit: hit, sentence: sentence, values: cells[7..<(7 + count)].map { Double($0) ?? 0 },
          coverage: 0, words: SearchText.words(text)))
      examples[examples.count - 1].snippets.append(Snippet(pmid: cells[5], text: text))
      examples[examples.count - 1].gains.append(gain)
    }
    return examples
  }
}

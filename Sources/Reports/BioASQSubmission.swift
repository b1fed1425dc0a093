package import Answering
internal import Foundation
internal import Literature

/// A submission to BioASQ's task B: `{"questions": […]}`, here with a question a line.
///
/// The task knows PubMed records only: a starter passage is no document of it, nor is the article that it
/// retells, which was not read. Offsets count the characters (Unicode scalars) of the abstract or the
/// title, from 0, the end excluded.
/// See http://participants-area.bioasq.org/general_information/Task10b/
package enum BioASQSubmission {
  package static let opening = "{\"questions\":[\n"
  package static let closing = "]}\n"

  /// Limits of the task.
  private static let mostDocuments = 10
  private static let mostSnippets = 10
  private static let mostWords = 200

  /// - Parameter type: the type that the task gave the question, where it is known.
  package static func question(_ answer: Answer, type: String?) -> JSONText {
    .object([
      ("id", .string(answer.id)), ("body", .string(answer.question)),
      ("type", .string(type ?? answer.type)),
      ("documents", .array(documents(answer).map { .string(address($0)) })),
      ("snippets", .array(snippets(answer))), ("ideal_answer", .string(ideal(answer))),
    ])
  }

  private static func address(_ pmid: String) -> String {
    "http://www.ncbi.nlm.nih.gov/pubmed/" + pmid
  }

  /// Quoted records first, then the others that were found.
  private static func documents(_ answer: Answer) -> [String] {
    let sources =
      answer.sentences.flatMap { $0.cites.map(\.source) } + answer.retrieved.map(\.source)
    var seen: Set<Source> = []
    let records = sources.filter { $0.kind == .pmid && seen.insert($0).inserted }
    return records.prefix(mostDocuments).map(\.id)
  }

  private static func snippets(_ answer: Answer) -> [JSONText] {
    var seen: Set<Answer.Citation> = []
    let cites = answer.sentences.flatMap(\.cites).filter {
      $0.source.kind == .pmid && seen.insert($0).inserted
    }
    return cites.prefix(mostSnippets).compactMap { cite in
      guard answer.passages.indices.contains(cite.mark - 1) else { return nil }
      let scalars = Array(answer.passages[cite.mark - 1].text.unicodeScalars)
      guard 0 <= cite.start, cite.start < cite.end, cite.end <= scalars.count else { return nil }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[cite.start..<cite.end])
      return .object([
        ("document", .string(address(cite.source.id))),
        ("beginSection", .string("abstract")), ("endSection", .string("abstract")),
        ("offsetInBeginSection", .integer(cite.start)), ("offsetInEndSection", .integer(cite.end)),
        ("text", .string(String(text))),
      ])
    }
  }

  /// Whole sentences without marks, as many as the task allows; what is said of the question is no answer.
  private static func ideal(_ answer: Answer) -> String {
    var words = 0
    let sentences = answer.sentences.filter { $0.role != .frame }.prefix { sentence in
      words += sentence.text.split(whereSeparator: \.isWhitespace).count
      return words <= mostWords
    }
    return sentences.map(\.text).joined(separator: " ")
  }
}

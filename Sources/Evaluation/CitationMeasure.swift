package import Answering
internal import Grounding
package import Literature

/// Whether an answer's citations hold: the record is fetched anew, and the cited range must hold what the
/// sentence says. A quoted sentence must be there character by character; of another sentence every number
/// and every symbol must be.
package struct CitationMeasure: Sendable {
  /// For each citation, 1 if it holds and 1 if it is of a gold document; for each sentence, 1 if one of
  /// its citations holds.
  package var holds: [Double] = []
  package var gold: [Double] = []
  package var supported: [Double] = []

  package init() {}

  package mutating func add(
    _ answer: Answer, gold documents: Set<String>, record: (Source) throws -> Abstract?
  ) rethrows {
    for sentence in answer.sentences where sentence.role != .frame {
      var isSupported = false
      for cite in sentence.cites {
        gold.append(documents.contains(cite.source.id) ? 1 : 0)
        let text = try record(cite.source)?.text ?? ""
        let isHeld = Self.holds(sentence.text, cite.start, cite.end, in: text)
        holds.append(isHeld ? 1 : 0)
        if isHeld { isSupported = true }
      }
      supported.append(isSupported ? 1 : 0)
    }
  }

  static func holds(_ sentence: String, _ start: Int, _ end: Int, in text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard start >= 0, start < end, end <= scalars.count else { return false }
    var cited = String.UnicodeScalarView()
    cited.append(contentsOf: scalars[start..<end])
    let range = String(cited)
    if range == sentence { return true }
    let there = Set(values(range))
    let said = values(sentence)
    return !said.isEmpty && said.allSatisfy(there.contains)
  }

  /// Words with a digit or with two capitals.
  private static func values(_ text: String) -> [String] {
    text.split { $0.isWhitespace || ",;:()[]".contains($0) }.map { word in
      word.last == "." ? String(word.dropLast()) : String(word)
    }.filter { $0.contains(where: \.isNumber) || $0.count(where: \.isUppercase) > 1 }
  }
}

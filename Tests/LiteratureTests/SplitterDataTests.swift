import TestSupport
import Testing

@testable import Literature

@Suite struct SplitterDataTests {
  @Test(.enabled(if: TestData.isHere))
  func `the sentences of every real abstract are its exact substrings`() throws {
    let splitter = SentenceSplitter()
    var count = 0
    let path = TestData.path("literature/abstracts.jsonl.gz")
    try LiteratureReader(path: path).forEach { record in
      let scalars = Array(record.text.unicodeScalars)
      var end = 0
      for sentence in splitter.sentences(of: record.text) {
        let isExact = sentence.text.unicodeScalars.elementsEqual(scalars[sentence.range])
        let gap = scalars[end..<sentence.range.lowerBound]
        if !isExact || !gap.allSatisfy(\.properties.isWhitespace) {
          Issue.record("PMID \(record.source.id): \(sentence.text)")
        }
        end = sentence.range.upperBound
        count += 1
      }
      if !scalars[end...].allSatisfy(\.properties.isWhitespace) {
        Issue.record("PMID \(record.source.id) has an end without sentence")
      }
    }
    // Abstracts have eight or nine sentences at the mean.
    #expect(200_000...250_000 ~= count)
  }

  @Test func `no text makes it lose a scalar`() {
    var random = SplitMix64(seed: 7)
    let signs = Array(" .?!:()[]\n\u{a0}Aa1 b.\"“”…。αé\u{301}METHODS e.g. E. 0. 5%".unicodeScalars)
    let splitter = SentenceSplitter()
    for _ in 0..<3000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...80, using: &random) {
        view.append(signs.randomElement(using: &random) ?? " ")
      }
      let text = String(view)
      let words = text.unicodeScalars.filter { !$0.properties.isWhitespace }
      let found = splitter.sentences(of: text).map(\.text).joined()
      let kept = found.unicodeScalars.filter { !$0.properties.isWhitespace }
      #expect(kept.elementsEqual(words))
    }
  }
}

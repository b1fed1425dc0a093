/// A sentence and where it stands. Citations point at it.
package struct Sentence: Sendable, Hashable {
  /// In Unicode scalars of the text it was cut from; `text` is exactly the scalars of this range.
  package var range: Range<Int>
  package var text: String

  package init(range: Range<Int>, text: String) {
    self.range = range
    self.text = text
  }
}

/// A record with its text cut into sentences. Sentences are those of the abstract's text, not of its
/// title.
package struct Passage: Sendable, Hashable {
  package var abstract: Abstract
  package var sentences: [Sentence]

  package init(_ abstract: Abstract, splitter: SentenceSplitter = SentenceSplitter()) {
    self.abstract = abstract
    self.sentences = splitter.sentences(of: abstract.text)
  }

  package var source: Source { abstract.source }
  package var title: String { abstract.title }
  package var text: String { abstract.text }
}

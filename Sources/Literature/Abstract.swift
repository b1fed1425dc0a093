/// One record of a library: an article's title and abstract, or a starter passage, with what its
/// reference needs. A field that the record lacks is nil or empty and is left out where it is printed.
package struct Abstract: Sendable, Hashable {
  package var source: Source
  /// The article or page that a starter passage retells. Never cited in its place.
  package var about: Source?
  /// "summary" or "original" for starter passages; "snippets" where only parts of an abstract are known.
  package var form: String?
  package var title: String
  /// The abstract; the sections of a structured one are joined as "LABEL: text" by single spaces.
  package var text: String
  package var journal: String?
  package var year: Int?
  package var authors: [String] = []
  package var mesh: [String] = []
  package var doi: String?
  package var pmcid: String?
  package var publicationTypes: [String] = []
  /// The retraction notice ("Retracted publication", or the notice's own reference), if there is one.
  package var retraction: String?
  package var licence: String?
  /// What a starter passage is about, as its writer named it.
  package var genes: [String] = []
  package var diseases: [String] = []
  package var topic: String?
  /// Questions that the record answers, in other words than its own, as readers would ask them. They are
  /// searched like the text and never shown (document expansion: Nogueira et al., "Document Expansion by
  /// Query Prediction", 2019; here written by people).
  package var asked: [Asked] = []

  package init(source: Source, title: String, text: String) {
    self.source = source
    self.title = title
    self.text = text
  }
}

/// A question that a record answers, and which of its sentences does (counted from 0), where that is known.
package struct Asked: Sendable, Hashable, Codable {
  package var question: String
  package var sentence: Int?

  package init(_ question: String, sentence: Int? = nil) {
    self.question = question
    self.sentence = sentence
  }
}

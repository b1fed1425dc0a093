internal import Foundation
internal import Literature

/// A passage as the JSON that a session keeps. What the record lacks is left out, and what a later
/// version adds does not keep an older session from being read.
struct StoredPassage: Codable {
  var source: Source
  var about: Source?
  var form: String?
  var title: String
  var text: String
  var journal: String?
  var year: Int?
  var authors: [String]?
  var doi: String?
  var pmcid: String?
  var publicationTypes: [String]?
  var retraction: String?
  var licence: String?

  init(_ abstract: Abstract) {
    source = abstract.source
    about = abstract.about
    form = abstract.form
    title = abstract.title
    text = abstract.text
    journal = abstract.journal
    year = abstract.year
    authors = abstract.authors.isEmpty ? nil : abstract.authors
    doi = abstract.doi
    pmcid = abstract.pmcid
    publicationTypes = abstract.publicationTypes.isEmpty ? nil : abstract.publicationTypes
    retraction = abstract.retraction
    licence = abstract.licence
  }

  var abstract: Abstract {
    var abstract = Abstract(source: source, title: title, text: text)
    abstract.about = about
    abstract.form = form
    abstract.journal = journal
    abstract.year = year
    abstract.authors = authors ?? []
    abstract.doi = doi
    abstract.pmcid = pmcid
    abstract.publicationTypes = publicationTypes ?? []
    abstract.retraction = retraction
    abstract.licence = licence
    return abstract
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  init(json: String) throws {
    self = try JSONDecoder().decode(StoredPassage.self, from: Data(json.utf8))
  }
}

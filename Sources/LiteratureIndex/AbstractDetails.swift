internal import Foundation
internal import Literature

/// The fields of a record that are printed but not searched, as the JSON that column `details` holds.
/// Absent fields are left out, so that "{}" is the commonest value.
struct AbstractDetails: Codable {
  var about: Source?
  var form: String?
  var journal: String?
  var authors: [String]?
  var mesh: [String]?
  var doi: String?
  var pmcid: String?
  var publicationTypes: [String]?
  var retraction: String?
  var licence: String?
  var asked: [Asked]?

  init(_ abstract: Abstract) {
    about = abstract.about
    form = abstract.form
    journal = abstract.journal
    authors = abstract.authors.isEmpty ? nil : abstract.authors
    mesh = abstract.mesh.isEmpty ? nil : abstract.mesh
    doi = abstract.doi
    pmcid = abstract.pmcid
    publicationTypes = abstract.publicationTypes.isEmpty ? nil : abstract.publicationTypes
    retraction = abstract.retraction
    licence = abstract.licence
    asked = abstract.asked.isEmpty ? nil : abstract.asked
  }

  var isEmpty: Bool {
    about == nil && form == nil && journal == nil && authors == nil && mesh == nil && doi == nil
      && pmcid == nil && publicationTypes == nil && retraction == nil && licence == nil
      && asked == nil
  }

  static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  func json(_ encoder: JSONEncoder) throws -> String {
    isEmpty ? "{}" : String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Fills the fields of `abstract` from `json`.
  static func apply(_ json: String, to abstract: inout Abstract) throws {
    guard json != "{}" else { return }
    let details = try JSONDecoder().decode(AbstractDetails.self, from: Data(json.utf8))
    abstract.about = details.about
    abstract.form = details.form
    abstract.journal = details.journal
    abstract.authors = details.authors ?? []
    abstract.mesh = details.mesh ?? []
    abstract.doi = details.doi
    abstract.pmcid = details.pmcid
    abstract.publicationTypes = details.publicationTypes ?? []
    abstract.retraction = details.retraction
    abstract.licence = details.licence
    abstract.asked = details.asked ?? []
  }
}

internal import Foundation
internal import Grounding
package import Literature

/// Forms in which references are handed to other programs. Everything comes from the index row; a field
/// that the row lacks is left out. A starter passage is cited as itself, with what it retells as a note.
package enum BibliographyFormat: String, Sendable, CaseIterable {
  case ris, bibtex, csl, nbib

  package func text(_ records: [Abstract]) -> String {
    let keys = CitationKeys(records).keys
    let entries = zip(records, keys).map { BibliographyEntry($0, key: $1) }
    return switch self {
    case .ris: entries.map(RIS.text).joined(separator: "\n")
    case .bibtex: entries.map(BibTeX.text).joined(separator: "\n")
    case .csl: CSL.text(entries)
    case .nbib: entries.map(MEDLINE.text).joined(separator: "\n")
    }
  }
}

/// A record as reference managers see it.
struct BibliographyEntry {
  enum Kind { case article, page, dataset, note }

  let key: String
  let kind: Kind
  let title: String
  let authors: [PersonName]
  let journal: String?
  let year: Int?
  let doi: String?
  let pmid: String?
  let pmcid: String?
  let url: String?
  /// The identifier where it is none of these: "starter:marfan-syndrome-fbn1".
  let accession: String?
  let keywords: [String]
  let types: [String]
  let notes: [String]

  init(_ record: Abstract, key: String) {
    let source = record.source
    self.key = key
    kind =
      switch source.kind {
      case .pmid, .pmcid: .article
      case .url: .page
      case .computed, .cell: .dataset
      case .starter, .local: record.journal == nil ? .note : .article
      }
    title = PlainLine.of(record.title)
    authors = record.authors.map { PersonName(PlainLine.of($0)) }
    journal = record.journal.map(PlainLine.of)
    year = record.year
    doi = record.doi.map(PlainLine.of)
    pmid = source.kind == .pmid ? PlainLine.of(source.id) : nil
    pmcid = (source.kind == .pmcid ? source.id : record.pmcid).map(PlainLine.of)
    url = source.kind == .url ? PlainLine.of(source.id) : nil
    accession =
      switch source.kind {
      case .starter, .local, .computed, .cell: PlainLine.of("\(source.kind.rawValue):\(source.id)")
      case .pmid, .pmcid, .url: nil
      }
    keywords = record.mesh.map(PlainLine.of)
    types = record.publicationTypes.map(PlainLine.of)
    var notes: [String] = []
    if source.kind == .starter {
      let form = record.form == "original" ? "cistron original" : "cistron summary"
      let link = record.form == "original" ? "see" : "source:"
      notes.append(record.about.map { "\(form); \(link) \($0)" } ?? form)
    }
    if source.kind == .computed, let origin = record.licence { notes.append(origin) }
    if record.form == "snippets" { notes.append("parts of the abstract only") }
    if let retraction = record.retraction { notes.append("RETRACTED: \(retraction)") }
    self.notes = notes.map(PlainLine.of)
  }
}

/// "Smith JA", "van der Berg J Jr" or the name of a group.
struct PersonName {
  /// As the row has it.
  let whole: String
  /// nil where it is a group's name, or not in PubMed's form.
  let family: String?
  let given: String?
  let suffix: String?

  init(_ whole: String) {
    self.whole = whole
    var words = whole.split(separator: " ").map(String.init)
    var suffix: String?
    if words.count > 2, let last = words.last,
      ["Jr", "Sr", "2nd", "3rd", "II", "III"].contains(last)
    {
      suffix = last
      words.removeLast()
    }
    let isInitials = { (word: String) in
      (1...4).contains(word.count) && word.allSatisfy { $0.isLetter && $0.isUppercase }
    }
    guard words.count > 1, let last = words.last, isInitials(last), !isInitials(words[0]),
      !words.contains(where: Self.groups.contains)
    else {
      (family, given, self.suffix) = (nil, nil, nil)
      return
    }
    family = words.dropLast().joined(separator: " ")
    given = last.map { "\($0)." }.joined(separator: " ")
    self.suffix = suffix
  }

  private static let groups: Set<String> = [
    "Group", "Consortium", "Study", "Network", "Collaboration", "Committee", "Society", "Trial",
    "Project", "Team", "Initiative", "Association", "Investigators", "Collaborative", "Registry",
  ]

  /// "Smith, J. A., Jr".
  var inverted: String {
    guard let family, let given else { return whole }
    return [family, given, suffix].compactMap { $0 }.joined(separator: ", ")
  }
}

/// Keys of references: the kind and the identifier, in letters that every program takes.
struct CitationKeys {
  let keys: [String]

  init(_ records: [Abstract]) {
    var used: Set<String> = []
    keys = records.map { record in
      let id = record.source.id.unicodeScalars.map { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
          ? String(scalar) : "-"
      }.joined()
      let kind = record.source.kind.rawValue
      let base = kind == "pmid" || kind == "pmcid" ? kind + id : "\(kind)-\(id)"
      var key = base
      var number = 2
      // Programs compare keys without case.
      while !used.insert(key.lowercased()).inserted {
        key = "\(base)-\(number)"
        number += 1
      }
      return key
    }
  }
}

/// Text on one line: white space is one space, control characters and turns of direction are gone.
enum PlainLine {
  static func of(_ text: String) -> String {
    let clean = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: Unicode.Scalar(32)
          default: scalar
          }
        }.filter { !(0x202A...0x202E).contains($0.value) && !(0x2066...0x2069).contains($0.value) })
    )
    return clean.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

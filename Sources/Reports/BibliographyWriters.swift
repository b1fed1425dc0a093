/// RIS: a tag of two signs, two spaces, a hyphen, a space. Opened by EndNote, Zotero, Mendeley.
enum RIS {
  static func text(_ entry: BibliographyEntry) -> String {
    let type =
      switch entry.kind {
      case .article: "JOUR"
      case .page: "ELEC"
      case .dataset: "DATA"
      case .note: "GEN"
      }
    var lines = [("TY", type), ("ID", entry.key)]
    lines += entry.authors.map { ("AU", $0.inverted) }
    if !entry.title.isEmpty { lines.append(("TI", entry.title)) }
    if let journal = entry.journal { lines.append(("T2", journal)) }
    if let year = entry.year { lines.append(("PY", String(year))) }
    if let doi = entry.doi { lines.append(("DO", doi)) }
    if let pmid = entry.pmid { lines += [("AN", pmid), ("DB", "PubMed")] }
    if let pmcid = entry.pmcid { lines.append(("C2", pmcid)) }
    if let url = entry.url { lines.append(("UR", url)) }
    if let accession = entry.accession { lines.append(("AN", accession)) }
    lines += entry.keywords.map { ("KW", $0) }
    lines += entry.types.map { ("M3", $0) }
    lines += entry.notes.map { ("N1", $0) }
    return lines.map { "\($0.0)  - \($0.1)\n" }.joined() + "ER  - \n"
  }
}

/// BibTeX, for `\bibliography` and biblatex alike. Titles stand in double braces, so that symbols keep
/// their capitals.
enum BibTeX {
  static func text(_ entry: BibliographyEntry) -> String {
    var fields: [(String, String)] = []
    if !entry.authors.isEmpty {
      fields.append(("author", entry.authors.map(author).joined(separator: " and ")))
    }
    if !entry.title.isEmpty { fields.append(("title", "{" + escaped(entry.title) + "}")) }
    if let journal = entry.journal { fields.append(("journal", escaped(journal))) }
    if let year = entry.year { fields.append(("year", String(year))) }
    if let doi = entry.doi { fields.append(("doi", escaped(doi))) }
    if let pmid = entry.pmid { fields.append(("pmid", escaped(pmid))) }
    if let pmcid = entry.pmcid { fields.append(("pmcid", escaped(pmcid))) }
    if let url = entry.url { fields.append(("howpublished", escaped(url))) }
    if let accession = entry.accession { fields.append(("howpublished", escaped(accession))) }
    if !entry.keywords.isEmpty {
      fields.append(("keywords", entry.keywords.map(escaped).joined(separator: ", ")))
    }
    if !entry.notes.isEmpty {
      fields.append(("note", entry.notes.map(escaped).joined(separator: ". ")))
    }
    let kind = entry.kind == .article && entry.journal != nil ? "article" : "misc"
    let body = fields.map { ",\n  \($0.0) = {\($0.1)}" }.joined()
    return "@\(kind){\(entry.key)\(body)\n}\n"
  }

  /// A group's name is one name, whatever words stand in it.
  private static func author(_ name: PersonName) -> String {
    guard let family = name.family, let given = name.given else {
      return "{\(escaped(name.whole))}"
    }
    let words = [family] + [name.suffix, given].compactMap { $0 }
    return words.map(escaped).joined(separator: ", ")
  }

  /// TeX's own signs as text. BibTeX counts braces even behind a backslash: they become commands.
  static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\\": "\\textbackslash{}"
      case "{": "\\textbraceleft{}"
      case "}": "\\textbraceright{}"
      case "~": "\\textasciitilde{}"
      case "^": "\\textasciicircum{}"
      case "&", "%", "$", "#", "_": "\\\(character)"
      default: String(character)
      }
    }.joined()
  }
}

/// CSL-JSON, which pandoc and citeproc read: an array, an item a line.
enum CSL {
  static func text(_ entries: [BibliographyEntry]) -> String {
    guard !entries.isEmpty else { return "[]\n" }
    return "[\n" + entries.map { item($0).line }.joined(separator: ",\n") + "\n]\n"
  }

  private static func item(_ entry: BibliographyEntry) -> JSONText {
    let type =
      switch entry.kind {
      case .article: "article-journal"
      case .page: "webpage"
      case .dataset: "dataset"
      case .note: "document"
      }
    var pairs: [(String, JSONText)] = [("id", .string(entry.key)), ("type", .string(type))]
    if !entry.title.isEmpty { pairs.append(("title", .string(entry.title))) }
    if !entry.authors.isEmpty { pairs.append(("author", .array(entry.authors.map(author)))) }
    if let journal = entry.journal { pairs.append(("container-title", .string(journal))) }
    if let year = entry.year {
      pairs.append(("issued", .object([("date-parts", .array([.array([.integer(year)])]))])))
    }
    if let doi = entry.doi { pairs.append(("DOI", .string(doi))) }
    if let pmid = entry.pmid { pairs.append(("PMID", .string(pmid))) }
    if let pmcid = entry.pmcid { pairs.append(("PMCID", .string(pmcid))) }
    if let url = entry.url { pairs.append(("URL", .string(url))) }
    if let accession = entry.accession { pairs.append(("number", .string(accession))) }
    if !entry.keywords.isEmpty {
      pairs.append(("keyword", .string(entry.keywords.joined(separator: ", "))))
    }
    if !entry.notes.isEmpty {
      pairs.append(("note", .string(entry.notes.joined(separator: ". "))))
    }
    return .object(pairs)
  }

  private static func author(_ name: PersonName) -> JSONText {
    guard let family = name.family, let given = name.given else {
      return .object([("literal", .string(name.whole))])
    }
    var pairs: [(String, JSONText)] = [("family", .string(family)), ("given", .string(given))]
    if let suffix = name.suffix { pairs.append(("suffix", .string(suffix))) }
    return .object(pairs)
  }
}

/// PubMed's own form (`.nbib`): a tag of four signs, a hyphen, a space.
enum MEDLINE {
  static func text(_ entry: BibliographyEntry) -> String {
    var lines: [(String, String)] = []
    if let pmid = entry.pmid { lines.append(("PMID", pmid)) }
    if !entry.title.isEmpty { lines.append(("TI", entry.title)) }
    lines += entry.authors.map { ($0.family == nil ? "CN" : "AU", $0.whole) }
    if let journal = entry.journal { lines.append(("JT", journal)) }
    if let year = entry.year { lines.append(("DP", String(year))) }
    lines += entry.types.map { ("PT", $0) }
    lines += entry.keywords.map { ("MH", $0) }
    if let doi = entry.doi { lines.append(("AID", "\(doi) [doi]")) }
    if let pmcid = entry.pmcid {
      lines.append(("PMC", pmcid.hasPrefix("PMC") ? pmcid : "PMC\(pmcid)"))
    }
    if let url = entry.url { lines.append(("AID", url)) }
    if let accession = entry.accession { lines.append(("AID", accession)) }
    lines += entry.notes.map { ("GN", $0) }
    return lines.map { tag, value in
      tag + String(repeating: " ", count: 4 - tag.count) + "- \(value)\n"
    }.joined()
  }
}

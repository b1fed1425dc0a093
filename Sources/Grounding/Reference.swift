package import Literature

/// The line that says what a mark stands for. Made by code from the index row; what the row lacks is left
/// out. A starter passage is cited as itself, never as the article it retells.
package enum Reference {
  package static func line(_ abstract: Abstract) -> String {
    var parts: [String] = []
    if !abstract.authors.isEmpty {
      parts.append(
        abstract.authors.count > 3
          ? abstract.authors[0] + " et al." : abstract.authors.joined(separator: ", ") + ".")
    }
    if !abstract.title.isEmpty {
      parts.append(
        abstract.title.last.map { ".?!".contains($0) } == true
          ? abstract.title : abstract.title + ".")
    }
    let issue = [abstract.journal, abstract.year.map(String.init)].compactMap { $0 }
    if !issue.isEmpty { parts.append(issue.joined(separator: " ") + ".") }
    if abstract.source.kind == .starter {
      let kind = abstract.form == "original" ? "cistron original; see" : "cistron summary; source:"
      parts.append(abstract.about.map { "\(kind) \($0)." } ?? "cistron starter passage.")
      parts.append("starter:\(abstract.source.id)")
    } else {
      parts.append("\(abstract.source).")
      if let doi = abstract.doi { parts.append("doi:\(doi)") }
    }
    if abstract.form == "snippets" { parts.append("(parts of the abstract only)") }
    let grade = EvidenceGrade(abstract).text
    if !grade.isEmpty { parts.append("[\(grade)]") }
    if let retraction = abstract.retraction { parts.append("RETRACTED: \(retraction)") }
    return parts.joined(separator: " ")
  }
}

/// Where a passage comes from: what an answer cites. An identifier is typed, so that a PMID can never
/// be read as a PMCID. Ties in rankings are ordered by (kind, id).
package struct Source: Hashable, Sendable, Codable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case starter, pmid, pmcid, url, local, cell, computed
  }

  package var kind: Kind
  package var id: String

  package init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

extension Source: Comparable {
  package static func < (a: Source, b: Source) -> Bool {
    if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
    // Identifiers that are numbers sort as numbers, so that PMID 999 stands before 10000.
    if let x = Int(a.id), let y = Int(b.id) { return x < y }
    return a.id < b.id
  }
}

extension Source: CustomStringConvertible {
  /// As references print it: "PMID 123", "PMC123", a bare URL, "cistron starter lambda-gc".
  package var description: String {
    switch kind {
    case .pmid: "PMID \(id)"
    case .pmcid: "PMCID \(id)"
    case .url: id
    case .starter: "cistron starter \(id)"
    case .local, .cell, .computed: "\(kind.rawValue) \(id)"
    }
  }
}

/// The classes of text that an answer may only take from its evidence.
package enum ValueClass: String, Sendable, Hashable, CaseIterable {
  case number, gene, variant, identifier, disease, drug, species, cellLine
}

/// What an identifier identifies. A PMCID is not a PMID.
package enum IdentifierKind: String, Sendable, Hashable, CaseIterable {
  case pmid, pmcid, doi, geo, sra, refseq, ensembl, uniprot, omim, hpo, clinvar, trial, hgnc, mondo
  case orphanet, bioproject, url
}

/// Text of a protected class, as it stands in a sentence.
package struct ProtectedValue: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case number(NumericExpression)
    case gene, variant, disease, drug, species, cellLine
    case identifier(IdentifierKind)
  }

  package var kind: Kind
  /// In Unicode scalars of the text it was read from.
  package var range: Range<Int>
  /// Exactly the scalars of `range`.
  package var text: String
  /// Two values of one class that mean the same have the same canonical form: the approved symbol, the
  /// table's name of an allele or a disease, an identifier without its blanks, a number in digits. What
  /// no table knows keeps its own writing.
  package var canonical: String
  /// Whether a table knows it; false where only its shape tells.
  package var isKnown: Bool
  /// What is missing of a damaged value ("95% CI 1.2-"): such a value may only be quoted.
  package var damage: String?

  package var valueClass: ValueClass {
    switch kind {
    case .number: .number
    case .gene: .gene
    case .variant: .variant
    case .disease: .disease
    case .drug: .drug
    case .species: .species
    case .cellLine: .cellLine
    case .identifier: .identifier
    }
  }

  package var number: NumericExpression? {
    if case .number(let expression) = kind { expression } else { nil }
  }

  /// What two equal values share: class, kind of identifier, canonical form.
  package var key: String {
    if case .identifier(let kind) = kind { return "identifier \(kind.rawValue) \(canonical)" }
    return "\(valueClass.rawValue) \(canonical)"
  }

  package init(
    kind: Kind, range: Range<Int>, text: String, canonical: String, isKnown: Bool = true,
    damage: String? = nil
  ) {
    self.kind = kind
    self.range = range
    self.text = text
    self.canonical = canonical
    self.isKnown = isKnown
    self.damage = damage
  }
}

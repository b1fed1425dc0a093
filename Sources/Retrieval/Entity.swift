/// Something that an answer must be about, to the letter: a passage that lacks it does not support an
/// answer to a question that names it.
package struct Entity: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case gene, variant, disease, drug, species
    /// A term of the field with several names: searched under all of them, but not required.
    case concept
  }

  package var kind: Kind
  /// The approved symbol, the first name of a variant's row, the name of a disease or drug.
  package var name: String

  package init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// Whether a passage without it cannot answer a question that names it.
  package var isProtected: Bool { kind != .concept }
}

/// An entity in a text, as it was written there.
package struct Mention: Sendable, Hashable {
  package var entity: Entity
  /// The words of it, as `SearchText` cuts them.
  package var words: [String]
  /// Which words of the text.
  package var range: Range<Int>
}

/// A row of the gene table.
package struct Gene: Sendable, Hashable {
  package var symbol: String
  package var name: String
  package var locus: String
  package var aliases: [String]
  package var entrez: String
  package var hgnc: String
  package var mim: String
}

/// A row of the variant table: names of one allele, the current one first.
package struct Variant: Sendable, Hashable {
  package var gene: String
  package var transcript: String
  package var names: [String]
  package var rsid: String
}

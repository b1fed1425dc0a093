/// What locked decoding keeps to. All of it holds in the program; a test switches one off to see that its
/// judge notices.
package enum LockedRule: Hashable, Sendable, CaseIterable {
  /// Values of a class only along the evidence.
  case number, gene, variant, identifier, disease, drug, species, cellLine
  /// Marks only of the passages that were retrieved.
  case mark
  /// All that a sentence takes from the evidence stands in one sentence of it, which it cites.
  case binding

  package var valueClass: ValueClass? {
    switch self {
    case .number: .number
    case .gene: .gene
    case .variant: .variant
    case .identifier: .identifier
    case .disease: .disease
    case .drug: .drug
    case .species: .species
    case .cellLine: .cellLine
    case .mark, .binding: nil
    }
  }

  /// Characters that get through where the rule is off, besides `names`.
  var openBytes: Set<UInt8> {
    switch self {
    case .number: Set("0123456789.%".utf8)
    case .gene: Set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-".utf8)
    case .variant: Set("ACDEFGHIKLMNPQRSTVWYacdeglnprstuv0123456789.>*:_".utf8)
    case .identifier: Set("PMCIDGSENR0123456789:".utf8)
    default: []
    }
  }
}

import DefaultModel
import Foundation
import ResultTables

/// What is known of genes and builds when a table is explained.
enum TableOptions {
  static func identifiers(_ folders: Folders) throws -> GeneIdentifiers {
    var identifiers = GeneIdentifiers(
      try Shipped.geneIDs.text(overriddenIn: [folders.data] + folders.overrides))
    identifiers.addAliases(try Shipped.genes.text(overriddenIn: folders.overrides))
    return identifiers
  }

  static func options(
    _ folders: Folders, kind: Kind? = nil, contrast: String? = nil,
    progress: (@Sendable (Int, Int?) -> Void)? = nil
  ) throws -> Explainer.Options {
    Explainer.Options(
      kind: kind, contrast: contrast,
      probes: BuildProbes(try Shipped.buildProbes.text(overriddenIn: folders.overrides)),
      identifiers: try identifiers(folders), progress: progress)
  }
}

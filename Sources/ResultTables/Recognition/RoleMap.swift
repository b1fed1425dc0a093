/// Which column holds what.
package struct RoleMap: Sendable, Hashable {
  private var columns: [Role: Int] = [:]

  package subscript(_ role: Role) -> Int? {
    get { columns[role] }
    set { columns[role] = newValue }
  }

  package func role(ofColumn column: Int) -> Role? {
    columns.filter { $0.value == column }.map(\.key).min { $0.rawValue < $1.rawValue }
  }

  package init() {}

  /// By the names in the header, for the roles that a kind has.
  init(head: FileHead, kind: Kind) {
    let keys = head.keys
    var used: Set<Int> = []
    for (role, own) in Self.special[kind, default: []] {
      if let column = own.lazy.compactMap({ keys.firstIndex(of: $0) }).first {
        columns[role] = column
        used.insert(column)
      }
    }
    for role in Self.roles(kind) where columns[role] == nil {
      guard
        let column = role.keys.lazy.compactMap({ keys.firstIndex(of: $0) }).first(where: {
          !used.contains($0) || Self.mayShare(role)
        })
      else { continue }
      columns[role] = column
    }
    // FRQ_U_1234 of the PGC: the frequency in so many controls.
    if columns[.frequency] == nil, Self.roles(kind).contains(.frequency) {
      columns[.frequency] = keys.firstIndex {
        $0.hasPrefix("frqu") && $0.dropFirst(4).allSatisfy(\.isNumber)
      }
    }
    // PLINK 2's A1 may be REF: then ALT is the other allele.
    if kind == .plinkAssoc, keys.contains("a1"), keys.contains("ref") {
      columns[.alternate] = keys.firstIndex { $0 == "alt" || $0 == "alt1" }
    }
    if columns[.gene] == nil, columns[.geneID] != nil { columns[.gene] = columns[.geneID] }
    dropMisnamed(head)
  }

  private static func mayShare(_ role: Role) -> Bool {
    switch role {
    case .gene, .geneID, .variant, .term, .termName, .sample: true
    default: false
    }
  }

  /// A column is what its contents allow: `M` may hold methylation or a flag, `q` a name.
  private mutating func dropMisnamed(_ head: FileHead) {
    guard !head.rows.isEmpty else { return }
    let numeric: [Role] = [
      .p, .adjustedP, .minusLog10P, .log2FoldChange, .effect, .oddsRatio, .standardError,
      .statistic, .zScore,
      .frequency, .info, .sampleSize, .score, .probability, .position, .meanExpression,
    ]
    for role in numeric {
      guard let column = columns[role], head.share(column, { _ in true }) > 0,
        !head.isNumeric(column),
        head.share(column, { $0.asNumber != nil }) < 0.3, !head.dialect.hasDecimalComma
      else { continue }
      columns[role] = nil
    }
  }

  private static func roles(_ kind: Kind) -> [Role] {
    switch kind {
    case _ where kind.isExpression, .methylationDmp:
      [
        .gene, .geneID, .log2FoldChange, .standardError, .statistic, .p, .adjustedP, .sValue,
        .meanExpression,
      ]
        + (kind == .methylationDmp ? [.probe, .chromosome, .position] : [])
    case .seuratMarkers, .scanpyMarkers:
      [.gene, .log2FoldChange, .statistic, .p, .adjustedP, .fractionIn, .fractionOut, .cluster]
    case _ where kind.isAssociation, .gwasCatalog, .eqtl, .finemap:
      [
        .variant, .chromosome, .position, .effectAllele, .otherAllele, .effect, .oddsRatio,
        .standardError,
        .zScore, .chiSquare, .statistic, .p, .minusLog10P, .frequency, .minorFrequency,
        .alleleCount, .info,
        .sampleSize, .cases, .controls, .test, .error, .direction, .heterogeneityP,
      ] + (kind == .eqtl ? [.geneID, .gene, .adjustedP] : [])
        + (kind == .finemap ? [.probability, .credibleSet] : [])
    case _ where kind.isEnrichment:
      [
        .term, .termName, .source, .p, .adjustedP, .termSize, .querySize, .overlap, .geneRatio,
        .backgroundRatio,
        .universe, .members, .enrichmentScore, .normalisedScore, .familywiseP, .significant,
        .oddsRatio, .score,
      ]
    case .geneList, .geneScores, .rnk: [.gene, .score]
    case .annovar, .maf: [.gene, .chromosome, .position, .end, .reference, .alternate, .sample]
    case .mageckGene, .mageckMle, .mageckSgrna: [.gene, .log2FoldChange, .p, .adjustedP]
    case .pgsScores: [.variant, .chromosome, .position, .effectAllele, .otherAllele, .effect]
    case .sampleSheet: [.sample, .group]
    case .mr, .coloc: [.p, .effect, .standardError]
    case .methylationDmr, .seg: [.chromosome, .position, .end, .sample]
    case .string: [.score]
    case .countMatrix: [.gene]
    case .unknown:
      [
        .variant, .chromosome, .position, .effectAllele, .otherAllele, .effect, .oddsRatio, .zScore,
        .p,
        .minusLog10P, .adjustedP, .log2FoldChange,
      ]
    default: []
    }
  }

  /// Names that mean something else in one tool than elsewhere.
  private static let special: [Kind: [(Role, [String])]] = [
    // Allele1 is SAIGE's reference, and METAL's effect allele.
    .saige: [
      (.effectAllele, ["allele2"]), (.otherAllele, ["allele1"]), (.frequency, ["afallele2"]),
      (.statistic, ["tstat"]),
    ],
    .regenie: [(.effectAllele, ["allele1"]), (.otherAllele, ["allele0"]), (.chiSquare, ["chisq"])],
    .bolt: [(.position, ["bp"]), (.effectAllele, ["allele1"]), (.otherAllele, ["allele0"])],
    .plinkAssoc: [
      (.effectAllele, ["a1"]), (.otherAllele, ["a2", "omitted", "ref"]),
      (.standardError, ["logorse", "se"]),
    ],
    .metal: [(.frequency, ["freq1"]), (.sampleSize, ["weight", "totalsamplesize"])],
    .gwasCatalog: [
      (.variant, ["snps", "snp", "riskallele", "variantandriskallele"]),
      (.effect, ["effectsize", "orbeta", "beta"]), (.chromosome, ["chrid"]),
      (.position, ["chrpos"]),
    ],
    .enrichmentGprofiler: [
      (.adjustedP, ["pvalue", "adjustedpvalue"]), (.term, ["native", "termid"]),
      (.termName, ["name", "termname"]), (.overlap, ["intersectionsize"]),
      (.members, ["intersections", "intersection"]),
    ],
    .enrichmentClusterprofiler: [
      (.term, ["id"]), (.termName, ["description"]), (.members, ["geneid"]),
      (.overlap, ["count"]), (.adjustedP, ["padjust"]),
    ],
    .enrichmentEnrichr: [
      (.term, ["term", "termname"]), (.termName, ["term", "termname"]),
      (.members, ["genes", "overlappinggenes"]), (.score, ["combinedscore"]),
      (.overlap, ["overlap"]),
    ],
    .gsea: [
      (.term, ["pathway", "term", "id", "name", "pathwayname"]),
      (.termName, ["description", "term", "pathway", "name", "pathwayname"]),
      (.p, ["nompval", "pval", "pvalue"]), (.adjustedP, ["fdrqval", "padj", "padjust", "fdr"]),
    ],
    .mageckGene: [(.gene, ["id", "gene"])],
    .mageckMle: [(.gene, ["id", "gene"])],
    .mageckSgrna: [
      (.gene, ["gene"]), (.log2FoldChange, ["lfc"]), (.p, ["ptwosided"]), (.adjustedP, ["fdr"]),
    ],
    .finemap: [
      (.variant, ["rsid", "variant", "snp", "variantid", "snpid", "id"]),
      (.probability, ["pip", "variableprob", "susiepip", "prob", "posteriorprob", "pp"]),
    ],
    .seuratMarkers: [
      (.p, ["pval"]), (.adjustedP, ["pvaladj"]),
      (.gene, ["gene", "features", "", "genename", "genes"]),
    ],
    .scanpyMarkers: [(.gene, ["names"]), (.cluster, ["group"])],
    .eqtl: [
      (.geneID, ["geneid", "gene", "phenotypeid", "moleculartraitid"]),
      (.variant, ["variantid", "snp", "snps", "rsid", "variant"]), (.effect, ["slope", "beta"]),
      (.standardError, ["slopese", "se"]),
    ],
    .mr: [(.effect, ["b", "beta"]), (.p, ["pval"])],
  ]
}

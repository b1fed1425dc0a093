/// What columns mean, by their names, and where that is documented.
enum ColumnMeanings {
  struct Meaning {
    var text: String
    var source: String
  }

  static func meaning(of name: String, role: Role?, kind: Kind) -> Meaning? {
    let key = ColumnName.key(name)
    if let own = special[kind]?[key] { return own }
    if kind == .mageckMle || kind == .mageckGene, let meaning = mageck(name, key) { return meaning }
    return role.flatMap { byRole($0, kind) }
  }

  private static let deseq = "DESeq2 vignette, https://bioconductor.org/packages/DESeq2"
  private static let edgeR = "edgeR user's guide, https://bioconductor.org/packages/edgeR"
  private static let limma = "limma user's guide, https://bioconductor.org/packages/limma"
  private static let seurat = "https://satijalab.org/seurat/reference/findmarkers"
  private static let scanpy = "https://scanpy.readthedocs.io (rank_genes_groups)"
  private static let plink = "https://www.cog-genomics.org/plink/2.0/formats"
  private static let regenie = "https://rgcgithub.github.io/regenie/options/#output"
  private static let mageckWiki = "https://sourceforge.net/p/mageck/wiki/output/"
  private static let gprofiler = "https://biit.cs.ut.ee/gprofiler/page/docs"
  private static let yulab = "https://yulab-smu.top/biomedical-knowledge-mining-book/"
  private static let gseaGuide = "https://docs.gsea-msigdb.org/#GSEA/GSEA_User_Guide/"
  private static let general = "general usage"

  private static let special: [Kind: [String: Meaning]] = [
    .deseq2: [
      "basemean": Meaning(text: "mean of the normalised counts over all samples", source: deseq),
      "log2foldchange": Meaning(
        text:
          "log2 of the ratio between the groups compared; its sign depends on the reference level",
        source: deseq),
      "lfcse": Meaning(text: "standard error of log2FoldChange", source: deseq),
      "stat": Meaning(
        text: "Wald statistic, log2FoldChange over lfcSE (or the likelihood ratio in an LRT)",
        source: deseq),
      "pvalue": Meaning(
        text:
          "p-value of the test; NA where all counts are 0 or one sample is an outlier (Cook's distance)",
        source: deseq),
      "padj": Meaning(
        text:
          "p-value adjusted by Benjamini–Hochberg; NA also where independent filtering left the gene out",
        source: deseq),
      "svalue": Meaning(
        text: "s-value: estimated rate of wrong signs among genes with this value or less",
        source: deseq),
    ],
    .edger: [
      "logfc": Meaning(text: "log2 fold change of the contrast", source: edgeR),
      "logcpm": Meaning(text: "average log2 counts per million over all samples", source: edgeR),
      "lr": Meaning(text: "likelihood ratio statistic", source: edgeR),
      "f": Meaning(text: "quasi-likelihood F statistic", source: edgeR),
      "pvalue": Meaning(text: "p-value of the test", source: edgeR),
      "fdr": Meaning(text: "p-value adjusted by Benjamini–Hochberg", source: edgeR),
    ],
    .limma: [
      "logfc": Meaning(text: "log2 fold change of the contrast (the coefficient)", source: limma),
      "aveexpr": Meaning(text: "average log2 expression over all samples", source: limma),
      "t": Meaning(text: "moderated t statistic", source: limma),
      "pvalue": Meaning(text: "p-value of the moderated t", source: limma),
      "adjpval": Meaning(text: "p-value adjusted by Benjamini–Hochberg", source: limma),
      "b": Meaning(text: "log-odds that the gene is differentially expressed", source: limma),
    ],
    .seuratMarkers: [
      "pval": Meaning(
        text: "p-value, by default of Wilcoxon's rank sum test over cells", source: seurat),
      "avglog2fc": Meaning(
        text: "log2 of the ratio of average expression, cluster over the others", source: seurat),
      "avglogfc": Meaning(
        text:
          "natural log of the ratio of average expression (Seurat 3 and before), cluster over the others",
        source: seurat),
      "pct1": Meaning(
        text: "fraction of cells of the cluster in which the gene is detected", source: seurat),
      "pct2": Meaning(
        text: "fraction of the other cells in which the gene is detected", source: seurat),
      "pvaladj": Meaning(
        text: "p_val times the number of genes in the object (Bonferroni), at most 1",
        source: seurat),
      "cluster": Meaning(text: "the cluster that is compared with the others", source: seurat),
    ],
    .scanpyMarkers: [
      "names": Meaning(text: "the gene", source: scanpy),
      "scores": Meaning(
        text: "z-score underlying the p-value; genes are ranked by it", source: scanpy),
      "logfoldchanges": Meaning(
        text: "approximate log2 fold change, cluster over the reference", source: scanpy),
      "pvals": Meaning(text: "p-value of the test over cells", source: scanpy),
      "pvalsadj": Meaning(
        text: "p-value corrected over genes (Benjamini–Hochberg unless told otherwise)",
        source: scanpy),
    ],
    .regenie: [
      "allele0": Meaning(text: "reference allele, not counted", source: regenie),
      "allele1": Meaning(text: "effect allele: BETA is per copy of it", source: regenie),
      "a1freq": Meaning(text: "frequency of ALLELE1", source: regenie),
      "log10p": Meaning(text: "−log10 of the p-value", source: regenie),
      "extra": Meaning(text: "remarks, such as TEST_FAIL", source: regenie),
      "chisq": Meaning(text: "χ² statistic with one degree of freedom", source: regenie),
    ],
    .plinkAssoc: [
      "a1": Meaning(text: "the allele counted: the effect is per copy of it", source: plink),
      "test": Meaning(text: "the model's term, ADD for the additive effect", source: plink),
      "nmiss": Meaning(text: "samples without missing values (not samples missing)", source: plink),
      "obsct": Meaning(text: "samples used", source: plink),
      "or": Meaning(text: "odds ratio per copy of A1", source: plink),
      "logorse": Meaning(text: "standard error of log(OR)", source: plink),
      "firth": Meaning(text: "whether Firth's regression was used (Y) or not (N)", source: plink),
      "errcode": Meaning(text: "why no result is given; . where all is well", source: plink),
    ],
    .mageckSgrna: [
      "sgrna": Meaning(text: "the sgRNA", source: mageckWiki),
      "controlcount": Meaning(text: "normalised counts of the control samples", source: mageckWiki),
      "treatmentcount": Meaning(
        text: "normalised counts of the treatment samples", source: mageckWiki),
      "controlmean": Meaning(text: "mean count of the control samples", source: mageckWiki),
      "treatmean": Meaning(text: "mean count of the treatment samples", source: mageckWiki),
      "controlvar": Meaning(text: "variance of the control counts", source: mageckWiki),
      "adjvar": Meaning(text: "variance adjusted by the model of the mean", source: mageckWiki),
      "score": Meaning(text: "score of the test; larger is stronger", source: mageckWiki),
      "plow": Meaning(text: "one-sided p-value of depletion", source: mageckWiki),
      "phigh": Meaning(text: "one-sided p-value of enrichment", source: mageckWiki),
      "ptwosided": Meaning(text: "two-sided p-value, not corrected", source: mageckWiki),
      "highintreatment": Meaning(
        text: "whether the mean is higher in the treatment", source: mageckWiki),
    ],
    .mageckCount: [
      "file": Meaning(text: "the file of reads", source: mageckWiki),
      "label": Meaning(text: "the sample", source: mageckWiki),
      "reads": Meaning(text: "reads of the file", source: mageckWiki),
      "mapped": Meaning(text: "reads that map to the library", source: mageckWiki),
      "percentage": Meaning(text: "share of the reads that map", source: mageckWiki),
      "totalsgrnas": Meaning(text: "sgRNAs of the library", source: mageckWiki),
      "zerocounts": Meaning(text: "sgRNAs without a read", source: mageckWiki),
      "giniindex": Meaning(
        text: "unevenness of the log counts, 0 even to 1 uneven", source: mageckWiki),
    ],
    .enrichmentGprofiler: [
      "source": Meaning(text: "the collection of the term, such as GO:BP", source: gprofiler),
      "significant": Meaning(text: "whether p_value is below the threshold", source: gprofiler),
      "description": Meaning(text: "the term's definition", source: gprofiler),
      "query": Meaning(text: "the list that was tested", source: gprofiler),
      "parents": Meaning(text: "terms above it", source: gprofiler),
      "pvalue": Meaning(
        text:
          "p-value of over-representation, already corrected for multiple testing (g:SCS by default)",
        source: gprofiler),
      "termsize": Meaning(text: "genes annotated to the term", source: gprofiler),
      "querysize": Meaning(text: "genes of the query with annotations", source: gprofiler),
      "intersectionsize": Meaning(text: "genes of the query that the term has", source: gprofiler),
      "effectivedomainsize": Meaning(
        text: "genes of the background (the universe)", source: gprofiler),
      "precision": Meaning(text: "intersection_size over query_size", source: gprofiler),
      "recall": Meaning(text: "intersection_size over term_size", source: gprofiler),
    ],
    .enrichmentClusterprofiler: [
      "generatio": Meaning(
        text: "genes of the list in the term over genes of the list with annotations", source: yulab
      ),
      "bgratio": Meaning(
        text: "genes of the background in the term over genes of the background", source: yulab),
      "padjust": Meaning(
        text: "p-value adjusted by Benjamini–Hochberg unless told otherwise", source: yulab),
      "count": Meaning(text: "genes of the list in the term", source: yulab),
    ],
    .gsea: [
      "es": Meaning(
        text: "enrichment score: the largest deviation of the running sum", source: gseaGuide),
      "nes": Meaning(
        text: "ES over the mean ES of permutations; compares sets of different sizes",
        source: gseaGuide),
      "fdrqval": Meaning(
        text: "estimated share of false positives among sets with this NES or more",
        source: gseaGuide),
      "fwerpval": Meaning(text: "probability of one or more false positives", source: gseaGuide),
    ],
  ]

  private static func mageck(_ name: String, _ key: String) -> Meaning? {
    let part = name.split(separator: "|").last.map { ColumnName.key(String($0)) } ?? key
    let text: String? =
      switch part {
      case "score":
        "RRA score: smaller means the sgRNAs of the gene stand nearer to the end of the ranking"
      case "pvalue":
        name.contains("neg") || name.contains("pos")
          ? "p-value of the RRA score by permutation" : "p-value of beta by permutation"
      case "fdr":
        name.contains("neg") || name.contains("pos")
          ? "false discovery rate of the RRA score"
          : "false discovery rate of the permutation p-values"
      case "waldpvalue": "p-value of beta by Wald's test"
      case "waldfdr": "false discovery rate of Wald's p-values"
      case "beta": "beta score: above 0 positive, below 0 negative selection"
      case "z": "beta over its standard error"
      case "rank": "rank by the RRA score"
      case "goodsgrna": "sgRNAs of the gene below the threshold of the ranking"
      case "lfc": "median log2 fold change of the gene's sgRNAs"
      case "num", "sgrna": "sgRNAs of the gene"
      case "id", "gene": "the gene"
      default: nil
      }
    return text.map { Meaning(text: $0, source: mageckWiki) }
  }

  private static func byRole(_ role: Role, _ kind: Kind) -> Meaning? {
    let text: String? =
      switch role {
      case .gene, .geneID: "the gene"
      case .variant: "the variant's identifier"
      case .chromosome: "the chromosome"
      case .position: "the position on the chromosome (1-based in most tools)"
      case .effectAllele: "the effect allele: the effect is per copy of it"
      case .otherAllele: "the other allele"
      case .log2FoldChange: "log2 fold change"
      case .effect: "effect on the trait per copy of the effect allele"
      case .oddsRatio: "odds ratio"
      case .standardError: "standard error of the effect"
      case .statistic: "test statistic"
      case .zScore: "z statistic, the effect over its standard error"
      case .chiSquare: "χ² statistic"
      case .p: "p-value, not corrected"
      case .minusLog10P: "−log10 of the p-value"
      case .adjustedP: "p-value corrected for multiple testing"
      case .frequency: "frequency of the effect allele"
      case .minorFrequency: "frequency of the rarer allele"
      case .info: "quality of imputation, 0 to 1"
      case .sampleSize: "number of samples"
      case .cases: "number of cases"
      case .controls: "number of controls"
      case .probability:
        kind == .coloc
          ? "posterior probability of a shared causal variant" : "posterior inclusion probability"
      case .credibleSet: "the credible set that the variant belongs to"
      case .cluster: "the cluster or group"
      case .term, .termName: "the gene set or term"
      case .members: "genes of the list that the term has"
      case .score: "a score"
      case .sample: "the sample"
      case .group: "the group of the sample"
      case .direction: "sign of the effect in each study (+, −, ? for missing)"
      default: nil
      }
    return text.map { Meaning(text: $0, source: general) }
  }
}

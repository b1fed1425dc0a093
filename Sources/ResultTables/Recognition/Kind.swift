/// What a table is, by the tool or format that made it.
package enum Kind: String, Sendable, CaseIterable {
  case deseq2, edger, limma
  case seuratMarkers = "seurat_markers"
  case scanpyMarkers = "scanpy_markers"
  case countMatrix = "count_matrix"
  case sampleSheet = "sample_sheet"
  case gwasSumstats = "gwas_sumstats"
  case regenie
  case plinkAssoc = "plink_assoc"
  case saige, bolt, metal
  case gwasCatalog = "gwas_catalog"
  case ldscLog = "ldsc_log"
  case finemap, eqtl, mr, coloc
  case vcf
  case vcfSnpeff = "vcf_snpeff"
  case vcfVep = "vcf_vep"
  case vcfSomatic = "vcf_somatic"
  case gvcf
  case svVcf = "sv_vcf"
  case annovar, maf
  case enrichmentGprofiler = "enrichment_gprofiler"
  case enrichmentClusterprofiler = "enrichment_clusterprofiler"
  case enrichmentEnrichr = "enrichment_enrichr"
  case gsea, rnk, gmt
  case mageckGene = "mageck_gene"
  case mageckMle = "mageck_mle"
  case mageckSgrna = "mageck_sgrna"
  case mageckCount = "mageck_count"
  case string
  case deGeneric = "de_generic"
  case geneList = "gene_list"
  case geneScores = "gene_scores"
  case snpeffGenes = "snpeff_genes"
  case pgsScores = "pgs_scores"
  case methylationDmp = "methylation_dmp"
  case methylationDmr = "methylation_dmr"
  case seg, ped
  case toolLog = "tool_log"
  case unknown
  case notATable = "not_a_table"
  case empty

  /// Tables of variants that are read record by record: they may have millions of rows.
  package var isAssociation: Bool {
    switch self {
    case .gwasSumstats, .regenie, .plinkAssoc, .saige, .bolt, .metal: true
    default: false
    }
  }

  package var isVariantCalls: Bool {
    switch self {
    case .vcf, .vcfSnpeff, .vcfVep, .vcfSomatic, .gvcf, .svVcf: true
    default: false
    }
  }

  package var isExpression: Bool {
    switch self {
    case .deseq2, .edger, .limma, .deGeneric: true
    default: false
    }
  }

  package var isEnrichment: Bool {
    switch self {
    case .enrichmentGprofiler, .enrichmentClusterprofiler, .enrichmentEnrichr, .gsea: true
    default: false
    }
  }

  /// Whether the file has rows and columns at all.
  package var isTable: Bool {
    switch self {
    case .toolLog, .ldscLog, .notATable, .empty: false
    default: true
    }
  }

  /// As a sentence says it: "a table of DESeq2 results".
  package var phrase: String {
    switch self {
    case .deseq2: "differential expression results of DESeq2"
    case .edger: "differential expression results of edgeR"
    case .limma: "differential expression results of limma"
    case .seuratMarkers: "marker genes of clusters from Seurat"
    case .scanpyMarkers: "marker genes of clusters from Scanpy"
    case .countMatrix: "a matrix of counts or expression values, genes by samples"
    case .sampleSheet: "a sample sheet"
    case .gwasSumstats: "summary statistics of a genome-wide association study"
    case .regenie: "association results of REGENIE"
    case .plinkAssoc: "association results of PLINK"
    case .saige: "association results of SAIGE"
    case .bolt: "association results of BOLT-LMM"
    case .metal: "meta-analysis results of METAL"
    case .gwasCatalog: "associations in the form of the GWAS Catalog"
    case .ldscLog: "a log of LD score regression (LDSC)"
    case .finemap: "fine-mapping results"
    case .eqtl: "associations of variants with expression (QTL)"
    case .mr: "Mendelian randomisation results"
    case .coloc: "colocalisation results of coloc"
    case .vcf: "variant calls (VCF)"
    case .vcfSnpeff: "variant calls annotated by SnpEff"
    case .vcfVep: "variant calls annotated by VEP"
    case .vcfSomatic: "somatic variant calls (VCF)"
    case .gvcf: "a genomic VCF (gVCF) with blocks of reference confidence"
    case .svVcf: "structural variant calls (VCF)"
    case .annovar: "variants annotated by ANNOVAR"
    case .maf: "somatic mutations in the Mutation Annotation Format (MAF)"
    case .enrichmentGprofiler: "enrichment results of g:Profiler"
    case .enrichmentClusterprofiler: "enrichment results of clusterProfiler"
    case .enrichmentEnrichr: "enrichment results of Enrichr"
    case .gsea: "gene set enrichment analysis (GSEA) results"
    case .rnk: "a ranked list of genes (.rnk)"
    case .gmt: "gene sets (.gmt)"
    case .mageckGene: "a gene summary of MAGeCK (RRA)"
    case .mageckMle: "a gene summary of MAGeCK MLE"
    case .mageckSgrna: "an sgRNA summary of MAGeCK"
    case .mageckCount: "a count summary of MAGeCK"
    case .string: "protein interactions of STRING"
    case .deGeneric: "differential expression results of an unnamed tool"
    case .geneList: "a list of genes"
    case .geneScores: "a score for each gene"
    case .snpeffGenes: "a gene summary of SnpEff"
    case .pgsScores: "weights of a polygenic score"
    case .methylationDmp: "differentially methylated positions"
    case .methylationDmr: "differentially methylated regions"
    case .seg: "copy-number segments (SEG)"
    case .ped: "a pedigree (.ped or .fam)"
    case .toolLog: "the log of a tool"
    case .unknown: "a table of no known kind"
    case .notATable: "not a table"
    case .empty: "an empty file"
    }
  }
}

/// How much of a study a table holds. λ, π₀ and corrections for multiple testing mean something only for
/// a whole one.
package enum Scope: String, Sendable {
  /// All tests that were made.
  case whole
  /// Variants of one stretch of a chromosome.
  case region
  /// The rows that passed a threshold.
  case topHits = "top_hits"
  /// Rows left after a filter on something else than the result.
  case prefiltered
  /// The table has no tests, or too few rows to tell.
  case unknown
}

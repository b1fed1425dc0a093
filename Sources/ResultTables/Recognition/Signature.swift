/// The column names that give a tool away. Keys are those of `ColumnName.key`.
struct Signature {
  let kind: Kind
  let why: String
  var all: [String] = []
  /// One of each of these lists.
  var any: [[String]] = []
  var none: [String] = []

  func fits(_ keys: Set<String>) -> Bool {
    all.allSatisfy(keys.contains)
      && any.allSatisfy { $0.contains(where: keys.contains) }
      && !none.contains(where: keys.contains)
  }

  private static let pNames = ["pvalue", "p", "pval", "pvalues", "pvals", "pvalnominal"]

  /// The first that fits names the kind, so the more special stand first.
  static let list: [Signature] =
    variants + associations + expression + screens + enrichment + others

  // VCF apart, which its first line names.
  private static let variants: [Signature] = [
    // ANNOVAR, table_annovar.pl: https://annovar.openbioinformatics.org/en/latest/user-guide/startup/
    Signature(
      kind: .annovar,
      why: "Chr, Start, End, Ref, Alt and Func columns, as table_annovar writes them",
      all: ["chr", "start", "end", "ref", "alt"],
      any: [
        [
          "funcrefgene", "generefgene", "funcensgene", "funcknowngene", "exonicfuncrefgene",
          "funcrefgenewithver", "generefgenewithver", "func", "otherinfo", "avsnp150",
        ]
      ]),
    // GDC MAF v1.0.0: https://docs.gdc.cancer.gov/Data/File_Formats/MAF_Format/
    Signature(
      kind: .maf,
      why: "Hugo_Symbol, Variant_Classification and Tumor_Sample_Barcode are MAF's names",
      all: ["hugosymbol", "variantclassification"]),
    // PGS Catalog scoring files 2.0: https://www.pgscatalog.org/downloads/
    Signature(
      kind: .pgsScores,
      why: "an effect_weight for each effect_allele, as the PGS Catalog writes it",
      all: ["effectweight", "effectallele"]),
    // IGV's SEG: https://igv.org/doc/desktop/#FileFormats/DataTracks/#seg
    Signature(
      kind: .seg, why: "loc.start, loc.end and seg.mean are the names of SEG files",
      any: [
        ["locstart", "start", "chromstart"], ["locend", "end", "chromend"],
        ["segmean", "segmentmean", "segmentmeanlogr", "log2"],
        ["nummark", "numprobes", "nummarkers", "nprobes", "probes"],
      ]),
    // DMRcate and bumphunter: https://bioconductor.org/packages/DMRcate, …/bumphunter
    Signature(
      kind: .methylationDmr,
      why: "regions with a number of CpGs, as DMRcate and bumphunter report them",
      any: [
        ["seqnames", "chr", "chrom", "chromosome"], ["start"], ["end"],
        [
          "nocpgs", "ncpgs", "stouffer", "minsmoothedfdr", "meandiff", "clusterl", "numcpgs", "ncg",
          "areastat",
          "nprobes",
        ],
      ]),
  ]

  // Layouts: https://cloufield.github.io/formatbook/ lists them with each tool's own page.
  private static let associations: [Signature] = [
    // coloc.abf: https://chr1swallace.github.io/coloc/
    Signature(
      kind: .coloc, why: "PP.H4 is the posterior of a shared causal variant in coloc",
      any: [["pph4abf", "pph4", "pph4abfprior", "h4", "snppph4"]]),
    // fastENLOC: https://github.com/xqwen/fastenloc/blob/master/tutorial/README.md
    Signature(
      kind: .coloc, why: "RCP is the regional colocalisation probability of fastENLOC",
      any: [["rcp", "grcp"], ["lcp", "cpipqtl", "glcp", "numsnp"]]),
    // TwoSampleMR: https://mrcieu.github.io/TwoSampleMR/articles/perform_mr.html
    Signature(
      kind: .mr, why: "exposure, outcome, method and nsnp are the columns of TwoSampleMR's mr()",
      any: [
        ["exposure", "idexposure"], ["outcome", "idoutcome"],
        ["method", "nsnp", "eggerintercept", "q", "betaexposure", "snprexposure"],
      ]),
    Signature(
      kind: .mr,
      why: "effects on an exposure and on an outcome side by side, as harmonise_data() writes them",
      any: [["betaexposure"], ["betaoutcome"]]),
    // BOLT-LMM manual: https://alkesgroup.broadinstitute.org/BOLT-LMM/BOLT-LMM_manual.html
    Signature(
      kind: .bolt, why: "P_BOLT_LMM is written by BOLT-LMM alone",
      any: [["pboltlmm", "pboltlmminf", "chisqboltlmm", "chisqboltlmminf", "plinreg"]]),
    // SAIGE: https://saigegit.github.io/SAIGE-doc/docs/single_step2.html
    Signature(
      kind: .saige, why: "AC_Allele2 or p.value.NA beside Tstat and var are SAIGE's names",
      any: [
        ["acallele2", "afallele2", "pvaluena", "isspa", "isspaconverge", "markerid"],
        ["tstat", "var", "pvalue", "pvaluena"],
      ],
      none: ["effectallele"]),
    // METAL: https://genome.sph.umich.edu/wiki/METAL_Documentation
    Signature(
      kind: .metal,
      why: "MarkerName with Allele1, Allele2 and a Direction of each study is METAL's output",
      all: ["markername", "allele1", "allele2"], any: [["direction", "hetisq"]]),
    Signature(
      kind: .metal,
      why:
        "MarkerName, Allele1 and Allele2 are METAL's names; without Direction it is an input of it",
      all: ["markername", "allele1", "allele2"], any: [["weight", "zscore", "stderr"]]),
    // FINEMAP: http://christianbenner.com; SuSiE: https://stephenslab.github.io/susieR/
    Signature(
      kind: .finemap, why: "posterior inclusion probabilities of variants",
      any: [
        [
          "pip", "variableprob", "susiepip", "posteriorinclusionprobability", "prob1", "log10bf",
          "log10bfgroup", "credibleset", "pipsusie", "pipfinemap",
        ]
      ]),
    Signature(
      kind: .finemap, why: "a credible set and a probability for each variant",
      any: [
        ["cs", "csid", "csindex", "csspecificprob", "cred1"],
        [
          "prob", "posteriorprob", "pp", "prob1", "csspecificprob", "cslog10bf", "cslog2bf",
          "csavgr2",
        ],
      ]),
    // REGENIE: https://rgcgithub.github.io/regenie/options/#output
    Signature(
      kind: .regenie, why: "CHROM GENPOS ID ALLELE0 ALLELE1 A1FREQ … LOG10P is REGENIE's order",
      all: ["genpos", "allele0", "allele1"], any: [["log10p", "chisq"]]),
    // FastQTL, tensorQTL, GTEx; MatrixEQTL; eQTL Catalogue:
    // https://github.com/eQTL-Catalogue/eQTL-Catalogue-resources/blob/master/tabix/Columns.md
    Signature(
      kind: .eqtl,
      why: "pval_nominal and slope of a gene and a variant, as FastQTL and GTEx write them",
      any: [
        ["pvalnominal", "pvalbeta", "pvalnominalthreshold", "pvalperm"],
        ["slope", "geneid", "phenotypeid", "variantid"],
      ]),
    Signature(
      kind: .eqtl, why: "molecular_trait_id with a variant, as the eQTL Catalogue writes it",
      any: [["moleculartraitid", "moleculartraitobjectid"]]),
    Signature(
      kind: .eqtl, why: "a SNP, a gene, beta and t-stat: Matrix eQTL's output",
      any: [["snp", "snps"], ["gene"], ["beta"], ["tstat", "statistic"], ["pvalue", "fdr"]]),
    Signature(
      kind: .eqtl, why: "a SNP, a gene and an association between the two",
      any: [
        ["snp", "snpid", "variant", "rsid", "variantid"],
        ["gene", "geneid", "probe", "genesymbol", "phenotypeid"],
        ["zscore", "beta", "slope", "statistic"], ["pvalue", "p", "fdr"],
        ["assessedallele", "cistrans", "tssdistance", "distance", "genechr", "snpchr", "nrpcs"],
      ]),
    // PLINK 1.9 and 2: https://www.cog-genomics.org/plink/1.9/formats, …/plink/2.0/formats
    Signature(
      kind: .plinkAssoc, why: "#CHROM, A1, TEST and OBS_CT are PLINK 2's --glm columns",
      all: ["a1", "test"], any: [["obsct", "errcode", "firth", "a1ct"]]),
    Signature(
      kind: .plinkAssoc,
      why: "CHR SNP BP A1 … NMISS is the layout of PLINK 1.9's --linear and --logistic",
      all: ["chr", "snp", "bp", "a1"],
      any: [["nmiss", "fa", "fu", "caff", "ca"], ["p", "stat", "chisq"]]),
    Signature(
      kind: .plinkAssoc, why: "CHR SNP BP with TEST and NMISS is PLINK's layout",
      all: ["snp", "nmiss"], any: [["test", "r2", "beta"], ["p"]]),
    // https://www.ebi.ac.uk/gwas/docs/fileheaders
    Signature(
      kind: .gwasCatalog, why: "DISEASE/TRAIT and P-VALUE are columns of the GWAS Catalog",
      all: ["diseasetrait"]),
    Signature(
      kind: .gwasCatalog, why: "CHR_ID, CHR_POS and P-VALUE are columns of the GWAS Catalog",
      all: ["chrid", "chrpos", "pvalue"]),
    Signature(
      kind: .gwasCatalog,
      why: "riskAllele, pValue and traitName are columns of the GWAS Catalog's site",
      all: ["riskallele", "pvalue"],
      any: [["traitname", "efotraits", "accessionid", "studyaccession"]]),
  ]

  private static let expression: [Signature] = [
    // DESeq2 vignette; PyDESeq2 writes the same names.
    Signature(
      kind: .deseq2, why: "baseMean and log2FoldChange are DESeq2's names",
      all: ["basemean", "log2foldchange"]),
    Signature(
      kind: .deseq2, why: "log2FoldChange with lfcSE is DESeq2's pair of names",
      all: ["log2foldchange", "lfcse"]),
    // Seurat::FindMarkers: https://satijalab.org/seurat/reference/findmarkers
    Signature(
      kind: .seuratMarkers,
      why: "pct.1 and pct.2 beside p_val are the columns of Seurat's FindMarkers",
      all: ["pct1", "pct2"], any: [["pval", "avglogfc", "avglog2fc", "avgdiff", "myauc"]]),
    // scanpy.get.rank_genes_groups_df
    Signature(
      kind: .scanpyMarkers, why: "names, scores, logfoldchanges and pvals_adj are Scanpy's",
      all: ["names", "scores"]),
    Signature(
      kind: .scanpyMarkers, why: "logfoldchanges with pvals is Scanpy's pair of names",
      all: ["logfoldchanges"], any: [["pvals", "pvalsadj", "scores"]]),
    // Illumina array results of limma carry probe ids: decided by content, see Recogniser.
    Signature(
      kind: .methylationDmp, why: "deltaBeta of CpG sites, as ChAMP writes it",
      any: [["deltabeta", "dbeta", "meandiffbeta"]]),
    // edgeR::topTags
    Signature(
      kind: .edger, why: "logFC and logCPM are the columns of edgeR's topTags",
      all: ["logfc", "logcpm"]),
    // limma::topTable
    Signature(
      kind: .limma, why: "logFC with AveExpr is limma's topTable",
      all: ["logfc", "aveexpr"]),
    Signature(
      kind: .limma, why: "adj.P.Val with logFC and t is limma's topTable",
      all: ["logfc", "adjpval"]),
  ]

  // https://sourceforge.net/p/mageck/wiki/output/
  private static let screens: [Signature] = [
    Signature(
      kind: .mageckGene, why: "neg|score and pos|score are MAGeCK RRA's gene summary",
      any: [["negscore", "negpvalue", "negfdr"], ["posscore", "pospvalue", "posfdr"]]),
    Signature(
      kind: .mageckSgrna, why: "sgrna with treat_mean and p.twosided is MAGeCK's sgRNA summary",
      all: ["sgrna", "gene"],
      any: [["treatmean", "ptwosided", "treatmentcount", "controlmean", "highintreatment"]]),
    Signature(
      kind: .mageckCount, why: "TotalsgRNAs, Zerocounts and GiniIndex are MAGeCK's count summary",
      any: [["totalsgrnas", "zerocounts"], ["giniindex", "mapped", "percentage"]]),
    Signature(
      kind: .countMatrix,
      why: "sgRNA, Gene and one column of counts for each sample: MAGeCK's count table",
      all: ["sgrna", "gene"]),
  ]

  private static let enrichment: [Signature] = [
    // https://biit.cs.ut.ee/gprofiler/page/docs
    Signature(
      kind: .enrichmentGprofiler,
      why: "intersection_size and effective_domain_size are g:Profiler's names",
      any: [
        ["intersectionsize", "effectivedomainsize"],
        ["termsize", "native", "termid", "termname", "pvalue", "adjustedpvalue"],
      ]),
    // https://yulab-smu.top/biomedical-knowledge-mining-book/
    Signature(
      kind: .enrichmentClusterprofiler, why: "GeneRatio and BgRatio are clusterProfiler's names",
      all: ["generatio"], any: [["bgratio", "padjust", "qvalue"]]),
    Signature(
      kind: .gsea, why: "setSize, enrichmentScore and NES are clusterProfiler's GSEA columns",
      all: ["setsize", "enrichmentscore"]),
    // https://maayanlab.cloud/Enrichr/help
    Signature(
      kind: .enrichmentEnrichr, why: "Overlap, Combined Score and Genes are Enrichr's columns",
      all: ["term"],
      any: [
        ["overlap", "combinedscore", "oldpvalue", "zscore"],
        ["combinedscore", "adjustedpvalue", "genes"],
      ],
      none: ["nes"]),
    // https://docs.gsea-msigdb.org/#GSEA/GSEA_User_Guide/; fgsea: https://bioconductor.org/packages/fgsea
    Signature(
      kind: .gsea, why: "ES and NES are the scores of gene set enrichment analysis",
      all: ["nes"], any: [["es", "size", "pval", "nompval", "fdrqval", "padj", "leadingedge"]]),
    Signature(
      kind: .gsea, why: "an enrichment score (ES) for each pathway and its size",
      all: ["es", "size"], any: [["pathway", "pathwayname", "term", "name"]]),
  ]

  private static let others: [Signature] = [
    // https://pcingola.github.io/SnpEff/snpeff/outputsummary/
    Signature(
      kind: .snpeffGenes,
      why: "variants_impact_ and variants_effect_ columns for each transcript are SnpEff's",
      all: ["genename", "transcriptid"]),
    // https://string-db.org/cgi/help
    Signature(
      kind: .string, why: "two proteins and a combined_score are STRING's edges",
      any: [
        ["combinedscore", "score"], ["protein1", "node1", "stringida", "preferrednamea", "item1"],
      ]),
    Signature(
      kind: .ped, why: "family, individual, father, mother, sex and phenotype",
      any: [
        ["fid", "familyid", "famid"], ["iid", "individualid", "individual"],
        ["pat", "fatherid", "paternalid", "father"], ["mat", "motherid", "maternalid", "mother"],
      ]),
  ]
}

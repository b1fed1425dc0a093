/// What a column holds, whatever its tool calls it.
package enum Role: String, Sendable, CaseIterable {
  case gene, geneID = "gene_id", transcript, probe
  case variant, chromosome, position, end
  case effectAllele = "effect_allele", otherAllele = "other_allele"
  case reference, alternate
  case log2FoldChange = "log2_fold_change", effect, oddsRatio = "odds_ratio", standardError =
    "standard_error"
  case statistic, zScore = "z_score", chiSquare = "chi_square"
  case p, minusLog10P = "minus_log10_p", adjustedP = "adjusted_p", sValue = "s_value"
  case meanExpression = "mean_expression"
  case frequency, minorFrequency = "minor_frequency", alleleCount = "allele_count"
  case info, sampleSize = "sample_size", cases, controls, test, error, direction
  case heterogeneityP = "heterogeneity_p"
  case cluster, fractionIn = "fraction_in", fractionOut = "fraction_out"
  case term, termName = "term_name", source, termSize = "term_size", querySize = "query_size"
  case overlap, geneRatio = "gene_ratio", backgroundRatio = "background_ratio", universe
  case members, enrichmentScore = "enrichment_score", normalisedScore = "normalised_score"
  case familywiseP = "familywise_p", significant
  case score, probability, credibleSet = "credible_set"
  case sample, group

  /// Names of columns, as `ColumnName.key` spells them, the surest first.
  var keys: [String] {
    switch self {
    case .gene:
      [
        "symbol", "genesymbol", "genename", "hgncsymbol", "mgisymbol", "externalgenename", "gene",
        "hugosymbol", "names", "feature", "genes", "genenames", "featurename", "genename1", "id",
        "geneid", "ensembl", "rowname", "rownames", "row", "target", "protein", "name", "",
      ]
    case .geneID:
      [
        "ensembl", "ensemblid", "ensemblgeneid", "ensgid", "geneid", "gene", "entrez", "entrezid",
        "ncbigeneid", "id", "feature", "rowname", "rownames", "row", "moleculartraitid",
        "phenotypeid", "",
      ]
    case .transcript: ["transcript", "transcriptid", "txid", "targetid"]
    case .probe:
      ["probe", "probeid", "cpg", "cgid", "ilmnid", "cpgid", "name", "id", "rowname", ""]
    case .variant:
      [
        "rsid", "snp", "snpid", "variantid", "markername", "markerid", "variant", "id", "marker",
        "rsids", "rs", "dbsnp", "snps", "variantname", "rsnumber", "markerid", "hmrsid", "name",
      ]
    case .chromosome:
      [
        "chrom", "chr", "chromosome", "hmchrom", "seqnames", "chrid", "chrname", "ch", "contig",
        "chromosomename", "chrpos37chr", "snpchr",
      ]
    case .position:
      [
        "pos", "bp", "genpos", "position", "basepairlocation", "chrpos", "chromstart", "start",
        "hmpos", "chrposition", "startposition", "loc", "locstart", "bpos", "bphg19", "pos37",
        "pos38", "poshg19", "poshg38", "basepair", "mapinfo", "ps", "snppos", "variantpos",
      ]
    case .end: ["end", "stop", "chromend", "endposition", "locend"]
    case .effectAllele:
      [
        "effectallele", "ea", "a1", "allele1", "testedallele", "codedallele", "effectal",
        "effectallele1", "alt",
        "alternateallele",
        "effallele", "riskallele", "hmeffectallele", "incallele", "alleleb", "all1", "al1",
      ]
    case .otherAllele:
      [
        "otherallele", "nea", "noneffectallele", "a2", "allele2", "allele0", "referenceallele",
        "noncodedallele", "noneffect", "omitted", "a0", "ref", "noncoded", "hmotherallele",
        "allelea", "oa",
        "ax", "al2",
      ]
    case .reference: ["ref", "referenceallele", "refallele"]
    case .alternate: ["alt", "alternateallele", "altallele", "tumorseqallele2"]
    case .log2FoldChange:
      [
        "log2foldchange", "logfc", "log2fc", "avglog2fc", "avglogfc", "logfoldchanges",
        "log2foldchanges",
        "lfc", "foldchangelog2", "logfoldchange", "logratio", "log2ratio", "l2fc", "beta", "b", "m",
      ]
    case .effect:
      [
        "beta", "effect", "b", "effectsize", "slope", "logor", "es", "frequentistaddbeta1",
        "effectweight",
        "effects", "logoddsratio", "hmbeta", "betas",
      ]
    case .oddsRatio: ["or", "oddsratio", "orbeta", "hmoddsratio"]
    case .standardError:
      [
        "lfcse", "se", "stderr", "standarderror", "slopese", "logorse", "sebeta",
        "frequentistaddse1", "betase",
        "stderror",
      ]
    case .statistic:
      [
        "stat", "t", "tstat", "tstats", "teststat", "statistic", "waldstat", "lr", "f", "fstat",
        "scores",
      ]
    case .zScore: ["z", "zscore", "zstat", "zstatistic", "zvalue"]
    case .chiSquare: ["chisq", "chi2", "chisqlinreg", "chisqboltlmm", "chisqboltlmminf"]
    case .p:
      [
        "pboltlmm", "pboltlmminf", "pvalue", "p", "pval", "pvalues", "pvals", "pnominal",
        "pvalnominal",
        "pwald", "pwgc", "pvalgc", "pscore", "plrt", "gcpvalue", "pvaluespa", "pvaladditive",
        "frequentistaddpvalue", "probchisq", "nominalp", "nompval", "rawp", "praw", "pvalueraw",
        "twosidedp", "ptwosided", "hmpvalue", "pvalueassociation", "unadjp", "unadj",
        "pvaluenominal",
      ]
    case .minusLog10P:
      [
        "log10p", "mlog10p", "neglog10p", "neglog10pvalue", "minuslog10p", "minuslog10pvalue",
        "logp",
        "log10pvalue", "lp", "nlog10p", "neglogp", "mlogp", "pvaluemlog",
      ]
    case .adjustedP:
      [
        "padj", "adjpval", "fdr", "pvaladj", "pvalsadj", "qvalue", "padjust", "adjustedpvalue",
        "adjpvalue",
        "fdrqval", "bh", "qval", "q", "pvalueadjusted", "pvaluefdr", "adjp", "padjusted", "fdrbh",
        "svalueadj", "pfdr", "pvalueadj", "adjustedp", "pvalbeta",
      ]
    case .sValue: ["svalue", "sval"]
    case .meanExpression:
      ["basemean", "aveexpr", "logcpm", "averageexpression", "amean", "meanexpr"]
    case .frequency:
      [
        "effectallelefrequency", "eaf", "a1freq", "freq1", "afallele2", "frq", "af", "freq",
        "a1frq",
        "effectallelefreq", "codedallelefrequency", "freqa1", "altfreq", "freq1hapmap", "afcoded",
        "altfreqs", "afalt", "af1", "frqu", "hmeffectallelefrequency", "testedallelefrequency",
        "allelefreq", "freqeffect", "effectallelefreq1", "freqeffectallele",
      ]
    case .minorFrequency: ["maf", "minorallelefrequency", "mafs"]
    case .alleleCount: ["mac", "acallele2", "a1ct", "allelecount", "minorallelecount", "macount"]
    case .info:
      [
        "info", "imputationinfo", "rsq", "r2", "machr2", "infoscore", "impinfo",
        "imputationquality",
      ]
    case .sampleSize:
      [
        "n", "obsct", "neff", "totalsamplesize", "nmiss", "samplesize", "ntotal", "weight", "nobs",
        "ntot",
      ]
    case .cases: ["ncase", "ncases", "ncas", "casen", "caseobsct", "numcases"]
    case .controls:
      ["ncontrol", "ncontrols", "nctrl", "nctrls", "ncon", "controln", "ctrlobsct", "numcontrols"]
    case .test: ["test"]
    case .error: ["errcode", "extra"]
    case .direction: ["direction", "dir"]
    case .heterogeneityP: ["hetpval", "hetpvalue", "phet", "qep", "cochransp"]
    case .cluster: ["cluster", "group", "celltype", "clusters", "leiden", "louvain", "ident"]
    case .fractionIn: ["pct1", "pctin", "pctnzgroup", "pts"]
    case .fractionOut: ["pct2", "pctout", "pctnzreference", "ptsrest"]
    case .term:
      [
        "native", "termid", "id", "goid", "pathwayid", "termname", "term", "pathway", "name",
        "description",
      ]
    case .termName: ["description", "name", "termname", "term", "pathway", "genesetname", "names"]
    case .source: ["source", "ontology", "ont", "geneset", "category", "library", "database"]
    case .termSize: ["termsize", "setsize", "size", "genesetsize"]
    case .querySize: ["querysize"]
    case .overlap: ["intersectionsize", "count", "overlap", "overlapsize"]
    case .geneRatio: ["generatio"]
    case .backgroundRatio: ["bgratio"]
    case .universe: ["effectivedomainsize"]
    case .members:
      [
        "geneid", "genes", "intersections", "intersection", "leadgenes", "leadingedge",
        "coreenrichment",
        "overlapgenes", "ledgegenes",
      ]
    case .enrichmentScore: ["es", "enrichmentscore"]
    case .normalisedScore: ["nes"]
    case .familywiseP: ["fwerpval", "fwer"]
    case .significant: ["significant", "sig"]
    case .score: ["score", "combinedscore", "value", "weight", "metric", "rank"]
    case .probability:
      [
        "pip", "variableprob", "prob", "posteriorprob", "posteriorprobability", "pph4abf", "pp",
        "susiepip",
      ]
    case .credibleSet: ["cs", "credibleset", "csid", "csindex", "cred", "variablecs"]
    case .sample:
      ["sample", "sampleid", "samplename", "tumorsamplebarcode", "samples", "iid", "label", ""]
    case .group:
      [
        "condition", "group", "treatment", "sampletype", "genotype", "phenotype", "status",
        "disease", "type",
      ]
    }
  }
}

/// Names of columns.
package enum ColumnName {
  /// Letters and digits in lower case: "P.Value", "p_value" and "P-VALUE" are one.
  package static func key(_ name: String) -> String {
    var key = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": key.unicodeScalars.append(scalar)
      case "A"..."Z": key.unicodeScalars.append(Unicode.Scalar(scalar.value + 32)!)
      default:
        if scalar.value >= 0x80, scalar.properties.isAlphabetic {
          key += scalar.properties.lowercaseMapping
        }
      }
    }
    return key
  }
}

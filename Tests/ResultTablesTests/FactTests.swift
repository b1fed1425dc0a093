import TestSupport
import Testing

@testable import ResultTables

@Suite struct ExpressionFactTests {
  private let text = """
    \tbaseMean\tlog2FoldChange\tlfcSE\tstat\tpvalue\tpadj
    BRCA1\t100\t2\t0.2\t10\t1e-23\t1e-20
    TP53\t50\t-1.5\t0.3\t-5\t5.7e-7\t2e-6
    2-Sep\t30\t0.5\t0.5\t1\t0.3173\t0.4
    1-Mar\t30\t0.5\t0.5\t1\t0.3173\t0.4
    MYC\t5\t0.5\t0.5\t1\t0.3173\tNA
    EGFR\t700\t3\t1\tNA\tNA\tNA
    KRAS\t0\tNA\tNA\tNA\tNA\tNA
    BRCA1\t80\t0.1\t0.2\t0.5\t0.617\t1.2
    """

  @Test func `NA in padj is counted by its cause`() throws {
    let explanation = try TextTable(text).explanation()
    #expect(explanation.kind == .deseq2)
    #expect(explanation.count("na_filtered") == 1)
    #expect(explanation.fact("na_filtered")?.rows.lines == [6])
    #expect(explanation.count("na_outlier") == 1)
    #expect(explanation.fact("na_outlier")?.rows.lines == [7])
    #expect(explanation.count("na_all_zero") == 1)
    #expect(explanation.fact("na_all_zero")?.rows.lines == [8])
  }

  @Test func `Excel's dates, repeated names and values that are no p are listed with their rows`()
    throws
  {
    let explanation = try TextTable(text).explanation()
    #expect(explanation.warning("excel_damaged_symbols")?.rows.lines == [4])
    #expect(
      explanation.warning("excel_damaged_symbols")?.message
        == "1 symbol was turned into dates by Excel (2-Sep → SEPTIN2; 1-Mar: MARCHF1 or MTARC1).")
    #expect(explanation.warning("excel_ambiguous_symbols")?.rows.lines == [5])
    #expect(explanation.warning("duplicate_ids")?.rows.lines == [9])
    #expect(explanation.warning("p_outside")?.rows.lines == [9])
  }

  @Test func `counts at thresholds name their rows`() throws {
    let explanation = try TextTable(text).explanation()
    #expect(explanation.fact("n_padj_005")?.rows.lines == [2, 3])
    #expect(explanation.fact("n_up_005")?.rows.lines == [2])
    #expect(explanation.fact("n_down_005")?.rows.lines == [3])
    #expect(explanation.fact("n_large_005")?.rows.lines == [2, 3])
    #expect(explanation.number("median_change") == 1.75)
    #expect(explanation.text("top1_name") == "BRCA1")
    #expect(explanation.text("top1_p") == "1.00e-20")
  }

  @Test func `the contrast is unknown until it is named`() throws {
    #expect(try TextTable(text).explanation().warning("contrast_unknown") != nil)
    let named = try TextTable(text).explanation(
      Explainer.Options(contrast: "knock-out over wild type"))
    #expect(named.warning("contrast_unknown") == nil)
    #expect(named.text("contrast") == "knock-out over wild type")
  }

  @Test func `fold changes without their statistic are taken for shrunken`() throws {
    let shrunken = try TextTable(
      "gene\tbaseMean\tlog2FoldChange\tlfcSE\tsvalue\nTP53\t10\t1\t0.1\t1e-9\nMYC\t10\t1\t0.1\t0.5\n"
    ).explanation()
    #expect(shrunken.warning("shrunken") != nil)
    #expect(
      shrunken.text("shrinkage")
        == "shrunken (s-values are given, as lfcShrink with apeglm or ashr does)")
    #expect(shrunken.fact("n_padj_005")?.rows.lines == [2])
  }

  @Test func `a likelihood ratio test is told from Wald's`() throws {
    let rows = (1...40).map { "G\($0)\t10\t\($0 % 2 == 0 ? "-" : "")1\t0.5\t\($0)\t0.01\t0.02" }
    let explanation = try TextTable(
      "gene\tbaseMean\tlog2FoldChange\tlfcSE\tstat\tpvalue\tpadj\n" + rows.joined(separator: "\n")
    ).explanation()
    #expect(explanation.warning("lrt") != nil)
  }

  @Test func `an adjusted column that is no Benjamini–Hochberg is told`() throws {
    let p = (1...100).map { Double($0 * $0) / 10_000 }
    let right = TestSets.benjaminiHochberg(p.map { PValue($0) })
    func table(_ adjusted: [Double]) -> String {
      "gene,logFC,AveExpr,t,P.Value,adj.P.Val\n"
        + p.indices.map { "G\($0),1,5,2,\(p[$0]),\(adjusted[$0])" }.joined(separator: "\n")
    }
    #expect(try TextTable(table(right.map(\.value))).explanation().text("padj_is_bh") == "yes")
    let bonferroni = p.map { min(1, $0 * 100) }
    let explanation = try TextTable(table(bonferroni)).explanation()
    #expect(explanation.text("padj_is_bh") == "no")
    #expect(explanation.warning("padj_not_bh") != nil)
  }

  @Test func `a table without rows is told so`() throws {
    let explanation = try TextTable("\tbaseMean\tlog2FoldChange\tlfcSE\tstat\tpvalue\tpadj\n")
      .explanation()
    #expect(explanation.kind == .deseq2)
    #expect(explanation.warnings.map(\.code) == ["header_only"])
  }
}

@Suite struct AssociationFactTests {
  private func table(_ rows: [String]) -> String {
    "chromosome\tbase_pair_location\teffect_allele\tother_allele\tbeta\tstandard_error\teffect_allele_frequency\tp_value\trsid\n"
      + rows.joined(separator: "\n") + "\n"
  }

  @Test func `loci are led by their smallest p, and take what lies within half a million bases`()
    throws
  {
    let rows = [
      "1\t1000000\tA\tG\t0.1\t0.01\t0.3\t1e-10\trs1",
      "1\t1400000\tA\tG\t0.1\t0.01\t0.3\t6E-447\trs2",
      "1\t1900001\tA\tG\t0.1\t0.01\t0.3\t2e-9\trs3",
      "2\t1400000\tA\tT\t0.1\t0.01\t0.3\t1e-9\trs4", "2\t5000000\tC\tG\t0.1\t0.01\t0.3\t0.5\trs5",
    ]
    let explanation = try TextTable(table(rows)).explanation()
    #expect(explanation.count("n_genome_wide") == 4)
    #expect(explanation.count("n_loci") == 3)
    #expect(explanation.text("lead1_name") == "rs2 at 1:1400000")
    #expect(explanation.text("lead1_p") == "6.00e-447")
    #expect(explanation.fact("lead1_support")?.rows.lines == [2, 3])
    #expect(explanation.fact("n_ambiguous")?.rows.lines == [5, 6])
  }

  @Test func `rows that are wrong are listed`() throws {
    let rows = [
      "1\t100\tA\tG\t0.1\t0.01\t0.3\t0.5\trs1", "1\t100\tA\tG\t0.1\t0.01\t0.3\t0.5\trs1",
      "1\t90\tA\tA\t0.1\t0\t1.3\t1.5\trs2",
      "chrUn_1\t5\tN\tG\t0.1\t0.01\t0.3\t0\trs3", "1\t200\tAT\tG\t0.1\t0.01\t0.3\tNA\trs4",
      "1\tx\tA\tC\t0.1\t0.01\t0.3\tabc\trs5",
    ]
    let explanation = try TextTable(table(rows)).explanation()
    #expect(explanation.warning("duplicate_variants")?.rows.lines == [3])
    #expect(explanation.warning("unsorted")?.rows.lines == [4])
    #expect(explanation.warning("same_alleles")?.rows.lines == [4])
    #expect(explanation.warning("bad_standard_error")?.rows.lines == [4])
    #expect(explanation.warning("bad_frequency")?.rows.lines == [4])
    #expect(explanation.warning("p_outside")?.rows.lines == [4])
    #expect(explanation.warning("unknown_chromosomes")?.rows.lines == [5])
    #expect(explanation.warning("strange_alleles")?.rows.lines == [5])
    #expect(explanation.warning("p_zero")?.rows.lines == [5])
    #expect(explanation.warning("p_missing")?.rows.lines == [6])
    #expect(explanation.warning("bad_positions")?.rows.lines == [7])
    #expect(explanation.warning("p_not_numbers")?.rows.lines == [7])
    #expect(explanation.count("n_indels") == 1)
  }

  @Test func `covariates of a regression are no associations`() throws {
    let text =
      "#CHROM\tPOS\tID\tREF\tALT\tA1\tTEST\tOBS_CT\tBETA\tSE\tT_STAT\tP\tERRCODE\n1\t5\trs5\tG\tA\tA\tADD\t500\t0.1\t0.1\t1\t0.3\t.\n1\t5\trs5\tG\tA\tA\tAGE\t500\t0.1\t0.1\t1\t1e-20\t.\n"
    let explanation = try TextTable(text).explanation()
    #expect(explanation.count("n_tested") == 1)
    #expect(explanation.count("n_genome_wide") == 0)
    #expect(explanation.warning("other_tests")?.rows.count == 1)
  }

  @Test func `λ by class of frequency is the λ of those rows`() throws {
    var generator = SplitMix64(seed: 9)
    var common: [Double] = []
    var rare: [Double] = []
    var rows: [String] = []
    for i in 0..<120_000 {
      let isRare = i % 3 == 0
      let p = Double.random(in: 1e-9..<1, using: &generator)
      if isRare { rare.append(p) } else { common.append(p) }
      rows.append(
        "\(i / 6000 + 1)\t\(i % 6000 * 1000)\tA\tG\t0.1\t0.01\t\(isRare ? "0.995" : "0.3")\t\(p)\trs\(i)"
      )
    }
    let explanation = try TextTable(table(rows)).explanation()
    #expect(explanation.scope == .whole)
    #expect(explanation.number("lambda_rare") == TestSets.inflation(&rare))
    #expect(explanation.number("lambda_common") == TestSets.inflation(&common))
    var all = rare + common
    #expect(explanation.number("lambda_gc") == TestSets.inflation(&all))
  }

  @Test func `the build is told by probes at their places`() throws {
    let probes = BuildProbes(
      (1...50).map { "rs\($0)\t1\t\($0 * 1000)\t\($0 * 1000 + 7)" }.joined(separator: "\n"))
    #expect(probes.count == 50)
    for (shift, build) in [
      (0, "GRCh37 (inferred)"), (7, "GRCh38 (inferred)"), (3, "mixed or another build (inferred)"),
    ] {
      let rows = (1...30).map { "1\t\($0 * 1000 + shift)\tA\tG\t0.1\t0.01\t0.3\t0.5\trs\($0)" }
      #expect(
        try TextTable(table(rows)).explanation(Explainer.Options(probes: probes)).text(
          "genome_build") == build)
    }
    #expect(
      try TextTable(table(["1\t5\tA\tG\t0.1\t0.01\t0.3\t0.5\trs900"])).explanation(
        Explainer.Options(probes: probes)
      ).text("genome_build") == "unknown")
  }
}

@Suite struct VariantCallFactTests {
  private let text = """
    ##fileformat=VCFv4.3
    ##contig=<ID=chr1,length=248956422>
    ##INFO=<ID=CSQ,Number=.,Type=String,Description="VEP. Format: Allele|Consequence|IMPACT|SYMBOL|HGVSp|CLIN_SIG">
    #CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tA\tB
    chr1\t100\trs1\tA\tG\t50\tPASS\tCSQ=G|stop_gained|HIGH|BRCA1|p.Arg5Ter|pathogenic,G|intron_variant|MODIFIER|NBR2||\tGT:DP:GQ\t0/1:20:99\t0/0:10:50
    chr1\t200\t.\tC\tA,T\t10\tq10\tCSQ=A|missense_variant|MODERATE|BRCA1||,T|synonymous_variant|LOW|BRCA1||\tGT:DP\t1/2:30\t./.:0
    chr1\t150\t.\tC\tCA\t60\t.\t.\tGT:DP\t1/1:25\t1|0:15
    chr1\t150\t.\tC\tCA\t60\t.\t.\tGT:DP\t0/3:25\t0/0:15
    """

  @Test func `samples are counted as bcftools stats counts them`() throws {
    let explanation = try TextTable(text, name: "v.vcf").explanation()
    #expect(explanation.kind == .vcfVep)
    #expect(explanation.text("genome_build") == "GRCh38 (stated)")
    #expect(explanation.count("n_records") == 4)
    #expect(explanation.count("n_snps") == 2)
    #expect(explanation.count("n_indels") == 2)
    #expect(explanation.fact("n_multiallelic")?.rows.lines == [6])
    #expect(explanation.number("ti_tv") == 2)
    #expect(explanation.count("sample1_het") == 2)
    #expect(explanation.count("sample1_hom_alt") == 1)
    #expect(explanation.number("sample1_depth") == 25)
    #expect(explanation.count("sample2_missing") == 1)
    #expect(explanation.number("sample2_depth") == 10)
    #expect(explanation.count("sample1_singletons") == 2)
  }

  @Test func `consequences are counted for each allele, and what may matter is named`() throws {
    let explanation = try TextTable(text, name: "v.vcf").explanation()
    #expect(explanation.count("consequence_stop_gained") == 1)
    #expect(explanation.count("consequence_missense_variant") == 1)
    #expect(explanation.count("consequence_synonymous_variant") == 1)
    #expect(explanation.count("consequence_intron_variant") == nil)
    #expect(explanation.fact("n_loss")?.rows.lines == [5])
    #expect(
      explanation.findings.first?.text
        == "rs1 at chr1:100 p.Arg5Ter in BRCA1: stop gained (annotated: pathogenic)")
  }

  @Test
  func `records out of order, repeated, and genotypes of alleles that are not there are listed`()
    throws
  {
    let explanation = try TextTable(text, name: "v.vcf").explanation()
    #expect(explanation.warning("unsorted")?.rows.lines == [7])
    #expect(explanation.warning("duplicate_records")?.rows.lines == [8])
    #expect(explanation.warning("bad_genotypes")?.rows.lines == [8])
    #expect(explanation.warning("low_quality")?.rows.lines == [6])
  }
}

@Suite struct EnrichmentFactTests {
  @Test func `clusterProfiler's p-values are recomputed from its counts`() throws {
    let right = Distributions.hypergeometricUpperTail(8, drawn: 54, marked: 181, total: 10563)
    let text =
      "ID,Description,GeneRatio,BgRatio,pvalue,p.adjust,qvalue,geneID,Count\nhsa1,A,8/54,181/10563,\(right),0.001,0.001,1/2/3,8\nhsa2,B,5/54,100/10563,0.4,0.4,0.4,1/2/4,5\n"
    let explanation = try TextTable(text).explanation()
    #expect(explanation.kind == .enrichmentClusterprofiler)
    #expect(explanation.warning("p_differs")?.rows.lines == [3])
    #expect(explanation.text("p_is_hypergeometric") == "no")
    #expect(explanation.count("universe") == 10563)
    #expect(explanation.count("list_size") == 54)
  }

  @Test func `terms that share their genes are one group`() throws {
    let rows = [("A", "1/2/3/4", 0.001), ("B", "1/2/3", 0.002), ("C", "7/8/9", 0.003)]
    let text =
      "ID,Description,GeneRatio,BgRatio,pvalue,p.adjust,qvalue,geneID,Count\n"
      + rows.map { "\($0.0),\($0.0),4/10,20/100,\($0.2),\($0.2),0.01,\($0.1),4" }.joined(
        separator: "\n")
    let explanation = try TextTable(text).explanation()
    #expect(explanation.count("n_groups") == 2)
    #expect(explanation.warning("redundant_terms")?.rows.lines == [3])
    #expect(explanation.count("n_genes_behind") == 7)
    #expect(explanation.text("most_shared_gene") == "1")
  }
}

@Suite struct OtherFactTests {
  @Test func `Seurat's correction is by all genes of the object`() throws {
    let rows = (1...12).map {
      "G\($0),\(1e-10 * Double($0)),2,0.8,0.1,\(1e-10 * Double($0) * 20_000),0,G\($0)"
    }
    let explanation = try TextTable(
      "\"\",p_val,avg_log2FC,pct.1,pct.2,p_val_adj,cluster,gene\n" + rows.joined(separator: "\n")
    ).explanation()
    #expect(explanation.count("n_genes_object") == 20_000)
    #expect(explanation.warning("circular") != nil)
    #expect(explanation.count("n_specific") == 12)
    #expect(explanation.text("cluster1_top") == "G1, G2, G3")
  }

  @Test func `a matrix is measured column by column`() throws {
    let explanation = try TextTable(
      "gene\tA\tB\tC\nTP53\t10\t0\t5\nMYC\t0\t0\t0\nEGFR\t90\t20.5\t1\nTP53\t0\t-1\t0\n"
    ).explanation()
    #expect(explanation.kind == .countMatrix || explanation.kind == .unknown)
    let forced = try TextTable(
      "gene\tA\tB\tC\nTP53\t10\t0\t5\nMYC\t0\t0\t0\nEGFR\t90\t20.5\t1\nTP53\t0\t-1\t0\n"
    ).explanation(Explainer.Options(kind: .countMatrix))
    #expect(forced.number("sample1_depth") == 100)
    #expect(forced.fact("n_all_zero")?.rows.lines == [3])
    #expect(forced.warning("non_integers")?.rows.lines == [4])
    #expect(forced.warning("negative_values")?.rows.lines == [5])
    #expect(forced.warning("duplicate_ids")?.rows.lines == [5])
  }

  @Test func `permutation and Wald FDRs of MAGeCK are reported apart`() throws {
    let text =
      "Gene\tsgRNA\tA|beta\tA|z\tA|p-value\tA|fdr\tA|wald-p-value\tA|wald-fdr\nTP53\t4\t1.5\t3\t0.01\t0.2\t0.001\t0.01\nMYC\t4\t-1.5\t3\t0.001\t0.01\t0.001\t0.04\n"
    let explanation = try TextTable(text).explanation()
    #expect(explanation.fact("condition1_permutation_positive")?.rows.lines == [])
    #expect(explanation.fact("condition1_permutation_negative")?.rows.lines == [3])
    #expect(explanation.fact("condition1_wald_positive")?.rows.lines == [2])
    #expect(explanation.fact("condition1_wald_negative")?.rows.lines == [3])
  }
}

/// The numbers of a few files, counted apart from this program (awk, R's own output).
@Suite(.enabled(if: TestData.isHere)) struct RealFileTests {
  @Test func `a DESeq2 table of R has these counts`() throws {
    let explanation = try Explainer.explain(
      TestData.path("tables/rnaseq_pathway/deseq2_results_R.csv.gz"))
    #expect(explanation.count("n_rows") == 16_493)
    #expect(explanation.count("n_padj_005") == 167)
    #expect(explanation.count("na_filtered") == 2558)
    #expect(explanation.count("na_outlier") == 19)
    #expect(explanation.text("padj_is_bh") == "yes")
    #expect(explanation.text("species") == "mouse")
  }

  @Test func `a GWAS catalogue's smallest p does not underflow`() throws {
    let explanation = try Explainer.explain(
      TestData.path("tables/tcf7l2_snpeff/results/GWAS_result.csv"))
    #expect(explanation.text("hit1_p") == "3.00e-1315")
    #expect(explanation.count("n_genome_wide") == 305)
  }

  @Test func `KEGG's p-values are hypergeometric`() throws {
    let explanation = try Explainer.explain(
      TestData.path("tables/rnaseq_pathway/kegg_enrichment_R.csv"))
    #expect(explanation.text("p_is_hypergeometric") == "yes")
  }
}

@Suite struct GeneIdentifierTests {
  private let identifiers = GeneIdentifiers(
    "# sources\nh\t141510\t7157\tTP53\t\nm\t59552\t\tTrp53\tTP53\nm\t7\t\tMyc\t=\n")

  @Test
  func `identifiers of man and mouse have symbols, and those of the mouse a human orthologue`() {
    #expect(identifiers.sources == "sources")
    #expect(
      identifiers.gene("ENSG00000141510.12") == GeneIdentifiers.Gene(symbol: "TP53", human: ""))
    #expect(
      identifiers.gene("ENSMUSG00000059552") == GeneIdentifiers.Gene(symbol: "Trp53", human: "TP53")
    )
    #expect(
      identifiers.gene("ENSMUSG00000000007") == GeneIdentifiers.Gene(symbol: "Myc", human: "MYC"))
    #expect(identifiers.gene("7157")?.symbol == "TP53")
    #expect(identifiers.gene("ENSG00000000001") == nil)
  }

  @Test func `a finding names the gene that its identifier stands for`() throws {
    let text =
      "gene\tbaseMean\tlog2FoldChange\tlfcSE\tstat\tpvalue\tpadj\nENSMUSG00000059552\t10\t2\t0.2\t10\t1e-9\t1e-8\nENSMUSG00000099999\t10\t2\t0.2\t10\t0.5\t0.9\n"
    let explanation = try TextTable(text).explanation(Explainer.Options(identifiers: identifiers))
    #expect(explanation.findings[0].name == "TP53")
    #expect(
      explanation.findings[0].text
        == "ENSMUSG00000059552 (Trp53; human TP53): up, log2 fold change 2, adjusted p 1.00e-8")
    #expect(explanation.fact("n_mapped")?.rows.lines == [2])
  }
}

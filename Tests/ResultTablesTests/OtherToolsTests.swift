import Foundation
import Testing

@testable import ResultTables

/// Small tables as other tools and laboratories write them: what they are taken for, and what must not be said of
/// them.
@Suite struct OtherToolsTests {
  private func explained(_ text: String, _ name: String = "table.tsv") throws -> Explanation {
    let table = try TextTable(text, name: name)
    let explanation = try table.explanation()
    expectNoForeignNumbers(explanation)
    return explanation
  }

  private func said(_ explanation: Explanation) -> String {
    explanation.sentences.map(\.text).joined(separator: "\n")
  }

  // MARK: expression

  @Test func `counters of reads among the genes are named`() throws {
    let genes = (1...40).map { "GEN\($0),100,0.5,0.1,5,0.0\($0),0.1" }
    let explanation = try explained(
      "gene,baseMean,log2FoldChange,lfcSE,stat,pvalue,padj\n" + genes.joined(separator: "\n")
        + "\n__no_feature,90000,0.1,0.1,1,0.3,0.5\nN_unmapped,90000,0.1,0.1,1,0.3,0.5\n")
    #expect(explanation.warning("counters_as_genes")?.rows.lines == [42, 43])
    #expect(
      explanation.warning("counters_as_genes")?.message.contains("__no_feature, N_unmapped")
        == true)
  }

  @Test func `a table of few genes is not called whole`() throws {
    let rows = (1...30).map { "GEN\($0)\t1.\($0)\t5\t3\t\(Double($0) / 40)\t0.9\t1" }
    let explanation = try explained(
      "gene\tlogFC\tAveExpr\tt\tP.Value\tadj.P.Val\tB\n" + rows.joined(separator: "\n") + "\n")
    #expect(explanation.scope == .prefiltered)
    #expect(!said(explanation).contains("π₀"))
    #expect(!explanation.scopeWhy.contains("as many genes as"))
  }

  @Test(arguments: [
    (
      "quant.sf", "Name\tLength\tEffectiveLength\tTPM\tNumReads\n",
      "ENST0000010000%d.1\t900\t700.5\t%d.5\t%d.25\n", "NumReads"
    ),
    (
      "abundance.tsv", "target_id\tlength\teff_length\test_counts\ttpm\n",
      "ENST0000010000%d.1\t900\t700.5\t%d.5\t%d.25\n", "est_counts"
    ),
    (
      "s1.genes.results",
      "gene_id\ttranscript_id(s)\tlength\teffective_length\texpected_count\tTPM\tFPKM\n",
      "ENSG0000010000%d\tENST1\t900\t700.5\t%d.5\t%d.25\t3.1\n", "expected_count"
    ),
  ])
  func `of a quantified sample only the counts are taken`(
    _ name: String, _ header: String, _ row: String, _ counts: String
  ) throws {
    let explanation = try explained(
      header + (1...9).map { String(format: row, $0, $0 * 7, $0 * 3) }.joined(), name)
    #expect(explanation.kind == .countMatrix)
    #expect(explanation.text("n_columns") == "1")
    #expect(explanation.text("sample1_name") == counts)
    #expect(explanation.warning("low_depth") == nil)
    #expect(said(explanation).contains("The sample has a depth of"))
  }

  @Test func `STAR's strands are not taken for samples, nor featureCounts' summary for genes`()
    throws
  {
    let star = try explained(
      "N_unmapped\t1000\t1000\t1000\nN_multimapping\t20\t20\t20\nN_noFeature\t3\t5\t4\nN_ambiguous\t5\t1\t2\n"
        + (1...9).map { "ENSG0000010000\($0)\t\($0 * 7)\t\($0)\t\($0 * 6)\n" }.joined(),
      "ReadsPerGene.out.tab")
    #expect(star.kind == .countMatrix)
    #expect(star.warning("star_columns") != nil)
    #expect(star.text("n_rows") == "9")
    #expect(star.text("sample1_name") == "unstranded")
    let summary = try explained(
      "Status\ts1.bam\ts2.bam\nAssigned\t18000000\t17500000\nUnassigned_Unmapped\t500000\t450000\nUnassigned_NoFeatures\t2000000\t2100000\n",
      "counts.txt.summary")
    #expect(summary.kind == .toolLog)
  }

  // MARK: enrichment

  @Test func `the leading edge is no list of genes where GSEA sums it up`() throws {
    let rows = ["HYPOXIA", "APOPTOSIS", "E2F_TARGETS"].map {
      "HALLMARK_\($0)\tHALLMARK_\($0)\tDetails ...\t90\t0.5\t1.9\t0.001\t0.002\t0.003\t900\ttags=60%, list=14%, signal=69%\t\n"
    }
    let explanation = try explained(
      "NAME\tGS<br> follow link to MSigDB\tGS DETAILS\tSIZE\tES\tNES\tNOM p-val\tFDR q-val\tFWER p-val\tRANK AT MAX\tLEADING EDGE\t\n"
        + rows.joined(), "gsea_report_for_na_pos.xls")
    #expect(explanation.kind == .gsea)
    #expect(!said(explanation).uppercased().contains("LIST="))
    #expect(!said(explanation).contains("by the genes that they share"))
    #expect(EnrichmentFacts.members("c(\"STAT1\", \"IRF1\")") == ["STAT1", "IRF1"])
    #expect(EnrichmentFacts.members("['Stat1', 'Irf1']") == ["STAT1", "IRF1"])
    #expect(EnrichmentFacts.members("STAT1/IRF1") == ["STAT1", "IRF1"])
  }

  @Test func `a table with p-values is no sample sheet`() throws {
    let rows = (1...3).flatMap { group in
      ["Summary", "Member"].map {
        "\(group)_\($0),GO Biological Processes,GO:000\(group),term \(group),-\(group).5,-1.\(group),5/100,\"3659,6772\",\"IRF1,STAT1\"\n"
      }
    }
    let explanation = try explained(
      "GroupID,Category,Term,Description,LogP,Log(q-value),InTerm_InList,Genes,Symbols\n"
        + rows.joined(), "metascape.csv")
    #expect(explanation.kind != .sampleSheet)
  }

  // MARK: associations

  @Test func `tests of another model are no covariates`() throws {
    var text = "CHROM GENPOS ID ALLELE0 ALLELE1 A1FREQ INFO N TEST BETA SE CHISQ LOG10P EXTRA\n"
    for i in 1...30 {
      for test in ["ADD", "DOMDEV", "COV"] {
        text += "1 \(i * 1000) rs\(i) A G 0.3 0.9 2504 \(test) 0.1 0.05 4 1.\(i % 10) NA\n"
      }
    }
    let explanation = try explained(text, "step2.regenie")
    #expect(explanation.kind == .regenie)
    let words = explanation.warnings.filter { $0.code == "other_tests" }
    #expect(
      words.contains { $0.message.contains("DOMDEV") && $0.message.contains("another model") })
    #expect(words.contains { $0.message.contains("COV") && $0.message.contains("no associations") })
    #expect(words.allSatisfy { !$0.remedy.contains("--glm") })
  }

  @Test func `an odds ratio is given as such`() throws {
    let rows = (1...30).map {
      "1 rs\($0) \($0 * 100) G ADD 5000 \($0 == 1 ? "0.161" : "1.1") 1.5 \($0 == 1 ? "1e-9" : "0.4")\n"
    }
    let explanation = try explained(
      "CHR SNP BP A1 TEST NMISS OR STAT P\n" + rows.joined(), "plink.assoc.logistic")
    #expect(explanation.findings.first?.text.contains("odds ratio 0.161 of G") == true)
  }

  @Test func `METAL's names without Direction are those of an input`() throws {
    let rows = (1...30).map { "rs\($0) a g 0.3 0.02 0.01 0.\($0)\n" }
    let explanation = try explained(
      "MarkerName Allele1 Allele2 Freq1 Effect StdErr P-value\n" + rows.joined(), "in.txt")
    #expect(explanation.kind == .metal)
    #expect(explanation.why.contains("input"))
    #expect(!said(explanation).contains("λGC"))
  }

  @Test func `posteriors without names are named by their line or number`() throws {
    let susie = try explained(
      "variable variable_prob cs\n1 0.05 -1\n2 0.95 1\n3 0.1 1\n", "susie.txt")
    #expect(susie.kind == .finemap)
    #expect(susie.findings.first?.text == "variable 2: probability 0.95")
    let coloc = try explained(
      "nsnps PP.H0.abf PP.H1.abf PP.H2.abf PP.H3.abf PP.H4.abf\n1523 0 0 0 0.03 0.97\n", "coloc.txt"
    )
    #expect(coloc.findings.first?.text == "line 2: PP.H4 0.97, PP.H3 0.03")
    let enloc = try explained(
      "Signal\tNum_SNP\tCPIP_qtl\tCPIP_gwas_marginal\tCPIP_gwas_qtl_prior\tRCP\tLCP\n"
        + "ENSG00000141510:1\t5\t0.9\t0.8\t0.9\t0.81\t0.7\nENSG00000012048:1\t5\t0.9\t0.8\t0.9\t0.02\t0.01\n",
      "fastenloc.enloc.sig.out")
    #expect(enloc.kind == .coloc)
    #expect(enloc.count("n_shared") == 1)
    #expect(enloc.findings.first?.text == "ENSG00000141510:1: RCP 0.81")
  }

  @Test func `an intercept below one speaks of genomic control`() throws {
    func words(_ intercept: String) throws -> String {
      said(
        try explained(
          "*********************************************************************\n* LD Score Regression (LDSC)\n* Version 1.0.1\nTotal Observed scale h2: 0.1 (0.01)\nLambda GC: 1.0\nMean Chi^2: 1.1\nIntercept: \(intercept) (0.01)\nRatio: 0.1 (0.01)\nAnalysis finished at Mon\n",
          "trait.log"))
    }
    #expect(try words("0.9").contains("below one"))
    #expect(try words("1.001").contains("within two standard errors"))
    #expect(try words("1.1").contains("above one"))
  }

  // MARK: variants

  @Test func `consequences of bcftools csq are read, and the build of a MAF`() throws {
    let csq = try explained(
      "##fileformat=VCFv4.2\n##INFO=<ID=BCSQ,Number=.,Type=String,Description=\"Local consequence annotation from BCFtools/csq. Format: Consequence|gene|transcript|biotype|strand|amino_acid_change|dna_change\">\n"
        + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"
        + "17\t43045700\trs1\tG\tA\t50\tPASS\tBCSQ=missense|BRCA1|ENST00000357654|protein_coding|-|1699R>1699W|43045700G>A\n"
        + "17\t43045800\t.\tC\tT\t50\tPASS\tBCSQ=*stop_gained|BRCA1|ENST00000357654|protein_coding|-|1700Q>1700*|43045800C>T\n"
        + "17\t43045801\t.\tC\tT\t50\tPASS\tBCSQ=@43045800\n", "calls.vcf")
    #expect(csq.kind == .vcf)
    #expect(csq.text("consequence_missense_variant") == "1")
    #expect(csq.count("n_loss") == 1)
    #expect(csq.findings.first?.name == "BRCA1")
    #expect(!said(csq).contains("Annotate the variants"))
    let maf = try explained(
      "Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tVariant_Classification\tTumor_Sample_Barcode\n"
        + "TP53\tGRCh37\t17\t7577000\tMissense_Mutation\tT1\nKRAS\tGRCh37\t12\t25398284\tMissense_Mutation\tT2\n",
      "data_mutations.txt")
    #expect(maf.text("genome_build") == "GRCh37 (stated)")
  }

  // MARK: questions

  @Test func `a question is of the table only where all of it is understood and asks for a value`()
    throws
  {
    let database = try TableDatabase(path: TextTable.fixture("Questions/deseq2.tsv"))
    func isOfTable(_ words: String) -> Bool { TableQuestion(words, database).isOfTable }
    #expect(isOfTable("Why is padj NA for GAPDH?"))
    #expect(isOfTable("which genes are up more than four-fold at padj below 0.01?"))
    #expect(isOfTable("is TP53 significant?"))
    #expect(isOfTable("top 5 genes"))
    #expect(!isOfTable("What does TP53 do?"))
    #expect(!isOfTable("Which gene is mutated in Marfan syndrome?"))
    #expect(!isOfTable("is IL6 up in asthma?"))
    #expect(!isOfTable("What is known of BRCA1?"))
  }
}

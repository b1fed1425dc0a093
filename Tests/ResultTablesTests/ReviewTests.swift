import Testing

@testable import ResultTables

/// What a reviewer says first of a table, and what must not be said.
@Suite struct ReviewTests {
  @Test func `A1 of PLINK 2 may be REF, and then ALT is the other allele`() throws {
    let text =
      "#CHROM\tPOS\tID\tREF\tALT\tA1\tTEST\tOBS_CT\tOR\tLOG(OR)_SE\tZ_STAT\tP\tERRCODE\n"
      + "1\t100\trs1\tA\tG\tG\tADD\t500\t1.2\t0.1\t1.8\t0.07\t.\n"
      + "1\t200\trs2\tC\tT\tC\tADD\t500\t0.8\t0.1\t-2.2\t0.03\t.\n"
    let table = try TextTable(text)
    let explanation = try table.explanation()
    #expect(explanation.kind == .plinkAssoc)
    #expect(explanation.warning("same_alleles") == nil)
    let other = try TextTable(
      "SNP\tEA\tNEA\tBETA\tSE\tP\nrs1\tG\tA\t0.1\t0.1\t0.5\nrs2\tT\tC\t0.2\t0.1\t0.5\nrs3\tA\tG\t1\t1\t0.5\n"
    )
    let effects = try EffectTable.read(table.path, Explainer.Options()).table
    let others = try EffectTable.read(other.path, Explainer.Options()).table
    let one = try #require(effects?.entries["rs2"])
    let two = try #require(others?.entries["rs2"])
    #expect(one.alleles.match(two.alleles) == .swapped)
  }

  @Test func `s-values are not called adjusted p-values`() throws {
    let rows = (1...30).map { "G\($0),10,\($0 % 2 == 0 ? 1 : -1),0.2,\(Double($0) / 100)" }
    let explanation = try TextTable(
      "gene,baseMean,log2FoldChange,lfcSE,svalue\n" + rows.joined(separator: "\n") + "\n"
    ).explanation()
    let words = explanation.sentences.map(\.text).joined(separator: " ")
    #expect(words.contains("with an s-value, 4 have one below 0.05"))
    #expect(words.contains("false sign rate"))
    #expect(!words.contains("adjusted p"))
    #expect(explanation.findings[0].text.contains("s-value 0.01"))
    expectNoForeignNumbers(explanation)
  }

  @Test func `without a hit nothing is to be fine-mapped, and few rows are shown`() throws {
    let rows = (1...200).map { "1\t\($0 * 1000)\trs\($0)\tA\tG\t0.01\t0.1\t\(Double($0) / 201)" }
    let explanation = try TextTable(
      "CHR\tBP\tSNP\tEA\tNEA\tBETA\tSE\tP\n" + rows.joined(separator: "\n") + "\n"
    ).explanation()
    let words = explanation.sentences.map(\.text).joined(separator: " ")
    #expect(words.contains("none is suggestive"))
    #expect(words.contains("None passes Bonferroni's threshold"))
    #expect(!words.contains("Fine-map"))
    #expect(explanation.findings.count == 3)
    expectNoForeignNumbers(explanation)
  }

  @Test func `alleles spelled by number are read, and a z without a sign is told`() throws {
    let text =
      "SNP\tEFFECT_ALLELE\tNON_EFFECT_ALLELE\tEFFECT_ALLELE_FREQ\tBETA\tSE\tZ\tP_VALUE\n"
      + "rs1\t1\t3\t0.2\t0.1\t0.05\t2\t0.05\nrs2\t1\t4\t0.2\t-0.1\t0.05\t2\t0.05\nrs3\t2\t3\t0.2\t-0.1\t0.05\t-2\t0.05\n"
    let explanation = try TextTable(text).explanation()
    #expect(explanation.warning("numbered_alleles")?.rows.lines == [2, 3, 4])
    #expect(explanation.warning("strange_alleles") == nil)
    #expect(explanation.fact("n_ambiguous")?.rows.lines == [3, 4])
    #expect(explanation.warning("z_sign")?.rows.lines == [3])
  }

  @Test func `SAIGE's cases and controls are read`() throws {
    let explanation = try TextTable(
      "CHR\tPOS\tMarkerID\tAllele1\tAllele2\tAC_Allele2\tAF_Allele2\tBETA\tSE\tTstat\tvar\tp.value\tN_case\tN_ctrl\n"
        + "1\t1\trs1\tA\tG\t10\t0.1\t0.1\t0.1\t1\t1\t0.5\t1500\t350000\n"
    ).explanation()
    #expect(explanation.warning("imbalance") != nil)
  }

  @Test func `rows of one variant are one finding of a catalogue`() throws {
    let explanation = try TextTable(
      "SNP,CHR_ID,CHR_POS,Effect_Size,P-VALUE\nrs1-T,1,5,1.2,1E-20\nrs1-C,1,5,1.1,1E-30\nrs2-?,2,5,1.1,1E-9\n"
    ).explanation()
    #expect(explanation.findings.map(\.name) == ["rs1", "rs2"])
    #expect(explanation.fact("hit1_rows")?.rows.lines == [2, 3])
    #expect(explanation.count("n_variants") == 2)
    expectNoForeignNumbers(explanation)
  }

  @Test func `groupings of samples that can't be told apart are named`() throws {
    let rows = [
      "s1 A b1 x", "s2 A b1 x", "s3 A b2 x", "s4 A b2 x", "s5 B b3 y", "s6 B b3 y", "s7 B b4 y",
      "s8 B b4 y",
    ]
    let explanation = try TextTable(
      "sample\ttreatment\tbatch\tday\n"
        + rows.map { $0.split(separator: " ").joined(separator: "\t") }.joined(separator: "\n")
        + "\n"
    ).explanation()
    #expect(explanation.kind == .sampleSheet)
    #expect(explanation.warning("same_grouping")?.message.contains("treatment and day") == true)
    #expect(
      explanation.warning("nested_grouping")?.message.contains("batch within treatment") == true)
  }

  @Test func `one of a kind is said in the singular`() {
    #expect(Grammar.agreed("1 rows have no p-value.") == "1 row has no p-value.")
    #expect(Grammar.agreed("31 rows have no p-value.") == "31 rows have no p-value.")
    #expect(
      Grammar.agreed("1 significant terms share most") == "1 significant term shares most")
    #expect(Grammar.agreed("In 1 samples fewer") == "In 1 sample fewer")
  }

  @Test func `a table of Cochran's Q or of Egger's intercept is called what it is`() throws {
    let q = try TextTable(
      "id.exposure,id.outcome,outcome,exposure,method,Q,Q_df,Q_pval\na,b,CHD,BMI,IVW,143.6,78,8.7e-06\n"
    ).explanation()
    #expect(q.count("n_heterogeneous") == 1)
    let egger = try TextTable(
      "id.exposure,id.outcome,outcome,exposure,egger_intercept,se,pval\na,b,CHD,BMI,-0.0017,0.004,0.667\n"
    ).explanation()
    #expect(egger.count("n_pleiotropic") == 0)
    expectNoForeignNumbers(q)
    expectNoForeignNumbers(egger)
  }

  @Test func `the likeliest shared variants of a colocalisation`() throws {
    let rows = (1...20).map { "rs\($0),\($0 == 4 ? 0.9 : 0.1 / 19)" }
    let explanation = try TextTable(
      "snp,SNP.PP.H4\n" + rows.joined(separator: "\n") + "\n"
    ).explanation()
    #expect(explanation.kind == .coloc)
    #expect(explanation.text("snp1_name") == "rs4")
    #expect(explanation.count("n_credible") == 11)
    expectNoForeignNumbers(explanation)
  }

  @Test func `essential genes that are not lost are told`() throws {
    let header =
      "id\tnum\tneg|score\tneg|p-value\tneg|fdr\tneg|rank\tneg|goodsgrna\tneg|lfc\tpos|score\tpos|p-value\tpos|fdr\tpos|rank\tpos|goodsgrna\tpos|lfc\n"
    let rows = (1...40).map {
      "RPL\($0)\t4\t0.5\t0.5\t0.9\t\($0)\t0\t-0.1\t0.5\t0.5\t0.9\t1\t0\t-0.1"
    }
    let explanation = try TextTable(
      header + rows.joined(separator: "\n")
        + "\nRPS6KA1\t4\t0.1\t0.1\t0.01\t41\t4\t-3\t1\t1\t1\t1\t0\t-3\n"
    ).explanation()
    #expect(explanation.count("n_ribosomal") == 40)
    #expect(explanation.count("n_ribosomal_depleted") == 0)
    expectNoForeignNumbers(explanation)
  }

  @Test func `columns of a table of no known kind have their type and range`() throws {
    let explanation = try TextTable("alpha\tbeta\nx\t1.5\ny\t2.5\nz\tNA\n").explanation()
    #expect(explanation.columns.map(\.type) == ["text", "number"])
    #expect(explanation.columns[1].range == "1.5 … 2.5")
  }
}

@Suite struct HarmonisingTests {
  private func table(_ rows: [String], name: String = "SNP") throws -> TextTable {
    try TextTable(
      "\(name)\tCHR\tBP\tEA\tNEA\tEAF\tBETA\tSE\tP\n"
        + rows.map { $0.split(separator: " ").joined(separator: "\t") + "\n" }.joined())
  }

  private let byName = (1...5).map { "rs\($0) 1 \($0)00 A G 0.3 0.\($0) 0.1 0.01" }
  private let byPlace = (1...5).map { "1:\($0)00 1 \($0)00 G A 0.7 -0.\($0) 0.1 0.01" }

  @Test func `positions of different builds are not compared`() throws {
    let a = try table(byPlace)
    let b = try table(byPlace)
    let agreement = try Agreement.compare(a.path, b.path, builds: ("GRCh37", "GRCh38"))
    #expect(!agreement.isComparable)
    #expect(agreement.why.contains("genome builds differ"))
  }

  @Test func `rs numbers are matched whatever the build, and it is said`() throws {
    let a = try table(byName)
    let agreement = try Agreement.compare(a.path, a.path, builds: ("GRCh37", "GRCh38"))
    #expect(agreement.isComparable)
    #expect(agreement.warnings.contains { $0.code == "builds_differ" })
  }

  @Test func `where one has no rs numbers both are matched by position`() throws {
    let a = try table(byName)
    let b = try table(byPlace)
    let agreement = try Agreement.compare(a.path, b.path, builds: ("GRCh38", "GRCh38"))
    #expect(agreement.isComparable)
    #expect(agreement.fact("n_compared")?.rows.count == 5)
    #expect(agreement.fact("sign_agreement")?.value == .number(1))
    #expect(agreement.fact("n_swapped")?.rows.count == 5)
    let unknown = try Agreement.compare(a.path, b.path, builds: (nil, "GRCh38"))
    #expect(unknown.warnings.contains { $0.code == "build_unknown" })
  }
}

import TestSupport
import Testing

/// The judge is judged: what it must catch, and what it must let pass.
struct EvidenceJudgeTests {
  static let evidence = [
    """
    Of 212 patients with type 2 diabetes, 45 (21.2%) carried TCF7L2 rs7903146; the odds ratio was 1.46 \
    (95% CI 1.31-1.62, P = 3.2 × 10⁻⁸). HbA1c fell by -0.5% with 500 mg/day of metformin, and fasting \
    glucose was less than 7 mM in 30, 40 and 50% of the three groups, respectively. See PMID 20081858 [7].
    """,
    """
    The BRAF V600E (c.1799T>A, p.Val600Glu) mutation was found in 3,085 of 25 399 tumours (P < .001). NRAS \
    was mutated in 1. 09% (5/459). CYP2D6*4, HLA-B*57:01 and NKX2-5 were typed; IL-6 and TNF-α rose two-fold \
    in mice. Stage III melanoma progressed from 3 to 12 months; a 657del5 carrier had Factor V Leiden.
    """,
    """
    Doses of 5-10 mg/kg and 0.1 ± 0.02 μM were used in HEK293 and HeLa cells; c.68_69del and IVS14+1G>A \
    abolish splicing, and a c.76-2A>G allele of CDKN2A did so in one family. Levels were 2.8x10-5 at 1·1 h. \
    The ratio was 3:1, 12% lower; 12 percentage points more. Twenty-three were deaf. PMC2853345, OMIM #164757.
    """,
  ]

  static let judge = EvidenceJudge(
    evidence: evidence,
    symbols: [
      "BRCA1", "BRCA2", "TP53", "KRAS", "BRAF", "NRAS", "TCF7L2", "IL6", "IL2", "REST", "CAT",
      "NKX2-1",
      "NKX2-5", "CYP2D6", "CYP2C19", "HLA-A", "MT-ND1", "C9orf72", "CDKN2A", "ERBB2",
    ])

  static let cheats: [(String, EvidenceJudge.Kind)] = [
    ("The odds ratio was 1.64.", .number), ("The odds ratio was 146.", .number),
    ("It was seen in 46 patients.", .number), ("HbA1c fell by 0.5%.", .number),
    ("It fell by -0.5.", .number), ("It was 21.2.", .number), ("It was 45%.", .number),
    ("The interval was 1.31-1.26.", .number), ("The odds ratio was 1.31.", .number),
    ("The odds ratio was 1.62 here.", .number), ("P = 3.2 × 10⁻⁶", .number),
    ("P = 3.2 × 10⁸", .number), ("P = 3.2", .number), ("P < 3.2 × 10⁻⁸", .number),
    ("P = 0.001", .number), ("P < 0.0001", .number), ("P > 0.001", .number),
    ("glucose was 7 mM", .number), ("glucose was less than 7 µM", .number),
    ("glucose was more than 7 mM", .number), ("They took 500 mg.", .number),
    ("They took 500 µg/day.", .number), ("They took 500 days.", .number),
    ("found in 85 tumours", .number), ("found in 385 of them", .number),
    ("found in 399 thousand", .number), ("mutated in 9%", .number), ("mutated in 1.9%", .number),
    ("a share of 5/495", .number), ("It rose three-fold.", .number), ("It rose 3-fold.", .number),
    ("It rose tenfold.", .number), ("It was halved.", .number), ("It tripled.", .number),
    ("a third of them", .number), ("two thirds of them", .number), ("¾ of them", .number),
    ("Nine families", .number), ("twenty-four were deaf", .number),
    ("two hundred of them", .number),
    ("a dozen of them", .number), ("stage II melanoma", .number), ("type I diabetes", .number),
    ("Factor X Leiden", .number), ("the fourth of them", .number), ("in ٤٦ patients", .number),
    ("in ४६ cases", .number), ("in ４６ cases", .number), ("患者四十六例", .number), ("增加了九倍", .number),
    ("④ of them", .number), ("doses of 5 mg/kg", .number), ("doses of 10 mg/kg", .number),
    ("doses of 5-10 mg", .number), ("doses of 5–12 mg/kg", .number), ("0.1 ± 0.2 µM", .number),
    ("0.1 μM were used", .number), ("2.8x10-6", .number), ("after 11 h", .number),
    ("after 1.1 days", .number), ("a ratio of 1:3", .number),
    ("from 3 to 13 months", .number), ("3 to 45 months", .number),
    ("13 percentage points", .number),
    ("in 60% of them", .number), ("in 2010", .number), ("for 10 years", .number), ("+0.7", .number),
    (".46", .number), ("1,46", .number),
    ("BRCA1 is mutated.", .gene), ("brca1 is mutated.", .gene), ("Brca1 is mutated.", .gene),
    ("BRCA 1 is mutated.", .capitals), ("il-2 rose", .gene), ("il 2 rose", .gene),
    ("IL-2 rose.", .name), ("KRAS is mutated.", .gene), ("REST and CAT", .gene),
    ("NKX2-1 was typed.", .gene), ("HLA-A was typed.", .gene), ("MT-ND1", .gene),
    ("C9orf72", .gene), ("p53", .name), ("miR-21", .name), ("B\u{200B}RCA1", .gene),
    ("В\u{200B}RAF is mutated", .capitals), ("ΒRAF is mutated", .capitals), ("CYP2C19", .gene),
    ("CYP2D", .name), ("CDKN2B", .name), ("CDKN2", .name), ("MITF-positive", .capitals),
    ("BRAF/KRAS", .gene), ("TNF-β", .capitals),
    ("V600K", .variant), ("BRAF-V600K", .variant), ("p.Val600Lys", .variant), ("p.Val600", .name),
    ("c.1799T>G", .variant), ("c.1799T", .variant), ("rs7903147", .variant),
    ("rs790314", .variant), ("CYP2D6*5", .variant), ("CYP2D6*41", .variant),
    ("HLA-B*57", .variant), ("HLA-B*57:03", .variant), ("c.68", .variant),
    ("c.68_69delAG", .variant),
    ("IVS14+1G>T", .variant), ("c.1905+1G>A", .variant), ("c.76A>G", .variant),
    ("c.76-2A>C", .variant), ("657del6", .variant), ("del5", .name), ("exon 57", .number),
    ("PMID 20081859", .identifier), ("PMID: 2853345", .identifier), ("PMC20081858", .name),
    ("OMIM 164758", .identifier), ("PMID 212", .identifier), ("doi:10.1038/ng.1", .identifier),
    ("HP:0001250", .identifier), ("NM_000350", .name),
    ("It causes cystic fibrosis.", .disease), ("in Cystic-Fibrosis", .disease),
    ("in breast cancer", .disease), ("treated with warfarin", .drug), ("with Imatinib", .drug),
    ("in zebrafish", .species), ("in Drosophila", .species), ("in rats", .species),
    ("in E. coli", .species), ("in Jurkat cells", .cellLine), ("in MCF-7 cells", .name),
    ("in HEK cells", .capitals), ("the DNA", .capitals), ("GWAS say so", .capitals),
    ("It is so [4].", .mark), ("It is so [1, 7].", .mark), ("It is so 【9】.", .mark),
    ("It is so [７].", .mark), ("See PMID 20081858 [7].", .mark), ("It is so [0].", .mark),
  ]

  @Test(arguments: cheats)
  func `a cheat is caught`(text: String, kind: EvidenceJudge.Kind) {
    let found = Self.judge.violations(in: text)
    #expect(!found.isEmpty, "\(text)")
    let names: Set<EvidenceJudge.Kind> = [.name, .variant, .gene, .capitals]
    #expect(
      found.contains { $0.kind == kind || (names.contains(kind) && names.contains($0.kind)) },
      "\(text): \(found)")
  }

  static let honest = [
    "", "No passage answers this.", "The passages do not say whether this holds.",
    "It was found in 45 of 212 patients [1].", "In 21.2 % of them [1], and in 21.2 percent.",
    "Forty-five carried it.", "TCF7L2 rs7903146 raises the risk of type 2 diabetes.",
    "It raises the risk in type-2 diabetes.", "odds ratio 1.46 (95% CI 1.31–1.62), P = 3.2e-8",
    "The odds ratio was 1.46 (95 % CI, 1.31 to 1.62; p=3.2x10(-8)).", "HbA1c fell by −0.5 %.",
    "They took 500 mg/day of metformin.", "glucose was < 7 mM", "Metformin lowers it.",
    "It was seen in 30%, 40% and 50%.", "The three groups differ.", "The 3 groups differ.",
    "BRAF V600E (p.Val600Glu) was found in 3085 tumours.", "BRAF-V600E is c.1799T>A.",
    "In 3,085 of 25,399 tumors [2].", "P<0.001", "P < 0.001 was found.", "mutated in 1.09% (5/459)",
    "NRAS-mutated tumours", "CYP2D6*4 was typed, as were HLA-B*57:01 and NKX2-5.",
    "CYP2D6 was typed.",
    "IL-6 and TNF-α rose 2-fold in the mouse.", "It rose twofold; it doubled.",
    "stage III melanoma",
    "It went from 3 to 12 months.", "It took 12 months.", "Factor V Leiden", "a 657del5 carrier",
    "Doses of 5 to 10 mg/kg were used.", "0.1±0.02 µM", "HEK293 and HeLa cells", "c.68_69del",
    "IVS14+1G>A abolishes splicing.", "c.76-2A>G", "2.8 × 10⁻⁵ at 1.1 hours", "12% lower",
    "12 percentage points", "one family", "this one, as no one knows", "PMC2853345", "OMIM 164757",
    "PMID: 20081858", "It is so [1].", "It is so [1][3].", "It is so [2, 3].", "病例45例 [1]。",
    "这是一个家系的二十三例 [1]。", "BRAF基因突变见于3,085例。", "was said to be a cat and to rest",
    "a double-blind study of a double strand", "３０％ of them", "carriers of CDKN2A", "deaf: 23",
  ]

  @Test(arguments: honest)
  func `an honest text passes`(text: String) {
    #expect(Self.judge.violations(in: text) == [], "\(text)")
  }

  @Test func `the evidence passes its own judge`() {
    for text in Self.evidence {
      let strange = Self.judge.violations(in: text).filter { $0.kind != .mark }
      #expect(strange == [])
    }
  }

  @Test func `a mark in the evidence may be quoted where the text is verbatim`() {
    var judge = Self.judge
    judge.mayQuoteMarks = true
    #expect(judge.violations(in: "See PMID 20081858 [7]. [1]") == [])
    #expect(judge.violations(in: "It is so [7].") == [.init(.mark, "[7]")])
  }

  @Test func `a value must stand in a sentence that is cited`() {
    let first = "The odds ratio was 1.46 in 212 patients."
    let second = "BRAF V600E was found in 45 tumours."
    let judge = EvidenceJudge(evidence: [first, second])
    #expect(judge.unsupported("It was 1.46 [1].", cites: [first]) == [])
    #expect(judge.unsupported("It was 1.46 [2].", cites: [second]) == [.init(.number, "1.46")])
    #expect(judge.unsupported("BRAF V600E and 1.46 [1][2].", cites: [first, second]) == [])
    #expect(judge.unsupported("BRAF had 212 [1].", cites: [first]).map(\.text) == ["BRAF"])
    #expect(judge.unsupported("It was 1.46.", cites: []).map(\.text) == ["1.46"])
    #expect(judge.unsupported("Nothing is known.", cites: []) == [])
  }

  @Test func `a name that begins with a number and a dash is one name`() {
    let judge = EvidenceJudge(
      evidence: ["The 2238-9del AG and the 217_218insC alleles were seen in 12-14 families."])
    for text in ["the 2238-9del AG", "The 217_218insC allele", "in 12-14 families"] {
      #expect(judge.violations(in: text) == [], "\(text)")
    }
    for text in ["9del", "218insC", "217_219insC", "2238-8del", "in 2238 of them", "in 217"] {
      #expect(!judge.violations(in: text).isEmpty, "\(text)")
    }
  }

  @Test(.enabled(if: TestData.isHere))
  func `every approved symbol is known, in lower case where it has a digit`() throws {
    let symbols = try EvidenceJudge.geneSymbols()
    #expect(symbols.count > 50_000)
    let judge = EvidenceJudge(
      evidence: ["Nothing is said here of any gene at all."], symbols: symbols)
    var missed: [String] = []
    // One in twenty: all of them take a minute.
    for (i, symbol) in symbols.sorted().enumerated() where i % 20 == 0 {
      if judge.violations(in: "Loss of \(symbol) does it.").isEmpty { missed.append(symbol) }
      guard symbol.contains(where: \.isNumber) else { continue }
      if judge.violations(in: "Loss of \(symbol.lowercased()) does it.").isEmpty {
        missed.append(symbol.lowercased())
      }
    }
    #expect(missed == [])
  }
}

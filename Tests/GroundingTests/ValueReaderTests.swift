import Retrieval
import TestSupport
import Testing

@testable import Grounding

/// Small tables of this test's own: what is read of them must not change with the shipped ones.
enum TestTables {
  static func make() throws -> NameTables {
    try NameTables(
      genes: """
        symbol\tname\tlocus\taliases\tentrez\thgnc\tmim
        BRCA1\tBRCA1, DNA repair associated\t17q21\tRNF53\t672\tHGNC:1100\t113705
        ERBB2\terb-b2 receptor tyrosine kinase 2\t17q12\tHER2|NEU\t2064\tHGNC:3430\t164870
        WAS\tWiskott-Aldrich syndrome\tXp11\tWASP\t7454\tHGNC:12731\t300392
        CAT\tcatalase\t11p13\t\t847\tHGNC:1516\t115500
        REST\tRE1-silencing transcription factor\t4q12\tNRSF\t5978\tHGNC:9966\t600571
        TP53\ttumor protein p53\t17p13\tp53\t7157\tHGNC:11998\t191170
        INS\tinsulin\t11p15\t\t3630\tHGNC:6081\t176730
        HR\thairless\t8p21\t\t55806\tHGNC:5172\t602302

        """,
      aliases: """
        alias\tclass\tcanonical\tcontext\tnote
        WAS\tblock\t\t\t
        CAT\tblock\t\t\t
        REST\tblock\t\t\t
        insulin\tgene\tINS\t\t

        """,
      variants: """
        gene\ttranscript\tnames\trsid\tnote
        BRAF\tNM_004333\tc.1799T>A|p.Val600Glu|V600E\trs113488022\t

        """,
      diseases: """
        name\tsynonyms\tgenes
        breast cancer\tmammary carcinoma\tBRCA1
        cancer\t\t
        type 2 diabetes\tT2D|non-insulin-dependent diabetes\t
        cystic fibrosis\tmucoviscidosis\tCFTR

        """,
      drugs: """
        name\tsynonyms\tclass
        aspirin\tacetylsalicylic acid\tNSAID
        imatinib\tGleevec\tkinase inhibitor

        """)
  }
}

struct ValueReaderTests {
  static func read(_ text: String) throws -> [ProtectedValue] {
    ValueReader(names: try TestTables.make()).values(in: text)
  }

  /// "class text → canonical" of each value, with "!" before the reason of a damaged one.
  static func lines(_ text: String) throws -> [String] {
    try read(text).map { value in
      let kind =
        if case .identifier(let own) = value.kind { own.rawValue } else {
          value.valueClass.rawValue
        }
      return "\(kind) \(value.text) → \(value.canonical)" + (value.damage.map { " !\($0)" } ?? "")
    }
  }

  @Test(
    "a number is one value with all that belongs to it",
    arguments: [
      ("It was 1. 09% of all.", ["number 1. 09% → 109e-2 %"]),
      ("In 3, 085 women", ["number 3, 085 → 3085"]),
      ("In 3,085 women", ["number 3,085 → 3085"]),
      ("of 25 399 adults", ["number 25 399 → 25399"]),
      ("a ratio of 1·1 here", ["number 1·1 → 11e-1"]),
      ("P < 10(-8) was", ["number P < 10(-8) → P <1e-8"]),
      ("(P=2.8x10-5)", ["number P=2.8x10-5 → P 28e-6"]),
      ("(p = 3.75 × 10 - 4)", ["number p = 3.75 × 10 - 4 → P 375e-6"]),
      ("at 5 × 10⁻⁸ only", ["number 5 × 10⁻⁸ → 5e-8"]),
      ("a change of 9% -44% in", ["number 9% -44% → 9..44 %"]),
      ("P < 0.05", ["number P < 0.05 → P <5e-2"]),
      ("p=.03", ["number p=.03 → P 3e-2"]),
      ("95% CI 1.2-3.4", ["number 95% CI 1.2-3.4 → CI95%[12e-1,34e-1]"]),
      ("it lay (1.2, 3.4) there", ["number 1.2, 3.4 → CI[12e-1,34e-1]"]),
      ("a score of −0.5 units", ["number −0.5 → -5e-1"]),
      (
        "OR = 2.3 (95% CI: 1.2–3.4; P = 0.01)",
        [
          "number OR = 2.3 (95% CI: 1.2–3.4 → OR 23e-1 CI95%[12e-1,34e-1]",
          "number P = 0.01 → P 1e-2",
        ]
      ),
      (
        "hazard ratio [HR], 0.62; 95% confidence interval [CI], 0.5 to 0.8",
        [
          "number hazard ratio [HR], 0.62; 95% confidence interval [CI], 0.5 to 0.8 → "
            + "HR 62e-2 CI95%[5e-1,8e-1]"
        ]
      ),
      ("HR 2.1 was seen", ["number HR 2.1 → HR 21e-1"]),
      ("mean age was 45 ± 3 years", ["number mean age was 45 ± 3 years → mean 45±3 years"]),
      ("n = 12", ["number n = 12 → n 12"]),
      ("by 5 percentage points", ["number 5 percentage points → 5 points"]),
      ("by 5 per cent", ["number 5 per cent → 5 %"]),
      ("at 10 mg/dL", ["number 10 mg/dL → 1e1 mg/dl"]),
      ("at least 3 alleles", ["number at least 3 → >=3"]),
      ("no more than ten of them", ["number no more than ten → <=1e1"]),
      ("between 5 and 10 kb", ["number between 5 and 10 kb → 5..1e1 kb"]),
      ("1 in 500 people", ["number 1 in 500 → 1 of 5e2"]),
      ("in 3/10 people", ["number 3/10 → 3 of 1e1"]),
      ("5 of 10 people", ["number 5 of 10 → 5 of 1e1"]),
    ])
  func numbers(_ text: String, _ expected: [String]) throws {
    let lines = try Self.lines(text)
    #expect(lines == expected)
  }

  @Test(
    "words, folds, fractions, labels and digits of any script are numbers",
    arguments: [
      ("twenty-five patients", ["number twenty-five → 25"]),
      ("two hundred and six", ["number two hundred and six → 206"]),
      ("a third of them", ["number a third → 1/3"]),
      ("two-thirds of them", ["number two-thirds → 2/3"]),
      ("half of them", ["number half → 1/2"]),
      ("a two-fold rise", ["number two-fold → 2 fold"]),
      ("a twofold rise", ["number twofold → 2 fold"]),
      ("rose 2.5-fold", ["number 2.5-fold → 25e-1 fold"]),
      ("twice as many", ["number twice → 2 fold"]),
      ("type II collagen", ["number type II → type 2"]),
      ("type 2 collagen", ["number type 2 → type 2"]),
      ("stage V only", ["number stage V → stage 5"]),
      ("the fragile X site", []),
      ("groups IV here", ["number groups IV → group 4"]),
      ("exon 11 is", ["number exon 11 → exon 11"]),
      ("it is ７ now", ["number ７ → 7"]),
      ("it is ٧ now", ["number ٧ → 7"]),
      ("it is ½ now", ["number ½ → 1/2"]),
      ("Ⅳ is", ["number Ⅳ → 4"]),
      ("共七个", ["number 七 → 7"]),
    ])
  func words(_ text: String, _ expected: [String]) throws {
    let lines = try Self.lines(text)
    #expect(lines == expected)
  }

  @Test(
    "a value with a bound missing is damaged, and says why",
    arguments: [
      ("(95% CI 1.2-)", ["number 95% CI 1.2- → CI95%[12e-1,?] !the interval has one bound only"]),
      ("low (P = ).", ["number P = → P !no number follows P"]),
      ("a range of 5-).", ["number range of 5- → range 5 !the range has no upper bound"]),
      ("(95% CI: )", ["number 95% CI → CI95%[?,?] !the interval has no bounds"]),
    ])
  func damage(_ text: String, _ expected: [String]) throws {
    let lines = try Self.lines(text)
    #expect(lines == expected)
  }

  @Test(
    "genes are read by symbol, alias and name; English words only in capitals",
    arguments: [
      ("BRCA1 and HER2", ["gene BRCA1 → BRCA1", "gene HER2 → ERBB2"]),
      ("p53 is", ["gene p53 → TP53"]),
      ("it was a cat at rest", ["species cat → cat"]),
      ("WAS and CAT and REST", ["gene WAS → WAS", "gene CAT → CAT", "gene REST → REST"]),
      ("insulin rises", ["gene insulin → INS"]),
      ("ZNF9999 and QRST", ["gene ZNF9999 → ZNF9999", "gene QRST → QRST"]),
      ("IL-6 and miR-21", ["gene IL-6 → IL-6", "gene miR-21 → miR-21"]),
      ("SARS-CoV-2 is", ["gene SARS-CoV-2 → SARS-CoV-2"]),
    ])
  func genes(_ text: String, _ expected: [String]) throws {
    let lines = try Self.lines(text)
    #expect(lines == expected)
  }

  @Test(
    "variants are read in every notation",
    arguments: [
      ("rs12345 is", ["variant rs12345 → rs12345"]),
      ("c.35delG is", ["variant c.35delG → c.35del"]),
      ("c.1799T>A is", ["variant c.1799T>A → BRAF c.1799T>A"]),
      ("p.Val600Glu is", ["variant p.Val600Glu → BRAF c.1799T>A"]),
      ("V600E is", ["variant V600E → BRAF c.1799T>A"]),
      ("p.(Gly12Asp) is", ["variant p.(Gly12Asp) → p.G12D"]),
      ("G12D is", ["variant G12D → G12D"]),
      ("m.3243A>G is", ["variant m.3243A>G → m.A3243G"]),
      ("CYP2D6*4 is", ["variant CYP2D6*4 → CYP2D6 star4"]),
      ("HLA-B*15:02 is", ["variant HLA-B*15:02 → HLA-B star1502"]),
      ("chr7:117559590 is", ["variant chr7:117559590 → chr7:117559590"]),
      ("22q11.2 is", ["variant 22q11.2 → 22q11.2"]),
      ("47,XXY is", ["variant 47,XXY → 47,XXY"]),
      ("del(22q) is", ["variant del(22q) → del(22q)"]),
      ("t(9;22)(q34;q11) is", ["variant t(9;22)(q34;q11) → t(9;22)(q34;q11)"]),
    ])
  func variants(_ text: String, _ expected: [String]) throws {
    let lines = try Self.lines(text)
    #expect(lines == expected)
  }

  @Test(
    "identifiers say what they identify",
    arguments: [
      ("PMID 123456", ["pmid PMID 123456 → 123456"]),
      ("PMID: 123456", ["pmid PMID: 123456 → 123456"]),
      ("PMC123456", ["pmcid PMC123456 → PMC123456"]),
      ("doi:10.1000/xyz.12", ["doi doi:10.1000/xyz.12 → 10.1000/xyz.12"]),
      ("GSE1234 and SRR123456", ["geo GSE1234 → GSE1234", "sra SRR123456 → SRR123456"]),
      ("NM_000059.3", ["refseq NM_000059.3 → NM_000059.3"]),
      ("ENSG00000139618", ["ensembl ENSG00000139618 → ENSG00000139618"]),
      ("P38398", ["uniprot P38398 → P38398"]),
      ("OMIM 113705", ["omim OMIM 113705 → 113705"]),
      ("HP:0001250", ["hpo HP:0001250 → HP:0001250"]),
      ("NCT01234567", ["trial NCT01234567 → NCT01234567"]),
      ("VCV000012345", ["clinvar VCV000012345 → VCV000012345"]),
    ])
  func identifiers(_ text: String, _ expected: [String]) throws {
    let lines = try Self.lines(text)
    #expect(lines == expected)
  }

  @Test(
    "diseases, drugs, species and cell lines are read by table and by shape",
    arguments: [
      ("mammary carcinoma is", ["disease mammary carcinoma → breast cancer"]),
      ("type 2 diabetes is", ["disease type 2 diabetes → type 2 diabetes"]),
      ("Gaucher disease is", ["disease Gaucher disease → gaucher disease"]),
      ("a retinoblastoma is", ["disease retinoblastoma → retinoblastoma"]),
      ("Gleevec and trastuzumab", ["drug Gleevec → imatinib", "drug trastuzumab → trastuzumab"]),
      ("in mice and E. coli", ["species mice → mouse", "species E. coli → Escherichia coli"]),
      ("HeLa and HEK-293T", ["cellLine HeLa → HELA", "cellLine HEK-293T → HEK293T"]),
      ("XYZ12 cells were", ["cellLine XYZ12 → XYZ12"]),
    ])
  func others(_ text: String, _ expected: [String]) throws {
    let lines = try Self.lines(text)
    #expect(lines == expected)
  }

  @Test func `ranges are scalars of the text, also behind characters of several units`() throws {
    let text = "𝛼́ β 🧬 BRCA1 in 5 %."
    let scalars = Array(text.unicodeScalars)
    for value in try Self.read(text) {
      var own = String.UnicodeScalarView()
      own.append(contentsOf: scalars[value.range])
      #expect(String(own) == value.text)
    }
    #expect(try Self.read(text).map(\.text) == ["BRCA1", "5 %"])
  }

  @Test func `mutated text is read without a crash, and no digit is left outside a value`() throws {
    let reader = ValueReader(names: try TestTables.make())
    let seeds = [
      "OR = 2.3 (95% CI: 1.2–3.4; P = 2.8x10-5) in 3, 085 BRCA1 carriers, rs12345, c.35delG.",
      "Two-thirds of 25 399 mice (n = 12; 45 ± 3 years) had type II disease: 47,XXY, t(9;22)(q34;q11).",
      "CYP2D6*4, HLA-B*15:02, PMID: 123456, PMC123456, doi:10.1000/xyz, HEK-293T cells, V600E, ½, ７.",
    ]
    let alphabet = Array(
      "0123456789.,-−–×x()[]{}<>=%*/:; \u{301}٧½Ⅳ七βabPICORHeE+±'\u{0}\n🧬".unicodeScalars)
    let rounds = TestRounds.count(quick: 600, long: 40_000)
    var random = SplitMix64(seed: 4)
    for round in 0..<rounds {
      var scalars = Array(seeds[round % seeds.count].unicodeScalars)
      for _ in 0..<(1 + random.next() % 12) {
        let i = Int(random.next() % UInt64(scalars.count))
        switch random.next() % 3 {
        case 0: scalars.remove(at: i)
        case 1: scalars.insert(alphabet[Int(random.next() % UInt64(alphabet.count))], at: i)
        default: scalars[i] = alphabet[Int(random.next() % UInt64(alphabet.count))]
        }
        if scalars.isEmpty { scalars = ["5"] }
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      let values = reader.values(in: String(view))
      var covered = Array(repeating: false, count: scalars.count)
      var last = 0
      for value in values {
        try #require(value.range.lowerBound >= last && value.range.upperBound <= scalars.count)
        last = value.range.upperBound
        for i in value.range { covered[i] = true }
      }
      for (i, scalar) in scalars.enumerated() where scalar.properties.numericType != nil {
        #expect(covered[i], "\(scalar) at \(i) of \(String(view).debugDescription)")
      }
    }
  }
}

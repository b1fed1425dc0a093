import Testing

@testable import Retrieval

struct GlossaryTests {
  private let glossary = IndexTables.names.glossary
  private static let rows = IndexTables.rows("Index/glossary_zh.tsv")

  private func english(_ text: String) -> String { glossary.english(text) }

  @Test func `the table holds at least five hundred terms, each once, of known kinds`() {
    let kinds: Set<String> = [
      "inheritance", "concept", "variant", "method", "disease", "drug", "species", "population",
      "question", "word", "negation",
    ]
    #expect(Self.rows.count >= 500)
    #expect(Set(Self.rows.map { $0[0] }).count == Self.rows.count)
    for row in Self.rows {
      #expect(row.count == 4 && kinds.contains(row[3]), "\(row)")
      #expect(row[3] == "question" || !row[2].isEmpty, "\(row)")
      #expect(row[2].utf8.count == row[2].count, "\(row)")
    }
  }

  @Test(
    "words that hold one another are told apart",
    arguments: [
      ("突变", "mutation"), ("变异", "variant"), ("变异株", "strain"), ("携带者", "carrier"),
      ("先证者", "proband"), ("共分离", "cosegregation"), ("新发突变", "de novo mutation"),
      ("胚系突变", "germline mutation"), ("体系突变", "somatic mutation"), ("体细胞", "somatic"),
      ("半合子", "hemizygous"), ("复合杂合", "compound heterozygous"), ("杂合", "heterozygous"),
      ("纯合", "homozygous"), ("显性", "dominant"), ("隐性", "recessive"),
      ("半显性", "semidominant"), ("不完全显性", "incomplete dominance"),
      ("共显性", "codominance"), ("致病", "pathogenic"), ("良性", "benign"),
      ("可能致病", "likely pathogenic"), ("不致病", "not pathogenic"),
      ("非致病", "non-pathogenic"), ("外显率", "penetrance"), ("表现度", "expressivity"),
      ("不完全外显", "incomplete penetrance"), ("罕见", "rare"), ("常见", "common"),
      ("罕见病", "rare disease"), ("常染色体", "autosomal"), ("染色体", "chromosome"),
      ("常染色体隐性遗传", "autosomal recessive inheritance"), ("性染色体", "sex chromosome"),
      ("基因", "gene"), ("基因组", "genome"), ("基因型", "genotype"), ("等位基因", "allele"),
      ("假基因", "pseudogene"), ("基因座", "locus"), ("线粒体遗传", "mitochondrial inheritance"),
      ("无关", "not associated"), ("非携带者", "noncarrier"), ("不携带", "noncarrier"),
      ("无义突变", "nonsense mutation"), ("同义突变", "synonymous mutation"),
      ("异质性", "heterogeneity"), ("线粒体异质性", "heteroplasmy"), ("单亲二体", "uniparental disomy"),
      ("单体", "monosomy"), ("单倍型", "haplotype"), ("单倍剂量不足", "haploinsufficiency"),
    ])
  func trap(_ chinese: String, _ words: String) {
    #expect(english(chinese) == words)
  }

  @Test(
    "traditional characters and the words of Taiwan find the same as simplified ones",
    arguments: [
      ("顯性遺傳", "显性遗传"), ("帶因者", "携带者"), ("基因體", "基因组"), ("體染色體", "常染色体"),
      ("粒線體", "线粒体"), ("複合雜合", "复合杂合"), ("馬凡氏症候群", "马凡综合征"),
      ("為什麼", "为什么"), ("外顯率", "外显率"), ("鐮刀型貧血", "镰状细胞病"), ("對偶基因", "等位基因"),
      ("乳癌", "乳腺癌"), ("定序", "测序"), ("變異", "变异"), ("生殖系變異", "胚系变异"),
    ])
  func traditional(_ full: String, _ simple: String) {
    #expect(english(full) == english(simple))
    #expect(!english(full).isEmpty)
  }

  @Test func `symbols, alleles and numbers stay as they were typed`() {
    #expect(english("BRCA1的c.68_69del在德系犹太人中有多常见？") == "BRCA1 c.68_69del Ashkenazi how common ?")
    #expect(english("CYP2C9*3/*3与华法林") == "CYP2C9*3/*3 warfarin")
    #expect(english("ＢＲＣＡ２　突变") == "BRCA2 mutation")
    #expect(english("β地中海贫血") == "beta thalassaemia")
    #expect(english("1型糖尿病和21三体综合征") == "type 1 diabetes Down syndrome")
    #expect(english("X连锁隐性") == "X-linked recessive")
    #expect(english("FMR1 X连锁") == "FMR1 X-linked")
  }

  @Test func `what no entry explains is told, function words are not`() {
    #expect(glossary.unread("囊性纤维化的饕餮纹是什么") == ["饕餮纹"])
    #expect(glossary.unread("囊性纤维化的突变是什么").isEmpty)
  }

  @Test func `a gloss names the terms of a sentence in their order, each once`() {
    let gloss = glossary.gloss(
      "Hemophilia A is X-linked recessive, and penetrance in heterozygous carriers of hemophilia A is low."
    )
    #expect(gloss.map(\.chinese) == ["血友病A", "X连锁隐性", "外显率", "杂合子", "携带者"])
    #expect(
      gloss.map(\.english) == [
        "hemophilia a", "X-linked recessive", "penetrance", "heterozygous", "carrier",
      ])
    #expect(glossary.gloss("Nothing of the kind.").isEmpty)
    #expect(glossary.gloss("").isEmpty)
  }

  @Test func `an English question is not read as Chinese`() {
    let reading = QuestionReading("What is penetrance?", names: IndexTables.names)
    #expect(reading.language == .english)
    #expect(reading.searched == "What is penetrance?")
    #expect(QuestionReading("什么是外显率？", names: IndexTables.names).language == .chinese)
  }

  @Test func `a damaged table is told by its line`() {
    #expect(throws: NameTables.Failure.self) { try Glossary("head\n突变\tmutation\n") }
  }
}

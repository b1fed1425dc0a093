import Conversations
import Testing

struct PrivacyTests {
  @Test(arguments: [
    // People.
    "My patient has Marfan syndrome, what causes it?", "our proband is deaf: which genes?",
    "what should my 3-year-old son be tested for", "My mother carries c.68_69del",
    "his mother carries it",
    "my genotype at rs6025?", "is our VUS in MYH7 pathogenic", "the patient's brother is affected",
    "This patient has long QT", "The fetus has trisomy 21", "a 34-year-old woman with HCM",
    "male, 12 yo, ataxia", "Patient P17 has ataxia", "MRN 123456: what is it", "DOB 1/2/1990",
    "I carry a BRCA1 mutation", "I'm E3/E4, what is my risk?", "I’m a carrier of CF",
    "I am heterozygous for H63D",
    "I tested positive for Lynch", "I was diagnosed with NF1", "we are both carriers",
    "I have the rs334 variant", "I've got two copies of C282Y", "am I a carrier?", "我的患者有马凡综合征",
    "我妈妈携带BRCA1突变", "该患者的基因型",
    // Genotypes.
    "What does rs429358 C/T do?", "rs7412(T;T)", "rs334 AT", "rs6025 ag means?", "rs1799963 G|A",
    "rs113993960 [D/I]", "chr7 117559590 0/1", "GT=0|1", "is 1/1 at this site homozygous", "./.",
    "1|1",
    "chr1\t12345\t.\tA\tG\t50", "E3/E4 and dementia", "ε4/ε4", "ϵ3ε4", "APOE e2/e3", "APOE 3/4",
    "CYP2C19 *1/*2", "CYP2D6*4/*10", "CYP2D6 ∗4/∗4", "CYP2D6*1x2/*4", "HLA-B*57:01/*58:01", "PI*ZZ",
    "PiMZ",
    "F508del/G542X", "c.350G>A/c.1066-11C>T", "p.Arg117His/p.Phe508del", "F508del/wt",
    "c.[76A>C];[=]", "c.68_69del(;)5266dup", "CAG 17/43", "FMR1 CGG repeats of 30/90",
    "c.68_69del het", "het c.68_69delAG in BRCA1", "p.Phe508del hom", "heterozygous for c.5266dup",
    "rs334 homozygous", "BRCA1 185delAG het", "compound heterozygous p.Arg117His", "genotype: AA",
    "ｒｓ４２９３５８ Ｃ／Ｔ",
  ])
  func `a line with a person or a genotype is kept nowhere`(line: String) {
    #expect(Privacy.isPersonal(line))
    #expect(Privacy.isPrivate(line: line))
  }

  @Test(arguments: [
    "What causes phenylketonuria?", "How common are BRCA1 mutations in Ashkenazi women?",
    "How is a patient with cystic fibrosis treated?", "Which gene is mutated in Marfan syndrome?",
    "What does rs334 do?", "Is rs334 at HBB harmful?", "rs429358 and Alzheimer disease",
    "What is the effect of c.68_69del?", "c.88+5del and splicing", "Where is TP53?",
    "Are people homozygous for p.Phe508del infertile?",
    "Do carriers heterozygous for F508del have symptoms?",
    "HLA-B*57:01 and abacavir", "CYP2C19*2 and clopidogrel", "What does APOE ε4 do?",
    "What is loss of heterozygosity?", "Is MYH7 dominant and/or recessive?",
    "Why does BRCA1 cause breast cancer?",
    "How is DMD inherited?", "Compare 1000 Genomes and gnomAD", "and in mice?",
    "which of those are dominant?",
    "I would like to know about imprinting", "I have a question about CFTR", "What is a 3:1 ratio?",
    "Brca1-deficient mice", "What genotype is lethal?", "p.Phe508del", "what is mTOR",
    "our understanding of LD",
    "MECP2 duplication", "5q deletion", "In families with Lynch syndrome, who should be screened?",
    "囊性纤维化的病因是什么?",
  ])
  func `a general question may be kept`(line: String) {
    #expect(!Privacy.isPersonal(line))
    #expect(!Privacy.isPrivate(line: line))
    #expect(Privacy.isPrivate(line: " " + line))
    #expect(Privacy.isPrivate(line: "\t" + line))
  }
}

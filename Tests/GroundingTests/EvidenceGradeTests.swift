import Grounding
import Literature
import Testing

/// Records are written for these tests.
struct EvidenceGradeTests {
  private static func grade(
    _ title: String, _ text: String = "", types: [String] = [], mesh: [String] = []
  ) -> EvidenceGrade {
    var record = Abstract(source: Source(.pmid, "1"), title: title, text: text)
    record.publicationTypes = types
    record.mesh = mesh
    return EvidenceGrade(record)
  }

  @Test(arguments: [
    ("ABCD1 and disease: a meta-analysis", "", EvidenceGrade.Study.metaAnalysis),
    ("ABCD1 and disease", "We performed a meta-analysis of 12 studies.", .metaAnalysis),
    ("ABCD1 and disease", "In this updated meta-analysis, we pooled all data.", .metaAnalysis),
    ("Statins in carriers: a randomized, double-blind trial", "", .randomisedTrial),
    (
      "Statins in carriers", "Patients were randomly assigned to drug or placebo.", .randomisedTrial
    ),
    ("A genome-wide association study of height", "", .genomeWide),
    ("Loci of height", "We conducted a genome-wide association study in adults.", .genomeWide),
    ("XRCC1 and glioma: a case-control study", "", .caseControl),
    ("XRCC1 and glioma", "A hospital-based case-control study was done in Lund.", .caseControl),
    ("Lynch syndrome", "We did a prospective cohort study of carriers.", .cohort),
    ("A boy with a deletion of 9q34: case report", "", .caseReport),
    ("Deletion of 9q34", "We report a 7-year-old boy with short stature.", .caseReport),
    ("Deletion of 9q34", "We describe the first two patients with it.", .caseReport),
    ("Cystinosis: a review", "", .review),
    ("Cystinosis", "This short review covers treatment.", .review),
    ("Heritability of myopia: a twin study", "", .twin),
    ("Loss of Zfp9 in mice", "Zfp9 knockout mice were small. The mice died early.", .animal),
    (
      "Splicing of ABCD1",
      "HEK293 cells were transfected. HeLa cells gave the same. Cell lines differed.",
      .inVitro
    ),
  ])
  func `authors say what they did`(title: String, text: String, study: EvidenceGrade.Study) {
    #expect(Self.grade(title, text).study == study)
  }

  @Test(arguments: [
    "Previous meta-analyses were inconclusive.",
    "Genome-wide association studies have found 12 loci near ABCD1.",
    "Randomised trials are needed.", "ABCD1 has been reviewed elsewhere.",
    "Earlier case-control studies disagree.", "The case for screening is open.",
  ])
  func `what others did is no study of this record`(text: String) {
    #expect(Self.grade("ABCD1 and disease", text + " Patients were seen.").study == nil)
  }

  @Test func `publication types stand before words, the strongest first`() {
    #expect(
      Self.grade("A review of trials", types: ["Review", "Meta-Analysis", "Journal Article"]).study
        == .metaAnalysis)
    #expect(
      Self.grade("A case", "We performed a meta-analysis.", types: ["Case Reports"]).study
        == .caseReport)
    #expect(Self.grade("ABCD1", types: ["Journal Article"]).study == nil)
    #expect(Self.grade("ABCD1", mesh: ["Humans", "Case-Control Studies"]).study == .caseControl)
  }

  @Test(arguments: [
    ("Twelve patients were seen.", ["human"]),
    ("Zfp9 in mice. The mice were small, unlike patients.", ["human", "mouse"]),
    ("A mouse monoclonal antibody stained the human protein.", ["human"]),
    ("A yeast two-hybrid screen of the human protein.", ["human"]),
    ("Yeast lacking it grew. In yeast the protein is nuclear.", ["yeast"]),
    ("The rate was high; rating was low.", []),
    ("Rats ate more. Obese rats ate most.", ["rat"]),
    ("Xenopus oocytes were injected; Xenopus oocytes conduct.", []),
  ])
  func `species are those that were studied`(text: String, species: [String]) {
    #expect(Self.grade("On a gene", text).species == species)
  }

  @Test func `headings tell the species where there are any`() {
    #expect(
      Self.grade("In mice", "Mice, mice.", mesh: ["Humans", "Rats", "Animals"]).species
        == ["human", "rat"])
    #expect(Self.grade("A gene of zebrafish", "It is small.").species == ["zebrafish"])
  }

  @Test(arguments: [
    ("We genotyped 1,234 cases and 5,678 controls.", "1,234 cases and 5,678 controls"),
    (
      "The sample was 412 unrelated Finnish patients with gout and 398 healthy controls.",
      "412 unrelated Finnish patients with gout and 398 healthy controls"
    ),
    ("A total of 96 families took part.", "96 families"),
    ("A total of 12 345 women took part.", "12 345 women"),
    ("Fifty-one probands were screened for mutations.", "Fifty-one probands"),
    ("We sequenced ABCD1 in 77 unrelated patients.", nil),
    ("We sequenced 77 unrelated patients.", "77 unrelated patients"),
    ("Carriers and controls (n = 40) differed.", "controls (n = 40)"),
    ("DNA samples from 230 patients were used.", "230 patients"),
    ("It was found in 12 of 230 patients.", nil), ("In 12/230 patients it was new.", nil),
    ("About 5% of patients have it.", nil), ("At P < 0.05 patients differed.", nil),
    ("We report a 45-year-old woman.", nil),
    ("A cohort of 310 newborns was followed.", "310 newborns"),
    ("We studied 12 polymorphisms in patients.", nil),
    ("Type 2 diabetes patients and 90 controls were seen.", nil),
    ("Ten women (n = 10) and men (n = 12) were seen.", nil),
    ("A total of 40 cases and 41 control subjects gave blood.", "40 cases and 41 control subjects"),
    ("Of these, 12 patients were screened.", nil), ("It was seen in four patients.", nil),
  ])
  func `a size is quoted as it was written, or not at all`(text: String, quote: String?) {
    #expect(Self.grade("On a gene", text).sampleSize == quote)
    if let quote { #expect(text.contains(quote)) }
  }

  @Test func `what a record lacks is absent`() {
    let none = EvidenceGrade(Abstract(source: Source(.pmid, "1"), title: "", text: ""))
    #expect(none.study == nil && none.species.isEmpty && none.sampleSize == nil)
    #expect(none.year == nil && none.retracted == nil && none.text == "")
    var starter = Abstract(
      source: Source(.starter, "a"), title: "A review", text: "A total of 12 patients took part.")
    starter.year = 2001
    #expect(EvidenceGrade(starter).text == "")
  }

  @Test func `a reference carries its grade`() {
    var record = Abstract(
      source: Source(.pmid, "12"), title: "XRCC1 and glioma: a case-control study.",
      text: "A total of 96 patients and 104 controls took part.")
    record.year = 2011
    record.retraction = "Retracted publication"
    #expect(
      Reference.line(record)
        == "XRCC1 and glioma: a case-control study. 2011. PMID 12. [case-control study; human; "
        + "“96 patients and 104 controls”] RETRACTED: Retracted publication")
    let grade = EvidenceGrade(record)
    #expect(grade.year == 2011 && grade.retracted == "Retracted publication")
  }
}

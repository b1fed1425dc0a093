import Grounding
import Testing

/// Words in the place of others: opposites, rivals, and words that are not known to mean the same.
struct WordRuleTests {
  private func report(_ claim: String, _ evidence: String) -> EvidenceReport {
    EvidenceChecker().check(claim: claim, evidence: evidence)
  }

  @Test(arguments: [
    ("The drug caused vasoconstriction.", "The drug caused vasodilation."),
    ("It was given intravenously.", "It was given orally."),
    ("The residue is a threonine.", "The residue is a serine."),
    ("Anti-inflammatory cytokines rose.", "Proinflammatory cytokines rose."),
    ("The hypo-reactive platelets were few.", "The hyper-reactive platelets were few."),
    ("Association of the complex was seen.", "Dissociation of the complex was seen."),
    ("The test was done at the trough.", "The test was done at the peak."),
    ("Autologous grafts were lost.", "Allogeneic grafts were lost."),
    ("Cells were kept under hypoxia.", "Cells were kept under normoxia."),
    ("The gene is nuclear.", "The gene is mitochondrial."),
  ])
  func `an opposite or a rival in a word's place is dropped`(claim: String, evidence: String) {
    #expect(report(claim, evidence).verdict == .dropped)
  }

  @Test(arguments: [
    ("The IC50 was 4 nM.", "The Ki was 4 nM."),
    ("The dose was 4 Gy.", "The dose was 4 cGy."),
    ("Survival fell in stage III.", "Survival fell in stage II."),
    ("Wistar-Kyoto rats were used.", "Wistar rats were used."),
  ])
  func `another measure, unit, stage or strain is dropped`(claim: String, evidence: String) {
    #expect(report(claim, evidence).verdict == .dropped)
  }

  @Test func `a copy with another word for one that has opposites is dropped`() {
    let evidence = "The retrospective study of 90 patients in Ghent found a raised risk of ataxia."
    let copy = "The audited study of 90 patients in Ghent found a raised risk of ataxia."
    #expect(report(copy, evidence).verdict == .dropped)
    #expect(report(copy, evidence).check == "words")
    // A word without rivals is only doubted, and in a short claim any word is.
    let other = "The retrospective study of 90 patients in Ghent found a raised risk of hiccups."
    #expect(report(other, evidence).verdict != .supported)
    #expect(
      report("The seizures were frightening.", "The seizures were rare.").verdict != .supported)
  }

  @Test func `one denial more or less is dropped wherever it stands`() {
    let evidence = "No effect was seen, and the gene was not needed without the drug."
    #expect(
      report("No effect was seen, and the gene was needed without the drug.", evidence).verdict
        == .dropped)
    #expect(report(evidence, evidence).verdict == .supported)
  }

  @Test(arguments: [
    ("Side effects were rare in the sample.", "Adverse events were rare in the sample."),
    ("Diverse loci were involved.", "Various genes were involved."),
    ("It was administered to rats.", "It was given to rats."),
    ("The cause is not known.", "The cause is unknown."),
    ("Physicians found a number of defects.", "Doctors found several abnormalities."),
  ])
  func `words that abstracts use for one another say the same`(claim: String, evidence: String) {
    let report = report(claim, evidence)
    #expect(report.verdict != .dropped, "\(report.check ?? "") \(report.why)")
  }
}

import Grounding
import Testing

/// Rules of the checks of claims, each by a sentence that it drops and one that it must leave.
struct ClaimRuleTests {
  private func report(_ claim: String, _ evidence: String) -> EvidenceReport {
    EvidenceChecker().check(claim: claim, evidence: evidence)
  }

  @Test(arguments: [
    ("Mutants were unable to grow.", "Mutants were able to grow.", "polarity"),
    ("The effect was insignificant.", "The effect was significant.", "polarity"),
    ("The protein was detectable in serum.", "The protein was undetectable in serum.", "polarity"),
    ("The pathway depends on MYC.", "The pathway does not depend on MYC.", "polarity"),
    ("Growth is dependent on MYC.", "Growth is independent of MYC.", "direction"),
    ("Relapses are seldom seen.", "Relapses are commonly seen.", "direction"),
    ("Normal splicing was seen.", "Abnormal splicing was seen.", "direction"),
    ("The drug abolished the response.", "The drug restored the response.", "direction"),
    ("The variant prevents the disease.", "The variant triggers the disease.", "direction"),
    ("The disease was bilateral.", "The disease was unilateral.", "direction"),
    (
      "The longitudinal study had 90 members.", "The cross-sectional study had 90 members.",
      "direction"
    ),
    ("Systolic pressure fell by 5 mmHg.", "Diastolic pressure fell by 5 mmHg.", "direction"),
    ("Tumours carried hereditary variants.", "Tumours carried acquired variants.", "direction"),
    ("Methylation of the gene was altered.", "Expression of the gene was altered.", "direction"),
    ("One allele was lost.", "Both alleles were lost.", "zygosity"),
    ("Obesity determines the change.", "Obesity correlates with the change.", "causation"),
    ("The data prove that it is causal.", "The data indicate that it is causal.", "hedge"),
  ])
  func `one word in the place of its opposite is dropped`(
    claim: String, evidence: String, check: String
  ) {
    let report = report(claim, evidence)
    #expect(report.verdict == .dropped)
    #expect(report.check == check, "\(report.why)")
  }

  @Test(arguments: [
    ("Patients took cisplatin.", "Patients took carboplatin."),
    ("Survival was better with metformin.", "Survival was better with placebo."),
    (
      "Compared with patients, controls had higher levels.",
      "Compared with controls, patients had higher levels."
    ),
    (
      "Levels were higher in healthy controls than in patients with ataxia.",
      "Levels were higher in patients with ataxia than in healthy controls."
    ),
    ("Relapse was rarer in group B.", "Relapse was rarer in group A."),
    ("The donor carried the allele.", "The recipient carried the allele."),
    ("Weight rose under monotherapy.", "Weight rose under combination therapy."),
  ])
  func `an arm in the place of another one is dropped`(claim: String, evidence: String) {
    #expect(report(claim, evidence).verdict == .dropped)
  }

  @Test(arguments: [
    ("Mutants were not able to grow.", "Mutants were unable to grow."),
    ("Growth was not affected.", "Growth was unaffected."),
    ("Non-carriers were healthy.", "Noncarriers were healthy."),
    ("The lack of the protein was lethal.", "The absence of the protein was lethal."),
    ("The two sexes were affected.", "Both sexes were affected."),
    ("Prostate tumour cells expressed it.", "Prostate cancer cells expressed it."),
    ("These data indicate that it is causal.", "These data suggest that it is causal."),
    ("Ovarian cancer and breast cancer were seen.", "Breast cancer and ovarian cancer were seen."),
    ("It was seen in women and in men.", "It was seen in men and in women."),
    (
      "Levels were higher in patients compared with controls.",
      "Compared with controls, levels were higher in patients."
    ),
  ])
  func `the same in other words is not dropped`(claim: String, evidence: String) {
    let report = report(claim, evidence)
    #expect(report.verdict != .dropped, "\(report.check ?? "") \(report.why)")
  }
}

/// What a question asks about a group, and which group a verbatim sentence is about.
struct ArmQuestionTests {
  private func report(_ question: String, _ quote: String) -> EvidenceReport {
    QuoteChecker().check(question: question, quote: quote)
  }

  @Test(arguments: [
    ("What was seen in controls?", "Levels were higher in patients than in controls."),
    ("How did the control mice do?", "Compared with control mice, knockout mice were small."),
    ("What was the response in the treatment group?", "On placebo, 12% responded."),
    ("How long did patients treated with imatinib live?", "Untreated patients lived for 9 months."),
    ("What happened in the low-dose group?", "With the high dose, 4 of 9 rats died."),
    ("What was seen in group B?", "In group A, two had relapses."),
    ("What was seen in the exercise group?", "In the diet group, weight fell by 3 kg."),
    ("How did patients without diabetes fare?", "Patients with diabetes had more infarcts."),
    ("How do knock-in mice look?", "Knockout mice have short tails."),
    (
      "Why is IL6 higher in controls than in patients?",
      "IL6 is higher in patients than in controls."
    ),
    ("How many patients on cisplatin responded?", "With carboplatin, 30 of 60 patients responded."),
  ])
  func `a sentence about another arm is dropped`(question: String, quote: String) {
    let report = report(question, quote)
    #expect(report.verdict == .dropped)
    #expect(report.check == "arm", "\(report.why)")
  }

  @Test(arguments: [
    ("What was the level in controls?", "It was higher in patients than in controls (5%)."),
    ("What was the level in controls?", "It was 8% in patients compared with 5% in controls."),
    ("How did untreated rats do?", "Rats that got placebo recovered."),
    ("What controls flowering?", "In patients, the clock gene controls sleep."),
    ("Is IL6 higher in controls than in patients?", "IL6 is higher in patients than in controls."),
    ("Does aspirin help?", "In a placebo-controlled trial, deaths were fewer with the drug."),
    ("What was seen in the exercise group?", "The exercise group lost 3 kg, the diet group 5 kg."),
    ("How did patients with diabetes fare?", "Patients with and without diabetes fared alike."),
  ])
  func `a sentence that says something of the arm is kept`(question: String, quote: String) {
    let report = report(question, quote)
    #expect(report.verdict != .dropped, "\(report.check ?? "") \(report.why)")
  }

  @Test func `an aim that tells what something is answers what is asked of it`() {
    let aim = "We aimed to test FBN9, a kinase that is found in lenses."
    #expect(report("What is FBN9?", aim).verdict == .partly)
    #expect(report("Is FBN9 needed for sight?", aim).verdict == .dropped)
  }

  @Test func `an aim that goes on with its finding is a finding`() {
    let sentence = "We tested whether FBN9 is needed and found that it is not."
    #expect(SentenceRole(of: sentence) == .finding)
    #expect(SentenceRole(of: "Drugs aimed at FBN9 are in use.") == .finding)
  }
}

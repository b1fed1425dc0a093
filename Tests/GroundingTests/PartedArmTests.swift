import Grounding
import Testing

/// Which of the groups that a passage sets beside each other a sentence is about.
struct PartedArmTests {
  private static let trial = """
    Adults with cluster headache were randomly assigned to verolidone (VRL) or matching placebo. Attacks \
    fell by 6 a week with VRL. In the placebo arm they fell by 2 a week. Both groups slept badly.
    """

  private func verdict(_ question: String, _ quote: String, _ context: String = "")
    -> EvidenceVerdict
  {
    QuoteChecker().check(question: question, quote: quote, context: context).verdict
  }

  @Test(arguments: [
    ("By how much did verolidone lower the attacks?", "In the placebo arm they fell by 2 a week."),
    ("How many attacks were there with placebo?", "Attacks fell by 6 a week with VRL."),
  ])
  func `a sentence about the other arm that the passage allots is dropped`(
    question: String, quote: String
  ) {
    #expect(verdict(question, quote, Self.trial) == .dropped)
  }

  @Test(arguments: [
    ("By how much did verolidone lower the attacks?", "Attacks fell by 6 a week with VRL."),
    ("How did patients on verolidone sleep?", "Both groups slept badly."),
    ("What lowers the attacks of cluster headache?", "In the placebo arm they fell by 2 a week."),
  ])
  func `a sentence about the arm, about all arms or for a question without one is kept`(
    question: String, quote: String
  ) {
    #expect(verdict(question, quote, Self.trial) != .dropped)
  }

  @Test func `the former and the latter are the arms in their order`() {
    let passage = "We compared cord grafts with marrow grafts. In the former, scars were small."
    let quote = "In the former, scars were small."
    #expect(verdict("How were scars after marrow grafts?", quote, passage) == .dropped)
    #expect(verdict("How were scars after cord grafts?", quote, passage) != .dropped)
  }

  @Test(arguments: [
    ("What was the risk in people without diuretics?", "Diuretic users had a risk of 4%."),
    ("How many women who took iron relapsed?", "Of the women without iron, 9 relapsed."),
    ("How did tumours with unmethylated MGMT grow?", "If MGMT was methylated, they grew slowly."),
    (
      "When did infants with two copies of SMN2 walk?",
      "Infants with three copies of SMN2 walked early."
    ),
    ("How did heterozygous Abx1 mice breed?", "Abx1 knockout mice bred normally."),
  ])
  func `a sentence about those who lack the thing or have its opposite is dropped`(
    question: String, quote: String
  ) {
    #expect(verdict(question, quote) == .dropped)
  }

  @Test(arguments: [
    ("What was the frequency in patients who did not respond?", "Non-responders had it in 38%."),
    ("What was seen in nonusers of hormones?", "Those who did not use hormones had less of it."),
    ("What is the role of TAU in Alzheimer's disease patients?", "In AD patients TAU aggregates."),
    ("List the types of conjoined twins.", "Parasitic twins are a rare finding."),
    (
      "Which gene is mutated in Sjogren syndrome patients?",
      "Patients with Sjögren syndrome had none."
    ),
    ("What is the function of yeast Clr4?", "Clr4 methylates histones in fission yeast."),
    ("What is the effect of Notch in Drosophila?", "Notch is a gene family of the adult brain."),
  ])
  func `a sentence that says the same in other words is kept`(question: String, quote: String) {
    #expect(verdict(question, quote) != .dropped)
  }

  @Test func `an aim answers what a thing is used for, and no question for a finding`() {
    let aim = "The aim of this study was to evaluate the ROSE score in sepsis."
    #expect(verdict("In which disease is the ROSE score used?", aim) == .partly)
    #expect(verdict("Does the ROSE score predict death?", aim) == .dropped)
    #expect(verdict("How accurate is the ROSE score?", aim) == .dropped)
  }

  @Test func `a drug that was designed to do something does it`() {
    let quote = "Kinavorib was designed to inhibit mutant KIT."
    #expect(verdict("Which kinase does kinavorib inhibit?", quote) != .dropped)
  }
}

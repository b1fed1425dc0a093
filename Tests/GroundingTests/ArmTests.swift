import Grounding
import Testing

/// Which arm a value or a finding is said of.
struct ArmTests {
  private func report(_ claim: String, _ evidence: String) -> EvidenceReport {
    EvidenceChecker().check(claim: claim, evidence: evidence)
  }

  @Test(arguments: [
    (
      "Of 60 women given clomiphene, 7 conceived.",
      "Of 60 women given clomiphene, 21 conceived; of 58 given a dummy pill, 7 did."
    ),
    (
      "Wild-type flies lost 12% of their weight.",
      "Mutant flies lost 12% of their weight, but wild-type flies gained 3%."
    ),
    (
      "The 20-mg group had a response of 31%.",
      "Response was 31% in the 10-mg group and 54% in the 20-mg group."
    ),
    (
      "The incidence was 9.8 per 1,000 in users.",
      "The incidence was 6.2 per 1,000 in users (9.8 in those who took nothing)."
    ),
    (
      "Sisters shared 0.50 of their alleles and cousins 0.62.",
      "Sisters shared 0.62 of their alleles and cousins 0.50."
    ),
  ])
  func `a value that the evidence says of another arm is dropped`(claim: String, evidence: String) {
    #expect(report(claim, evidence).verdict == .dropped)
  }

  @Test(arguments: [
    (
      "Of 58 women given a dummy pill, 7 conceived.",
      "Of 60 women given clomiphene, 21 conceived; of 58 given a dummy pill, 7 did."
    ),
    (
      "Wild-type flies gained 3% of their weight.",
      "Mutant flies lost 12% of their weight, but wild-type flies gained 3%."
    ),
    (
      "The 20-mg group had a response of 54%.",
      "Response was 31% in the 10-mg group and 54% in the 20-mg group."
    ),
    (
      "The variant was found in 2 of 200 controls and 14 of 180 cases.",
      "The variant was found in 14 of 180 cases and in 2 of 200 controls."
    ),
  ])
  func `a value that the evidence says of the arm is kept`(claim: String, evidence: String) {
    let report = report(claim, evidence)
    #expect(report.verdict != .dropped, "\(report.check ?? "") \(report.why)")
  }

  @Test func `what rises in the one arm and falls in the other is not exchanged`() {
    let evidence = "Expression increased in probands but decreased in siblings."
    #expect(report("Expression increased in siblings.", evidence).verdict == .dropped)
    #expect(report("Expression decreased in siblings.", evidence).verdict != .dropped)
  }

  @Test func `a comparison is not turned round`() {
    let evidence = "Mortality was lower with hypothermia than with usual care."
    #expect(
      report("Mortality was lower with usual care than with hypothermia.", evidence).verdict
        == .dropped)
    #expect(
      report("Mortality was higher with usual care than with hypothermia.", evidence).verdict
        != .dropped)
    #expect(
      report("Compared with usual care, mortality was lower with hypothermia.", evidence).verdict
        != .dropped)
  }

  @Test func `another word in front of the same group is another group`() {
    let evidence = "Adherence rose in the pharmacy arm."
    #expect(report("Adherence rose in the nurse-led arm.", evidence).verdict == .dropped)
    #expect(report("Adherence increased in the pharmacy arm.", evidence).verdict != .dropped)
  }
}

/// Groups that no list of arms knows, told apart by the words around their noun.
struct GroupQuestionTests {
  private func report(
    _ question: String, _ quote: String, context: String = ""
  ) -> EvidenceReport {
    QuoteChecker().check(question: question, quote: quote, context: context)
  }

  @Test(arguments: [
    ("What did carriers of the MM genotype weigh?", "VV carriers weighed 81 kg."),
    ("How many slow acetylators had fever?", "Of the fast acetylators, 8% had fever."),
    ("What was the survival of stage II tumours?", "Survival was 30% for stage IV tumours."),
    ("What was the response at 20 mg?", "At 10 mg, 31% responded."),
    ("How was it in the early surgery group?", "Mortality was 14% in the delayed surgery group."),
    (
      "What was seen in patients with a truncating mutation?",
      "Patients with a missense mutation lived to 41 years."
    ),
  ])
  func `a sentence about another group is dropped`(question: String, quote: String) {
    let report = report(question, quote)
    #expect(report.verdict == .dropped)
    #expect(report.check == "arm", "\(report.why)")
  }

  @Test(arguments: [
    ("What did carriers of the MM genotype weigh?", "The MM genotype went with 81 kg."),
    ("What was the response at 20 mg?", "The response was 31% at 10 mg and 48% at 20 mg."),
    ("What was the survival of stage II tumours?", "Survival was 85% in stages II and III."),
    ("How is ataxia treated in children?", "Young patients with mild disease were given riluzole."),
    ("Do slow and fast acetylators differ?", "Of the fast acetylators, 8% had fever."),
  ])
  func `a sentence that may be about the group is kept`(question: String, quote: String) {
    let report = report(question, quote)
    #expect(report.verdict != .dropped, "\(report.check ?? "") \(report.why)")
  }

  @Test func `what the passage compares are groups`() {
    let passage = """
      Centenarians were compared with young controls. In young controls the variant had a frequency of \
      0.12.
      """
    let quote = "In young controls the variant had a frequency of 0.12."
    let question = "How frequent was the variant in centenarians?"
    #expect(report(question, quote, context: passage).verdict == .dropped)
    let other = "How frequent was the variant in young people?"
    #expect(report(other, quote, context: passage).verdict != .dropped)
  }
}

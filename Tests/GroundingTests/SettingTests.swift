import Testing

@testable import Grounding

/// What a study's groups differ in, told from the question alone.
@Suite struct SettingTests {
  private func why(_ question: String, _ quote: String) -> String {
    let report = QuestionCheck(question: question, names: nil).check(quote: quote)
    return report.verdict == .dropped ? report.why : "kept"
  }

  @Test(arguments: [
    ("How many patients had a response at 3 months?", "By month 24, 64% had reached it."),
    ("How many had a response at one year?", "At 3 months, 18% had a response."),
    ("What was the 5-year survival?", "The 10-year survival was 40%."),
    ("How many Met/Met carriers had psychosis?", "Users with Val/Val had psychosis in 15%."),
    ("What was the homocysteine of CC homozygotes?", "TT subjects had a mean of 16.2 µmol/l."),
    (
      "How large was the effect in people with high folate?",
      "In people with low folate it was larger."
    ),
    ("What was the fraction with AAV9-Mirvin?", "AAV9-GFP animals had a fraction of 39%."),
    ("How many ovulated with metformin alone?", "Combined therapy led to ovulation in 60%."),
    ("How many ovulated with metformin and diet together?", "With metformin alone 38% did."),
    ("How many cannabis users were psychotic?", "Nonusers of every genotype had a rate of 2%."),
    (
      "How often did it occur in patients without the *2 allele?",
      "It occurred in 2.9% of the 301 carriers of at least one *2 allele."
    ),
    ("How frequent was the expansion in controls?", "It was present in 39% of familial ALS."),
  ])
  func `a sentence about another group than the one that is asked about is dropped`(
    question: String, quote: String
  ) {
    #expect(why(question, quote) != "kept")
  }

  @Test(arguments: [
    ("How many had a response at one year?", "At 12 months, 18% had a response."),
    ("How many had a response at 6 months?", "After 24 weeks 18% had a response."),
    ("How many had a response at one year?", "After 3 months 5% and after one year 18% had one."),
    ("How many Val/Met carriers were there?", "Met/Val was found in 44 of them."),
    ("What was the homocysteine of CC homozygotes?", "TT and CC subjects had 16 and 9 µmol/l."),
    (
      "What was the fraction with AAV9-Mirvin?",
      "It was 58% in hearts with Mirvin, 39% with AAV9-GFP."
    ),
    ("Is survival better with metformin alone?", "Combined therapy led to better survival."),
    ("Which gene controls the isoforms of GATA-1?", "PU.1 restores 1 variant isoform."),
    ("How frequent was the expansion in controls?", "None of 300 healthy people had it."),
    ("Which genes adapt Tibetans?", "EPAS1 lowers haemoglobin compared with non-Tibetans."),
    ("What is Guillain-Barre syndrome?", "Guillain-Barré syndrome is a neuropathy."),
  ])
  func `one about the same group under another name is kept`(question: String, quote: String) {
    #expect(why(question, quote) == "kept")
  }
}

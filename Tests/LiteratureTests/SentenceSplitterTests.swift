import Testing

@testable import Literature

/// A bar stands where a sentence must end; everywhere else it must not.
private let marked: [String] = [
  // Plain stops.
  "The gene was lost. |The cell died.",
  "One sentence only",
  "It works! |Does it? |Yes.",
  "Why?! |Nobody knows.",
  // Abbreviations.
  "Factors (e.g. BRCA1) act, i.e. The Ones named.",
  "As Smith et al. reported, it fails.",
  "Reported by Smith et al. Nature of the effect is open.|",
  "Reported by Smith et al. |We disagree.",
  "As in Lee et al. 2010 and Kim et al. (2011).",
  "See Fig. 2A and Figs. 3 and 4. |See Table 2. |Data follow.",
  "Treated vs. Untreated cells differ.",
  "Dr. Miller and Mr. Jones met Prof. Smith in St. Louis. |They left.",
  "Patient No. 5 died. |Case no. 6 lived.",
  "Was it so? |No. |It was not.",
  "It took approx. 5 days, ca. 20 h. |Cells grew.",
  "He works for Acme Inc. |The firm pays.",
  "Genes, proteins, etc. were studied.",
  "Genes, proteins, etc. |Studies followed.",
  "On Jan. 5 and Dec. 12 samples were drawn.",
  "In the U.S. Food and Drug Administration rules.",
  "It is common in the U.S. |The U.K. differs.",
  "Mice were injected i.p. |Tumours shrank.",
  "Doses were given i.v. and s.c. for 3 wk. |Then all stopped.",
  "She has a Ph.D. |She is a geneticist.",
  "Isolates of Streptomyces sp. strain X and Candida spp. |We typed them.",
  "Compare cf. Smith and viz. Jones.",
  // Initials of species and persons.
  "Expressed in E. coli and D. melanogaster. |C. elegans lacks it.",
  "E. coli grew. |S. cerevisiae did not.",
  "Infected with S. Typhimurium.",
  "The method of J. A. Smith and R. Fisher works.",
  "Infection with hepatitis B. |Patients recovered.",
  "They lack vitamin D. |Supplements help.",
  "Bound to protein kinase C. |Phosphorylation followed.",
  "Both have diabetes type I. |Insulin helps.",
  "Assigned to group A. |Drug B was given to group B. |Group C had none.",
  "Assigned to A or B. |Treatment followed.",
  "Carriers of HLA-B. |We typed them.",
  // Numbers.
  "The ratio was 1.48 and P = .05. |This is small.",
  "It rose (P < 0.05). |It fell (P<.001).",
  "A rate of 1. 09% was found.",
  "A damaged P < 0. 05 and 0. 31 to 0. 90 remain.",
  "With P<0. 05 it held, OR=2. 31, and (3. 5 years) later.",
  "A mean of 3. 5 years passed.",
  "It was found in 2010. |25 patients were seen.",
  "There were 30 cases. |12 had died.",
  "The gene lies on chromosome 7. |15 families map there.",
  "The dose was 5 mg. |3 of 10 died.",
  "Levels were 12.5. |Controls had 3.1.",
  "After 24 h. |Cells were lysed.",
  "1. First do this. |2. Then do that.",
  "Version 2.0.1 and 10.1038/nature12373 are names.",
  // Variants and genes.
  "We found c.68_69del. |It is frequent.",
  "The change p.Val600Glu activates BRAF. |p.Val600Lys does too.",
  "The change c.1521_1523delCTT (p.Phe508del) is common.",
  "The variant p. Val600Glu was written so.",
  "It regulates apoptosis. |p53 is lost.",
  "It was low. |mRNA rose. |miR-21 fell. |iPSCs grew. |eIF2 was bound.",
  "It was low. |c-myc rose. |α-synuclein fell. |von Willebrand factor did not.",
  "It was low. |rs1801133 was not. |tRNAs were.",
  "A typing error. then it went on.",
  "Deposited at ClinicalTrials.gov (NCT01234567) and www.Ensembl.org today.",
  // Quotes, brackets, ellipses.
  "He said \"it works.\" |She did not.",
  "He said “it works.” |She did not.",
  "(All were treated.) |None died.",
  "It was small (data not shown. See text) and early. |It grew.",
  "It was known.[12] |It is new.[3,4] |So we asked.",
  "It goes on ... and on… and stops. |So.",
  "It goes on... |Then it stops.",
  "He asked \"why?\" and left.",
  "It was so. |(This is an aside.) |It ends.",
  "It was so. |\"Never,\" he said.",
  "Registered (ClinicalTrials.gov number, NCT1; funded by X.). |It ends.",
  // Labels.
  "BACKGROUND: It is rare. |METHODS: We looked. |RESULTS: We found 5.2%. |CONCLUSIONS: Fine.",
  "BACKGROUND: To see the mice |METHODS: We looked |RESULTS: We saw",
  "AIM: To see. |PATIENTS AND METHODS: We looked. |MAIN OUTCOME MEASURES: Death.",
  "Text without stop |MATERIALS AND METHODS: We looked.",
  "The sequence motif DNA: it is long. |RNA: short.",
  "RESULTS. We found it. |CONCLUSION. It is there.",
  "It was done |Results: We saw it.",
  "The cells were lost.|RESULTS: We saw it.",
  "The cells were lost.|The others were not.",
  "Loss was seen. |WHAT IS KNOWN AND OBJECTIVE: It is rare. |REVIEWER'S CONCLUSIONS: Fine.",
  "It was done. |Patients and Methods: We looked. |Main Results: None. |Conclusions. Fine.",
  "BACKGROUND _#38; AIMS: To see.",
  "It ended |Conclusion : It was so.",
  // Damaged, torn and tokenised texts.
  "It maps to 22q11. 2 and 4p16. 3, near the end of 13q14. |We looked.",
  "The RR was 1. 68 (P =. 008). |A lod score of 2. 84 at theta = 0. 05 is high.",
  "Infused at 2 mg. kg-1. min-1 and 3 pmol. l(-1). |It worked.",
  "Drugs (500 mg b.d. (PAC) for 7 days) and lansoprazole b.d. (OMC) work.",
  "Given i.v. mCPP and i.v. 133Xe, i.m. + s.c. forms.",
  "It held (mean +/- s.d.) (P<0.01). |41 patients died (44%). |93% lived.",
  "It was 5 cm H(2)O. |Detrusor pressure rose. |At 37 degrees C. |Vascular cells grew.",
  "Bound by substance P. |Trials with 10(-6) M. |Western blots.",
  "Changed single residues, i.e . rs3212293 (E18D).",
  "The weight (a.m.u.) . |The next.",
  // Other scripts, odd spaces.
  "基因突变。|患者得病了！|为什么？",
  "Das Gen ist weg. |Ärzte sagen das.",
  "A first.\u{a0}|A second.\u{2003}|A third.",
  "A paragraph without stop\n\n|Another one",
  "A line\nbroken in two. |Next.",
  "Tokenised text . |The next .",
  "IL-2. |©2010 Elsevier.",
  "Effects were seen in mice. |≥ 5 mg killed them.",
]

@Suite struct SentenceSplitterTests {
  let splitter = SentenceSplitter()

  @Test(arguments: marked)
  func `sentences end where a reader ends them`(line: String) {
    let expected = line.split(separator: "|").map { $0.trimmingSpace() }
    let text = line.filter { $0 != "|" }
    #expect(splitter.sentences(of: text).map(\.text) == expected)
  }

  @Test func `ranges count Unicode scalars and cut exact substrings`() {
    let text = "  β-Catenin (ΔN) was lost.\u{2003}é e\u{301} 😀 grew. The end "
    let scalars = Array(text.unicodeScalars)
    let sentences = splitter.sentences(of: text)
    #expect(sentences.map(\.range) == [2..<26, 27..<39, 40..<47])
    for sentence in sentences {
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: scalars[sentence.range])
      #expect(String(cut) == sentence.text)
    }
  }

  @Test(arguments: ["", " ", "\n\n", "\u{a0}\u{3000}", "."])
  func `a text without words has no sentence of white space`(text: String) {
    #expect(splitter.sentences(of: text).map(\.text) == (text == "." ? ["."] : []))
  }
}

extension Substring {
  fileprivate func trimmingSpace() -> String {
    var scalars = Substring(self).unicodeScalars
    while scalars.first?.properties.isWhitespace ?? false { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace ?? false { scalars.removeLast() }
    return String(scalars)
  }
}

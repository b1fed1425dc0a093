/// What a sentence is for in its abstract.
package enum SentenceRole: String, Sendable, CaseIterable {
  case finding, conclusion, background, aim, hypothesis, method

  /// Read from the sentence alone, and from where it stands where that is known (0 the first sentence, 1
  /// the last).
  package init(of sentence: String, position: Double? = nil) {
    self = Self.role(sentence, position)
  }

  private static func role(_ sentence: String, _ position: Double?) -> SentenceRole {
    let text = " " + sentence.lowercased()
    if let label = label(of: text) {
      // An objective under the heading "background" is an aim.
      if label == .background, aims.isHeld(by: text) { return .aim }
      // Under the heading "objective" may stand what was known before.
      if label == .aim, !aims.isHeld(by: text), !plans.isHeld(by: text) { return .background }
      if label == .finding || label == .conclusion, opens(text, hypotheses) { return .hypothesis }
      return label
    }
    if tested.isHeld(by: text) { return .finding }
    if results.isHeld(by: text), aims.isHeld(by: text) { return .finding }
    if tests.isHeld(by: text), ownWork.isHeld(by: text) {
      return .method
    }
    if hypotheses.isHeld(by: text) || opens(text, openingHypotheses) { return .hypothesis }
    if statesAim(text) || opensAim(text) { return .aim }
    if conclusions.isHeld(by: text) { return .conclusion }
    if findings.isHeld(by: text) { return .finding }
    if methods.isHeld(by: text), !text.contains(where: \.isNumber) || plainMethods.isHeld(by: text)
    {
      return .method
    }
    if backgrounds.isHeld(by: text) { return .background }
    return .finding
  }

  private static let labels: [(String, SentenceRole)] = [
    ("background", .background), ("introduction", .background), ("context", .background),
    ("importance", .background), ("rationale", .background), ("objective", .aim),
    ("objectives", .aim), ("aim", .aim), ("aims", .aim), ("purpose", .aim), ("goal", .aim),
    ("hypothesis", .hypothesis), ("method", .method), ("methods", .method), ("design", .method),
    ("setting", .method), ("participants", .method), ("patients", .method),
    ("patients and methods", .method), ("materials and methods", .method),
    ("material and methods", .method), ("measurements", .method), ("study design", .method),
    ("methodology", .method), ("subjects", .method), ("experimental design", .method),
    ("main outcome measures", .method), ("main outcome measure", .method), ("result", .finding),
    ("results", .finding), ("findings", .finding), ("principal findings", .finding),
    ("main results", .finding), ("observations", .finding), ("conclusion", .conclusion),
    ("conclusions", .conclusion), ("interpretation", .conclusion), ("discussion", .conclusion),
    ("significance", .conclusion), ("background and aims", .background),
    ("background/aims", .background), ("background and purpose", .background),
    ("background & aims", .background), ("aims/hypothesis", .aim), ("aim/hypothesis", .aim),
  ]

  /// A heading that ends with a colon.
  private static func label(of text: String) -> SentenceRole? {
    guard let colon = text.prefix(40).firstIndex(of: ":") else { return nil }
    let head = text[..<colon].drop { $0 == " " }
    return labels.first { head == $0.0 }?.1
  }

  private static let aims: PhraseList = [
    " aim of ", " aims of ", " aimed to ", " study aimed at ", " work aimed at ", " we aimed at ",
    " trial aimed at ", " research aimed at ", " was aimed at ", " were aimed at ", " we aim ",
    " aim was ", " aims were ",
    " objective of ", " objective was ", " objectives were ", " purpose of this", " purpose of the",
    " purpose was ", " goal of this", " goal of the", " goal was ", " goals were ",
    " we sought to ",
    " sought to ", " was to determine", " was to investigate", " was to evaluate", " was to assess",
    " was to examine", " was to test", " was to identify", " is to determine",
    " to determine whether ",
    " to determine if ", " to investigate whether ", " to examine whether ", " to test whether ",
    " to evaluate whether ", " to assess whether ", " to find out whether ", " set out to ",
    " we asked whether ", " we asked if ", " we investigated whether ", " we examined whether ",
    " we tested whether ", " we tested if ", " we wanted to ", " we intended to ", " we wished to ",
    " to explore whether ", " to see whether ", " to see if ", " in order to determine ",
    " we ask whether ", " we investigate whether ", " to clarify whether ", " we set out ",
    " investigated whether ", " examined whether ", " asked whether ", " assessed whether ",
    " evaluated whether ", " tested whether ", " explored whether ", " studied whether ",
    " was undertaken to ", " was conducted to ", " was performed to ", " were undertaken to ",
    " was carried out to ", " was initiated to ",
  ]
  private static let purposes: PhraseList = [" with the aim of ", " with an aim of "]
  private static let designs: PhraseList = [" was designed to ", " were designed to "]
  private static let works: PhraseList = [
    " stud", " trial", " research", " work", " review", " experiment", " survey", " project",
    " meta", " analys", " investigation", " protocol", " program",
  ]

  /// A study is designed to find something out, a drug to do something; what is done "with the aim of" a
  /// thing is said to be done.
  private static func statesAim(_ text: String) -> Bool {
    if aims.isHeld(by: text) {
      guard purposes.isHeld(by: text) else { return true }
      return aims.isHeld(
        by: text.replacing(" with the aim of ", with: " ").replacing(" with an aim of ", with: " "))
    }
    guard designs.isHeld(by: text), let place = text.firstRange(of: " designed to ") else {
      return false
    }
    return works.isHeld(by: text[..<place.lowerBound])
  }

  /// An aim that goes on with what came of it.
  private static let results: PhraseList = [
    " and found that", " and found ", ", we found", " our results showed", " results showed that",
    " results show that", " and showed that", " we found that", ", and found", " we show that",
    " and demonstrate that", " we demonstrate that", " and discovered",
  ]
  private static let tests: PhraseList = [" to test the hypothesis"]
  private static let ownWork: PhraseList = [", we ", " we found", " we show"]
  private static let pastPassives: PhraseList = [", we ", " were ", " was "]
  private static let plans: PhraseList = [
    ": to ", ": we aim", ": this study", ": whether ", ": we sought", ": we investigate",
    ": we examine",
  ]
  private static let hypotheses: PhraseList = [
    " we hypothes", " we postulate", " we speculate", " we posit", " we predicted that",
    " we reasoned that", " we expected that", " we assumed that", " we conjecture",
    " we suspected that", " hypothesis is that", " hypothesis was that", " hypothesis that we",
    " is unknown whether", " is not known whether", " is unclear whether",
    " remains unclear whether",
    " remains unknown whether", " is not clear whether", " remains to be determined whether",
    " remains to be established whether", " remains controversial whether", " is not known if ",
    " is unknown if ", " is unclear if ", " has yet to be determined", " we suppose",
    " test the hypothesis", " tested the hypothesis", " our hypothesis", " it is uncertain whether",
    " uncertain whether", " is unresolved whether", " is debated whether",
    " an open question whether",
  ]
  private static let openingHypotheses: PhraseList = [
    " it has been hypothes", " it was hypothes", " it is hypothes", " it has been speculated",
    " it is speculated", " it has been postulated", " it is postulated", " it was postulated",
    " it has been proposed", " it is proposed", " it was proposed", " one possibility is that",
    " one possible explanation", " the hypothesis that", " hypothesis: ",
  ]
  /// A hypothesis that was tested and held is a finding.
  private static let tested: PhraseList = [
    " support the hypothesis", " supports the hypothesis", " supporting the hypothesis",
    " consistent with the hypothesis", " confirm the hypothesis", " confirms the hypothesis",
    " confirmed the hypothesis", " confirming the hypothesis", " supported the hypothesis",
    " support our hypothesis", " supports our hypothesis", " confirm our hypothesis",
    " hypothesis-generating", " refute the hypothesis", " reject the hypothesis",
    " rejected the hypothesis", " against the hypothesis", " support this hypothesis",
    " supports this hypothesis", " null hypothesis", " consistent with our hypothesis",
    " consistent with this hypothesis", " hypothesis is supported", " hypothesis was supported",
    " hypothesis was confirmed", " evidence for the hypothesis",
  ]
  private static let conclusions: PhraseList = [
    " in conclusion", " in summary", " we conclude", " our results suggest", " our data suggest",
    " our findings suggest", " these results suggest", " these data suggest",
    " these findings suggest", " these results indicate", " these data indicate",
    " these findings indicate", " our results indicate", " our data indicate",
    " our findings indicate", " taken together", " collectively", " thus, ", " therefore, ",
    " our study suggests", " our study shows", " overall, ", " to conclude", " this study suggests",
  ]
  private static let findings: PhraseList = [
    " we found", " we show", " we demonstrate", " we identified", " we observed", " we report",
    " we detected", " we describe", " results showed", " were significantly ",
    " was significantly ",
    " significantly ", " (p ", " p < ", " p<", " p = ", " p=", "% of ", " 95% ci", " here we show",
    " were found ", " was found ", " was observed ", " were observed ", " we discovered",
    " were identified ", " was identified ", " revealed ", " showed ",
  ]
  private static let methods: PhraseList = [
    " we analysed ", " we analyzed ", " were genotyped", " was genotyped", " we genotyped",
    " was performed", " were performed", " was carried out", " were carried out", " were recruited",
    " were enrolled", " were measured", " was measured", " were sequenced", " was sequenced",
    " we used ", " were analysed", " were analyzed", " was analysed", " was analyzed",
    " were included", " we conducted", " was assessed", " were assessed", " were evaluated",
    " was evaluated", " were extracted", " were collected", " was conducted", " were screened for",
    " we performed ", " we sequenced ", " we screened ", " was used to ", " were used to ",
    " we examined ", " we investigated ", " we studied ", " we evaluated ", " we assessed ",
    " we compared ", " we measured ", " were examined", " were investigated", " were studied",
  ]
  private static let plainMethods: PhraseList = [
    " were genotyped", " were recruited", " were enrolled", " we genotyped", " we conducted",
    " were extracted", " were collected", " we performed ", " we used ", " were screened for",
  ]
  private static let backgrounds: PhraseList = [
    " has been reported", " have been reported", " has been shown", " have been shown",
    " is known to", " are known to", " is well known", " has been implicated",
    " have been implicated", " have been associated", " has been associated", " previous studies",
    " previous reports", " previously", " recent studies", " is one of the most",
    " is the most common",
    " have been identified", " has been identified", " have been described", " has been described",
    " little is known", " is poorly understood", " remains unknown", " are poorly understood",
    " remain unknown", " remains unclear", " remain unclear", " is thought to", " are thought to",
    " is believed to", " are believed to", " it is known that", " earlier studies",
    " is considered",
    " has recently been", " have recently been", " is characterized by", " is characterised by",
    " is a rare ", " is an autosomal ", " several studies", " many studies", " emerging evidence",
    " growing evidence", " accumulating evidence", " has been linked", " have been linked",
  ]

  /// Whether a sentence, whatever it is for, tells in passing what something is: "eliglustat, a selective
  /// inhibitor of …", "FBN1, which encodes …".
  static func tellsWhatSomethingIs(_ sentence: String) -> Bool {
    asides.isHeld(by: " " + sentence.lowercased())
  }

  private static let asides: PhraseList = [
    ", a ", ", an ", ", the main ", ", the most ", ", the first ", ", the major ", ", the only ",
    ", which is ", ", which are ", ", which encodes ", ", which inhibits ", " (a ", " (an ",
    ", known as ", ", also known as ", ", which causes ", ", caused by ", " which is known to ",
    " is caused by ", " which is caused by ", ", one of the ", ", defined as ", ", which binds ",
  ]

  private static func opens(_ text: String, _ phrases: PhraseList) -> Bool {
    phrases.isHeld(by: text.prefix(60))
  }

  /// "To assess the …, we …" is a method that names its aim; "To assess whether …" alone an aim.
  private static func opensAim(_ text: String) -> Bool {
    let verbs = [
      " to determine ", " to investigate ", " to assess ", " to evaluate ", " to examine ",
      " to identify ", " to study ", " to explore ", " to test ", " to clarify ", " to describe ",
      " to compare ", " to establish ", " to analyze ", " to analyse ", " to report ",
      " to define ",
    ]
    guard verbs.contains(where: { text.hasPrefix($0) }) else { return false }
    return !pastPassives.isHeld(by: text)
  }
}

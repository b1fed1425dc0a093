/// The words by which the sentence splitter knows that a full stop ends no sentence. A word of up to
/// eight bytes is kept as the number its bytes spell: looking one up allocates nothing.
struct WordSet: Sendable {
  private var keys: Set<UInt64> = []
  private var long: Set<[UInt8]> = []

  init(_ words: String) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      let bytes = Array(word.utf8)
      if let key = Self.key(bytes[...]) { keys.insert(key) } else { long.insert(bytes) }
    }
  }

  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    if let key = Self.key(word) { return keys.contains(key) }
    return !long.isEmpty && word.count <= 24 && long.contains(Array(word))
  }

  private static func key(_ word: ArraySlice<UInt8>) -> UInt64? {
    if word.count > 8 { return nil }
    var key: UInt64 = 0
    for byte in word { key = key << 8 | UInt64(byte) }
    return key
  }
}

enum SentenceWords {
  /// Something always follows these: no sentence ends here.
  static let open = WordSet(
    """
    e.g eg i.e ie Fig Figs fig figs FIG vs Vs v.s Dr Drs Mr Mrs Ms Prof St Mt cf Cf viz ca Ca approx
    Approx Eq Eqs eq eqs Ref Refs ref refs Vol vol pp Chap chap Sect Ch Tab incl Incl ref resp
    subsp ssp bv pv cv var f.sp aff nov comb Nos nos Suppl suppl Ex q.v
    """)

  /// These end a sentence only where the next word plainly begins one.
  static let either = WordSet(
    """
    al sp spp No no Jr Sr Inc Ltd Co Corp Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Univ
    Dept Int Biol Med Am Acad Sci Natl J Proc ed eds Ed Eds Gen Col Lt Rev Hon Assoc Bros Rd Ave
    Ph.D M.D Ph D.C U.S U.K U.S.A E.U U.N G.m.b.H L.L.C
    """)

  /// Numbers, or nothing, follow these. "No. 5", "Jan. 5" are not ends, whatever the digit begins.
  static let beforeNumber = WordSet(
    """
    No no Nos nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec p pp v c n al ver Ver art Art
    cat Cat exp Exp sec Sec tab Tab
    """)

  /// Words with a capital that begin sentences far more often than names.
  static let starters = WordSet(
    """
    The We In This These Our It A An However Here To For As At On By With Although Patients Patient
    Results Methods There Both All After When While Among Conclusion Conclusions Thus Therefore
    Moreover Furthermore Additionally Using From Of If They Its Their Data Finally Most Many Some
    Such Since Because During Between Based Despite Two Three Four Five Six One No Not Overall
    Mutation Mutations Each Further Herein Also Several Recent Recently Previous Previously
    Whether What How Why Which Who Is Are Does Do Did Can Could Should He She His Her Only Other
    Another Following Compared Whereas Objective Background Approximately Interestingly
    Importantly Notably Surprisingly Consequently Nevertheless Nonetheless Subsequently Similarly
    Conversely Together Taken First Second Third New Those That Under Upon Then Before Until
    Against Within Without Through Today Treatment Analysis Analyses Genetic Gene Genes Cells
    Expression Studies Study Sequence Sequencing Age Twenty Thirty Forty Fifty More Less Where
    Unlike Like Even Yet Once Now Participants Subjects Women Men Children Samples Findings
    Associations Association Significant Increased Decreased High Low Half None Neither Either
    Surgery Follow-up Median Mean Primary Secondary Variants Knockdown Overexpression Inhibition
    """)

  /// A single capital after these is a name ("hepatitis B."), not an initial.
  static let namedByLetter = WordSet(
    """
    type types group groups vitamin vitamins hepatitis factor class classes stage stages grade form
    allele alleles protein proteins virus viruses influenza subunit subunits complex panel phase
    arm cohort haplotype haplogroup genotype blood chain domain kinase phosphatase site
    variant table figure part section score category region state annexin cyclin lamin calcineurin
    troponin apolipoprotein toxin antigen fraction model cathepsin granzyme cytochrome coenzyme
    pattern clade subgroup subtype serogroup syndrome disease component level condition step line
    """)

  /// A capital after these is somebody's initial.
  static let beforeInitial = WordSet(
    "by of from with and the after in to as for van de von drs following et")

  static let serovars = WordSet(
    """
    Typhi Typhimurium Enteritidis Paratyphi Choleraesuis Dublin Newport Heidelberg Infantis
    """)

  /// Measures: "3. 5 years" after a number is a damaged decimal.
  static let units = WordSet(
    """
    years year months month weeks week days day hours hour h min s kg g mg ng pg ml l dl mm cm nm
    kb bp kDa cM mM nM fold times percent mmol mol pmol mmHg pulse U IU µg μg µm μm points
    """)

  /// A number before these is no beginning: "an RR of 1. 68 at". "12 of 30" is one.
  static let afterNumber = WordSet(
    "at in by to and with for vs vs. versus or than per on from when respectively A mmol/l")

  /// What section labels are made of.
  static let labels = WordSet(
    """
    OBJECTIVE OBJECTIVES BACKGROUND BACKGROUNDS AIM AIMS PURPOSE PURPOSES INTRODUCTION CONTEXT
    RATIONALE METHOD METHODS METHODOLOGY MATERIAL MATERIALS PATIENT PATIENTS DESIGN SETTING SETTINGS
    PARTICIPANTS SUBJECTS INTERVENTION INTERVENTIONS OUTCOME OUTCOMES MEASURES MEASURE MEASUREMENTS
    MEASUREMENT RESULT RESULTS FINDINGS FINDING CONCLUSION CONCLUSIONS DISCUSSION INTERPRETATION
    SIGNIFICANCE IMPORTANCE LIMITATIONS REGISTRATION FUNDING HYPOTHESIS SUMMARY IMPLICATIONS
    """)
  static let labelFillers = WordSet(
    """
    AND OF THE MAIN STUDY KEY OR & / PRINCIPAL MAJOR PRIMARY SECONDARY TRIAL CLINICAL RESEARCH DATA
    PRACTICE FOR IN SEARCH STRATEGY SELECTION CRITERIA EXPERIMENTAL STATEMENT LEVEL EVIDENCE
    """)
  static let beforeLabel = WordSet("and or of the these our main key & following with")
  static let titleCaseLabels = WordSet(
    """
    Objective Objectives Background Aim Aims Purpose Introduction Methods Method Results Conclusion
    Conclusions Findings Discussion Interpretation
    """)
}

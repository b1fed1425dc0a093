/// The words that free prose may use besides those of the evidence.
///
/// They say nothing of their own: no number, unit, comparison or measure; no negation, direction, cause
/// or degree, so that these too can only come from the evidence; nothing that is a name, alone or with
/// its neighbours. A test reads sentences of them with `ValueReader`, which must find nothing.
enum OrdinaryWords {
  /// Words between which two numbers would read as one expression ("5 of 10", "5 to 10").
  static let joints: [String] = words(
    """
    the of in and or to for with by on at from as that which who whose this these those it its their
    they is are was were be been being has have had also such other into during after before among
    when where while since whereas although however thus there here then
    """
  )

  /// Of them, those that a number may stand behind. Behind others it could read as something else: "has 1"
  /// and "is 4" as gene symbols, "5 and 10" as a list, "form 2" as a label. A test holds them against every
  /// symbol of a gene table.
  static let numberHosts: Set<String> = [
    "the", "of", "in", "with", "on", "from", "among", "during", "into",
  ]

  /// "a third" is a fraction: no number stands behind these either.
  static let articles = ["a", "an"]

  static let plain: [String] = words(
    """
    described reported shown found seen noted known called named observed identified stated given
    discussed mentioned considered examined describes reports shows finds notes names states gives
    includes included including involves involved concerns concerned represents contains contained
    according regarding concerning particular certain various different same similar further
    results findings evidence example examples information passage passages text authors
    part parts kind kinds form forms way ways use used using
    """)

  /// With a capital, at the beginning of a sentence.
  static let openers: [String] = words(
    """
    The This These Those There Here In Among According However Thus Although For As With It
    """)

  /// What is said where nothing answers.
  static let abstention = "No passage answers this."

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}

/// Words that change a number, or become part of one: they are never said alone, and no part of an
/// evidence sentence begins or ends with one.
enum NumericWords {
  static let all: Set<String> = {
    var words = NumberWords.all.union(NumberWords.labels)
    let phrases =
      NumberWords.comparators.map(\.0) + NumberWords.measures.map(\.0)
      + NumberWords.unitNames.map(\.0) + NumberWords.exactUnits
      + NumberWords.shortMeasures.map(\.0)
    for phrase in phrases {
      for word in phrase.split(whereSeparator: { $0 == " " || $0 == "-" }) {
        words.insert(word.lowercased())
      }
    }
    // Of the comparators' and measures' words, these are also words of any sentence.
    words.subtract(["to", "of", "or", "in", "a", "as", "s", "high", "low", "many", "few"])
    return words.union([
      "between", "ratio", "ratios", "confidence", "interval", "intervals", "ci", "plus", "minus",
      "percentage", "proportion", "rate", "rates", "frequency", "risk", "out", "every", "both",
      "few", "many", "high", "low", "than", "not", "no", "fold", "folds", "pair", "pairs",
    ])
  }()
}

/// Between which words a number of the evidence is whole: nothing that belongs to it was left behind that the
/// reader of values does not know ("0.4 ug/kg", "1 ng = 5.458 pmol", "10 or 20 nmol").
enum NumberNeighbours {
  /// Words of the evidence before a number.
  static let before = OrdinaryWords.numberHosts.union([
    "by", "at", "for", "was", "were", "is", "are", "had", "has", "have", "that", "these", "those",
    "included", "including", "involving", "comprising",
  ])

  /// Words of the evidence behind a number.
  static let behind: Set<String> = [
    "of", "in", "was", "were", "is", "are", "had", "has", "have", "who", "whose", "with", "for",
    "at",
    "by", "on", "from", "that", "which", "during", "among", "after", "before", "when", "while",
  ]
}

/// The ordinary words, for tests that hold them against the tables.
package enum LockedWords {
  package static var all: [String] {
    OrdinaryWords.joints + OrdinaryWords.articles + OrdinaryWords.plain
      + OrdinaryWords.openers
  }

  /// Those that a number may stand behind.
  package static var numberHosts: Set<String> { OrdinaryWords.numberHosts }
}

/// The words that are numbers or change one, as English papers use them.
enum NumberWords {
  static let units: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  static let scales: [String: Int] = [
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
    "hundreds": 100, "thousands": 1_000, "millions": 1_000_000, "billions": 1_000_000_000,
    "dozen": 12, "dozens": 12, "trillion": 1_000_000_000_000,
  ]
  static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "twentieth": 20, "hundredth": 100, "thousandth": 1_000,
  ]
  static let denominators: [String: Int] = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
    "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7,
    "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
    "hundredth": 100, "hundredths": 100, "thousandth": 1_000, "thousandths": 1_000,
  ]
  /// Times: the unit is "fold".
  static let folds: [String: Int] = [
    "once": 1, "twice": 2, "thrice": 3, "double": 2, "doubled": 2, "doubles": 2, "doubling": 2,
    "triple": 3, "tripled": 3, "triples": 3, "tripling": 3, "treble": 3, "quadruple": 4,
    "quadrupled": 4, "quintuple": 5,
  ]
  static let halvings: Set<String> = ["halved", "halving", "halve"]

  /// Every single word that is a number.
  static let all: Set<String> = Set(units.keys).union(tens.keys).union(scales.keys)
    .union(ordinals.keys).union(denominators.keys).union(folds.keys).union(halvings)

  /// Longest first, so that "no more than" is not read as "more than".
  static let comparators: [(String, NumericExpression.Comparator)] = [
    ("greater than or equal to", .atLeast), ("less than or equal to", .atMost),
    ("not more than", .atMost), ("no more than", .atMost), ("not less than", .atLeast),
    ("no less than", .atLeast), ("no fewer than", .atLeast), ("greater than", .greater),
    ("higher than", .greater), ("more than", .greater), ("larger than", .greater),
    ("older than", .greater), ("fewer than", .less), ("less than", .less), ("lower than", .less),
    ("smaller than", .less), ("younger than", .less), ("at least", .atLeast),
    ("at most", .atMost), ("up to", .atMost), ("as many as", .atMost), ("as high as", .atMost),
    ("as few as", .atLeast), ("as low as", .atLeast), ("a minimum of", .atLeast),
    ("a maximum of", .atMost), ("exceeding", .greater), ("over", .greater), ("above", .greater),
    ("below", .less), ("under", .less), ("within", .atMost), ("approximately", .about),
    ("about", .about), ("around", .about), ("roughly", .about), ("nearly", .about),
    ("almost", .about), ("circa", .about), ("approx.", .about), ("ca.", .about),
    ("some", .about),
  ]

  static let signs: [(String, NumericExpression.Comparator?)] = [
    ("&lt;=", .atMost), ("&gt;=", .atLeast), ("&lt;", .less), ("&gt;", .greater),
    ("<=", .atMost), (">=", .atLeast), ("=<", .atMost), ("=>", .atLeast), ("<or=", .atMost),
    (">or=", .atLeast), ("< or =", .atMost), ("> or =", .atLeast), ("<", .less), (">", .greater),
    ("≤", .atMost), ("≥", .atLeast), ("⩽", .atMost), ("⩾", .atLeast), ("≦", .atMost),
    ("≧", .atLeast), ("≪", .less), ("≫", .greater), ("≈", .about), ("∼", .about), ("~", .about),
    ("≅", .about), ("=", nil), ("＝", nil), ("＜", .less), ("＞", .greater),
  ]

  /// Written → one writing for each unit, the longest first.
  static let unitNames: [(String, String)] = {
    var names: [(String, String)] = [
      ("percentage points", "points"), ("percentage point", "points"), ("percent points", "points"),
      ("per cent", "%"), ("percent", "%"), ("per thousand", "‰"), ("per million", "per million"),
      ("fold", "fold"), ("folds", "fold"), ("times", "fold"), ("years old", "years"),
      ("years of age", "years"), ("year old", "years"), ("standard deviations", "SD"),
    ]
    for (name, forms) in [
      ("years", ["years", "year", "yrs", "yr", "y"]), ("months", ["months", "month", "mo"]),
      ("weeks", ["weeks", "week", "wk", "wks"]), ("days", ["days", "day"]),
      ("hours", ["hours", "hour", "hrs", "hr", "h"]), ("minutes", ["minutes", "minute", "min"]),
      ("seconds", ["seconds", "sec", "s"]), ("base pairs", ["base pairs", "base pair", "bp"]),
      ("kb", ["kb", "kilobases", "kilobase", "kbp"]), ("Mb", ["megabases", "megabase"]),
    ] {
      names += forms.map { ($0, name) }
    }
    return names.sorted { $0.0.count > $1.0.count }
  }()

  /// Units whose case tells (mM, MM), the longest first.
  static let exactUnits: [String] = [
    "mg/kg", "mg/dl", "mg/dL", "mg/l", "mg/L", "mg/ml", "mg/mL", "ng/ml", "ng/mL", "pg/ml",
    "pg/mL", "µg/ml", "µg/mL", "μg/ml", "μg/mL", "µg/kg", "g/dl", "g/dL", "g/l", "g/L", "mmol/l",
    "mmol/L", "µmol/l", "µmol/L", "μmol/L", "nmol/l", "nmol/L", "pmol/l", "pmol/L", "IU/L",
    "U/L", "kg/m2", "kg/m²", "mmHg", "mm Hg", "kDa", "Mb", "Gb", "cM", "mM", "µM", "μM", "nM",
    "pM", "fM", "mg", "µg", "μg", "ng", "pg", "kg", "ml", "mL", "µl", "µL", "μl", "dl", "dL",
    "mm", "cm", "µm", "μm", "nm", "Hz", "kHz", "MHz", "IU", "SD", "SDs", "nt", "aa", "Gy", "°C",
    "℃", "ppm", "g", "l", "L", "m", "M", "x", "×",
  ].sorted { $0.count > $1.count }

  /// Written in lower case → the measure, the longest first. Case tells of the short ones: see
  /// `MeasureReader`.
  static let measures: [(String, String)] = [
    ("standardized mean difference", "SMD"), ("adjusted odds ratio", "aOR"),
    ("adjusted hazard ratio", "aHR"), ("weighted mean difference", "WMD"),
    ("incidence rate ratio", "IRR"), ("standardised incidence ratio", "SIR"),
    ("standardized incidence ratio", "SIR"), ("odds ratio", "OR"), ("hazard ratio", "HR"),
    ("hazards ratio", "HR"), ("relative risk", "RR"), ("risk ratio", "RR"), ("rate ratio", "RR"),
    ("mean difference", "MD"), ("minor allele frequency", "MAF"), ("allele frequency", "AF"),
    ("p-value", "P"), ("p value", "P"), ("p values", "P"), ("q value", "q"), ("q-value", "q"),
    ("lod score", "LOD"), ("correlation coefficient", "r"), ("sensitivity", "sensitivity"),
    ("specificity", "specificity"), ("heritability", "heritability"), ("mean", "mean"),
    ("median", "median"), ("average", "mean"), ("range", "range"), ("prevalence", "prevalence"),
    ("incidence", "incidence"), ("penetrance", "penetrance"),
  ]
  static let shortMeasures: [(String, String)] = [
    ("aORs", "aOR"), ("aOR", "aOR"), ("ORs", "OR"), ("OR", "OR"), ("aHR", "aHR"), ("HRs", "HR"),
    ("HR", "HR"), ("RRs", "RR"), ("RR", "RR"), ("IRR", "IRR"), ("SMR", "SMR"), ("SIR", "SIR"),
    ("SMD", "SMD"), ("WMD", "WMD"), ("MAF", "MAF"), ("AUC", "AUC"), ("FDR", "FDR"),
    ("LOD", "LOD"), ("IQR", "IQR"), ("SEM", "SE"), ("SD", "SD"), ("SE", "SE"), ("CI", "CI"),
    ("I(2)", "I2"), ("I2", "I2"), ("I²", "I2"), ("R(2)", "r2"), ("r(2)", "r2"), ("R2", "r2"),
    ("r2", "r2"), ("R²", "r2"), ("r²", "r2"), ("h2", "h2"), ("h(2)", "h2"), ("h²", "h2"),
    ("χ2", "chi2"), ("χ²", "chi2"), ("χ(2)", "chi2"), ("Pcorr", "P"), ("Padj", "P"), ("Pc", "P"),
    ("P", "P"), ("p", "P"), ("N", "n"), ("n", "n"), ("r", "r"), ("q", "q"), ("Z", "Z"), ("z", "Z"),
    ("β", "beta"), ("λ", "lambda"), ("κ", "kappa"), ("F", "F"), ("t", "t"), ("f", "f"),
    ("D'", "D'"),
  ]

  /// Words that go with a label: a Roman numeral behind them is one, even I, V and X.
  static let labels: Set<String> = [
    "type", "types", "stage", "stages", "grade", "grades", "class", "classes", "phase", "phases",
    "factor", "complex", "group", "groups", "level", "exon", "exons", "intron", "introns",
    "codon", "codons", "chromosome", "chromosomes", "domain", "isoform", "subtype", "subtypes",
    "category", "case", "family", "patient", "figure", "table", "angiotensin", "collagen",
    "topoisomerase", "polymerase", "region", "cluster", "day", "week", "trisomy", "monosomy",
    "haplotype", "model", "study", "cohort", "position", "residue", "nucleotide", "amino",
  ]
}

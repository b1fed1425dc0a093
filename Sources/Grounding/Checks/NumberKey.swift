/// Numbers in one form: no grouping, no zeros that say nothing.
enum NumberKey {
  static func canonical(_ text: String) -> String {
    let parts = text.split(separator: "E", maxSplits: 1).map(String.init)
    var mantissa = parts.first ?? text
    if mantissa.contains(".") {
      while mantissa.hasSuffix("0") { mantissa.removeLast() }
      if mantissa.hasSuffix(".") { mantissa.removeLast() }
    }
    while mantissa.count > 1, mantissa.hasPrefix("0"), !mantissa.hasPrefix("0.") {
      mantissa.removeFirst()
    }
    guard parts.count == 2 else { return mantissa }
    var exponent = parts[1]
    let isNegative = exponent.hasPrefix("-")
    if isNegative { exponent.removeFirst() }
    while exponent.count > 1, exponent.hasPrefix("0") { exponent.removeFirst() }
    return mantissa + "E" + (isNegative ? "-" : "") + exponent
  }

  static func word(_ word: String) -> String? { words[word] }

  private static let words: [String: String] = [
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13",
    "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18",
    "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60",
    "seventy": "70", "eighty": "80", "ninety": "90", "hundred": "100", "thousand": "1000",
    "million": "1000000", "half": "0.5", "twice": "2", "thrice": "3", "zero": "0",
  ]
}

/// Units as they stand behind a number. Their case counts: mM is no mm.
enum UnitTable {
  static func name(of word: String) -> String? {
    exact[word] ?? (word.count > 2 ? loose[word.lowercased()] : nil)
  }

  private static let exact: [String: String] = [
    "%": "percent", "mM": "mM", "uM": "uM", "nM": "nM", "pM": "pM", "fM": "fM", "M": "M",
    "mm": "mm", "cm": "cm", "um": "um", "nm": "nm", "m": "m", "km": "km",
    "kg": "kg", "g": "g", "mg": "mg", "ug": "ug", "mcg": "ug", "ng": "ng", "pg": "pg", "L": "L",
    "l": "L", "dL": "dL", "dl": "dL", "mL": "mL", "ml": "mL", "uL": "uL", "ul": "uL",
    "bp": "bp", "nt": "bp", "kb": "kb", "Kb": "kb", "kbp": "kb", "Mb": "Mb", "Mbp": "Mb",
    "MB": "Mb", "Gb": "Gb", "cM": "cM", "kDa": "kDa", "KDa": "kDa", "kD": "kDa", "Da": "Da",
    "h": "hour", "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "s": "second",
    "d": "day", "wk": "week", "wks": "week", "mo": "month", "y": "year", "yr": "year",
    "yrs": "year", "IU": "IU", "U": "U", "Hz": "Hz", "kHz": "kHz", "dB": "dB", "x": "fold",
    "mmol": "mM", "umol": "uM", "nmol": "nM", "pmol": "pM", "mol": "M", "pp": "points",
    "mEq": "mEq", "mmHg": "mmHg", "kcal": "kcal", "kJ": "kJ", "Gy": "Gy", "cGy": "cGy",
    "mGy": "mGy",
    "kPa": "kPa", "MPa": "MPa", "mV": "mV", "kV": "kV", "ppm": "ppm", "ppb": "ppb", "Å": "angstrom",
  ]

  private static let loose: [String: String] = [
    "percent": "percent", "fold": "fold", "times": "fold", "year": "year", "years": "year",
    "month": "month", "months": "month", "week": "week", "weeks": "week", "day": "day",
    "days": "day", "hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute",
    "second": "second", "seconds": "second", "kilobase": "kb", "kilobases": "kb",
    "megabase": "Mb", "megabases": "Mb", "points": "points", "milligrams": "mg", "grams": "g",
    "micrograms": "ug", "nanograms": "ng", "millimolar": "mM", "micromolar": "uM",
    "nanomolar": "nM", "picomolar": "pM", "centimorgan": "cM", "centimorgans": "cM",
    "kilodaltons": "kDa", "nucleotides": "bp", "residues": "aa", "kda": "kDa", "mmol": "mM",
    "decades": "decade", "decade": "decade", "generations": "generation",
  ]
}

internal import LiteratureIndex
internal import Retrieval

/// Reads names of genes, diseases, drugs, species and cell lines: those of the tables, and what has their
/// shape.
struct NameReader {
  struct Reading {
    var kind: ProtectedValue.Kind
    var range: Range<Int>
    var canonical: String
    var isKnown: Bool
  }

  let names: NameTables

  // MARK: Names of the tables

  func tableNames(in text: ScalarText) -> [Reading] {
    let whole = text.string(0..<text.count)
    let places = WordPlaces(text)
    return names.mentions(in: whole).compactMap { mention in
      guard let range = places.range(of: mention.range) else { return nil }
      let kind: ProtectedValue.Kind? =
        switch mention.entity.kind {
        case .gene: .gene
        case .variant: .variant
        case .disease: .disease
        case .drug: .drug
        case .species: .species
        case .concept: Self.generic.contains(mention.entity.name.lowercased()) ? .disease : nil
        }
      guard let kind else { return nil }
      if kind == .gene, isMeasure(range, in: text) { return nil }
      return Reading(kind: kind, range: range, canonical: mention.entity.name, isKnown: true)
    }
  }

  private static let generic: Set<String> = [
    "cancer", "tumour", "tumor", "diabetes", "dementia", "anaemia", "anemia", "leukaemia",
    "leukemia", "epilepsy", "carcinoma", "lymphoma", "sarcoma", "cardiomyopathy", "neuropathy",
    "ataxia", "dystonia", "parkinsonism", "hypertension", "infection", "intellectual disability",
    "developmental delay", "birth defects",
  ]

  /// HR and OR before a number are ratios, not genes.
  private func isMeasure(_ range: Range<Int>, in text: ScalarText) -> Bool {
    let word = text.string(range)
    guard NumberWords.shortMeasures.contains(where: { $0.0 == word }) else { return false }
    let next = text.skippingSpaces(range.upperBound)
    guard let scalar = text[next] else { return false }
    let before = text[range.lowerBound - 1]
    if before == "(" || before == "[", scalar == ")" || scalar == "]" { return true }
    return text.digit(next) != nil
      || ["=", "<", ">", ":", ",", "≤", "≥", "[", "("].contains(scalar)
      || text.end(ofAny: ["of", "was", "is"], at: next) != nil
  }

  // MARK: Shapes

  private static let species: [(String, [String])] = [
    ("human", ["human", "humans", "Homo sapiens", "H. sapiens"]),
    ("mouse", ["mouse", "mice", "murine", "Mus musculus", "M. musculus"]),
    ("rat", ["rat", "rats", "Rattus norvegicus"]), ("hamster", ["hamster", "hamsters"]),
    ("guinea pig", ["guinea pig", "guinea pigs"]), ("rabbit", ["rabbit", "rabbits"]),
    ("cat", ["cat", "cats", "feline"]), ("dog", ["dog", "dogs", "canine"]),
    ("pig", ["pig", "pigs", "porcine", "swine"]), ("goat", ["goat", "goats", "caprine"]),
    ("sheep", ["sheep", "ovine"]), ("horse", ["horse", "horses", "equine"]),
    ("cattle", ["cattle", "cow", "cows", "bovine"]), ("monkey", ["monkey", "monkeys"]),
    ("macaque", ["macaque", "macaques", "rhesus", "rhesus monkey"]),
    ("ferret", ["ferret", "ferrets"]),
    ("chicken", ["chicken", "chickens", "chick", "Gallus gallus"]),
    ("zebrafish", ["zebrafish", "Danio rerio", "D. rerio"]), ("medaka", ["medaka"]),
    ("fruit fly", ["drosophila", "fruit fly", "fruit flies", "D. melanogaster"]),
    ("yeast", ["yeast", "yeasts", "S. cerevisiae", "S. pombe"]), ("rice", ["rice"]),
    ("wheat", ["wheat"]), ("maize", ["maize"]), ("tobacco plant", ["Nicotiana tabacum"]),
    ("tomato", ["tomato", "tomatoes"]), ("barley", ["barley"]), ("soybean", ["soybean"]),
    ("frog", ["frog", "frogs", "xenopus"]), ("bacteria", ["bacteria", "bacterium"]),
    ("nematode", ["nematode", "nematodes", "C. elegans"]),
    ("mosquito", ["mosquito", "mosquitoes"]),
    ("chimpanzee", ["chimpanzee", "chimpanzees"]), ("primate", ["primate", "primates"]),
    ("honeybee", ["honeybee", "honeybees"]), ("Escherichia coli", ["E. coli"]),
  ]

  /// By the first letter in lower case, the longest first.
  private static let speciesNames:
    [Unicode.Scalar: [(name: String, written: String, lower: String)]] =
      {
        var table: [Unicode.Scalar: [(name: String, written: String, lower: String)]] = [:]
        for (name, forms) in species {
          for form in forms {
            let lower = form.lowercased()
            guard let first = lower.unicodeScalars.first else { continue }
            table[first, default: []].append((name, form, lower))
          }
        }
        return table.mapValues { $0.sorted { $0.written.count > $1.written.count } }
      }()

  private static let latin = Pattern(
    #"(?<![\p{L}\p{N}])(?:[A-Z]\.\s?[a-z]{4,}|[A-Z][a-z]{3,}\s(?:elegans|melanogaster|cerevisiae|pombe|coli|musculus|sapiens|rerio|thaliana|norvegicus|falciparum|vivax|aureus|aeruginosa|tuberculosis|pneumoniae|laevis|tropicalis|gallus|sativa|mays|mellifera|gambiae|aegypti))(?![\p{L}\p{N}])"#
  )
  private static let lines = Pattern(
    #"(?<![\p{L}\p{N}])(?:HeLa|HEK[ -]?293(?:T|FT)?|MCF[ -]?(?:7|10A)|A549|K[ -]?562|Hep[ ]?G2|Hep3B|U[ -]?2[ ]?OS|Jurkat|CHO(?:-K1)?|COS[ -]?[17]|NIH[ -]?3T3|3T3(?:-L1)?|SH-SY5Y|PC[ -]?(?:3|12)|HCT[ -]?116|HT[ -]?(?:29|1080)|LNCaP|T[ -]?47D|MDA-MB-\d{3}|SK-[A-Z]{2,4}-\d+|U[ -]?(?:87|251|937)(?:MG)?|HL[ -]?60|Caco-2|SW\d{3}|THP-1|Vero|MDCK|HUVECs?|HAP1|RAW[ ]?264\.7|C2C12|HUH-?7|DU[ -]?145|Saos-2|RPE-?1|GM\d{5}|H9c2|H1299|N2a|Neuro-?2a|BV-?2|IMR-?(?:32|90)|WI-38|BT[ -]?\d{2,3}|OVCAR-?\d|A2780|A375|LS174T|DLD-1|DT40)(?![\p{L}\p{N}])"#
  )
  private static let eponym = Pattern(
    #"(?<![\p{L}\p{N}])(\p{Lu}[\p{Ll}\p{Lu}]+(?:[-–]\p{Lu}\p{Ll}+){0,3}(?:['’]s)?\s(?:(?:muscular|sensory|motor|hereditary)\s)?(?:syndromes?|diseases?|disorders?|dystroph(?:y|ies)))(?![\p{L}\p{N}])"#
  )
  private static let diseaseEnding = Pattern(
    #"(?<![\p{L}\p{N}])(?!(?i:academia|sympathy|empathy|coma|aroma|diploma|stoma|soma|chroma|telepathy|homeopathy|genoma)(?!\p{L}))\p{L}{3,}(?:itis|oma|omas|omata|a?emias?|a?emic|opath(?:y|ies)|openia|plegia|dystrophy|dystrophies|cytosis|plasia|trophia|uria|algia|sclerosis|thalass[a]?emia|phagia|rrhagia|paresis|blastomas?|carcinomas?)(?![\p{L}\p{N}])"#
  )
  private static let drugEnding = Pattern(
    #"(?<![\p{L}\p{N}])\p{L}{2,}(?:mab|tinib|ciclib|rafenib|cillin|mycin|floxacin|statins?|azole|sartan|prazole|platin|taxel|rubicin|gliptin|gliflozin|formin|parib|lizumab|zumab|triptan|vir|cept|barbital|pril|olol|thiazide|ivacaftor|caftor)(?![\p{L}\p{N}])"#
  )

  func shapes(in text: PatternText, _ scalars: ScalarText) -> [Reading] {
    var found: [Reading] = []
    func add(_ pattern: Pattern, _ kind: ProtectedValue.Kind) {
      for groups in pattern.matches(in: text) {
        guard let range = groups.count > 1 ? groups[1] : groups[0] else { continue }
        var own = scalars.string(range)
        if kind == .disease || kind == .drug { own = own.lowercased() }
        if kind == .cellLine { own = own.uppercased().filter { $0 != " " && $0 != "-" } }
        found.append(Reading(kind: kind, range: range, canonical: own, isKnown: false))
      }
    }
    add(Self.lines, .cellLine)
    add(Self.eponym, .disease)
    add(Self.diseaseEnding, .disease)
    add(Self.drugEnding, .drug)
    var i = 0
    while i < scalars.count {
      if scalars.isWordStart(i), scalars.isLetter(i) {
        let first = scalars[i]?.properties.lowercaseMapping.unicodeScalars.first
        for own in first.flatMap({ Self.speciesNames[$0] }) ?? [] {
          guard let end = Self.end(of: own.written, own.lower, at: i, in: scalars) else { continue }
          found.append(
            Reading(kind: .species, range: i..<end, canonical: own.name, isKnown: true))
          break
        }
      }
      i += 1
    }
    add(Self.latin, .species)
    return found
  }

  private static func end(
    of name: String, _ lower: String, at i: Int, in text: ScalarText
  ) -> Int? {
    // Capitals of a Latin name must be there; capitals of all others may ("Mice").
    guard let first = name.unicodeScalars.first else { return nil }
    if first.properties.isUppercase, text[i] != first { return nil }
    guard let end = text.end(of: lower, at: i), !text.isWordScalar(end) else {
      return nil
    }
    // "CAT" in capitals is a gene's symbol.
    let written = text.string(i..<end)
    return written.count > 1 && written == written.uppercased() ? nil : end
  }

  /// Tokens that look like symbols: letters with a digit, or two capitals and more.
  func symbols(in text: ScalarText, withDigits: Bool) -> [Reading] {
    var found: [Reading] = []
    var i = 0
    while i < text.count {
      guard text.isWordStart(i), text.isWordScalar(i) else {
        i += 1
        continue
      }
      let segments = Self.segments(at: i, in: text)
      let next = segments.last?.upperBound ?? i + 1
      var first = 0
      while first < segments.count {
        var last = first
        guard Self.isSymbolic(segments[first], in: text) else {
          first += 1
          continue
        }
        while last + 1 < segments.count, Self.joins(segments[last + 1], in: text) { last += 1 }
        let range = segments[first].lowerBound..<segments[last].upperBound
        let hasDigit = range.contains { text.isNumeric($0) }
        if hasDigit == withDigits, let end = Self.trimmed(range, in: text) {
          found.append(
            Reading(
              kind: Self.isCells(end, in: text) && hasDigit ? .cellLine : .gene,
              range: range.lowerBound..<end, canonical: text.string(range.lowerBound..<end),
              isKnown: false))
        }
        first = last + 1
      }
      i = max(next, i + 1)
    }
    return found
  }

  /// The parts of a word with hyphens in it.
  private static func segments(at i: Int, in text: ScalarText) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = i
    while true {
      let end = text.wordEnd(start)
      guard end > start else { return segments }
      segments.append(start..<end)
      guard text.isMinus(end), text.isWordScalar(end + 1) else { return segments }
      start = end + 1
    }
  }

  private static let letterNames: Set<String> = [
    "let", "mir", "mirna", "alpha", "beta", "gamma", "delta", "kappa", "lambda", "omega", "cyclin",
    "interleukin", "caspase",
  ]

  private static func isSymbolic(_ range: Range<Int>, in text: ScalarText) -> Bool {
    let capitals = range.count { text[$0]?.properties.isUppercase ?? false }
    let digits = range.count { text.digit($0) != nil || text.raisedDigit($0) != nil }
    guard text.isLetter(range.lowerBound) else { return false }
    // "x10-5" belongs to a number.
    if text[range.lowerBound] == "x" || text[range.lowerBound] == "×", digits > 0 { return false }
    if digits > 0 { return true }
    if capitals >= 2 {
      // Roman numerals are numbers.
      return NumeralReader(text: text).romanNumeral(at: range.lowerBound, single: false) == nil
    }
    // "miR-21", "IL-6": the digits stand behind the hyphen.
    let word = text.string(range).lowercased()
    return letterNames.contains(word) && text.isMinus(range.upperBound)
      && text.isNumeric(range.upperBound + 1)
  }

  private static func joins(_ range: Range<Int>, in text: ScalarText) -> Bool {
    let digits = range.count { text.isNumeric($0) }
    let capitals = range.count { text[$0]?.properties.isUppercase ?? false }
    return digits == range.count || capitals + digits == range.count
      || (digits > 0 && capitals > 0) || capitals >= 2
  }

  /// The end without a plural's s ("SNPs"); nil for what numbers own.
  private static func trimmed(_ range: Range<Int>, in text: ScalarText) -> Int? {
    let word = text.string(range)
    if NumberWords.shortMeasures.contains(where: { $0.0 == word }) {
      let next = text.skippingSpaces(range.upperBound)
      if text.digit(next) != nil || text[next] == "=" || text[next] == "<" || text[next] == ">" {
        return nil
      }
    }
    return range.upperBound
  }

  private static func isCells(_ end: Int, in text: ScalarText) -> Bool {
    text.isSpace(end)
      && text.end(ofAny: ["cells", "cell line", "cell lines"], at: text.skippingSpaces(end)) != nil
  }
}

/// Where the words of a text stand, as `SearchText` counts them.
private struct WordPlaces {
  private var ranges: [Range<Int>] = []

  init(_ text: ScalarText) {
    var i = 0
    while i < text.count {
      // Blanks as the searched form knows them: anything up to U+0020.
      guard let scalar = text[i], scalar.value > 32 else {
        i += 1
        continue
      }
      var end = i
      while let next = text[end], next.value > 32 { end += 1 }
      place(i..<end, text)
      i = end
    }
  }

  private mutating func place(_ chunk: Range<Int>, _ text: ScalarText) {
    let count = SearchText.words(text.string(chunk), stemmed: false).count
    guard count > 0 else { return }
    var runs: [Range<Int>] = []
    var i = chunk.lowerBound
    while i < chunk.upperBound {
      let end = min(text.wordEnd(i), chunk.upperBound)
      if end > i { runs.append(i..<end) }
      i = max(end, i + 1)
    }
    if runs.count == count {
      ranges += runs
    } else {
      // The searched form cuts this word otherwise: all of it stands for each of its words.
      let start = runs.first?.lowerBound ?? chunk.lowerBound
      let end = runs.last?.upperBound ?? chunk.upperBound
      ranges += Array(repeating: start..<end, count: count)
    }
  }

  func range(of words: Range<Int>) -> Range<Int>? {
    guard words.lowerBound >= 0, words.upperBound <= ranges.count, !words.isEmpty else {
      return nil
    }
    return ranges[words.lowerBound].lowerBound..<ranges[words.upperBound - 1].upperBound
  }
}

internal import Foundation

/// What the judge knows about words: numbers in words, Roman numerals, species, cell lines, and the names
/// of diseases and drugs in the tables of the library that ships.
enum JudgeWords {
  static let units: [String: Int] = {
    let words = """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen
      """
    var result: [String: Int] = [:]
    for (i, word) in words.split(separator: " ").enumerated() { result[String(word)] = i }
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    for (i, word) in tens.split(separator: " ").enumerated() { result[String(word)] = 20 + 10 * i }
    result["dozen"] = 12
    result["dozens"] = 12
    return result
  }()

  static let scales = [
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
  ]

  static let fractions: [String: Int] = [
    "half": 2, "halves": 2, "halved": 2, "halving": 2, "third": 3, "thirds": 3, "quarter": 4,
    "quarters": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
  ]

  static let ordinals: [String: String] = [
    "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th",
    "eighth": "8th", "ninth": "9th", "tenth": "10th", "eleventh": "11th", "twelfth": "12th",
  ]

  static let multiples: [String: Int] = [
    "twice": 2, "thrice": 3, "doubled": 2, "doubles": 2, "doubling": 2, "double": 2, "tripled": 3,
    "triples": 3, "triple": 3, "threefolds": 3, "quadrupled": 4, "quadruple": 4,
  ]

  /// After these, "double" and "triple" count nothing.
  static let notMultiplied: Set<String> = [
    "blind", "blinded", "strand", "stranded", "helix", "helical", "negative",
  ]

  static let ranks: Set<String> = [
    "type", "types", "class", "classes", "stage", "stages", "grade", "grades", "phase", "phases",
    "group", "groups", "factor", "factors", "complex", "complexes", "level", "levels", "category",
    "subtype", "subtypes", "form", "forms", "chromosome", "chromosomes",
  ]

  static func roman(_ word: String) -> Int? {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10]
    var word = word[...]
    if let last = word.last, "abcABC".contains(last), word.count > 1 { word = word.dropLast() }
    guard !word.isEmpty, word.allSatisfy({ values[$0] != nil }) else { return nil }
    var sum = 0
    var previous = 0
    for c in word.reversed() {
      let value = values[c]!
      sum += value < previous ? -value : value
      previous = max(previous, value)
    }
    return sum
  }

  /// Words that say one species; a text may use any of a group that the evidence uses.
  static let species: [[String]] = [
    [
      "human", "humans", "homo sapiens", "patient", "patients", "man", "men", "woman", "women",
      "people", "person", "persons", "individuals", "subjects", "participants", "children", "child",
      "infants", "adults", "probands", "proband", "family", "families",
    ],
    ["mouse", "mice", "murine", "mus musculus"], ["rat", "rats", "rattus norvegicus"],
    ["zebrafish", "danio rerio"],
    ["drosophila", "drosophila melanogaster", "fruit fly", "fruit flies", "d. melanogaster"],
    ["yeast", "yeasts", "saccharomyces", "saccharomyces cerevisiae", "s. cerevisiae"],
    ["caenorhabditis elegans", "c. elegans", "nematode", "nematodes", "worm", "worms"],
    ["escherichia coli", "e. coli"], ["pig", "pigs", "porcine", "swine"],
    ["dog", "dogs", "canine", "canines"], ["cats", "feline", "felines"],
    ["cow", "cows", "cattle", "bovine"], ["sheep", "ovine"], ["rabbit", "rabbits"],
    ["chicken", "chickens", "chick", "avian"], ["xenopus", "xenopus laevis", "frog", "frogs"],
    ["monkey", "monkeys", "macaque", "macaques", "rhesus"], ["hamster", "hamsters"],
    ["guinea pig", "guinea pigs"], ["chimpanzee", "chimpanzees"], ["ferret", "ferrets"],
    ["arabidopsis", "arabidopsis thaliana"], ["maize"], ["rice"], ["wheat"], ["horse", "horses"],
    ["goat", "goats"], ["medaka"],
  ]

  /// Those whose names have neither a digit nor two capitals, which are judged anyway.
  static let cellLines: Set<String> = ["jurkat", "vero", "raji", "ramos", "daudi", "hela"]

  /// "Cystic-fibrosis" and "cystic fibrosis" are one phrase, "tumours" and "tumors" one word.
  static func phraseWords(_ text: JudgeText) -> [String] {
    text.words().map { normal($0.text) }
  }

  static func normal(_ word: String) -> String {
    var word = word.lowercased()
    for (british, american) in [("aem", "em"), ("oed", "ed"), ("our", "or"), ("haem", "hem")] {
      word = word.replacingOccurrences(of: british, with: american)
    }
    if word.count > 4, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("is"),
      !word.hasSuffix("us")
    {
      word.removeLast()
    }
    return word
  }

  /// Names of a table of the library, by their first word. Short forms in capitals are judged as such,
  /// case and all.
  static func phrases(_ file: String) -> [String: [[String]]] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("Index/\(file)").path
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      fatalError("\(path): the judge needs this table and cannot read it")
    }
    var result: [String: [[String]]] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count > 1 else { continue }
      for name in [columns[0]] + columns[1].split(separator: "|") {
        guard name.contains(where: \.isLowercase) else { continue }
        let words = phraseWords(JudgeText(String(name)))
        guard let first = words.first else { continue }
        result[first, default: []].append(words)
      }
    }
    return result
  }

  static let diseases = phrases("diseases.tsv")
  static let drugs = phrases("drugs.tsv")

  /// Every approved symbol of NCBI's gene table in the test data.
  static func geneSymbols(path: String) throws -> Set<String> {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-dc", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
    var result: Set<String> = []
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst() {
      let columns = line.split(separator: "\t", maxSplits: 3)
      if columns.count > 3, columns[2].count > 1 { result.insert(String(columns[2])) }
    }
    return result
  }
}

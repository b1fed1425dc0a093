import Foundation

/// A starter passage as its line holds it.
struct StarterPassage: Decodable, Sendable {
  struct Origin: Decodable, Sendable {
    var kind: String
    var id: String
    var licence: String
  }
  struct Asked: Decodable, Sendable {
    var question: String
    var sentence: Int
  }
  var id: String
  var kind: String
  var title: String
  var text: String
  var asked: [Asked]
  var genes: [String]
  var diseases: [String]
  var topic: String
  var source: Origin

  static let fields: Set<String> = [
    "id", "kind", "title", "text", "asked", "genes", "diseases", "topic", "source",
  ]

  var whole: String { title + ". " + text }

  /// The key under which `SourceTexts` holds the source.
  var sourceKey: String { source.kind + " " + source.id }

  /// Every line of the file; one that cannot be read is an error.
  static func all() throws -> [StarterPassage] {
    try ShippedFile.lines("passages.jsonl").map {
      try JSONDecoder().decode(StarterPassage.self, from: Data($0.utf8))
    }
  }
}

/// The files of the folder Index, read from the source tree.
enum ShippedFile {
  static func lines(_ name: String) throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appendingPathComponent("Index/" + name), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }

  /// The second column of a committed set of questions.
  static func questions(_ name: String) throws -> [String] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(
      contentsOf: tests.appendingPathComponent("EvaluationTests/Questions/" + name),
      encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { cells(String($0))[1] }
  }

  /// The cells of a table's rows, without its header.
  static func rows(_ name: String) throws -> [[String]] {
    try lines(name).dropFirst().map(cells)
  }

  static func cells(_ line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
}

/// What counts as a word, a number, a symbol, a variant when a passage is held against its source.
enum Wording {
  static let numberWords = [
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
  ]

  static func words(_ text: String) -> [String] {
    text.precomposedStringWithCompatibilityMapping.lowercased()
      .split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// Digits with their decimals, without the commas that group thousands.
  static func numbers(_ text: String) -> Set<String> {
    let plain = text.precomposedStringWithCompatibilityMapping
      .replacing(/([0-9]),([0-9]{3})(?![0-9])/) { "\($0.1)\($0.2)" }
    return Set(plain.matches(of: /[0-9]+(?:\.[0-9]+)?/).map { String($0.output) })
  }

  /// Words that are a symbol of `known`, or look like one: capitals and a digit.
  static func symbols(_ text: String, known: Set<String>) -> Set<String> {
    let tokens = text.matches(of: /[A-Za-z0-9*\-]+/).map { String($0.output) }
    return Set(
      tokens.filter { token in
        guard token.utf8.count > 1, token.contains(where: \.isUppercase), !notGenes.contains(token)
        else { return false }
        return known.contains(token) || token.wholeMatch(of: /[A-Z][A-Z0-9]*[0-9][A-Z0-9]*/) != nil
      })
  }

  /// Names like rs334, c.35delG, p.Phe508del, V600E.
  static func variants(_ text: String) -> [String] {
    text.matches(of: /\b(?:rs[0-9]+|[cpgm]\.[^\s,;:)]*[^\s,;:).]|[A-Z][0-9]+[A-Z]\b)/)
      .map { String($0.output) }
  }

  /// Abbreviations that are some gene's synonym.
  private static let notGenes = Set(
    """
    DNA RNA mRNA II III IV VI XY XX XXY MRI CT ECG EEG PCR SNP SNPs GWAS UTR ATP GTP USA UK AND OR \
    NOT MHC HLA VCF QC LD HWE PC PCA CNV SNV II-1 OR1 IQ CNS
    """.split(separator: " ").map(String.init))
}
